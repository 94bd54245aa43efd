"""How long a visit waits, as pure functions of the journey: for the citizen, and for devices and the city."""

from __future__ import annotations

from kiosk.domain.citizen_copy import CitizenCopy
from kiosk.journey.journey import Display, IdentifyPhase, Journey, PinPhase, Step

COUNTDOWN_SECONDS = 30
END_SECONDS = 15

_IDLE_SECONDS = 60
_RECEIPT_SECONDS = 120
_CALL_SECONDS = 180
"""So long somebody of the branch has to come."""
_TEST_SECONDS = 90.0
_LISTENING_FACTOR = 3
_PRINT_SECONDS = 75.0
"""Longer than the driver waits for a job, so that it can say what is the matter."""
_PRINT_SECONDS_A_SCAN = 15.0
_READ_IN_PEACE = {Step.RECEIPT, Step.APPOINTMENT_BOOKED, Step.COLLECTION_STATUS}
_CITY_SECONDS = 45.0


def idle_seconds(journey: Journey) -> int | None:
    """Return after how many seconds without a touch the countdown begins; None: it never does here.

    It does not run while the machine works, nor where nothing of the citizen is on the screen. Listening takes longer
    than looking.
    """
    if journey.behind is not None:
        return None
    if journey.staff_called and journey.step not in {Step.WELCOME, Step.END}:
        return _patience(journey) * _CALL_SECONDS
    if journey.step in {Step.WELCOME, Step.END, Step.SEAL} or machine_works(journey):
        return None
    return _patience(journey) * (_RECEIPT_SECONDS if journey.step in _READ_IN_PEACE else _IDLE_SECONDS)


def closes_after_seconds(journey: Journey) -> int | None:
    """Return after how many seconds the screen goes by itself, without a countdown.

    The end closes, but never over a card left behind; the welcome goes back to its own language and look.
    """
    if journey.behind is not None:
        is_left = journey.step is Step.STAFF_COLLECTION and not (journey.awaits_city or journey.staff.is_open)
        return _IDLE_SECONDS if is_left or journey.step in {Step.STAFF_SIGN_IN, Step.FAILURE} else None
    if journey.staff_called and journey.step is Step.WELCOME:
        return _patience(journey) * _CALL_SECONDS
    if journey.step is Step.WELCOME and journey.display != Display():
        return _patience(journey) * _IDLE_SECONDS
    return _patience(journey) * END_SECONDS if journey.step is Step.END and not journey.card_left else None


def _patience(journey: Journey) -> int:
    return _LISTENING_FACTOR if journey.display.speech else 1


def machine_works(journey: Journey) -> bool:
    """Return whether the citizen waits for the machine, not the machine for the citizen."""
    return deadline_seconds(journey) is not None


def deadline_seconds(journey: Journey) -> float | None:
    """Return how long the worker may be silent now before it is replaced; None: it has nothing to do."""
    if journey.printing.is_running:
        return _PRINT_SECONDS + _PRINT_SECONDS_A_SCAN * _scanned_pages(journey)
    if journey.awaits_city:
        return _CITY_SECONDS
    match journey.step:
        case Step.CONSENT if journey.reads_card:
            return 20.0 if journey.identification.phase is IdentifyPhase.CONNECTING else None
        case Step.IDENTIFY:
            return _IDENTIFY_SECONDS.get(journey.identification.phase)
        case Step.PIN_ENTRY:
            return _PIN_SECONDS.get(journey.pin.phase)
        case Step.SCAN:
            return 45.0 if journey.scan.is_running else None
        case Step.SEAL:
            return 60.0
        case Step.DIAGNOSTICS if journey.diagnosis.is_working:
            return _TEST_SECONDS
        case Step.STAFF_SIGN_IN if journey.staff.is_at_work:
            return 15.0
    return deadline_seconds(journey.behind) if journey.behind is not None else None


def looks_around(journey: Journey) -> bool:
    """Return whether the devices are looked at again and again: where something may be begun with them."""
    return journey.step in _LOOKING and not machine_works(journey)


def _scanned_pages(journey: Journey) -> int:
    sheet = journey.printing.sheet
    return sheet.scanned_pages if isinstance(sheet, CitizenCopy) else 0


_LOOKING = {Step.WELCOME, Step.CHOOSE, Step.SCAN, Step.RECEIPT}
_IDENTIFY_SECONDS = {IdentifyPhase.CARD_CHECKED: 10.0, IdentifyPhase.READING: 15.0}
_PIN_SECONDS = {PinPhase.CARD_CHECKED: 10.0, PinPhase.WORKING: 15.0}
