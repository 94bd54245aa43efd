"""The contracts of pyproject.toml bite: each is broken on purpose in a copy of the source."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

VIOLATIONS = [
    ("hardware never imports kiosk", "hardware/card/violation.py", "import kiosk.errors"),
    ("the layers of kiosk", "kiosk/domain/violation.py", "import kiosk.errors"),
    ("the layers of kiosk", "kiosk/sealing/violation.py", "import kiosk.catalogue"),
    ("the layers of kiosk", "kiosk/journey/violation.py", "import kiosk.session"),
    ("the layers of kiosk", "kiosk/helpers.py", ""),
    ("the layers of hardware", "hardware/card/violation.py", "import hardware.eid.chat"),
    ("the layers of hardware", "hardware/card/violation.py", "import hardware.scanner.scanner"),
    ("the layers of hardware", "hardware/helpers.py", ""),
    ("only tasks, eid_client", "kiosk/catalogue/violation.py", "import hardware.scanner.scanner"),
    ("only tasks, eid_client", "kiosk/sealing/violation.py", "import hardware.security_module.keyring"),
    ("the sandbox plays the terminal", "kiosk/sandbox/violation.py", "import hardware.card.pcsc"),
    ("what runs in production", "kiosk/tasks/violation.py", "import kiosk.dock"),
    ("what runs in production", "kiosk/viewmodels/violation.py", "import kiosk.sandbox"),
    ("the UI process", "kiosk/viewmodels/violation.py", "import kiosk.fitconnect"),
    ("the UI process", "kiosk/viewmodels/violation.py", "import kiosk.outbox.delivery"),
    ("pyscard only", "hardware/card/violation.py", "import smartcard.System"),
    ("requests only", "kiosk/outbox/violation.py", "import requests"),
    ("Qt only", "kiosk/catalogue/violation.py", "import PySide6.QtGui"),
]

# A violation in a view model is found when the application uses that view model.
USED_BY = {"kiosk/viewmodels/violation.py": "kiosk/app.py", "kiosk/tasks/violation.py": "kiosk/worker.py"}


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory, root: Path) -> Path:
    target = tmp_path_factory.mktemp("copy")
    for folder in ("kiosk", "hardware"):
        shutil.copytree(root / folder, target / folder, ignore=shutil.ignore_patterns("__pycache__", "data"))
    shutil.copy(root / "pyproject.toml", target)
    return target


@pytest.fixture
def violate(copy: Path) -> Iterator[Callable[[str, str], None]]:
    """Add lines to files of the copy, and put the files back afterwards."""
    before: dict[Path, bytes | None] = {}

    def add(file: str, lines: str) -> None:
        path = copy / file
        content = path.read_bytes() if path.exists() else None
        before.setdefault(path, content)
        path.write_bytes((content or b"") + lines.encode())

    yield add
    for path, content in before.items():
        path.unlink() if content is None else path.write_bytes(content)


def _lint_imports(directory: Path) -> subprocess.CompletedProcess[str]:
    program = Path(sys.executable).with_name("lint-imports")
    command = [program, "--no-cache", "--no-logo", "--config", "pyproject.toml"]
    return subprocess.run(command, cwd=directory, capture_output=True, text=True, check=False, env={"COLUMNS": "200"})


def test_the_source_as_it_is_keeps_every_contract(copy: Path) -> None:
    result = _lint_imports(copy)
    assert result.returncode == 0, result.stdout
    assert " 0 broken" in result.stdout


@pytest.mark.parametrize(("contract", "file", "line"), VIOLATIONS)
def test_breaking_a_contract_fails_the_check(
    copy: Path, violate: Callable[[str, str], None], contract: str, file: str, line: str
) -> None:
    violate(file, f'"""Breaks a rule."""\n{line}\n')
    if file in USED_BY:
        violate(USED_BY[file], f"\nimport {file.removesuffix('.py').replace('/', '.')}\n")

    result = _lint_imports(copy)

    assert result.returncode == 1, result.stdout + result.stderr
    assert re.search(rf"^{contract}.* BROKEN", result.stdout, re.MULTILINE), result.stdout
