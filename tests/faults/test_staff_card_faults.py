"""A staff card that goes at any command: nobody is signed in, nothing is sealed, the card's counter is as it was."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from hardware.card.simulated import SimulatedReader
from hardware.piv.simulated.card import SimulatedPIVCard
from kiosk.channel.messages import to_ui, to_worker
from kiosk.config import Device
from kiosk.domain.assistance import Assistance
from kiosk.domain.draft import Draft
from kiosk.domain.failure import FailureCode
from kiosk.domain.staff import StaffPhase, StaffSession
from kiosk.errors import ClerkUnavailable
from kiosk.journey import events
from kiosk.journey.effects import SealDraft
from kiosk.journey.journey import Step
from kiosk.journey.staff_events import StaffPinEntered, StaffSignInRequested
from kiosk.outbox.store import Outbox
from kiosk.session import Session
from kiosk.tasks.failures import failure_of
from kiosk.tasks.seal_draft import seal_draft
from kiosk.worker import Worker
from tests.fixtures.a_service import NO_IDENTITY
from tests.fixtures.bench import Bench, bench_in
from tests.fixtures.live_visit import nobody
from tests.fixtures.staff_cards import PIN
from tests.fixtures.staff_desk import StaffDesk

WRONG = "111111"
DRAFT = Draft("L7K3-M92Q-DX", NO_IDENTITY.slug, "de", {}, None, (), "Alles stimmt.", assistance=Assistance())
AT_WORK = {StaffPhase.READING, StaffPhase.VERIFYING}


class LooseCard(SimulatedPIVCard):
    """A card that leaves the reader at a command, and is back before anybody has looked."""

    reader: SimulatedReader | None = None
    loose_at = 0

    def transmit(self, command: bytes) -> bytes:
        self.loose_at -= 1
        if self.reader is not None and not self.loose_at:
            self.reader.remove()
            self.reader.insert(self)
        return super().transmit(command)


def loosen(staff: StaffDesk, card: LooseCard, apdu: int) -> None:
    card.reader, card.loose_at = staff.reader, apdu


HANDS: dict[str, Callable[[StaffDesk, LooseCard, int], None]] = {
    "pull": lambda staff, _, apdu: staff.reader.pull_at(apdu),
    "pull after": lambda staff, _, apdu: staff.reader.pull_at(apdu, after_chip=True),
    "reset": lambda staff, _, apdu: staff.reader.reset_at(apdu),
    "loose": loosen,
}


PHASES = {"pull": StaffPhase.ABSENT, "pull after": StaffPhase.ABSENT, "reset": StaffPhase.REFUSED}
"""Where each of them leaves who wants to sign in."""


def new_card(staff: StaffDesk) -> LooseCard:
    return LooseCard(staff.card().contents)


class Counter:
    """A session and its worker in this process, and a staff reader."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        bench, self.staff, self._qtbot = bench_in(folder), StaffDesk.set_up(folder), qtbot
        devices = replace(bench.visit.config.devices, staff_reader=Device("simulated"))
        visit = replace(bench.visit, config=replace(bench.visit.config, devices=devices), staff_desk=self.staff.desk)
        self.session = Session(visit.config, (), pytest.fail, pytest.fail, practise=nobody)
        self.seen: set[Step] = set()
        self.session.journey_changed.connect(lambda: self.seen.add(self.session.journey.step))
        ours, theirs = socket.socketpair()
        self._worker = threading.Thread(target=Worker(visit, to_ui(theirs)).serve)
        self._worker.start()
        self.session.attach_worker(to_worker(ours))
        self.session.tick()

    @property
    def phase(self) -> StaffPhase:
        return self.session.journey.staff.phase

    def until(self, holds: Callable[[], bool]) -> None:
        """Let the session hear of its worker until the condition holds."""
        while not holds():
            with self._qtbot.waitSignal(self.session.journey_changed, timeout=60_000):
                pass

    def insert(self, card: SimulatedPIVCard) -> None:
        """Put the card into the reader; it is looked at."""
        self.staff.reader.insert(card)
        self.until(lambda: self.session.journey.staff != StaffSession() or self.staff.reader.card is None)
        self.until(lambda: self.phase not in AT_WORK)

    def type(self, pin: str) -> None:
        """Type the PIN if it is asked for; the card answers, or has gone."""
        self.session.send(StaffSignInRequested())  # a card that the worker finds at its first look waits to be asked
        if self.phase is StaffPhase.LOCKED:
            for digit in pin:
                self.session.pad.press(int(digit))
            self.session.send(StaffPinEntered())
            self.until(lambda: self.phase not in AT_WORK)

    def take_out(self) -> None:
        """Take the card out, if it is still there."""
        self.staff.reader.remove()
        self.until(lambda: self.session.journey.staff == StaffSession())

    def close(self) -> None:
        """End the worker, and the threads of the session."""
        self.session._detach_worker()
        for each in threading.enumerate():
            if each is self._worker or each.name == "worker-events":
                each.join()


@pytest.fixture
def counter(tmp_path: Path, qtbot: QtBot) -> Iterator[Counter]:
    made = Counter(tmp_path, qtbot)
    yield made
    made.close()


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return bench_in(tmp_path)


def commands_of_a_sign_in(counter: Counter) -> int:
    before = counter.staff.reader.apdu_count
    counter.insert(new_card(counter.staff))
    counter.type(PIN)
    assert counter.session.journey.step is Step.STAFF_MENU
    counter.take_out()
    return counter.staff.reader.apdu_count - before


@pytest.mark.parametrize("hand", PHASES)
def test_a_card_that_goes_at_any_command_signs_nobody_in(counter: Counter, hand: str) -> None:
    for apdu in range(1, commands_of_a_sign_in(counter) + 1):
        card = new_card(counter.staff)
        counter.seen.clear()
        HANDS[hand](counter.staff, card, apdu)
        counter.insert(card)
        counter.type(PIN)
        assert Step.STAFF_MENU not in counter.seen, (hand, apdu)
        assert counter.phase is PHASES[hand], (hand, apdu)
        counter.take_out()
        assert (counter.session.journey.step, card.contents.tries_left) == (Step.WELCOME, 3)
        counter.insert(card)
        counter.type(PIN)
        assert counter.session.journey.step is Step.STAFF_MENU
        counter.take_out()


@pytest.mark.parametrize("is_whole", [False, pytest.param(True, marks=pytest.mark.soak)])
def test_a_card_that_is_back_before_anybody_has_looked_is_asked_for_its_pin_anew(
    counter: Counter, is_whole: bool
) -> None:
    commands = commands_of_a_sign_in(counter)
    for apdu in range(1, commands + 1) if is_whole else (1, commands):
        card = new_card(counter.staff)
        HANDS["loose"](counter.staff, card, apdu)
        counter.insert(card)
        counter.seen.clear()
        if card.loose_at > 0:
            counter.type(PIN)
        assert (counter.phase, Step.STAFF_MENU in counter.seen) == (StaffPhase.LOCKED, False), apdu
        counter.type(PIN)
        assert counter.session.journey.step is Step.STAFF_MENU
        counter.take_out()


def test_a_try_that_was_spent_before_the_card_went_stays_spent(counter: Counter) -> None:
    card = new_card(counter.staff)
    counter.insert(card)
    before = counter.staff.reader.apdu_count
    counter.type(WRONG)
    verify = counter.staff.reader.apdu_count - before
    counter.staff.reader.pull_at(verify, after_chip=True)
    counter.type(WRONG)
    assert card.contents.tries_left == 1
    counter.take_out()
    counter.insert(card)
    counter.type(WRONG)
    assert counter.session.journey.failure is not None
    assert counter.session.journey.failure.code is FailureCode.STAFF_CARD_BLOCKED


def sign(bench: Bench, staff: StaffDesk, reference: str) -> bytearray:
    typed = bytearray(PIN.encode())
    staff.desk.submit_pin(typed)
    seal_draft(SealDraft(replace(DRAFT, reference=reference)), bench.visit, bench.control)
    return typed


def sealed(bench: Bench) -> list[str]:
    with Outbox(bench.visit.config.paths.outbox) as outbox:
        return sorted(each.reference for each in outbox.entries())


TOLD = {
    "pull": FailureCode.STAFF_CARD_PULLED,
    "pull after": FailureCode.STAFF_CARD_PULLED,
    "loose": FailureCode.STAFF_CARD_PULLED,
    "reset": FailureCode.STAFF_CARD_UNREADABLE,
}


@pytest.mark.parametrize(
    "hand", ["pull", "pull after", *(pytest.param(each, marks=pytest.mark.soak) for each in ("reset", "loose"))]
)
def test_a_card_that_goes_at_any_command_while_it_signs_seals_nothing(bench: Bench, tmp_path: Path, hand: str) -> None:
    staff = StaffDesk.set_up(tmp_path)
    bench.visit = replace(bench.visit, services={NO_IDENTITY.slug: NO_IDENTITY}, staff_desk=staff.desk)
    card = new_card(staff)
    staff.insert(card)
    sign(bench, staff, "0")
    for apdu in range(1, staff.reader.apdu_count + 1):
        before = sealed(bench)
        HANDS[hand](staff, card, apdu)
        with pytest.raises(ClerkUnavailable) as refused:
            sign(bench, staff, f"{apdu}")
        assert failure_of(refused.value).code is TOLD[hand], (hand, apdu)
        assert (sealed(bench), card.contents.tries_left) == (before, 3)
        staff.insert(card)
        assert sign(bench, staff, f"{apdu}") == bytearray(len(PIN))
        assert sealed(bench) == sorted([*before, f"{apdu}"])
    assert {type(each) for each in bench.events} == {events.Sealed}
