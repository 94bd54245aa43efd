"""Every screen looks as it did when somebody last looked at it and found it good."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kiosk.config import Orientation
from kiosk.domain.failure import FailureCode
from tests.screens.golden import FOLDER, difference, golden_path, picture_of
from tests.screens.looks import case_name, golden_cases
from tests.screens.renderer import Look, Renderer
from tests.screens.states import State


@pytest.mark.parametrize(("state", "look"), list(golden_cases()), ids=case_name)
def test_the_screen_looks_as_it_should(
    renderer_for: Callable[[Orientation], Renderer], state: State, look: Look
) -> None:
    renderer = renderer_for(look.orientation)
    renderer.show(state, look)
    assert not difference(picture_of(renderer.image()), golden_path(state, look))


def test_no_golden_image_is_left_over() -> None:
    wanted = {golden_path(state, look) for state, look in golden_cases()}
    assert set(FOLDER.glob("*.png")) <= wanted


@pytest.mark.parametrize("code", FailureCode)
def test_every_failure_code_has_its_image(code: FailureCode) -> None:
    assert (FOLDER / f"failure.{code.value}.de.png").is_file()
