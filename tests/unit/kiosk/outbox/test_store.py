"""The outbox keeps what it acknowledged, says at the start what is broken, and keeps nothing that is done."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.domain.delivery import Announcement
from kiosk.domain.submission import DeliveryState
from kiosk.errors import OutboxDamaged, OutboxError, StorageFull
from kiosk.outbox.attachment_files import AttachmentFiles
from kiosk.outbox.store import DAMAGED, Outbox
from tests.fixtures.submissions import REFERENCE, placeholder_submission

SUBMISSION = placeholder_submission(attachments=2)
OTHER = placeholder_submission("AAAA-BBBB-CC")


@pytest.fixture
def outbox(tmp_path: Path) -> Iterator[Outbox]:
    with Outbox(tmp_path) as opened:
        yield opened


def files(directory: Path) -> set[str]:
    return {path.stem for path in (directory / "attachments").iterdir()}


def state(outbox: Outbox, reference: str = REFERENCE) -> DeliveryState:
    entry = outbox.find(reference)
    assert entry is not None
    return entry.state


def test_what_was_added_is_found_by_another_process(outbox: Outbox, tmp_path: Path) -> None:
    outbox.add(SUBMISSION)
    with Outbox(tmp_path) as other:
        found = other.submission(REFERENCE)
        assert replace(found, attachments=SUBMISSION.attachments) == SUBMISSION
        assert [other.attachment(each.attachment_id) for each in found.attachments] == [
            each.jwe for each in SUBMISSION.attachments
        ]


def test_adding_a_reference_again_changes_nothing(outbox: Outbox) -> None:
    outbox.add(SUBMISSION)
    outbox.add(placeholder_submission(REFERENCE, attachments=1))
    assert len(outbox.attachment_ids(REFERENCE)) == 2


def test_every_commit_is_synced_to_the_disk(tmp_path: Path, outbox: Outbox) -> None:
    database = outbox._database
    assert database.query("PRAGMA synchronous")[0][0] == 2
    assert database.query("PRAGMA journal_mode")[0][0] == "wal"


def test_attachments_are_on_the_disk_before_the_row(
    tmp_path: Path, outbox: Outbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[str] = []
    real = os.fsync

    def fsync(descriptor: int) -> None:
        synced.append(Path(f"/proc/self/fd/{descriptor}").readlink().name)
        assert outbox.find(REFERENCE) is None
        real(descriptor)

    monkeypatch.setattr(os, "fsync", fsync)
    outbox.add(SUBMISSION)
    assert synced == [*(f"{each.attachment_id}.jwe" for each in SUBMISSION.attachments), "attachments"]


def test_a_full_disk_is_told_and_nothing_is_kept(
    tmp_path: Path, outbox: Outbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = AttachmentFiles.write

    def write(self: AttachmentFiles, attachment_id: str, content: bytes) -> None:
        if attachment_id == SUBMISSION.attachments[1].attachment_id:
            raise OSError(28, "No space left on device")
        real(self, attachment_id, content)

    monkeypatch.setattr(AttachmentFiles, "write", write)
    with pytest.raises(StorageFull):
        outbox.add(SUBMISSION)
    assert outbox.find(REFERENCE) is None
    assert files(tmp_path) == set()


def test_a_database_that_cannot_grow_is_a_full_disk(tmp_path: Path, outbox: Outbox) -> None:
    pages = outbox._database.query("PRAGMA page_count")[0][0]
    outbox._database.query(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(StorageFull):
        outbox.add(replace(SUBMISSION, data="x" * 100_000))
    assert outbox.find(REFERENCE) is None
    assert files(tmp_path) == set()


def test_a_writer_waits_for_the_other_and_both_succeed(tmp_path: Path, outbox: Outbox) -> None:
    with Outbox(tmp_path) as other:
        outbox.add(SUBMISSION)
        other.add(OTHER)
    assert [each.reference for each in outbox.entries()] == [REFERENCE, OTHER.reference]


def test_what_is_due_first_comes_first(outbox: Outbox) -> None:
    outbox.add(SUBMISSION)
    outbox.add(OTHER)
    outbox.postpone(REFERENCE, due_at=100.0)
    assert [each.reference for each in outbox.due(50.0)] == [OTHER.reference]
    assert [each.reference for each in outbox.due(100.0)] == [OTHER.reference, REFERENCE]


def test_steps_on_the_way_are_remembered(tmp_path: Path, outbox: Outbox) -> None:
    outbox.add(SUBMISSION)
    outbox.announced(REFERENCE, Announcement("s", "c"))
    outbox.uploaded(REFERENCE, SUBMISSION.attachments[0].attachment_id)
    with Outbox(tmp_path) as other:
        entry = other.find(REFERENCE)
        assert entry is not None
        assert (entry.state, entry.announcement) == (DeliveryState.UPLOADING, Announcement("s", "c"))
        assert other.attachment_ids(REFERENCE, missing_only=True) == (SUBMISSION.attachments[1].attachment_id,)


def test_the_tags_are_the_last_parts_of_the_jwes(outbox: Outbox) -> None:
    outbox.add(SUBMISSION)
    tags = outbox.tags(REFERENCE)
    assert (tags.metadata, tags.data) == ("tag-meta", "tag-data")
    assert list(tags.attachments.values()) == ["tag-att0", "tag-att1"]


def test_purging_removes_all_ciphertext_and_keeps_the_reference(tmp_path: Path, outbox: Outbox) -> None:
    outbox.add(SUBMISSION)
    outbox.purge(REFERENCE)
    assert state(outbox) is DeliveryState.PURGED
    assert files(tmp_path) == set()
    assert outbox.submission(REFERENCE).data == ""
    assert outbox.due(1e12) == ()


def test_quarantine_keeps_everything_and_names_the_reason(outbox: Outbox) -> None:
    outbox.add(SUBMISSION)
    outbox.quarantine(REFERENCE, "incorrect-hash")
    entry = outbox.find(REFERENCE)
    assert entry is not None
    assert (entry.state, entry.reason) == (DeliveryState.QUARANTINED, "incorrect-hash")
    assert outbox.submission(REFERENCE).data == SUBMISSION.data
    assert outbox.due(1e12) == ()


def test_a_retry_begins_anew_under_another_idempotency_key(outbox: Outbox) -> None:
    outbox.add(SUBMISSION)
    before = outbox.find(REFERENCE)
    outbox.announced(REFERENCE, Announcement("s", "c"))
    outbox.uploaded(REFERENCE, SUBMISSION.attachments[0].attachment_id)
    outbox.quarantine(REFERENCE, "incorrect-hash")
    outbox.retry(REFERENCE)
    after = outbox.find(REFERENCE)
    assert before is not None
    assert after is not None
    assert (after.state, after.announcement, after.reason) == (DeliveryState.SEALED, None, "")
    assert after.idempotency_key != before.idempotency_key
    assert len(outbox.attachment_ids(REFERENCE, missing_only=True)) == 2


def test_only_what_is_in_quarantine_can_be_retried_or_rejected(outbox: Outbox) -> None:
    outbox.add(SUBMISSION)
    with pytest.raises(OutboxError, match="not in quarantine"):
        outbox.retry(REFERENCE)
    with pytest.raises(OutboxError, match="not in quarantine"):
        outbox.reject(REFERENCE)


def test_rejecting_closes_it_and_removes_the_ciphertext(tmp_path: Path, outbox: Outbox) -> None:
    outbox.add(SUBMISSION)
    outbox.quarantine(REFERENCE, "incorrect-hash")
    outbox.reject(REFERENCE)
    assert state(outbox) is DeliveryState.REJECTED
    assert files(tmp_path) == set()


class TestCheck:
    @pytest.mark.parametrize("damage", ["missing", "changed"])
    def test_a_broken_attachment_goes_into_quarantine_and_the_others_go_on(
        self, tmp_path: Path, outbox: Outbox, damage: str
    ) -> None:
        outbox.add(SUBMISSION)
        outbox.add(OTHER)
        path = tmp_path / "attachments" / f"{SUBMISSION.attachments[1].attachment_id}.jwe"
        if damage == "missing":
            path.unlink()
        else:
            path.write_bytes(b"X" + path.read_bytes()[1:])
        outbox.check()
        entry = outbox.find(REFERENCE)
        assert entry is not None
        assert (entry.state, entry.reason) == (DeliveryState.QUARANTINED, DAMAGED)
        assert [each.reference for each in outbox.due(1e12)] == [OTHER.reference]
        with pytest.raises(OutboxError, match="damaged"):
            outbox.retry(REFERENCE)

    def test_files_of_a_write_that_never_ended_are_removed(self, tmp_path: Path, outbox: Outbox) -> None:
        outbox.add(SUBMISSION)
        (tmp_path / "attachments" / "0b799252-deb9-42b0-98d3-c50d24bbafe0.jwe").write_bytes(b"half")
        outbox.check()
        assert files(tmp_path) == {each.attachment_id for each in SUBMISSION.attachments}

    def test_a_damaged_page_of_the_database_is_found(self, tmp_path: Path) -> None:
        with Outbox(tmp_path) as outbox:
            outbox.add(replace(SUBMISSION, data="x" * 100_000))
        path = tmp_path / "outbox.db"
        content = bytearray(path.read_bytes())
        content[4096 * 6 : 4096 * 12] = bytes(4096 * 6)
        path.write_bytes(content)
        with pytest.raises(OutboxDamaged), Outbox(tmp_path) as outbox:
            outbox.check()


class TestOpening:
    def test_a_database_that_is_gone_while_attachments_are_there_is_damage(self, tmp_path: Path) -> None:
        with Outbox(tmp_path) as outbox:
            outbox.add(SUBMISSION)
        for path in tmp_path.glob("outbox.db*"):
            path.unlink()
        with pytest.raises(OutboxDamaged, match="no database"):
            Outbox(tmp_path)

    def test_a_file_that_is_no_database_is_damage(self, tmp_path: Path) -> None:
        (tmp_path / "outbox.db").write_bytes(b"not a database at all" * 1000)
        with pytest.raises(OutboxDamaged):
            Outbox(tmp_path)

    def test_a_table_that_is_gone_is_damage(self, tmp_path: Path) -> None:
        Outbox(tmp_path).close()
        connection = sqlite3.connect(tmp_path / "outbox.db")
        connection.execute("DROP TABLE attachment")
        connection.close()
        with pytest.raises(OutboxDamaged, match="attachment"):
            Outbox(tmp_path)

    def test_somebody_elses_database_is_not_taken_over(self, tmp_path: Path) -> None:
        connection = sqlite3.connect(tmp_path / "outbox.db")
        connection.execute("CREATE TABLE theirs (a)")
        connection.close()
        with pytest.raises(OutboxDamaged, match="not one of this version"):
            Outbox(tmp_path)
