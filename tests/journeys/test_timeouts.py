"""A citizen who goes away: at every step the visit warns, ends, and forgets her."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest

from kiosk.domain.failure import FailureCode
from kiosk.domain.pin import PinErrand
from kiosk.journey import events
from kiosk.journey.advance import PERSONAL_STEPS
from kiosk.journey.journey import Journey, SecretKind, Step
from kiosk.journey.timeouts import COUNTDOWN_SECONDS, END_SECONDS, idle_seconds
from tests.fixtures.a_service import REVIEWED
from tests.fixtures.live_visit import PIN_SERVICE, SHORT, LiveVisit
from tests.fixtures.living_world import plan_of

Walk = Callable[[LiveVisit], object]


def _choose(visit: LiveVisit) -> None:
    visit.session.send(events.VisitStarted())


def _eligibility(visit: LiveVisit) -> None:
    _choose(visit)
    visit.session.send(events.ServiceChosen(visit.services[SHORT]))


def _consent(visit: LiveVisit) -> None:
    visit.start(SHORT)
    visit.wait_for(lambda journey: journey.identification.provider is not None)


def _pad(visit: LiveVisit) -> None:
    visit.begin()
    visit.wait_for_pad()
    visit.session.pad.press(1)


def _new_pin(visit: LiveVisit) -> None:
    visit.begin_errand(PinErrand.CHANGE)
    visit.enter()
    visit.wait_for_pad(SecretKind.NEW_PIN)
    visit.session.pad.press(1)


def _unblocked(visit: LiveVisit) -> None:
    visit.begin_errand(PinErrand.UNBLOCK)
    visit.wait_for(Step.PIN_DONE)


def _scan(visit: LiveVisit) -> None:
    visit.identify("ummeldung")
    visit.fill(plan_of("ummeldung").answers)


def _declaration(visit: LiveVisit) -> None:
    visit.prepare()
    visit.session.send(events.ReviewConfirmed(REVIEWED))


def _failure(visit: LiveVisit) -> None:
    visit.begin(card="bank-card")
    visit.wait_for_failure(FailureCode.CARD_UNSUITABLE)


_WALKS: Mapping[Step, Walk] = {
    Step.CHOOSE: _choose,
    Step.PREPARE: _eligibility,
    Step.CONSENT: _consent,
    Step.IDENTIFY: _pad,
    Step.PIN_MENU: lambda visit: visit.start(PIN_SERVICE),
    Step.PIN_ENTRY: _new_pin,
    Step.PIN_DONE: _unblocked,
    Step.FORM: LiveVisit.identify,
    Step.SCAN: _scan,
    Step.REVIEW: LiveVisit.prepare,
    Step.CONFIRM: _declaration,
    Step.RECEIPT: LiveVisit.send,
    Step.FAILURE: _failure,
}


_PATHS_OF_THEIR_OWN = (
    "appointment_",
    "collection_",
    "staff_",
    "diagnostics",
    "identity_way",
    "compare_photo",
    "countersign",
)
"""Steps that the journeys of appointments, collection, staff and diagnosis lead to, and the reducer's tests leave."""


def test_every_step_that_holds_something_is_left_here_or_there() -> None:
    elsewhere = {each for each in Step if each.value.startswith(_PATHS_OF_THEIR_OWN)}
    assert _WALKS.keys() | elsewhere >= PERSONAL_STEPS - {Step.SEAL}


_USUAL = (Step.CHOOSE, Step.IDENTIFY, Step.PIN_ENTRY, Step.SCAN, Step.RECEIPT)
"""What is left behind differs: nothing, a card with digits on the pad, half an errand, papers, what has been sent."""


@pytest.mark.parametrize(
    "step", [pytest.param(each, marks=() if each in _USUAL else pytest.mark.soak) for each in _WALKS]
)
def test_a_visit_that_is_left_ends_and_everything_of_the_citizen_is_gone(visit: LiveVisit, step: Step) -> None:
    _WALKS[step](visit)
    assert visit.step is step
    quiet = idle_seconds(visit.journey)
    assert quiet is not None
    visit.tick(quiet)
    assert visit.journey.idle_warning
    visit.tick(COUNTDOWN_SECONDS)
    display, availability = visit.journey.display, visit.journey.availability
    assert visit.journey == Journey(Step.END, display=display, availability=availability)
    assert visit.session.pad.count == 0
    visit.living.hand("remove")
    visit.wait_for(lambda journey: not journey.card_left)
    visit.eventually(lambda: _ends(visit))


def _ends(visit: LiveVisit) -> bool:
    """A card that was left behind keeps the goodbye on the screen until it is taken."""
    if not visit.journey.card_left:
        visit.tick(END_SECONDS)
    return visit.has_ended


def test_a_card_left_behind_keeps_the_goodbye_on_the_screen(visit: LiveVisit) -> None:
    visit.identify()
    visit.session.send(events.LeaveRequested())
    visit.session.send(events.LeaveConfirmed())
    visit.wait_for(lambda journey: journey.card_left)
    visit.tick(10 * END_SECONDS)
    assert not visit.has_ended
    visit.living.hand("remove")
    visit.wait_for(lambda journey: not journey.card_left)
    visit.tick(END_SECONDS)
    assert visit.has_ended
