"""Choosing a new PIN, twice in the same way."""

from __future__ import annotations

import pytest

from hardware.card.simulated import SimulatedReader
from hardware.errors import CardLost
from kiosk.eid_client.new_pin import ask_new_pin, is_easy
from kiosk.journey.journey import SecretKind
from tests.fixtures.pin_holder import NEW, PinHolder

NEW_PIN, REPEATED = SecretKind.NEW_PIN, SecretKind.NEW_PIN_REPEATED


def citizen(*secrets: str) -> PinHolder:
    return PinHolder(SimulatedReader(), list(secrets))


def test_the_same_pin_twice_is_the_new_one() -> None:
    holder = citizen(NEW, NEW)
    assert ask_new_pin(holder) == NEW.encode()
    assert holder.asked == [(NEW_PIN, None, False), (REPEATED, None, False)]
    assert holder.handed_over[1] == bytearray(6)


def test_two_that_differ_are_asked_for_again_and_overwritten() -> None:
    holder = citizen(NEW, "471164", "000001", "000001")
    assert ask_new_pin(holder) == b"000001"
    assert holder.asked[2:] == [(NEW_PIN, None, True), (REPEATED, None, False)]
    assert holder.handed_over[:2] == [bytearray(6), bytearray(6)]


def test_who_would_rather_choose_another_is_asked_without_reproach() -> None:
    holder = citizen("123456", "", NEW, NEW)
    assert ask_new_pin(holder) == NEW.encode()
    assert holder.asked[2] == (NEW_PIN, None, False)
    assert holder.handed_over[0] == bytearray(6)


def test_a_new_pin_does_not_outlive_a_card_that_is_taken_away() -> None:
    def lose() -> None:
        raise CardLost("taken away")

    holder = citizen(NEW, NEW)
    holder.before[REPEATED] = lose
    with pytest.raises(CardLost):
        ask_new_pin(holder)
    assert holder.has_only_zeros()


def test_only_an_easy_pin_is_called_easy_while_it_is_repeated() -> None:
    easy, better = citizen("123456", "123456"), citizen(NEW, NEW)
    ask_new_pin(easy)
    ask_new_pin(better)
    assert (easy.easy, better.easy) == ([False, True], [False, False])


@pytest.mark.parametrize(
    "pin",
    [
        "000000",
        "999999",
        "123456",
        "654321",
        "012345",
        "121212",
        "123123",
        "471471",
        "120864",
        "311299",
        "081964",
        "122001",
    ],
)
def test_rows_repetitions_and_dates_are_easy(pin: str) -> None:
    assert is_easy(bytearray(pin.encode()))


@pytest.mark.parametrize("pin", [NEW, "908172", "135792", "000001", "320864", "131364", "131960"])
def test_others_are_not(pin: str) -> None:
    assert not is_easy(bytearray(pin.encode()))
