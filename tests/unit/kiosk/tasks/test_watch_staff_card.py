"""What is told of the staff reader: the empty one first, each card that comes, and that it goes."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from hardware.card.chip import Chip, ForeignCard, MuteCard
from kiosk.domain.failure import Failure, FailureCode
from kiosk.domain.staff import StaffRole
from kiosk.journey.events import WorkerEvent
from kiosk.journey.staff_events import (
    StaffCardInserted,
    StaffCardRecognised,
    StaffCardRefused,
    StaffCardRemoved,
    StaffSignedIn,
)
from kiosk.tasks.sign_in_staff import sign_in_staff
from kiosk.tasks.visit import TaskControl
from kiosk.tasks.watch_staff_card import watch_staff_card
from tests.fixtures.bench import Bench
from tests.fixtures.staff_cards import PIN
from tests.fixtures.staff_desk import CLERK, TECHNICIAN, StaffDesk


@pytest.fixture
def staff(bench: Bench, tmp_path: Path) -> StaffDesk:
    made = StaffDesk.set_up(tmp_path)
    bench.visit = replace(bench.visit, staff_desk=made.desk)
    return made


def watched(bench: Bench, *hands: Callable[[], object]) -> list[WorkerEvent]:
    """What is reported while a hand does its work after each look; after the last one nobody watches any more."""
    left, cancelled = list(hands), threading.Event()

    def report(event: WorkerEvent) -> None:
        bench.events.append(event)
        if isinstance(event, StaffCardInserted):
            return
        if left:
            left.pop(0)()
        else:
            cancelled.set()

    watch_staff_card(bench.visit, TaskControl(cancelled, report))
    return bench.events


def test_the_empty_reader_is_told_at_the_first_look_and_then_each_card(bench: Bench, staff: StaffDesk) -> None:
    clerk, technician = staff.card(CLERK), staff.card(TECHNICIAN)
    hands = (lambda: staff.insert(clerk), staff.reader.remove, lambda: staff.insert(technician))
    assert watched(bench, *hands) == [
        StaffCardRemoved(),
        StaffCardInserted(),
        StaffCardRecognised(StaffRole.CLERK),
        StaffCardRemoved(),
        StaffCardInserted(),
        StaffCardRecognised(StaffRole.TECHNICIAN),
    ]


def test_a_card_that_lay_there_already_is_told_as_such(bench: Bench, staff: StaffDesk) -> None:
    staff.insert(staff.card())
    assert watched(bench) == [StaffCardInserted(was_there=True), StaffCardRecognised(StaffRole.CLERK)]


@pytest.mark.parametrize(
    ("card", "code"),
    [(ForeignCard(), FailureCode.STAFF_CARD_UNSUITABLE), (MuteCard(), FailureCode.STAFF_CARD_UNREADABLE)],
)
def test_a_card_that_is_none_of_the_staffs_is_refused(
    bench: Bench, staff: StaffDesk, monkeypatch: pytest.MonkeyPatch, card: Chip, code: FailureCode
) -> None:
    monkeypatch.setattr("kiosk.tasks.watch_staff_card.SETTLE_SECONDS", 0.0)
    staff.reader.insert(card)
    assert watched(bench)[1:] == [StaffCardRefused(Failure(code))]


def test_a_kiosk_without_a_staff_reader_has_nothing_to_tell(bench: Bench) -> None:
    watch_staff_card(bench.visit, bench.control)
    sign_in_staff(bench.visit, bench.control)
    assert bench.events == []


def test_the_right_pin_signs_in(bench: Bench, staff: StaffDesk) -> None:
    staff.insert(staff.card(TECHNICIAN))
    staff.desk.submit_pin(bytearray(PIN.encode()))
    sign_in_staff(bench.visit, bench.control)
    assert bench.events == [StaffSignedIn(StaffRole.TECHNICIAN)]
