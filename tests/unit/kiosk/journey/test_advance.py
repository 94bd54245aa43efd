"""The visit as a state machine: every step forwards, back, and through every failure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.availability import Availability
from kiosk.domain.document import PagePreview
from kiosk.domain.failure import Failure, FailureCode
from kiosk.domain.pin import PinErrand, PinOutcome
from kiosk.domain.service import IdentityKind
from kiosk.domain.staff import StaffRole
from kiosk.domain.submission import DeliveryState
from kiosk.journey import diagnosis_events, effects, events, staff_events
from kiosk.journey.advance import advance
from kiosk.journey.journey import Display, IdentifyPhase, Journey, PrintPhase, Scan, SecretKind, Step
from kiosk.journey.staffing import STAFF_STEPS
from kiosk.journey.timeouts import closes_after_seconds, deadline_seconds, idle_seconds
from tests.fixtures import appointment_paths
from tests.fixtures.a_service import IDENTITY, MOVE, NO_IDENTITY, PIN_SERVICE, PROVIDER, RECEIPT, REVIEWED

TODAY = "2026-11-22"
PREVIEW = PagePreview("p1", "confirmation", b"jpeg")

TO_CHOOSE = (events.VisitStarted(),)
TO_PREPARE = (*TO_CHOOSE, events.ServiceChosen(MOVE))
TO_CONSENT = (*TO_PREPARE, events.EligibilityAnswered("adult", answer=True), events.PreparationConfirmed())
TO_PROVIDER = (*TO_CONSENT, events.ProviderShown(PROVIDER))
TO_IDENTIFY = (*TO_PROVIDER, events.ConsentGiven())
TO_SECRET = (
    *TO_IDENTIFY,
    events.CardAwaited(),
    events.CardFound(),
    events.SecretAwaited(SecretKind.PIN, None, was_refused=False),
)
TO_READING = (*TO_SECRET, events.SecretEntered())
TO_FORM = (*TO_READING, events.ReadingProgressed(0.5), events.Identified(IDENTITY))
TO_SCAN = (
    *TO_FORM,
    events.FieldAnswered("address.street", "Karl-Liebknecht-Straße 12"),
    events.PageCompleted(TODAY),
    events.PageCompleted(TODAY),
)
TO_SCANNING = (*TO_SCAN, events.ScanRequested())
TO_REVIEW = (*TO_SCANNING, events.ScanProgressed(0.5), events.PageScanned(PREVIEW), events.PaperCompleted())
TO_CONFIRM = (*TO_REVIEW, events.ReviewConfirmed(REVIEWED))
TO_SEAL = (*TO_CONFIRM, events.DeclarationAccepted("Alles stimmt."))
TO_PIN_MENU = (*TO_CHOOSE, events.ServiceChosen(PIN_SERVICE), events.PreparationConfirmed())
TO_PIN_ENTRY = (*TO_PIN_MENU, events.PinErrandChosen(PinErrand.CHANGE))
TO_PIN_DONE = (*TO_PIN_ENTRY, events.PinManaged(PinOutcome.CHANGED))
TO_RECEIPT = (*TO_SEAL, events.Sealed(RECEIPT))
TO_STAFF_PAD = (staff_events.StaffCardInserted(), staff_events.StaffCardRecognised(StaffRole.CLERK))
TO_STAFF_MENU = (*TO_STAFF_PAD, staff_events.StaffPinEntered(), staff_events.StaffSignedIn(StaffRole.CLERK))
TO_DIAGNOSTICS = (
    staff_events.StaffCardInserted(),
    staff_events.StaffCardRecognised(StaffRole.TECHNICIAN),
    staff_events.StaffPinEntered(),
    staff_events.StaffSignedIn(StaffRole.TECHNICIAN),
    diagnosis_events.DiagnosticsRequested(),
)
ASSISTED = replace(MOVE, identity=(IdentityKind.EID, IdentityKind.ON_SITE))
TO_HELPED = (*TO_STAFF_MENU, staff_events.AssistanceBegan())
TO_WAY = (
    *TO_HELPED,
    events.ServiceChosen(ASSISTED),
    events.EligibilityAnswered("adult", answer=True),
    events.PreparationConfirmed(),
)
TO_PHOTO = (*TO_WAY, staff_events.IdentityWayChosen(IdentityKind.ON_SITE))
TO_REMARK = (*TO_HELPED, staff_events.StaffMenuRequested(), staff_events.RemarkRequested())

WITH_CLERK = {
    Step.IDENTITY_WAY,
    Step.COMPARE_PHOTO,
    Step.COLLECTION_HANDOVER,
    Step.COLLECTION_RECEIVED,
    Step.COUNTERSIGN,
}
PATHS = {
    Step.WELCOME: (),
    Step.CHOOSE: TO_CHOOSE,
    Step.PREPARE: TO_PREPARE,
    Step.CONSENT: TO_PROVIDER,
    Step.IDENTIFY: TO_READING,
    Step.PIN_MENU: TO_PIN_MENU,
    Step.PIN_ENTRY: TO_PIN_ENTRY,
    Step.PIN_DONE: TO_PIN_DONE,
    **appointment_paths.PATHS,
    Step.FORM: TO_FORM,
    Step.SCAN: TO_SCANNING,
    Step.REVIEW: TO_REVIEW,
    Step.CONFIRM: TO_CONFIRM,
    Step.SEAL: TO_SEAL,
    Step.RECEIPT: TO_RECEIPT,
    Step.FAILURE: (*TO_READING, events.StepFailed(Failure(FailureCode.CARD_LOST))),
    Step.END: (*TO_RECEIPT, events.LeaveRequested()),
    Step.STAFF_SIGN_IN: TO_STAFF_PAD,
    Step.STAFF_MENU: TO_STAFF_MENU,
    Step.DIAGNOSTICS: TO_DIAGNOSTICS,
    Step.STAFF_REMARK: TO_REMARK,
    Step.STAFF_CLOSING: (*TO_STAFF_MENU, staff_events.ClosingRequested()),
    Step.IDENTITY_WAY: TO_WAY,
    Step.COMPARE_PHOTO: TO_PHOTO,
    Step.COUNTERSIGN: (*TO_REVIEW, *TO_STAFF_MENU, staff_events.AssistanceBegan(), *TO_SEAL[len(TO_REVIEW) :]),
}


def play(path: Iterable[events.Event], start: Journey | None = None) -> tuple[Journey, tuple[effects.Effect, ...]]:
    journey, last = start or Journey(reference="0000-0000-00"), ()
    for event in path:
        journey, last = advance(journey, event)
    return journey, last


@pytest.mark.parametrize("step", Step)
def test_every_step_is_reached_on_its_path(step: Step) -> None:
    journey, _ = play(PATHS[step])
    assert journey.step is step


def test_the_visit_asks_for_the_work_of_each_step() -> None:
    asked = []
    journey = Journey(reference="0000-0000-00")
    for event in TO_RECEIPT:
        journey, work = advance(journey, event)
        asked += [type(each) for each in work]
    assert asked == [
        effects.CheckAvailability,
        effects.ReadIdentity,
        effects.AcceptProvider,
        effects.SubmitSecret,
        effects.ScanPage,
        effects.SealDraft,
        effects.WatchDelivery,
        effects.CheckAvailability,
    ]


LATE_ANSWERS = (
    ({Step.IDENTIFY}, events.Identified(IDENTITY)),
    ({Step.IDENTIFY, Step.PIN_ENTRY}, events.CardAwaited()),
    ({Step.PIN_ENTRY}, events.PinManaged(PinOutcome.CHANGED)),
    ({Step.SCAN}, events.PageScanned(PREVIEW)),
    ({Step.SEAL}, events.Sealed(RECEIPT)),
)


@pytest.mark.parametrize(
    ("step", "late"), [(step, late) for step in Step for wanted, late in LATE_ANSWERS if step not in wanted]
)
def test_a_late_answer_from_a_device_is_ignored(step: Step, late: events.Event) -> None:
    journey, _ = play(PATHS[step])
    assert advance(journey, late) == (journey, ())


def test_what_the_card_says_is_filled_in_and_can_be_overwritten() -> None:
    journey, _ = play(TO_FORM)
    assert journey.answers == {"address.old_street": "HEIDESTRASSE 17", "address.family_count": "0"}
    journey, _ = play([events.FieldAnswered("address.old_street", "Heidestraße 17")], journey)
    assert journey.answers["address.old_street"] == "Heidestraße 17"


def test_a_page_with_faults_is_not_left() -> None:
    journey, _ = play((*TO_FORM, events.PageCompleted(TODAY)))
    assert (journey.step, journey.form_page) == (Step.FORM, 0)


def test_a_repeated_page_is_asked_for_each_person_with_the_family_name_filled_in() -> None:
    path = (events.FieldAnswered("address.street", "A 1"), events.FieldAnswered("address.family_count", "2"))
    journey, _ = play((*TO_FORM, *path, events.PageCompleted(TODAY)))
    assert [page.id for page in journey.form_pages] == ["address", "family.1", "family.2", "proof"]
    assert journey.answers["family.1.name"] == "MUSTERMANN"


def test_only_fields_of_the_page_on_the_screen_can_be_answered() -> None:
    journey, _ = play((*TO_FORM, events.FieldAnswered("proof.kind", "code")))
    assert "proof.kind" not in journey.answers


def test_a_wrong_answer_before_the_start_keeps_the_service_closed() -> None:
    journey, work = play(
        (*TO_PREPARE, events.EligibilityAnswered("adult", answer=False), events.PreparationConfirmed())
    )
    assert (journey.step, work) == (Step.PREPARE, ())


@pytest.mark.parametrize("missing", ["reader", "scanner", "eid_service", "city"])
def test_a_service_whose_device_or_backend_is_down_cannot_be_started(missing: str) -> None:
    down = Availability(**{missing: FailureCode.READER_MISSING})
    optional_paper = down.obstacle(MOVE)
    journey, _ = play((*TO_CHOOSE, events.AvailabilityChecked(down), events.ServiceChosen(MOVE)))
    assert optional_paper is FailureCode.READER_MISSING
    assert journey.step is Step.CHOOSE


def test_a_service_without_identity_goes_from_the_privacy_notice_to_the_form() -> None:
    path = (*TO_CHOOSE, events.ServiceChosen(NO_IDENTITY), events.PreparationConfirmed())
    journey, work = play(path)
    assert (journey.step, work) == (Step.CONSENT, ())
    assert play([events.ConsentGiven()], journey)[0].step is Step.FORM


def test_consent_counts_only_after_the_provider_was_shown() -> None:
    journey, work = play((*TO_CONSENT, events.ConsentGiven()))
    assert (journey.step, work) == (Step.CONSENT, ())


def test_a_refused_pin_asks_again_and_says_what_is_left() -> None:
    journey, _ = play((*TO_READING, events.SecretAwaited(SecretKind.PIN, 2, was_refused=True)))
    state = journey.identification
    assert (journey.step, state.phase, state.retries_left, state.was_refused) == (
        Step.IDENTIFY,
        IdentifyPhase.SECRET_AWAITED,
        2,
        True,
    )


def test_confirming_the_pad_while_the_card_is_read_submits_nothing() -> None:
    journey, _ = play(TO_READING)
    assert advance(journey, events.SecretEntered()) == (journey, ())


def test_back_from_the_card_cancels_and_asks_for_consent_anew() -> None:
    journey, work = play((*TO_SECRET, events.WentBack()))
    assert journey.step is Step.CONSENT
    assert [type(each) for each in work] == [effects.CancelTask, effects.ReadIdentity]


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        (TO_CHOOSE, Step.WELCOME),
        (TO_PREPARE, Step.CHOOSE),
        (TO_PROVIDER, Step.PREPARE),
        (TO_SECRET, Step.CONSENT),
        (TO_FORM, Step.PREPARE),
        (TO_SCAN, Step.FORM),
        (TO_REVIEW, Step.SCAN),
        (TO_CONFIRM, Step.REVIEW),
    ],
)
def test_back_leads_to_the_step_before(path: tuple[events.Event, ...], expected: Step) -> None:
    assert play((*path, events.WentBack()))[0].step is expected


def test_nothing_goes_back_from_sealing_or_the_receipt() -> None:
    for path in (TO_SEAL, TO_RECEIPT):
        journey, _ = play(path)
        assert advance(journey, events.WentBack()) == (journey, ())


def test_a_correction_returns_to_the_review() -> None:
    journey, _ = play(
        (
            *TO_REVIEW,
            events.PageCorrectionRequested(0),
            events.FieldAnswered("address.street", "B 2"),
            events.PageCompleted(TODAY),
        )
    )
    assert (journey.step, journey.answers["address.street"], journey.correcting) == (Step.REVIEW, "B 2", False)


def test_a_correction_that_is_given_up_changes_nothing() -> None:
    before, _ = play(TO_REVIEW)
    after, _ = play(
        (events.PageCorrectionRequested(0), events.FieldAnswered("address.street", ""), events.WentBack()), before
    )
    assert replace(after, form_page=before.form_page) == before


def test_a_correction_that_opens_new_questions_walks_on_through_them() -> None:
    journey, _ = play(
        (
            *TO_REVIEW,
            events.PageCorrectionRequested(0),
            events.FieldAnswered("address.family_count", "1"),
            events.PageCompleted(TODAY),
        )
    )
    assert (journey.step, journey.current_page and journey.current_page.id) == (Step.FORM, "family.1")


def test_answers_and_papers_that_are_no_longer_asked_are_not_sent() -> None:
    path = (
        *TO_REVIEW,
        events.PageCorrectionRequested(1),
        events.FieldAnswered("proof.kind", "code"),
        events.FieldAnswered("proof.code", "AB12"),
        events.PageCompleted(TODAY),
    )
    journey, _ = play(path)
    _, (seal,) = play((events.ReviewConfirmed(REVIEWED), events.DeclarationAccepted("Ja.")), journey)
    assert isinstance(seal, effects.SealDraft)
    assert seal.draft.page_ids == ()
    assert seal.draft.answers["proof.code"] == "AB12"


def test_the_draft_holds_what_the_citizen_confirmed() -> None:
    _, (seal,) = play(TO_SEAL)
    assert isinstance(seal, effects.SealDraft)
    draft = seal.draft
    assert (draft.reference, draft.service, draft.page_ids, draft.declaration) == (
        "0000-0000-00",
        "move",
        ("p1",),
        "Alles stimmt.",
    )
    assert draft.identity is IDENTITY
    assert draft.answers["address.street"] == "Karl-Liebknecht-Straße 12"


def test_a_paper_takes_no_more_pages_than_it_may_have() -> None:
    second = replace(PREVIEW, page_id="p2")
    path = (*TO_SCANNING, events.PageScanned(PREVIEW), events.ScanRequested(), events.PageScanned(second))
    journey, _ = play(path)
    assert advance(journey, events.ScanRequested()) == (journey, ())


def test_a_discarded_page_is_forgotten_in_the_worker_too() -> None:
    journey, work = play((*TO_SCANNING, events.PageScanned(PREVIEW), events.PageDiscarded("p1")))
    assert (journey.pages, work) == ((), (effects.DiscardPage("p1"),))


def test_a_required_paper_cannot_be_skipped() -> None:
    assert play((*TO_SCAN, events.PaperCompleted()))[0].step is Step.SCAN


def test_cancelling_a_scan_stays_at_the_paper() -> None:
    journey, work = play((*TO_SCANNING, events.WentBack()))
    assert (journey.step, journey.scan, work) == (Step.SCAN, Scan(), (effects.CancelTask(),))


@pytest.mark.parametrize("code", FailureCode)
@pytest.mark.parametrize("step", [Step.CONSENT, Step.IDENTIFY, Step.SCAN])
def test_a_failure_has_its_screen_and_trying_again_leads_back(step: Step, code: FailureCode) -> None:
    failed, _ = play((*PATHS[step], events.StepFailed(Failure(code))))
    assert (failed.step, failed.failure) == (Step.FAILURE, Failure(code))
    back, _ = play([events.RetryRequested()], failed)
    assert back.step is (Step.SCAN if step is Step.SCAN else Step.CONSENT)


def test_a_failed_sealing_is_tried_again_with_the_same_reference() -> None:
    failed, _ = play((*TO_SEAL, events.StepFailed(Failure(FailureCode.STORAGE_FULL))))
    sealing, (work,) = play([events.RetryRequested()], failed)
    assert sealing.step is Step.SEAL
    assert isinstance(work, effects.SealDraft)
    assert work.draft.reference == "0000-0000-00"


def test_a_worker_lost_in_the_sealing_keeps_the_draft_since_it_may_be_sealed_already() -> None:
    lost, _ = play((*TO_SEAL, events.WorkerLost()))
    assert (lost.step, lost.failure) == (Step.FAILURE, Failure(FailureCode.SEAL_UNAVAILABLE))
    _, (work,) = play([events.RetryRequested()], lost)
    assert isinstance(work, effects.SealDraft)
    assert work.draft.page_ids == ("p1",)


def test_a_worker_lost_after_a_failed_sealing_does_not_send_without_the_papers() -> None:
    path = (*TO_SEAL, events.StepFailed(Failure(FailureCode.STORAGE_FULL)), events.WorkerLost())
    _, (work,) = play((*path, events.RetryRequested()))
    assert isinstance(work, effects.SealDraft)
    assert work.draft.page_ids == ("p1",)


def test_going_back_before_the_consent_forgets_the_pages_in_the_worker_too() -> None:
    back = (events.WentBack(), events.WentBack(), events.WentBack())
    journey, work = play((*TO_SCANNING, events.PageScanned(PREVIEW), *back))
    assert (journey.step, journey.pages) == (Step.PREPARE, ())
    assert work == (effects.CancelTask(), effects.DiscardPage("p1"))


def test_papers_that_are_gone_are_scanned_again() -> None:
    lost, _ = play((*TO_SEAL, events.StepFailed(Failure(FailureCode.PAPERS_LOST))))
    again, _ = play([events.RetryRequested()], lost)
    assert (again.step, again.pages, again.paper) == (Step.SCAN, (), 0)


def test_a_worker_lost_before_sending_asks_for_the_papers_again() -> None:
    for path in (TO_REVIEW, TO_CONFIRM):
        journey, _ = play((*path, events.WorkerLost()))
        assert (journey.step, journey.pages) == (Step.SCAN, ())


@pytest.mark.parametrize(
    ("step", "code"),
    [
        (Step.IDENTIFY, FailureCode.CARD_NOT_ANSWERING),
        (Step.SCAN, FailureCode.SCANNER_NOT_ANSWERING),
        (Step.CONSENT, FailureCode.EID_SERVICE_UNREACHABLE),
        (Step.SEAL, FailureCode.SEAL_UNAVAILABLE),
    ],
)
def test_silence_has_the_name_of_the_one_who_is_silent(step: Step, code: FailureCode) -> None:
    journey, _ = play((*PATHS[step], events.DeadlinePassed()))
    assert journey.failure == Failure(code)


def test_after_sealing_nothing_personal_is_left_in_the_journey() -> None:
    journey, _ = play(TO_RECEIPT)
    assert (journey.identity, journey.answers, journey.pages) == (None, {}, ())
    assert (journey.declaration, journey.reviewed) == ("", None)


def test_delivery_and_printing_are_told_on_the_receipt() -> None:
    path = (
        *TO_RECEIPT,
        events.DeliveryProgressed(DeliveryState.CONFIRMED),
        events.PrintRequested(RECEIPT),
        events.SheetPrinted(),
    )
    journey, _ = play(path)
    assert (journey.delivery, journey.printing.phase) == (DeliveryState.CONFIRMED, PrintPhase.PRINTED)


@pytest.mark.parametrize(
    "broken", [events.StepFailed(Failure(FailureCode.PRINTER_JAMMED)), events.DeadlinePassed(), events.WorkerLost()]
)
def test_a_printer_that_fails_leaves_the_receipt_on_the_screen(broken: events.Event) -> None:
    journey, _ = play((*TO_RECEIPT, events.PrintRequested(RECEIPT), broken))
    assert (journey.step, journey.printing.phase) == (Step.RECEIPT, PrintPhase.FAILED)
    assert journey.printing.failure is not None


def test_leaving_asks_first_where_something_would_be_lost() -> None:
    asked, _ = play((*TO_FORM, events.LeaveRequested()))
    assert (asked.step, asked.leaving) == (Step.FORM, True)
    assert play([events.LeaveDismissed()], asked)[0] == play(TO_FORM)[0]
    ended, work = play([events.LeaveConfirmed()], asked)
    assert ended.step is Step.END
    assert effects.CancelTask() in work


def test_leaving_ends_at_once_where_nothing_would_be_lost() -> None:
    for path in (TO_CHOOSE, TO_PREPARE, TO_RECEIPT):
        assert play((*path, events.LeaveRequested()))[0].step is Step.END


def test_a_sealing_cannot_be_left() -> None:
    journey, _ = play(TO_SEAL)
    assert advance(journey, events.LeaveRequested()) == (journey, ())


@pytest.mark.parametrize(
    "step", [each for each in Step if each not in {Step.WELCOME, Step.SEAL, Step.END} | STAFF_STEPS | WITH_CLERK]
)
def test_time_out_ends_the_visit_and_drops_everything_but_the_language(step: Step) -> None:
    english = Display(language="en")
    journey, _ = play((*PATHS[step], events.DisplayChosen(english), events.IdleNoticed(), events.TimedOut()))
    assert journey == Journey(step=Step.END, display=english, availability=journey.availability)


def test_a_language_that_somebody_chose_and_left_does_not_stay_for_the_next() -> None:
    assert closes_after_seconds(Journey()) is None
    chosen, _ = play([events.DisplayChosen(Display(language="en"))])
    assert closes_after_seconds(chosen)
    assert advance(chosen, events.TimedOut()) == (Journey(reference=chosen.reference), ())


def test_time_out_does_not_touch_a_sealing() -> None:
    journey, _ = play(TO_SEAL)
    assert advance(journey, events.TimedOut()) == (journey, ())


def test_being_there_stops_the_countdown_as_often_as_it_is_said() -> None:
    journey, _ = play(TO_FORM)
    for _ in range(25):
        warned, _ = advance(journey, events.IdleNoticed())
        assert warned.idle_warning
        assert advance(warned, events.PresenceConfirmed())[0] == journey


def test_the_end_closes_by_itself_but_not_over_a_card_left_behind() -> None:
    ended, _ = play(PATHS[Step.END])
    assert closes_after_seconds(ended)
    left, _ = advance(ended, events.CardSeen(present=True))
    assert closes_after_seconds(left) is None
    taken, _ = advance(left, events.CardSeen(present=False))
    assert advance(taken, events.TimedOut())[1] == (effects.EndVisit(),)


@pytest.mark.parametrize("step", Step)
def test_the_unforeseen_ends_in_a_safe_screen(step: Step) -> None:
    journey, work = play((*PATHS[step], events.ErrorCaught()))
    assert journey.step in {Step.FAILURE, Step.END}
    assert journey.failure == Failure(FailureCode.UNEXPECTED) or journey.step is Step.END
    assert work


def test_language_changes_in_mid_visit_lose_nothing() -> None:
    for path in PATHS.values():
        journey, _ = play(path)
        changed, _ = advance(journey, events.DisplayChosen(Display(language="en")))
        assert replace(changed, display=journey.display) == journey


@pytest.mark.parametrize("step", Step)
def test_citizen_and_machine_are_never_waited_for_at_once(step: Step) -> None:
    journey, _ = play(PATHS[step])
    assert idle_seconds(journey) is None or deadline_seconds(journey) is None


ANY_EVENT = st.sampled_from(
    [
        *(event for path in PATHS.values() for event in path),
        *(
            events.WentBack(),
            events.RetryRequested(),
            events.LeaveRequested(),
            events.LeaveConfirmed(),
            events.IdleNoticed(),
            events.TimedOut(),
            events.DeadlinePassed(),
            events.WorkerLost(),
            events.ErrorCaught(),
            events.PaperCorrectionRequested(0),
            events.PageCorrectionRequested(9),
            events.PrintRequested(RECEIPT),
            events.SheetPrinted(),
            events.FieldAnswered("address.family_count", "2"),
            events.StepFailed(Failure(FailureCode.PAPERS_LOST)),
            events.ServiceChosen(NO_IDENTITY),
            events.FieldAnswered("loss.what", "Reisepass"),
        ),
    ]
)


@given(st.lists(ANY_EVENT, max_size=60))
def test_no_sequence_of_events_breaks_the_visit_or_sends_what_was_not_confirmed(path: list[events.Event]) -> None:
    journey = Journey(reference="0000-0000-00")
    confirmed = False
    for event in path:
        confirmed = confirmed or isinstance(event, events.DeclarationAccepted)
        journey, work = advance(journey, event)
        for each in work:
            if isinstance(each, effects.SealDraft):
                assert confirmed
                assert each.draft.identity is not None or each.draft.service == NO_IDENTITY.slug


BACKWARDS = st.sampled_from(
    [
        events.WentBack(),
        events.RetryRequested(),
        events.StepFailed(Failure(FailureCode.STORAGE_FULL)),
        events.WorkerLost(),
        events.ErrorCaught(),
        events.LeaveRequested(),
        events.LeaveConfirmed(),
    ]
)


@given(st.sampled_from(list(PATHS.values())), st.lists(BACKWARDS, max_size=20))
def test_nothing_of_a_citizen_is_left_where_the_next_one_may_begin(
    start: tuple[events.Event, ...], path: list[events.Event]
) -> None:
    journey, _ = play(start)
    for event in path:
        journey, _ = advance(journey, event)
        if journey.step in {Step.WELCOME, Step.CHOOSE, Step.PREPARE, Step.CONSENT, Step.END}:
            assert (journey.identity, journey.answers, journey.pages) == (None, {}, ())
            assert (journey.declaration, journey.receipt) == ("", None)
