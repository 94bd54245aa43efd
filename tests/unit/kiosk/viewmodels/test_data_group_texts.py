"""The official words for what is on the card."""

from __future__ import annotations

import pytest

from hardware.eid.chat import Right
from kiosk.domain.identity import Attribute, Identity
from kiosk.viewmodels.data_group_texts import attribute_value, attribute_words, right_words
from tests.fixtures.a_service import IDENTITY

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("right", list(Right), ids=lambda each: each.name)
def test_every_right_of_a_terminal_has_words(right: Right) -> None:
    assert right_words(right.name) != right.name
    assert "DG" not in right_words(right.name)


def test_reading_is_named_by_what_is_read() -> None:
    assert right_words("READ_DG4") == right_words("DG4") == "Given name(s)"


def test_writing_is_never_mistaken_for_reading() -> None:
    assert right_words("WRITE_DG17") == "Change: Address"


@pytest.mark.parametrize("attribute", list(Attribute), ids=lambda each: each.name)
def test_every_attribute_has_words(attribute: Attribute) -> None:
    assert attribute_words(attribute)


def test_the_address_is_one_value() -> None:
    identity = Identity({**IDENTITY.attributes, Attribute.POSTCODE: "51147", Attribute.CITY: "KÖLN"}, "")
    assert attribute_value(Attribute.STREET, identity, "de") == "HEIDESTRASSE 17\n51147 KÖLN"


def test_a_card_without_an_address_has_no_value() -> None:
    assert attribute_value(Attribute.STREET, Identity({}, ""), "de") == ""


def test_the_type_of_document_is_said_in_words() -> None:
    assert attribute_value(Attribute.DOCUMENT_TYPE, Identity({Attribute.DOCUMENT_TYPE: "ID"}, ""), "en") == (
        "German identity card"
    )


def test_an_unknown_type_of_document_is_shown_as_it_is() -> None:
    assert attribute_value(Attribute.DOCUMENT_TYPE, Identity({Attribute.DOCUMENT_TYPE: "XX"}, ""), "en") == "XX"


@pytest.mark.parametrize(
    ("attribute", "value", "words"),
    [
        (Attribute.DOCUMENT_TYPE, "ID", "German identity card"),
        (Attribute.NATIONALITY, "D", "German"),
        (Attribute.NATIONALITY, "TUR", "TUR"),
        (Attribute.PLACE_OF_BIRTH, "D", "D"),
    ],
)
def test_what_the_card_says_in_codes_is_said_in_words(attribute: Attribute, value: str, words: str) -> None:
    assert attribute_value(attribute, Identity({attribute: value}, ""), "en") == words
