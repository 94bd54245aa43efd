"""A file onto a USB stick: below one folder, into a mount, never through a link, whole or not at all."""

from __future__ import annotations

import errno
import os
import re
import stat
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.domain.diagnosis import StaffCode

FILE_SYSTEMS: Final = frozenset({"vfat", "exfat", "ext4", "ntfs3", "fuseblk"})
_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,80}")
_ESCAPE: Final = re.compile(r"\\([0-7]{3})")
_UMOUNT_SECONDS: Final = 10.0


class StickRefused(Exception):
    """The file is not on the stick; `code` says why."""

    def __init__(self, code: StaffCode) -> None:
        super().__init__(code.value)
        self.code = code


@dataclass(frozen=True, slots=True)
class Mount:
    """A file system that is mounted."""

    point: Path
    kind: str
    is_read_only: bool


def mounts(table: Path = Path("/proc/self/mountinfo")) -> tuple[Mount, ...]:
    """Return what is mounted (proc(5), mountinfo)."""
    return tuple(_mount(line) for line in table.read_text(encoding="utf-8", errors="surrogateescape").splitlines())


def find_stick(allowed: Path, found: tuple[Mount, ...], file_systems: frozenset[str] = FILE_SYSTEMS) -> Mount:
    """Return the stick that is mounted directly below the allowed folder; of several, the last.

    Raises:
        StickRefused: there is none, or it cannot be written.
    """
    sticks = [each for each in found if each.point.parent == allowed and each.kind in file_systems]
    if not sticks:
        raise StickRefused(StaffCode.STICK_MISSING)
    if sticks[-1].is_read_only:
        raise StickRefused(StaffCode.STICK_READ_ONLY)
    return sticks[-1]


def write_to_stick(mount: Mount, name: str, content: bytes) -> None:
    """Write the file whole, in the place of an earlier one; when this returns, the stick may be pulled.

    Raises:
        StickRefused: nothing was written, or half a file was removed.
    """
    if not _NAME.fullmatch(name):
        raise ValueError(f"{name!r} is no plain name of a file")
    try:
        with _opened(mount.point) as folder:
            _refuse_what_is_no_file(folder, name)
            _write(folder, name, content)
    except OSError as error:
        raise StickRefused(_CODES.get(error.errno or 0, StaffCode.STICK_LOST)) from error


def let_go(mount: Mount) -> bool:
    """Unmount the stick if we may, and return whether we did; all of it is on the stick already."""
    try:
        done = subprocess.run(["umount", str(mount.point)], capture_output=True, timeout=_UMOUNT_SECONDS, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


@contextmanager
def _opened(point: Path) -> Iterator[int]:
    """Open the root of the mount itself: not a link to elsewhere, and not the folder that is left when it is gone."""
    folder = os.open(point, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC)
    try:
        if os.fstat(folder).st_dev == point.parent.stat().st_dev:
            raise StickRefused(StaffCode.STICK_LOST)
        yield folder
    finally:
        os.close(folder)


def _refuse_what_is_no_file(folder: int, name: str) -> None:
    with suppress(FileNotFoundError):
        if not stat.S_ISREG(os.stat(name, dir_fd=folder, follow_symlinks=False).st_mode):
            raise StickRefused(StaffCode.STICK_REFUSED)


def _write(folder: int, name: str, content: bytes) -> None:
    temporary = f"{name}.part"
    _refuse_what_is_no_file(folder, temporary)
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW | os.O_CLOEXEC
    try:
        handle = os.open(temporary, flags, 0o644, dir_fd=folder)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.rename(temporary, name, src_dir_fd=folder, dst_dir_fd=folder)
        os.fsync(folder)
    except OSError:
        with suppress(OSError):
            os.unlink(temporary, dir_fd=folder)
        raise


def _mount(line: str) -> Mount:
    before, _, after = line.partition(" - ")
    point, options = before.split()[4:6]
    kind, _, super_options = after.split()[:3]
    is_read_only = "ro" in options.split(",") or "ro" in super_options.split(",")
    return Mount(Path(_ESCAPE.sub(lambda found: chr(int(found[1], 8)), point)), kind, is_read_only)


_CODES: Final = {
    errno.ENOSPC: StaffCode.STICK_FULL,
    errno.EDQUOT: StaffCode.STICK_FULL,
    errno.EFBIG: StaffCode.STICK_FULL,
    errno.EROFS: StaffCode.STICK_READ_ONLY,
    errno.EACCES: StaffCode.STICK_READ_ONLY,
    errno.EPERM: StaffCode.STICK_READ_ONLY,
    errno.ELOOP: StaffCode.STICK_REFUSED,
    errno.ENOTDIR: StaffCode.STICK_REFUSED,
}
