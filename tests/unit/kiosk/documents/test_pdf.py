from __future__ import annotations

import io
import subprocess
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from kiosk.documents import Page, open_page, pdf_of
from kiosk.errors import DocumentError


def page(mode: str = "RGB", size: tuple[int, int] = (827, 1169)) -> Page:
    """Return a page with a dark block at its upper left."""
    image = Image.new(mode, size, "white")
    ImageDraw.Draw(image).rectangle((80, 60, 400, 180), fill="black")
    buffer = io.BytesIO()
    image.save(buffer, format="PPM")
    return open_page(buffer.getvalue(), 100)


def test_the_file_is_sound_and_has_every_page_in_its_size(tmp_path: Path) -> None:
    path = tmp_path / "document.pdf"
    path.write_bytes(pdf_of([page(), page("L", (583, 827))]))
    check = subprocess.run(["qpdf", "--check", path], capture_output=True, text=True, check=False)
    assert check.returncode == 0, check.stderr
    info = subprocess.run(["pdfinfo", "-l", "2", path], capture_output=True, text=True, check=True).stdout
    sizes = [line.split(":")[1].split() for line in info.splitlines() if line.startswith("Page") and " size:" in line]
    assert [(float(size[0]), float(size[2])) for size in sizes] == [(595.44, 841.68), (419.76, 595.44)]


def test_every_page_is_upright_when_it_is_rendered(tmp_path: Path) -> None:
    (tmp_path / "document.pdf").write_bytes(pdf_of([page(), page("L")]))
    subprocess.run(["pdftoppm", "-r", "50", "-gray", tmp_path / "document.pdf", tmp_path / "page"], check=True)
    for rendered in sorted(tmp_path.glob("page-*.pgm")):
        with Image.open(rendered) as image:
            assert image.size == pytest.approx((414, 585), abs=1)
            assert int(image.getpixel((100, 60))) < 30
            assert int(image.getpixel((300, 500))) > 225


def test_the_same_pages_give_the_same_bytes() -> None:
    assert pdf_of([page(), page()]) == pdf_of([page(), page()])


def test_pictures_go_in_unchanged() -> None:
    kept = page()
    assert kept.jpeg in pdf_of([kept])


def test_the_file_tells_no_date_and_no_program() -> None:
    pdf = pdf_of([page()])
    assert b"/CreationDate" not in pdf
    assert b"/Producer" not in pdf


def test_a_document_without_pages_is_refused() -> None:
    with pytest.raises(DocumentError):
        pdf_of([])
