"""Puts the receipt on paper."""

from __future__ import annotations

from hardware.errors import PrintCancelled
from kiosk.journey.effects import PrintReceipt
from kiosk.journey.events import ReceiptPrinted
from kiosk.tasks.visit import TaskControl, Visit


def prepare_printing() -> None:
    """Start Qt, which wants to be made in the main thread; only a visit that prints pays for it.

    Raises:
        ConfigError: a font is missing.
    """
    from kiosk.printing import prepare  # noqa: PLC0415

    prepare()


def print_receipt(effect: PrintReceipt, visit: Visit, control: TaskControl) -> None:
    """Print the receipt and say so when it lies in the tray; a cancelled print ends without an event.

    Raises:
        PrinterError: as the printer says.
    """
    from kiosk.printing import receipt_pdf  # noqa: PLC0415

    try:
        visit.printer.print_pdf(receipt_pdf(effect.receipt), control.cancelled)
    except PrintCancelled:
        return
    control.report(ReceiptPrinted())
