"""The visit as a state machine: every step forwards, back, and through every failure."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.availability import Availability
from kiosk.domain.failure import Failure, FailureCode
from kiosk.domain.pin import PinOutcome
from kiosk.journey import effects, events
from kiosk.journey.advance import advance
from kiosk.journey.journey import Display, Journey, Step
from tests.fixtures.a_service import IDENTITY, MOVE, NO_IDENTITY, RECEIPT
from tests.fixtures.visit_paths import (
    PATHS,
    PREVIEW,
    TO_CHOOSE,
    TO_CONFIRM,
    TO_FORM,
    TO_PREPARE,
    TO_PROVIDER,
    TO_RECEIPT,
    TO_REVIEW,
    TO_SCAN,
    TO_SECRET,
    play,
)


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


@pytest.mark.parametrize("code", FailureCode)
@pytest.mark.parametrize("step", [Step.CONSENT, Step.IDENTIFY, Step.SCAN])
def test_a_failure_has_its_screen_and_trying_again_leads_back(step: Step, code: FailureCode) -> None:
    failed, _ = play((*PATHS[step], events.StepFailed(Failure(code))))
    assert (failed.step, failed.failure) == (Step.FAILURE, Failure(code))
    back, _ = play([events.RetryRequested()], failed)
    assert back.step is (Step.SCAN if step is Step.SCAN else Step.CONSENT)


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
