from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.sandbox.secret_service import SecretService


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder whose path is short enough for sockets."""
    made = Path(tempfile.mkdtemp(prefix="bs"))
    yield made
    shutil.rmtree(made)


@pytest.fixture
def _slow_keyring(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A keyring that takes its time before it can be spoken to."""
    real = shutil.which("gnome-keyring-daemon")
    assert real is not None, "gnome-keyring is not installed"
    slow = tmp_path / "gnome-keyring-daemon"
    slow.write_text(f'#!/bin/sh\nsleep 0.3\nexec {real} "$@"\n', encoding="ascii")
    slow.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")


@pytest.mark.usefixtures("_slow_keyring")
def test_a_slow_keyring_is_waited_for_and_no_other_started_in_its_place(folder: Path) -> None:
    with SecretService(folder) as service:
        assert service._is_unlocked()
