"""An appointment as the reducer knows it: every way forwards, back and out, and nothing kept that nobody wants."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

import pytest

from kiosk.domain.appointment import Contact, FreeTimes
from kiosk.domain.availability import Availability
from kiosk.domain.failure import Failure, FailureCode
from kiosk.domain.printable import AppointmentSlip
from kiosk.journey import appointment_events as happened
from kiosk.journey import effects, events, printing
from kiosk.journey.advance import advance
from kiosk.journey.journey import Booking, Journey, Step
from kiosk.journey.timeouts import deadline_seconds
from tests.fixtures.appointment_paths import (
    BEGINS_AT,
    BOOKED,
    DAY,
    PATHS,
    TO_BOOKED,
    TO_BOOKING,
    TO_CHECK,
    TO_CONTACT,
    TO_DAY,
    TO_FIND,
    TO_FOUND,
    TO_MENU,
    TO_MOVED,
    TO_OFFICE,
    TO_RESERVING,
    TO_SEARCH,
    TO_TIME,
)
from tests.fixtures.appointments import APPOINTMENT, CENTRE, CONTACT, ID_CARD, IN_PERSON, KEY, MATTER, OFFERED, WEST

Work = tuple[effects.Effect, ...]


def play(path: Iterable[events.Event], start: Journey | None = None) -> tuple[Journey, Work]:
    journey, last = start or Journey(), ()
    for event in path:
        journey, last = advance(journey, event)
    return journey, last


def booking(journey: Journey) -> Booking:
    assert journey.booking is not None
    return journey.booking


def failing(path: Iterable[events.Event], code: FailureCode) -> Journey:
    journey, _ = play((*path, events.StepFailed(Failure(code))))
    assert (journey.step, journey.failure) == (Step.FAILURE, Failure(code))
    return journey


def test_the_appointment_system_is_asked_for_each_thing_once() -> None:
    asked: list[effects.Effect] = []
    journey = Journey()
    for event in TO_BOOKED:
        journey, work = advance(journey, event)
        asked += work
    assert asked == [
        effects.CheckAvailability(),
        effects.FindTimes(MATTER.service_id),
        effects.ReserveTime(CENTRE.office_id, MATTER.service_id, BEGINS_AT),
        effects.BookAppointment(CONTACT),
    ]


def test_what_is_booked_is_kept_without_the_contact() -> None:
    journey, _ = play(TO_BOOKED)
    assert booking(journey).booked == replace(APPOINTMENT, contact=Contact())
    assert booking(journey).contact == Contact()


def test_a_general_appointment_asks_first_what_it_is_for() -> None:
    journey, work = play((*TO_MENU, happened.MatterChosen(MATTER.service_id, ID_CARD)))
    assert (journey.step, work) == (Step.APPOINTMENT_OFFICE, (effects.FindTimes(MATTER.service_id),))
    assert booking(journey).service is ID_CARD


def test_what_is_not_offered_cannot_be_chosen() -> None:
    for path, event in (
        (TO_MENU, happened.MatterChosen(4711, None)),
        (TO_OFFICE, happened.OfficeChosen(4711)),
        (TO_DAY, happened.DayChosen("2026-11-28")),
        (TO_TIME, happened.TimeChosen(BEGINS_AT + 1)),
        (TO_CONTACT, happened.ContactCompleted()),
    ):
        journey, _ = play(path)
        assert advance(journey, event) == (journey, ())


def test_a_second_touch_on_a_time_reserves_no_second_one() -> None:
    journey, _ = play(TO_RESERVING)
    assert advance(journey, happened.TimeChosen(BEGINS_AT)) == (journey, ())


def test_a_second_touch_books_no_second_appointment() -> None:
    journey, _ = play(TO_BOOKING)
    assert advance(journey, happened.BookingConfirmed()) == (journey, ())


BACK = [
    (TO_SEARCH, Step.PREPARE, (effects.CancelTask(),)),
    (TO_DAY, Step.APPOINTMENT_OFFICE, ()),
    (TO_TIME, Step.APPOINTMENT_DAY, (effects.CancelTask(), effects.ReleaseTime())),
    (TO_RESERVING, Step.APPOINTMENT_DAY, (effects.CancelTask(), effects.ReleaseTime())),
    (TO_CONTACT, Step.APPOINTMENT_TIME, (effects.CancelTask(), effects.ReleaseTime())),
    (TO_CHECK, Step.APPOINTMENT_CONTACT, ()),
    (TO_MENU, Step.PREPARE, (effects.CancelTask(),)),
    (TO_FIND, Step.APPOINTMENT_MENU, (effects.FindMatters(),)),
    (TO_FOUND, Step.APPOINTMENT_FIND, ()),
    (TO_MOVED, Step.APPOINTMENT_TIME, (effects.CancelTask(), effects.ReleaseTime())),
]


@pytest.mark.parametrize(("path", "step", "work"), BACK, ids=lambda each: getattr(each, "value", ""))
def test_back_leads_one_step_back_and_gives_back_what_was_kept(
    path: Iterable[events.Event], step: Step, work: Work
) -> None:
    journey, done = play((*path, events.WentBack()))
    assert (journey.step, done) == (step, work)
    is_kept = journey.booking is not None and journey.booking.is_reserved
    assert is_kept is (step is Step.APPOINTMENT_CONTACT)


@pytest.mark.parametrize("path", [TO_BOOKING, TO_BOOKED], ids=["booking", "booked"])
def test_from_a_booking_there_is_no_way_back(path: Iterable[events.Event]) -> None:
    journey, _ = play(path)
    assert advance(journey, events.WentBack()) == (journey, ())


def test_while_it_is_booked_nobody_leaves() -> None:
    journey, _ = play(TO_BOOKING)
    assert advance(journey, events.LeaveRequested()) == (journey, ())


@pytest.mark.parametrize("step", [each for each in PATHS if each.value.startswith("appointment")])
def test_a_visit_that_ends_gives_back_the_time(step: Step) -> None:
    journey, _ = play((*PATHS[step], events.IdleNoticed()))
    ended, work = advance(journey, events.TimedOut())
    assert ended.booking is None
    assert effects.ReleaseTime() in work


def test_leaving_asks_first_once_something_was_typed() -> None:
    assert play((*TO_CONTACT, events.LeaveRequested()))[0].leaving
    assert play((*TO_TIME, events.LeaveRequested()))[0].step is Step.END
    assert play((*TO_BOOKED, events.LeaveRequested()))[0].step is Step.END


@pytest.mark.parametrize("path", [TO_SEARCH, TO_RESERVING, TO_BOOKING], ids=["searching", "reserving", "booking"])
def test_a_city_that_falls_silent_has_a_deadline_and_a_failure(path: Iterable[events.Event]) -> None:
    journey, _ = play(path)
    assert deadline_seconds(journey)
    failed, _ = advance(journey, events.DeadlinePassed())
    assert failed.step is Step.FAILURE


@pytest.mark.parametrize("code", [FailureCode.APPOINTMENT_TAKEN, FailureCode.APPOINTMENT_EXPIRED])
def test_a_time_that_is_gone_leads_to_the_times_of_now(code: FailureCode) -> None:
    journey, work = advance(failing(TO_RESERVING, code), events.RetryRequested())
    assert (journey.step, work) == (Step.APPOINTMENT_TIME, (effects.FindTimes(MATTER.service_id),))
    assert booking(journey).is_waiting


def times_without(office_id: int, day: date | None = None) -> tuple[FreeTimes, ...]:
    """What is offered, without an office, or without one of its days."""
    left = (each for each in OFFERED if each.office.office_id != office_id or day)
    return tuple(
        FreeTimes(each.office, tuple(time for time in each.times if time not in each.times_on(day or DAY)))
        for each in left
    )


@pytest.mark.parametrize(
    ("offered", "step"),
    [
        (OFFERED, Step.APPOINTMENT_TIME),
        (times_without(CENTRE.office_id, DAY), Step.APPOINTMENT_DAY),
        (times_without(CENTRE.office_id), Step.APPOINTMENT_OFFICE),
    ],
)
def test_looking_again_leads_as_near_as_the_city_has_time(offered: tuple[FreeTimes, ...], step: Step) -> None:
    journey, _ = advance(failing(TO_RESERVING, FailureCode.APPOINTMENT_TAKEN), events.RetryRequested())
    found, _ = advance(journey, happened.TimesFound(offered))
    assert (found.step, booking(found).is_waiting) == (step, False)


def test_a_contact_that_is_refused_is_corrected_while_the_time_is_kept() -> None:
    failed = failing(TO_BOOKING, FailureCode.APPOINTMENT_CONTACT_REFUSED)
    journey, work = advance(failed, events.RetryRequested())
    assert (journey.step, work, booking(journey).is_reserved) == (Step.APPOINTMENT_CONTACT, (), True)


def test_a_booking_that_failed_is_confirmed_once_more() -> None:
    failed = failing(TO_BOOKING, FailureCode.APPOINTMENT_UNREACHABLE)
    journey, work = play((events.RetryRequested(), happened.BookingConfirmed()), failed)
    assert work == (effects.BookAppointment(CONTACT),)
    assert advance(journey, BOOKED)[0].step is Step.APPOINTMENT_BOOKED


@pytest.mark.parametrize(
    ("path", "work"),
    [
        (TO_MENU[:-1], effects.FindMatters()),
        (TO_SEARCH, effects.FindTimes(MATTER.service_id)),
        (TO_RESERVING, effects.FindTimes(MATTER.service_id)),
    ],
)
def test_trying_again_asks_again(path: Iterable[events.Event], work: effects.Effect) -> None:
    journey, done = advance(failing(path, FailureCode.APPOINTMENT_BUSY), events.RetryRequested())
    assert done == (work,)
    assert booking(journey).is_waiting


def test_without_a_free_time_there_is_another_service_and_in_a_general_appointment_another_matter() -> None:
    failed = failing(TO_SEARCH, FailureCode.APPOINTMENT_NONE_FREE)
    assert advance(failed, events.WentBack())[0].step is Step.CHOOSE
    general = failing((*TO_MENU, happened.MatterChosen(MATTER.service_id, None)), FailureCode.APPOINTMENT_NONE_FREE)
    assert advance(general, events.WentBack())[0].step is Step.APPOINTMENT_MENU


@pytest.mark.parametrize("event", [events.WorkerLost(), events.DeadlinePassed()], ids=lambda each: type(each).__name__)
def test_a_worker_that_is_gone_keeps_no_time(event: events.Event) -> None:
    journey, work = play((*TO_CONTACT, event))
    assert journey.failure == Failure(FailureCode.APPOINTMENT_EXPIRED)
    assert work == (effects.CheckAvailability(),)
    assert not booking(journey).is_reserved


def test_a_worker_that_is_gone_while_nothing_is_kept_does_no_harm() -> None:
    journey, _ = play((*TO_DAY, events.WorkerLost()))
    assert journey.step is Step.APPOINTMENT_DAY


# One that is booked already


def test_an_appointment_is_moved_without_asking_for_what_is_known() -> None:
    journey, _ = play(TO_MOVED)
    assert (journey.step, booking(journey).contact) == (Step.APPOINTMENT_CHECK, CONTACT)
    assert advance(journey, happened.BookingConfirmed())[1] == (effects.BookAppointment(CONTACT, KEY),)


def test_an_office_that_wants_to_know_more_asks_for_it() -> None:
    demanding = replace(WEST, takes_telephone=True, telephone_required=True)
    unknown = replace(APPOINTMENT, contact=replace(CONTACT, telephone=""))
    offered = (FreeTimes(demanding, OFFERED[1].times),)
    day = offered[0].days()[0]
    path = (
        *TO_FIND,
        happened.AppointmentNumberEntered(KEY),
        happened.AppointmentFound(unknown),
        happened.MoveRequested(None),
        happened.TimesFound(offered),
        happened.OfficeChosen(demanding.office_id),
        happened.DayChosen(day.isoformat()),
        happened.TimeChosen(offered[0].times_on(day)[0]),
        happened.TimeReserved(),
    )
    assert play(path)[0].step is Step.APPOINTMENT_CONTACT


def test_an_old_appointment_that_remains_is_told() -> None:
    journey, _ = play((*TO_MOVED, happened.BookingConfirmed(), replace(BOOKED, old_remains=True)))
    assert booking(journey).existing == APPOINTMENT
    moved, _ = play((*TO_MOVED, happened.BookingConfirmed(), BOOKED))
    assert booking(moved).existing is None


def test_a_cancellation_is_asked_for_twice() -> None:
    assert play((*TO_FOUND, happened.CancellationConfirmed()))[1] == ()
    asked, _ = play((*TO_FOUND, happened.CancellationRequested()))
    assert booking(asked).asks_to_cancel
    assert not booking(advance(asked, happened.CancellationDismissed())[0]).asks_to_cancel
    cancelling, work = advance(asked, happened.CancellationConfirmed())
    assert work == (effects.CancelAppointment(KEY),)
    done, _ = advance(cancelling, happened.AppointmentCancelled())
    assert booking(done).is_cancelled


def test_what_is_cancelled_cannot_be_moved_but_a_new_one_booked() -> None:
    path = (
        *TO_FOUND,
        happened.CancellationRequested(),
        happened.CancellationConfirmed(),
        happened.AppointmentCancelled(),
    )
    cancelled, _ = play(path)
    assert advance(cancelled, happened.MoveRequested(None)) == (cancelled, ())
    assert advance(cancelled, happened.AppointmentRequested())[0].step is Step.APPOINTMENT_MENU


def test_an_unknown_number_is_entered_again() -> None:
    failed = failing((*TO_FIND, happened.AppointmentNumberEntered(KEY)), FailureCode.APPOINTMENT_UNKNOWN)
    assert advance(failed, events.RetryRequested())[0].step is Step.APPOINTMENT_FIND


def test_what_can_no_longer_be_cancelled_is_shown_again() -> None:
    path = (*TO_FOUND, happened.CancellationRequested(), happened.CancellationConfirmed())
    failed = failing(path, FailureCode.APPOINTMENT_UNCHANGEABLE)
    assert advance(failed, events.WentBack())[0].step is Step.APPOINTMENT_FOUND


# Instead of a service


def refused(question: str, availability: Availability | None = None) -> Journey:
    start = Journey(availability=availability or Availability())
    chosen = (events.VisitStarted(), events.ServiceChosen(IN_PERSON), events.EligibilityAnswered("german", answer=True))
    return play((*chosen, events.EligibilityAnswered(question, answer=False)), start)[0]


def test_whoever_is_refused_can_book_for_the_same_service() -> None:
    journey, work = advance(refused("german"), happened.AppointmentRequested())
    assert (journey.step, work) == (Step.APPOINTMENT_OFFICE, (effects.FindTimes(MATTER.service_id),))
    assert booking(journey).service is IN_PERSON
    assert advance(journey, events.WentBack())[0].step is Step.PREPARE


def test_where_an_appointment_is_of_no_help_none_is_offered() -> None:
    for journey in (
        refused("leipzig"),
        refused("german", Availability(appointments=FailureCode.APPOINTMENT_UNREACHABLE)),
        replace(refused("german"), practice=True),
        play((events.VisitStarted(), events.ServiceChosen(IN_PERSON)))[0],
    ):
        assert advance(journey, happened.AppointmentRequested()) == (journey, ())


def choosing(availability: Availability | None = None) -> Journey:
    return play((events.VisitStarted(),), Journey(availability=availability or Availability()))[0]


def test_what_the_branch_may_not_do_is_booked_from_the_list_and_left_back_to_it() -> None:
    journey, work = advance(choosing(), happened.AppointmentRequested(ID_CARD))
    assert (journey.step, journey.service) == (Step.APPOINTMENT_OFFICE, ID_CARD)
    assert work == (effects.FindTimes(MATTER.service_id),)
    assert booking(journey).service is ID_CARD
    left = advance(journey, events.WentBack())[0]
    assert (left.step, left.service, left.booking) == (Step.CHOOSE, None, None)


def test_from_the_list_nothing_is_booked_that_the_city_has_no_appointments_for() -> None:
    down = Availability(appointments=FailureCode.APPOINTMENT_UNREACHABLE)
    for journey, service in (
        (choosing(), replace(IN_PERSON, appointment_service=None)),
        (choosing(down), ID_CARD),
        (replace(choosing(), practice=True), ID_CARD),
        (choosing(), None),
    ):
        assert advance(journey, happened.AppointmentRequested(service)) == (journey, ())


# On paper


def test_the_slip_says_it_in_the_citizen_s_language_and_in_german() -> None:
    english = replace(Journey(), display=replace(Journey().display, language="en"))
    journey, _ = play(TO_BOOKED, english)
    (slip,) = printing.offered(journey)
    assert isinstance(slip, AppointmentSlip)
    assert (slip.number, slip.office) == ("100001-ab3f", CENTRE.name)
    assert slip.begins_at == "2026-11-24T08:00:00+01:00"
    assert [(each.language, each.service_title, each.bring) for each in slip.texts] == [
        ("en", "Apply for an identity card", ("Your old card", "Ein Passfoto")),
        ("de", "Personalausweis beantragen", ("Ihren alten Ausweis", "Ein Passfoto")),
    ]


def test_the_slip_is_printed() -> None:
    journey, _ = play(TO_BOOKED)
    (slip,) = printing.offered(journey)
    assert advance(journey, events.PrintRequested(slip))[1] == (effects.PrintSheet(slip),)
