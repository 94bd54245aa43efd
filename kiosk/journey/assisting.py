"""A clerk who helps in a visit: she steps in and out, the citizen decides what she sees, and she signs in the end.

She never comes near a citizen's secret: while one is wanted, the pad stays away until the citizen is alone.
"""

from __future__ import annotations

from dataclasses import replace

from kiosk.domain.assistance import MAX_REMARK_CHARACTERS, Assistance
from kiosk.domain.service import IdentityKind
from kiosk.domain.staff import StaffRole
from kiosk.journey import filling, identifying
from kiosk.journey.effects import CheckAvailability, Move
from kiosk.journey.events import Event, SecretEntered, WentBack
from kiosk.journey.journey import Journey, Step
from kiosk.journey.staff_events import (
    AssistanceBegan,
    AssistanceEnded,
    AssistancePaused,
    AssistanceResumed,
    IdentifiedOnSite,
    IdentityWayChosen,
    PhotoConfirmed,
    RemarkEntered,
    RemarkRequested,
)
from kiosk.journey.staffing import UNINTERRUPTED, back_to_visit, open_desk

CLERKS_STEPS = frozenset({Step.IDENTITY_WAY, Step.COMPARE_PHOTO})
"""Steps of an assisted visit that a citizen alone never sees."""

NOT_ALONE = CLERKS_STEPS | {Step.COLLECTION_HANDOVER, Step.COUNTERSIGN, Step.SEAL}
"""Where it is the clerk's turn, so that the citizen cannot send her away and go on."""


def assisting(journey: Journey, event: Event) -> Move | None:
    """Handle what concerns the clerk's help, wherever the citizen is."""
    match event:
        case SecretEntered() if journey.needs_privacy:
            return journey, ()
        case AssistanceBegan() if _may_begin(journey):
            return _begin(back_to_visit(journey))
        case AssistanceEnded() if journey.behind is not None and journey.behind.assistance is not None:
            return alone(back_to_visit(journey))
        case AssistanceEnded() if journey.assistance is not None and journey.step not in UNINTERRUPTED:
            return alone(journey)
        case AssistancePaused() if journey.assistance is not None and journey.step not in NOT_ALONE:
            return replace(journey, assistance=replace(journey.assistance, is_paused=True)), ()
        case AssistanceResumed() if journey.assistance is not None and journey.step not in UNINTERRUPTED:
            return replace(journey, assistance=replace(journey.assistance, is_paused=False)), ()
    return _remark(journey, event)


def settle(journey: Journey) -> Move:
    """Return the journey without a clerk's help where no clerk is signed in any more."""
    visit = journey.behind or journey
    if visit.assistance is None or journey.staff.is_open:
        return journey, ()
    after, effects = alone(visit)
    return (replace(journey, behind=after) if journey.behind else after), effects


def is_at_work(journey: Journey) -> bool:
    """Return whether a touch can be the staff's: on its own screens, and beside a citizen who lets her look."""
    return journey.behind is not None or may_see(journey)


def may_see(journey: Journey) -> bool:
    """Return whether a clerk helps, and the citizen lets her look."""
    return journey.assistance is not None and not journey.assistance.is_paused


def choose_way(journey: Journey) -> Move:
    """Return the journey at the choice of how to identify, where there is one; else at the consent."""
    if may_see(journey) and len(ways(journey)) > 1:
        return journey.at(Step.IDENTITY_WAY, identity_way=None, on_site=None), ()
    return identifying.begin(replace(journey, identity_way=None, on_site=None))


def ways(journey: Journey) -> tuple[IdentityKind, ...]:
    """Return how a citizen can identify in an assisted visit for the chosen service."""
    return journey.service.identity if journey.service else ()


def identity_way(journey: Journey, event: Event) -> Move | None:
    """Handle what happens while the clerk asks how the citizen identifies."""
    match event:
        case IdentityWayChosen(IdentityKind.ON_SITE) if may_see(journey) and IdentityKind.ON_SITE in ways(journey):
            return journey.at(Step.COMPARE_PHOTO), ()
        case IdentityWayChosen(way) if may_see(journey) and way in ways(journey):
            return identifying.begin(replace(journey, identity_way=way))
        case WentBack():
            return filling.back_to_start(journey)
    return None


def compare_photo(journey: Journey, event: Event) -> Move | None:
    """Handle what happens while the clerk compares the photo with the person."""
    match event:
        case PhotoConfirmed() if may_see(journey):
            return identifying.begin(replace(journey, identity_way=IdentityKind.ON_SITE))
        case WentBack():
            return journey.at(Step.IDENTITY_WAY), ()
    return None


def identified_on_site(journey: Journey, event: Event) -> Move | None:
    """Handle the identity that was read with the CAN."""
    match event:
        case IdentifiedOnSite(identity, confirmation) if journey.reads_on_site:
            return filling.begin(replace(journey, identity=identity, on_site=confirmation)), ()
    return None


def helped(visit: Journey) -> Journey:
    """Return the visit with the clerk's help; how the citizen reads comes back when she leaves."""
    return visit if visit.assistance else replace(visit, assistance=Assistance(), citizens_display=visit.display)


def alone(visit: Journey) -> Move:
    """Return the visit as the citizen goes on with it alone, in her own language and size."""
    display = visit.citizens_display or visit.display
    way = visit.identity_way if visit.on_site is not None else None
    left = replace(visit, assistance=None, citizens_display=None, display=display, identity_way=way)
    is_read_on_site = visit.reads_on_site and visit.step in {Step.CONSENT, Step.IDENTIFY}
    if visit.step is Step.COLLECTION_HANDOVER:
        return left.at(Step.COLLECTION_STATUS), ()
    if visit.step in CLERKS_STEPS or is_read_on_site:
        return filling.back_to_start(left)
    return left, ()


def _may_begin(journey: Journey) -> bool:
    visit = journey.behind
    return (
        journey.step is Step.STAFF_MENU
        and journey.staff.signed_in is StaffRole.CLERK
        and visit is not None
        and visit.assistance is None
        and not visit.practice
        and not (visit.step is Step.WELCOME and journey.is_closed)
    )


def _begin(visit: Journey) -> Move:
    if visit.step is Step.WELCOME:
        return helped(visit).at(Step.CHOOSE), (CheckAvailability(),)
    return helped(visit), ()


def _remark(journey: Journey, event: Event) -> Move | None:
    visit = journey.behind
    if visit is None or visit.assistance is None or journey.staff.signed_in is not StaffRole.CLERK:
        return None
    match journey.step, event:
        case Step.STAFF_MENU, RemarkRequested():
            return open_desk(journey, Step.STAFF_REMARK), ()
        case Step.STAFF_REMARK, RemarkEntered(remark) if len(remark) <= MAX_REMARK_CHARACTERS:
            noted = replace(visit, assistance=replace(visit.assistance, remark=remark))
            return open_desk(replace(journey, behind=noted), Step.STAFF_MENU), ()
        case Step.STAFF_REMARK, WentBack():
            return open_desk(journey, Step.STAFF_MENU), ()
    return None
