"""Tells the citizen how her submission fares, as long as the receipt is on the screen."""

from __future__ import annotations

from kiosk.domain.submission import DeliveryState
from kiosk.journey.effects import WatchDelivery
from kiosk.journey.events import DeliveryProgressed
from kiosk.outbox.city_state import load_city_state
from kiosk.tasks.visit import TaskControl, Visit

POLL_SECONDS = 0.3

_ENDS = frozenset({DeliveryState.REJECTED, DeliveryState.QUARANTINED})


def watch_delivery(effect: WatchDelivery, visit: Visit, control: TaskControl) -> None:
    """Report each new state until the city holds the submission or never will."""
    last = None
    while not control.cancelled.is_set():
        state = load_city_state(visit.config.paths.city_state).deliveries.get(effect.reference)
        if state is not None and state is not last:
            control.report(DeliveryProgressed(state))
            if state.is_delivered or state in _ENDS:
                return
            last = state
        control.cancelled.wait(POLL_SECONDS)
