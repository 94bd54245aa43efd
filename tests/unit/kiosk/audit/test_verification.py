"""The proof of the journal: whatever is done to a line that was signed comes out."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import Encoding

from hardware.security_module.software_key import SoftwareKey
from kiosk.audit import Journal, LogEvent, command, segments
from kiosk.audit.entry import START, Line
from kiosk.audit.heads import HeadKeeper
from kiosk.audit.verification import Verification, verify
from tests.fixtures.signed_journal import Authority, authority, keeper, lines_of, write

LINES = 6
Lines = list[bytes]


@pytest.fixture(scope="module")
def city() -> Authority:
    return authority()


@pytest.fixture
def journal(tmp_path: Path, city: Authority) -> Path:
    """Six lines, signed; the seventh says so; two more."""
    write(tmp_path, LINES)
    assert keeper(tmp_path, city).sign()
    write(tmp_path, 2)
    return tmp_path


def _verify(directory: Path, city: Authority) -> Verification:
    return verify(directory, city.certificate)


def test_a_journal_as_it_was_written_is_whole(journal: Path, city: Authority) -> None:
    found = _verify(journal, city)
    assert found.is_sound
    assert (found.lines, found.signed, found.notes) == (LINES + 3, LINES, ())


def test_an_empty_journal_is_whole(tmp_path: Path, city: Authority) -> None:
    assert _verify(tmp_path, city).is_sound


def _change(lines: Lines) -> Lines:
    return [lines[0], lines[1].replace(b'"seconds":1', b'"seconds":9'), *lines[2:]]


def _remove(lines: Lines) -> Lines:
    return [*lines[:2], *lines[3:]]


def _remove_first(lines: Lines) -> Lines:
    return lines[1:]


def _reorder(lines: Lines) -> Lines:
    return [lines[0], lines[2], lines[1], *lines[3:]]


def _repeat(lines: Lines) -> Lines:
    return [*lines[:3], lines[2], *lines[3:]]


def _truncate(lines: Lines) -> Lines:
    return lines[:4]


def _garble(lines: Lines) -> Lines:
    return [*lines[:3], b"garbage", *lines[4:]]


def _chain_anew_without_one(lines: Lines) -> Lines:
    """What somebody would do who knows how the journal is made, and has not the device's key."""
    digest, made = START, []
    for number, raw in enumerate(_remove(lines), start=1):
        members = {**json.loads(Line.parse(raw).body), "n": number}
        line = Line.after(digest, json.dumps(members, separators=(",", ":")).encode())
        digest = line.digest
        made.append(line.encode().rstrip())
    return made


@pytest.mark.parametrize(
    "tamper",
    [_change, _remove, _remove_first, _reorder, _repeat, _truncate, _garble, _chain_anew_without_one],
    ids=lambda each: each.__name__.strip("_"),
)
def test_tampering_is_found(journal: Path, city: Authority, tamper: Callable[[Lines], Lines]) -> None:
    path = journal / "00001.log"
    path.write_bytes(b"\n".join(tamper(path.read_bytes().splitlines())) + b"\n")
    assert not _verify(journal, city).is_sound


def test_every_single_signed_line_is_missed(journal: Path, city: Authority) -> None:
    path = journal / "00001.log"
    lines = path.read_bytes().splitlines()
    for index in range(LINES):
        path.write_bytes(b"\n".join(lines[:index] + lines[index + 1 :]) + b"\n")
        assert not _verify(journal, city).is_sound, index


def test_a_whole_segment_that_is_missing_in_the_middle_is_found(
    tmp_path: Path, city: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(segments, "SEGMENT_BYTES", 400)
    write(tmp_path, 10)
    keeper(tmp_path, city).sign()
    assert _verify(tmp_path, city).is_sound
    (tmp_path / "00002.log").unlink()
    assert not _verify(tmp_path, city).is_sound


def test_old_segments_may_be_kept_elsewhere_and_that_is_said(
    tmp_path: Path, city: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(segments, "SEGMENT_BYTES", 400)
    write(tmp_path, 10)
    keeper(tmp_path, city).sign()
    (tmp_path / "00001.log").unlink()
    found = _verify(tmp_path, city)
    assert found.is_sound
    assert "earlier segments are kept elsewhere" in found.notes[0]


def test_a_signature_that_the_journal_speaks_of_is_missed(journal: Path, city: Authority) -> None:
    (journal / "heads.jsonl").unlink()
    found = _verify(journal, city)
    assert found.findings == (f"the signature over line {LINES} is missing",)


def test_a_signature_by_a_key_that_the_city_does_not_know_is_not_good(journal: Path, city: Authority) -> None:
    keeper(journal, authority()).sign()
    assert "has not certified the key" in _verify(journal, city).findings[0]


def test_a_signature_after_the_end_of_the_certificate_is_not_good(tmp_path: Path, city: Authority) -> None:
    key = SoftwareKey.generate()
    write(tmp_path, 1)
    HeadKeeper(tmp_path, key.to_pem(), city.certify(key.public_key, days=(-9, -1))).sign()
    assert "is not good" in _verify(tmp_path, city).findings[0]


def test_a_signature_moved_to_another_line_is_not_good(journal: Path, city: Authority) -> None:
    heads = journal / "heads.jsonl"
    heads.write_text(heads.read_text().replace(f'"count": {LINES}', '"count": 5'))
    assert "is not good" in _verify(journal, city).findings[0]


def test_half_a_line_at_the_end_is_a_power_cut_and_no_tampering(journal: Path, city: Authority) -> None:
    with (journal / "00001.log").open("ab") as file:
        file.write(b"half")
    found = _verify(journal, city)
    assert found.is_sound
    assert "half a line" in found.notes[0]


def test_a_mended_journal_stays_whole(journal: Path, city: Authority) -> None:
    with (journal / "00001.log").open("ab") as file:
        file.write(b"half")
    Journal(journal).record(LogEvent.KIOSK_STOPPED)
    assert _verify(journal, city).is_sound


def test_half_a_signature_of_a_power_cut_is_removed(journal: Path, city: Authority) -> None:
    with (journal / "heads.jsonl").open("ab") as file:
        file.write(b'{"count": 9')
    keeper(journal, city).sign()
    found = _verify(journal, city)
    assert found.is_sound
    assert found.signed == LINES + 3


def test_what_has_not_grown_is_not_signed_again(journal: Path, city: Authority) -> None:
    signing = keeper(journal, city)
    assert signing.sign()
    before = len(lines_of(journal))
    assert not signing.sign()
    assert not keeper(journal, city).sign()
    assert len(lines_of(journal)) == before


def test_the_command_says_with_its_exit_code_whether_the_journal_is_whole(
    journal: Path, city: Authority, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pem = tmp_path / "ca.pem.test"
    pem.write_bytes(city.certificate.public_bytes(Encoding.PEM))
    assert command.prove(journal, pem, as_json=False) == 0
    assert "the journal is whole" in capsys.readouterr().out
    (journal / "heads.jsonl").unlink()
    assert command.prove(journal, pem, as_json=True) == 1
    assert json.loads(capsys.readouterr().out)["sound"] is False


def test_the_command_shows_the_last_lines(journal: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command.show(journal, 2)
    shown = [json.loads(each)["n"] for each in capsys.readouterr().out.splitlines()]
    assert shown == [LINES + 2, LINES + 3]
