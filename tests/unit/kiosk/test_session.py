"""The session: events in, effects out, clocks, and workers that die."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.channel.messages import Message, MessageStream, to_ui, to_worker
from kiosk.config import Branch, City, Config, Device, Devices, Partner, Paths, Profile, Screen
from kiosk.domain.availability import Availability
from kiosk.domain.failure import Failure, FailureCode
from kiosk.domain.receipt import Receipt
from kiosk.journey import effects, events
from kiosk.journey.effects import WorkerEffect
from kiosk.journey.journey import IdentifyPhase, SecretKind, Step
from kiosk.journey.timeouts import COUNTDOWN_SECONDS, END_SECONDS
from kiosk.practice.rehearsal import Rehearsal
from kiosk.practice.stage import Stage
from kiosk.secret_pad import SecretPad
from kiosk.session import AVAILABILITY_SECONDS, MAX_UNANSWERED_LOOKS, Session
from tests.fixtures.a_service import IDENTITY, MOVE, PROVIDER

A_DEVICE = Device("simulated")
CONFIG = Config(
    Profile.DEMO,
    Partner("Sparkasse"),
    Branch("1", "Filiale", "Straße 1", ("Mo–Fr",), ("move",)),
    City("https://127.0.0.1:1", "d", "https://127.0.0.1:2", Path("ca"), Path("key")),
    Devices(A_DEVICE, A_DEVICE, A_DEVICE, A_DEVICE),
    Screen(268, 476),
    Paths(Path("state"), Path("run")),
)


class Visit:
    """A session whose worker is this test."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.replaced = self.ended = 0
        self.session = Session(
            CONFIG,
            (MOVE,),
            self._replace,
            self._end,
            practise=lambda: Stage(Rehearsal({MOVE.slug: MOVE}, "Filiale", b"page"), pace=0.0),
            today=lambda: date(2026, 11, 22),
        )
        self.sockets: list[socket.socket] = []
        self.worker = self.attach()

    def attach(self) -> MessageStream[WorkerEffect]:
        ours, theirs = socket.socketpair()
        theirs.settimeout(5)
        self.sockets.append(theirs)
        self.session.attach_worker(to_worker(ours))
        return to_ui(theirs)

    def asked(self, kind: type) -> int:
        """Return the task number of the next effect of this kind; skip others."""
        while True:
            message = self.worker.receive()
            assert isinstance(message, Message)
            if isinstance(message.body, kind):
                return message.task

    def answer(self, task: int, event: events.WorkerEvent) -> None:
        with self.qtbot.waitSignal(self.session.journey_changed, timeout=60_000):
            self.worker.send(task, event)

    def to_pin(self) -> int:
        for event in (
            events.VisitStarted(),
            events.ServiceChosen(MOVE),
            events.EligibilityAnswered("adult", answer=True),
            events.PreparationConfirmed(),
        ):
            self.session.send(event)
        task = self.asked(effects.ReadIdentity)
        self.answer(task, events.ProviderShown(PROVIDER))
        self.session.send(events.ConsentGiven())
        self.answer(task, events.SecretAwaited(SecretKind.PIN, None, was_refused=False))
        return task

    def tick(self, seconds: int) -> None:
        for _ in range(seconds):
            self.session.tick()

    def _replace(self) -> None:
        self.replaced += 1

    def _end(self) -> None:
        self.ended += 1


@pytest.fixture
def visit(qtbot: QtBot) -> Iterator[Visit]:
    made = Visit(qtbot)
    yield made
    for each in made.sockets:
        each.close()
    made.session._detach_worker()


def test_the_pin_travels_in_a_secret_frame_and_is_in_no_message(visit: Visit) -> None:
    visit.to_pin()
    for digit in (1, 2, 3, 4, 5, 6):
        visit.session.pad.press(digit)
    visit.session.send(events.SecretEntered())
    received: list[object] = []
    while not any(isinstance(each, bytearray) for each in received):
        received.append(visit.worker.receive())
    assert received[-1] == bytearray(b"123456")
    assert isinstance(visit.worker.receive(), Message)
    assert visit.session.pad.count == 0
    assert b"123456" not in repr(visit.session.journey).encode()


def test_the_pad_is_emptied_when_the_identification_is_left(visit: Visit) -> None:
    visit.to_pin()
    visit.session.pad.press(1)
    visit.session.send(events.WentBack())
    assert visit.session.pad.count == 0


def test_a_late_answer_of_a_cancelled_task_is_ignored(visit: Visit) -> None:
    cancelled = visit.to_pin()
    visit.session.send(events.WentBack())
    running = visit.asked(effects.ReadIdentity)
    visit.worker.send(cancelled, events.ProviderShown(PROVIDER))
    visit.worker.send(cancelled, events.Identified(IDENTITY))
    visit.answer(running, events.ProviderShown(PROVIDER))
    assert visit.session.journey.step is Step.CONSENT
    assert visit.session.journey.identity is None


def test_a_silent_worker_is_replaced_and_the_citizen_told(visit: Visit) -> None:
    visit.to_pin()
    visit.session.send(events.SecretEntered())
    assert visit.session.journey.identification.phase is IdentifyPhase.READING
    visit.tick(16)
    assert visit.replaced == 1
    assert visit.session.journey.failure == Failure(FailureCode.CARD_NOT_ANSWERING)


def test_a_worker_that_reports_progress_is_not_silent(visit: Visit) -> None:
    task = visit.to_pin()
    visit.session.send(events.SecretEntered())
    for step in range(4):
        visit.tick(10)
        visit.answer(task, events.ReadingProgressed(step / 4))
    assert visit.replaced == 0


def test_a_dead_worker_is_replaced_and_the_next_one_gets_the_next_work(visit: Visit, qtbot: QtBot) -> None:
    visit.to_pin()
    with qtbot.waitSignal(visit.session.journey_changed, timeout=60_000):
        visit.sockets[-1].close()
    assert visit.session.journey.failure == Failure(FailureCode.UNEXPECTED)
    assert visit.replaced == 1
    visit.session.send(events.RetryRequested())
    visit.worker = visit.attach()
    assert visit.asked(effects.ReadIdentity)


def test_availability_is_looked_at_again_and_again_while_nobody_is_in_a_service(visit: Visit) -> None:
    missing = events.AvailabilityChecked(Availability(reader=FailureCode.READER_MISSING))
    for answer in (missing, events.AvailabilityChecked(Availability())):
        visit.tick(AVAILABILITY_SECONDS)
        visit.answer(visit.asked(effects.CheckAvailability), answer)
        assert visit.session.journey.availability == answer.availability


def test_a_worker_that_never_says_what_is_available_is_replaced(visit: Visit) -> None:
    visit.tick(AVAILABILITY_SECONDS * (MAX_UNANSWERED_LOOKS + 2))
    assert visit.replaced == 1


def test_work_asked_for_while_there_is_no_worker_waits_for_the_next_one(visit: Visit) -> None:
    visit.session._detach_worker()
    for _ in range(3):
        visit.session.send(events.VisitStarted())
        visit.session.send(events.WentBack())
    assert [type(effect) for _, effect in visit.session._waiting] == [effects.CheckAvailability]


def test_work_asked_for_again_after_a_cancellation_comes_after_it(visit: Visit) -> None:
    visit.to_pin()
    visit.session._detach_worker()
    visit.session.send(events.WentBack())
    visit.session.send(events.WentBack())
    visit.session.send(events.PreparationConfirmed())
    visit.worker = visit.attach()
    cancelled, read = visit.worker.receive(), visit.worker.receive()
    assert isinstance(cancelled, Message)
    assert isinstance(read, Message)
    assert (type(cancelled.body), type(read.body)) == (effects.CancelTask, effects.ReadIdentity)
    visit.answer(read.task, events.ProviderShown(PROVIDER))
    assert visit.session.journey.identification.provider == PROVIDER


def test_idleness_warns_counts_down_and_ends(visit: Visit) -> None:
    visit.session.send(events.VisitStarted())
    visit.tick(59)
    assert not visit.session.journey.idle_warning
    visit.tick(1)
    assert visit.session.journey.idle_warning
    assert visit.session.idle_seconds_left == COUNTDOWN_SECONDS
    visit.tick(COUNTDOWN_SECONDS)
    assert visit.session.journey.step is Step.END
    visit.tick(END_SECONDS)
    assert visit.ended == 1


def test_a_touch_starts_the_idle_time_anew(visit: Visit) -> None:
    visit.session.send(events.VisitStarted())
    for _ in range(5):
        visit.tick(50)
        visit.session.touched()
    assert not visit.session.journey.idle_warning


def test_the_countdown_can_be_stopped_more_than_ten_times(visit: Visit) -> None:
    visit.session.send(events.VisitStarted())
    for _ in range(12):
        visit.tick(60 + COUNTDOWN_SECONDS - 1)
        assert visit.session.journey.idle_warning
        visit.session.send(events.PresenceConfirmed())
    assert visit.session.journey.step is Step.CHOOSE


def test_something_unforeseen_ends_in_a_safe_screen(visit: Visit) -> None:
    visit.to_pin()
    visit.session.caught()
    assert visit.session.journey.failure == Failure(FailureCode.UNEXPECTED)


def test_a_pad_that_nobody_waits_for_takes_no_digit(qtbot: QtBot) -> None:
    pad = SecretPad()
    pad.press(1)
    assert (pad.count, pad.length) == (0, 0)


@pytest.mark.parametrize(
    ("kind", "length"), [(SecretKind.PIN, 6), (SecretKind.CAN, 6), (SecretKind.TRANSPORT_PIN, 5), (SecretKind.PUK, 10)]
)
def test_the_pad_takes_as_many_digits_as_the_secret_has(qtbot: QtBot, kind: SecretKind, length: int) -> None:
    pad = SecretPad()
    pad.expect(kind)
    for _ in range(12):
        pad.press(7)
    assert (pad.count, pad.is_complete) == (length, True)


def test_digits_of_one_secret_never_become_another(qtbot: QtBot) -> None:
    pad = SecretPad()
    pad.expect(SecretKind.CAN)
    pad.press(7)
    pad.expect(SecretKind.CAN)
    assert pad.count == 1
    pad.expect(SecretKind.PIN)
    assert pad.count == 0


def test_the_pad_takes_six_digits_and_overwrites_what_it_forgets(qtbot: QtBot) -> None:
    pad = SecretPad()
    pad.expect(SecretKind.PIN)
    for digit in (1, 2, 3, 4, 5, 6, 7, -1, 10):
        pad.press(digit)
    assert (pad.count, pad.is_complete) == (6, True)
    pad.erase()
    assert pad.count == 5
    digits = pad._digits
    seen: list[Callable[[], None]] = []
    pad.changed.connect(lambda: seen.append(lambda: None))
    pad.clear()
    assert (digits, pad.count) == (bytearray(6), 0)
    assert len(seen) == 1


def test_the_pad_never_moves_the_digits_while_it_takes_them(qtbot: QtBot) -> None:
    pad = SecretPad()
    pad.expect(SecretKind.PUK)
    buffer = pad._digits
    for digit in range(10):
        pad.press(digit)
    assert pad.take() is buffer
    assert buffer == bytearray(b"0123456789")


def test_an_incomplete_secret_is_never_handed_out(qtbot: QtBot) -> None:
    pad = SecretPad()
    pad.expect(SecretKind.PIN)
    pad.press(1)
    assert pad.take() == bytearray()
    assert pad.count == 0


def test_of_a_visit_that_is_practised_no_worker_hears(visit: Visit, qtbot: QtBot) -> None:
    session = visit.session
    session.send(events.PracticeStarted())
    assert visit.worker.receive() is None, "the line to the worker is closed"
    session.send(events.ServiceChosen(MOVE))
    session.send(events.EligibilityAnswered("adult", answer=True))
    session.send(events.PreparationConfirmed())
    qtbot.waitUntil(lambda: session.journey.identification.provider is not None)
    session.send(events.ConsentGiven())
    qtbot.waitUntil(lambda: session.journey.awaited_secret is SecretKind.PIN)
    for digit in (1, 2, 3, 4, 5, 6):
        session.pad.press(digit)
    session.send(events.SecretEntered())
    qtbot.waitUntil(lambda: session.journey.step is Step.FORM)
    assert session.journey.identity is not None
    assert visit.replaced == 0


def test_a_worker_that_comes_while_somebody_practises_is_sent_away(visit: Visit) -> None:
    visit.session.send(events.PracticeStarted())
    assert visit.attach().receive() is None


def test_going_back_from_the_services_ends_the_practice(visit: Visit) -> None:
    visit.session.send(events.PracticeStarted())
    visit.session.send(events.WentBack())
    assert (visit.session.journey.step, visit.session.journey.practice) == (Step.END, False)


def test_of_a_visit_that_is_practised_nothing_is_printed(visit: Visit) -> None:
    visit.session.send(events.PracticeStarted())
    receipt = Receipt("H9RY-6439-73", "2026-11-22T12:00:00+01:00", "Filiale", (), "")
    visit.session._journey = visit.session.journey.at(Step.RECEIPT, receipt=receipt)
    visit.session.send(events.PrintRequested(receipt))
    assert not visit.session.journey.printing.is_running
