"""The switches that close and open."""

from __future__ import annotations

import pytest

from kiosk.domain.closure import Closure
from kiosk.domain.staff import StaffRole
from kiosk.journey.effects import KeepClosure
from kiosk.journey.journey import Journey
from kiosk.journey.staff_events import ClosingRequested, ClosureFound, ClosureNotKept
from kiosk.viewmodels.staff_closing import StaffClosingViewModel
from tests.fixtures.fake_session import FakeSession
from tests.unit.kiosk.journey.test_staffing import after, at_menu

CLOSED = Closure(kiosk=True, services=("loss",))


@pytest.fixture
def at_switches(session: FakeSession) -> StaffClosingViewModel:
    session.put(after(at_menu(Journey()), ClosingRequested(), ClosureFound(CLOSED)))
    view_model = StaffClosingViewModel(session)
    view_model.refresh()
    return view_model


def kept(session: FakeSession) -> Closure:
    effect = session.effects[-1]
    assert isinstance(effect, KeepClosure)
    assert effect.role is StaffRole.CLERK
    return effect.closure


def test_the_switches_stand_as_it_is(at_switches: StaffClosingViewModel) -> None:
    assert not at_switches.kioskOpen
    assert {each.slug: each.is_open for each in at_switches.services.rows} == {"move": True, "loss": False}


def test_each_switch_changes_its_own_thing_alone(at_switches: StaffClosingViewModel, session: FakeSession) -> None:
    at_switches.setKioskOpen(True)
    assert kept(session) == Closure(services=("loss",))
    at_switches.setServiceOpen("move", False)
    assert kept(session) == Closure(kiosk=True, services=("loss", "move"))
    at_switches.setServiceOpen("loss", True)
    assert kept(session) == Closure(kiosk=True)


def test_what_could_not_be_kept_is_told(at_switches: StaffClosingViewModel, session: FakeSession) -> None:
    assert at_switches.problem == ""
    session.send(ClosureNotKept())
    assert "Nothing was changed" in at_switches.problem
