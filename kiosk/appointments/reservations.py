"""The times that are kept for citizens, in files, so that one that is left behind is given back whoever dies.

A worker writes number and code of the time it keeps into a file of its own and holds a lock on it; the lock goes with
the process, however that ends. Whoever finds a file that nobody holds gives the time back. The folder lies in memory:
after a restart of the device the appointment system lets the times go by itself. No personal data are in it.
"""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import uuid
from collections.abc import Callable
from pathlib import Path
from typing import Final

from kiosk.domain.appointment import AppointmentKey
from kiosk.errors import AppointmentUnchangeable, AppointmentUnknown

_LONGEST_FILE: Final = 1_000

GiveBack = Callable[[AppointmentKey], None]
"""Cancels a reservation; raises AppointmentError where it cannot."""


class HeldReservation:
    """The time that this process keeps, if it keeps one."""

    def __init__(self) -> None:
        self._path: Path | None = None
        self._descriptor = -1
        self._key: AppointmentKey | None = None

    @property
    def key(self) -> AppointmentKey | None:
        """Number and code of the time that is kept, or None."""
        return self._key

    def hold(self, folder: Path, key: AppointmentKey) -> None:
        """Keep this time from now on, and say so in the folder.

        Raises:
            OSError: it cannot be written down.
        """
        self.forget()
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path = folder / f"{uuid.uuid4()}.json"
        begun = path.with_suffix(".begun")  # nobody looks at it before it is locked and whole
        self._descriptor = os.open(begun, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
        fcntl.flock(self._descriptor, fcntl.LOCK_EX)
        os.write(self._descriptor, json.dumps({"number": key.number, "code": key.code}).encode())
        begun.rename(path)
        self._path, self._key = path, key

    def forget(self) -> None:
        """Keep it no longer: it was booked or given back."""
        if self._path is not None:
            self._path.unlink(missing_ok=True)
            os.close(self._descriptor)
        self._path, self._descriptor, self._key = None, -1, None

    def leave_behind(self) -> None:
        """Let others give it back, who look for what nobody holds."""
        if self._path is not None:
            os.close(self._descriptor)
        self._path, self._descriptor, self._key = None, -1, None


def give_back_what_is_left(folder: Path, give_back: GiveBack) -> int:
    """Give back every time that nobody holds any more; return how many. What cannot be reached now waits.

    Raises:
        AppointmentError: as `give_back` does.
    """
    given_back = 0
    for path in sorted(folder.glob("*.json")) if folder.is_dir() else ():
        with contextlib.suppress(FileNotFoundError), path.open("r+b") as file:
            if not _is_left_behind(file.fileno()):
                continue
            key = _key_in(file.read(_LONGEST_FILE))
            if key is not None:
                _give_back(key, give_back)
                given_back += 1
            path.unlink(missing_ok=True)
    return given_back


def _give_back(key: AppointmentKey, give_back: GiveBack) -> None:
    """One that the city has let go already is as good as given back."""
    with contextlib.suppress(AppointmentUnknown, AppointmentUnchangeable):
        give_back(key)


def _is_left_behind(descriptor: int) -> bool:
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _key_in(content: bytes) -> AppointmentKey | None:
    """Return what is written there; None where its writer died before it was all written."""
    try:
        raw = json.loads(content)
        return AppointmentKey(int(raw["number"]), str(raw["code"]))
    except (ValueError, KeyError, TypeError):
        return None
