"""The keeper: what dies comes back, what is ended stays away, and nothing is left behind."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.demo import keeper as module
from kiosk.demo.keeper import Keeper
from tests.fixtures.kiosk_process import is_alive

ENVIRONMENT = {"PATH": os.environ["PATH"]}


class Starts:
    """A pipe into which every process writes its id when it starts."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "starts"
        os.mkfifo(self._path)

    def command(self, before: str = ":") -> list[str]:
        """Return a command that does something, announces itself and stays."""
        return ["sh", "-c", f"{before}; echo $$ > {self._path}; while :; do sleep 0.05; done"]

    def next_pid(self) -> int:
        """Wait for the next process to start."""
        return int(self._path.read_text())


@pytest.fixture
def starts(tmp_path: Path) -> Starts:
    return Starts(tmp_path)


@pytest.fixture
def keeper() -> Iterator[Keeper]:
    with Keeper() as made:
        yield made


def test_what_dies_is_started_again_and_keeps_its_name(keeper: Keeper, starts: Starts) -> None:
    keeper.keep("city", starts.command(), ENVIRONMENT)
    first = starts.next_pid()
    assert keeper.pid("city") == first
    os.kill(first, signal.SIGKILL)
    second = starts.next_pid()
    assert second != first
    assert keeper.pid("city") == second


def test_what_was_ended_stays_away_and_the_others_stay(keeper: Keeper, starts: Starts) -> None:
    keeper.keep("city", starts.command(), ENVIRONMENT)
    city = starts.next_pid()
    keeper.keep("dock", starts.command(), ENVIRONMENT)
    dock = starts.next_pid()
    keeper.end("city")
    assert not is_alive(city)
    assert is_alive(dock)
    with pytest.raises(StopIteration):
        keeper.pid("city")


def test_the_end_takes_everything_along(starts: Starts) -> None:
    with Keeper() as keeper:
        keeper.keep("city", starts.command(), ENVIRONMENT)
        city = starts.next_pid()
        keeper.keep("dock", starts.command(), ENVIRONMENT)
        dock = starts.next_pid()
    assert not is_alive(city)
    assert not is_alive(dock)


def test_what_is_kept_ends_with_a_killed_keeper(starts: Starts) -> None:
    keeping = f"""
import os, signal
from kiosk.demo.keeper import Keeper
with Keeper() as keeper:
    keeper.keep("city", {starts.command()!r}, {ENVIRONMENT!r})
    signal.pause()
"""
    with subprocess.Popen([sys.executable, "-c", keeping]) as keeper:
        city = starts.next_pid()
        city_process = os.pidfd_open(city)
        keeper.kill()
    try:
        assert select.select([city_process], [], [], 10)[0]
    finally:
        os.close(city_process)


def test_what_does_not_listen_is_killed(keeper: Keeper, starts: Starts, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "GRACE_SECONDS", 0.05)
    keeper.keep("deaf", starts.command("trap '' TERM"), ENVIRONMENT)
    deaf = starts.next_pid()
    keeper.end("deaf")
    assert not is_alive(deaf)


def test_a_process_gets_the_given_environment_and_nothing_else(keeper: Keeper, tmp_path: Path) -> None:
    pipe = tmp_path / "said"
    os.mkfifo(pipe)
    command = ["sh", "-c", f'echo "$CITY$HOME" > {pipe}; exec sleep 600']
    keeper.keep("city", command, {**ENVIRONMENT, "CITY": "Leipzig"})
    assert pipe.read_text().strip() == "Leipzig"
