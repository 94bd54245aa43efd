"""Each new state of a delivery is told once, to its end."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kiosk.domain.submission import DeliveryState
from kiosk.journey.effects import WatchDelivery
from kiosk.journey.events import DeliveryProgressed, WorkerEvent
from kiosk.outbox.city_state import CityState
from kiosk.tasks.visit import TaskControl
from kiosk.tasks.watch_delivery import watch_delivery
from tests.fixtures.bench import Bench
from tests.fixtures.submissions import REFERENCE

WATCH = WatchDelivery(REFERENCE)
ENDS = (
    DeliveryState.CONFIRMED,
    DeliveryState.RECEIPTED,
    DeliveryState.PURGED,
    DeliveryState.REJECTED,
    DeliveryState.QUARANTINED,
)


def told(bench: Bench, states: Iterator[DeliveryState]) -> list[WorkerEvent]:
    """Return what is told while the submission moves on with every word."""

    def move() -> None:
        bench.know(CityState(deliveries={REFERENCE: next(states)}))

    def report(event: WorkerEvent) -> None:
        bench.events.append(event)
        move()

    move()
    watch_delivery(WATCH, bench.visit, TaskControl(bench.cancelled, report))
    return bench.events


def test_every_step_of_the_way_is_told_once(bench: Bench) -> None:
    way = [DeliveryState.SEALED, DeliveryState.ANNOUNCED, DeliveryState.SUBMITTED, DeliveryState.CONFIRMED]
    events = told(bench, iter([*way, DeliveryState.PURGED]))
    assert events == [DeliveryProgressed(each) for each in way]


@pytest.mark.parametrize("end", ENDS)
def test_the_watch_ends_where_nothing_more_will_come(bench: Bench, end: DeliveryState) -> None:
    assert told(bench, iter([end, DeliveryState.SEALED])) == [DeliveryProgressed(end)]


def test_a_cancelled_watch_ends_while_nothing_is_known(bench: Bench) -> None:
    bench.cancelled.set()
    watch_delivery(WATCH, bench.visit, bench.control)
    assert bench.events == []
