"""The consent: what the provider can do without, the citizen may keep to herself."""

from __future__ import annotations

from dataclasses import replace

from kiosk.journey import effects, events
from kiosk.journey.advance import advance
from kiosk.journey.journey import Identification, IdentifyPhase, Journey, Step
from tests.fixtures.a_service import MOVE, PROVIDER

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
