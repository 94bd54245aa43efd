"""The contents of data groups in words, for the command line."""

from __future__ import annotations

from hardware.eid.chat import Right
from hardware.eid.data_groups import (
    Content,
    DataGroup,
    FreetextPlace,
    GeneralPlace,
    MunicipalityID,
    NoPlace,
    Opaque,
    PartialDate,
    Places,
    StructuredPlace,
    Text,
)
from hardware.eid.right_names import RIGHT_NAMES


def name_of(right: Right, language: str) -> str:
    """Return what a right is called in German (`de`) or English."""
    names = RIGHT_NAMES[right]
    return names.german if language == "de" else names.english


def name_of_group(group: DataGroup, language: str) -> str:
    """Return what a data group is called."""
    return name_of(Right.read(group.value), language)


def words_of(content: Content) -> str:
    """Return a content as one text; what is unknown of a date is missing."""
    match content:
        case Text(value):
            return value
        case PartialDate(year, month, day):
            parts = ((year, 4), (month, 2), (day, 2))
            return "-".join(f"{part:0{width}}" for part, width in parts if part is not None)
        case MunicipalityID(octets):
            return octets.hex()
        case Places(places):
            return " / ".join(_place(each) for each in places)
        case Opaque(raw):
            return f"{len(raw)} bytes"
        case StructuredPlace() | FreetextPlace() | NoPlace():
            return _place(content)


def _place(place: GeneralPlace) -> str:
    match place:
        case StructuredPlace():
            town = " ".join(part for part in (place.zip_code, place.city) if part)
            return ", ".join(part for part in (place.street, town, place.state, place.country) if part)
        case FreetextPlace(text) | NoPlace(text):
            return text
