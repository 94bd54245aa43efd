from __future__ import annotations

import io
import threading
from pathlib import Path

import pytest
from PIL import Image

from hardware.scanner.scanner import ScanSettings
from hardware.scanner.simulated import SimulatedScanner
from kiosk.config import data_dir
from kiosk.documents import Page, open_page
from kiosk.documents.page import PAGE_BYTES
from kiosk.domain.document import PageFault
from kiosk.errors import PageUnusable

PAPERS = data_dir() / "resources" / "simulation" / "pages"


def scan(paper: str, settings: ScanSettings) -> bytes:
    scanner = SimulatedScanner()
    scanner.lay((PAPERS / f"{paper}.png").read_bytes())
    return scanner.scan(settings, threading.Event(), lambda fraction: None).pnm


@pytest.fixture(scope="module")
def page() -> Page:
    return open_page(scan("landlord-confirmation", ScanSettings()))


def opened(jpeg: bytes) -> Image.Image:
    return Image.open(io.BytesIO(jpeg), formats=("JPEG",))


def test_an_a4_page_in_colour_keeps_its_size_and_stays_light(page: Page) -> None:
    assert (page.width, page.height) == (2480, 3508)
    assert opened(page.jpeg).size == (2480, 3508)
    assert page.resolution_dpi == 300
    assert len(page.jpeg) <= PAGE_BYTES


def test_the_preview_has_a_long_side_of_a_thousand_pixels(page: Page) -> None:
    assert opened(page.preview_jpeg()).size == (707, 1000)


def test_the_same_image_gives_the_same_page() -> None:
    pnm = scan("landlord-confirmation", ScanSettings(resolution_dpi=100))
    assert open_page(pnm, 100) == open_page(pnm, 100)


def test_a_grey_scan_stays_grey() -> None:
    page = open_page(scan("birth-certificate", ScanSettings(100, color=False)), 100)
    assert page.channels == 1
    assert opened(page.jpeg).mode == "L"


def test_a_sheet_on_a_grey_lid_is_cropped() -> None:
    page = open_page(scan("landlord-confirmation-askew", ScanSettings(100)), 100)
    assert page.width == pytest.approx(585, abs=15)
    assert page.height == pytest.approx(820, abs=15)


def test_an_empty_glass_is_a_blank_page() -> None:
    image = SimulatedScanner().scan(ScanSettings(100), threading.Event(), lambda fraction: None)
    with pytest.raises(PageUnusable) as refused:
        open_page(image.pnm, 100)
    assert refused.value.reason is PageFault.BLANK


def test_a_page_too_heavy_at_every_quality_is_kept_smaller() -> None:
    buffer = io.BytesIO()
    Image.effect_noise((1240, 1754), 90).convert("RGB").save(buffer, format="PPM")
    page = open_page(buffer.getvalue(), 150)
    assert page.resolution_dpi == pytest.approx(100, abs=0.5)
    assert opened(page.jpeg).size == (page.width, page.height)


def test_the_picture_is_not_in_the_representation(page: Page) -> None:
    assert repr(page) == f"Page(2480 × 3508, {len(page.jpeg)} bytes)"


@pytest.mark.parametrize("paper", sorted(PAPERS.glob("*.png")), ids=lambda path: path.stem)
def test_the_papers_of_the_simulation_are_small_files(paper: Path) -> None:
    assert paper.stat().st_size <= 150_000
