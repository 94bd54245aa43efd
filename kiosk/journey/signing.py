"""The clerk's signature: what she signs, and what follows."""

from __future__ import annotations

from dataclasses import replace

from kiosk.journey import sending
from kiosk.journey.effects import Effect, HandOverItem, Move, ReturnItems, SealDraft, SubmitStaffPin
from kiosk.journey.events import Event, WentBack
from kiosk.journey.journey import Journey, SecretKind, Step
from kiosk.journey.staff_events import StaffPinEntered


def countersign(journey: Journey, event: Event) -> Move | None:
    """Handle what happens while the clerk's signature is wanted."""
    match event:
        case StaffPinEntered() if journey.awaited_secret is SecretKind.STAFF_PIN:
            after, work = _signed(replace(journey, staff=replace(journey.staff, waits=False, retries_left=None)))
            return after, (SubmitStaffPin(), work)
        case WentBack():
            return _not_signed(journey), ()
    return None


def _signed(journey: Journey) -> tuple[Journey, Effect]:
    """At the staff's own screen it is the bag that goes back; in a visit the hand-over, or what is sent."""
    if journey.behind is not None:
        packed = replace(journey.shelf, is_waiting=True, failure=None)
        return journey.at(Step.STAFF_COLLECTION, shelf=packed), ReturnItems(tuple(sorted(packed.marked)))
    if journey.collecting.is_received:
        telling = replace(journey.collecting, is_waiting=True)
        return journey.at(Step.COLLECTION_STATUS, collecting=telling), HandOverItem(telling.number, journey.reference)
    return journey.at(Step.SEAL), SealDraft(sending.draft_of(journey))


def _not_signed(journey: Journey) -> Journey:
    if journey.behind is not None:
        return journey.at(Step.STAFF_RETURN)
    if journey.collecting.is_received:
        return journey.at(Step.COLLECTION_RECEIVED, collecting=replace(journey.collecting, is_received=False))
    return journey.at(Step.CONFIRM)
