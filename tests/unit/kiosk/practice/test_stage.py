"""What stands in the worker's place while somebody practises."""

from __future__ import annotations

import threading

import pytest

from kiosk.channel.messages import Message
from kiosk.journey import effects, events
from kiosk.practice.rehearsal import Rehearsal
from kiosk.practice.stage import Stage


@pytest.fixture
def stage() -> Stage:
    return Stage(Rehearsal({}, "Filiale", b""), pace=0.0)


def test_events_come_in_order_under_the_number_of_their_task(stage: Stage) -> None:
    stage.send(4, effects.AcceptProvider())
    stage.send(5, effects.CheckAvailability())
    received = [stage.receive() for _ in range(4)]
    assert [each.task for each in received if each] == [4, 4, 4, 5]
    assert received[0] == Message(4, events.CardAwaited())


def test_what_was_cancelled_does_not_come_any_more(stage: Stage) -> None:
    stage.send(4, effects.AcceptProvider())
    stage.send(4, effects.CancelTask())
    stage.send(5, effects.CheckAvailability())
    received = stage.receive()
    assert received is not None
    assert received.task == 5


def test_an_event_does_not_come_before_its_time() -> None:
    stage = Stage(Rehearsal({}, "Filiale", b""), pace=3600.0)
    stage.send(4, effects.AcceptProvider())
    assert stage.receive() == Message(4, events.CardAwaited())
    stage.close()
    assert stage.receive() is None


def test_closing_wakes_whoever_waits(stage: Stage) -> None:
    got: list[object] = []
    waiting = threading.Thread(target=lambda: got.append(stage.receive()))
    waiting.start()
    stage.close()
    waiting.join(60)
    assert got == [None]
