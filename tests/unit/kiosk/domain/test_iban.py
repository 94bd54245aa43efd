"""Bank account numbers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.iban import LENGTHS, compact, grouped, is_iban, likely

GERMAN = "DE89370400440532013000"
REGISTRY_EXAMPLES = [
    GERMAN,
    "AT611904300234573201",
    "BE68539007547034",
    "CH9300762011623852957",
    "FR1420041010050500013M02606",
    "GB29NWBK60161331926819",
    "MT84MALT011000012345MTLCAST001S",
    "NL91ABNA0417164300",
    "NO9386011117947",
    "PL61109010140000071219812874",
]
"""Examples of the register of ISO 13616, as SWIFT publishes it."""


@pytest.mark.parametrize("number", REGISTRY_EXAMPLES)
def test_the_published_examples_are_right(number: str) -> None:
    assert is_iban(number)


def test_a_number_of_another_length_or_country_is_wrong() -> None:
    assert not is_iban(GERMAN[:-1])
    assert not is_iban("XX" + GERMAN[2:])
    assert not is_iban("")


@given(st.integers(2, len(GERMAN) - 1), st.sampled_from("0123456789"))
def test_every_single_wrong_digit_is_found(place: int, digit: str) -> None:
    wrong = GERMAN[:place] + digit + GERMAN[place + 1 :]
    assert is_iban(wrong) is (wrong == GERMAN)


@given(st.integers(4, len(GERMAN) - 2))
def test_two_swapped_digits_are_found(place: int) -> None:
    wrong = GERMAN[:place] + GERMAN[place + 1] + GERMAN[place] + GERMAN[place + 2 :]
    assert is_iban(wrong) is (wrong == GERMAN)


def test_it_is_written_in_groups_of_four() -> None:
    assert grouped("de89 3704 0044 05") == "DE89 3704 0044 05"
    assert compact("de89 3704\u00a00044") == "DE8937040044"


def test_a_forgotten_country_and_letters_for_digits_are_put_right() -> None:
    assert likely(GERMAN[2:]) == GERMAN
    assert likely("DE893704OO440532O13OOO") == GERMAN


def test_all_countries_have_plausible_lengths() -> None:
    assert all(len(country) == 2 and 15 <= length <= 34 for country, length in LENGTHS.items())
