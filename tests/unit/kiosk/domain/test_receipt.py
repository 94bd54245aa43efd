"""Case references that survive the telephone."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.receipt import ALPHABET, is_reference, new_reference

PRIME_ALPHABET = ALPHABET[:31]


def _right_reference(characters: str) -> str:
    """Return the reference that begins with nine given characters."""
    return next(characters + each for each in ALPHABET if is_reference(characters + each))


NINE = st.text(PRIME_ALPHABET, min_size=9, max_size=9)


def test_a_new_reference_is_grouped_and_right() -> None:
    reference = new_reference()
    assert re.fullmatch(rf"[{ALPHABET}]{{4}}-[{ALPHABET}]{{4}}-[{ALPHABET}]{{2}}", reference)
    assert is_reference(reference)


def test_new_references_differ() -> None:
    assert len({new_reference() for _ in range(1000)}) == 1000


def test_no_character_is_mistaken_for_another() -> None:
    assert not set("ILOU") & set(ALPHABET)


def test_a_reference_is_known_without_its_hyphens() -> None:
    assert is_reference(new_reference().replace("-", ""))


@given(NINE, st.integers(0, 8), st.sampled_from(PRIME_ALPHABET))
def test_one_wrong_character_is_found(characters: str, place: int, wrong: str) -> None:
    reference = _right_reference(characters)
    changed = reference[:place] + wrong + reference[place + 1 :]
    assert is_reference(changed) == (changed == reference)


@given(NINE, st.integers(0, 7))
def test_two_neighbours_swapped_are_found(characters: str, place: int) -> None:
    reference = _right_reference(characters)
    swapped = reference[:place] + reference[place + 1] + reference[place] + reference[place + 2 :]
    assert is_reference(swapped) == (swapped == reference)


@pytest.mark.parametrize(
    "text", ["", "L7K3-M92Q", "L7K3-M92Q-DXX", "l7k3-m92q-dx", "IIII-IIII-II", "٠٠٠٠-٠٠٠٠-٠٠", "-" * 10]
)
def test_what_is_no_reference_is_refused(text: str) -> None:
    assert not is_reference(text)


@given(st.text(max_size=20))
def test_any_text_gets_an_answer(text: str) -> None:
    assert is_reference(text) in {True, False}
