"""No personal data on disk: what the kiosk's processes write into files is read along, and what is left is searched."""

from __future__ import annotations

import re
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.demo.run import walk_visit
from kiosk.demo.walk import WalkOrder
from kiosk.demo.world import WorldSettings, world

CANARIES = ("MUSTERMANN", "GABLER", "HEIDESTRA", "Musterhof", "Jörg Ödön", "erika@example.org", "L01X00T47", "123456")
"""What only the card, the citizen's answers and the PIN pad know."""

WRITTEN_TO_A_FILE = re.compile(r"\d+ +p?writev?(?:64)?\(\d+<(?P<path>/[^>]*)>, (?P<data>.*)")
NOT_ON_DISK = ("/dev/", "/memfd:", "/proc/")


@pytest.fixture
def folder() -> Iterator[Path]:
    """A short path: sockets lie in it."""
    made = Path(tempfile.mkdtemp(prefix="bs"))
    yield made
    shutil.rmtree(made)


@pytest.fixture
def trace() -> Iterator[Path]:
    """What strace writes, outside of what is searched."""
    made = Path(tempfile.mkdtemp(prefix="bs"))
    yield made / "trace"
    shutil.rmtree(made)


def spellings(canary: str) -> tuple[bytes, ...]:
    return canary.encode(), canary.encode("latin-1"), canary.encode("utf-16-le")


def says(spelling: bytes, content: bytes) -> bool:
    """Whether the content has the words; six digits within a row of more are another number."""
    return re.search(rb"(?<![0-9])" + re.escape(spelling) + rb"(?![0-9])", content) is not None


def as_traced(raw: bytes) -> str:
    """How strace writes bytes: every one that is not plain ASCII in octal."""
    return "".join(chr(byte) if 32 <= byte < 127 else f"\\{byte:o}" for byte in raw)


def test_no_process_of_the_kiosk_writes_a_canary_into_a_file(
    folder: Path, trace: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    strace = shutil.which("strace")
    assert strace, "strace is missing: run packaging/setup.sh"
    (folder / "tmp").mkdir()
    monkeypatch.setenv("TMPDIR", str(folder / "tmp"))
    tracer = (
        strace,
        "-D",
        "-f",
        "--seccomp-bpf",
        "-y",
        "-s",
        "1000000",
        "-e",
        "trace=write,pwrite64,writev,pwritev",
        "-o",
        str(trace),
    )
    with world(WorldSettings(folder)) as running:
        order = WalkOrder("ummeldung", "de", str(folder / "screens"))
        result = walk_visit(running, order, tracer=tracer)
        assert not result.failure
        shutil.rmtree(folder / "screens")  # the visitor's photographs are not the kiosk's
        left = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}

    written = [match.groupdict() for line in trace.read_text().splitlines() if (match := WRITTEN_TO_A_FILE.match(line))]
    in_files = [each for each in written if not each["path"].startswith((*NOT_ON_DISK, str(folder / "screens")))]
    logged = "".join(capfd.readouterr())

    assert any("outbox.db" in each["path"] for each in in_files), "the trace does not see what the worker writes"
    for canary in CANARIES:
        for spelling in spellings(canary):
            assert not [each["path"] for each in in_files if says(as_traced(spelling).encode(), each["data"].encode())]
            assert not [path for path, content in left.items() if says(spelling, content)]
        assert canary not in logged
