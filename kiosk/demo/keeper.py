"""Starts processes, restarts what dies and ends what is left: what systemd does for a kiosk in the field."""

from __future__ import annotations

import subprocess
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

GRACE_SECONDS = 5.0
RESTART_SECONDS = 0.1


@dataclass(slots=True)
class Kept:
    """One process that is kept alive."""

    name: str
    command: Sequence[str]
    environment: Mapping[str, str]
    process: subprocess.Popen[bytes]
    is_wanted: threading.Event = field(default_factory=threading.Event)
    turn: threading.Lock = field(default_factory=threading.Lock)


class Keeper:
    """Keeps processes alive until it is closed; ends them in reverse order then."""

    def __init__(self) -> None:
        self._kept: list[Kept] = []

    def __enter__(self) -> Keeper:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def keep(self, name: str, command: Sequence[str], environment: Mapping[str, str]) -> Kept:
        """Start a process and restart it whenever it ends."""
        kept = Kept(name, command, environment, _start(command, environment))
        kept.is_wanted.set()
        self._kept.append(kept)
        threading.Thread(target=self._watch, args=(kept,), daemon=True, name=f"keeper of {name}").start()
        return kept

    def pid(self, name: str) -> int:
        """Return the process id that bears the name now."""
        kept = next(each for each in self._kept if each.name == name)
        with kept.turn:
            return kept.process.pid

    def end(self, name: str) -> None:
        """End the process that bears the name, for good."""
        kept = next(each for each in self._kept if each.name == name)
        self._kept.remove(kept)
        kept.is_wanted.clear()
        _end(kept)

    def close(self) -> None:
        """End all processes."""
        for kept in reversed(self._kept):
            kept.is_wanted.clear()
            _end(kept)

    def _watch(self, kept: Kept) -> None:
        while True:
            kept.process.wait()
            time.sleep(RESTART_SECONDS)
            with kept.turn:
                if not kept.is_wanted.is_set():
                    return
                kept.process = _start(kept.command, kept.environment)


def _end(kept: Kept) -> None:
    with kept.turn:
        kept.process.terminate()
    try:
        kept.process.wait(GRACE_SECONDS)
    except subprocess.TimeoutExpired:
        kept.process.kill()
        kept.process.wait()


def _start(command: Sequence[str], environment: Mapping[str, str]) -> subprocess.Popen[bytes]:
    """Start a process that ends with the thread that started it: not even a killed keeper leaves one behind."""
    return subprocess.Popen(
        ["setpriv", "--pdeathsig", "TERM", *command], env=dict(environment), stdin=subprocess.DEVNULL
    )
