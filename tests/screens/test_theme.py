"""The tokens keep what EN 301 549 and our own bar ask of colour and size."""

from __future__ import annotations

from itertools import product

import pytest
from PySide6.QtGui import QColor, QFontMetricsF, QGuiApplication

from tests.accessibility.rules import contrast
from tests.screens.gallery_window import GalleryWindow, Mode

TEXT = (
    *product(("ink", "inkSoft", "link"), ("canvas", "surface", "surfaceSunken", "brandSoft", "pressedSoft")),
    *product(("ink",), ("dangerSoft", "successSoft", "warningSoft")),
    *product(("danger",), ("canvas", "surface", "dangerSoft")),
    ("success", "successSoft"),
    *product(("warning",), ("surfaceSunken", "surface", "canvas", "warningSoft")),
    *product(("brandInk",), ("brand", "brandPressed")),
    *product(("headerInk",), ("header", "headerPressed")),
    ("accentInk", "accent"),
)
GRAPHICS = (
    *product(("outline",), ("canvas", "surface", "surfaceSunken", "brandSoft")),
    *product(("brand",), ("canvas", "surface")),
    *product(("dangerMark",), ("canvas", "surface", "dangerSoft")),
    *product(("successMark",), ("canvas", "surface", "successSoft")),
    *product(("warningMark",), ("canvas", "surface", "surfaceSunken", "warningSoft")),
    ("infoMark", "brandSoft"),
)


def test_contrast_is_21_between_black_and_white_and_1_between_equals() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)
    assert contrast(QColor("red"), QColor("red")) == 1


@pytest.mark.parametrize(("front", "back"), TEXT, ids=str)
def test_text_has_seven_to_one(gallery: GalleryWindow, front: str, back: str) -> None:
    gallery.show("NoticesPage")
    assert contrast(gallery.colour(front), gallery.colour(back)) >= 7


@pytest.mark.parametrize(("front", "back"), GRAPHICS, ids=str)
@pytest.mark.parametrize("high_contrast", [False, True])
def test_marks_and_outlines_have_three_to_one(
    gallery: GalleryWindow, front: str, back: str, *, high_contrast: bool
) -> None:
    gallery.show("NoticesPage", Mode(high_contrast=high_contrast))
    assert contrast(gallery.colour(front), gallery.colour(back)) >= 3


@pytest.mark.parametrize(
    ("front", "back"),
    [pair for pair in TEXT if not {"pressedSoft", "brandPressed", "headerPressed", "accent"} & set(pair)],
    ids=str,
)
def test_text_at_rest_has_twenty_one_to_one_in_high_contrast(gallery: GalleryWindow, front: str, back: str) -> None:
    gallery.show("NoticesPage", Mode(high_contrast=True))
    assert contrast(gallery.colour(front), gallery.colour(back)) == pytest.approx(21)


@pytest.mark.parametrize("portrait", [True, False])
@pytest.mark.parametrize("size", ["bodySize", "headingSize", "titleSize", "displaySize", "toolSize", "keySize"])
def test_a_capital_h_is_6_1_mm_high(gallery: GalleryWindow, size: str, *, portrait: bool) -> None:
    gallery.show("NoticesPage", Mode(portrait=portrait))
    font = QGuiApplication.font()
    font.setPixelSize(int(gallery.theme.property(size)))
    assert QFontMetricsF(font).capHeight() / gallery.pixels_per_mm >= 6.1


@pytest.mark.parametrize(("token", "least_mm"), [("target", 15), ("keyHeight", 15), ("pinKey", 20), ("targetGap", 2.5)])
@pytest.mark.parametrize("pixels_per_mm", [3.61, 4.03, 5.56])
def test_targets_have_their_millimetres_on_every_screen(
    gallery: GalleryWindow, token: str, least_mm: float, pixels_per_mm: float
) -> None:
    gallery.theme.setProperty("pixelsPerMm", pixels_per_mm)
    assert gallery.theme.property(token) / pixels_per_mm >= least_mm
