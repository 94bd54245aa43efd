"""kill -9 in mid-visit: what was acknowledged reaches the city once, and the kiosk goes on."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from dataclasses import asdict
from json import dumps

import pytest
from pytestqt.qtbot import QtBot

from kiosk.demo.run import screen_in_memory
from kiosk.demo.walk import WalkOrder
from kiosk.domain.failure import FailureCode
from kiosk.domain.submission import DeliveryState
from kiosk.journey import events
from kiosk.journey.journey import Step
from kiosk.outbox.store import Outbox
from tests.fixtures.kiosk_process import children_of, command_line
from tests.fixtures.live_visit import LiveVisit
from tests.fixtures.living_world import LivingWorld

ROUNDS = [0, *(pytest.param(each, marks=pytest.mark.soak) for each in range(1, 100))]


ON_THE_WAY = [
    DeliveryState.ANNOUNCED,
    *(pytest.param(each, marks=pytest.mark.soak) for each in (DeliveryState.SEALED, DeliveryState.SUBMITTED)),
]


@pytest.fixture(autouse=True)
def everything_right(living_world: LivingWorld) -> None:
    """Begin with empty devices that work."""
    living_world.mend()


def references(living: LivingWorld) -> set[str]:
    """What lies, or has lain, in the outbox."""
    with Outbox(living.place.kiosk_state / "outbox") as outbox:
        return {each.reference for each in outbox.entries()}


def held_by_the_city(living: LivingWorld, reference: str) -> list[str]:
    """The states of every submission of the reference that the city has opened."""
    return [each["state"] for each in living.world.operator.submissions() if each.get("reference") == reference]


def deliver_once(visit: LiveVisit, reference: str) -> None:
    visit.eventually(lambda: "accepted" in held_by_the_city(visit.living, reference))
    assert held_by_the_city(visit.living, reference) == ["accepted"]


def kill_worker(visit: LiveVisit) -> None:
    assert visit._worker is not None
    os.kill(visit._worker.pid, signal.SIGKILL)


@pytest.mark.parametrize("round_", ROUNDS)
@pytest.mark.parametrize(
    "moment", ["at once", pytest.param("when it is stored and nobody knows", marks=pytest.mark.soak)]
)
def test_a_worker_killed_while_it_seals_neither_loses_nor_doubles(
    living_world: LivingWorld, qtbot: QtBot, moment: str, round_: int
) -> None:
    with LiveVisit(living_world, qtbot) as visit:
        visit.prepare()
        reference = visit.journey.reference
        visit.confirm()
        while moment != "at once" and reference not in references(living_world):
            pass  # without Qt's loop, so that the worker's answer is not heard
        kill_worker(visit)
        visit.eventually(lambda: visit.journey.step in {Step.FAILURE, Step.RECEIPT})
        if visit.journey.step is Step.FAILURE:
            assert visit.journey.failure
            assert visit.journey.failure.code is FailureCode.SEAL_UNAVAILABLE
            visit.session.send(events.RetryRequested())
        assert visit.wait_for_receipt() == reference
        deliver_once(visit, reference)


@pytest.mark.parametrize("round_", ROUNDS)
@pytest.mark.parametrize("state", ON_THE_WAY)
def test_a_sender_killed_on_the_way_delivers_once(
    living_world: LivingWorld, qtbot: QtBot, state: DeliveryState, round_: int
) -> None:
    with LiveVisit(living_world, qtbot) as visit:
        reference = visit.send()
        order = list(DeliveryState)
        with Outbox(living_world.place.kiosk_state / "outbox") as outbox:
            visit.eventually(lambda: order.index(_state(outbox, reference)) >= order.index(state))
        os.kill(living_world.world.keeper.pid("sender"), signal.SIGKILL)
        deliver_once(visit, reference)
        visit.wait_for_delivery()


@pytest.mark.parametrize("role", [pytest.param("walk", marks=pytest.mark.soak), "run"])
def test_a_ui_or_supervisor_killed_after_the_sealing_loses_nothing(
    living_world: LivingWorld, qtbot: QtBot, role: str
) -> None:
    """The visitor walks by himself; as soon as his submission is stored, the process dies and another one comes."""
    place, world = living_world.place, living_world.world
    before = references(living_world)
    place.order_walk(dumps(asdict(WalkOrder("meldebescheinigung", "de"))))
    arguments = ("run", "--config", str(place.config), "--ui", "walk")
    world.keep("kiosk", *arguments, **screen_in_memory(place, "portrait"))
    try:
        qtbot.waitUntil(lambda: references(living_world) > before, timeout=60_000)
        supervisor = world.keeper.pid("kiosk")
        killed = supervisor if role == "run" else _oldest_child(supervisor, role)
        os.kill(killed, signal.SIGKILL)
        (reference,) = references(living_world) - before
        qtbot.waitUntil(lambda: held_by_the_city(living_world, reference) == ["accepted"], timeout=60_000)
        qtbot.waitUntil(_shows_again(living_world, killed), timeout=60_000)
        assert held_by_the_city(living_world, reference) == ["accepted"]
    finally:
        world.keeper.end("kiosk")


def _state(outbox: Outbox, reference: str) -> DeliveryState:
    entry = outbox.find(reference)
    assert entry is not None
    return entry.state


def _oldest_child(supervisor: int, role: str) -> int:
    return next(pid for pid in children_of(supervisor) if f"kiosk {role} " in command_line(pid))


def _shows_again(living: LivingWorld, killed: int) -> Callable[[], bool]:
    """Whether the kiosk has its two pairs again, without the killed process."""

    def shows() -> bool:
        children = children_of(living.world.keeper.pid("kiosk"))
        screens = [pid for pid in children if "kiosk walk " in command_line(pid)]
        return len(screens) == 2 and killed not in screens

    return shows
