"""What may be handed over where, and how its number is written."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from kiosk.domain.collection import CollectionKind, CollectionState, printed_number, tidy_number
from tests.fixtures.appointments import AT_THE_OFFICE, CLAIMED, HERE, OVERDUE


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("LE 8081 5001", "LE80815001"),
        ("le-8081-5001", "LE80815001"),
        ("LE80815001", "LE80815001"),
        ("LE 80", ""),
        ("LE 8081 500ß", ""),
        ("", ""),
        ("L" * 21, ""),
    ],
)
def test_a_number_is_read_as_people_write_it(written: str, number: str) -> None:
    assert tidy_number(written) == number


def test_a_number_is_shown_as_it_is_printed() -> None:
    assert printed_number("LE80815001") == "LE 8081 5001"
    assert printed_number("") == ""


def test_the_day_after_its_last_an_item_is_overdue_unless_its_owner_is_here() -> None:
    last = date.fromisoformat(OVERDUE.keep_until)
    assert not OVERDUE.is_overdue(last)
    assert OVERDUE.is_overdue(last.replace(day=last.day + 1))
    assert not replace(OVERDUE, state=CollectionState.CLAIMED).is_overdue(date.max)
    assert not AT_THE_OFFICE.is_overdue(date.max)


def test_an_item_does_not_say_whose_it_is_unasked() -> None:
    assert CLAIMED.owner
    assert CLAIMED.owner not in repr(CLAIMED)


def test_only_what_is_sealed_is_handed_over_by_the_branch_that_has_it() -> None:
    assert HERE.is_handed_over_at("0042")
    assert not HERE.is_handed_over_at("0043")
    assert not replace(HERE, state=CollectionState.ORDERED).is_handed_over_at("0042")


@pytest.mark.parametrize("kind", [each for each in CollectionKind if each is not CollectionKind.SEALED])
def test_an_identity_document_is_never_handed_over_by_a_partner(kind: CollectionKind) -> None:
    assert not replace(AT_THE_OFFICE, kind=kind, branch="0042").is_handed_over_at("0042")
