"""A visit of the living world, and the next one after something went wrong in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from hardware.eid.simulated import SimulationCSCA
from kiosk.sandbox.eservice import PSKEndpoint
from tests.fixtures.identification import Citizen, Town, town
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


@pytest.fixture(scope="session")
def csca() -> SimulationCSCA:
    """The country signing authority of the simulated cards."""
    return SimulationCSCA.generate()


@pytest.fixture(scope="session")
def pki_directory(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the keys of a town lie, made once."""
    return tmp_path_factory.mktemp("pki")


@pytest.fixture
def leipzig(pki_directory: Path, csca: SimulationCSCA) -> Iterator[Town]:
    """A town whose eID server has a channel of its own."""
    with town(pki_directory, csca, psk=PSKEndpoint()) as running:
        yield running


@pytest.fixture
def attached(pki_directory: Path, csca: SimulationCSCA) -> Iterator[Town]:
    """A town whose eID server is attached to the eService."""
    with town(pki_directory, csca) as running:
        yield running


@pytest.fixture
def citizen(leipzig: Town) -> Citizen:
    """Somebody in front of the kiosk of Leipzig."""
    return Citizen(leipzig.reader)
