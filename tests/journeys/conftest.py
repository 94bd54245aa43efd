"""A visit of the living world, and the next one after something went wrong in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.fixtures.live_visit import LiveVisit
from tests.fixtures.living_world import LivingWorld


@pytest.fixture
def visit(living_world: LivingWorld, qtbot: QtBot) -> Iterator[LiveVisit]:
    """A visit in a world where everything works, so far."""
    living_world.mend()
    with LiveVisit(living_world, qtbot) as made:
        yield made


@pytest.fixture
def next_visit_works(living_world: LivingWorld, qtbot: QtBot) -> Callable[[], None]:
    """Put right what went wrong, and in another visit of the same world send a whole submission."""

    def works() -> None:
        living_world.mend()
        with LiveVisit(living_world, qtbot) as following:
            following.look_around()
            reference = following.send()
            following.wait_for_delivery()
        received = living_world.received(reference)
        assert received is not None
        assert received["state"] == "accepted"

    return works
