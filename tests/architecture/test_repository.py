"""What must hold for every file: sizes, and nothing of the machine on which it was written."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.architecture.conftest import Module

MAX_MODULE_LINES = 400
MAX_FUNCTION_LINES = 60
MAX_FILE_BYTES = 1_000_000

MACHINE_PATH = re.compile(r"(?<![\w.])/(?:" + "|".join(["wor" + "k", "farm", "root", "home/[a-z]+", "Users"]) + r")/")
UNFINISHED = re.compile("|".join(["TO" + "DO", "FIX" + "ME", r"\bXX" + "X", "Not" + "ImplementedError"]))


def test_no_module_is_too_long(modules: Mapping[str, Module]) -> None:
    lengths = {name: len(module.source.splitlines()) for name, module in modules.items()}
    assert {name: lines for name, lines in lengths.items() if lines > MAX_MODULE_LINES} == {}


def test_no_function_is_too_long(modules: Mapping[str, Module]) -> None:
    functions = (
        (f"{name}.{node.name}", (node.end_lineno or 0) - node.lineno + 1)
        for name, module in modules.items()
        for node in ast.walk(module.tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    )
    assert {name: lines for name, lines in functions if lines > MAX_FUNCTION_LINES} == {}


def test_every_module_begins_by_saying_what_it_is(modules: Mapping[str, Module]) -> None:
    first_lines = {name: (ast.get_docstring(each.tree) or "").partition("\n")[0] for name, each in modules.items()}
    assert [name for name, line in first_lines.items() if not line.endswith((".", ":", "?"))] == []


def test_no_file_is_too_big(files: tuple[Path, ...]) -> None:
    assert [str(path) for path in files if path.stat().st_size > MAX_FILE_BYTES] == []


def test_no_path_of_one_machine_is_in_any_file(texts: Mapping[Path, str]) -> None:
    assert [str(path) for path, text in texts.items() if MACHINE_PATH.search(text)] == []


def test_nothing_is_left_unfinished(texts: Mapping[Path, str]) -> None:
    code = {path: text for path, text in texts.items() if path.suffix in {".py", ".qml", ".mjs", ".sh"}}
    assert [str(path) for path, text in code.items() if UNFINISHED.search(text)] == []


@pytest.mark.parametrize(
    "word", [r"time\.slee" + r"p\(", r"pytest\.ski" + r"p\(", r"mark\.xfai" + "l", r"mark\.ski" + "p"]
)
def test_tests_neither_sleep_nor_skip(texts: Mapping[Path, str], root: Path, word: str) -> None:
    tests = {
        path: text for path, text in texts.items() if path.is_relative_to(root / "tests" / "") and path.suffix == ".py"
    }
    assert [str(path) for path, text in tests.items() if path.name.startswith("test_") and re.search(word, text)] == []


def test_the_set_up_and_the_project_name_the_same_python(root: Path) -> None:
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["requires-python"] == ">=3.11"
    assert "(3, 11)" in (root / "packaging" / "setup.sh").read_text(encoding="utf-8")


def test_the_version_is_the_same_everywhere(root: Path) -> None:
    version = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    assert f"softwareVersion: {version}\n" in (root / "publiccode.yml").read_text(encoding="utf-8")


def test_every_system_package_says_where_and_why_it_is_needed(root: Path) -> None:
    lines = (root / "packaging" / "system-packages.txt").read_text(encoding="utf-8").splitlines()
    entries = [line for line in lines if line and not line.startswith("#")]
    assert entries
    assert [line for line in entries if not re.fullmatch(r"(run|build|test) +\S+ +\S.*", line)] == []
    assert len({line.split()[1] for line in entries}) == len(entries)
