"""Scanner, printer, disk and keyring that fail in a visit: each has its screen and a way on."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.document import PageFault
from kiosk.domain.failure import FailureCode
from kiosk.journey import events
from kiosk.journey.journey import PrintPhase, ScanPhase, Step
from tests.fixtures.descendants import command_line, descendants
from tests.fixtures.live_visit import SHORT, LiveVisit
from tests.fixtures.living_world import LivingWorld, plan_of

NextVisit = Callable[[], None]
WITH_PAPERS = "ummeldung"
PAPER = "landlord-confirmation"


def _to_scanner(visit: LiveVisit) -> None:
    visit.identify(WITH_PAPERS)
    visit.fill(plan_of(WITH_PAPERS).answers)
    assert visit.step is Step.SCAN


def _to_receipt(visit: LiveVisit) -> None:
    visit.session.send(events.RetryRequested())
    assert visit.step is Step.SCAN
    visit.scan(PAPER)
    visit.confirm()
    visit.wait_for_receipt()
    visit.wait_for_delivery()


# The scanner


@pytest.mark.parametrize(
    ("fault", "cure", "code"),
    [
        ("jam-scanner", "clear-scanner", FailureCode.SCANNER_JAMMED),
        pytest.param("open-scanner", "close-scanner", FailureCode.SCANNER_COVER_OPEN, marks=pytest.mark.soak),
        pytest.param("unplug-scanner", "plug-scanner", FailureCode.SCANNER_UNAVAILABLE, marks=pytest.mark.soak),
    ],
)
def test_a_scanner_that_cannot_scan_is_told_and_the_visit_goes_on_to_its_end(
    visit: LiveVisit, next_visit_works: NextVisit, fault: str, cure: str, code: FailureCode
) -> None:
    _to_scanner(visit)
    visit.living.hand(fault)
    visit.request_scan(PAPER)
    visit.wait_for_failure(code)
    visit.living.hand(cure)
    _to_receipt(visit)
    next_visit_works()


@pytest.mark.soak
def test_a_scanner_that_falls_silent_is_told_and_costs_no_worker(visit: LiveVisit, next_visit_works: NextVisit) -> None:
    _to_scanner(visit)
    visit.living.hand("hang-scanner")
    visit.request_scan(PAPER)
    visit.wait_for_failure(FailureCode.SCANNER_SILENT)
    assert visit.replaced == 0
    visit.living.hand("release-scanner")
    _to_receipt(visit)
    next_visit_works()


@pytest.mark.soak  # in the quick tier with a silent card
def test_a_silent_scanner_costs_its_worker_and_the_sheet_is_scanned_again(
    visit: LiveVisit, next_visit_works: NextVisit
) -> None:
    _to_scanner(visit)
    visit.living.hand("hang-scanner")
    visit.request_scan(PAPER)
    visit.spend_deadline()
    visit.wait_for_failure(FailureCode.SCANNER_NOT_ANSWERING)
    assert visit.replaced == 1
    visit.living.hand("release-scanner")
    _to_receipt(visit)
    next_visit_works()


@pytest.mark.soak
def test_a_blank_page_is_told_and_scanned_again(visit: LiveVisit, next_visit_works: NextVisit) -> None:
    _to_scanner(visit)
    visit.session.send(events.ScanRequested())
    visit.wait_for(lambda journey: journey.scan.phase is ScanPhase.REFUSED)
    assert visit.journey.scan.fault is PageFault.BLANK
    visit.scan(PAPER)
    visit.confirm()
    visit.wait_for_receipt()
    visit.wait_for_delivery()
    next_visit_works()


def test_without_a_scanner_only_services_that_need_it_cannot_start(visit: LiveVisit) -> None:
    visit.living.hand("unplug-scanner")
    visit.look_around()
    assert visit.obstacle(WITH_PAPERS) is FailureCode.SCANNER_UNAVAILABLE
    assert visit.obstacle(SHORT) is None


def test_nothing_is_left_of_what_made_and_read_the_pages_when_the_visit_ends_in_the_middle_of_it(
    living_world: LivingWorld, qtbot: QtBot, tmp_path: Path
) -> None:
    living_world.mend()
    with LiveVisit(living_world, qtbot, TMPDIR=str(tmp_path)) as visit:
        _to_scanner(visit)
        visit.scan(PAPER)
        visit.eventually(lambda: "tesseract" in " ".join(descendants(visit.worker_id).values()))
        below = descendants(visit.worker_id)
        assert "kiosk.documents" in " ".join(below.values())
    qtbot.waitUntil(lambda: not any(command_line(pid) == command for pid, command in below.items()), timeout=60_000)
    assert list(tmp_path.iterdir()) == []


# The printer


@pytest.mark.parametrize(
    ("fault", "cure", "code"),
    [
        ("jam-printer", "clear-printer", FailureCode.PRINTER_JAMMED),
        pytest.param("empty-printer", "refill-printer", FailureCode.PRINTER_OUT_OF_PAPER, marks=pytest.mark.soak),
        pytest.param("unplug-printer", "plug-printer", FailureCode.PRINTER_OFFLINE, marks=pytest.mark.soak),
    ],
)
def test_a_printer_that_cannot_print_leaves_the_receipt_on_the_screen_and_prints_it_later(
    visit: LiveVisit, next_visit_works: NextVisit, fault: str, cure: str, code: FailureCode
) -> None:
    visit.living.hand(fault)
    visit.look_around()
    assert visit.obstacle(SHORT) is None
    visit.send()
    visit.print_receipt()
    visit.wait_for(lambda journey: journey.printing.phase is PrintPhase.FAILED)
    assert visit.journey.printing.failure is not None
    assert visit.journey.printing.failure.code is code
    assert visit.step is Step.RECEIPT
    visit.living.hand(cure)
    lying = int(visit.living.devices()["printed"] or 0)
    visit.print_receipt()
    visit.wait_for(lambda journey: journey.printing.phase is PrintPhase.PRINTED)
    assert visit.living.devices()["printed"] == lying + 1
    next_visit_works()


# Disk and outbox


@pytest.mark.parametrize("service", [pytest.param(SHORT, marks=pytest.mark.soak), WITH_PAPERS])
def test_a_full_disk_is_told_and_nothing_is_lost_once_there_is_room(
    visit: LiveVisit, next_visit_works: NextVisit, service: str
) -> None:
    visit.prepare(service)
    with visit.living.full_disk():
        visit.confirm()
        visit.wait_for_failure(FailureCode.STORAGE_FULL)
    visit.session.send(events.RetryRequested())
    visit.wait_for_receipt()
    visit.wait_for_delivery()
    next_visit_works()


@pytest.mark.soak  # in the quick tier with papers, below
def test_an_outbox_that_does_not_answer_costs_its_worker_and_the_submission_is_sealed_once(
    visit: LiveVisit, next_visit_works: NextVisit
) -> None:
    visit.prepare()
    with _locked_outbox(visit.living):
        visit.confirm()
        visit.spend_deadline()
        visit.wait_for_failure(FailureCode.SEAL_UNAVAILABLE)
    assert visit.replaced == 1
    visit.session.send(events.RetryRequested())
    visit.wait_for_receipt()
    visit.wait_for_delivery()
    next_visit_works()


def test_papers_that_went_with_a_worker_are_asked_for_again(visit: LiveVisit, next_visit_works: NextVisit) -> None:
    visit.prepare(WITH_PAPERS)
    with _locked_outbox(visit.living):
        visit.confirm()
        visit.spend_deadline()
        visit.wait_for_failure(FailureCode.SEAL_UNAVAILABLE)
    visit.session.send(events.RetryRequested())
    visit.wait_for_failure(FailureCode.PAPERS_LOST)
    _to_receipt(visit)
    next_visit_works()


@contextmanager
def _locked_outbox(living: LivingWorld) -> Iterator[None]:
    connection = sqlite3.connect(living.place.kiosk_state / "outbox" / "outbox.db", isolation_level=None)
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        connection.execute("ROLLBACK")
        connection.close()


# The keyring


def test_without_a_keyring_no_service_starts(
    living_world: LivingWorld, qtbot: QtBot, next_visit_works: NextVisit
) -> None:
    living_world.mend()
    nowhere = f"unix:path={living_world.place.folder / 'no-bus'}"
    with LiveVisit(living_world, qtbot, DBUS_SESSION_BUS_ADDRESS=nowhere) as visit:
        visit.look_around()
        assert visit.obstacle(SHORT) is FailureCode.SEAL_UNAVAILABLE
        visit.start(SHORT)
        assert visit.step is Step.CHOOSE
    next_visit_works()
