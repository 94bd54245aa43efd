from __future__ import annotations

import os
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont

from kiosk.config import data_dir
from kiosk.documents import Page, Reading, tesseract
from kiosk.documents.bands import bands_of
from kiosk.documents.page_messages import Band

WORDS = "Bestätigung des Wohnungsgebers"


def page_of(image: Image.Image, resolution_dpi: float = 300) -> Page:
    return Page(b"", b"", image.width, image.height, 1, resolution_dpi)


@pytest.fixture(scope="module")
def sheet() -> Image.Image:
    image = Image.new("L", (1600, 500), 250)
    font = data_dir() / "resources" / "fonts" / "IBMPlexSans-Regular.ttf"
    ImageDraw.Draw(image).text((200, 300), WORDS, 20, ImageFont.truetype(str(font), 60))
    return image


def test_words_are_read_and_lie_where_they_stand(sheet: Image.Image) -> None:
    page = Reading(page_of(sheet), bands_of(sheet, 300)).page(30)
    assert " ".join(each.text for each in page.words) == WORDS
    first = page.words[0]
    assert (first.left, first.top) == pytest.approx((203, 316), abs=12)
    assert repr(first) == "Word(…)"


def test_what_is_not_read_in_time_is_left_out(sheet: Image.Image) -> None:
    reading = Reading(page_of(sheet), bands_of(sheet, 300))
    assert reading.page(0).words == ()
    reading.cancel()
    assert reading.page(30).words == ()


def test_a_band_that_is_no_picture_has_no_words() -> None:
    page = Page(b"", b"", 100, 100, 1, 300.0)
    assert Reading(page, (Band(b"%!PS", 0, 200.0),)).page(30).words == ()


def test_a_tall_page_is_cut_between_its_lines() -> None:
    image = Image.new("L", (1654, 2339), 250)
    draw = ImageDraw.Draw(image)
    for y in range(100, 2200, 60):
        draw.rectangle((200, y, 1400, y + 40), fill=20)
    upper, lower = bands_of(image, 200)
    assert upper.top == 0
    assert 818 < lower.top < 1520
    assert not any(y <= lower.top <= y + 40 for y in range(100, 2200, 60))


def test_a_small_page_is_read_in_one_piece(sheet: Image.Image) -> None:
    (band,) = bands_of(sheet, 300)
    assert band.pgm.startswith(b"P5 1067 333 255\n")
    assert band.resolution_dpi == 200


def test_without_tesseract_there_are_no_words(sheet: Image.Image, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", os.devnull)
    assert not tesseract.is_installed()
    assert Reading(page_of(sheet), bands_of(sheet, 300)).page(1).words == ()


def test_reading_leaves_no_file(sheet: Image.Image, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    assert Reading(page_of(sheet), bands_of(sheet, 300)).page(30).words
    assert list(tmp_path.iterdir()) == []
