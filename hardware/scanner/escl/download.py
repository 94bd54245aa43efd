"""An exchange in a thread of its own, so that whoever waits for it can cancel, ask elsewhere, or give it up."""

from __future__ import annotations

import threading
import time

from hardware.errors import ScanMismatch, ScannerConnectionLost, ScannerError, ScannerSilent
from hardware.scanner.escl.connection import Exchange, Reply


class Download:
    """A started exchange. It ends by itself after `most_seconds`, however slowly the answer drips."""

    def __init__(self, exchange: Exchange, *, most_bytes: int, most_seconds: float) -> None:
        self._exchange = exchange
        self._most_bytes, self._most_seconds = most_bytes, most_seconds
        self._body = bytearray()
        self._reply: Reply | None = None
        self._error: ScannerError | None = None
        self._thread = threading.Thread(target=self._run, name="escl", daemon=True)
        self._overtime = threading.Timer(most_seconds, exchange.give_up)
        self._overtime.daemon = True
        self._thread.start()
        self._overtime.start()

    @property
    def received(self) -> int:
        """Return how many bytes of the body are there."""
        return len(self._body)

    @property
    def fraction(self) -> float | None:
        """Return how much of the body is there, where the scanner has said how long it will be."""
        length = self._reply.headers.get("content-length", "") if self._reply else ""
        return min(self.received / int(length), 1.0) if length.isdigit() and int(length) else None

    def wait(self, timeout_seconds: float | None = None) -> bool:
        """Return whether the exchange has ended within the time."""
        self._thread.join(timeout_seconds)
        return not self._thread.is_alive()

    def give_up(self) -> None:
        """End the exchange; returns at once."""
        self._exchange.give_up()

    def result(self) -> tuple[Reply, bytes]:
        """Return the answer of an exchange that has ended.

        Raises:
            ScannerError: it ended badly.
        """
        if self._error is not None:
            raise self._error
        if self._reply is None:
            raise AssertionError("the exchange has not ended")
        return self._reply, bytes(self._body)

    def _run(self) -> None:
        started = time.monotonic()
        try:
            with self._exchange.open() as (reply, pieces):
                self._reply = reply
                for piece in pieces:
                    self._body += piece
                    if len(self._body) > self._most_bytes:
                        raise ScanMismatch("the scanner delivers more than a page can be")
        except ScannerConnectionLost as error:
            late = time.monotonic() - started >= self._most_seconds
            self._error = ScannerSilent("the scanner did not end its answer in time") if late else error
        except ScannerError as error:
            self._error = error
        finally:
            self._overtime.cancel()
