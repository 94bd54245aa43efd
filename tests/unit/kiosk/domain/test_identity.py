"""Identities keep to themselves."""

from __future__ import annotations

from kiosk.domain.identity import Attribute, Identity

ERIKA = Identity({Attribute.GIVEN_NAMES: "Erika"}, report="header.payload.signature")


def test_an_attribute_is_given_as_the_card_has_it() -> None:
    assert ERIKA.get(Attribute.GIVEN_NAMES) == "Erika"


def test_an_attribute_that_the_card_lacks_is_empty() -> None:
    assert ERIKA.get(Attribute.BIRTH_NAME) == ""


def test_neither_repr_nor_text_says_who_it_is() -> None:
    for shown in (repr(ERIKA), str(ERIKA), f"{ERIKA}", repr([ERIKA])):
        assert "Erika" not in shown
        assert "payload" not in shown
