from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.availability import Availability
from kiosk.domain.failure import Failure, FailureCode
from kiosk.domain.staff import StaffPhase, StaffRole, StaffSession
from kiosk.journey import events
from kiosk.journey.advance import advance
from kiosk.journey.effects import EndVisit, SignInStaff, SubmitStaffPin
from kiosk.journey.journey import Display, Identification, IdentifyPhase, Journey, SecretKind, Step
from kiosk.journey.staff_events import (
    StaffCardInserted,
    StaffCardRecognised,
    StaffCardRefused,
    StaffCardRemoved,
    StaffExpected,
    StaffIdled,
    StaffMenuRequested,
    StaffPinEntered,
    StaffPinRefused,
    StaffSignedIn,
    StaffSignedOut,
    StaffSignInRequested,
)
from kiosk.journey.staffing import UNINTERRUPTED
from kiosk.journey.timeouts import closes_after_seconds, deadline_seconds, idle_seconds
from tests.fixtures.a_service import MOVE

CLERK, TECHNICIAN = StaffRole.CLERK, StaffRole.TECHNICIAN
TURKISH = Display(language="tr", high_contrast=True)
FILLING = Journey(Step.REVIEW, "L7K3-M92Q-DX", TURKISH, service=MOVE, answers={"page.name": "Erika"})
OTHER_BRANCH = Failure(FailureCode.STAFF_CARD_OF_OTHER_BRANCH)


def after(journey: Journey, *sent: events.Event) -> Journey:
    for each in sent:
        journey, _ = advance(journey, each)
    return journey


def at_pad(journey: Journey = FILLING, role: StaffRole = CLERK) -> Journey:
    return after(journey, StaffCardInserted(), StaffCardRecognised(role))


def at_menu(journey: Journey = FILLING, role: StaffRole = CLERK) -> Journey:
    return after(at_pad(journey, role), StaffPinEntered(), StaffSignedIn(role))


def without_staff(journey: Journey) -> Journey:
    return replace(journey, staff=StaffSession())


def test_a_staff_card_opens_the_sign_in_and_the_visit_waits_behind_it() -> None:
    journey = after(FILLING, StaffCardInserted())
    assert journey.step is Step.STAFF_SIGN_IN
    assert journey.behind == FILLING
    assert journey.awaited_secret is None


def test_nothing_of_the_citizen_is_on_the_staffs_screens() -> None:
    for journey in (at_pad(), at_menu()):
        assert not journey.answers
        assert journey.service is None
        assert journey.identity is None
        assert journey.display == Display()


def test_the_pin_is_asked_for_when_the_card_is_known() -> None:
    journey = at_pad()
    assert journey.awaited_secret is SecretKind.STAFF_PIN
    verifying, effects = advance(journey, StaffPinEntered())
    assert effects == (SubmitStaffPin(), SignInStaff())
    assert verifying.awaited_secret is None


@pytest.mark.parametrize("role", StaffRole)
def test_who_is_signed_in_chooses_what_to_do(role: StaffRole) -> None:
    journey = at_menu(role=role)
    assert journey.step is Step.STAFF_MENU
    assert journey.staff.signed_in is role


def test_a_wrong_pin_is_asked_for_again_with_what_the_card_has_left() -> None:
    journey = after(at_pad(), StaffPinEntered(), StaffPinRefused(2))
    assert journey.awaited_secret is SecretKind.STAFF_PIN
    assert journey.staff.retries_left == 2


def test_nobody_is_signed_in_who_was_not_asked_for_a_pin() -> None:
    for journey in (Journey(), FILLING, after(FILLING, StaffCardInserted()), at_pad()):
        assert after(journey, StaffSignedIn(CLERK)).staff.signed_in is None
        assert after(journey, StaffMenuRequested()).step is not Step.STAFF_MENU


def test_another_role_than_the_cards_does_not_sign_in() -> None:
    assert after(at_pad(), StaffPinEntered(), StaffSignedIn(TECHNICIAN)).staff.signed_in is None


def test_a_card_of_another_branch_is_told_before_the_pin() -> None:
    journey = after(FILLING, StaffCardInserted(), StaffCardRefused(OTHER_BRANCH))
    assert (journey.step, journey.failure) == (Step.FAILURE, OTHER_BRANCH)
    assert journey.awaited_secret is None
    assert without_staff(after(journey, events.WentBack())) == FILLING


@pytest.mark.parametrize("event", [StaffCardRemoved(), events.WentBack(), events.TimedOut()])
def test_the_visit_goes_on_where_it_was(event: events.Event) -> None:
    for journey in (at_pad(), at_menu()):
        assert without_staff(after(journey, event)) == FILLING


def test_the_card_that_leaves_signs_out_wherever_it_is() -> None:
    for journey in (at_menu(), after(at_menu(), events.WentBack()), at_pad()):
        assert after(journey, StaffCardRemoved()).staff == StaffSession()


@pytest.mark.parametrize("event", [StaffIdled(), StaffSignedOut()])
def test_an_idle_session_is_locked_and_wants_the_pin_again(event: events.Event) -> None:
    for journey in (at_menu(), after(at_menu(), events.WentBack())):
        locked = after(journey, event)
        assert without_staff(locked) == FILLING
        assert locked.staff.phase is StaffPhase.LOCKED
        assert after(locked, StaffMenuRequested()) == locked
        assert after(locked, StaffSignInRequested()).awaited_secret is SecretKind.STAFF_PIN


def test_a_citizen_who_begins_alone_locks_the_session() -> None:
    welcome = after(at_menu(Journey()), events.WentBack())
    assert welcome.staff.signed_in is CLERK
    begun = after(welcome, events.VisitStarted())
    assert begun.step is Step.CHOOSE
    assert begun.staff.signed_in is None


@pytest.mark.parametrize("step", [each for each in Step if each in UNINTERRUPTED - {Step.COUNTERSIGN}])
def test_the_staff_waits_while_a_secret_or_what_must_end_is_on_the_screen(step: Step) -> None:
    busy = Journey(step, identification=Identification(IdentifyPhase.SECRET_AWAITED), service=MOVE)
    waiting = at_pad(busy)
    assert waiting.step is step
    assert waiting.awaited_secret is busy.awaited_secret
    assert after(waiting, StaffSignInRequested()) == waiting


def test_the_sign_in_opens_when_the_citizen_is_through() -> None:
    entering = Journey(Step.IDENTIFY, identification=Identification(IdentifyPhase.SECRET_AWAITED), service=MOVE)
    opened = after(at_pad(entering), events.WentBack())
    assert opened.step is Step.STAFF_SIGN_IN
    assert opened.behind is not None
    assert opened.behind.step is Step.CONSENT


def test_a_card_that_waits_and_leaves_opens_nothing() -> None:
    entering = Journey(Step.IDENTIFY, service=MOVE)
    assert after(at_pad(entering), StaffCardRemoved(), events.WentBack()).step is Step.CONSENT


def test_what_the_worker_has_for_the_citizen_reaches_the_visit_behind() -> None:
    consenting = Journey(Step.CONSENT, service=MOVE)
    failed = after(at_pad(consenting), events.StepFailed(Failure(FailureCode.EID_SERVICE_UNREACHABLE)))
    assert failed.step is Step.STAFF_SIGN_IN
    assert after(failed, events.WentBack()).step is Step.FAILURE


def test_what_works_today_is_known_on_both_sides() -> None:
    broken = Availability(scanner=FailureCode.SCANNER_UNAVAILABLE)
    journey = after(at_menu(), events.AvailabilityChecked(broken))
    assert journey.availability == broken
    assert after(journey, events.WentBack()).availability == broken


def test_no_touch_of_the_staff_moves_the_visit_behind() -> None:
    for event in (
        events.DeclarationAccepted("Ja."),
        events.LeaveRequested(),
        events.LeaveConfirmed(),
        events.IdleNoticed(),
    ):
        assert after(at_menu(), event).behind == FILLING


def test_the_language_of_the_staff_is_the_staffs_alone() -> None:
    english = after(at_menu(), events.DisplayChosen(Display(language="en")))
    assert english.display.language == "en"
    assert after(english, events.WentBack()).display == TURKISH


def test_who_was_signed_in_before_the_visit_is_so_when_the_card_is_found() -> None:
    journey = after(Journey(), StaffExpected(CLERK), StaffCardInserted(was_there=True))
    assert journey.step is Step.WELCOME
    assert after(journey, StaffCardRecognised(CLERK)).staff.signed_in is CLERK


@pytest.mark.parametrize(
    "sent",
    [
        (StaffCardInserted(was_there=True), StaffCardRecognised(TECHNICIAN)),
        (StaffCardRemoved(), StaffCardInserted(), StaffCardRecognised(CLERK)),
        (StaffCardInserted(), StaffCardRecognised(CLERK)),
        (StaffCardInserted(was_there=True), StaffCardRefused(OTHER_BRANCH)),
    ],
)
def test_another_card_or_one_that_has_just_come_is_not_who_was_signed_in(sent: tuple[events.Event, ...]) -> None:
    assert after(Journey(), StaffExpected(CLERK), *sent).staff.signed_in is None


def test_who_was_idle_for_too_long_is_not_expected_any_more() -> None:
    inserted, recognised = StaffCardInserted(was_there=True), StaffCardRecognised(CLERK)
    for sent in ((StaffIdled(), inserted, recognised), (inserted, StaffIdled(), recognised)):
        assert after(Journey(), StaffExpected(CLERK), *sent).staff == StaffSession(StaffPhase.LOCKED, CLERK)
        left = after(at_menu(), events.WorkerLost(), *sent)
        assert (left.step, left.staff.signed_in) == (FILLING.step, None)


def test_a_card_that_was_forgotten_in_the_reader_does_not_stand_in_the_next_visits_way() -> None:
    journey = after(Journey(), StaffCardInserted(was_there=True), StaffCardRecognised(CLERK))
    assert journey.step is Step.WELCOME
    assert after(journey, StaffSignInRequested()).step is Step.STAFF_SIGN_IN


@pytest.mark.parametrize("event", [events.WorkerLost(), events.DeadlinePassed()])
def test_another_worker_must_find_the_card_again(event: events.Event) -> None:
    journey = after(at_menu(), event)
    assert journey.staff.signed_in is None
    found = after(journey, StaffCardInserted(was_there=True), StaffCardRecognised(CLERK))
    assert (found.step, found.staff.signed_in) == (Step.STAFF_MENU, CLERK)
    gone = after(journey, StaffCardRemoved())
    assert without_staff(gone) == FILLING


def test_a_refused_card_ends_what_was_expected_even_if_nobody_saw_it_come() -> None:
    sent = (StaffExpected(CLERK), StaffCardRefused(OTHER_BRANCH), StaffCardInserted(was_there=True))
    assert after(Journey(), *sent, StaffCardRecognised(CLERK)).staff.signed_in is None


def test_another_card_in_the_menu_ends_the_menu() -> None:
    other = after(at_menu(), StaffCardInserted(was_there=True), StaffCardRecognised(TECHNICIAN))
    assert without_staff(other) == FILLING


def test_a_silent_card_is_told() -> None:
    verifying = after(at_pad(), StaffPinEntered())
    assert deadline_seconds(verifying) is not None
    failed = after(verifying, events.DeadlinePassed())
    assert failed.failure == Failure(FailureCode.STAFF_CARD_UNREADABLE)
    assert without_staff(after(failed, events.WentBack())) == FILLING


def test_the_staffs_screens_have_no_countdown_and_the_sign_in_closes_by_itself() -> None:
    assert idle_seconds(at_pad()) is None
    assert closes_after_seconds(at_pad()) is not None
    assert idle_seconds(at_menu()) is None
    assert closes_after_seconds(at_menu()) is None


def test_an_unforeseen_fault_is_the_visits_own() -> None:
    assert after(at_menu(), events.ErrorCaught()).failure == Failure(FailureCode.UNEXPECTED)


def test_the_session_outlives_the_visit() -> None:
    ended = after(after(at_menu(), events.WentBack()), events.LeaveRequested(), events.LeaveConfirmed())
    assert ended.step is Step.END
    assert ended.staff.signed_in is CLERK
    assert advance(ended, events.TimedOut())[1] == (EndVisit(),)
