"""The help for each step."""

from __future__ import annotations

import pytest

from kiosk.journey.journey import Step
from kiosk.viewmodels.help_texts import help_text

pytestmark = pytest.mark.usefixtures("qapp")


def test_every_step_has_its_own_help() -> None:
    assert len({help_text(each) for each in Step}) == len(Step)
