"""The PIN part of a visit: every way in, every way on, and no secret on the way."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.failure import Failure, FailureCode
from kiosk.domain.pin import PinErrand, PinOutcome
from kiosk.journey import effects, events
from kiosk.journey.advance import advance
from kiosk.journey.journey import Journey, PinManagement, PinPhase, SecretKind, Step
from kiosk.journey.timeouts import deadline_seconds, idle_seconds
from tests.fixtures.a_service import MOVE, PIN_SERVICE, PROVIDER

CHANGE, FIRST, UNBLOCK, CHECK = PinErrand.CHANGE, PinErrand.FIRST, PinErrand.UNBLOCK, PinErrand.CHECK
TO_MENU = (events.VisitStarted(), events.ServiceChosen(PIN_SERVICE), events.PreparationConfirmed())
TO_CHANGE = (*TO_MENU, events.PinErrandChosen(CHANGE))
TO_UNBLOCK = (*TO_MENU, events.PinErrandChosen(UNBLOCK))
TO_PUK = (*TO_UNBLOCK, events.AdviceConfirmed())
TO_IDENTIFY = (
    events.VisitStarted(),
    events.ServiceChosen(MOVE),
    events.EligibilityAnswered("adult", answer=True),
    events.PreparationConfirmed(),
    events.ProviderShown(PROVIDER),
    events.ConsentGiven(),
    events.CardFound(),
)


def ask(kind: SecretKind, left: int | None = None, *, refused: bool = False) -> events.SecretAwaited:
    return events.SecretAwaited(kind, left, was_refused=refused)


TO_OLD_PIN = (*TO_CHANGE, events.CardFound(), ask(SecretKind.PIN))
TO_NEW_PIN = (*TO_OLD_PIN, events.SecretEntered(), ask(SecretKind.NEW_PIN))
TO_REPETITION = (*TO_NEW_PIN, events.SecretEntered(), ask(SecretKind.NEW_PIN_REPEATED))
TO_SETTING = (*TO_REPETITION, events.SecretEntered())
TO_PIN = (*TO_IDENTIFY, ask(SecretKind.PIN))
BLOCKED = events.StepFailed(Failure(FailureCode.PIN_BLOCKED))


def play(path: Iterable[events.Event], start: Journey | None = None) -> tuple[Journey, tuple[effects.Effect, ...]]:
    journey, last = start or Journey(reference="0000-0000-00"), ()
    for event in path:
        journey, last = advance(journey, event)
    return journey, last


def test_a_change_asks_for_the_old_pin_then_twice_for_the_new_one() -> None:
    journey = Journey()
    awaited, asked = [], []
    for event in (*TO_SETTING, events.PinManaged(PinOutcome.CHANGED)):
        journey, work = advance(journey, event)
        asked += [type(each) for each in work]
        if journey.awaited_secret and journey.awaited_secret not in awaited:
            awaited.append(journey.awaited_secret)
    assert awaited == [SecretKind.PIN, SecretKind.NEW_PIN, SecretKind.NEW_PIN_REPEATED]
    assert asked == [effects.CheckAvailability, effects.ManagePin, *3 * [effects.SubmitSecret]]
    assert (journey.step, journey.pin.outcome) == (Step.PIN_DONE, PinOutcome.CHANGED)


@pytest.mark.parametrize("errand", [CHANGE, FIRST, CHECK])
def test_an_errand_goes_straight_to_the_card(errand: PinErrand) -> None:
    journey, work = play((*TO_MENU, events.PinErrandChosen(errand)))
    assert (journey.step, journey.pin.errand, work) == (Step.PIN_ENTRY, errand, (effects.ManagePin(errand),))


def test_the_puk_is_not_asked_for_before_its_ten_uses_were_read() -> None:
    journey, work = play(TO_UNBLOCK)
    assert (journey.pin.phase, work) == (PinPhase.PUK_ADVICE, ())
    assert idle_seconds(journey)
    journey, work = advance(journey, events.AdviceConfirmed())
    assert work == (effects.ManagePin(UNBLOCK),)
    assert deadline_seconds(journey)


def test_before_the_last_try_its_danger_is_read_and_only_then_the_pad_opens() -> None:
    journey, _ = play((*TO_CHANGE, ask(SecretKind.CAN)))
    assert (journey.pin.phase, journey.awaited_secret) == (PinPhase.CAN_ADVICE, None)
    assert advance(journey, events.SecretEntered()) == (journey, ())
    journey, work = advance(journey, events.AdviceConfirmed())
    assert (journey.awaited_secret, work) == (SecretKind.CAN, ())
    again, _ = play([ask(SecretKind.CAN, refused=True)], journey)
    assert again.awaited_secret is SecretKind.CAN


def test_the_same_advice_comes_in_an_identification() -> None:
    journey, _ = play((*TO_IDENTIFY, ask(SecretKind.CAN)))
    assert (journey.step, journey.awaited_secret) == (Step.IDENTIFY, None)
    assert advance(journey, events.AdviceConfirmed())[0].awaited_secret is SecretKind.CAN


@pytest.mark.parametrize("path", [TO_CHANGE, TO_IDENTIFY])
def test_on_the_keypad_of_the_reader_the_pad_of_the_screen_stays_closed(path: tuple[events.Event, ...]) -> None:
    journey, _ = play((*path, events.ReaderPadAwaited(SecretKind.PIN, 2, was_refused=True)))
    assert journey.awaited_secret is None
    assert deadline_seconds(journey) is None
    assert advance(journey, events.SecretEntered()) == (journey, ())


@pytest.mark.parametrize("path", [TO_CHANGE, TO_IDENTIFY])
def test_from_the_keypad_of_the_reader_only_its_own_cancel_key_leads_back(path: tuple[events.Event, ...]) -> None:
    """A reader that waits for keys cannot be interrupted: whoever asked it to would wait for it."""
    journey, _ = play((*path, events.ReaderPadAwaited(SecretKind.PIN, None, was_refused=False)))
    assert advance(journey, events.WentBack()) == (journey, ())
    failed, _ = play([events.StepFailed(Failure(FailureCode.PIN_PAD_UNUSED))], journey)
    assert failed.step is Step.FAILURE


def test_a_new_pin_can_be_chosen_again_while_it_is_repeated_and_only_then() -> None:
    assert advance(play(TO_NEW_PIN)[0], events.NewPinReconsidered())[1] == ()
    journey, work = play((*TO_REPETITION, events.NewPinReconsidered()))
    assert (journey.pin.phase, work) == (PinPhase.WORKING, (effects.ReconsiderNewPin(),))


@pytest.mark.parametrize("left", [events.WentBack(), events.LeaveRequested(), events.NewPinReconsidered()])
def test_nothing_breaks_off_the_moment_in_which_the_card_is_at_work(left: events.Event) -> None:
    journey, _ = play(TO_SETTING)
    assert advance(journey, left) == (journey, ())


@pytest.mark.parametrize("lost", [events.DeadlinePassed(), events.WorkerLost()])
def test_silence_while_the_new_pin_is_set_leaves_it_in_doubt_and_leads_to_a_check(lost: events.Event) -> None:
    failed, _ = play((*TO_SETTING, lost))
    assert failed.failure == Failure(FailureCode.PIN_UNCERTAIN)
    again, work = advance(failed, events.RetryRequested())
    assert (again.step, work) == (Step.PIN_ENTRY, (effects.ManagePin(CHECK),))


def test_silence_before_that_is_only_a_silent_card() -> None:
    failed, _ = play((*TO_OLD_PIN, events.SecretEntered(), events.DeadlinePassed()))
    assert failed.failure == Failure(FailureCode.CARD_NOT_ANSWERING)


@pytest.mark.parametrize("code", FailureCode)
def test_after_a_failure_the_errand_is_tried_again_or_another_one_chosen(code: FailureCode) -> None:
    failed, _ = play((*TO_OLD_PIN, events.StepFailed(Failure(code))))
    assert (failed.step, failed.failure) == (Step.FAILURE, Failure(code))
    assert play([events.RetryRequested()], failed)[0].step is Step.PIN_ENTRY
    assert play([events.WentBack()], failed)[0].step is Step.PIN_MENU


@pytest.mark.parametrize("path", [TO_CHANGE, TO_PIN])
def test_a_blocked_pin_leads_to_the_puk_by_way_of_its_advice(path: tuple[events.Event, ...]) -> None:
    journey, work = play((*path, BLOCKED, events.PinErrandChosen(UNBLOCK)))
    assert (journey.step, journey.pin.phase, work) == (Step.PIN_ENTRY, PinPhase.PUK_ADVICE, ())
    assert journey.failure is None


@pytest.mark.parametrize("code", [each for each in FailureCode if each is not FailureCode.PIN_BLOCKED])
def test_no_other_failure_spends_the_puk(code: FailureCode) -> None:
    failed, _ = play((*TO_PIN, events.StepFailed(Failure(code))))
    assert advance(failed, events.PinErrandChosen(UNBLOCK)) == (failed, ())


def test_after_the_unblocking_the_service_goes_on() -> None:
    path = (*TO_PIN, BLOCKED, events.PinErrandChosen(UNBLOCK), events.AdviceConfirmed())
    done, _ = play((*path, events.PinManaged(PinOutcome.UNBLOCKED)))
    assert (done.step, done.service) == (Step.PIN_DONE, MOVE)
    assert advance(done, events.PinErrandChosen(CHECK)) == (done, ())
    journey, work = advance(done, events.PinResultConfirmed())
    assert (journey.step, journey.pin) == (Step.CONSENT, PinManagement())
    assert work == (effects.ReadIdentity("move", "de"),)


def test_who_has_only_five_digits_chooses_a_first_pin_and_then_goes_on() -> None:
    journey, work = play((*TO_PIN, events.PinErrandChosen(FIRST)))
    assert (journey.step, work) == (Step.PIN_ENTRY, (effects.CancelTask(), effects.ManagePin(FIRST)))
    done, _ = play([events.PinManaged(PinOutcome.CHOSEN), events.PinResultConfirmed()], journey)
    assert done.step is Step.CONSENT


@pytest.mark.parametrize("errand", [CHANGE, UNBLOCK, CHECK])
def test_from_an_identification_only_the_first_pin_is_near(errand: PinErrand) -> None:
    journey, _ = play(TO_PIN)
    assert advance(journey, events.PinErrandChosen(errand)) == (journey, ())


@pytest.mark.parametrize(("errand", "other"), [(CHANGE, FIRST), (FIRST, CHANGE)])
def test_a_pin_of_the_other_length_begins_again(errand: PinErrand, other: PinErrand) -> None:
    journey, work = play((*TO_MENU, events.PinErrandChosen(errand), events.PinErrandChosen(other)))
    assert (journey.pin.errand, work) == (other, (effects.CancelTask(), effects.ManagePin(other)))


def test_back_from_the_card_leads_to_the_menu_or_out_of_the_service() -> None:
    menu, work = play((*TO_OLD_PIN, events.WentBack()))
    assert (menu.step, menu.pin, work) == (Step.PIN_MENU, PinManagement(), (effects.CancelTask(),))
    assert advance(menu, events.WentBack())[0].step is Step.PREPARE
    away, work = play((*TO_PIN, events.PinErrandChosen(FIRST), events.WentBack()))
    assert (away.step, away.service) == (Step.CHOOSE, None)
    assert effects.CancelTask() in work


def test_leaving_needs_no_question_since_nothing_is_lost() -> None:
    for path in (TO_MENU, TO_OLD_PIN, (*TO_SETTING, events.PinManaged(PinOutcome.CHANGED))):
        journey, work = play((*path, events.LeaveRequested()))
        assert (journey.step, journey.pin) == (Step.END, PinManagement())
        assert effects.WatchCard() in work


def test_a_late_answer_of_a_cancelled_errand_changes_nothing() -> None:
    menu, _ = play((*TO_OLD_PIN, events.WentBack()))
    for late in (ask(SecretKind.PIN), events.CardFound(), events.PinManaged(PinOutcome.CHANGED), BLOCKED):
        assert advance(menu, late) == (menu, ())
    advice, _ = play(TO_UNBLOCK)
    for late in (ask(SecretKind.PUK), events.CardFound(), events.PinManaged(PinOutcome.UNBLOCKED)):
        assert advance(advice, late) == (advice, ())


ANY_EVENT = st.one_of(
    st.sampled_from(
        [
            *TO_SETTING,
            *TO_PUK,
            *TO_PIN,
            BLOCKED,
            events.WentBack(),
            events.RetryRequested(),
            events.AdviceConfirmed(),
            events.NewPinReconsidered(),
            events.PinResultConfirmed(),
            events.CardAwaited(),
            events.LeaveRequested(),
            events.LeaveConfirmed(),
            events.IdleNoticed(),
            events.TimedOut(),
            events.DeadlinePassed(),
            events.WorkerLost(),
            events.ErrorCaught(),
        ]
    ),
    st.builds(events.SecretAwaited, st.sampled_from(SecretKind), st.integers(0, 3), st.booleans(), st.booleans()),
    st.builds(events.ReaderPadAwaited, st.sampled_from(SecretKind), st.none(), st.booleans()),
    st.builds(events.PinErrandChosen, st.sampled_from(PinErrand)),
    st.builds(events.PinManaged, st.sampled_from(PinOutcome)),
)


@given(st.sampled_from([(), TO_MENU, TO_SETTING, TO_PUK, TO_PIN]), st.lists(ANY_EVENT, max_size=40))
def test_no_sequence_of_events_asks_for_a_secret_that_nobody_awaits_or_leaves_the_steps(
    start: tuple[events.Event, ...], path: list[events.Event]
) -> None:
    journey, _ = play(start)
    for event in path:
        before = journey
        journey, work = advance(journey, event)
        assert journey.step in Step
        assert journey.awaited_secret is None or journey.step in {Step.IDENTIFY, Step.PIN_ENTRY}
        assert journey.pin == PinManagement() or journey.step in {Step.PIN_ENTRY, Step.PIN_DONE, Step.FAILURE}
        for each in work:
            if isinstance(each, effects.SubmitSecret):
                assert before.awaited_secret is not None
                assert journey.awaited_secret is None
            if each == effects.ManagePin(UNBLOCK):
                assert before.pin.phase is PinPhase.PUK_ADVICE


@given(st.lists(ANY_EVENT, max_size=40))
def test_nothing_that_the_pad_could_hold_is_anywhere_in_the_journey(path: list[events.Event]) -> None:
    """Where no event has digits, and no part of the PIN's state can hold any, no secret comes into the journey."""
    journey, _ = play(path)
    parts = (journey.pin.errand, journey.pin.phase, journey.pin.secret, journey.pin.retries_left)
    kinds = {type(each) for each in (*parts, journey.pin.was_refused, journey.pin.is_easy, journey.pin.outcome)}
    assert kinds <= {PinErrand, PinPhase, SecretKind, PinOutcome, int, bool, type(None)}
    assert journey.pin.retries_left in {None, 0, 1, 2, 3}
