"""The hands on a simulated slot."""

from __future__ import annotations

import pytest

from hardware.card.chip import ForeignCard
from hardware.card.slot import CardSlot
from hardware.errors import CardLost

NOT_FOUND = b"\x6a\x82"


class OpenSlot(CardSlot):
    """A slot whose line the test holds itself."""

    def ask(self, session: int | None = None) -> bytes:
        return self._exchange(self._session if session is None else session, b"\0\0\0\0")

    @property
    def session(self) -> int:
        return self._session


@pytest.fixture
def slot() -> OpenSlot:
    slot = OpenSlot()
    slot.insert(ForeignCard())
    return slot


def test_an_empty_slot_answers_nothing() -> None:
    with pytest.raises(CardLost):
        OpenSlot().ask()


def test_a_second_card_does_not_fit(slot: OpenSlot) -> None:
    with pytest.raises(ValueError, match="in the slot"):
        slot.insert(ForeignCard())


def test_taking_out_of_an_empty_slot_does_nothing() -> None:
    slot = OpenSlot()
    slot.remove()
    slot.reset_card()
    assert slot.card is None


def test_a_fault_waits_for_its_apdu_and_happens_once(slot: OpenSlot) -> None:
    slot.reset_at(3)
    assert [slot.ask(), slot.ask()] == [NOT_FOUND, NOT_FOUND]
    with pytest.raises(CardLost):
        slot.ask()
    assert slot.ask() == NOT_FOUND


def test_a_card_put_back_is_another_session(slot: OpenSlot) -> None:
    session, card = slot.session, slot.card
    slot.remove()
    assert card is not None
    slot.insert(card)
    with pytest.raises(CardLost):
        slot.ask(session)


def test_planned_faults_can_be_called_off(slot: OpenSlot) -> None:
    slot.pull_at(1)
    slot.slow(60)
    slot.clear_faults()
    assert slot.ask() == NOT_FOUND


@pytest.mark.parametrize("apdu", [0, -1])
def test_the_past_cannot_be_planned(slot: OpenSlot, apdu: int) -> None:
    with pytest.raises(ValueError, match="counted from 1"):
        slot.pull_at(apdu)


def test_apdus_are_counted(slot: OpenSlot) -> None:
    slot.ask()
    slot.ask()
    assert slot.apdu_count == 2
