"""What can be done with the PIN."""

from __future__ import annotations

import pytest

from kiosk.domain.pin import PinErrand
from kiosk.journey import events
from kiosk.journey.journey import Step
from kiosk.viewmodels.pin_menu import ErrandRow, PinMenuViewModel
from tests.fixtures.a_service import PIN_SERVICE
from tests.fixtures.fake_session import FakeSession


@pytest.fixture
def menu(session: FakeSession) -> PinMenuViewModel:
    for each in (events.VisitStarted(), events.ServiceChosen(PIN_SERVICE), events.PreparationConfirmed()):
        session.send(each)
    made = PinMenuViewModel(session)
    made.refresh()
    return made


def test_every_errand_is_offered_with_when_it_is_the_right_one(menu: PinMenuViewModel) -> None:
    rows = [each for each in menu.errands.rows if isinstance(each, ErrandRow)]
    assert {each.errand for each in rows} == {each.value for each in PinErrand}
    assert all(each.summary.endswith(".") for each in rows)


@pytest.mark.parametrize("errand", PinErrand)
def test_an_errand_is_begun(menu: PinMenuViewModel, session: FakeSession, errand: PinErrand) -> None:
    menu.choose(errand.value)
    assert (session.journey.step, session.journey.pin.errand) == (Step.PIN_ENTRY, errand)
