from __future__ import annotations

import io
import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from kiosk.documents import PageProcess
from kiosk.documents.pipeline import open_page
from kiosk.domain.document import PageFault
from kiosk.errors import PageUnusable

DPI = 60


def sheet() -> bytes:
    image = Image.new("L", (496, 702), 245)
    draw = ImageDraw.Draw(image)
    for y in range(60, 600, 24):
        draw.text((60, y), "Anmeldung einer Wohnung in Leipzig", 30, font_size=14)
    buffer = io.BytesIO()
    image.save(buffer, format="PPM")
    return buffer.getvalue()


SHEET = sheet()


@pytest.fixture(scope="module")
def process() -> Iterator[PageProcess]:
    made = PageProcess()
    yield made
    made.close()


def limits_of(pid: int) -> dict[str, list[str]]:
    lines = Path(f"/proc/{pid}/limits").read_text(encoding="ascii").splitlines()[1:]
    return {line[:26].strip(): line[26:].split()[:2] for line in lines}


def test_the_page_is_the_one_that_the_pipeline_makes(process: PageProcess) -> None:
    previews: list[bytes] = []
    made = process.make_page(SHEET, DPI, previews.append)
    assert made.page == open_page(SHEET, DPI)
    assert len(previews) == 1
    assert made.bands[0].pgm.startswith(b"P5 ")


def test_one_process_makes_many_pages(process: PageProcess) -> None:
    process.make_page(SHEET, DPI)
    first = process.pid
    process.make_page(SHEET, DPI)
    assert process.pid == first


def test_a_refusal_says_why(process: PageProcess) -> None:
    with pytest.raises(PageUnusable) as refused:
        process.make_page(b"P5 496 702 255\n" + b"\xf5" * 496 * 702, DPI)
    assert refused.value.reason is PageFault.BLANK


def test_it_can_write_no_file_and_take_no_more_memory_than_a_page_needs(process: PageProcess) -> None:
    process.make_page(SHEET, DPI)
    assert process.pid is not None
    limits = limits_of(process.pid)
    assert limits["Max file size"] == ["0", "0"]
    assert limits["Max core file size"] == ["0", "0"]
    assert int(limits["Max address space"][0]) < 2_500_000_000
    assert int(limits["Max cpu time"][0]) < 300


def test_it_knows_nothing_of_our_environment(process: PageProcess, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECRET", "canary")
    with_secret = PageProcess()
    with_secret.start()
    assert b"canary" not in Path(f"/proc/{with_secret.pid}/environ").read_bytes()
    with_secret.close()


def test_a_process_that_was_killed_is_replaced_for_the_next_page(process: PageProcess) -> None:
    process.make_page(SHEET, DPI)
    assert process.pid is not None
    os.kill(process.pid, signal.SIGKILL)
    os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)
    assert process.make_page(SHEET, DPI).page == open_page(SHEET, DPI)


def test_at_the_deadline_it_is_killed_and_the_page_refused() -> None:
    late = PageProcess(deadline_seconds=0.05)
    late.start()
    first = late.pid
    assert first is not None
    os.kill(first, signal.SIGSTOP)
    with pytest.raises(PageUnusable) as refused:
        late.make_page(SHEET, DPI)
    assert refused.value.reason is PageFault.UNREADABLE
    assert late.pid not in {None, first}
    late.close()


def test_a_closed_one_leaves_no_process() -> None:
    closed = PageProcess()
    closed.start()
    pid = closed.pid
    closed.close()
    assert closed.pid is None
    assert not Path(f"/proc/{pid}").exists()
