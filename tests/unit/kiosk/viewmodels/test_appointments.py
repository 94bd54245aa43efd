"""The screens of an appointment and of a collection: what they say, and what a touch on them does."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

import pytest

from kiosk.domain.appointment import AppointmentMatter, Contact
from kiosk.domain.collection import CollectionItem, CollectionState
from kiosk.domain.failure import Failure, FailureCode
from kiosk.domain.service import ServiceKind
from kiosk.journey import appointment_events as happened
from kiosk.journey import collection_events as collected
from kiosk.journey import effects, events
from kiosk.journey.journey import Display, Journey, Step
from kiosk.viewmodels.appointment_booked import AppointmentBookedViewModel
from kiosk.viewmodels.appointment_check import AppointmentCheckViewModel, FactRow
from kiosk.viewmodels.appointment_contact import AppointmentContactViewModel, ContactRow
from kiosk.viewmodels.appointment_day import AppointmentDayViewModel, DayRow
from kiosk.viewmodels.appointment_find import AppointmentFindViewModel
from kiosk.viewmodels.appointment_found import AppointmentFoundViewModel
from kiosk.viewmodels.appointment_menu import AppointmentMenuViewModel, MatterRow
from kiosk.viewmodels.appointment_office import AppointmentOfficeViewModel, OfficeRow
from kiosk.viewmodels.appointment_time import AppointmentTimeViewModel, TimeRow
from kiosk.viewmodels.collection_number import CollectionNumberViewModel
from kiosk.viewmodels.collection_status import CollectionStatusViewModel
from kiosk.viewmodels.prepare import PrepareViewModel
from kiosk.viewmodels.progress import ProgressViewModel
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.view_model import ViewModel
from tests.fixtures.appointment_paths import (
    BEGINS_AT,
    BOOKED,
    TO_BOOKED,
    TO_CHECK,
    TO_CONTACT,
    TO_DAY,
    TO_FIND,
    TO_FOUND,
    TO_LOOKING,
    TO_MENU,
    TO_MOVED,
    TO_NUMBER,
    TO_OFFICE,
    TO_RESERVING,
    TO_STATUS,
    TO_TIME,
)
from tests.fixtures.appointments import AT_THE_OFFICE, CENTRE, CONTACT, HERE, ID_CARD, IN_PERSON, KEY, MATTER, OFFERED
from tests.fixtures.fake_session import BRANCH, FakeSession

Shown = TypeVar("Shown", bound=ViewModel)
Row = TypeVar("Row")


@pytest.fixture
def session() -> FakeSession:
    """A visit in English, at a branch that knows where it stands."""
    made = FakeSession((ID_CARD,), Journey(display=Display(language="en")))
    made.branch = replace(BRANCH, latitude=51.34, longitude=12.37)
    return made


def show(kind: type[Shown], session: FakeSession, path: Iterable[events.Event]) -> Shown:
    for each in path:
        session.send(each)
    made = kind(session)  # type: ignore[arg-type]
    session.journey_changed.connect(made.refresh)
    made.refresh()
    return made


def rows(shown: Rows, kind: type[Row]) -> list[Row]:
    return [each for each in shown.rows if isinstance(each, kind)]


def test_matters_are_named_as_the_kiosk_names_them_and_else_as_the_city_does(session: FakeSession) -> None:
    other = AppointmentMatter(7, "Fischereischein")
    menu = show(AppointmentMenuViewModel, session, (*TO_MENU[:-1], happened.MattersFound((MATTER, other))))
    shown = rows(menu.matters, MatterRow)
    assert [each.title.replace("\u00ad", "") for each in shown] == ["Apply for an identity card", "Fischereischein"]
    menu.choose(MATTER.service_id)
    assert session.events[-1] == happened.MatterChosen(MATTER.service_id, ID_CARD)


def test_an_existing_appointment_is_named_from_the_menu(session: FakeSession) -> None:
    show(AppointmentMenuViewModel, session, TO_MENU).nameExisting()
    assert session.journey.step is Step.APPOINTMENT_FIND


def test_offices_say_how_far_they_are_and_when_they_have_time(session: FakeSession) -> None:
    office = show(AppointmentOfficeViewModel, session, TO_OFFICE)
    first, _ = rows(office.offices, OfficeRow)
    assert first.meta == "Next free: Tue 24 Nov, 08:00"
    assert "about 0.3 km away" in first.summary
    assert office.sortedByDistance
    office.choose(first.office)
    assert session.journey.step is Step.APPOINTMENT_DAY


def test_a_kiosk_that_does_not_know_where_it_stands_says_no_distance(session: FakeSession) -> None:
    session.branch = BRANCH
    office = show(AppointmentOfficeViewModel, session, TO_OFFICE)
    assert not office.sortedByDistance
    assert "km" not in rows(office.offices, OfficeRow)[0].summary


def test_the_calendar_has_whole_weeks_and_only_free_days_can_be_touched(session: FakeSession) -> None:
    calendar = show(AppointmentDayViewModel, session, TO_DAY)
    shown = rows(calendar.days, DayRow)
    assert (calendar.month, len(shown) % 7, len(calendar.weekdays)) == ("November 2026", 0, 7)
    free = [each.iso for each in shown if each.free]
    assert free[0] == "2026-11-24"
    assert shown[1].spoken == "Tuesday 24 November"
    calendar.choose(free[0])
    assert session.journey.step is Step.APPOINTMENT_TIME


def test_the_calendar_turns_between_the_months_that_have_free_days(session: FakeSession) -> None:
    calendar = show(AppointmentDayViewModel, session, TO_DAY)
    assert (calendar.hasPrevious, calendar.hasNext) == (False, True)
    calendar.turn(1)
    assert (calendar.month, calendar.hasPrevious, calendar.hasNext) == ("December 2026", True, False)
    assert all(each.iso.startswith("2026-12") for each in rows(calendar.days, DayRow) if each.iso)
    calendar.turn(5)
    assert calendar.month == "December 2026"
    calendar.turn(-1)
    assert calendar.month == "November 2026"


def test_another_office_begins_with_its_first_month(session: FakeSession) -> None:
    calendar = show(AppointmentDayViewModel, session, TO_DAY)
    calendar.turn(1)
    session.send(events.WentBack())
    session.send(happened.OfficeChosen(OFFERED[1].office.office_id))
    assert calendar.month == "November 2026"


def test_times_are_parted_at_noon(session: FakeSession) -> None:
    times = show(AppointmentTimeViewModel, session, TO_TIME)
    assert all(each.label < "12:00" for each in rows(times.mornings, TimeRow))
    assert all(each.label >= "12:00" for each in rows(times.afternoons, TimeRow))
    assert times.day == "Wednesday 25 November"
    times.choose(BEGINS_AT)
    assert times.waiting
    assert (times.mornings.count, times.afternoons.count) == (0, 0)
    assert "kept" in times.waitingText


def test_the_contact_asks_what_the_office_takes_and_says_what_is_wrong(session: FakeSession) -> None:
    contact = show(AppointmentContactViewModel, session, TO_CONTACT)
    assert [(each.slug, each.optional) for each in rows(contact.fields, ContactRow)] == [
        ("name", False),
        ("email", False),
        ("telephone", True),
    ]
    found: list[int] = []
    contact.faultsFound.connect(found.append)
    contact.setText("name", " Erika ")
    assert rows(contact.fields, ContactRow)[0].text == " Erika "
    assert not any(each.error for each in rows(contact.fields, ContactRow))
    contact.complete()
    assert found == [1]
    assert rows(contact.fields, ContactRow)[1].error
    assert contact.problem
    contact.setText("email", "erika@example.org")
    contact.complete()
    assert session.journey.step is Step.APPOINTMENT_CHECK
    assert session.journey.booking is not None
    assert session.journey.booking.contact == Contact("Erika", "erika@example.org")


def test_the_next_visitor_finds_no_name(session: FakeSession) -> None:
    contact = show(AppointmentContactViewModel, session, TO_CONTACT)
    contact.setText("name", "Erika")
    session.put(Journey())
    assert all(not each.text for each in rows(contact.fields, ContactRow))


def test_everything_is_looked_over_before_it_is_booked(session: FakeSession) -> None:
    check = show(AppointmentCheckViewModel, session, TO_CHECK)
    values = [each.value for each in rows(check.facts, FactRow)]
    assert values == [
        "Apply for an identity card",
        "Wednesday 25 November, 08:20",
        f"{CENTRE.name}\n{CENTRE.address}",
        CONTACT.name,
        CONTACT.email,
        CONTACT.telephone,
    ]
    assert check.primaryLabel == "Book appointment"
    check.book()
    assert session.effects[-1] == effects.BookAppointment(CONTACT)


def test_moving_says_what_becomes_of_the_old_appointment(session: FakeSession) -> None:
    check = show(AppointmentCheckViewModel, session, TO_MOVED)
    assert check.primaryLabel == "Move appointment"
    assert check.lead == "Your appointment on Tuesday 24 November, 08:00 is then cancelled."


def test_the_booked_appointment_says_when_where_and_what_to_bring(session: FakeSession) -> None:
    booked = show(AppointmentBookedViewModel, session, TO_BOOKED)
    assert (booked.number, booked.moment) == ("100001-ab3f", "Tuesday 24 November, 08:00")
    assert booked.office == f"{CENTRE.name}\n{CENTRE.address}"
    assert (booked.bring.count, booked.oldRemains) == (2, "")
    assert booked.qrCode.startswith("data:image/svg")
    assert booked.prints.sheets.count == 1
    booked.finish()
    assert session.journey.step is Step.END


def test_an_old_appointment_that_remains_is_told(session: FakeSession) -> None:
    path = (*TO_MOVED, happened.BookingConfirmed(), replace(BOOKED, old_remains=True))
    booked = show(AppointmentBookedViewModel, session, path)
    assert booked.title == "Your appointment is moved"
    assert "115" in booked.oldRemains


def test_a_booking_number_is_typed_and_looked_up(session: FakeSession) -> None:
    find = show(AppointmentFindViewModel, session, TO_FIND)
    find.setText("100001")
    find.find()
    assert find.error
    find.setText("100001-AB3F")
    assert find.error == ""
    find.find()
    assert session.effects[-1] == effects.FindAppointment(KEY)
    assert find.waiting


def test_a_number_stays_for_its_correction_and_no_longer(session: FakeSession) -> None:
    find = show(AppointmentFindViewModel, session, TO_FIND)
    find.setText("100001-ab3f")
    find.find()
    session.send(events.StepFailed(Failure(FailureCode.APPOINTMENT_UNKNOWN)))
    session.send(events.RetryRequested())
    assert find.text == "100001-ab3f"
    session.send(events.WentBack())
    assert find.text == ""


def test_what_was_found_says_nothing_of_whose_it_is(session: FakeSession) -> None:
    found = show(AppointmentFoundViewModel, session, TO_FOUND)
    said = (found.title, found.lead, found.matter, found.moment, found.office, found.address)
    assert not any(CONTACT.name in each or CONTACT.email in each for each in said)
    found.goOn()
    assert session.journey.step is Step.APPOINTMENT_OFFICE


def test_a_cancellation_is_asked_for_on_the_same_screen(session: FakeSession) -> None:
    found = show(AppointmentFoundViewModel, session, TO_FOUND)
    found.goOtherWay()
    assert (found.asking, found.primaryLabel, found.secondaryLabel) == (
        True,
        "Cancel the appointment",
        "Keep the appointment",
    )
    found.goOtherWay()
    assert not found.asking
    found.goOtherWay()
    found.goOn()
    assert session.effects[-1] == effects.CancelAppointment(KEY)
    session.send(happened.AppointmentCancelled())
    assert (found.cancelled, found.primaryLabel) == (True, "Finish visit")
    found.goOtherWay()
    assert session.journey.step is Step.APPOINTMENT_MENU


def test_whoever_is_refused_is_offered_an_appointment(session: FakeSession) -> None:
    path = (events.VisitStarted(), events.ServiceChosen(IN_PERSON), events.EligibilityAnswered("german", answer=False))
    prepare = show(PrepareViewModel, session, path)
    assert (prepare.refused, prepare.canBook) == (True, True)
    prepare.book()
    assert session.journey.step is Step.APPOINTMENT_OFFICE
    assert ProgressViewModel(session).current == 1  # type: ignore[arg-type]


def test_the_stations_of_an_appointment_do_not_change_on_its_way(session: FakeSession) -> None:
    seen = set()
    for path in (TO_OFFICE, TO_DAY, TO_RESERVING, TO_CONTACT, TO_CHECK, TO_BOOKED):
        session.put(Journey(display=Display(language="en")))
        progress = show(ProgressViewModel, session, path)
        seen.add((tuple(progress.stations),))
    assert len(seen) == 1


def test_a_pick_up_number_is_typed_and_looked_up(session: FakeSession) -> None:
    number = show(CollectionNumberViewModel, session, TO_NUMBER)
    number.setText("LE")
    number.find()
    assert number.error
    number.setText("le 8081 5001")
    number.find()
    assert session.effects[-1] == effects.FindItem(HERE.number)


STATUS = [
    (AT_THE_OFFICE, False, "Yes, it is ready", "Finish visit"),
    (HERE, True, "Yes, it is ready", "Show ID card and collect"),
    (replace(HERE, branch="7"), False, "Yes, it is ready", "Finish visit"),
    (replace(AT_THE_OFFICE, state=CollectionState.ORDERED), False, "No, it is not ready yet", "Finish visit"),
    (replace(HERE, state=CollectionState.CLAIMED, shelf="A 01"), True, "It is being brought to you", "Finish visit"),
    (replace(HERE, state=CollectionState.HANDED_OVER), True, "It has been collected already", "Finish visit"),
]


@pytest.mark.parametrize(("item", "is_here", "title", "primary"), STATUS)
def test_the_answer_comes_first_and_then_the_way_on(
    session: FakeSession, item: CollectionItem, is_here: bool, title: str, primary: str
) -> None:
    status = show(CollectionStatusViewModel, session, (*TO_LOOKING, collected.ItemFound(item, is_here)))
    assert (status.title, status.primaryLabel) == (title, primary)
    assert status.explanation
    assert status.thing.number == "LE 8081 5001"
    assert (status.shelf == "A 01") is (item.state is CollectionState.CLAIMED)


def test_what_lies_here_is_asked_for_with_the_card(session: FakeSession) -> None:
    status = show(CollectionStatusViewModel, session, TO_STATUS)
    assert status.keepUntil == "It lies there until Monday 21 December."
    status.goOn()
    assert session.journey.step is Step.CONSENT
    assert session.journey.service is not None
    assert session.journey.service.kind is ServiceKind.COLLECTION
