"""Hostile images are refused with a reason; what they break ends with the process that opened them, and is replaced."""

from __future__ import annotations

import contextlib
import os
import random
import resource
import signal
from collections.abc import Iterator

import pytest

from kiosk.documents import PageProcess
from kiosk.documents.image_file import open_image
from kiosk.domain.document import PageFault
from kiosk.errors import PageUnusable
from tests.faults.hostile_images import HOSTILE, JPEG_FILE, PNG_FILE, PNM_FILE

BATCHES = [0, *(pytest.param(each, marks=pytest.mark.soak) for each in range(1, 101))]
PER_BATCH, FIRST_BATCH = 1000, 10
"""In the long run 10⁵ of each kind."""
DPI = 50


@pytest.fixture(scope="module")
def process() -> Iterator[PageProcess]:
    made = PageProcess()
    yield made
    made.close()


def mutated(file: bytes, rng: random.Random) -> bytes:
    """Return the file with some of its bytes changed, cut out, doubled or moved."""
    changed = bytearray(file)
    for _ in range(rng.choice((1, 1, 2, 5, 20))):
        place, length = rng.randrange(len(changed) + 1), rng.randrange(1, 9)
        match rng.randrange(5):
            case 0:
                changed[place : place + 1] = bytes([rng.randrange(256)])
            case 1:
                changed[place : place + length] = rng.choice((b"\xff", b"\0", b"\x7f")) * length
            case 2:
                del changed[place : place + rng.choice((1, length, 200))]
            case 3:
                changed[place:place] = changed[rng.randrange(len(changed) + 1) :][:length]
            case 4 if changed:
                changed[rng.randrange(min(64, len(changed)))] ^= 1 << rng.randrange(8)
    return bytes(changed)


@pytest.mark.parametrize("hostile", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_image_is_refused_as_unreadable(hostile: bytes) -> None:
    with pytest.raises(PageUnusable) as refused:
        open_image(hostile)
    assert refused.value.reason is PageFault.UNREADABLE
    assert str(refused.value) == "the page cannot be used: unreadable"


def test_a_refused_claim_costs_no_memory() -> None:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for name in ("PNM: huge claim", "JPEG: claims 65535 by 65535", "PNG: bomb", "PNG: bomb in its text"):
        with pytest.raises(PageUnusable):
            open_image(HOSTILE[name])
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 50_000


def test_all_hostile_images_leave_one_process_alive(process: PageProcess) -> None:
    process.start()
    first = process.pid
    for hostile in HOSTILE.values():
        with pytest.raises(PageUnusable) as refused:
            process.make_page(hostile, DPI)
        assert refused.value.reason is PageFault.UNREADABLE
    assert process.pid == first


@pytest.mark.parametrize("sound", [PNM_FILE, JPEG_FILE, PNG_FILE], ids=["PNM", "JPEG", "PNG"])
def test_a_damaged_image_is_opened_or_refused(sound: bytes) -> None:
    rng = random.Random(sound[:4])
    for _ in range(200):
        try:
            image = open_image(mutated(sound, rng))
        except PageUnusable as refused:
            assert refused.reason is PageFault.UNREADABLE
        else:
            assert image.mode in {"L", "RGB"}


def is_survived(process: PageProcess, file: bytes) -> bool:
    """Whether the image became a page or was refused, and its maker lives on."""
    process.start()
    before = process.pid
    with contextlib.suppress(PageUnusable):
        process.make_page(file, DPI)
    return process.pid == before


@pytest.mark.parametrize("batch", BATCHES)
@pytest.mark.parametrize("sound", [PNM_FILE, JPEG_FILE, PNG_FILE], ids=["PNM", "JPEG", "PNG"])
def test_a_damaged_image_is_a_page_or_refused(process: PageProcess, sound: bytes, batch: int) -> None:
    rng = random.Random(f"{sound[:4]!r} {batch}")
    files = (mutated(sound, rng) for _ in range(PER_BATCH if batch else FIRST_BATCH))
    killers = [number for number, file in enumerate(files) if not is_survived(process, file)]
    assert killers == []


def test_a_process_that_dies_of_an_image_refuses_it_and_is_replaced(process: PageProcess) -> None:
    process.start()
    first = process.pid
    assert first is not None
    os.kill(first, signal.SIGSTOP)
    os.kill(first, signal.SIGKILL)
    with pytest.raises(PageUnusable):
        process.make_page(HOSTILE["one byte"], DPI)
    assert process.pid not in {None, first}
