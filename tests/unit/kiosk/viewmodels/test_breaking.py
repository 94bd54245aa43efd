"""Where long words may be broken."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.viewmodels.breaking import BREAK, SOFT_HYPHEN, breakable


def shown(text: str) -> str:
    return breakable(text).replace(SOFT_HYPHEN, "|").replace(BREAK, "^")


@pytest.mark.parametrize(
    "word",
    [
        "Wohnungs|geber|bestätigung",
        "Zulassungs|bescheinigung",
        "Handwerks|karte",
        "Personal|ausweis",
        "Straßen|verkehrs|behörde",
    ],
)
def test_our_own_words_are_broken_at_their_joints(word: str) -> None:
    assert shown(word.replace("|", "")) == word


def test_other_long_words_are_broken_between_syllables() -> None:
    assert shown("Zimmermannsgehilfe") == "Zimmer|manns|ge|hilfe"
    assert shown("eingeschalteter") == "einge|schal|teter"


def test_a_part_that_is_long_itself_is_broken_too() -> None:
    assert shown("Donaudampfschifffahrtsgesellschaft") == "Donau|dampf|schiff|fahrts|gesellschaft"


def test_short_words_are_left_alone() -> None:
    assert shown("Kurt-Eisner-Straße 7, 04275 Leipzig") == "Kurt-Eisner-Straße 7, 04275 Leipzig"


def test_addresses_are_broken_after_their_signs_and_without_a_hyphen() -> None:
    assert shown("erika@example.org") == "erika@^example.^org"
    assert shown("https://ca.example/terms") == "https://^ca.^example/^terms"
    assert shown("(fuehrungszeugnis.bund.de).") == "(fuehrungs^zeugnis.^bund.^de)."


def test_a_short_address_stays_in_one_line() -> None:
    assert shown("Mehr bei leipzig.de.") == "Mehr bei leipzig.de."


@given(st.text())
def test_no_letter_is_lost(text: str) -> None:
    plain = text.replace(SOFT_HYPHEN, "").replace(BREAK, "")
    assert breakable(plain).replace(SOFT_HYPHEN, "").replace(BREAK, "") == plain
