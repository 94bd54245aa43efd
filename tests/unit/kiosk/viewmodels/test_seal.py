"""The moment of sealing."""

from __future__ import annotations

from kiosk.journey.journey import Journey, Step
from kiosk.viewmodels.seal import SealViewModel
from tests.fixtures.a_service import MOVE
from tests.fixtures.fake_session import FakeSession


def test_it_says_what_is_being_sent(session: FakeSession) -> None:
    session.put(Journey(step=Step.SEAL, service=MOVE))
    assert SealViewModel(session).serviceTitle == "Ummelden"
