"""Puts the receipt on paper."""

from __future__ import annotations

from kiosk.journey.effects import PrintReceipt
from kiosk.journey.events import ReceiptPrinted
from kiosk.printing import receipt_pdf
from kiosk.tasks.visit import TaskControl, Visit


def print_receipt(effect: PrintReceipt, visit: Visit, control: TaskControl) -> None:
    """Print the receipt and say so when it lies in the tray.

    Raises:
        PrinterError: as the printer says.
    """
    visit.printer.print_pdf(receipt_pdf(effect.receipt), control.cancelled)
    control.report(ReceiptPrinted())
