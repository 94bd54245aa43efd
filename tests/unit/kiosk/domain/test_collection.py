"""What may be handed over where, and how its number is written."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.collection import CollectionKind, CollectionState, tidy_number
from tests.fixtures.appointments import AT_THE_OFFICE, HERE


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


def test_only_what_is_sealed_is_handed_over_by_the_branch_that_has_it() -> None:
    assert HERE.is_handed_over_at("0042")
    assert not HERE.is_handed_over_at("0043")
    assert not replace(HERE, state=CollectionState.ORDERED).is_handed_over_at("0042")


@pytest.mark.parametrize("kind", [each for each in CollectionKind if each is not CollectionKind.SEALED])
def test_an_identity_document_is_never_handed_over_by_a_partner(kind: CollectionKind) -> None:
    assert not replace(AT_THE_OFFICE, kind=kind, branch="0042").is_handed_over_at("0042")
