"""What becomes of data groups in a report."""

from __future__ import annotations

import pytest

from hardware.eid.data_groups import (
    DataGroup,
    FreetextPlace,
    MunicipalityID,
    NoPlace,
    PartialDate,
    Places,
    StructuredPlace,
    Text,
)
from kiosk.domain.identity import Attribute
from kiosk.sandbox.attribute_texts import attributes_of

COLOGNE = StructuredPlace(city="KÖLN", country="D", street="HEIDESTRAẞE 17", zip_code="51147")
ADDRESS = (Attribute.STREET, Attribute.POSTCODE, Attribute.CITY, Attribute.COUNTRY)


@pytest.mark.parametrize("place", [COLOGNE, Places((COLOGNE, FreetextPlace("elsewhere")))])
def test_address_falls_into_its_parts(place: StructuredPlace | Places) -> None:
    assert attributes_of({DataGroup.DG17: place}, ADDRESS) == {
        Attribute.STREET: "HEIDESTRAẞE 17",
        Attribute.POSTCODE: "51147",
        Attribute.CITY: "KÖLN",
        Attribute.COUNTRY: "D",
    }


def test_only_wanted_parts_of_the_address_are_told() -> None:
    assert attributes_of({DataGroup.DG17: COLOGNE}, [Attribute.CITY]) == {Attribute.CITY: "KÖLN"}


def test_address_as_one_text_is_the_street() -> None:
    assert attributes_of({DataGroup.DG17: FreetextPlace("17 Rue X")}, ADDRESS) == {Attribute.STREET: "17 Rue X"}


@pytest.mark.parametrize("place", [NoPlace("keine Hauptwohnung in Deutschland"), Places(())])
def test_no_address_is_no_attribute(place: NoPlace | Places) -> None:
    assert attributes_of({DataGroup.DG17: place}, ADDRESS) == {}


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (PartialDate(1964, 8, 12), "12-08-1964"),
        (PartialDate(1964, 8, None), "08-1964"),
        (PartialDate(1989, None, None), "1989"),
        (PartialDate(1989, None, 3), "1989"),
    ],
)
def test_unknown_parts_of_a_date_are_missing(value: PartialDate, text: str) -> None:
    assert attributes_of({DataGroup.DG8: value}, [Attribute.DATE_OF_BIRTH]) == {Attribute.DATE_OF_BIRTH: text}


def test_wholly_unknown_date_is_no_attribute() -> None:
    assert attributes_of({DataGroup.DG8: PartialDate(None, None, None)}, [Attribute.DATE_OF_BIRTH]) == {}


def test_empty_and_missing_data_groups_are_no_attributes() -> None:
    contents = {DataGroup.DG4: Text("ERIKA"), DataGroup.DG7: Text(""), DataGroup.DG18: MunicipalityID(b"\x02\x76")}

    assert attributes_of(contents, Attribute) == {
        Attribute.GIVEN_NAMES: "ERIKA",
        Attribute.MUNICIPALITY_ID: "0276",
    }
