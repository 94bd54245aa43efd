"""A sheet is printed and told of; a cancelled print is not."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from hardware.errors import PrinterOutOfPaper
from kiosk.domain.citizen_copy import CitizenCopy
from kiosk.domain.printable import AppointmentSlip, Printable, ReadinessReport, SlipText
from kiosk.errors import CopyLost
from kiosk.journey.effects import PrintSheet
from kiosk.journey.events import SheetPrinted
from kiosk.tasks.print_sheet import print_sheet
from tests.fixtures.a_service import RECEIPT
from tests.fixtures.bench import Bench

PRINT = PrintSheet(RECEIPT)


def test_a_receipt_in_the_tray_is_told(bench: Bench, qtbot: QtBot) -> None:
    print_sheet(PRINT, bench.visit, bench.control)
    assert bench.events == [SheetPrinted()]
    assert len(bench.printer.tray()) == 1


def test_a_cancelled_print_ends_without_a_word_and_without_paper(bench: Bench, qtbot: QtBot) -> None:
    bench.cancelled.set()
    print_sheet(PRINT, bench.visit, bench.control)
    assert (bench.events, bench.printer.tray()) == ([], ())


def test_what_the_printer_lacks_is_raised(bench: Bench, qtbot: QtBot) -> None:
    bench.printer.out_of_paper()
    with pytest.raises(PrinterOutOfPaper):
        print_sheet(PRINT, bench.visit, bench.control)


SLIP = AppointmentSlip(
    "B 0417",
    "2026-12-01T09:20:00+01:00",
    "2026-11-22T14:05:11+01:00",
    "Bürgerbüro",
    "Otto-Schill-Straße 2",
    (SlipText("de", "Reisepass", ("Ihren alten Pass",)),),
)
REPORT = ReadinessReport("leipzig-01", "Filiale", "0.1.0", "2026-11-22T06:00:00+01:00", "de", ())


@pytest.mark.parametrize("sheet", [SLIP, REPORT], ids=lambda each: type(each).__name__)
def test_every_other_sheet_is_printed_as_well(bench: Bench, qtbot: QtBot, sheet: Printable) -> None:
    print_sheet(PrintSheet(sheet), bench.visit, bench.control)
    assert (bench.events, len(bench.printer.tray())) == ([SheetPrinted()], 1)


def test_a_copy_of_which_nothing_is_left_is_not_printed(bench: Bench) -> None:
    with pytest.raises(CopyLost):
        print_sheet(PrintSheet(CitizenCopy(RECEIPT.reference)), bench.visit, bench.control)
    assert bench.printer.tray() == ()
