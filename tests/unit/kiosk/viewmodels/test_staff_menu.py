"""The staff's menu: it offers what leads somewhere, to a clerk another choice than to a technician."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from kiosk.domain.staff import StaffRole
from kiosk.journey import events, staff_events
from kiosk.journey.journey import Step
from kiosk.viewmodels.staff_menu import StaffMenuViewModel, StaffTaskRow
from tests.fixtures.fake_session import FakeSession
from tests.fixtures.visit_paths import TO_FORM, TO_HELPED, TO_STAFF_MENU, play

OF_A_TECHNICIAN = (
    staff_events.StaffCardInserted(),
    staff_events.StaffCardRecognised(StaffRole.TECHNICIAN),
    staff_events.StaffPinEntered(),
    staff_events.StaffSignedIn(StaffRole.TECHNICIAN),
)


def shown(session: FakeSession, path: Sequence[events.Event]) -> StaffMenuViewModel:
    session.put(play(path)[0])
    menu = StaffMenuViewModel(session)
    menu.refresh()
    return menu


def titles(menu: StaffMenuViewModel) -> list[str]:
    return [each.title for each in menu.tasks.rows if isinstance(each, StaffTaskRow)]


def choose(menu: StaffMenuViewModel, title: str) -> None:
    menu.choose(titles(menu).index(title))


def test_a_technician_is_not_offered_to_help(session: FakeSession) -> None:
    menu = shown(session, OF_A_TECHNICIAN)
    assert menu.title == "Signed in as a technician"
    assert not {"Begin a visit with a citizen", "Note a remark for the city"} & set(titles(menu))
    choose(menu, "Test this kiosk")
    assert session.journey.step is Step.DIAGNOSTICS


def test_a_clerk_begins_a_visit_or_steps_into_the_one_that_waits(session: FakeSession) -> None:
    menu = shown(session, TO_STAFF_MENU)
    assert menu.title == "Signed in as a clerk"
    choose(menu, "Begin a visit with a citizen")
    assert (session.journey.step, session.journey.assistance is not None) == (Step.CHOOSE, True)
    choose(shown(session, (*TO_FORM, *TO_STAFF_MENU)), "Help the citizen")
    assert (session.journey.step, session.journey.assistance is not None) == (Step.FORM, True)


def test_remark_and_leaving_are_for_who_helps(session: FakeSession) -> None:
    assert "Leave the citizen alone" not in titles(shown(session, TO_STAFF_MENU))
    menu = shown(session, (*TO_HELPED, staff_events.StaffMenuRequested()))
    assert "Begin a visit with a citizen" not in titles(menu)
    choose(menu, "Leave the citizen alone")
    assert session.journey.assistance is None
    choose(shown(session, (*TO_HELPED, staff_events.StaffMenuRequested())), "Note a remark for the city")
    assert session.journey.step is Step.STAFF_REMARK


@pytest.mark.parametrize(("title", "role"), [("Back to the citizens' screens", StaffRole.CLERK), ("Sign out", None)])
def test_the_ways_out_keep_the_role_or_end_it(session: FakeSession, title: str, role: StaffRole | None) -> None:
    choose(shown(session, TO_STAFF_MENU), title)
    assert (session.journey.step, session.journey.staff.signed_in) == (Step.WELCOME, role)


def test_a_touch_beside_the_rows_does_nothing(session: FakeSession) -> None:
    menu = shown(session, TO_STAFF_MENU)
    for index in (-1, len(titles(menu))):
        menu.choose(index)
    assert session.events == []
