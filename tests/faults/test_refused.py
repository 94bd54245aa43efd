"""What the city refuses is quarantined with the reason; staff learn it from welcome screen and `kiosk outbox`."""

from __future__ import annotations

import sqlite3
import subprocess
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.language import Language
from kiosk.domain.submission import DeliveryState
from kiosk.outbox.store import Outbox
from kiosk.viewmodels.view_models import ViewModels
from tests.fixtures.live_visit import LiveVisit
from tests.fixtures.living_world import LivingWorld, living


@pytest.fixture(scope="module")
def world_to_spoil() -> Iterator[LivingWorld]:
    """A world of its own: what is in quarantine stays there."""
    with living() as running:
        yield running


def seal_while_the_line_is_cut(visit: LiveVisit) -> str:
    visit.prepare()
    visit.living.hand("cut-network", "gateway")
    visit.confirm()
    return visit.wait_for_receipt()


def change_one_byte(living: LivingWorld, reference: str) -> None:
    """In the middle of the ciphertext of the data, where its authentication tag must notice."""
    with sqlite3.connect(living.place.kiosk_state / "outbox" / "outbox.db") as database:
        (data,) = database.execute("SELECT data FROM submission WHERE reference = ?", [reference]).fetchone()
        parts = data.split(".")
        middle = len(parts[3]) // 2
        parts[3] = parts[3][:middle] + ("A" if parts[3][middle] != "A" else "B") + parts[3][middle + 1 :]
        database.execute("UPDATE submission SET data = ? WHERE reference = ?", [".".join(parts), reference])
    database.close()


def outbox_command(living: LivingWorld, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = living.world.kiosk("outbox", "--config", str(living.place.config), *arguments)
    return subprocess.run(command, capture_output=True, text=True, check=False, env=dict(living.world.environment))


def test_one_changed_byte_is_refused_quarantined_and_said(world_to_spoil: LivingWorld, qtbot: QtBot) -> None:
    with LiveVisit(world_to_spoil, qtbot) as visit:
        reference = seal_while_the_line_is_cut(visit)
        change_one_byte(world_to_spoil, reference)
        world_to_spoil.hand("mend-network")
        visit.wait_for(lambda journey: journey.delivery is DeliveryState.QUARANTINED)

    with Outbox(world_to_spoil.place.kiosk_state / "outbox") as outbox:
        entry = outbox.find(reference)
    assert entry
    assert entry.reason

    listed = outbox_command(world_to_spoil)
    assert listed.returncode == 1
    assert f"{reference}  quarantined" in listed.stdout
    assert entry.reason in listed.stdout
    assert "MUSTERMANN" not in listed.stdout

    with LiveVisit(world_to_spoil, qtbot) as following:
        screens = ViewModels(following.session, [Language("de", "Deutsch")])
        assert screens.shell.property("screenViewModel").property("staffNotice") == ""
        following.look_around()
        assert screens.shell.property("screenViewModel").property("staffNotice")
        assert following.obstacle("meldebescheinigung") is None, "one refused submission does not stop the others"


@pytest.mark.soak
def test_a_device_that_the_city_has_revoked_takes_nothing_new(world_to_spoil: LivingWorld, qtbot: QtBot) -> None:
    with LiveVisit(world_to_spoil, qtbot) as visit:
        world_to_spoil.world.operator.revoke("leipzig-0042")
        reference = seal_while_the_line_is_cut(visit)
        world_to_spoil.hand("mend-network")

    def is_refused() -> bool:
        with LiveVisit(world_to_spoil, qtbot) as following:
            following.look_around()
            return following.obstacle("meldebescheinigung") is not None

    qtbot.waitUntil(is_refused, timeout=60_000)
    with Outbox(world_to_spoil.place.kiosk_state / "outbox") as outbox:
        entry = outbox.find(reference)
    assert entry
    assert entry.state is not DeliveryState.PURGED, "what the city has not taken is still here"
