"""The data groups of the eID application (TR-03110-4, 2.1; TR-03127): one value each, personal, and silent."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import IntEnum

from hardware.card import tlv
from hardware.card.tlv import DataObject, MalformedError
from hardware.eid import asn1

_APPLICATION = 0x60
_FREETEXT, _NO_PLACE = 0xA1, 0xA2
_STREET, _CITY, _STATE, _COUNTRY, _ZIP_CODE = range(0xAA, 0xAF)
_UNCOMPRESSED_TEXT, _COMPRESSED_TEXT = 0xA1, 0xA2
_MAX_TEXT_BYTES = 65_536


class DataGroup(IntEnum):
    """The data groups by number, which is their short file identifier too, and by meaning."""

    DG1 = 1
    DG2 = 2
    DG3 = 3
    DG4 = 4
    DG5 = 5
    DG6 = 6
    DG7 = 7
    DG8 = 8
    DG9 = 9
    DG10 = 10
    DG11 = 11
    DG12 = 12
    DG13 = 13
    DG14 = 14
    DG15 = 15
    DG17 = 17
    DG18 = 18
    DG19 = 19
    DG20 = 20
    DG21 = 21
    DG22 = 22

    DOCUMENT_TYPE = 1
    ISSUING_STATE = 2
    DATE_OF_EXPIRY = 3
    GIVEN_NAMES = 4
    FAMILY_NAMES = 5
    RELIGIOUS_OR_ARTISTIC_NAME = 6
    DOCTORAL_DEGREE = 7
    DATE_OF_BIRTH = 8
    PLACE_OF_BIRTH = 9
    NATIONALITY = 10
    SEX = 11
    OPTIONAL_DATA = 12
    BIRTH_NAME = 13
    WRITTEN_SIGNATURE = 14
    DATE_OF_ISSUANCE = 15
    PLACE_OF_RESIDENCE = 17
    MUNICIPALITY_ID = 18
    RESIDENCE_PERMIT_1 = 19
    RESIDENCE_PERMIT_2 = 20
    PHONE_NUMBER = 21
    EMAIL_ADDRESS = 22

    @property
    def tag(self) -> int:
        """The application tag around the content."""
        return _APPLICATION + self.value


@dataclass(frozen=True, slots=True, repr=False)
class Text:
    """A name, a country, a remark."""

    value: str


@dataclass(frozen=True, slots=True, repr=False)
class PartialDate:
    """A date of which day, month or year may be unknown."""

    year: int | None
    month: int | None
    day: int | None

    @classmethod
    def parse(cls, text: str) -> PartialDate:
        """Read eight characters YYYYMMDD, unknown parts blank (`1989    `).

        Raises:
            MalformedError: another length, half a part, or a date that does not exist.
        """
        if len(text) != 8:
            raise MalformedError("a date of the card is not eight characters long")
        parsed = cls(*(_read_part(text[part]) for part in (slice(4), slice(4, 6), slice(6, 8))))
        try:
            date(parsed.year or 2000, parsed.month or 1, parsed.day or 1)
        except ValueError:
            raise MalformedError("a date of the card does not exist") from None
        return parsed

    @property
    def exact(self) -> date | None:
        """The day, if all of it is known."""
        if self.year is None or self.month is None or self.day is None:
            return None
        return date(self.year, self.month, self.day)

    def to_text(self) -> str:
        """Return eight characters, unknown parts blank."""
        parts = ((self.year, 4), (self.month, 2), (self.day, 2))
        return "".join(" " * width if part is None else f"{part:0{width}}" for part, width in parts)


@dataclass(frozen=True, slots=True, repr=False)
class StructuredPlace:
    """An address or a place, field by field."""

    city: str
    country: str = "D"
    street: str | None = None
    state: str | None = None
    zip_code: str | None = None


@dataclass(frozen=True, slots=True, repr=False)
class FreetextPlace:
    """A place as one text."""

    text: str


@dataclass(frozen=True, slots=True, repr=False)
class NoPlace:
    """The statement that there is no place: "keine Hauptwohnung in Deutschland"."""

    text: str


GeneralPlace = StructuredPlace | FreetextPlace | NoPlace


@dataclass(frozen=True, slots=True, repr=False)
class Places:
    """Several places of residence."""

    places: tuple[GeneralPlace, ...]


@dataclass(frozen=True, slots=True, repr=False)
class MunicipalityID:
    """The number of the municipality: two decimal digits in each octet (0276 0503 15 00 00)."""

    octets: bytes


@dataclass(frozen=True, slots=True, repr=False)
class Opaque:
    """Content that this kiosk does not look into: the image of the signature, optional data."""

    content: bytes


Content = Text | PartialDate | StructuredPlace | FreetextPlace | NoPlace | Places | MunicipalityID | Opaque

_DATES = {DataGroup.DG3, DataGroup.DG8, DataGroup.DG15}
_STRING_TYPES = {
    DataGroup.DG1: asn1.PRINTABLE_STRING,
    DataGroup.DG2: asn1.PRINTABLE_STRING,
    DataGroup.DG10: asn1.PRINTABLE_STRING,
    DataGroup.DG11: asn1.PRINTABLE_STRING,
    DataGroup.DG21: asn1.PRINTABLE_STRING,
    DataGroup.DG22: asn1.IA5_STRING,
}
_CHOICE_TEXTS = {DataGroup.DG19, DataGroup.DG20}
_OPAQUE = {DataGroup.DG12, DataGroup.DG14}


def decode(data_group: DataGroup, raw: bytes) -> Content:
    """Return what a data group says; padding behind it is dropped.

    Raises:
        MalformedError: the bytes are not those of this data group.
    """
    group, _ = tlv.decode_first(raw)
    asn1.expect(group, data_group.tag)
    if data_group in _OPAQUE:
        return Opaque(group.value)
    content = asn1.only_child(group)
    if data_group in _DATES:
        return PartialDate.parse(asn1.read_text(content))
    reader = _READERS.get(data_group)
    return reader(content) if reader else Text(asn1.read_text(content))


def encode(data_group: DataGroup, content: Content) -> bytes:
    """Return the data group as the card stores it.

    Raises:
        MalformedError: the content does not belong into this data group.
    """
    return tlv.encode(data_group.tag, _encode_content(data_group, content))


def _encode_content(data_group: DataGroup, content: Content) -> bytes:
    match content:
        case Opaque(value) if data_group in _OPAQUE:
            return value
        case PartialDate() if data_group in _DATES:
            return tlv.encode(asn1.NUMERIC_STRING, content.to_text().encode())
        case MunicipalityID(octets) if data_group is DataGroup.DG18:
            return tlv.encode(asn1.OCTET_STRING, octets)
        case Places(places) if data_group is DataGroup.DG17:
            return tlv.encode(asn1.SET, b"".join(map(_encode_place, places)))
        case StructuredPlace() | FreetextPlace() | NoPlace() if data_group in {DataGroup.DG9, DataGroup.DG17}:
            return _encode_place(content)
        case Text(value) if data_group in _CHOICE_TEXTS:
            return tlv.encode(_UNCOMPRESSED_TEXT, tlv.encode(asn1.UTF8_STRING, value.encode()))
        case Text(value) if data_group not in _READERS and data_group not in _DATES | _OPAQUE:
            return tlv.encode(_STRING_TYPES.get(data_group, asn1.UTF8_STRING), value.encode())
    raise MalformedError(f"the content does not belong into {data_group.name}")


def _read_part(digits: str) -> int | None:
    """Return a part of a date; blanks, and zeros, which no calendar has, mean unknown."""
    if not digits.strip(" "):
        return None
    if not (digits.isascii() and digits.isdigit()):
        raise MalformedError("a date of the card has more than digits and blanks")
    return int(digits) or None


def _read_general_place(place: DataObject) -> GeneralPlace:
    if place.tag == _FREETEXT:
        return FreetextPlace(asn1.read_text(asn1.only_child(place)))
    if place.tag == _NO_PLACE:
        return NoPlace(asn1.read_text(asn1.only_child(place)))
    fields = {field.tag: asn1.read_text(asn1.only_child(field)) for field in asn1.expect(place, asn1.SEQUENCE).children}
    if _CITY not in fields or _COUNTRY not in fields:
        raise MalformedError("a place lacks city or country")
    return StructuredPlace(
        city=fields[_CITY],
        country=fields[_COUNTRY],
        street=fields.get(_STREET),
        state=fields.get(_STATE),
        zip_code=fields.get(_ZIP_CODE),
    )


def _read_place_of_residence(content: DataObject) -> Content:
    if content.tag == asn1.SET:
        return Places(tuple(_read_general_place(each) for each in content.children))
    return _read_general_place(content)


def _read_municipality(content: DataObject) -> Content:
    return MunicipalityID(asn1.expect(content, asn1.OCTET_STRING).value)


def _read_choice_text(content: DataObject) -> Content:
    if content.tag == _COMPRESSED_TEXT:
        return Text(_inflate(asn1.expect(asn1.only_child(content), asn1.OCTET_STRING).value))
    if content.tag == _UNCOMPRESSED_TEXT:
        return Text(asn1.read_text(asn1.only_child(content)))
    return Text(asn1.read_text(content))


def _inflate(compressed: bytes) -> str:
    stream = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        text = stream.decompress(compressed, _MAX_TEXT_BYTES)
        if stream.unconsumed_tail or not stream.eof:
            raise MalformedError("a compressed text is too long or cut off")
        return text.decode()
    except (zlib.error, UnicodeDecodeError):
        raise MalformedError("a compressed text cannot be read") from None


def _encode_place(place: GeneralPlace) -> bytes:
    match place:
        case FreetextPlace(text):
            return tlv.encode(_FREETEXT, tlv.encode(asn1.UTF8_STRING, text.encode()))
        case NoPlace(text):
            return tlv.encode(_NO_PLACE, tlv.encode(asn1.UTF8_STRING, text.encode()))
    fields = (
        (_STREET, asn1.UTF8_STRING, place.street),
        (_CITY, asn1.UTF8_STRING, place.city),
        (_STATE, asn1.UTF8_STRING, place.state),
        (_COUNTRY, asn1.PRINTABLE_STRING, place.country),
        (_ZIP_CODE, asn1.PRINTABLE_STRING, place.zip_code),
    )
    members = (
        tlv.encode(tag, tlv.encode(string_type, text.encode())) for tag, string_type, text in fields if text is not None
    )
    return tlv.encode(asn1.SEQUENCE, b"".join(members))


_READERS: dict[DataGroup, Callable[[DataObject], Content]] = {
    DataGroup.DG9: _read_general_place,
    DataGroup.DG17: _read_place_of_residence,
    DataGroup.DG18: _read_municipality,
    DataGroup.DG19: _read_choice_text,
    DataGroup.DG20: _read_choice_text,
}
