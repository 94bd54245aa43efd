"""Every fault of the world is named by `kiosk doctor` with one code, and nothing else turns red."""

from __future__ import annotations

import json
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import cast

import pytest

from kiosk.audit import Journal, LogEvent
from kiosk.catalogue.handbook import load_handbook
from kiosk.config import data_dir, load_config
from kiosk.diagnostics.doctor import to_json
from kiosk.diagnostics.running import run_checks
from kiosk.diagnostics.surroundings import surroundings_of
from kiosk.domain.diagnosis import CheckGroup, CheckResult
from kiosk.session import Session
from kiosk.viewmodels.breaking import unbroken
from kiosk.viewmodels.diagnostics import DiagnosticsViewModel
from kiosk.viewmodels.diagnostics_rows import StateRow
from tests.fixtures.fake_session import FakeSession
from tests.fixtures.living_world import LivingWorld, living_world
from tests.fixtures.signed_journal import events_in, is_chained
from tests.screens.diagnostics_states import opened

__all__ = ["living_world"]

Fault = tuple[str, str]
FAULTS = [
    pytest.param(("stop-pcsc", ""), ("start-pcsc", ""), {"card_service": "card_service_down"}, id="pcsc"),
    pytest.param(("unplug-reader", ""), ("plug-reader", ""), {"readers": "reader_missing"}, id="reader"),
    pytest.param(("open-scanner", ""), ("close-scanner", ""), {"scanner": "scanner_cover_open"}, id="cover"),
    pytest.param(("jam-scanner", ""), ("clear-scanner", ""), {"scanner": "scanner_jammed"}, id="scanner-jam"),
    pytest.param(("unplug-scanner", ""), ("plug-scanner", ""), {"scanner": "scanner_unavailable"}, id="scanner"),
    pytest.param(("jam-printer", ""), ("clear-printer", ""), {"printer": "printer_jammed"}, id="printer-jam"),
    pytest.param(("empty-printer", ""), ("refill-printer", ""), {"printer": "printer_out_of_paper"}, id="paper"),
    pytest.param(("unplug-printer", ""), ("plug-printer", ""), {"printer": "printer_offline"}, id="printer"),
    pytest.param(("open-printer", ""), ("close-printer", ""), {"printer": "printer_door_open"}, id="door"),
    pytest.param(("empty-toner", ""), ("change-toner", ""), {"printer": "printer_out_of_toner"}, id="toner"),
    pytest.param(("forget-names", ""), ("know-names", ""), {"names": "names_unresolved"}, id="dns"),
    pytest.param(("set-clock", "3600"), ("set-clock", "0"), {"clock": "clock_wrong"}, id="clock"),
    pytest.param(
        ("expire-certificate", ""),
        ("renew-certificate", ""),
        {"server_certificates": "server_certificate_bad"},
        id="certificate",
    ),
    pytest.param(("freeze-keyring", ""), ("thaw-keyring", ""), {"keyring": "seal_unavailable"}, id="keyring"),
    pytest.param(("cut-network", "gateway"), ("mend-network", ""), {"gateway": "city_unreachable"}, id="gateway"),
    pytest.param(
        ("cut-network", "appointments"),
        ("mend-network", ""),
        {"appointments": "appointment_unreachable", "collection": "collection_unreachable"},
        id="appointments",
    ),
    pytest.param(("cut-network", "eid"), ("mend-network", ""), {"eid_service": "eid_service_unreachable"}, id="eid"),
]


@pytest.fixture(autouse=True)
def keyring_of_the_world(living_world: LivingWorld, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in living_world.world.environment.items():
        monkeypatch.setenv(name, value)


def _look(living: LivingWorld) -> tuple[CheckResult, ...]:
    return run_checks(surroundings_of(load_config(living.place.config)))


def _not_well(results: tuple[CheckResult, ...]) -> Mapping[str, str]:
    return {each.check.value: each.code for each in results if each.code}


def _on_screen(results: tuple[CheckResult, ...]) -> Mapping[str, str]:
    """Return what the technician's screen shows as not well: by its sign, and with its code."""
    session = FakeSession(journey=opened(results))
    view_model = DiagnosticsViewModel(cast(Session, session))
    shown: dict[str, str] = {}
    for part in CheckGroup:
        view_model.openPart(part.value)
        view_model.refresh()
        rows = cast(tuple[StateRow, ...], view_model.checks.rows)
        shown |= {each.key: unbroken(each.code) for each in rows if each.level > 1 or each.code}
    return shown


@contextmanager
def _fault(living: LivingWorld, fault: Fault, cure: Fault) -> Iterator[None]:
    living.hand(*fault)
    try:
        yield
    finally:
        living.hand(*cure)


def test_the_command_finds_a_healthy_kiosk_well_in_less_than_five_seconds(living_world: LivingWorld) -> None:
    command = living_world.world.kiosk("doctor", "--json", "--config", str(living_world.place.config))
    began = time.monotonic()
    done = subprocess.run(command, env=dict(living_world.world.environment), capture_output=True, check=False)
    took = time.monotonic() - began
    document = json.loads(done.stdout)
    assert {each["check"]: each["code"] for each in document["checks"] if each["code"]} == {}
    assert (done.returncode, document["schema"], document["status"]) == (0, 1, "well")
    assert took < 5


@pytest.mark.parametrize(("fault", "cure", "named"), FAULTS)
def test_a_fault_is_named_and_nothing_else_turns_red(
    living_world: LivingWorld, fault: Fault, cure: Fault, named: Mapping[str, str]
) -> None:
    with _fault(living_world, fault, cure):
        results = _look(living_world)
    assert _not_well(results) == named
    assert _on_screen(results) == named
    handbook = load_handbook(data_dir() / "resources", "en")
    checks = json.loads(to_json(load_config(living_world.place.config), results, handbook))["checks"]
    assert all(each["remedy"] for each in checks if each["code"])


def test_a_full_disk_is_named_and_nothing_else_turns_red(living_world: LivingWorld) -> None:
    audit = living_world.place.kiosk_state / "audit"
    journal = Journal(audit)
    with living_world.full_disk():
        assert _not_well(_look(living_world)) == {"disk": "storage_full"}
        for _ in range(40):  # more than the last block of the file still takes
            journal.record(LogEvent.KIOSK_STOPPED)
    journal.record(LogEvent.KIOSK_STOPPED)
    assert LogEvent.JOURNAL_GAP.value in events_in(audit)
    assert is_chained(audit)


def test_after_all_faults_everything_is_well_again(living_world: LivingWorld) -> None:
    assert _not_well(_look(living_world)) == {}
