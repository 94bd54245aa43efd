"""The declaration."""

from __future__ import annotations

from dataclasses import replace

from kiosk.journey.journey import Journey, Step
from kiosk.viewmodels.breaking import SOFT_HYPHEN
from kiosk.viewmodels.confirm import ConfirmViewModel
from tests.fixtures.a_service import MOVE
from tests.fixtures.fake_session import FakeSession

DECLARATION = "Alles stimmt.\n\nMit der Wohnungsgeberbestätigung."


def confirm(session: FakeSession) -> ConfirmViewModel:
    service = replace(MOVE, texts={"de": {"title": "Ummelden", "declaration": DECLARATION}})
    session.put(Journey(step=Step.CONFIRM, service=service))
    made = ConfirmViewModel(session)
    made.refresh()
    return made


def test_the_whole_declaration_is_shown(session: FakeSession) -> None:
    shown = [each.text.replace(SOFT_HYPHEN, "") for each in confirm(session).paragraphs.rows]
    assert shown == DECLARATION.split("\n\n")


def test_what_is_accepted_is_the_text_without_marks(session: FakeSession) -> None:
    confirm(session).accept()
    assert (session.journey.step, session.journey.declaration) == (Step.SEAL, DECLARATION)
