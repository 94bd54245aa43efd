"""A session that runs the real reducer, for every view model."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.fixtures.a_service import MOVE, NO_IDENTITY
from tests.fixtures.fake_session import FakeSession


@pytest.fixture
def session(qapp: object) -> FakeSession:
    return FakeSession((MOVE, NO_IDENTITY))


@pytest.fixture(autouse=True)
def _qt(qtbot: QtBot) -> None:
    """Turn Qt's own warnings into failures."""
