"""Watches for a card that is left behind after the visit."""

from __future__ import annotations

from kiosk.journey.events import CardSeen
from kiosk.tasks.visit import TaskControl, Visit

PATIENCE_SECONDS = 60.0
"""How long the driver is left alone; the watch ends with the visit."""


def watch_card(visit: Visit, control: TaskControl) -> None:
    """Report a card on the reader, and then that it was taken; without one, report nothing."""
    state = visit.reader.state()
    if not state.has_card:
        return
    control.report(CardSeen(present=True))
    while state.has_card:
        if control.cancelled.is_set():
            return
        state = visit.reader.wait(state, PATIENCE_SECONDS, control.cancelled)
    control.report(CardSeen(present=False))
