"""The PIN of the card: what shall be done, the card and the pad, and what is true afterwards.

The visit comes here by the service, or on the way to another one: then that service goes on behind it.
"""

from __future__ import annotations

from dataclasses import replace

from kiosk.domain.failure import Failure, FailureCode
from kiosk.domain.pin import PinErrand
from kiosk.journey import identifying
from kiosk.journey.effects import CancelTask, CheckAvailability, ManagePin, Move, ReconsiderNewPin, SubmitSecret
from kiosk.journey.events import (
    AdviceConfirmed,
    CardAwaited,
    CardFound,
    Event,
    NewPinReconsidered,
    PinErrandChosen,
    PinManaged,
    PinResultConfirmed,
    ReaderPadAwaited,
    SecretAwaited,
    SecretEntered,
    WentBack,
)
from kiosk.journey.journey import Journey, PinManagement, PinPhase, SecretKind, Step

_FIVE_OR_SIX_DIGITS = {PinErrand.CHANGE: PinErrand.FIRST, PinErrand.FIRST: PinErrand.CHANGE}


def open_menu(journey: Journey) -> Move:
    """Return the journey at the choice of what to do."""
    return journey.at(Step.PIN_MENU, pin=PinManagement(), failure=None), ()


def begin(journey: Journey, errand: PinErrand) -> Move:
    """Return the journey at the card; before a use of the PUK, at what must be known about it."""
    fresh = journey.at(Step.PIN_ENTRY, pin=PinManagement(errand), failure=None)
    if errand is PinErrand.UNBLOCK:
        return _phase(fresh, replace(fresh.pin, phase=PinPhase.PUK_ADVICE))
    return fresh, (ManagePin(errand),)


def is_bound(journey: Journey) -> bool:
    """Return whether the card is being written or asked, so that breaking off would leave the PIN in doubt."""
    return journey.step is Step.PIN_ENTRY and journey.pin.phase is PinPhase.WORKING


def silence(journey: Journey) -> FailureCode:
    """Return what it means that the card, or the worker, does not answer any more."""
    is_being_set = is_bound(journey) and journey.pin.secret is SecretKind.NEW_PIN_REPEATED
    return FailureCode.PIN_UNCERTAIN if is_being_set else FailureCode.CARD_NOT_ANSWERING


def try_again(journey: Journey) -> Move:
    """Return the journey at the errand that failed; where the PIN is in doubt, at finding out."""
    is_in_doubt = journey.failure is not None and journey.failure.code is FailureCode.PIN_UNCERTAIN
    return begin(journey, PinErrand.CHECK if is_in_doubt else journey.pin.errand)


def instead_of_identifying(journey: Journey, event: Event) -> Move | None:
    """Handle the discovery at the pad that the card has no PIN of its owner's yet."""
    match event:
        case PinErrandChosen(PinErrand.FIRST) if journey.awaited_secret is SecretKind.PIN:
            fresh, effects = begin(journey, PinErrand.FIRST)
            return fresh, (CancelTask(), *effects)
    return None


def may_unblock(failure: Failure | None) -> bool:
    """Return whether the failure is one that the PUK can mend."""
    return failure is not None and failure.code is FailureCode.PIN_BLOCKED


def pin_menu(journey: Journey, event: Event) -> Move | None:
    """Handle what happens while the citizen chooses."""
    match event:
        case PinErrandChosen(errand):
            return begin(journey, errand)
        case WentBack():
            return journey.at(Step.PREPARE), ()
    return None


def pin_entry(journey: Journey, event: Event) -> Move | None:
    """Handle what happens with the card on the reader."""
    match event:
        case AdviceConfirmed() if journey.pin.phase is PinPhase.PUK_ADVICE:
            started = replace(journey.pin, phase=PinPhase.CARD_CHECKED)
            return replace(journey, pin=started), (ManagePin(started.errand),)
        case PinErrandChosen(errand) if errand is _FIVE_OR_SIX_DIGITS.get(journey.pin.errand):
            fresh, effects = begin(journey, errand)
            return fresh, (CancelTask(), *effects)
        case WentBack() if not is_bound(journey) and journey.pin.phase is not PinPhase.READER_PAD_AWAITED:
            return _back(journey)
    return None if journey.pin.phase is PinPhase.PUK_ADVICE else _while_running(journey, event)


def pin_done(journey: Journey, event: Event) -> Move | None:
    """Handle what happens while the citizen reads what is now true."""
    match event:
        case PinResultConfirmed() if journey.service and not journey.service.manages_pin:
            return identifying.begin(replace(journey, pin=PinManagement()))
        case PinErrandChosen(errand) if journey.service and journey.service.manages_pin:
            return begin(journey, errand)
    return None


def _while_running(journey: Journey, event: Event) -> Move | None:
    state = journey.pin
    match event:
        case CardAwaited():
            return _phase(journey, replace(state, phase=PinPhase.CARD_AWAITED))
        case CardFound():
            return _phase(journey, replace(state, phase=PinPhase.CARD_CHECKED))
        case SecretAwaited(kind, retries_left, was_refused, is_easy):
            phase = PinPhase.CAN_ADVICE if kind is SecretKind.CAN and not was_refused else PinPhase.SECRET_AWAITED
            asked = replace(state, phase=phase, secret=kind, retries_left=retries_left)
            return _phase(journey, replace(asked, was_refused=was_refused, is_easy=is_easy))
        case ReaderPadAwaited(kind, retries_left, was_refused):
            asked = replace(state, phase=PinPhase.READER_PAD_AWAITED, secret=kind, retries_left=retries_left)
            return _phase(journey, replace(asked, was_refused=was_refused))
        case AdviceConfirmed() if state.phase is PinPhase.CAN_ADVICE:
            return _phase(journey, replace(state, phase=PinPhase.SECRET_AWAITED))
        case SecretEntered() if state.phase is PinPhase.SECRET_AWAITED:
            return replace(journey, pin=replace(state, phase=PinPhase.WORKING)), (SubmitSecret(),)
        case NewPinReconsidered() if journey.awaited_secret is SecretKind.NEW_PIN_REPEATED:
            return replace(journey, pin=replace(state, phase=PinPhase.WORKING)), (ReconsiderNewPin(),)
        case PinManaged(outcome):
            return journey.at(Step.PIN_DONE, pin=PinManagement(state.errand, outcome=outcome)), ()
    return None


def _back(journey: Journey) -> Move:
    if journey.service is not None and journey.service.manages_pin:
        menu, _ = open_menu(journey)
        return menu, (CancelTask(),)
    return journey.emptied().at(Step.CHOOSE, service=None), (CancelTask(), CheckAvailability())


def _phase(journey: Journey, pin: PinManagement) -> Move:
    return replace(journey, pin=pin), ()
