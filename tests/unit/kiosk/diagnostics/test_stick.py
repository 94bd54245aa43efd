"""A file onto a stick: into an allowed mount, never through a link, whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.diagnostics import stick
from kiosk.diagnostics.stick import Mount, StickRefused, find_stick, let_go, mounts, write_to_stick
from kiosk.domain.diagnosis import StaffCode
from tests.fixtures.usb_stick import Stick

PDF = b"%PDF-1.7 " + bytes(20_000)
NAME = "kiosk-leipzig-0042-2026-11-23.pdf"
MOUNTINFO = """\
22 1 259:2 / / rw,relatime shared:1 - ext4 /dev/nvme0n1p2 rw
61 22 8:17 / /media/kiosk/sdb1 rw,nosuid,nodev,noexec shared:9 - vfat /dev/sdb1 rw,uid=1001
62 22 8:33 / /media/kiosk/old\\040stick ro,nosuid,nodev shared:9 - vfat /dev/sdc1 ro
63 61 0:44 / /media/kiosk/sdb1/deep rw - ext4 /dev/sdd1 rw
64 22 0:45 / /media/kiosk/memory rw - tmpfs tmpfs rw
"""


@pytest.fixture
def plug(tmp_path: Path) -> Iterator[Callable[..., Stick]]:
    plugged: list[Stick] = []

    def make(kilobytes: int = 512) -> Stick:
        plugged.append(Stick(tmp_path / "media", kilobytes))
        return plugged[-1]

    yield make
    for each in plugged:
        each.pull()


def _refusal(mount: Mount, name: str = NAME, content: bytes = PDF) -> StaffCode:
    with pytest.raises(StickRefused) as refused:
        write_to_stick(mount, name, content)
    return refused.value.code


def _table(tmp_path: Path, text: str = MOUNTINFO) -> tuple[Mount, ...]:
    (tmp_path / "mountinfo").write_text(text)
    return mounts(tmp_path / "mountinfo")


def test_mounts_are_read_with_their_kind_and_whether_they_can_be_written(tmp_path: Path) -> None:
    found = _table(tmp_path)
    assert found[1] == Mount(Path("/media/kiosk/sdb1"), "vfat", is_read_only=False)
    assert found[2] == Mount(Path("/media/kiosk/old stick"), "vfat", is_read_only=True)


def test_a_stick_is_a_mount_of_a_known_kind_directly_below_the_allowed_folder(tmp_path: Path) -> None:
    lines = MOUNTINFO.splitlines(keepends=True)
    assert find_stick(Path("/media/kiosk"), _table(tmp_path, "".join(lines[:2]))).point == Path("/media/kiosk/sdb1")
    for elsewhere in (lines[0], lines[3], lines[4]):
        with pytest.raises(StickRefused) as refused:
            find_stick(Path("/media/kiosk"), _table(tmp_path, elsewhere))
        assert refused.value.code is StaffCode.STICK_MISSING


def test_a_stick_that_is_locked_is_told_so(tmp_path: Path) -> None:
    with pytest.raises(StickRefused) as refused:
        find_stick(Path("/media/kiosk"), _table(tmp_path, MOUNTINFO.splitlines(keepends=True)[2]))
    assert refused.value.code is StaffCode.STICK_READ_ONLY


def test_the_file_is_on_the_stick_whole_and_nothing_else(plug: Callable[..., Stick]) -> None:
    plugged = plug()
    write_to_stick(plugged.mount, NAME, PDF)
    assert {each.name: each.read_bytes() for each in plugged.point.iterdir()} == {NAME: PDF}


def test_an_earlier_file_is_replaced(plug: Callable[..., Stick]) -> None:
    plugged = plug()
    write_to_stick(plugged.mount, NAME, b"old")
    write_to_stick(plugged.mount, NAME, PDF)
    assert (plugged.point / NAME).read_bytes() == PDF


@pytest.mark.parametrize("place", [NAME, f"{NAME}.part"])
def test_a_link_on_the_stick_is_not_followed(plug: Callable[..., Stick], tmp_path: Path, place: str) -> None:
    plugged, victim = plug(), tmp_path / "victim"
    victim.write_text("untouched")
    (plugged.point / place).symlink_to(victim)
    assert _refusal(plugged.mount) is StaffCode.STICK_REFUSED
    assert victim.read_text() == "untouched"
    assert (plugged.point / place).is_symlink()


@pytest.mark.parametrize("make", [Path.mkdir, os.mkfifo])
def test_what_is_no_regular_file_stays_as_it_is(plug: Callable[..., Stick], make: Callable[[Path], None]) -> None:
    plugged = plug()
    make(plugged.point / NAME)
    assert _refusal(plugged.mount) is StaffCode.STICK_REFUSED


def test_a_full_stick_is_told_and_keeps_no_half_file(plug: Callable[..., Stick]) -> None:
    plugged = plug(kilobytes=16)
    assert _refusal(plugged.mount) is StaffCode.STICK_FULL
    assert not list(plugged.point.iterdir())


def test_a_full_stick_keeps_the_earlier_file(plug: Callable[..., Stick]) -> None:
    plugged = plug(kilobytes=16)
    write_to_stick(plugged.mount, NAME, b"old")
    assert _refusal(plugged.mount) is StaffCode.STICK_FULL
    assert (plugged.point / NAME).read_bytes() == b"old"


def test_a_stick_that_turns_read_only_is_told(plug: Callable[..., Stick]) -> None:
    plugged = plug()
    mount = plugged.mount
    plugged.make_read_only()
    assert _refusal(mount) is StaffCode.STICK_READ_ONLY


def test_a_stick_pulled_before_the_writing_is_lost_and_the_folder_stays_empty(plug: Callable[..., Stick]) -> None:
    plugged = plug()
    mount = plugged.mount
    plugged.pull()
    assert _refusal(mount) is StaffCode.STICK_LOST
    assert not list(plugged.point.iterdir())


def test_a_stick_that_breaks_while_it_is_written_is_lost(
    plug: Callable[..., Stick], monkeypatch: pytest.MonkeyPatch
) -> None:
    plugged = plug()

    def broken(_: int) -> None:
        raise OSError(5, "Input/output error")

    with monkeypatch.context() as patch:
        patch.setattr(stick.os, "fsync", broken)
        assert _refusal(plugged.mount) is StaffCode.STICK_LOST
    assert not list(plugged.point.iterdir())


def test_a_mount_that_was_replaced_by_a_link_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "sdb1").symlink_to(tmp_path / "elsewhere")
    assert _refusal(Mount(tmp_path / "sdb1", "vfat", is_read_only=False)) is StaffCode.STICK_REFUSED
    assert not list((tmp_path / "elsewhere").iterdir())


@pytest.mark.parametrize("name", ["../report.pdf", "a/b.pdf", "", ".hidden", "x" * 90])
def test_a_name_that_is_no_plain_one_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(ValueError, match="plain name"):
        write_to_stick(Mount(tmp_path, "vfat", is_read_only=False), name, PDF)


def test_a_written_stick_is_let_go(plug: Callable[..., Stick]) -> None:
    plugged = plug()
    write_to_stick(plugged.mount, NAME, PDF)
    assert let_go(plugged.mount)
    assert not let_go(Mount(plugged.point, "tmpfs", is_read_only=False))
