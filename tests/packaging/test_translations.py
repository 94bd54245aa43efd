"""Which texts are collected into which language."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    ("source", "for_staff"),
    [
        ("kiosk/viewmodels/staff_menu.py", True),
        ("resources/qml/screens/StaffSignInScreen.qml", True),
        ("kiosk/viewmodels/welcome.py", False),
        ("resources/qml/screens/FailureScreen.qml", False),
    ],
)
def test_a_source_tells_whether_only_the_staff_reads_its_texts(
    tool: ModuleType, source: str, *, for_staff: bool
) -> None:
    assert tool.is_for_staff(source) is for_staff
    assert (ROOT / source).is_file()
    assert (source in tool.sources(staff=False)) is not for_staff


def test_texts_of_the_staff_are_in_the_languages_of_the_staff_only(tool: ModuleType) -> None:
    with_staff = {
        code for code in tool.languages() if "<name>StaffMenuScreen<" in (tool.FOLDER / f"kiosk_{code}.ts").read_text()
    }
    assert with_staff == {code for code, table in tool.languages().items() if table.get("staff")} == {"de", "en"}


def test_every_language_has_its_file_of_texts(tool: ModuleType) -> None:
    assert {each.stem for each in tool.FOLDER.glob("*.ts")} == {f"kiosk_{each}" for each in tool.languages()}
