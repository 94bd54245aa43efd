"""The PIN of the card through the kiosk's processes: every errand, and what a citizen and her card may do to it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import pytest

from kiosk.domain.failure import FailureCode
from kiosk.domain.pin import PinErrand, PinOutcome
from kiosk.journey import events
from kiosk.journey.journey import SecretKind, Step
from tests.fixtures.live_visit import PIN, PIN_SERVICE, LiveVisit
from tests.fixtures.pin_holder import NEW, PUK, TRANSPORT_PIN, WRONG, WRONG_PUK

K = SecretKind
NextVisit = Callable[[], None]
CHANGE, FIRST, UNBLOCK, CHECK = PinErrand.CHANGE, PinErrand.FIRST, PinErrand.UNBLOCK, PinErrand.CHECK
CAN_OF_SUSPENDED, CAN_OF_MUSTERMANN = "500547", "500540"


def _seldom(cases: Iterable[object], usual: object) -> list[object]:
    """All cases, of which the quick tier meets one."""
    return [pytest.param(each, marks=() if each is usual else pytest.mark.soak) for each in cases]


def _set_new_pin(visit: LiveVisit, pin: str = NEW) -> None:
    visit.enter(pin, K.NEW_PIN)
    visit.enter(pin, K.NEW_PIN_REPEATED)


def _is_done(visit: LiveVisit, outcome: PinOutcome) -> None:
    visit.wait_for(Step.PIN_DONE)
    assert visit.journey.pin.outcome is outcome


def _check(visit: LiveVisit, pin: str) -> None:
    """Check the PIN of the card that lies there, in the same visit."""
    visit.session.send(events.PinErrandChosen(CHECK))
    visit.enter(pin)
    _is_done(visit, PinOutcome.RIGHT)


def test_the_pin_is_changed_and_the_visit_leaves_nothing(visit: LiveVisit, next_visit_works: NextVisit) -> None:
    visit.begin_errand(CHANGE)
    visit.enter(PIN)
    _set_new_pin(visit)
    _is_done(visit, PinOutcome.CHANGED)
    _check(visit, NEW)
    visit.session.send(events.LeaveRequested())
    visit.wait_for(lambda journey: journey.card_left)
    visit.living.hand("remove")
    visit.wait_for(lambda journey: not journey.card_left)
    assert (visit.step, visit.session.pad.count) == (Step.END, 0)
    next_visit_works()


def test_a_first_pin_is_chosen_on_the_way_to_a_service_that_then_goes_on(visit: LiveVisit) -> None:
    visit.begin(card="transport-pin")
    visit.wait_for_pad()
    visit.session.send(events.PinErrandChosen(FIRST))
    visit.enter(TRANSPORT_PIN, K.TRANSPORT_PIN)
    _set_new_pin(visit)
    _is_done(visit, PinOutcome.CHOSEN)
    visit.session.send(events.PinResultConfirmed())
    visit.consent()
    visit.enter(NEW)
    visit.wait_for(Step.FORM)


def test_a_blocked_card_is_unblocked_on_the_way_to_a_service_that_then_goes_on(visit: LiveVisit) -> None:
    visit.begin(card="blocked")
    visit.wait_for_failure(FailureCode.PIN_BLOCKED)
    visit.session.send(events.PinErrandChosen(UNBLOCK))
    visit.enter(WRONG_PUK, K.PUK)
    visit.enter(PUK, K.PUK)
    _is_done(visit, PinOutcome.UNBLOCKED)
    visit.session.send(events.PinResultConfirmed())
    visit.consent()
    visit.enter(PIN)
    visit.wait_for(Step.FORM)


@pytest.mark.soak
def test_a_suspended_pin_is_resumed_with_the_can_and_changed(visit: LiveVisit) -> None:
    visit.begin_errand(CHANGE, card="suspended")
    visit.enter(WRONG, K.CAN)
    visit.enter(CAN_OF_SUSPENDED, K.CAN)
    visit.enter(PIN)
    _set_new_pin(visit)
    _is_done(visit, PinOutcome.CHANGED)


def test_two_wrong_pins_lead_to_the_can_and_a_third_to_the_puk(visit: LiveVisit) -> None:
    visit.begin_errand(CHECK)
    visit.enter(WRONG)
    visit.wait_for_pad()
    assert (visit.journey.pin.was_refused, visit.journey.pin.retries_left) == (True, 2)
    visit.enter(WRONG)
    visit.enter(CAN_OF_MUSTERMANN, K.CAN)
    visit.enter(WRONG)
    visit.wait_for_failure(FailureCode.PIN_BLOCKED)
    visit.session.send(events.PinErrandChosen(UNBLOCK))
    visit.enter(PUK, K.PUK)
    _is_done(visit, PinOutcome.UNBLOCKED)
    _check(visit, PIN)


@pytest.mark.soak
def test_new_pins_that_differ_are_asked_for_again_and_another_may_be_chosen(visit: LiveVisit) -> None:
    visit.begin_errand(CHANGE)
    visit.enter(PIN)
    visit.enter(NEW, K.NEW_PIN)
    visit.enter(WRONG, K.NEW_PIN_REPEATED)
    visit.wait_for_pad(K.NEW_PIN)
    assert visit.journey.pin.was_refused
    visit.enter(PIN, K.NEW_PIN)
    visit.wait_for_pad(K.NEW_PIN_REPEATED)
    assert visit.journey.pin.is_easy
    visit.session.send(events.NewPinReconsidered())
    _set_new_pin(visit)
    _is_done(visit, PinOutcome.CHANGED)
    _check(visit, NEW)


@pytest.mark.soak
def test_three_wrong_puks_end_the_asking(visit: LiveVisit) -> None:
    visit.begin_errand(UNBLOCK, card="blocked")
    for _ in range(3):
        visit.enter(WRONG_PUK, K.PUK)
    visit.wait_for_failure(FailureCode.PUK_WRONG)


def test_a_pin_that_is_not_blocked_costs_no_puk(visit: LiveVisit) -> None:
    visit.begin_errand(UNBLOCK)
    _is_done(visit, PinOutcome.NOT_BLOCKED)


@pytest.mark.parametrize("errand", _seldom(PinErrand, usual=CHECK))
def test_a_deactivated_card_is_told(visit: LiveVisit, errand: PinErrand) -> None:
    visit.begin_errand(errand, card="deactivated")
    visit.wait_for_failure(FailureCode.CARD_DEACTIVATED)


def test_a_card_exchanged_over_the_pad_is_not_given_what_was_meant_for_the_first(
    visit: LiveVisit, next_visit_works: NextVisit
) -> None:
    visit.begin_errand(CHANGE)
    visit.enter(PIN)
    visit.wait_for_pad(K.NEW_PIN)
    visit.living.hand("remove")
    visit.living.hand("insert", "transport-pin")
    visit.enter_anyway(NEW)
    visit.eventually(lambda: visit.step is Step.FAILURE or visit.journey.awaited_secret is K.NEW_PIN_REPEATED)
    visit.enter_anyway(NEW)
    visit.wait_for(Step.FAILURE)
    assert visit.failure_code in {FailureCode.CARD_LOST, FailureCode.PIN_UNCERTAIN}
    visit.session.send(events.WentBack())
    visit.session.send(events.PinErrandChosen(FIRST))
    visit.enter(TRANSPORT_PIN, K.TRANSPORT_PIN)
    visit.wait_for_pad(K.NEW_PIN)
    next_visit_works()


@pytest.mark.parametrize("phase", _seldom([K.PIN, K.NEW_PIN, K.NEW_PIN_REPEATED], usual=K.NEW_PIN_REPEATED))
def test_a_card_taken_away_over_any_pad_is_noticed_at_once(visit: LiveVisit, phase: SecretKind) -> None:
    _to(visit, phase)
    visit.living.hand("remove")
    visit.wait_for_failure(FailureCode.CARD_LOST)


@pytest.mark.parametrize("phase", _seldom([K.PIN, K.NEW_PIN, K.NEW_PIN_REPEATED], usual=K.NEW_PIN))
def test_who_goes_back_at_any_pad_finds_the_card_as_it_was(visit: LiveVisit, phase: SecretKind) -> None:
    _to(visit, phase)
    visit.session.send(events.WentBack())
    assert visit.step is Step.PIN_MENU
    _check(visit, PIN)


def test_who_leaves_without_a_word_leaves_nothing(visit: LiveVisit) -> None:
    _to(visit, K.NEW_PIN_REPEATED)
    visit.session.pad.press(4)
    visit.session.send(events.IdleNoticed())
    visit.session.send(events.TimedOut())
    assert (visit.step, visit.session.pad.count) == (Step.END, 0)
    visit.wait_for(lambda journey: journey.card_left)


def test_a_silent_card_while_the_pin_is_set_leads_to_a_check(visit: LiveVisit) -> None:
    _to(visit, K.NEW_PIN_REPEATED)
    silent_from = _apdus(visit) + 1
    visit.living.hand("hang-at", "1")
    visit.enter(NEW, K.NEW_PIN_REPEATED)
    visit.eventually(lambda: _apdus(visit) == silent_from)
    visit.spend_deadline()
    visit.wait_for_failure(FailureCode.PIN_UNCERTAIN)
    visit.living.hand("remove")
    visit.session.send(events.RetryRequested())
    assert visit.journey.pin.errand is CHECK
    visit.living.hand("insert", "mustermann")
    visit.enter(PIN)
    _is_done(visit, PinOutcome.RIGHT)


@pytest.mark.soak
def test_the_service_needs_neither_city_nor_eid_service(visit: LiveVisit) -> None:
    service = visit.services[PIN_SERVICE]
    visit.living.hand("unplug-reader")
    visit.look_around()
    assert visit.journey.availability.obstacle(service) is FailureCode.READER_MISSING
    visit.living.hand("plug-reader")


def _apdus(visit: LiveVisit) -> int:
    return int(visit.living.devices()["apdus"] or 0)


def _to(visit: LiveVisit, phase: SecretKind) -> None:
    """Go as far as the pad for this secret of a change."""
    visit.begin_errand(CHANGE)
    visit.wait_for_pad()
    if phase is not K.PIN:
        visit.enter(PIN)
        visit.wait_for_pad(K.NEW_PIN)
    if phase is K.NEW_PIN_REPEATED:
        visit.enter(NEW, K.NEW_PIN)
        visit.wait_for_pad(K.NEW_PIN_REPEATED)
