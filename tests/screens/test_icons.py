"""The icons are those that are shown, no more; that none is missing is told by the warnings of every drawn screen."""

from __future__ import annotations

import re
from itertools import chain

import pytest

from tests.screens.renderer import RESOURCES, ROOT

SOURCES = (
    "resources/qml/**/*.qml",
    "resources/services/*.toml",
    "kiosk/viewmodels/*.py",
    "tests/screens/gallery/*.qml",
)


@pytest.mark.parametrize("name", sorted(each.stem for each in (RESOURCES / "icons").glob("**/*.svg")))
def test_every_icon_is_shown_somewhere(name: str) -> None:
    texts = (path.read_text(encoding="utf-8") for path in chain.from_iterable(ROOT.glob(each) for each in SOURCES))
    assert any(re.search(rf'["/]{name}(\.svg)?"', text) for text in texts)


def test_icons_and_fonts_carry_their_licences() -> None:
    assert "MIT License" in (RESOURCES / "icons" / "LICENSE.tabler").read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE" in (RESOURCES / "fonts" / "OFL.txt").read_text(encoding="utf-8")
