"""Sheets on paper, on any step that offers some: one print at a time, and none keeps the visit from going on."""

from __future__ import annotations

from dataclasses import replace

from kiosk.domain.appointment import local_time
from kiosk.domain.failure import Failure, FailureCode
from kiosk.domain.printable import AppointmentSlip, Printable, SlipText
from kiosk.domain.service import MAIN_LANGUAGE
from kiosk.journey.appointing import matter_title, to_bring
from kiosk.journey.effects import Move, PrintSheet
from kiosk.journey.events import DeadlinePassed, Event, PrintRequested, SheetPrinted, StepFailed, WorkerLost
from kiosk.journey.journey import Journey, Printing, PrintPhase, Step


def offered(journey: Journey) -> tuple[Printable, ...]:
    """Return what can be printed on this step; nothing of what is only practised."""
    if journey.practice:
        return ()
    match journey.step:
        case Step.RECEIPT:
            return tuple(each for each in (journey.receipt, journey.copy) if each is not None)
        case Step.APPOINTMENT_BOOKED:
            return _slips(journey)
        case Step.DIAGNOSTICS if journey.diagnosis.report is not None:
            return (journey.diagnosis.report,)
    return ()


def on_paper(journey: Journey, event: Event) -> Move | None:
    """Handle what happens about prints, which means the same on every step."""
    match event:
        case PrintRequested(sheet) if sheet in offered(journey) and not journey.printing.is_running:
            return replace(journey, printing=Printing(PrintPhase.PRINTING, sheet)), (PrintSheet(sheet),)
        case SheetPrinted() if journey.printing.is_running:
            return replace(journey, printing=replace(journey.printing, phase=PrintPhase.PRINTED)), ()
        case StepFailed(failure) if journey.printing.is_running:
            return failed(journey, failure), ()
        case DeadlinePassed() | WorkerLost() if journey.printing.is_running and journey.step is not Step.RECEIPT:
            return failed(journey, Failure(FailureCode.PRINTER_UNAVAILABLE)), ()
    return None


def failed(journey: Journey, failure: Failure) -> Journey:
    """Return the journey with the reason why the sheet is not on paper, if one was being printed."""
    if not journey.printing.is_running:
        return journey
    return replace(journey, printing=replace(journey.printing, phase=PrintPhase.FAILED, failure=failure))


def _slips(journey: Journey) -> tuple[AppointmentSlip, ...]:
    booking = journey.booking
    if booking is None or booking.booked is None:
        return ()
    booked = booking.booked
    languages = dict.fromkeys((journey.display.language, MAIN_LANGUAGE))
    slip = AppointmentSlip(
        number=booked.key.written,
        begins_at=local_time(booked.begins_at).isoformat(),
        booked_at=booking.booked_at,
        office=booked.office.name,
        address=booked.office.address,
        texts=tuple(SlipText(each, matter_title(booking, each), to_bring(booking, each)) for each in languages),
    )
    return (slip,)
