"""A private session bus with gnome-keyring and a throw-away store: the Secret Service for demo and tests."""

from __future__ import annotations

import os
import secrets
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Final

_START_SECONDS: Final = 10.0
_STOP_SECONDS: Final = 5.0
_LONGEST_SOCKET_PATH: Final = 100
_BUS: Final = """\
<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy>
</busconfig>
"""
"""A bus that starts nothing by itself: it would start a second keyring, and that one is locked."""


class SecretService:
    """Runs from `start` to `stop`; `environment` is what a process needs to reach it.

    The store lies in `directory` and can be opened only with a password that this object alone knows.
    """

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        self._socket = directory / "bus"
        if len(str(self._socket)) > _LONGEST_SOCKET_PATH:
            raise ValueError(f"{self._socket} is too long for the path of a socket")
        self._processes: list[subprocess.Popen[bytes]] = []

    @property
    def environment(self) -> Mapping[str, str]:
        """The variables to set."""
        return {
            "DBUS_SESSION_BUS_ADDRESS": f"unix:path={self._socket}",
            "HOME": str(self._directory),
            "XDG_DATA_HOME": str(self._directory / "data"),
            "XDG_RUNTIME_DIR": str(self._directory / "runtime"),
        }

    @property
    def pids(self) -> tuple[int, ...]:
        """The processes that run now."""
        return tuple(each.pid for each in self._processes)

    def start(self) -> None:
        """Return when the Secret Service answers and its store is open.

        Raises:
            TimeoutError: it does not.
        """
        shutil.rmtree(self._directory / "data", ignore_errors=True)  # nobody has the password of an earlier run
        (self._directory / "runtime").mkdir(mode=0o700, parents=True, exist_ok=True)
        bus = self._directory / "bus.conf"
        bus.write_text(_BUS.format(socket=self._socket), encoding="utf-8")
        self._spawn("dbus-daemon", f"--config-file={bus}", "--nofork", "--nopidfile")
        _wait_for(self._socket.exists)
        keyring = self._spawn("gnome-keyring-daemon", "--foreground", "--components=secrets", "--unlock")
        (self._directory / "keyring.pid").write_text(str(keyring.pid), encoding="ascii")
        if keyring.stdin:
            keyring.stdin.write(secrets.token_hex().encode())
            keyring.stdin.close()
        _wait_for(self._is_unlocked)

    def stop(self) -> None:
        """End both processes, the bus last."""
        while self._processes:
            process = self._processes.pop()
            if process.stdin:
                process.stdin.close()
            process.terminate()
            process.send_signal(signal.SIGCONT)  # one that somebody froze would not hear it
            try:
                process.wait(_STOP_SECONDS)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        self._socket.unlink(missing_ok=True)

    def __enter__(self) -> SecretService:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def _spawn(self, *command: str) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(
            ("setpriv", "--pdeathsig", "TERM", *command),
            env={**os.environ, **self.environment},
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self._processes.append(process)
        return process

    def _is_unlocked(self) -> bool:
        """Ask for the default collection, without a library that would keep a connection open."""
        asked = subprocess.run(
            (
                "dbus-send",
                f"--bus=unix:path={self._socket}",
                "--print-reply=literal",
                "--dest=org.freedesktop.secrets",
                "/org/freedesktop/secrets/aliases/default",
                "org.freedesktop.DBus.Properties.Get",
                "string:org.freedesktop.Secret.Collection",
                "string:Locked",
            ),
            capture_output=True,
            check=False,
        )
        return asked.returncode == 0 and b"false" in asked.stdout


def _wait_for(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + _START_SECONDS
    while not condition():
        if time.monotonic() > deadline:
            raise TimeoutError("the Secret Service does not start; dbus and gnome-keyring must be installed")
        time.sleep(0.02)
