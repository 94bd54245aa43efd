"""A look at devices, keyring and city says what works, and moves nothing."""

from __future__ import annotations

import socket
from collections.abc import Callable
from dataclasses import replace

import pytest

from hardware.card.chip import ForeignCard
from hardware.card.reader import ReaderState
from hardware.printer.printer import PrinterState
from hardware.scanner.scanner import ScannerState
from kiosk.config import Appointments, Collection
from kiosk.diagnostics.device_codes import PRINTER_CODES, READER_CODES, SCANNER_CODES
from kiosk.domain.availability import Availability
from kiosk.domain.failure import FailureCode
from kiosk.journey.events import AvailabilityChecked
from kiosk.outbox.city_state import CityState
from kiosk.tasks import check_availability as task
from tests.fixtures.bench import Bench


def look(bench: Bench) -> Availability:
    task.check_availability(bench.visit, bench.control)
    event = bench.events[-1]
    assert isinstance(event, AvailabilityChecked)
    return event.availability


def test_where_only_the_eid_service_is_missing_it_alone_is_named(bench: Bench) -> None:
    assert look(bench) == Availability(
        eid_service=FailureCode.EID_SERVICE_UNREACHABLE,
        appointments=FailureCode.APPOINTMENT_UNREACHABLE,
        collection=FailureCode.COLLECTION_UNREACHABLE,
        has_feeder=True,
    )


def test_what_listens_of_appointments_and_collection_is_there(bench: Bench) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        url = f"https://127.0.0.1:{server.getsockname()[1]}"
        config = replace(bench.visit.config, appointments=Appointments(url), collection=Collection(url))
        bench.visit = replace(bench.visit, config=config)
        assert (look(bench).appointments, look(bench).collection) == (None, None)


def test_an_eid_service_that_listens_is_there(bench: Bench) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        address = f"https://127.0.0.1:{server.getsockname()[1]}/tctoken"
        city = replace(bench.visit.config.city, tc_token_url=address)
        bench.visit = replace(bench.visit, config=replace(bench.visit.config, city=city))
        assert look(bench).eid_service is None


def test_behind_a_proxy_it_is_the_proxy_that_must_listen(bench: Bench) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        city = replace(bench.visit.config.city, proxy=f"http://127.0.0.1:{server.getsockname()[1]}")
        bench.visit = replace(bench.visit, config=replace(bench.visit.config, city=city))
        assert look(bench).eid_service is None


@pytest.mark.parametrize(
    ("hand", "part", "code"),
    [
        (lambda bench: bench.reader.unplug(), "reader", FailureCode.READER_MISSING),
        (lambda bench: bench.reader.service_down(True), "reader", FailureCode.CARD_SERVICE_DOWN),
        (lambda bench: bench.scanner.unplug(), "scanner", FailureCode.SCANNER_UNAVAILABLE),
        (lambda bench: bench.scanner.jam(), "scanner", FailureCode.SCANNER_JAMMED),
        (lambda bench: bench.scanner.open_cover(), "scanner", FailureCode.SCANNER_COVER_OPEN),
        (lambda bench: bench.printer.unplug(), "printer", FailureCode.PRINTER_OFFLINE),
        (lambda bench: bench.printer.jam(), "printer", FailureCode.PRINTER_JAMMED),
        (lambda bench: bench.printer.out_of_paper(), "printer", FailureCode.PRINTER_OUT_OF_PAPER),
        (lambda bench: setattr(bench.keys, "broken", True), "seal", FailureCode.SEAL_UNAVAILABLE),
        (lambda bench: bench.know(CityState()), "city", FailureCode.CITY_UNREACHABLE),
    ],
)
def test_what_does_not_work_is_named(bench: Bench, hand: Callable[[Bench], None], part: str, code: FailureCode) -> None:
    hand(bench)
    assert getattr(look(bench), part) is code


@pytest.mark.parametrize(
    "hand", [lambda bench: bench.reader.insert(ForeignCard()), lambda bench: bench.scanner.occupy()]
)
def test_a_card_that_lies_there_or_a_scanner_at_work_closes_no_service(
    bench: Bench, hand: Callable[[Bench], None]
) -> None:
    hand(bench)
    found = look(bench)
    assert (found.reader, found.scanner) == (None, None)


def test_the_staff_hear_of_what_waits_in_quarantine(bench: Bench) -> None:
    bench.know(CityState(quarantined=3))
    assert look(bench).quarantined == 3


def test_every_state_of_a_device_is_known() -> None:
    well = {
        ReaderState.NO_CARD,
        ReaderState.CARD_MUTE,
        ReaderState.CARD_PRESENT,
        ScannerState.READY,
        ScannerState.BUSY,
        PrinterState.READY,
    }
    known = {*READER_CODES, *SCANNER_CODES, *PRINTER_CODES}
    assert known | well == {*ReaderState, *ScannerState, *PrinterState}
