"""The frame around every screen."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.availability import Availability
from kiosk.domain.language import Language
from kiosk.journey import events
from kiosk.journey.filling import begin
from kiosk.journey.journey import Journey, Step
from kiosk.viewmodels.view_models import ViewModels
from tests.fixtures.a_service import MOVE
from tests.fixtures.fake_session import LANDSCAPE, FakeSession

SCREENS = Path(__file__).parents[4] / "resources" / "qml"


@pytest.fixture
def models(session: FakeSession) -> ViewModels:
    return ViewModels(session, (Language("de", "Deutsch"),))


@pytest.mark.parametrize("step", list(Step), ids=lambda each: each.value)
def test_every_step_has_a_screen_and_a_view_model(models: ViewModels, session: FakeSession, step: Step) -> None:
    session.put(Journey(step=step, service=MOVE))
    assert (SCREENS / models.shell.screenUrl).is_file()
    assert models.shell.screenViewModel is models.steps[step]


def test_a_step_brings_its_screen(models: ViewModels, session: FakeSession, qtbot: QtBot) -> None:
    with qtbot.waitSignal(models.shell.screenChanged):
        session.send(events.VisitStarted())
    assert models.shell.screenUrl == "screens/ChooseScreen.qml"


def test_another_page_of_the_form_is_another_screen(models: ViewModels, session: FakeSession, qtbot: QtBot) -> None:
    session.put(begin(Journey(service=MOVE)))
    for key in ("old_street", "street"):
        session.send(events.FieldAnswered(f"address.{key}", "A 1"))
    with qtbot.waitSignal(models.shell.screenChanged):
        session.send(events.PageCompleted("2026-11-22"))


def test_typing_leaves_the_screen_alone(models: ViewModels, session: FakeSession, qtbot: QtBot) -> None:
    session.put(begin(Journey(service=MOVE)))
    with qtbot.assertNotEmitted(models.shell.screenChanged):
        session.send(events.FieldAnswered("address.street", "A"))


def test_news_of_the_devices_leave_the_screen_alone(models: ViewModels, session: FakeSession, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(models.shell.screenChanged):
        session.send(events.AvailabilityChecked(Availability(quarantined=1)))


def test_sizes_follow_the_way_the_screen_hangs(session: FakeSession, qapp: object) -> None:
    session.screen = LANDSCAPE
    models = ViewModels(session, (Language("de", "Deutsch"),))
    shell = models.shell
    assert (shell.screenWidthMm, shell.portrait) == (LANDSCAPE.width_mm, False)
    assert shell.designWidth > shell.designHeight
