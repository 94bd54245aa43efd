"""What an identification adds to card and pad."""

from __future__ import annotations

import pytest

from kiosk.domain.pin import PinErrand
from kiosk.journey import events
from kiosk.journey.journey import SecretKind, Step
from kiosk.viewmodels.identify import IdentifyViewModel
from tests.fixtures.a_service import MOVE, PROVIDER
from tests.fixtures.fake_session import FakeSession


@pytest.fixture
def identify(session: FakeSession) -> IdentifyViewModel:
    for each in (
        events.VisitStarted(),
        events.ServiceChosen(MOVE),
        events.EligibilityAnswered("adult", answer=True),
        events.PreparationConfirmed(),
        events.ProviderShown(PROVIDER),
        events.ConsentGiven(),
        events.CardAwaited(),
    ):
        session.send(each)
    return IdentifyViewModel(session)


def test_before_the_reading_the_heading_is_the_cards(identify: IdentifyViewModel) -> None:
    assert identify.title == "Place your ID card on the reader"
    assert not identify.mayHaveFiveDigits


def test_who_has_only_the_transport_pin_is_led_to_a_first_pin(
    identify: IdentifyViewModel, session: FakeSession
) -> None:
    session.send(events.SecretAwaited(SecretKind.PIN, None, was_refused=False))
    assert identify.mayHaveFiveDigits
    identify.chooseFirstPin()
    assert (session.journey.step, session.journey.pin.errand) == (Step.PIN_ENTRY, PinErrand.FIRST)


def test_the_reading_says_how_far_it_is(identify: IdentifyViewModel, session: FakeSession) -> None:
    session.send(events.ReadingProgressed(0.41))
    assert identify.hasProgress
    assert identify.title == "Your ID card is being read"
    assert (identify.progress, identify.progressText) == (0.41, "41 per cent")
