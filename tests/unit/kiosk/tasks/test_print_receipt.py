"""A receipt is printed and told of; a cancelled print is not."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from hardware.errors import PrinterOutOfPaper
from kiosk.journey.effects import PrintReceipt
from kiosk.journey.events import ReceiptPrinted
from kiosk.tasks.print_receipt import print_receipt
from tests.fixtures.a_service import RECEIPT
from tests.fixtures.bench import Bench

PRINT = PrintReceipt(RECEIPT)


def test_a_receipt_in_the_tray_is_told(bench: Bench, qtbot: QtBot) -> None:
    print_receipt(PRINT, bench.visit, bench.control)
    assert bench.events == [ReceiptPrinted()]
    assert len(bench.printer.tray()) == 1


def test_a_cancelled_print_ends_without_a_word_and_without_paper(bench: Bench, qtbot: QtBot) -> None:
    bench.cancelled.set()
    print_receipt(PRINT, bench.visit, bench.control)
    assert (bench.events, bench.printer.tray()) == ([], ())


def test_what_the_printer_lacks_is_raised(bench: Bench, qtbot: QtBot) -> None:
    bench.printer.out_of_paper()
    with pytest.raises(PrinterOutOfPaper):
        print_receipt(PRINT, bench.visit, bench.control)
