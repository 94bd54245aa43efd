"""Reading a card through somebody else's hands: one protected batch of commands, and what its answers say."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Final

from hardware.card.apdu import MAX_EXTENDED, CommandAPDU, ResponseAPDU, StatusWord
from hardware.eid import application, data_groups
from hardware.eid.auxiliary_data import DATE_OF_EXPIRY
from hardware.eid.chat import Right
from hardware.eid.data_groups import (
    Content,
    DataGroup,
    FreetextPlace,
    GeneralPlace,
    MunicipalityID,
    PartialDate,
    Places,
    StructuredPlace,
    Text,
)
from hardware.eid.secure_messaging import SecureMessaging
from hardware.eid.tlv import MalformedError
from hardware.errors import CardProtocolError
from kiosk.domain.identity import Attribute
from kiosk.eid_client.attribute_rights import RIGHTS
from kiosk.eid_client.paos.messages import InputAPDU

_END_OF_FILE: Final = 0x6282
_READ_PREFIX: Final = "READ_"
_BEFORE_READING: Final = 2


class DocumentNotValid(Exception):
    """The card says that it has expired."""


def data_groups_for(rights: Collection[Right]) -> tuple[DataGroup, ...]:
    """Return the data groups that the rights open, in order."""
    names = {each.name.removeprefix(_READ_PREFIX) for each in rights if each.name.startswith(_READ_PREFIX)}
    return tuple(each for each in DataGroup if each.name in names)


def write_batch(messaging: SecureMessaging, groups: Iterable[DataGroup]) -> tuple[InputAPDU, ...]:
    """Return the commands: enter the application, compare the date of expiry, read the data groups."""
    commands: list[CommandAPDU] = [
        application.select_application(),
        application.verify_auxiliary_data(DATE_OF_EXPIRY),
        *(application.read_binary(group.value, MAX_EXTENDED) for group in groups),
    ]
    return tuple(InputAPDU(messaging.wrap(each).to_bytes()) for each in commands)


def read_batch(
    messaging: SecureMessaging, groups: Sequence[DataGroup], outputs: Sequence[bytes]
) -> dict[DataGroup, Content]:
    """Return what the answers to the batch say; a data group that the card lacks is missing.

    Raises:
        DocumentNotValid: the card has expired.
        CardProtocolError: an answer is missing, not authentic, or malformed.
    """
    if len(outputs) != len(groups) + _BEFORE_READING:
        raise CardProtocolError("an answer of the card is missing")
    selected, valid, *answers = (messaging.unwrap(_read_response(each)) for each in outputs)
    if not selected.is_ok:
        raise CardProtocolError("the card has no eID application")
    if not valid.is_ok:
        raise DocumentNotValid
    pairs = zip(groups, answers, strict=True)
    return {group: _decode(group, answer.data) for group, answer in pairs if _holds_data(answer)}


def attributes_of(contents: Mapping[DataGroup, Content], wanted: Iterable[Attribute]) -> dict[Attribute, str]:
    """Return the wanted attributes that are not empty, dates as `DD-MM-YYYY` with unknown parts missing."""
    found = {attribute: _text(contents.get(_group_of(attribute)), attribute) for attribute in wanted}
    return {attribute: text for attribute, text in found.items() if text}


def _read_response(raw: bytes) -> ResponseAPDU:
    try:
        return ResponseAPDU.from_bytes(raw)
    except ValueError as error:
        raise CardProtocolError(str(error)) from None


def _holds_data(answer: ResponseAPDU) -> bool:
    if answer.status in {StatusWord.FILE_NOT_FOUND, StatusWord.REFERENCED_DATA_NOT_FOUND}:
        return False
    if not (answer.is_ok or answer.status == _END_OF_FILE):
        raise CardProtocolError(f"the card does not let a data group be read ({answer.status:04X})")
    return bool(answer.data)


def _decode(group: DataGroup, raw: bytes) -> Content:
    try:
        return data_groups.decode(group, raw)
    except MalformedError as error:
        raise CardProtocolError(f"{group.name}: {error}") from None


def _group_of(attribute: Attribute) -> DataGroup:
    return DataGroup[RIGHTS[attribute].name.removeprefix(_READ_PREFIX)]


def _text(content: Content | None, attribute: Attribute) -> str:
    match content:
        case Text(value):
            return value
        case PartialDate():
            return _published_date(content)
        case MunicipalityID(octets):
            return octets.hex()
        case Places(places):
            return _place_text(places[0], attribute) if places else ""
        case StructuredPlace() | FreetextPlace():
            return _place_text(content, attribute)
    return ""


def _place_text(place: GeneralPlace, attribute: Attribute) -> str:
    match place:
        case StructuredPlace():
            parts = {
                Attribute.STREET: place.street,
                Attribute.POSTCODE: place.zip_code,
                Attribute.CITY: place.city,
                Attribute.COUNTRY: place.country,
                Attribute.PLACE_OF_BIRTH: place.city,
            }
            return parts.get(attribute) or ""
        case FreetextPlace(text) if attribute in {Attribute.STREET, Attribute.PLACE_OF_BIRTH}:
            return text
    return ""


def _published_date(value: PartialDate) -> str:
    if value.year is None:
        return ""
    parts = [f"{value.year:04}"]
    if value.month is not None:
        parts.insert(0, f"{value.month:02}")
        if value.day is not None:
            parts.insert(0, f"{value.day:02}")
    return "-".join(parts)
