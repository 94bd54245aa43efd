"""All view models of one process."""

from __future__ import annotations

from kiosk.domain.language import Language
from kiosk.journey.events import VisitStarted
from kiosk.journey.journey import Step
from kiosk.viewmodels.view_models import ViewModels
from tests.fixtures.fake_session import FakeSession

GERMAN = (Language("de", "Deutsch"),)


def test_every_step_has_one(session: FakeSession) -> None:
    assert set(ViewModels(session, GERMAN).steps) == set(Step)


def test_only_the_present_screen_follows_the_journey(session: FakeSession) -> None:
    models = ViewModels(session, GERMAN)
    told: list[Step] = []
    for step, each in models.steps.items():
        each.changed.connect(lambda step=step: told.append(step))
    session.send(VisitStarted())
    assert told == [Step.CHOOSE]


def test_another_language_is_said_at_once(session: FakeSession) -> None:
    models = ViewModels(session, GERMAN)
    told: list[str] = []
    models.steps[Step.WELCOME].changed.connect(lambda: told.append("welcome"))
    models.shell.progress.changed.connect(lambda: told.append("progress"))
    models.retranslate()
    assert sorted(told) == ["progress", "welcome"]
