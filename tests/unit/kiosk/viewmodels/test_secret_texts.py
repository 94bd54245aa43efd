"""What is said of each secret: where it stands, and what is left after a wrong one."""

from __future__ import annotations

import pytest

from kiosk.journey.journey import SecretKind
from kiosk.viewmodels.secret_texts import SecretTexts

CITIZENS = sorted(set(SecretKind) - {SecretKind.STAFF_PIN}, key=lambda each: each.value)


@pytest.fixture
def texts(qapp: object) -> SecretTexts:
    return SecretTexts()


def test_each_secret_has_its_own_heading_and_place(texts: SecretTexts) -> None:
    for say in (texts.title, texts.instruction):
        assert len({say(each) for each in CITIZENS}) == len(CITIZENS)


@pytest.mark.parametrize("kind", CITIZENS)
def test_on_the_readers_own_keys_it_is_said_how_to_break_off(texts: SecretTexts, kind: SecretKind) -> None:
    is_new = kind in {SecretKind.NEW_PIN, SecretKind.NEW_PIN_REPEATED}
    assert ("enter it twice" in texts.on_reader(kind)) is is_new
    assert texts.on_reader(kind).endswith("With the reader's cancel key you break off.")


@pytest.mark.parametrize(
    ("kind", "left", "words"),
    [
        (SecretKind.PIN, 2, "That was not the right PIN. You have 2 tries left."),
        (SecretKind.PIN, 1, "After another wrong PIN the PIN is blocked."),
        (SecretKind.TRANSPORT_PIN, 2, "That was not the right transport PIN. You have 2 tries left."),
        (SecretKind.TRANSPORT_PIN, None, "Please try again."),
        (SecretKind.CAN, 1, "That was not the right CAN."),
        (SecretKind.PUK, 1, "That was not the right PUK."),
        (SecretKind.NEW_PIN_REPEATED, 1, "nothing has been changed yet"),
    ],
)
def test_a_refused_secret_says_what_it_costs(
    texts: SecretTexts, kind: SecretKind, left: int | None, words: str
) -> None:
    said = texts.problem(kind, left, was_refused=True)
    assert words in said
    assert ("left" in said) is ("left" in words or "blocked" in words)


@pytest.mark.parametrize("kind", CITIZENS)
def test_before_anything_was_wrong_only_a_counted_pin_is_worth_a_word(texts: SecretTexts, kind: SecretKind) -> None:
    for left in (None, 3, 2, 1):
        is_told = kind is SecretKind.PIN and left in {2, 1}
        assert bool(texts.problem(kind, left, was_refused=False)) is is_told
