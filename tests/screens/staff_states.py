"""Every state of the staff's screens, and of visits in which a clerk helps."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kiosk.domain.closure import Closure
from kiosk.domain.collection import CollectionState
from kiosk.domain.failure import Failure, FailureCode
from kiosk.domain.identity import Provider
from kiosk.domain.on_site import OnSiteConfirmation
from kiosk.domain.service import IdentityKind, Service
from kiosk.domain.staff import StaffRole
from kiosk.journey import collection_events as collected
from kiosk.journey import events, staff_events
from kiosk.journey.advance import advance
from kiosk.journey.journey import Journey, SecretKind
from tests.fixtures.a_service import REVIEWED
from tests.fixtures.appointments import CLAIMED, OVERDUE, SHELF
from tests.screens.state import State

_CONFIRMATION = OnSiteConfirmation("SK-1042", "2026-11-22T12:00:00+01:00")


def after(journey: Journey, *sent: events.Event) -> Journey:
    for each in sent:
        journey, _ = advance(journey, each)
    return journey


def signed_in(journey: Journey, role: StaffRole) -> Journey:
    """The journey with the staff at its menu."""
    recognised = after(journey, staff_events.StaffCardInserted(), staff_events.StaffCardRecognised(role))
    return after(recognised, staff_events.StaffPinEntered(), staff_events.StaffSignedIn(role))


def helped(journey: Journey) -> Journey:
    """The journey with a clerk who has stepped in."""
    return after(signed_in(journey, StaffRole.CLERK), staff_events.AssistanceBegan())


def staff_failed(failure: Failure) -> Journey:
    """A staff card that cannot sign in."""
    return after(Journey(), staff_events.StaffCardInserted(), staff_events.StaffCardRefused(failure))


def staffing() -> Iterator[State]:
    inserted = after(Journey(), staff_events.StaffCardInserted())
    yield State("staff_sign_in.card", inserted)
    clerk = after(inserted, staff_events.StaffCardRecognised(StaffRole.CLERK))
    yield State("staff_sign_in", clerk, digits=3)
    wrong = after(clerk, staff_events.StaffPinEntered(), staff_events.StaffPinRefused(1))
    yield State("staff_sign_in.wrong", wrong)
    yield State("staff_menu", signed_in(Journey(), StaffRole.CLERK))
    closing = after(signed_in(Journey(), StaffRole.CLERK), staff_events.ClosingRequested())
    yield State("staff_closing", closing)
    closed = staff_events.ClosureFound(Closure(kiosk=True, services=("hundesteuer", "ummeldung")))
    yield State("staff_closing.closed", after(closing, closed))
    yield State("staff_closing.not_kept", after(closing, staff_events.ClosureNotKept()))
    yield State("welcome.closed", after(Journey(), closed))
    service_closed = staff_events.ClosureFound(Closure(services=("ummeldung",)))
    yield State("choose.closed", after(Journey(), service_closed, events.VisitStarted()))
    yield State("staff_menu.technician", signed_in(Journey(), StaffRole.TECHNICIAN))
    there = staff_events.StaffCardInserted(was_there=True)
    yield State("welcome.staff_card", after(Journey(), there, staff_events.StaffCardRecognised(StaffRole.CLERK)))
    yield State("welcome.staff_signed_in", after(signed_in(Journey(), StaffRole.CLERK), events.WentBack()))


def assisting(eligible: Journey, reviewing: Journey, provider: Provider) -> Iterator[State]:
    """Visits from the eligible citizen to the clerk's signature."""
    prepared = helped(eligible)
    yield State("frame.assisted", prepared)
    yield State("prepare.alone", after(prepared, staff_events.AssistancePaused()))
    menu = after(prepared, staff_events.StaffMenuRequested())
    yield State("staff_menu.helping", menu)
    yield State("staff_remark", after(menu, staff_events.RemarkRequested()))
    choosing = after(prepared, events.PreparationConfirmed())
    yield State("identity_way", choosing)
    yield State("compare_photo", after(choosing, staff_events.IdentityWayChosen(IdentityKind.ON_SITE)))
    by_pin = after(choosing, staff_events.IdentityWayChosen(IdentityKind.EID), events.ProviderShown(provider))
    asked = events.SecretAwaited(SecretKind.PIN, None, was_refused=False)
    yield State("identify.privacy", after(by_pin, events.ConsentGiven(), asked))
    confirming = after(helped(reviewing), events.ReviewConfirmed(REVIEWED))
    signing = after(confirming, events.DeclarationAccepted("Alles stimmt."))
    yield State("countersign", signing, digits=4)
    yield State("countersign.wrong", after(signing, staff_events.StaffPinEntered(), staff_events.StaffPinRefused(2)))
    yield State("countersign.card", after(replace(signing, on_site=_CONFIRMATION), staff_events.StaffCardRemoved()))


def shelving(abholung: Service) -> Iterator[State]:
    """The clerk's list, and what goes back to the city."""
    menu = signed_in(Journey(), StaffRole.CLERK)
    asking = after(menu, collected.ShelfRequested())
    yield State("staff_collection.waiting", asking)
    listed = after(asking, collected.ItemsListed(SHELF))
    yield State("staff_collection", listed)
    yield State("staff_collection.empty", after(asking, collected.ItemsListed(())))
    unreachable = collected.ShelfFailed(Failure(FailureCode.COLLECTION_UNREACHABLE))
    yield State("staff_collection.unreachable", after(asking, unreachable))
    begun = after(Journey(), events.VisitStarted(), events.ServiceChosen(abholung))
    busy = after(signed_in(begun, StaffRole.CLERK), collected.ShelfRequested(), collected.ItemsListed(SHELF))
    yield State("staff_collection.busy", busy)
    packing = after(listed, collected.ReturnOpened())
    yield State("staff_return.empty", packing)
    packed = after(packing, collected.ReturnMarked(OVERDUE.number))
    yield State("staff_return", packed)
    signing = after(packed, collected.ReturnConfirmed())
    yield State("countersign.return", signing)
    telling = after(signing, staff_events.StaffPinEntered())
    refused = collected.ShelfFailed(Failure(FailureCode.COLLECTION_NOT_OVERDUE))
    yield State("staff_return.refused", after(telling, refused))
    returned = collected.ItemsListed(SHELF[1:], returned=1)
    yield State("staff_collection.returned", after(telling, returned))
    yield State("staff_collection.signed_and_gone", after(telling, staff_events.StaffCardRemoved(), returned))
    yield from _handing_over(after(listed, collected.ItemChosen(CLAIMED.number, abholung)))


def _handing_over(fetched: Journey) -> Iterator[State]:
    yield State("collection_status.clerk", fetched)
    giving = after(fetched, collected.HandoverOpened())
    yield State("collection_handover", giving)
    given = after(giving, collected.HandoverConfirmed())
    yield State("collection_received", given)
    signing = after(given, collected.ReceiptConfirmed())
    yield State("countersign.handover", signing)
    yield State("countersign.handover_card", after(signing, staff_events.StaffCardRemoved()))
    telling = after(signing, staff_events.StaffPinEntered())
    yield State("collection_status.telling", telling)
    done = collected.ItemHandedOver(replace(CLAIMED, state=CollectionState.HANDED_OVER))
    yield State("collection_status.done", after(telling, done))
