"""Watches for a card that is left behind after the visit."""

from __future__ import annotations

from hardware.card.reader import ReaderState
from kiosk.journey.events import CardSeen
from kiosk.tasks.visit import TaskControl, Visit

POLL_SECONDS = 0.3


def watch_card(visit: Visit, control: TaskControl) -> None:
    """Report a card on the reader, and then that it was taken; without one, report nothing."""
    if visit.reader.state() is not ReaderState.CARD_PRESENT:
        return
    control.report(CardSeen(present=True))
    while visit.reader.state() is ReaderState.CARD_PRESENT:
        if control.cancelled.wait(POLL_SECONDS):
            return
    control.report(CardSeen(present=False))
