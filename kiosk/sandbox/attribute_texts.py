"""The contents of data groups as the attributes of an identity, in the texts of a report."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

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
from kiosk.domain.identity import Attribute
from kiosk.eid_client.attribute_rights import RIGHTS

_READ_PREFIX: Final = "READ_"


def attributes_of(contents: Mapping[DataGroup, Content], wanted: Iterable[Attribute]) -> dict[Attribute, str]:
    """Return the wanted attributes that are not empty, dates as `DD-MM-YYYY` with unknown parts missing."""
    found = {attribute: _text(contents.get(_group_of(attribute)), attribute) for attribute in wanted}
    return {attribute: text for attribute, text in found.items() if text}


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
