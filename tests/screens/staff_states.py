"""Every state of the staff's screens, and of visits in which a clerk helps."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kiosk.domain.closure import Closure
from kiosk.domain.failure import Failure
from kiosk.domain.identity import Provider
from kiosk.domain.on_site import OnSiteConfirmation
from kiosk.domain.service import IdentityKind
from kiosk.domain.staff import StaffRole
from kiosk.journey import events, staff_events
from kiosk.journey.advance import advance
from kiosk.journey.journey import Journey, SecretKind
from tests.fixtures.a_service import REVIEWED
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
