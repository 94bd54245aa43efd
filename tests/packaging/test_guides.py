"""The guides fit on four pages of A4 each, and every picture in them is a real screen as it is drawn today."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSizeF, QUrl
from PySide6.QtGui import QFont, QGuiApplication, QTextDocument

from kiosk.viewmodels.fonts import load_fonts

ROOT = Path(__file__).parents[2]
GUIDES = sorted((ROOT / "docs").glob("*-guide*.md"))
A4_POINTS = QSizeF(595 - 2 * 42, 842 - 2 * 42)
MOST_PAGES = 4
_PICTURE = re.compile(r'<img src="([^"]+)" width="(\d+)"|!\[[^\]]*\]\(([^)]+)\)')


def pictures(guide: Path) -> list[Path]:
    found = _PICTURE.findall(guide.read_text(encoding="utf-8"))
    return [(guide.parent / (of_html or of_markdown)).resolve() for of_html, _, of_markdown in found]


def test_there_is_a_guide_for_everybody() -> None:
    guides = {each.stem for each in GUIDES}
    assert guides == {f"{who}-guide.{each}" for who in ("citizen", "clerk", "technician") for each in ("de", "en")}


@pytest.mark.parametrize("guide", GUIDES, ids=lambda each: each.stem)
def test_its_pictures_are_screens_that_are_tested(guide: Path) -> None:
    shown = pictures(guide)
    assert shown
    assert [each.name for each in shown if not each.is_file()] == []


@pytest.mark.parametrize("guide", GUIDES, ids=lambda each: each.stem)
def test_its_pictures_speak_its_language(guide: Path) -> None:
    _, language = guide.stem.split(".")
    assert {each.name.split(".")[-2] for each in pictures(guide)} == {language}


def as_html(markdown: str) -> str:
    """Set what the guides use of Markdown, which Qt's own reader takes only without pictures in tables."""
    blocks = []
    for line in re.sub(r"\n +", " ", markdown).splitlines():
        words = re.sub(r"\*\*([^*]+)\*\*", r"<b>\1</b>", line)
        words = re.sub(r"!\[[^\]]*\]\(([^)]+)\)", r'<img src="\1" width="170">', words)
        if re.fullmatch(r"[|: -]+", line):
            continue
        if line.startswith("|"):
            cells = "".join(f"<td>{each}</td>" for each in words.strip("| ").split(" | "))
            blocks.append(f"<table><tr>{cells}</tr></table>")
        elif heading := re.match(r"(#+) (.*)", words):
            blocks.append(f"<h{len(heading[1])}>{heading[2]}</h{len(heading[1])}>")
        else:
            blocks.append(f"<p>{words}</p>" if line else "")
    return "".join(blocks)


@pytest.mark.parametrize("guide", GUIDES, ids=lambda each: each.stem)
def test_it_fits_on_four_pages(guide: Path, qapp: QGuiApplication) -> None:
    load_fonts(ROOT / "resources" / "fonts")
    document = QTextDocument()
    document.setBaseUrl(QUrl.fromLocalFile(f"{guide.parent}/"))
    document.setDefaultFont(QFont("IBM Plex Sans", 10))
    document.setPageSize(A4_POINTS)
    document.setHtml(as_html(guide.read_text(encoding="utf-8")))
    assert document.pageCount() in range(2, MOST_PAGES + 1), "with its pictures no guide fits on one"
