"""Puts the receipt on paper."""

from __future__ import annotations

from hardware.errors import PrintCancelled
from kiosk.journey.effects import PrintReceipt
from kiosk.journey.events import ReceiptPrinted
from kiosk.printing import receipt_pdf
from kiosk.tasks.visit import TaskControl, Visit


def print_receipt(effect: PrintReceipt, visit: Visit, control: TaskControl) -> None:
    """Print the receipt and say so when it lies in the tray; a cancelled print ends without an event.

    Raises:
        PrinterError: as the printer says.
    """
    try:
        visit.printer.print_pdf(receipt_pdf(effect.receipt), control.cancelled)
    except PrintCancelled:
        return
    control.report(ReceiptPrinted())
