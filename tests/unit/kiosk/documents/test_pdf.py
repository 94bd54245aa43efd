from __future__ import annotations

import io
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from kiosk.documents import Page, pdf_of
from kiosk.documents.encode import group4_of, jpeg_of
from kiosk.documents.page import Coding, Word
from kiosk.documents.pdf import SERVICE_FILE_BYTES
from kiosk.documents.pdfa_profile import violations
from kiosk.errors import DocumentError

WORDS = (Word("Straße", 80, 60, 100, 20), Word("Ştefan", 190, 60, 90, 20), Word("Łódź", 80, 100, 70, 20))


def drawn(mode: str, size: tuple[int, int] = (827, 1169)) -> Image.Image:
    """Return a picture with a dark block at its upper left."""
    image = Image.new(mode, size, "white" if mode != "1" else 0)
    ImageDraw.Draw(image).rectangle((80, 60, 400, 180), fill="black" if mode != "1" else 255)
    return image


def page(mode: str = "RGB", size: tuple[int, int] = (827, 1169), words: tuple[Word, ...] = ()) -> Page:
    image = drawn(mode, size)
    if mode == "1":
        return Page(group4_of(image), b"", *size, 1, 100.0, Coding.CCITT_G4, words=words)
    return Page(jpeg_of(image, 80), b"", *size, len(image.getbands()), 100.0, words=words)


EVERY_KIND = [page(), page("L", (583, 827)), page("1"), page(words=WORDS), replace(page("1"), quarter_turns=1)]


def rendered(pdf: bytes, folder: Path) -> list[Image.Image]:
    (folder / "document.pdf").write_bytes(pdf)
    subprocess.run(["pdftoppm", "-r", "50", "-gray", folder / "document.pdf", folder / "page"], check=True)
    return [Image.open(each) for each in sorted(folder.glob("page-*.pgm"))]


def test_the_file_is_sound_and_has_every_page_in_its_size(tmp_path: Path) -> None:
    path = tmp_path / "document.pdf"
    path.write_bytes(pdf_of(EVERY_KIND))
    check = subprocess.run(["qpdf", "--check", path], capture_output=True, text=True, check=False)
    assert check.returncode == 0, check.stderr
    info = subprocess.run(["pdfinfo", "-l", "5", path], capture_output=True, text=True, check=True).stdout
    sizes = [line.split(":")[1].split() for line in info.splitlines() if line.startswith("Page") and " size:" in line]
    assert [(float(size[0]), float(size[2])) for size in sizes] == [
        (595.44, 841.68),
        (419.76, 595.44),
        (595.44, 841.68),
        (595.44, 841.68),
        (841.68, 595.44),
    ]


def test_the_file_is_an_archive_file() -> None:
    assert violations(pdf_of(EVERY_KIND)) == []


@pytest.mark.parametrize("mode", ["RGB", "L", "1"])
def test_a_page_is_upright_when_it_is_rendered(mode: str, tmp_path: Path) -> None:
    (image,) = rendered(pdf_of([page(mode)]), tmp_path)
    assert image.size == pytest.approx((414, 585), abs=1)
    assert int(image.getpixel((100, 60))) < 30
    assert int(image.getpixel((300, 500))) > 225


@pytest.mark.parametrize(("turns", "block"), [(1, (525, 100)), (2, (314, 525)), (3, (60, 314))])
def test_a_page_that_the_citizen_turned_is_rendered_turned(turns: int, block: tuple[int, int], tmp_path: Path) -> None:
    (image,) = rendered(pdf_of([replace(page("1"), quarter_turns=turns)]), tmp_path)
    assert int(image.getpixel(block)) < 30
    assert int(image.getpixel((image.width // 2, image.height // 2))) > 225


def test_the_same_pages_give_the_same_bytes() -> None:
    assert pdf_of(EVERY_KIND) == pdf_of(EVERY_KIND)


def test_pictures_go_in_unchanged() -> None:
    pdf = pdf_of(EVERY_KIND)
    assert all(each.picture in pdf for each in EVERY_KIND)


def test_the_words_can_be_searched_and_are_not_seen(tmp_path: Path) -> None:
    shutil.rmtree(tmp_path / "bare", ignore_errors=True)
    (tmp_path / "bare").mkdir()
    with_words, without = rendered(pdf_of([page(words=WORDS)]), tmp_path), rendered(pdf_of([page()]), tmp_path / "bare")
    assert with_words[0].tobytes() == without[0].tobytes()
    text = subprocess.run(
        ["pdftotext", tmp_path / "document.pdf", "-"], capture_output=True, check=True
    ).stdout.decode()
    assert all(word.text in text for word in WORDS)


def test_the_words_lie_where_they_are_seen(tmp_path: Path) -> None:
    (tmp_path / "document.pdf").write_bytes(pdf_of([page(words=WORDS)]))
    found = subprocess.run(
        ["pdftotext", "-bbox", tmp_path / "document.pdf", "-"], capture_output=True, check=True
    ).stdout.decode()
    left = next(line for line in found.splitlines() if "Straße" in line).split('xMin="')[1]
    assert float(left.split('"')[0]) == pytest.approx(80 * 0.72, abs=0.5)


def test_the_file_tells_no_date_and_no_program() -> None:
    pdf = pdf_of(EVERY_KIND)
    assert b"CreationDate" not in pdf
    assert b"Producer" not in pdf
    assert b"CreateDate" not in pdf


def test_a_document_without_pages_is_refused() -> None:
    with pytest.raises(DocumentError):
        pdf_of([])


def test_pages_that_weigh_too_much_together_are_refused() -> None:
    heavy = Page(bytes(SERVICE_FILE_BYTES // 2 + 1), b"", 10, 10, 1, 100.0)
    with pytest.raises(DocumentError):
        pdf_of([heavy, heavy])


def test_a_picture_with_an_orientation_of_its_own_is_not_ours() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    buffer = io.BytesIO()
    drawn("RGB").save(buffer, format="JPEG", exif=exif)
    turned = Page(buffer.getvalue(), b"", 827, 1169, 3, 100.0)
    assert "a picture bears notes of a camera" in violations(pdf_of([turned]))
