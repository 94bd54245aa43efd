"""Which scanners there are now, and when that changes."""

from __future__ import annotations

import contextlib
import os
import select
import socket
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from hardware.errors import ScannerError
from hardware.scanner.sane import CONFIG_DIR, environment
from hardware.scanner.sane_status import exit_error
from hardware.scanner.scanimage import Limits, ScanimageRun

_FORMAT: Final = "%d\t%v\t%m\t%t%n"
_LIMITS: Final = Limits(silence_seconds=2.5, kill_after_seconds=1.0)
_KERNEL_EVENTS: Final = 1
_NETLINK_KOBJECT_UEVENT: Final = 15
_LARGEST_EVENT: Final = 8192
_SETTLE_SECONDS: Final = 0.5
"""A device announces itself in a dozen events; the last says that it can be used."""
_NETWORK_SECONDS: Final = 10.0
"""Scanners in the network come and go without an event."""


@dataclass(frozen=True, slots=True)
class ScannerDescription:
    """One scanner: the name that the driver `sane` takes as `device`, and what its maker calls it."""

    device: str
    vendor: str
    model: str
    kind: str


def list_sane_scanners(config_dir: Path = CONFIG_DIR, *, program: str = "scanimage") -> tuple[ScannerDescription, ...]:
    """Return the scanners that SANE finds, through the backends of that configuration only.

    Raises:
        ScannerError: SANE does not work, or hangs.
    """
    command = (program, f"--formatted-device-list={_FORMAT}")
    run = ScanimageRun(command, environment(config_dir), _LIMITS)
    run.wait()
    if run.result() != 0:
        raise exit_error(run.result(), run.messages)
    lines = run.collect().decode(errors="replace").splitlines()
    return tuple(ScannerDescription(*fields) for line in lines if len(fields := line.split("\t")) == 4)


class PlugEvents:
    """The kernel's announcements of devices that were plugged in or pulled out (netlink, kobject-uevent).

    Where the kernel does not let us listen, only time passes.
    """

    def __init__(self) -> None:
        self._socket: socket.socket | None = None
        with contextlib.suppress(OSError):
            self._socket = socket.socket(socket.AF_NETLINK, socket.SOCK_DGRAM, _NETLINK_KOBJECT_UEVENT)
            self._socket.bind((0, _KERNEL_EVENTS))
        self._waker, self._woken = os.pipe()

    def __enter__(self) -> PlugEvents:
        return self

    def __exit__(self, *_: object) -> None:
        if self._socket is not None:
            self._socket.close()
        os.close(self._waker)
        os.close(self._woken)

    def wait(self, timeout_seconds: float) -> bool:
        """Return whether a device came or went within the time; what belongs to it is waited for, too."""
        if not self._readable(timeout_seconds):
            return False
        while self._readable(_SETTLE_SECONDS):
            self._drain()
        return True

    def wake(self) -> None:
        """End a wait from another thread, as if something had happened."""
        with contextlib.suppress(OSError):
            os.write(self._woken, b"!")

    def _readable(self, timeout_seconds: float) -> bool:
        sources: list[int | socket.socket] = [self._waker, *([self._socket] if self._socket else [])]
        return bool(select.select(sources, [], [], timeout_seconds)[0])

    def _drain(self) -> None:
        for source in select.select([self._waker], [], [], 0)[0]:
            os.read(source, _LARGEST_EVENT)
        if self._socket is not None:
            with contextlib.suppress(OSError):
                self._socket.recv(_LARGEST_EVENT, socket.MSG_DONTWAIT)


Listing = Callable[[], tuple[ScannerDescription, ...]]


def watch_scanners(
    listing: Listing, events: PlugEvents, cancel: threading.Event
) -> Iterator[tuple[ScannerDescription, ...]]:
    """Give the scanners there are, at once and then whenever they have changed, until `cancel` is set and woken.

    A listing that fails counts as one without scanners.
    """
    known: tuple[ScannerDescription, ...] | None = None
    while not cancel.is_set():
        found = _found(listing)
        if found != known:
            known = found
            yield found
        if not cancel.is_set():
            events.wait(_NETWORK_SECONDS)


def _found(listing: Listing) -> tuple[ScannerDescription, ...]:
    try:
        return listing()
    except ScannerError:
        return ()
