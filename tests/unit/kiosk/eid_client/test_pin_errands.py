"""Errands with the PIN of the simulated card, each to its good end and through what may go wrong on the way."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from hardware.card.chip import ForeignCard
from hardware.eid import pace, pin_management
from hardware.eid.application import read_card_access
from hardware.eid.password import PasswordID
from hardware.errors import (
    CardDeactivated,
    CardError,
    CardLost,
    CardProtocolError,
    CardUnsuitable,
    PasswordBlocked,
    PinPadCancelled,
    PINUncertain,
    PUKBlocked,
    PUKWrong,
)
from kiosk.domain.pin import PinErrand, PinOutcome
from kiosk.eid_client import pin_errands
from kiosk.eid_client.pin_errands import TABLE, run
from kiosk.errors import IdentificationCancelled
from kiosk.journey.journey import SecretKind
from tests.fixtures.pin_holder import CAN, NEW, PIN, PUK, TRANSPORT_PIN, WRONG, WRONG_PUK, PinHolder, holder
from tests.unit.hardware.eid.simulated_cards import simulated_card

CHANGE, FIRST, UNBLOCK, CHECK = PinErrand.CHANGE, PinErrand.FIRST, PinErrand.UNBLOCK, PinErrand.CHECK
K = SecretKind


@dataclass(frozen=True)
class Good:
    """An errand, the card's state before, what is typed, and what is true then."""

    errand: PinErrand
    profile: Mapping[str, object]
    typed: Sequence[str]
    outcome: PinOutcome
    pin_now: str


UNTRIED: Mapping[str, object] = {}
SUSPENDED = {"pin_tries_left": 1}
BLOCKED = {"pin_tries_left": 0}
LETTER = {"pin": TRANSPORT_PIN}
GOOD = {
    "change": Good(CHANGE, UNTRIED, [PIN, NEW, NEW], PinOutcome.CHANGED, NEW),
    "change after a wrong one": Good(CHANGE, UNTRIED, [WRONG, PIN, NEW, NEW], PinOutcome.CHANGED, NEW),
    "change a suspended one": Good(CHANGE, SUSPENDED, [CAN, PIN, NEW, NEW], PinOutcome.CHANGED, NEW),
    "change, mistyped": Good(CHANGE, UNTRIED, [PIN, NEW, WRONG, NEW, NEW], PinOutcome.CHANGED, NEW),
    "first": Good(FIRST, LETTER, [TRANSPORT_PIN, NEW, NEW], PinOutcome.CHOSEN, NEW),
    "first, suspended": Good(FIRST, LETTER | SUSPENDED, [CAN, TRANSPORT_PIN, NEW, NEW], PinOutcome.CHOSEN, NEW),
    "unblock": Good(UNBLOCK, BLOCKED, [PUK], PinOutcome.UNBLOCKED, PIN),
    "unblock after a wrong one": Good(UNBLOCK, BLOCKED, [WRONG_PUK, PUK], PinOutcome.UNBLOCKED, PIN),
    "check": Good(CHECK, UNTRIED, [PIN], PinOutcome.RIGHT, PIN),
    "check a suspended one": Good(CHECK, {"pin_tries_left": 2}, [WRONG, CAN, PIN], PinOutcome.RIGHT, PIN),
}


def accepts(citizen: PinHolder, pin: str) -> bool:
    """Whether the card, in a fresh conversation, takes the PIN at its first try of three."""
    connection = citizen.reader.connect()
    try:
        access = read_card_access(connection)
        assert pace.read_pin_status(connection, access).retries_left == pace.INITIAL_PIN_RETRIES
        pace.establish(connection, access, PasswordID.PIN, bytearray(pin.encode()))
    except CardError:
        return False
    finally:
        connection.close()
    return True


@pytest.mark.parametrize("case", GOOD.values(), ids=GOOD)
def test_an_errand_ends_well_with_every_secret_overwritten_and_the_card_free(tmp_path: Path, case: Good) -> None:
    citizen = holder(simulated_card(tmp_path, **case.profile), *case.typed)
    assert run(case.errand, citizen) is case.outcome
    assert citizen.secrets == []
    assert citizen.has_only_zeros()
    assert accepts(citizen, case.pin_now)


def test_every_errand_is_in_the_table() -> None:
    assert TABLE.keys() == set(PinErrand)


def test_the_card_says_how_many_tries_are_left(tmp_path: Path) -> None:
    citizen = holder(simulated_card(tmp_path), WRONG, WRONG, CAN, PIN)
    run(CHECK, citizen)
    assert citizen.asked == [(K.PIN, None, False), (K.PIN, 2, True), (K.CAN, None, False), (K.PIN, 1, True)]


def test_a_wrong_can_costs_nothing_and_is_asked_again(tmp_path: Path) -> None:
    citizen = holder(simulated_card(tmp_path, pin_tries_left=1), WRONG, WRONG, CAN, PIN)
    run(CHECK, citizen)
    assert citizen.kinds == [K.CAN, K.CAN, K.CAN, K.PIN]


@pytest.mark.parametrize("errand", [CHANGE, FIRST, CHECK])
def test_a_blocked_pin_is_told_before_anything_is_asked(tmp_path: Path, errand: PinErrand) -> None:
    citizen = holder(simulated_card(tmp_path, pin_tries_left=0))
    with pytest.raises(PasswordBlocked):
        run(errand, citizen)
    assert citizen.asked == []


def test_the_last_wrong_try_blocks(tmp_path: Path) -> None:
    citizen = holder(simulated_card(tmp_path, pin_tries_left=1), CAN, WRONG)
    with pytest.raises(PasswordBlocked):
        run(CHANGE, citizen)
    assert citizen.has_only_zeros()


@pytest.mark.parametrize("errand", PinErrand)
def test_a_deactivated_card_is_told_before_anything_is_asked(tmp_path: Path, errand: PinErrand) -> None:
    citizen = holder(simulated_card(tmp_path, pin_is_active=False))
    with pytest.raises(CardDeactivated):
        run(errand, citizen)
    assert citizen.asked == []


@pytest.mark.parametrize("errand", PinErrand)
def test_another_kind_of_card_is_told(tmp_path: Path, errand: PinErrand) -> None:
    citizen = holder(simulated_card(tmp_path))
    citizen.reader.remove()
    citizen.reader.insert(ForeignCard())
    with pytest.raises(CardUnsuitable):
        run(errand, citizen)


@pytest.mark.parametrize("tries_left", [1, 2, 3])
def test_no_use_of_the_puk_is_spent_on_a_pin_that_is_not_blocked(tmp_path: Path, tries_left: int) -> None:
    card = simulated_card(tmp_path, pin_tries_left=tries_left)
    citizen = holder(card)
    assert run(UNBLOCK, citizen) is PinOutcome.NOT_BLOCKED
    assert citizen.asked == []
    assert card.state.puk_uses_left == 10


def test_one_unblocking_is_one_use_of_the_puk(tmp_path: Path) -> None:
    card = simulated_card(tmp_path, pin_tries_left=0)
    run(UNBLOCK, holder(card, PUK))
    assert card.state.puk_uses_left == 9


def test_after_three_wrong_puks_nobody_is_asked_any_more(tmp_path: Path) -> None:
    card = simulated_card(tmp_path, pin_tries_left=0)
    citizen = holder(card, WRONG_PUK, WRONG_PUK, WRONG_PUK, PUK)
    with pytest.raises(PUKWrong):
        run(UNBLOCK, citizen)
    assert (citizen.secrets, card.state.puk_uses_left) == ([PUK], 10)
    assert citizen.has_only_zeros()


def test_a_puk_that_is_used_up_is_told(tmp_path: Path) -> None:
    citizen = holder(simulated_card(tmp_path, pin_tries_left=0, puk_uses_left=0), PUK)
    with pytest.raises(PUKBlocked):
        run(UNBLOCK, citizen)


@pytest.mark.parametrize("asked", [K.PIN, K.NEW_PIN, K.NEW_PIN_REPEATED])
def test_who_breaks_off_leaves_the_pin_as_it_was_and_the_card_free(tmp_path: Path, asked: SecretKind) -> None:
    def leave() -> None:
        raise IdentificationCancelled("she leaves")

    citizen = holder(simulated_card(tmp_path), PIN, NEW, NEW)
    citizen.before[asked] = leave
    with pytest.raises(IdentificationCancelled):
        run(CHANGE, citizen)
    assert citizen.has_only_zeros()
    assert accepts(citizen, PIN)


@pytest.mark.parametrize("asked", [K.PIN, K.NEW_PIN, K.NEW_PIN_REPEATED])
def test_no_secret_reaches_a_card_that_was_put_in_the_place_of_the_first(tmp_path: Path, asked: SecretKind) -> None:
    citizen = holder(simulated_card(tmp_path), PIN, NEW, NEW)
    another = simulated_card(tmp_path)

    def exchange() -> None:
        citizen.reader.remove()
        citizen.reader.insert(another)

    citizen.before[asked] = exchange
    before = citizen.reader.apdu_count
    with pytest.raises((CardLost, PINUncertain)):
        run(CHANGE, citizen)
    assert citizen.has_only_zeros()
    assert another.state.pin_tries_left == 3
    assert accepts(citizen, PIN)
    assert citizen.reader.apdu_count > before


@pytest.mark.parametrize("after_chip", [False, True], ids=["not taken", "taken"])
def test_a_card_pulled_while_the_pin_is_set_leaves_it_in_doubt(tmp_path: Path, after_chip: bool) -> None:
    card = simulated_card(tmp_path)
    citizen = holder(card, PIN, NEW, NEW)
    citizen.before[K.NEW_PIN_REPEATED] = lambda: citizen.reader.pull_at(1, after_chip=after_chip)
    with pytest.raises(PINUncertain):
        run(CHANGE, citizen)
    assert citizen.has_only_zeros()
    citizen.reader.insert(card)
    assert accepts(citizen, NEW if after_chip else PIN)


@pytest.mark.parametrize("is_service", [False, True], ids=["reader", "service"])
def test_a_reader_that_goes_while_the_pin_is_set_leaves_it_in_doubt_too(tmp_path: Path, is_service: bool) -> None:
    citizen = holder(simulated_card(tmp_path), PIN, NEW, NEW)
    reader = citizen.reader
    citizen.before[K.NEW_PIN_REPEATED] = lambda: reader.service_down(True) if is_service else reader.unplug()
    with pytest.raises(PINUncertain):
        run(CHANGE, citizen)


def test_an_answer_with_a_wrong_checksum_leaves_it_in_doubt(tmp_path: Path) -> None:
    card = simulated_card(tmp_path)
    citizen = holder(card, PIN, NEW, NEW)
    citizen.before[K.NEW_PIN_REPEATED] = lambda: card.faults.wrong_mac_at(1)
    with pytest.raises(PINUncertain):
        run(CHANGE, citizen)
    assert citizen.has_only_zeros()
    assert accepts(citizen, NEW)


def test_a_card_that_refuses_the_new_pin_leaves_no_doubt(tmp_path: Path) -> None:
    citizen = holder(simulated_card(tmp_path), PIN, "1", "1")
    with pytest.raises(CardProtocolError):
        run(CHANGE, citizen)
    assert citizen.has_only_zeros()
    assert accepts(citizen, PIN)


def test_a_card_pulled_at_any_apdu_ends_the_errand_and_can_be_laid_down_again(tmp_path: Path) -> None:
    measured = holder(simulated_card(tmp_path), PIN, NEW, NEW)
    run(CHANGE, measured)
    for apdu in range(1, measured.reader.apdu_count + 1):
        card = simulated_card(tmp_path)
        citizen = holder(card, PIN, NEW, NEW)
        citizen.reader.pull_at(apdu)
        with pytest.raises((CardLost, PINUncertain)):
            run(CHANGE, citizen)
        assert citizen.has_only_zeros(), apdu
        citizen.reader.insert(card)
        citizen.secrets = [CAN, PIN] if card.state.pin_tries_left == 1 else [PIN]
        assert run(CHECK, citizen) is PinOutcome.RIGHT, apdu


def test_the_session_keys_are_destroyed_in_every_ending(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sessions = []

    def set_new_pin(session: pin_management.SecureConnection, new_pin: bytearray) -> None:
        sessions.append(session)
        original(session, new_pin)

    original = pin_management.set_new_pin
    monkeypatch.setattr(pin_errands.pin_management, "set_new_pin", set_new_pin)
    run(CHANGE, holder(simulated_card(tmp_path), PIN, NEW, NEW))
    (session,) = sessions
    with pytest.raises(CardError, match="over"):
        session.transmit(pin_management._RESET_COUNTER)


class TestOnAReaderWithAPad:
    def test_the_pin_is_changed_on_the_pad_and_nothing_on_the_screen(self, tmp_path: Path) -> None:
        citizen = holder(simulated_card(tmp_path), PIN, NEW, NEW, with_pad=True)
        assert run(CHANGE, citizen) is PinOutcome.CHANGED
        assert citizen.asked == [(K.PIN, None, False), (K.NEW_PIN, None, False)]
        assert citizen.handed_over == []
        assert accepts(citizen, NEW)

    def test_a_new_pin_that_is_repeated_wrongly_is_asked_again(self, tmp_path: Path) -> None:
        citizen = holder(simulated_card(tmp_path), PIN, NEW, WRONG, NEW, NEW, with_pad=True)
        assert run(CHANGE, citizen) is PinOutcome.CHANGED
        assert citizen.asked[1:] == [(K.NEW_PIN, None, False), (K.NEW_PIN, None, True)]

    def test_the_can_is_typed_on_the_screen_and_the_pin_on_the_pad(self, tmp_path: Path) -> None:
        citizen = holder(simulated_card(tmp_path, pin_tries_left=1), WRONG, CAN, PIN, with_pad=True)
        assert run(CHECK, citizen) is PinOutcome.RIGHT
        assert citizen.kinds == [K.CAN, K.CAN, K.PIN]
        assert len(citizen.handed_over) == 2
        assert citizen.has_only_zeros()

    def test_the_puk_is_typed_on_the_pad(self, tmp_path: Path) -> None:
        citizen = holder(simulated_card(tmp_path, pin_tries_left=0), WRONG_PUK, PUK, with_pad=True)
        assert run(UNBLOCK, citizen) is PinOutcome.UNBLOCKED
        assert citizen.asked == [(K.PUK, None, False), (K.PUK, None, True)]

    def test_the_cancel_key_of_the_reader_ends_the_errand(self, tmp_path: Path) -> None:
        citizen = holder(simulated_card(tmp_path), "x", with_pad=True)
        with pytest.raises(PinPadCancelled):
            run(CHECK, citizen)
        citizen.secrets = [PIN]
        assert run(CHECK, citizen) is PinOutcome.RIGHT
