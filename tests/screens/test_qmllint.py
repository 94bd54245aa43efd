"""QML uses only what the view models have: `qmllint` with the types of the view models."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Set
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
QML = ROOT / "resources" / "qml"
TOOLS = Path(sys.executable).parent


def tool(name: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run([TOOLS / name, *map(str, arguments)], check=False, capture_output=True, text=True)


@pytest.fixture(scope="module")
def types(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The import folder with the types of the view models."""
    folder = tmp_path_factory.mktemp("types")
    module = folder / "Kiosk" / "ViewModels"
    module.mkdir(parents=True)
    sources = [each for each in (ROOT / "kiosk" / "viewmodels").glob("*.py") if "QmlElement" in each.read_text("utf-8")]
    dumped = json.loads(tool("pyside6-metaobjectdump", *sorted(sources)).stdout)
    described = folder / "view_models.json"
    known = {each["className"] for file in dumped for each in file["classes"]}
    described.write_text(json.dumps([completed(each, known) for each in dumped]))
    made = tool(
        "pyside6-qmltyperegistrar",
        *("--generate-qmltypes", module / "view_models.qmltypes", "--import-name", "Kiosk.ViewModels"),
        *("--major-version", 1, "-o", folder / "registration.cpp", described),
    )
    assert made.returncode == 0, made.stderr
    (module / "qmldir").write_text("module Kiosk.ViewModels\ntypeinfo view_models.qmltypes\n")
    return folder


def completed(file: dict[str, Any], known: Set[str]) -> dict[str, Any]:
    """Say what the dump leaves out: what is an object though its base is in another file, a constant, a list."""
    for each in file["classes"]:
        bases = [base["name"] for base in each.get("superClasses", []) if base["name"] in known]
        each["object"] = True
        each["superClasses"] = [{"access": "public", "name": name} for name in bases or ["QObject"]]
        for shown in each.get("properties", []):
            shown["constant"] = "notify" not in shown
            shown["type"] = "QVariantList" if shown["type"] == "list" else shown["type"]
    return file


def test_the_screens_use_the_view_models_rightly(types: Path) -> None:
    screens = [QML / "Main.qml", *sorted((QML / "screens").glob("*.qml"))]
    linted = tool("pyside6-qmllint", "--max-warnings", 0, "-I", QML, "-I", types, *screens)
    assert linted.returncode == 0, linted.stdout + linted.stderr


def test_a_property_that_is_not_there_is_found(types: Path, tmp_path: Path) -> None:
    wrong = tmp_path / "Wrong.qml"
    right = (QML / "screens" / "SealScreen.qml").read_text("utf-8")
    wrong.write_text(
        right.replace("viewModel.serviceTitle", "viewModel.serviceTytle").replace("StepScreen", "ScreenLayout")
    )
    linted = tool("pyside6-qmllint", "--max-warnings", 0, "-I", QML, "-I", types, wrong)
    assert "serviceTytle" in linted.stdout + linted.stderr
    assert linted.returncode != 0
