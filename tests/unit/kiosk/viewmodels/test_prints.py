"""Sheets that can be printed: receipt, citizen's copy, and what the printer says of them."""

from __future__ import annotations

import pytest

from kiosk.domain.availability import Availability
from kiosk.domain.citizen_copy import CitizenCopy
from kiosk.domain.failure import Failure, FailureCode
from kiosk.journey import effects, events
from kiosk.journey.journey import Journey, Step
from kiosk.viewmodels.prints import PrintRow, PrintsViewModel
from tests.fixtures.a_service import MOVE, RECEIPT
from tests.fixtures.fake_session import FakeSession

COPY = CitizenCopy(RECEIPT.reference, 3)
PRINTERS = [each for each in FailureCode if each.value.startswith("printer_")]


@pytest.fixture
def prints(session: FakeSession) -> PrintsViewModel:
    session.put(Journey(step=Step.RECEIPT, service=MOVE, receipt=RECEIPT, copy=COPY))
    made = PrintsViewModel(session)
    session.journey_changed.connect(made.refresh)
    made.refresh()
    return made


def rows(prints: PrintsViewModel) -> list[tuple[str, bool]]:
    return [(each.label, each.available) for each in prints.sheets.rows if isinstance(each, PrintRow)]


def test_receipt_and_copy_are_offered_and_it_is_said_what_the_copy_shows(prints: PrintsViewModel) -> None:
    assert rows(prints) == [("Print receipt", True), ("Print your copy", True)]
    receipt, copy = prints.sheets.rows
    assert (receipt.summary, "3" in copy.summary) == ("", True)


def test_one_is_printed_at_a_time_and_may_be_printed_again(prints: PrintsViewModel, session: FakeSession) -> None:
    prints.printSheet(1)
    assert session.effects == [effects.PrintSheet(COPY)]
    assert rows(prints) == [("Print receipt", False), ("Printing …", False)]
    prints.printSheet(0)
    assert session.effects == [effects.PrintSheet(COPY)]
    session.send(events.SheetPrinted())
    assert rows(prints) == [("Print receipt", True), ("Print your copy", True)]


def test_the_citizen_is_told_what_to_take_out_of_the_tray(prints: PrintsViewModel, session: FakeSession) -> None:
    told = []
    for index in (0, 1):
        prints.printSheet(index)
        assert prints.printedText == ""
        session.send(events.SheetPrinted())
        told.append(prints.printedText)
    assert "receipt" in told[0]
    assert "personal" in told[1]


@pytest.mark.parametrize("code", PRINTERS, ids=lambda each: each.value)
def test_what_the_printer_lacks_is_said_before_and_during_the_job_with_another_way(
    prints: PrintsViewModel, session: FakeSession, code: FailureCode
) -> None:
    session.send(events.AvailabilityChecked(Availability(printer=code)))
    before = prints.problem
    session.send(events.AvailabilityChecked(Availability()))
    assert prints.problem == ""
    prints.printSheet(0)
    session.send(events.StepFailed(Failure(code)))
    assert prints.problem == before
    assert "QR code" in before
    assert rows(prints)[0] == ("Print receipt", True)


def test_a_mended_printer_is_not_complained_about(prints: PrintsViewModel, session: FakeSession) -> None:
    prints.printSheet(0)
    session.send(events.StepFailed(Failure(FailureCode.PRINTER_OUT_OF_PAPER)))
    prints.printSheet(0)
    assert prints.problem == ""
    session.send(events.SheetPrinted())
    assert prints.problem == ""


def test_a_copy_that_went_with_its_worker_is_not_offered_and_it_is_said(
    prints: PrintsViewModel, session: FakeSession
) -> None:
    session.send(events.WorkerLost())
    assert rows(prints) == [("Print receipt", True)]
    assert "city" in prints.problem


def test_nothing_is_offered_where_there_is_nothing_to_print(prints: PrintsViewModel, session: FakeSession) -> None:
    session.put(Journey(step=Step.CHOOSE, receipt=RECEIPT))
    prints.refresh()
    prints.printSheet(0)
    assert (rows(prints), prints.problem, session.effects) == ([], "", [])
