"""A card that is left behind is told of, and that it was taken."""

from __future__ import annotations

import threading

from hardware.card.chip import ForeignCard
from kiosk.journey.events import CardSeen, WorkerEvent
from kiosk.tasks.visit import TaskControl
from kiosk.tasks.watch_card import watch_card
from tests.fixtures.bench import Bench


def test_an_empty_reader_is_not_worth_a_word(bench: Bench) -> None:
    watch_card(bench.visit, bench.control)
    assert bench.events == []


def test_a_card_left_behind_is_told_until_it_is_taken(bench: Bench) -> None:
    def report(event: WorkerEvent) -> None:
        bench.events.append(event)
        bench.reader.remove()

    bench.reader.insert(ForeignCard())
    watch_card(bench.visit, TaskControl(threading.Event(), report))
    assert bench.events == [CardSeen(present=True), CardSeen(present=False)]


def test_a_cancelled_watch_ends_over_a_card_that_stays(bench: Bench) -> None:
    bench.reader.insert(ForeignCard())
    bench.cancelled.set()
    watch_card(bench.visit, bench.control)
    assert bench.events == [CardSeen(present=True)]
