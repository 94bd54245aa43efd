"""Every fault of the world is named by `kiosk doctor` and by every screen with one code, and nothing else turns red."""

from __future__ import annotations

import json
import os
import subprocess
import threading
import time
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import astuple, replace
from typing import cast

import pytest

from kiosk.audit import Journal, LogEvent
from kiosk.catalogue.handbook import load_handbook
from kiosk.config import data_dir, load_config
from kiosk.diagnostics.doctor import to_json
from kiosk.diagnostics.running import run_checks
from kiosk.diagnostics.surroundings import surroundings_of
from kiosk.dock.hands import hand_table
from kiosk.domain.diagnosis import CheckGroup, CheckResult
from kiosk.domain.failure import FailureCode
from kiosk.journey.events import AvailabilityChecked, WorkerEvent
from kiosk.session import Session
from kiosk.tasks.check_availability import check_availability
from kiosk.tasks.visit import TaskControl
from kiosk.viewmodels.breaking import unbroken
from kiosk.viewmodels.diagnostics import DiagnosticsViewModel
from kiosk.viewmodels.diagnostics_rows import StateRow
from kiosk.worker import open_visit
from tests.fixtures.fake_session import FakeSession
from tests.fixtures.living_world import LivingWorld, living_world
from tests.fixtures.signed_journal import events_in, is_chained
from tests.screens.diagnostics_states import opened

__all__ = ["living_world"]

PROMISED_SECONDS = 5.0
WAITING_SECONDS = 60.0
"""What it may take on a machine that has other work."""

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
    pytest.param(("low-paper", ""), ("refill-printer", ""), {"printer": "paper_low"}, id="little-paper"),
    pytest.param(("low-toner", ""), ("change-toner", ""), {"printer": "toner_low"}, id="little-toner"),
]
NO_MATTER = {"clock_wrong", "server_certificate_bad", "city_unreachable", "paper_low", "toner_low"}
"""What is in no citizen's way: the outbox waits for the gateway, the city's time is known, little is enough."""

MOMENTS = frozenset(
    """
    insert remove pull-at hang-at release slow new-cards reset-card pad-reader plain-reader press pad-timeout
    plug-second-reader unplug-second-reader insert-second remove-second insert-staff-card remove-staff-card
    pull-staff-card-at hang-staff-card-at release-staff-card lay lift load unload plug-headset unplug-headset
    break-speech mend-speech hang-scanner release-scanner occupy-scanner vacate-scanner hang-printer release-printer
    """.split()  # noqa: SIM905 -- a list of words, one to a line, is forty lines
)
"""Hands that break nothing which lasts: cards, papers, and what is met only while a device works."""


@pytest.fixture(autouse=True)
def keyring_of_the_world(living_world: LivingWorld, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in living_world.world.environment.items():
        monkeypatch.setenv(name, value)


def _look(living: LivingWorld) -> tuple[CheckResult, ...]:
    return run_checks(surroundings_of(load_config(living.place.config)))


def _in_the_way(living: LivingWorld) -> set[str]:
    """Return the codes with which citizens' screens say that something cannot be begun or done."""
    heard: list[WorkerEvent] = []
    visit = open_visit(load_config(living.place.config))
    check_availability(visit, TaskControl(threading.Event(), heard.append))
    visit.page_process.close()
    assert isinstance(heard[0], AvailabilityChecked)
    return {each.value for each in astuple(heard[0].availability) if isinstance(each, FailureCode)}


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
    began, worked = time.monotonic(), _work_of_children()
    done = subprocess.run(command, env=dict(living_world.world.environment), capture_output=True, check=False)
    took, worked = time.monotonic() - began, _work_of_children() - worked
    document = json.loads(done.stdout)
    assert {each["check"]: each["code"] for each in document["checks"] if each["code"]} == {}
    assert (done.returncode, document["schema"], document["status"]) == (0, 1, "well")
    assert worked < PROMISED_SECONDS
    assert took < WAITING_SECONDS


def _work_of_children() -> float:
    """Return the seconds that cores have worked for the children that ended: another load does not lengthen them."""
    times = os.times()
    return times.children_user + times.children_system


@pytest.mark.parametrize(("fault", "cure", "named"), FAULTS)
def test_a_fault_is_named_and_nothing_else_turns_red(
    living_world: LivingWorld, fault: Fault, cure: Fault, named: Mapping[str, str]
) -> None:
    with _fault(living_world, fault, cure):
        beside = ThreadPoolExecutor().submit(_in_the_way, living_world)
        results, in_the_way = _look(living_world), beside.result()
    assert _not_well(results) == named
    assert in_the_way == set(named.values()) - NO_MATTER
    assert _on_screen(results) == named
    handbook = load_handbook(data_dir() / "resources", "en")
    checks = json.loads(to_json(load_config(living_world.place.config), results, handbook))["checks"]
    assert all(each["remedy"] for each in checks if each["code"])


def test_a_device_that_has_moved_is_told_with_both_branches(living_world: LivingWorld) -> None:
    config = load_config(living_world.place.config)
    moved = replace(config, branch=replace(config.branch, id="0815"))
    results = run_checks(surroundings_of(moved))
    assert _not_well(results) == _on_screen(results) == {"collection": "collection_device_elsewhere"}
    checks = json.loads(to_json(moved, results, load_handbook(data_dir() / "resources", "en")))["checks"]
    (told,) = (each for each in checks if each["code"])
    assert config.branch.id in told["found"]
    assert "0815" in told["found"]


def test_every_fault_that_hands_can_make_is_among_them() -> None:
    tried = {hand for each in FAULTS for hand, _ in cast(tuple[Fault, Fault], each.values[:2])}
    assert hand_table().keys() == tried | MOMENTS


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
