"""The journal's events: one list, from which code and page are made, and which the code keeps to."""

from __future__ import annotations

import ast
import importlib.util
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest

from kiosk.audit import LogEvent

LISTED = {each.name for each in LogEvent}


@pytest.fixture(scope="module")
def maker(root: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_log_events", root / "packaging" / "make_log_events.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_code_and_page_are_as_the_list_makes_them(maker: ModuleType, root: Path) -> None:
    for path, content in maker.products(root).items():
        assert path.read_text(encoding="utf-8") == content, f"{path.name} differs: make events"


def test_a_row_without_its_meaning_is_refused(maker: ModuleType) -> None:
    with pytest.raises(ValueError, match="door_opened"):
        maker.read_events(
            '[[event]]\nid = "door_opened"\nkind = "device"\ncodes = []\nmeaning = ""\naction = "Close it."'
        )


def test_an_event_listed_twice_is_refused(maker: ModuleType) -> None:
    row = '[[event]]\nid = "a"\nkind = "device"\ncodes = []\nmeaning = "b"\naction = "c"\n'
    with pytest.raises(ValueError, match="twice"):
        maker.read_events(row + row)


def test_the_code_records_events_of_the_list_and_each_of_them(root: Path) -> None:
    used = set(_used_events(root / "kiosk"))
    assert used == LISTED


def test_events_are_recorded_by_their_constant_and_codes_by_their_name(root: Path) -> None:
    for where, call in _records(root / "kiosk"):
        first = call.args[0] if call.args else None
        assert isinstance(first, ast.Attribute | ast.Name), where
        for each in call.keywords:
            assert each.arg is None or not isinstance(first, ast.Attribute) or each.arg in LogEvent[first.attr].codes, (
                where
            )


@cache
def _trees(folder: Path) -> tuple[tuple[Path, tuple[ast.AST, ...]], ...]:
    """Every module's nodes, read once for both tests."""
    paths = (path for path in folder.rglob("*.py") if path.name != "log_event.py")
    return tuple((path, tuple(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))) for path in paths)


def _used_events(folder: Path) -> Iterator[str]:
    for _, nodes in _trees(folder):
        for node in nodes:
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "LogEvent":
                yield node.attr


def _records(folder: Path) -> Iterator[tuple[str, ast.Call]]:
    for path, nodes in _trees(folder):
        for node in nodes:
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "record":
                yield f"{path.name}:{node.lineno}", node
