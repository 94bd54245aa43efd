"""Every state of the screens for appointments and for what lies ready, as names and journeys."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import reduce

from kiosk.domain.appointment import AppointmentMatter, Contact
from kiosk.domain.collection import CollectionState
from kiosk.domain.failure import Failure, FailureCode
from kiosk.domain.service import Service
from kiosk.journey import appointment_events as happened
from kiosk.journey import collection_events as collected
from kiosk.journey import events
from kiosk.journey.advance import advance
from kiosk.journey.journey import Journey, Step
from tests.fixtures.appointments import (
    APPOINTMENT,
    AT_THE_OFFICE,
    CENTRE,
    CLAIMED,
    CONTACT,
    HERE,
    IN_PERSON,
    KEY,
    MATTER,
    OFFERED,
)

_DAY = date(2026, 11, 25)
_MATTERS = (
    MATTER,
    AppointmentMatter(1000102, "Reisepass beantragen"),
    AppointmentMatter(1000103, "Führungszeugnis beantragen"),
    AppointmentMatter(1000104, "Wohnung an-, um- oder abmelden"),
    AppointmentMatter(1000106, "PIN des Personalausweises neu setzen"),
)


def _after(journey: Journey, *sent: events.Event) -> Journey:
    return reduce(lambda before, event: advance(before, event)[0], sent, journey)


def appointments(termin: Service) -> Iterator[tuple[str, Journey]]:
    """Book one, find one, move it, cancel it."""
    loading = _after(Journey(), events.VisitStarted(), events.ServiceChosen(termin), events.PreparationConfirmed())
    menu = _after(loading, happened.MattersFound(_MATTERS))
    yield "appointment_menu", menu
    yield "appointment_menu.waiting", loading
    searching = _after(menu, happened.MatterChosen(MATTER.service_id, None))
    offices = _after(searching, happened.TimesFound(OFFERED))
    yield "appointment_office", offices
    yield "appointment_office.waiting", searching
    yield from _booking(_after(offices, happened.OfficeChosen(CENTRE.office_id)))
    yield from _changing(_after(menu, happened.ExistingAppointmentNamed()))


def _booking(days: Journey) -> Iterator[tuple[str, Journey]]:
    yield "appointment_day", days
    times = _after(days, happened.DayChosen(_DAY.isoformat()))
    yield "appointment_time", times
    reserving = _after(times, happened.TimeChosen(OFFERED[0].times_on(_DAY)[0]))
    yield "appointment_time.waiting", reserving
    asked = _after(reserving, happened.TimeReserved())
    contact = _after(asked, happened.ContactAnswered(Contact("Erika Mustermann", "erika@example.org")))
    yield "appointment_contact", contact
    yield "appointment_contact.empty", asked
    check = _after(asked, happened.ContactAnswered(CONTACT), happened.ContactCompleted())
    yield "appointment_check", check
    booking = _after(check, happened.BookingConfirmed())
    yield "appointment_check.waiting", booking
    booked = _after(booking, happened.AppointmentBooked(APPOINTMENT, "2026-11-22T12:00:00+01:00"))
    assert booked.booking is not None
    known = replace(booked, booking=replace(booked.booking, service=IN_PERSON))
    yield "appointment_booked", known
    yield "appointment_booked.old_remains", replace(known, booking=replace(booked.booking, existing=APPOINTMENT))


def _changing(find: Journey) -> Iterator[tuple[str, Journey]]:
    yield "appointment_find", find
    found = _after(find, happened.AppointmentNumberEntered(KEY), happened.AppointmentFound(APPOINTMENT))
    yield "appointment_found", found
    asked = _after(found, happened.CancellationRequested())
    yield "appointment_found.asking", asked
    cancelled = _after(asked, happened.CancellationConfirmed(), happened.AppointmentCancelled())
    yield "appointment_found.cancelled", cancelled
    moving = _after(found, happened.MoveRequested(None), happened.TimesFound(OFFERED))
    moved = _after(
        moving,
        happened.OfficeChosen(CENTRE.office_id),
        happened.DayChosen(_DAY.isoformat()),
        happened.TimeChosen(OFFERED[0].times_on(_DAY)[1]),
        happened.TimeReserved(),
    )
    yield "appointment_check.moving", moved


def collections(abholung: Service) -> Iterator[tuple[str, Journey]]:
    """Ask, be told, claim."""
    asked = _after(Journey(), events.VisitStarted(), events.ServiceChosen(abholung), events.PreparationConfirmed())
    yield "collection_number", asked
    yield "collection_number.waiting", _after(asked, collected.CollectionNumberEntered(AT_THE_OFFICE.number))
    for name, item, is_here in (
        ("collection_status", AT_THE_OFFICE, False),
        ("collection_status.ordered", replace(AT_THE_OFFICE, state=CollectionState.ORDERED), False),
        ("collection_status.handed_over", replace(AT_THE_OFFICE, state=CollectionState.HANDED_OVER), False),
        ("collection_status.here", HERE, True),
        ("collection_status.returned", replace(HERE, state=CollectionState.RETURNED), False),
        ("collection_status.claimed", CLAIMED, True),
    ):
        waiting = _after(asked, collected.CollectionNumberEntered(item.number))
        yield name, _after(waiting, collected.ItemFound(item, is_here))


def failed(code: FailureCode, termin: Service, abholung: Service) -> Journey:
    """Return the journey that runs into a failure of an appointment or of a collection."""
    is_collection = code.value.startswith("collection_")
    known = dict(collections(abholung) if is_collection else appointments(termin))
    place = {
        FailureCode.APPOINTMENT_NONE_FREE: "appointment_office.waiting",
        FailureCode.APPOINTMENT_UNKNOWN: "appointment_find",
        FailureCode.APPOINTMENT_UNCHANGEABLE: "appointment_found.asking",
        FailureCode.APPOINTMENT_EXPIRED: "appointment_check.waiting",
        FailureCode.APPOINTMENT_CONTACT_REFUSED: "appointment_check.waiting",
    }.get(code, "collection_number.waiting" if is_collection else "appointment_time.waiting")
    journey = known[place]
    if code is FailureCode.APPOINTMENT_UNKNOWN:
        journey = _after(journey, happened.AppointmentNumberEntered(KEY))
    if code is FailureCode.APPOINTMENT_UNCHANGEABLE:
        journey = _after(journey, happened.CancellationConfirmed())
    shown = _after(journey, events.StepFailed(Failure(code)))
    assert shown.step is Step.FAILURE, code
    return shown
