"""QML shows and decides nothing: no literals outside the theme, no way around the view models, no way out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kiosk.journey.journey import Step

if TYPE_CHECKING:
    from tests.architecture.conftest import Module

_LENGTHS = (
    r"width|height|margins|\w+Margin|spacing|\w+Spacing|radius|pixelSize|pointSize|padding|\w+Padding|\w+Width|\w+Height|"
    r"duration|interval"
)
FORBIDDEN = {
    "a colour, which belongs to the theme": r"\"#[0-9a-fA-F]{3,8}\"|[cC]olor:\s*\"(?!transparent\")",
    "a computed colour": r"Qt\.(rgba|hsla|hsva|darker|lighter|tint)\(",
    "a length or duration, which belongs to the theme": rf"\b({_LENGTHS}):\s*[0-9]*\.?[0-9]*[1-9][0-9.]*\s*$",
    "a formatted date, number or amount": r"toFixed|toLocale|Qt\.format|new Date|Intl\.|Number\(",
    "a way out of the application": r"openUrl|XMLHttpRequest|WebSocket|LocalStorage|Dialogs|FileDialog|WebEngine",
    "a message to the console": r"console\.",
    "the clipboard or a context menu": r"persistentSelection|selectByMouse:\s*true|ContextMenu|\.copy\(|\.paste\(",
    "the system's input panel": r"QtQuick\.VirtualKeyboard|InputPanel",
}


def _sources(root: Path) -> list[Path]:
    return sorted(each for each in (root / "resources" / "qml").rglob("*") if each.suffix in {".qml", ".mjs"})


def _lines(root: Path) -> list[tuple[str, str]]:
    return [
        (f"{path.relative_to(root)}:{number}", line.split("//")[0])
        for path in _sources(root)
        if path.parent.name != "theme"
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if not re.match(r"\s*lineHeight:\s*1\s*$", line)  # a factor, not a length
    ]


@pytest.mark.parametrize("what", FORBIDDEN)
def test_no_screen_and_no_control_holds(root: Path, what: str) -> None:
    pattern = re.compile(FORBIDDEN[what])
    assert [(place, line.strip()) for place, line in _lines(root) if pattern.search(line)] == []


def test_the_theme_is_the_only_singleton(root: Path) -> None:
    found = [path.name for path in _sources(root) if "pragma Singleton" in path.read_text(encoding="utf-8")]
    assert found == ["Theme.qml"]


def test_every_file_has_bound_components(root: Path) -> None:
    files = [path for path in _sources(root) if path.suffix == ".qml"]
    assert [path.name for path in files if "pragma ComponentBehavior: Bound" not in path.read_text("utf-8")] == []


def test_no_file_is_longer_than_two_hundred_lines(root: Path) -> None:
    assert [path.name for path in _sources(root) if len(path.read_text("utf-8").splitlines()) > 200] == []


def test_python_gives_qml_no_context_property_and_no_singleton(modules: Mapping[str, Module]) -> None:
    forbidden = re.compile(r"setContextProperty|setContextObject|qmlRegisterSingleton|QmlSingleton")
    assert [name for name, each in modules.items() if forbidden.search(each.source)] == []


@pytest.mark.parametrize("step", list(Step))
def test_every_step_has_a_screen_and_a_view_model_of_its_name(root: Path, step: Step) -> None:
    screen = root / "resources" / "qml" / "screens" / f"{step.value.title().replace('_', '')}Screen.qml"
    assert screen.is_file()
    assert (root / "kiosk" / "viewmodels" / f"{step.value}.py").is_file()
    assert "required property" in screen.read_text(encoding="utf-8")
