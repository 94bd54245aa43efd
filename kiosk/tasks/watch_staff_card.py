"""Watches the staff reader: what lies in it, and whether it may sign in here, as long as the worker lives."""

from __future__ import annotations

import logging

from hardware.card.reader import ReaderState
from hardware.errors import CardInterrupted, CardLost, HardwareError
from kiosk.errors import KioskError
from kiosk.journey.staff_events import (
    StaffCardInserted,
    StaffCardRecognised,
    StaffCardRefused,
    StaffCardRemoved,
)
from kiosk.staff.card_desk import StaffCardDesk
from kiosk.tasks.failures import staff_failure_of
from kiosk.tasks.visit import TaskControl, Visit

PATIENCE_SECONDS = 60.0
SETTLE_SECONDS = 1.0
"""A card on its way into the slot may be felt before it answers."""

log = logging.getLogger(__name__)


def watch_staff_card(visit: Visit, control: TaskControl) -> None:
    """Report each card that comes, what it is, and that it goes; the empty reader at the first look, too.

    A card that was lost in the middle of a conversation has come anew if it is there.
    """
    desk = visit.staff_desk
    if desk is None:
        return
    state, was_there = desk.reader.state(), True
    while not control.cancelled.is_set():
        desk.card_lost.clear()
        if state.has_card:
            _look_at(desk, control, was_there=was_there)
        else:
            control.report(StaffCardRemoved())
        state, was_there = _until_it_changes(desk, control, has_card=state.has_card), False


def _until_it_changes(desk: StaffCardDesk, control: TaskControl, *, has_card: bool) -> ReaderState:
    state = desk.reader.state()
    while state.has_card is has_card and not (desk.card_lost.is_set() or control.cancelled.is_set()):
        state = desk.reader.wait(state, PATIENCE_SECONDS, desk.card_lost)
    return state


def _look_at(desk: StaffCardDesk, control: TaskControl, *, was_there: bool) -> None:
    control.report(StaffCardInserted(was_there))
    desk.reader.wait(ReaderState.CARD_MUTE, SETTLE_SECONDS, control.cancelled)
    try:
        control.report(StaffCardRecognised(desk.recognise()))
    except (HardwareError, KioskError) as error:
        if isinstance(error, CardLost) and not isinstance(error, CardInterrupted):
            return
        log.warning("staff card: %s", type(error).__name__)
        control.report(StaffCardRefused(staff_failure_of(error)))
