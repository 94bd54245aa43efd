"""The journal: lines that follow from one another, whatever dies or fills up while they are written."""

from __future__ import annotations

import errno
import json
import os
import subprocess
import sys
import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.audit import Journal, LogEvent, Role, segments
from kiosk.audit.background import BackgroundJournal
from kiosk.audit.journal import end_of
from tests.fixtures.signed_journal import events_in, is_chained


def test_a_line_says_what_happened_in_which_role_and_when(tmp_path: Path) -> None:
    now = datetime(2026, 11, 23, 8, 30, 0, 250_000, UTC)
    Journal(tmp_path, lambda: now).record(LogEvent.SEAL_FAILED, Role.CITIZEN, service="ummeldung", code="storage_full")
    digest, _, body = (tmp_path / "00001.log").read_text().strip().partition(" ")
    assert len(digest) == 64
    assert json.loads(body) == {
        "n": 1,
        "at": "2026-11-23T08:30:00.250+00:00",
        "event": "seal_failed",
        "role": "citizen",
        "service": "ummeldung",
        "code": "storage_full",
    }


def test_a_code_that_the_list_does_not_name_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="visit_started has no name in "):
        Journal(tmp_path).record(LogEvent.VISIT_STARTED, Role.CITIZEN, name="erika")


@pytest.mark.parametrize("text", ["Erika Mustermann", "0176/1234", "é", "x" * 41, "", "a\nb", '{"n":1}'])
def test_a_text_that_is_no_short_code_does_not_get_into_the_journal(tmp_path: Path, text: str) -> None:
    Journal(tmp_path).record(LogEvent.DELIVERY_QUARANTINED, reason=text)
    assert '"reason":"other"' in (tmp_path / "00001.log").read_text()


@pytest.mark.parametrize("value", ["long", float("nan"), float("inf")])
def test_a_duration_is_a_number(tmp_path: Path, value: str | float) -> None:
    with pytest.raises(ValueError, match="seconds must be a number"):
        Journal(tmp_path).record(LogEvent.PAGE_SCANNED, seconds=value)


def test_writers_of_several_threads_and_journals_make_one_chain(tmp_path: Path) -> None:
    def write() -> None:
        for _ in range(20):
            Journal(tmp_path).record(LogEvent.VISIT_STARTED, Role.CITIZEN)

    threads = [threading.Thread(target=write) for _ in range(4)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert end_of(tmp_path)[0] == 80
    assert is_chained(tmp_path)


def test_a_full_segment_is_followed_by_the_next(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(segments, "SEGMENT_BYTES", 400)
    for _ in range(8):
        Journal(tmp_path).record(LogEvent.VISIT_STARTED, Role.CITIZEN)
    assert len(segments.segment_paths(tmp_path)) > 2
    assert is_chained(tmp_path)


def test_half_a_line_of_a_power_cut_is_removed_and_said(tmp_path: Path) -> None:
    Journal(tmp_path).record(LogEvent.KIOSK_STARTED, version="1")
    with (tmp_path / "00001.log").open("ab") as file:
        file.write(b"0123456789")
    Journal(tmp_path).record(LogEvent.KIOSK_STOPPED)
    assert events_in(tmp_path) == ["kiosk_started", "journal_mended", "kiosk_stopped"]
    assert is_chained(tmp_path)


def test_half_a_first_line_is_removed_too(tmp_path: Path) -> None:
    (tmp_path / "00001.log").write_bytes(b"01234")
    Journal(tmp_path).record(LogEvent.KIOSK_STOPPED)
    assert events_in(tmp_path) == ["journal_mended", "kiosk_stopped"]


def test_what_a_full_disk_does_not_take_leaves_no_half_line_and_the_gap_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = Journal(tmp_path)
    journal.record(LogEvent.KIOSK_STARTED, version="1")
    write = os.write
    with monkeypatch.context() as patch:
        patch.setattr(os, "write", lambda handle, content: _fill_up(write, handle, content))
        journal.record(LogEvent.VISIT_STARTED, Role.CITIZEN)
        journal.record(LogEvent.VISIT_STARTED, Role.CITIZEN)
    journal.record(LogEvent.KIOSK_STOPPED)
    assert events_in(tmp_path) == ["kiosk_started", "journal_gap", "kiosk_stopped"]
    assert '"count":2' in (tmp_path / "00001.log").read_text()
    assert is_chained(tmp_path)


def _fill_up(write: object, handle: int, content: bytes) -> int:
    if len(content) > 20:
        return write(handle, content[:20])  # type: ignore[operator, no-any-return]
    raise OSError(errno.ENOSPC, "No space left on device")


def test_a_folder_that_cannot_be_written_stops_nobody(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "audit").touch()
    Journal(tmp_path / "audit").record(LogEvent.KIOSK_STOPPED)
    assert "kiosk_stopped is not in the journal" in caplog.text


@pytest.mark.parametrize("kills", [3, pytest.param(200, marks=pytest.mark.soak)])
def test_a_writer_killed_at_any_time_leaves_a_journal_that_goes_on(tmp_path: Path, kills: int) -> None:
    for lines in range(1, kills + 1):
        command = [sys.executable, "-m", "tests.fixtures.journal_writer", str(tmp_path)]
        with subprocess.Popen(command, stdout=subprocess.PIPE) as writer:
            assert writer.stdout is not None
            for _ in range(lines):
                writer.stdout.readline()
            writer.kill()
    before = end_of(tmp_path)[0]
    assert before >= kills * (kills + 1) / 2
    Journal(tmp_path).record(LogEvent.KIOSK_STOPPED)
    assert end_of(tmp_path)[0] > before
    assert is_chained(tmp_path)


def test_a_journal_in_the_background_is_written_in_order_before_it_is_closed(tmp_path: Path) -> None:
    journal = BackgroundJournal(Journal(tmp_path))
    journal.record(LogEvent.VISIT_STARTED, Role.CITIZEN)
    journal.record(LogEvent.VISIT_ENDED, Role.CITIZEN, step="choose", seconds=3)
    journal.close()
    assert events_in(tmp_path) == ["visit_started", "visit_ended"]
