"""The goodbye."""

from __future__ import annotations

from kiosk.viewmodels.end import EndViewModel
from tests.fixtures.fake_session import BRANCH, FakeSession


def test_it_says_where_one_was(session: FakeSession) -> None:
    assert EndViewModel(session).branchName == BRANCH.name
