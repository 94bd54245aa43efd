"""The SANE_Status values, by number and by the words of sane_strstatus, as errors of ours (SANE standard, 4.2.7)."""

from __future__ import annotations

import re
from typing import Final

from hardware.errors import (
    ScanCutShort,
    ScannerAccessDenied,
    ScannerBusy,
    ScannerCoverOpen,
    ScannerError,
    ScannerFaulty,
    ScannerFeederEmpty,
    ScannerJammed,
    ScannerOutOfMemory,
    ScannerUnavailable,
    ScannerUnsuitable,
    ScannerUnsupported,
    ScanStopped,
)

STATUS_GOOD: Final = 0

_STATUSES: Final[tuple[tuple[int, str, type[ScannerError]], ...]] = (
    (1, "Operation not supported", ScannerUnsupported),
    (2, "Operation was canceled", ScanStopped),
    (3, "Device busy", ScannerBusy),
    (4, "Invalid argument", ScannerUnsuitable),
    (5, "End of file reached", ScanCutShort),
    (6, "Document feeder jammed", ScannerJammed),
    (7, "Document feeder out of documents", ScannerFeederEmpty),
    (8, "Scanner cover is open", ScannerCoverOpen),
    (9, "Error during device I/O", ScannerFaulty),
    (10, "Out of memory", ScannerOutOfMemory),
    (11, "Access to resource has been denied", ScannerAccessDenied),
    (12, "Lamp not ready, please retry", ScannerBusy),
    (13, "Scanner mechanism locked for transport", ScannerFaulty),
)
"""Cancelled (2) at the device: whoever cancels from our side has left before the answer comes.

12 and 13 are not in the standard; the backends of Debian have them.
"""

_BY_NUMBER: Final = {number: error for number, _, error in _STATUSES}
_BY_WORDS: Final = {words: error for _, words, error in _STATUSES}
_AT_OPENING: Final = (ScannerBusy, ScannerAccessDenied)
"""What a device that does not open may mean by its status; every other one means that it is not there."""

_OPENING: Final = re.compile(r"open of device .* failed: (?P<words>[^\r\n]+)")


def scan_error(verdict: str) -> ScannerError:
    """Return the error for what `scanimage` said of sane_start or sane_read, which comes even from a run that hangs."""
    return _BY_WORDS.get(verdict, ScannerFaulty)(verdict)


def exit_error(status: int, messages: str) -> ScannerError:
    """Return the error for an exit code; 1 is what scanimage ends with too when it cannot open the device."""
    if opening := _OPENING.search(messages):
        error = _BY_WORDS.get(opening["words"], ScannerUnavailable)
        return (error if error in _AT_OPENING else ScannerUnavailable)(opening["words"])
    known = None if status == 1 else _BY_NUMBER.get(status)
    return (known or ScannerUnavailable)(f"scanimage ended with status {status}")
