"""What is true of the PIN now."""

from __future__ import annotations

import pytest

from kiosk.domain.pin import PinErrand, PinOutcome
from kiosk.domain.service import Service
from kiosk.journey import events
from kiosk.journey.journey import PinManagement, Step
from kiosk.viewmodels.pin_done import PinDoneViewModel
from tests.fixtures.a_service import MOVE, PIN_SERVICE
from tests.fixtures.fake_session import FakeSession


def done(session: FakeSession, outcome: PinOutcome, service: Service = PIN_SERVICE) -> PinDoneViewModel:
    session.put(session.journey.at(Step.PIN_DONE, service=service, pin=PinManagement(outcome=outcome)))
    return PinDoneViewModel(session)


@pytest.mark.parametrize("outcome", PinOutcome)
def test_each_outcome_says_what_is_true_what_it_means_and_what_to_remember(
    session: FakeSession, outcome: PinOutcome
) -> None:
    shown = done(session, outcome)
    assert shown.title.startswith("Your ")
    assert shown.explanation.endswith(".")
    assert shown.advice.endswith(".")


def test_no_two_outcomes_read_alike(session: FakeSession) -> None:
    assert len({str(done(session, each).title) for each in PinOutcome}) == len(PinOutcome)


def test_alone_it_ends_the_visit(session: FakeSession) -> None:
    shown = done(session, PinOutcome.CHANGED)
    assert (shown.primaryLabel, shown.serviceWaits) == ("End visit", False)
    shown.goOn()
    assert session.journey.step is Step.END


def test_on_the_way_to_a_service_it_leads_there(session: FakeSession) -> None:
    shown = done(session, PinOutcome.UNBLOCKED, MOVE)
    assert (shown.primaryLabel, shown.furtherLabel) == ("Go on: Ummelden", "")
    shown.goOn()
    assert session.journey.step is Step.CONSENT


@pytest.mark.parametrize(
    ("outcome", "errand"),
    [
        (PinOutcome.CHANGED, PinErrand.CHECK),
        (PinOutcome.UNBLOCKED, PinErrand.CHECK),
        (PinOutcome.RIGHT, PinErrand.CHANGE),
    ],
)
def test_what_fits_next_is_offered(session: FakeSession, outcome: PinOutcome, errand: PinErrand) -> None:
    shown = done(session, outcome)
    assert shown.furtherLabel
    shown.goFurther()
    assert session.events[-1] == events.PinErrandChosen(errand)
    assert (session.journey.step, session.journey.pin.errand) == (Step.PIN_ENTRY, errand)
