"""Cards that are wrong, pulled or silent, and readers that go: each has its screen and a way on."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kiosk.domain.failure import FailureCode
from kiosk.journey import events
from kiosk.journey.journey import SecretKind, Step
from kiosk.journey.timeouts import deadline_seconds
from tests.fixtures.live_visit import SHORT, LiveVisit
from tests.fixtures.living_world import plan_of

APDUS = 26
"""How many APDUs one identification takes; a test below holds it to that."""

WRONG, CAN, SUSPENDED_CAN = "111111", "500540", "500547"
NextVisit = Callable[[], None]


def _refused(visit: LiveVisit, tries_left: int | None) -> None:
    """Wait until the card has refused a secret and says how many tries are left."""
    visit.wait_for(lambda journey: journey.identification.was_refused)
    assert visit.journey.identification.retries_left == tries_left


def _identify_again(visit: LiveVisit) -> None:
    visit.again()
    visit.enter()
    visit.wait_for(Step.FORM)


def _apdus(visit: LiveVisit) -> int:
    return int(visit.living.devices()["apdus"] or 0)


def test_a_wrong_pin_shows_the_tries_left_and_the_visit_goes_on_to_its_end(
    visit: LiveVisit, next_visit_works: NextVisit
) -> None:
    visit.begin()
    visit.enter(WRONG)
    _refused(visit, tries_left=2)
    visit.enter()
    visit.wait_for(Step.FORM)
    visit.fill(plan_of(SHORT).answers)
    visit.confirm()
    visit.wait_for_receipt()
    visit.wait_for_delivery()
    next_visit_works()


def test_after_two_wrong_pins_the_can_comes_first(visit: LiveVisit, next_visit_works: NextVisit) -> None:
    visit.begin()
    visit.enter(WRONG)
    _refused(visit, tries_left=2)
    visit.enter(WRONG)
    visit.wait_for_pad(SecretKind.CAN)
    visit.enter(CAN, SecretKind.CAN)
    visit.enter()
    visit.wait_for(Step.FORM)
    next_visit_works()


def test_a_suspended_card_asks_for_the_can_until_it_is_right(visit: LiveVisit, next_visit_works: NextVisit) -> None:
    visit.begin(card="suspended")
    visit.enter(WRONG, SecretKind.CAN)
    visit.wait_for(lambda journey: journey.identification.was_refused)
    visit.enter(SUSPENDED_CAN, SecretKind.CAN)
    visit.enter()
    visit.wait_for(Step.FORM)
    next_visit_works()


def test_the_last_wrong_pin_blocks_the_card_and_not_the_kiosk(visit: LiveVisit, next_visit_works: NextVisit) -> None:
    visit.begin(card="suspended")
    visit.enter(SUSPENDED_CAN, SecretKind.CAN)
    visit.enter(WRONG)
    visit.wait_for_failure(FailureCode.PIN_BLOCKED)
    visit.again(card="suspended")
    visit.wait_for_failure(FailureCode.PIN_BLOCKED)
    next_visit_works()


@pytest.mark.parametrize(
    ("card", "code"),
    [
        pytest.param("bank-card", FailureCode.CARD_UNSUITABLE, marks=pytest.mark.soak),
        ("deactivated", FailureCode.CARD_DEACTIVATED),
        pytest.param("under-16", FailureCode.CARD_DEACTIVATED, marks=pytest.mark.soak),
        pytest.param("blocked", FailureCode.PIN_BLOCKED, marks=pytest.mark.soak),
    ],
)
def test_a_card_that_will_not_do_is_told_before_the_pin_and_another_one_may_follow(
    visit: LiveVisit, next_visit_works: NextVisit, card: str, code: FailureCode
) -> None:
    visit.begin(card=card)
    visit.wait_for_failure(code)
    _identify_again(visit)
    next_visit_works()


@pytest.mark.parametrize(
    ("card", "code"),
    [
        ("expired", FailureCode.CARD_EXPIRED),
        pytest.param("revoked", FailureCode.CARD_REVOKED, marks=pytest.mark.soak),
    ],
)
def test_a_card_that_the_eid_service_does_not_accept_may_be_followed_by_another(
    visit: LiveVisit, next_visit_works: NextVisit, card: str, code: FailureCode
) -> None:
    visit.begin(card=card)
    visit.enter()
    visit.wait_for_failure(code)
    _identify_again(visit)
    next_visit_works()


def test_an_identification_takes_as_many_apdus_as_the_card_is_pulled_at(visit: LiveVisit) -> None:
    before = _apdus(visit)
    visit.identify()
    assert _apdus(visit) - before == APDUS


def _apdus_to_meet(usual: set[int]) -> list[object]:
    return [pytest.param(each, marks=() if each in usual else pytest.mark.soak) for each in range(1, APDUS + 1)]


@pytest.mark.parametrize("apdu", _apdus_to_meet({13}))
def test_a_card_pulled_during_any_apdu_may_be_laid_down_again(
    visit: LiveVisit, next_visit_works: NextVisit, apdu: int
) -> None:
    visit.living.hand("pull-at", str(apdu))
    visit.begin()
    visit.enter_if_asked()
    visit.wait_for_failure(FailureCode.CARD_LOST)
    _identify_again(visit)
    next_visit_works()


@pytest.mark.parametrize("apdu", _apdus_to_meet({16}))
def test_a_silent_card_costs_its_worker_and_may_be_laid_down_again(
    visit: LiveVisit, next_visit_works: NextVisit, apdu: int
) -> None:
    silent_from = _apdus(visit) + apdu
    visit.living.hand("hang-at", str(apdu))
    visit.begin()
    visit.enter_if_asked(or_when=lambda: _apdus(visit) == silent_from)
    visit.eventually(lambda: _apdus(visit) == silent_from and deadline_seconds(visit.journey) is not None)
    visit.spend_deadline()
    visit.wait_for_failure(FailureCode.CARD_NOT_ANSWERING)
    assert visit.replaced == 1
    _identify_again(visit)
    next_visit_works()


def test_a_card_taken_away_over_the_pin_pad_is_noticed_with_the_pin(
    visit: LiveVisit, next_visit_works: NextVisit
) -> None:
    visit.begin()
    visit.wait_for_pad()
    visit.living.hand("remove")
    visit.enter()
    visit.wait_for_failure(FailureCode.CARD_LOST)
    _identify_again(visit)
    next_visit_works()


NO_READER = "unplug-reader", "plug-reader", FailureCode.READER_MISSING
NO_SERVICE = "stop-pcsc", "start-pcsc", FailureCode.CARD_SERVICE_DOWN


@pytest.mark.parametrize(("fault", "cure", "code"), [NO_READER, pytest.param(*NO_SERVICE, marks=pytest.mark.soak)])
def test_without_a_reader_no_service_that_needs_it_starts(
    visit: LiveVisit, next_visit_works: NextVisit, fault: str, cure: str, code: FailureCode
) -> None:
    visit.living.hand(fault)
    visit.look_around()
    assert visit.obstacle() is code
    visit.start(SHORT)
    assert visit.step is Step.CHOOSE
    visit.living.hand(cure)
    visit.wait_for_obstacle(None)
    visit.session.send(events.ServiceChosen(visit.services[SHORT]))
    visit.wait_for(Step.PREPARE)
    next_visit_works()


@pytest.mark.parametrize(("fault", "cure", "code"), [NO_SERVICE, pytest.param(*NO_READER, marks=pytest.mark.soak)])
def test_a_reader_that_goes_while_the_card_is_awaited_is_told(
    visit: LiveVisit, next_visit_works: NextVisit, fault: str, cure: str, code: FailureCode
) -> None:
    visit.start(SHORT)
    visit.consent()
    visit.living.hand(fault)
    visit.wait_for_failure(code)
    visit.living.hand(cure)
    _identify_again(visit)
    next_visit_works()


@pytest.mark.parametrize(("fault", "cure", "code"), [NO_READER, pytest.param(*NO_SERVICE, marks=pytest.mark.soak)])
def test_a_reader_that_goes_with_the_card_in_it_is_told_at_once_and_with_the_next_try(
    visit: LiveVisit, next_visit_works: NextVisit, fault: str, cure: str, code: FailureCode
) -> None:
    visit.begin()
    visit.wait_for_pad()
    visit.living.hand(fault)
    visit.wait_for_failure(code)
    visit.session.send(events.RetryRequested())
    visit.consent()
    visit.wait_for_failure(code)
    visit.living.hand(cure)
    _identify_again(visit)
    next_visit_works()
