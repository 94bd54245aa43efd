"""From the scan to the file as a reader shows it: upright, whole, and the sheet that lay there."""

from __future__ import annotations

import io
import random
import subprocess
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from benchmarks.pages.glass import LIDS, Conditions, scan_of
from benchmarks.pages.sheets import KINDS
from kiosk.config import data_dir
from kiosk.documents import pdf_of
from kiosk.documents.pdfa_profile import violations
from kiosk.documents.pipeline import open_page

RENDERED_DPI = 40
SEED = 3
PAPER = data_dir() / "resources" / "simulation" / "pages" / "landlord-confirmation.png"
WRITTEN = ("letter", "form", "table", "photo", "certificate")


def rendered(pdf: bytes, folder: Path) -> Image.Image:
    """Return what poppler shows of a file with one page."""
    (folder / "document.pdf").write_bytes(pdf)
    command = ["pdftoppm", "-r", str(RENDERED_DPI), "-gray", "-singlefile", folder / "document.pdf", folder / "page"]
    subprocess.run(command, check=True)
    return Image.open(folder / "page.pgm")


def likeness(one: Image.Image, other: Image.Image) -> float:
    """Return how far two pictures go along with each other: 1 for the same."""
    size = one.width // 2, one.height // 2
    levels = [np.asarray(each.convert("L").resize(size, Image.Resampling.BOX), np.float64) for each in (one, other)]
    return float(np.corrcoef(levels[0].ravel(), levels[1].ravel())[0, 1])


def assert_shown(sheet: Image.Image, shown: Image.Image) -> None:
    """Say that a picture of the file is the sheet, and not the sheet upside down."""
    assert shown.width / shown.height == pytest.approx(sheet.width / sheet.height, rel=0.02)
    upright, upside_down = (sheet.rotate(turn).resize(shown.size, Image.Resampling.BOX) for turn in (0, 180))
    assert likeness(upright, shown) > max(0.6, likeness(upside_down, shown) + 0.1)


@pytest.mark.parametrize("turned", [1, *(pytest.param(each, marks=pytest.mark.soak) for each in (0, 2, 3))])
def test_the_file_shows_a_paper_upright_however_it_lay(turned: int, tmp_path: Path) -> None:
    with Image.open(PAPER) as opened:
        sheet = opened.convert("L")
    sheet = sheet.resize((827, 1169), Image.Resampling.BOX)
    buffer = io.BytesIO()
    sheet.rotate(90 * turned, expand=True).save(buffer, "PPM")
    assert_shown(sheet, rendered(pdf_of([open_page(buffer.getvalue(), 100)]), tmp_path))


@pytest.mark.soak
@pytest.mark.parametrize("turned", [0, 2])
@pytest.mark.parametrize("lid", LIDS)
@pytest.mark.parametrize("kind", WRITTEN)
def test_the_file_shows_each_kind_upright_under_each_lid(kind: str, lid: str, turned: int, tmp_path: Path) -> None:
    scan = scan_of(kind, SEED, Conditions(lid=lid, turned=turned, max_angle=2.0))
    pdf = pdf_of([open_page(scan.pnm(), scan.resolution_dpi)])
    assert violations(pdf) == []
    assert_shown(KINDS[kind](random.Random(f"{kind} {SEED}")).convert("L"), rendered(pdf, tmp_path))
