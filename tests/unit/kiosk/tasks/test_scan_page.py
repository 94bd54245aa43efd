"""A scanned page is kept in the worker; the UI gets a preview and an id."""

from __future__ import annotations

import io

import pytest
from PIL import Image, ImageDraw

from hardware.errors import ScannerJammed
from kiosk.domain.document import PageFault
from kiosk.errors import PageUnusable
from kiosk.journey.effects import DiscardPage, ScanPage
from kiosk.journey.events import PageScanned, ScanProgressed
from kiosk.tasks.scan_page import discard_page, scan_page
from tests.fixtures.bench import Bench

SCAN = ScanPage("confirmation")


@pytest.fixture(scope="module")
def sheet() -> bytes:
    """A sheet with a thick line on it."""
    picture = Image.new("RGB", (210, 297), "white")
    ImageDraw.Draw(picture).line((30, 100, 180, 100), fill="black", width=4)
    buffer = io.BytesIO()
    picture.save(buffer, "PNG")
    return buffer.getvalue()


def test_a_page_is_kept_under_its_paper_and_a_preview_is_told(bench: Bench, sheet: bytes) -> None:
    bench.scanner.lay(sheet)
    scan_page(SCAN, bench.visit, bench.control)
    *progress, scanned = bench.events
    assert all(isinstance(each, ScanProgressed) for each in progress)
    assert isinstance(scanned, PageScanned)
    kept = bench.visit.pages[scanned.preview.page_id]
    assert kept.paper == scanned.preview.paper == "confirmation"
    assert scanned.preview.jpeg.startswith(b"\xff\xd8")


def test_two_scans_of_one_sheet_are_two_pages(bench: Bench, sheet: bytes) -> None:
    bench.scanner.lay(sheet)
    scan_page(SCAN, bench.visit, bench.control)
    scan_page(SCAN, bench.visit, bench.control)
    assert len(bench.visit.pages) == 2


def test_a_blank_page_is_raised_and_not_kept(bench: Bench) -> None:
    with pytest.raises(PageUnusable) as raised:
        scan_page(SCAN, bench.visit, bench.control)
    assert raised.value.reason is PageFault.BLANK
    assert bench.visit.pages == {}


def test_a_cancelled_scan_ends_without_a_page(bench: Bench) -> None:
    bench.cancelled.set()
    scan_page(SCAN, bench.visit, bench.control)
    assert not any(isinstance(each, PageScanned) for each in bench.events)
    assert bench.visit.pages == {}


def test_what_the_scanner_suffers_from_is_raised(bench: Bench) -> None:
    bench.scanner.jam()
    with pytest.raises(ScannerJammed):
        scan_page(SCAN, bench.visit, bench.control)


def test_a_discarded_page_is_gone_and_may_be_discarded_twice(bench: Bench, sheet: bytes) -> None:
    bench.scanner.lay(sheet)
    scan_page(SCAN, bench.visit, bench.control)
    (page_id,) = bench.visit.pages
    for _ in range(2):
        discard_page(DiscardPage(page_id), bench.visit)
        assert bench.visit.pages == {}


def test_neither_pages_nor_visit_show_anything_of_a_page(bench: Bench, sheet: bytes) -> None:
    bench.scanner.lay(sheet)
    scan_page(SCAN, bench.visit, bench.control)
    (kept,) = bench.visit.pages.values()
    assert repr(kept) == "KeptPage(confirmation)"
    assert repr(bench.visit) == "Visit(…)"
