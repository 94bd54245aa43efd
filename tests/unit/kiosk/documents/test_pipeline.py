from __future__ import annotations

import io
import threading
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFilter

from hardware.scanner.scanner import ScanSettings
from hardware.scanner.simulated import SimulatedScanner
from kiosk.config import data_dir
from kiosk.documents import Page, tesseract
from kiosk.documents.page import Coding
from kiosk.documents.paper_edge import paper_in
from kiosk.documents.pipeline import angle_of, made_page, open_page
from kiosk.domain.document import PageFault
from kiosk.errors import PageUnusable

_WHITE = [255] * 256
PAPERS = data_dir() / "resources" / "simulation" / "pages"


def scan(paper: str, settings: ScanSettings) -> bytes:
    scanner = SimulatedScanner()
    scanner.lay((PAPERS / f"{paper}.png").read_bytes())
    return scanner.scan(settings, threading.Event(), lambda fraction: None).pnm


@pytest.fixture(scope="module")
def page() -> Page:
    return open_page(scan("landlord-confirmation", ScanSettings()))


@pytest.fixture
def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ask nobody which way up a page is."""
    monkeypatch.setattr(tesseract, "is_installed", lambda: False)


def opened(jpeg: bytes) -> Image.Image:
    return Image.open(io.BytesIO(jpeg), formats=("JPEG",))


def test_an_a4_form_of_ink_on_paper_keeps_its_size_and_is_black_and_white(page: Page) -> None:
    assert (page.width, page.height) == pytest.approx((2480, 3508), abs=12)
    assert (page.coding, page.channels, page.resolution_dpi) == (Coding.CCITT_G4, 1, 300)
    assert len(page.picture) <= 40_000


def test_the_preview_has_a_long_side_of_a_thousand_pixels(page: Page) -> None:
    assert max(opened(page.preview_jpeg()).size) == 1000


@pytest.mark.usefixtures("alone")
def test_the_same_image_gives_the_same_page() -> None:
    pnm = scan("landlord-confirmation-askew", ScanSettings(75))
    assert open_page(pnm, 75) == open_page(pnm, 75)


@pytest.mark.usefixtures("alone")
def test_a_certificate_keeps_its_ground() -> None:
    page = open_page(scan("birth-certificate", ScanSettings(100, color=False)), 100)
    assert (page.coding, page.channels) == (Coding.JPEG, 1)
    assert opened(page.picture).mode == "L"


def test_a_sheet_askew_on_a_grey_lid_is_cut_out_and_turned_back() -> None:
    page = open_page(scan("landlord-confirmation-askew", ScanSettings(150)), 150)
    assert page.degrees == pytest.approx(-2.2, abs=0.06)
    assert (page.width, page.height) == pytest.approx((868, 1228), abs=4)


@pytest.mark.usefixtures("alone")
def test_an_early_look_is_given_before_the_page() -> None:
    previews: list[bytes] = []
    open_page(scan("landlord-confirmation-askew", ScanSettings(75)), 75, previews.append)
    (early,) = previews
    assert max(opened(early).size) <= 700


@pytest.mark.soak
@pytest.mark.parametrize("turns", [1, 2, 3])
def test_a_page_laid_the_wrong_way_is_kept_upright(page: Page, turns: int) -> None:
    with Image.open(PAPERS / "landlord-confirmation.png") as sheet:
        laid = sheet.convert("L").rotate(90 * turns, expand=True)
    buffer = io.BytesIO()
    laid.save(buffer, format="PPM")
    kept = open_page(buffer.getvalue(), 150)
    assert kept.turned == turns
    assert kept.height > kept.width


def test_beside_a_few_words_the_edges_say_how_the_page_is_turned() -> None:
    sheet = Image.new("L", (583, 827), 245)
    words = Image.new("L", (300, 60), 245)
    ImageDraw.Draw(words).text((10, 10), "Ich komme am Montag", 40, font_size=22)
    sheet.paste(words.rotate(0.7, Image.Resampling.BICUBIC, fillcolor=245), (80, 200))
    glass = Image.new("L", (850, 1100), 20)
    turned, cover = (each.rotate(-2, Image.Resampling.BICUBIC, expand=True) for each in (sheet, sheet.point(_WHITE)))
    glass.paste(turned, (100, 100), cover)
    assert angle_of(glass, paper_in(glass, 100), 100) == pytest.approx(2, abs=0.06)


def test_an_empty_glass_is_a_blank_page() -> None:
    image = SimulatedScanner().scan(ScanSettings(100), threading.Event(), lambda fraction: None)
    with pytest.raises(PageUnusable) as refused:
        open_page(image.pnm, 100)
    assert refused.value.reason is PageFault.BLANK


@pytest.mark.usefixtures("alone")
def test_a_page_that_is_hard_to_read_is_made_when_it_is_not_judged() -> None:
    sharp = Image.open(io.BytesIO(scan("landlord-confirmation", ScanSettings(resolution_dpi=100))))
    buffer = io.BytesIO()
    sharp.filter(ImageFilter.GaussianBlur(4)).save(buffer, "PPM")
    with pytest.raises(PageUnusable):
        open_page(buffer.getvalue(), 100)
    made, _ = made_page(buffer.getvalue(), 100, is_judged=False)
    assert made.width > made.height / 2


def test_the_picture_is_not_in_the_representation(page: Page) -> None:
    assert repr(page) == f"Page({page.width} × {page.height}, {len(page.picture)} bytes)"


@pytest.mark.parametrize("paper", sorted(PAPERS.glob("*.png")), ids=lambda path: path.stem)
def test_the_papers_of_the_simulation_are_small_files(paper: Path) -> None:
    assert paper.stat().st_size <= 150_000
