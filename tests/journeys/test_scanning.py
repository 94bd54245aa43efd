"""Papers in a visit: several pages in the order and the way they were put, through faults, cancels and lost workers."""

from __future__ import annotations

import io
import subprocess
import time
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path

import pytest
from jwcrypto import jwe, jwk
from PIL import Image, ImageChops, ImageStat
from pytestqt.qtbot import QtBot

from hardware.errors import ScanCancelled, ScannerError
from kiosk.config import data_dir
from kiosk.domain.document import PageFault
from kiosk.domain.failure import FailureCode
from kiosk.domain.service import Paper
from kiosk.journey import events
from kiosk.journey.journey import Scan, ScanPhase, Step
from kiosk.outbox.store import Outbox
from kiosk.tasks.failures import failure_of
from tests.fixtures.a_service import REVIEWED
from tests.fixtures.bench import bench_in
from tests.fixtures.scan_desk import ScanDesk, sheet
from tests.fixtures.submissions import private_key

LONG_BEFORE_THE_SCANNER_SECONDS = 10.0
"""It answers only when it is let free, which comes afterwards."""
CONFIRMATION, NOTE = Paper("confirmation", max_pages=10), Paper("note", required=False)
PAPERS = data_dir() / "resources" / "simulation" / "pages"
_COMPARED = 210, 297
OpenDesk = Callable[..., ScanDesk]


def _kinds(of: type[ScannerError]) -> Iterator[type[ScannerError]]:
    for each in of.__subclasses__():
        yield each
        yield from _kinds(each)


FAULTS = [each for each in _kinds(ScannerError) if each is not ScanCancelled]


@pytest.fixture
def open_desk(tmp_path: Path, qtbot: QtBot) -> Iterator[OpenDesk]:
    opened: list[ScanDesk] = []

    def open_one(*papers: Paper) -> ScanDesk:
        opened.append(ScanDesk(bench_in(tmp_path), qtbot, *(papers or (CONFIRMATION,))))
        return opened[-1]

    yield open_one
    for each in opened:
        each.close()


def sealed_papers(desk: ScanDesk) -> list[bytes]:
    """Confirm everything, and return the PDF of each paper as only the city can read it."""
    desk.send(events.PaperCompleted(), events.ReviewConfirmed(REVIEWED), events.DeclarationAccepted("Alles stimmt."))
    desk.wait(lambda journey: journey.step is Step.RECEIPT)
    with Outbox(desk.visit.config.paths.outbox) as outbox:
        return [opened(outbox.attachment(each)) for each in outbox.attachment_ids(desk.journey.reference)]


def opened(token: str) -> bytes:
    found = jwe.JWE(algs=["RSA-OAEP-256", "A256GCM"])
    found.deserialize(token, jwk.JWK.from_pyca(private_key("destination-encryption")))
    return bytes(found.payload)


def rendered(pdf: bytes, folder: Path) -> list[Image.Image]:
    folder.mkdir()
    (folder / "paper.pdf").write_bytes(pdf)
    subprocess.run(["pdftoppm", "-r", "50", "-gray", folder / "paper.pdf", folder / "page"], check=True)
    return [Image.open(each) for each in sorted(folder.glob("page-*.pgm"))]


def recognised(image: Image.Image) -> tuple[int, int]:
    """Return the number of the sheet that the picture is most like, and by how many quarters it is turned clockwise."""
    return min(product(range(1, 9), range(4)), key=lambda each: _distance(image, *each))


def _distance(image: Image.Image, number: int, quarter_turns: int) -> float:
    with Image.open(io.BytesIO(sheet(number))) as original:
        expected = original.rotate(-90 * quarter_turns, expand=True)
    if image.size != expected.size:
        return float("inf")
    return float(ImageStat.Stat(ImageChops.difference(image, expected)).mean[0])


def test_every_paper_is_sealed_with_its_pages_in_the_shown_order_and_the_way_they_were_turned(
    open_desk: OpenDesk, tmp_path: Path
) -> None:
    desk = open_desk(CONFIRMATION, NOTE)
    first, second, third = (desk.scan(number) for number in (1, 2, 3))
    desk.scan(4, replaces=second)
    desk.send(events.WentBack(), events.PageTurned(third), events.PageTurned(third), events.PageTurned(third))
    desk.send(events.PageMoved(third, -2))
    mistake = desk.scan(5)
    desk.send(events.PageDeletionRequested(mistake), events.PageDiscarded(mistake))
    assert desk.journey.pages[1].page_id == first
    desk.send(events.PaperCompleted())
    desk.scan(6)
    confirmation, note = sealed_papers(desk)
    assert [recognised(each) for each in rendered(confirmation, tmp_path / "one")] == [(3, 3), (1, 0), (4, 0)]
    assert [recognised(each) for each in rendered(note, tmp_path / "other")] == [(6, 0)]


def test_a_stack_comes_out_of_the_feeder_in_order_without_its_blank_backs(open_desk: OpenDesk, tmp_path: Path) -> None:
    desk = open_desk()
    desk.scanner.stack = [each for number in range(1, 8) for each in (sheet(number), b"blank")]
    desk.send(events.ScanRequested())
    desk.wait(lambda journey: len(journey.pages) == 7 and not journey.scan.is_running)
    (confirmation,) = sealed_papers(desk)
    shown = rendered(confirmation, tmp_path / "confirmation")
    assert [recognised(each) for each in shown] == [(number, 0) for number in range(1, 8)]


def test_a_cancelled_scan_frees_the_screen_at_once_and_says_nothing_later(open_desk: OpenDesk) -> None:
    desk = open_desk()
    desk.scanner.free.clear()
    desk.send(events.ScanRequested())
    desk.wait(lambda journey: journey.scan.phase is ScanPhase.SCANNING)
    started = time.monotonic()
    desk.send(events.WentBack())
    assert time.monotonic() - started < LONG_BEFORE_THE_SCANNER_SECONDS
    assert (desk.journey.step, desk.journey.scan) == (Step.SCAN, Scan())
    assert desk.scanner.was_cancelled.wait(10)
    desk.scanner.free.set()
    page = desk.scan(1)
    assert [each.page_id for each in desk.journey.pages] == list(desk.visit.pages) == [page]


def test_a_cancelled_scan_in_the_place_of_a_page_leaves_that_page(open_desk: OpenDesk, tmp_path: Path) -> None:
    desk = open_desk()
    page = desk.scan(1)
    desk.scanner.free.clear()
    desk.send(events.ScanRequested(page), events.WentBack(), events.WentBack())
    (confirmation,) = sealed_papers(desk)
    (only,) = rendered(confirmation, tmp_path / "confirmation")
    assert recognised(only) == (1, 0)


@pytest.mark.parametrize("fault", FAULTS)
def test_every_fault_of_the_scanner_is_told_and_pages_stay_and_the_next_scan_is_good(
    open_desk: OpenDesk, fault: type[ScannerError]
) -> None:
    desk = open_desk()
    first = desk.scan(1)
    desk.scanner.fault = fault
    desk.send(events.ScanRequested())
    desk.wait(lambda journey: journey.step is Step.FAILURE)
    assert desk.journey.failure == failure_of(fault("as the driver says"))
    desk.send(events.RetryRequested())
    second = desk.scan(2)
    assert [each.page_id for each in desk.journey.pages] == list(desk.visit.pages) == [first, second]


def test_a_blank_sheet_is_told_and_the_right_side_takes_its_place(open_desk: OpenDesk) -> None:
    desk = open_desk()
    desk.send(events.ScanRequested())
    desk.wait(lambda journey: journey.scan.fault is PageFault.BLANK)
    assert desk.journey.pages == ()
    page = desk.scan(1)
    assert [each.page_id for each in desk.journey.pages] == [page]


def test_pages_that_went_with_a_worker_are_scanned_once_more(open_desk: OpenDesk, tmp_path: Path) -> None:
    desk = open_desk()
    desk.scan(1)
    desk.send(events.PaperCompleted())
    desk.lose_worker()
    desk.wait(lambda journey: journey.step is Step.SCAN)
    assert desk.journey.pages == ()
    desk.new_worker()
    desk.scan(2)
    (confirmation,) = sealed_papers(desk)
    (only,) = rendered(confirmation, tmp_path / "confirmation")
    assert recognised(only) == (2, 0)


def test_a_silent_scanner_costs_its_worker_and_the_pages(open_desk: OpenDesk) -> None:
    desk = open_desk()
    desk.scan(1)
    desk.scanner.free.clear()
    desk.send(events.ScanRequested())
    desk.wait(lambda journey: journey.scan.phase is ScanPhase.SCANNING)
    for _ in range(47):
        desk.session.tick()
    assert desk.journey.failure is not None
    assert (desk.journey.failure.code, desk.journey.pages) == (FailureCode.SCANNER_NOT_ANSWERING, ())
    desk.scanner.free.set()
    desk.new_worker()
    desk.send(events.RetryRequested())
    page = desk.scan(2)
    assert [each.page_id for each in desk.journey.pages] == [page]


@pytest.mark.soak
@pytest.mark.parametrize("laid", [0, 180])
def test_a_real_page_is_sealed_upright_however_it_was_laid(
    tmp_path: Path, qtbot: QtBot, request: pytest.FixtureRequest, laid: int
) -> None:
    bench = bench_in(tmp_path)
    desk = ScanDesk(bench, qtbot, CONFIRMATION, own_devices=True)
    request.addfinalizer(desk.close)
    with Image.open(PAPERS / "landlord-confirmation.png") as picture:
        original, buffer = picture.convert("L"), io.BytesIO()
        picture.rotate(laid).save(buffer, "PNG")
    bench.scanner.lay(buffer.getvalue())
    desk.scan_what_lies_there()
    desk.send(events.PageTurned(desk.scan_what_lies_there()))
    (confirmation,) = sealed_papers(desk)
    upright, turned = rendered(confirmation, tmp_path / "confirmation")
    assert _turns_of(upright, original) == 0
    assert _turns_of(turned, original) == 1


def _turns_of(image: Image.Image, original: Image.Image) -> int:
    """Return by how many quarters clockwise the picture shows the original turned."""

    def distance(quarter_turns: int) -> float:
        back = image.rotate(90 * quarter_turns, expand=True).resize(_COMPARED)
        return float(ImageStat.Stat(ImageChops.difference(back, original.resize(_COMPARED))).mean[0])

    return min(range(4), key=distance)
