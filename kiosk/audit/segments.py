"""The files of the journal: numbered segments that are only ever appended to, one writer at a time, durable at once."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

SEGMENT_BYTES: Final = 8 << 20
_TAIL_BYTES: Final = 4096  # longer than any line


@dataclass(frozen=True, slots=True)
class Tail:
    """How the last segment ends: its last whole line (empty where there is none), and half a line after it."""

    line: bytes
    torn: int


@contextmanager
def locked(directory: Path) -> Iterator[None]:
    """Hold the lock that one process at a time can have; it goes with the process.

    Raises:
        OSError: the folder cannot be used.
    """
    directory.mkdir(mode=0o700, parents=True, exist_ok=True)
    with (directory / "lock").open("a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def segment_paths(directory: Path) -> tuple[Path, ...]:
    """Return the segments there are, the oldest first."""
    return tuple(sorted(directory.glob("[0-9][0-9][0-9][0-9][0-9].log")))


def current_segment(directory: Path) -> Path:
    """Return the segment that takes the next line; it need not be there yet."""
    paths = segment_paths(directory)
    if not paths:
        return directory / "00001.log"
    last = paths[-1]
    return last if last.stat().st_size < SEGMENT_BYTES else directory / f"{int(last.stem) + 1:05d}.log"


def read_tail(path: Path) -> Tail:
    """Return how the file ends."""
    with path.open("rb") as file:
        size = file.seek(0, os.SEEK_END)
        file.seek(max(0, size - _TAIL_BYTES))
        content = file.read()
    whole, end, torn = content.rpartition(b"\n")
    return Tail(whole.rpartition(b"\n")[2] if end else b"", len(torn))


def last_bodies(directory: Path, count: int) -> list[bytes]:
    """Return what the last whole lines say, without their digests."""
    lines: list[bytes] = []
    for path in reversed(segment_paths(directory)):
        lines = path.read_bytes().split(b"\n")[:-1] + lines
        if len(lines) >= count:
            break
    return [each.partition(b" ")[2] for each in lines[-count:]]


def cut(path: Path, torn: int) -> None:
    """Take half a line off the end."""
    with path.open("r+b") as file:
        file.truncate(file.seek(0, os.SEEK_END) - torn)
        os.fsync(file.fileno())


def append(path: Path, content: bytes) -> None:
    """Write all of it durably, or nothing.

    Raises:
        OSError: the disk is full, or does not answer; the file is as it was.
    """
    is_new = not path.exists()
    handle = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
    try:
        size = os.fstat(handle).st_size
        try:
            _write_all(handle, content)
            os.fsync(handle)
        except OSError:
            os.ftruncate(handle, size)
            raise
    finally:
        os.close(handle)
    if is_new:
        _sync_folder(path.parent)


def _write_all(handle: int, content: bytes) -> None:
    while content:
        content = content[os.write(handle, content) :]


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
