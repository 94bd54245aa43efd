"""The wheel, installed in an empty environment outside the checkout, holds everything and starts."""

from __future__ import annotations

import shutil
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SHIPPED = ("kiosk", "hardware", "resources", "translations", "pyproject.toml", "setup.py", "README.md", "LICENSE")

SCREEN = """
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
import kiosk.app
from kiosk.config import data_dir

application = QGuiApplication(["kiosk"])
engine = QQmlEngine()
qml = data_dir() / "resources" / "qml"
engine.addImportPath(str(qml))
welcome = QQmlComponent(engine, QUrl.fromLocalFile(str(qml / "screens" / "WelcomeScreen.qml")))
print(welcome.errorString() or "understood")
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel from a copy, so that nothing is left in the checkout."""
    source, target = tmp_path_factory.mktemp("source"), tmp_path_factory.mktemp("dist")
    for name in SHIPPED:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, source / name, ignore=shutil.ignore_patterns("__pycache__", "data"))
        else:
            shutil.copy(ROOT / name, source)
    options = ["--quiet", "--no-deps", "--no-index", "--no-build-isolation", "--disable-pip-version-check"]
    _run([sys.executable, "-m", "pip", "wheel", *options, "--wheel-dir", target, source], source)
    (built,) = target.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def python(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Install the wheel in a new environment, which takes nothing but the dependencies from ours."""
    environment = tmp_path_factory.mktemp("environment")
    _run([sys.executable, "-m", "venv", "--without-pip", environment], environment)
    python = environment / "bin" / "python"
    options = ["--quiet", "--no-deps", "--no-index", "--disable-pip-version-check"]
    _run([sys.executable, "-m", "pip", "--python", python, "install", *options, wheel], environment)
    (site_packages,) = environment.glob("lib/python*/site-packages")
    (site_packages / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return python


def _run(command: list[str | Path], directory: Path) -> str:
    environment = {"HOME": str(directory), "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    result = subprocess.run(command, cwd=directory, capture_output=True, text=True, check=False, env=environment)
    assert result.returncode == 0, result.stdout + result.stderr
    return result.stdout.strip()


def test_everything_beside_the_code_is_in_the_wheel(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    files = [each for folder in ("kiosk", "hardware") for each in (ROOT / folder).rglob("*") if each.is_file()]
    relative = [each.relative_to(ROOT) for each in files if each.suffix != ".pyc"]
    assert [str(each) for each in relative if str(each) not in names] == []


def test_resources_are_in_the_wheel_beside_the_code(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    resources = [each.relative_to(ROOT) for each in (ROOT / "resources").rglob("*") if each.is_file()]
    assert [str(each) for each in resources if f"kiosk/data/{each}" not in names] == []


def test_translations_are_in_the_wheel_compiled(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    compiled = [f"kiosk/data/translations/{each.stem}.qm" for each in (ROOT / "translations").glob("*.ts")]
    assert set(compiled) <= names
    assert not [name for name in names if name.endswith(".ts")]


def test_nothing_but_the_product_is_in_the_wheel(wheel: Path) -> None:
    tops = {name.split("/")[0] for name in zipfile.ZipFile(wheel).namelist()}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"kiosk", "hardware"}


def test_the_installed_product_finds_its_data_in_itself(python: Path) -> None:
    code = "import kiosk.config, hardware; print(hardware.__file__); print(kiosk.config.data_dir())"
    hardware, data = _run([python, "-c", code], python.parent).splitlines()
    assert hardware.startswith(str(python.parents[1]))
    assert data.startswith(str(python.parents[1]))


def test_the_installed_product_reads_its_catalogue(python: Path) -> None:
    code = (
        "from kiosk.catalogue import load_catalogue; from kiosk.config import data_dir;"
        "print(*(each.slug for each in load_catalogue(data_dir() / 'resources' / 'services')))"
    )
    assert {"ummeldung", "meldebescheinigung"} <= set(_run([python, "-c", code], python.parent).split())


def test_the_installed_product_understands_its_screens(python: Path) -> None:
    assert _run([python, "-c", SCREEN], python.parent) == "understood"


def test_the_installed_command_says_its_version(python: Path, wheel: Path) -> None:
    assert _run([python.with_name("kiosk"), "--version"], python.parent) == f"kiosk {wheel.name.split('-')[1]}"


def test_the_installed_command_names_the_configuration_it_lacks(python: Path, tmp_path: Path) -> None:
    missing = tmp_path / "kiosk.toml"
    result = subprocess.run(
        [python.with_name("kiosk"), "run", "--config", missing],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 2
    assert f"{missing}: cannot be read" in result.stderr
