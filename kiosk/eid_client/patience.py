"""How long servers are waited for, whatever they do: nothing here hangs, and the citizen may leave at any time."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

_POLL_SECONDS: Final = 0.05


class Patience:
    """The time that is left for one answer and for all of them, and whether the citizen still wants it."""

    def __init__(self, cancelled: threading.Event, seconds: float, session_seconds: float = float("inf")) -> None:
        self._cancelled = cancelled
        self._is_farewell = False
        self._answer_seconds = seconds
        self._left = session_seconds

    @property
    def seconds(self) -> float:
        """How long the next answer may take."""
        return max(0.0, min(self._answer_seconds, self._left))

    @property
    def is_over(self) -> bool:
        """Whether the citizen has left."""
        return self._cancelled.is_set() and not self._is_farewell

    def say_farewell(self, seconds: float) -> None:
        """From here on wait for so long at most, but whatever the citizen does: the servers are told how it ended."""
        self._is_farewell = True
        self._answer_seconds = self._left = seconds

    @contextmanager
    def watching(self, connection: socket.socket) -> Iterator[None]:
        """Break the connection when the time is up, however slowly the other side dribbles, or when cancelled.

        Raises:
            TimeoutError: it was broken.
        """
        finished, gave_up = threading.Event(), threading.Event()
        started = time.monotonic()
        deadline = started + self.seconds

        def watch() -> None:
            while not finished.wait(_POLL_SECONDS):
                if self.is_over or time.monotonic() > deadline:
                    gave_up.set()
                    _break(connection)
                    return

        watcher = threading.Thread(target=watch, name="channel-watch", daemon=True)
        watcher.start()
        try:
            yield
        finally:
            finished.set()
            watcher.join()
            self._left -= time.monotonic() - started
        if gave_up.is_set():
            # A broken connection may look like an answer that ended, where its length was not said.
            raise TimeoutError


def _break(connection: socket.socket) -> None:
    try:
        # The base class's method: the one of `ssl.SSLSocket` would pull the TLS state from under the reader.
        socket.socket.shutdown(connection, socket.SHUT_RDWR)
    except OSError:
        return
