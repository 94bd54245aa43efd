"""Signs of life of an eSCL scanner: bytes of a page, and answers to the question for its state."""

from __future__ import annotations

import contextlib
import time
from dataclasses import dataclass
from typing import Final

from hardware.errors import (
    ScannerAccessDenied,
    ScannerBusy,
    ScannerError,
    ScannerFaulty,
    ScannerProtocolError,
    ScannerSilent,
    ScannerUnavailable,
)
from hardware.scanner.escl.connection import Reply
from hardware.scanner.escl.download import Download
from hardware.scanner.escl.status import EsclStatus, parse_status

_LONGEST_PULSE_SECONDS: Final = 0.5
_PULSES_IN_A_SILENCE: Final = 4
_LIVELY_BYTES: Final = 1024
"""Fewer in the time of silence are a drip, not a page."""
_OK, _UNAVAILABLE = 200, 503
_NOTHING_THERE: Final = (404, 410)
_FORBIDDEN: Final = (401, 403)


@dataclass(frozen=True, slots=True)
class Patience:
    """How long the scanner may give no sign of life, and how long a page may take with all signs of life.

    Before the first byte of a page, an answer to a question about its state is such a sign: a scanner whose lamp
    warms up or whose carriage moves answers, one that hangs does not. After it, only bytes are.
    """

    silence_seconds: float = 2.0
    page_seconds: float = 40.0


class Life:
    """When the scanner last gave a sign of life, and the question that waits for one."""

    def __init__(self, patience: Patience) -> None:
        self._patience = patience
        self._pulse_seconds = min(_LONGEST_PULSE_SECONDS, patience.silence_seconds / _PULSES_IN_A_SILENCE)
        self._started_at = self._alive_at = self._asked_at = time.monotonic()
        self._received = self._counted = 0
        self.pulse: Download | None = None

    def see(self, received: int) -> None:
        """Take note of how much has arrived."""
        if (received and not self._received) or received - self._counted >= _LIVELY_BYTES:
            self._alive_at, self._counted = time.monotonic(), received
        self._received = received

    def asks_now(self) -> bool:
        """Return whether it is time to ask the scanner for its state."""
        now = time.monotonic()
        if self._received or self.pulse is not None or now - self._asked_at < self._pulse_seconds:
            return False
        self._asked_at = now
        return True

    def answer(self) -> EsclStatus | None:
        """Return what the scanner has answered, if it has just done so."""
        if self.pulse is None or not self.pulse.wait(0):
            return None
        pulse, self.pulse = self.pulse, None
        with contextlib.suppress(ScannerError):
            status = status_of(pulse)
            if not self._received:
                self._alive_at = time.monotonic()
            return status
        return None

    def refuse_if_over(self) -> None:
        """Raise ScannerSilent if there was no sign of life for too long."""
        now = time.monotonic()
        if (
            now - self._alive_at > self._patience.silence_seconds
            or now - self._started_at > self._patience.page_seconds
        ):
            raise ScannerSilent("the scanner fell silent")


def status_of(download: Download) -> EsclStatus:
    """Return the state that an ended exchange has brought.

    Raises:
        ScannerError: it has brought none.
    """
    if not download.wait(0):
        raise ScannerSilent("the scanner does not tell its state")
    reply, content = download.result()
    if reply.status != _OK:
        raise http_error(reply)
    return parse_status(content)


def http_error(reply: Reply) -> ScannerError:
    """Return what an answer means that is neither a success nor to be expected."""
    if reply.status in _FORBIDDEN:
        return ScannerAccessDenied(f"HTTP {reply.status}")
    if reply.status == _UNAVAILABLE:
        return ScannerBusy("the scanner has no time")
    if reply.status in _NOTHING_THERE:
        return ScannerUnavailable(f"no eSCL scanner at this address: HTTP {reply.status}")
    return (ScannerFaulty if reply.status >= 500 else ScannerProtocolError)(f"HTTP {reply.status}")
