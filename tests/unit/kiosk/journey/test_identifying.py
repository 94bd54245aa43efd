"""The identification: consent, card and PIN; what the provider can do without, the citizen may keep to herself."""

from __future__ import annotations

from dataclasses import replace

from kiosk.journey import effects, events
from kiosk.journey.advance import advance
from kiosk.journey.journey import Identification, IdentifyPhase, Journey, SecretKind, Step
from tests.fixtures.a_service import MOVE, NO_IDENTITY, PROVIDER
from tests.fixtures.visit_paths import (
    TO_CHOOSE,
    TO_CONSENT,
    TO_READING,
    TO_SECRET,
    play,
)

OPTIONAL = replace(PROVIDER, optional=("DG7", "DG9"))


def _shown() -> Journey:
    waiting = Identification(phase=IdentifyPhase.PROVIDER_SHOWN, provider=OPTIONAL)
    return Journey(step=Step.CONSENT, service=MOVE, identification=waiting)


def test_optional_data_are_granted_unless_they_are_switched_off() -> None:
    assert advance(_shown(), events.ConsentGiven())[1] == (effects.AcceptProvider(("DG7", "DG9")),)

    switched, work = advance(_shown(), events.OptionalDataSwitched("DG9", granted=False))

    assert work == ()
    assert advance(switched, events.ConsentGiven())[1] == (effects.AcceptProvider(("DG7",)),)


def test_optional_data_can_be_switched_on_again() -> None:
    switched, _ = advance(_shown(), events.OptionalDataSwitched("DG9", granted=False))

    assert advance(switched, events.OptionalDataSwitched("DG9", granted=True)) == (_shown(), ())


def test_required_data_cannot_be_switched_off() -> None:
    assert advance(_shown(), events.OptionalDataSwitched("DG4", granted=False)) == (_shown(), ())


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
