"""Puts a sheet on paper: a receipt, a citizen's copy, an appointment slip, a readiness report."""

from __future__ import annotations

from hardware.errors import PrintCancelled
from kiosk.domain.citizen_copy import CitizenCopy
from kiosk.domain.printable import AppointmentSlip, Printable, ReadinessReport
from kiosk.domain.receipt import Receipt
from kiosk.errors import CopyLost
from kiosk.journey.effects import PrintSheet
from kiosk.journey.events import SheetPrinted
from kiosk.tasks.visit import TaskControl, Visit


def prepare_printing() -> None:
    """Start Qt, which wants to be made in the main thread; only a visit that prints pays for it.

    Raises:
        ConfigError: a font is missing.
    """
    from kiosk.printing import prepare  # noqa: PLC0415

    prepare()


def print_sheet(effect: PrintSheet, visit: Visit, control: TaskControl) -> None:
    """Print the sheet and say so when it lies in the tray; a cancelled print ends without an event.

    Raises:
        CopyLost: the worker that held what a copy shows is gone.
        PrinterError: as the printer says.
    """
    try:
        visit.printer.print_pdf(_pdf(effect.sheet, visit), control.cancelled)
    except PrintCancelled:
        return
    control.report(SheetPrinted())


def _pdf(sheet: Printable, visit: Visit) -> bytes:
    from kiosk import printing  # noqa: PLC0415

    match sheet:
        case Receipt():
            return printing.receipt_pdf(sheet)
        case AppointmentSlip():
            return printing.appointment_slip_pdf(sheet)
        case ReadinessReport():
            return printing.readiness_report_pdf(sheet)
        case CitizenCopy(reference):
            content = visit.copies.get(reference)
            if content is None:
                raise CopyLost("the worker that sealed the submission is gone")
            return printing.citizen_copy_pdf(content)
