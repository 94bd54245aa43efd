"""What the bar says is special about a visit."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from kiosk.domain.service import IdentityKind
from kiosk.journey import events
from kiosk.journey.journey import SecretKind, Step
from kiosk.journey.staff_events import IdentityWayChosen, PhotoConfirmed
from kiosk.viewmodels.assistance_bar import AssistanceBarViewModel
from tests.fixtures.a_service import PROVIDER
from tests.fixtures.fake_session import FakeSession
from tests.fixtures.visit_paths import PATHS, TO_HELPED, TO_STAFF_MENU, TO_STAFF_PAD, TO_WAY, play


@pytest.fixture
def bar(session: FakeSession) -> AssistanceBarViewModel:
    return AssistanceBarViewModel(session)


def test_of_an_ordinary_visit_it_says_nothing(bar: AssistanceBarViewModel, session: FakeSession) -> None:
    session.send(events.VisitStarted())
    assert (bar.text, bar.citizensText, bar.staffsText) == ("", "", "")


def test_who_practises_is_told_so_all_the_time(bar: AssistanceBarViewModel, session: FakeSession) -> None:
    session.send(events.PracticeStarted())
    assert "Nothing is sent" in bar.text
    assert "123456" in bar.text


def helped(session: FakeSession, path: Sequence[events.Event] = TO_HELPED) -> None:
    session.put(play(path)[0])


def test_the_citizen_is_told_that_somebody_sees_the_screen_and_can_be_alone(
    bar: AssistanceBarViewModel, session: FakeSession
) -> None:
    helped(session)
    assert "sees what is on this screen, but never your PIN" in bar.text
    assert (bar.shortText, bar.citizensText) == ("Staff are helping and see this.", "Go on alone")
    bar.actAsCitizen()
    assert "alone with the screen" in bar.text
    assert (bar.shortText, bar.citizensText) == ("You are alone.", "Let staff help again")
    bar.actAsCitizen()
    assert bar.citizensText == "Go on alone"


def test_the_clerk_has_her_menu_only_while_she_may_look(bar: AssistanceBarViewModel, session: FakeSession) -> None:
    helped(session)
    assert bar.staffsText == "Staff menu"
    bar.actAsCitizen()
    assert bar.staffsText == ""
    bar.actAsStaff()
    assert session.journey.step is Step.CHOOSE
    bar.actAsCitizen()
    bar.actAsStaff()
    assert (session.journey.step, bar.text) == (Step.STAFF_MENU, "")


@pytest.mark.parametrize(
    ("path", "words", "way"),
    [(TO_STAFF_MENU, "Staff is signed in.", "Staff menu"), (TO_STAFF_PAD, "Nobody is signed in.", "Staff: sign in")],
)
def test_a_staff_card_beside_a_citizen_alone_is_told_and_offers_the_staff_its_way(
    bar: AssistanceBarViewModel, session: FakeSession, path: Sequence[events.Event], words: str, way: str
) -> None:
    helped(session, (*path, events.WentBack()))
    assert words in bar.text
    assert (bar.shortText, bar.citizensText, bar.staffsText) == ("Staff card inserted.", "", way)
    bar.actAsCitizen()
    assert session.events == []
    bar.actAsStaff()
    assert session.journey.behind is not None


def test_a_staff_card_in_the_middle_of_the_reading_waits_for_the_citizen(
    bar: AssistanceBarViewModel, session: FakeSession
) -> None:
    helped(session, (*PATHS[Step.IDENTIFY], *TO_STAFF_PAD))
    assert session.journey.step is Step.IDENTIFY
    assert "as soon as you have finished this step" in bar.text
    assert bar.staffsText == ""


def test_a_pad_has_the_room_for_itself_but_for_the_can(bar: AssistanceBarViewModel, session: FakeSession) -> None:
    helped(session, PATHS[Step.COUNTERSIGN])
    assert (bar.text, bar.shortText) == ("", "")
    can = (IdentityWayChosen(IdentityKind.ON_SITE), PhotoConfirmed(), events.ProviderShown(PROVIDER))
    asked = events.SecretAwaited(SecretKind.CAN, None, was_refused=False)
    helped(session, (*TO_WAY, *can, events.ConsentGiven(), asked, events.AdviceConfirmed()))
    assert session.journey.awaited_secret is SecretKind.CAN
    assert "sees what is on this screen" in bar.text
    assert bar.shortText == ""


def test_where_the_screen_itself_asks_the_citizen_to_be_alone_the_bar_does_not(
    bar: AssistanceBarViewModel, session: FakeSession
) -> None:
    asked = events.SecretAwaited(SecretKind.PIN, None, was_refused=False)
    by_pin = (IdentityWayChosen(IdentityKind.EID), events.ProviderShown(PROVIDER), events.ConsentGiven(), asked)
    helped(session, (*TO_WAY, *by_pin))
    assert session.journey.needs_privacy
    assert bar.citizensText == ""
    bar.actAsCitizen()
    assert session.journey.needs_privacy
