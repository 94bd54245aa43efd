"""What is found on the machine: disk, outbox, quarantine, journal, memory, temperature, catalogue."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from hardware.printer.printer import PrinterWarning
from kiosk.audit import Journal, LogEvent
from kiosk.closure_file import keep_closure
from kiosk.config import Device
from kiosk.diagnostics import device_checks, machine_checks
from kiosk.diagnostics.surroundings import Surroundings
from kiosk.domain.closure import Closure
from kiosk.domain.diagnosis import CheckStatus, StaffCode
from kiosk.domain.failure import FailureCode
from kiosk.domain.staff import StaffRole
from kiosk.outbox.store import Outbox
from tests.fixtures.bench import Bench, bench_in
from tests.fixtures.submissions import placeholder_submission
from tests.fixtures.surroundings import NOW, surroundings_in


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return bench_in(tmp_path)


@pytest.fixture
def kiosk(bench: Bench) -> Surroundings:
    return surroundings_in(bench)


def test_a_disk_with_room_is_told_with_its_room(kiosk: Surroundings) -> None:
    found = machine_checks.disk(kiosk)
    assert found.status in {CheckStatus.WELL, CheckStatus.WARNING}
    assert set(found.facts) == {"free", "total"}
    assert not [each for each in kiosk.config.paths.state.iterdir() if each.name.startswith("tmp")]


def test_what_waits_too_long_is_told_with_its_number_and_age(kiosk: Surroundings) -> None:
    assert machine_checks.outbox(kiosk).facts == {"waiting": "0"}
    with Outbox(kiosk.config.paths.outbox) as outbox:
        outbox.add(replace(placeholder_submission(), sealed_at="2026-11-22T08:29:00+00:00"))
    found = machine_checks.outbox(kiosk)
    assert (found.code, found.facts) == (StaffCode.DELIVERY_LATE, {"waiting": "1", "hours": "24"})


def test_what_was_set_aside_is_told_with_its_number(kiosk: Surroundings) -> None:
    assert machine_checks.quarantine(kiosk).status is CheckStatus.WELL
    with Outbox(kiosk.config.paths.outbox) as outbox:
        added = replace(placeholder_submission(), sealed_at=NOW.isoformat())
        outbox.add(added)
        outbox.quarantine(added.reference, "422")
    found = machine_checks.quarantine(kiosk)
    assert (found.status, found.code, found.facts) == (CheckStatus.WARNING, StaffCode.QUARANTINED, {"count": "1"})


def test_a_journal_that_breaks_is_told_with_the_place(kiosk: Surroundings) -> None:
    folder = kiosk.config.paths.audit
    assert machine_checks.journal(kiosk).status is CheckStatus.WELL
    for _ in range(3):
        Journal(folder).record(LogEvent.KIOSK_STOPPED)
    assert machine_checks.journal(kiosk).status is CheckStatus.WELL
    path = folder / "00001.log"
    path.write_bytes(path.read_bytes().replace(b'"n":2', b'"n":7'))
    assert machine_checks.journal(kiosk).facts == {"line": "00001.log:2"}


@pytest.mark.parametrize(("free", "status"), [(900, CheckStatus.WELL), (90, CheckStatus.WARNING)])
def test_little_memory_is_a_warning(kiosk: Surroundings, free: int, status: CheckStatus) -> None:
    (kiosk.system / "proc").mkdir()
    (kiosk.system / "proc" / "meminfo").write_text(f"MemTotal: 1000 kB\nMemFree: 5 kB\nMemAvailable: {free} kB\n")
    assert machine_checks.memory(kiosk).status is status


@pytest.mark.parametrize(("milli", "status"), [("47000", CheckStatus.WELL), ("91000", CheckStatus.WARNING)])
def test_the_hottest_sensor_counts(kiosk: Surroundings, milli: str, status: CheckStatus) -> None:
    assert machine_checks.temperature(kiosk).status is CheckStatus.NOT_TRIED
    for number, content in enumerate(("20000", milli, "broken")):
        zone = kiosk.system / "sys" / "class" / "thermal" / f"thermal_zone{number}"
        zone.mkdir(parents=True)
        (zone / "temp").write_text(content)
    found = machine_checks.temperature(kiosk)
    assert (found.status, found.facts) == (status, {"degrees": str(int(milli) // 1000)})


def test_a_service_that_there_is_not_is_told_by_its_name(kiosk: Surroundings) -> None:
    assert machine_checks.catalogue(kiosk).status is CheckStatus.WELL
    branch = replace(kiosk.config.branch, services=("ummeldung", "flugschein"))
    found = machine_checks.catalogue(replace(kiosk, config=replace(kiosk.config, branch=branch)))
    assert (found.code, found.facts) == (StaffCode.CATALOGUE_WRONG, {"reason": "flugschein"})


def test_devices_that_are_well_are_named(kiosk: Surroundings) -> None:
    assert device_checks.card_service(kiosk).status is CheckStatus.WELL
    assert device_checks.readers(kiosk).facts["count"] == "1"
    assert device_checks.scanner(kiosk).facts["model"] == "Simulated scanner"
    assert device_checks.printer(kiosk).status is CheckStatus.WELL


def test_sound_is_looked_for_where_the_kiosk_shall_have_some(kiosk: Surroundings) -> None:
    assert device_checks.sound(kiosk).status is CheckStatus.NOT_TRIED
    devices = replace(kiosk.config.devices, speech=Device("espeak"))
    speaking = replace(kiosk, config=replace(kiosk.config, devices=devices))
    assert device_checks.sound(speaking).facts == {"sinks": "loudspeaker"}


def test_what_runs_low_in_the_printer_is_a_warning(bench: Bench, kiosk: Surroundings) -> None:
    bench.printer.run_low(PrinterWarning.TONER_LOW)
    assert device_checks.printer(kiosk).code is StaffCode.TONER_LOW


def test_a_device_in_trouble_has_the_code_of_the_citizens_screen(bench: Bench, kiosk: Surroundings) -> None:
    bench.reader.unplug()
    bench.scanner.jam()
    bench.printer.out_of_paper()
    assert device_checks.readers(kiosk).code is FailureCode.READER_MISSING
    assert device_checks.scanner(kiosk).code is FailureCode.SCANNER_JAMMED
    assert device_checks.printer(kiosk).code is FailureCode.PRINTER_OUT_OF_PAPER
    bench.reader.service_down(True)
    assert device_checks.card_service(kiosk).code is FailureCode.CARD_SERVICE_DOWN


def test_what_the_staff_has_closed_is_told_and_no_fault(kiosk: Surroundings) -> None:
    assert machine_checks.closure(kiosk).facts == {"closed": "-"}
    closure = Closure(kiosk=True, services=("termin",))
    keep_closure(kiosk.config.paths.closure, closure, StaffRole.CLERK, Journal(kiosk.config.paths.audit))
    found = machine_checks.closure(kiosk)
    assert (found.status, found.facts) == (CheckStatus.WELL, {"closed": "kiosk, termin"})
