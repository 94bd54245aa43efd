"""From the image of a scanner to a clean page: crop, deskew, orientation, quality, colour, and what is kept.

It parses what nobody has checked: outside of tests it runs in a process of its own (see `page_process`).
"""

from __future__ import annotations

import math
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Final

from PIL import Image, ImageDraw

from kiosk.documents import tesseract
from kiosk.documents.bands import bands_of, pgm_of
from kiosk.documents.codes import codes_in
from kiosk.documents.colour import Ground, Tone, cleaned, ground_of, ink_of, tone_of
from kiosk.documents.encode import (
    CLEANED,
    KEPT_GROUND,
    archived,
    group4_of,
    inverted,
    preview_of,
)
from kiosk.documents.image_file import open_image
from kiosk.documents.orientation import orientation_of
from kiosk.documents.page import Coding, Page
from kiosk.documents.page_messages import Band
from kiosk.documents.paper_edge import Paper, paper_in
from kiosk.documents.quality import fault_of, is_cut_off
from kiosk.documents.skew import MAX_DEGREES, Skew, skew_of
from kiosk.documents.straighten import Placing, placing_of, straightened
from kiosk.domain.document import PageFault
from kiosk.errors import PageUnusable

_PREVIEW_LONG_SIDE: Final = 1000
_PREVIEW_QUALITY: Final = 80
_QUICK_LONG_SIDE: Final = 700
_INSIDE: Final = 0.96
"""How much of the paper is looked at for its writing: edges have shadows."""
_MASK_SCALE: Final = 8
_ASKED_DPI: Final = 150
_ANSWER_SECONDS: Final = 1.2
_SMALL_MM: Final = 115.0
_MM_PER_INCH: Final = 25.4
_CLEAR: Final = 3.0
_HINTED: Final = 0.8
_FAR: Final = 6.0
_TURNS: Final = {1: Image.Transpose.ROTATE_270, 2: Image.Transpose.ROTATE_180, 3: Image.Transpose.ROTATE_90}

OnPreview = Callable[[bytes], None]


def open_page(file: bytes, resolution_dpi: int = 300, on_preview: OnPreview | None = None) -> Page:
    """Return the clean page that a scanned image shows, as `made_page` does, without pictures for reading."""
    return made_page(file, resolution_dpi, on_preview)[0]


def made_page(
    file: bytes, resolution_dpi: int, on_preview: OnPreview | None = None, *, is_judged: bool = True
) -> tuple[Page, tuple[Band, ...]]:
    """Return the clean page that a scanned image shows, and its picture for reading; `on_preview` gets an early look.

    Unless it is judged, a page that is hard to read is good enough.

    Raises:
        PageUnusable: the image is not one of ours, or the page must be scanned again; the reason says why.
    """
    scan = open_image(file)
    paper = paper_in(scan, resolution_dpi)
    if on_preview is not None:
        on_preview(_quick_look(scan, paper))
    if is_judged and is_cut_off(scan, paper, resolution_dpi):
        raise PageUnusable(PageFault.CUT_OFF)
    grey = scan.convert("L")
    placing = placing_of(paper, angle_of(grey, paper, resolution_dpi), scan.size)
    upright = _Upright(grey, paper, placing, resolution_dpi)
    sheet = straightened(scan, paper, placing, _lid_free(scan, paper))
    fault = fault_of(sheet, resolution_dpi) if is_judged else None
    if fault is not None:
        raise PageUnusable(fault)
    return _page_of(sheet, upright, resolution_dpi, paper, placing)


class _Upright:
    """Finds out which way up the page is; where its writing is not sure, tesseract is asked beside the other work."""

    def __init__(self, grey: Image.Image, paper: Paper, placing: Placing, resolution_dpi: int) -> None:
        factor = max(1, round(resolution_dpi / _ASKED_DPI))
        small = grey.reduce(factor)
        laid, scaled = paper.scaled(1 / factor), placing.scaled(1 / factor)
        sheet = straightened(small, laid, scaled, ground_of(small).color)
        self._found = orientation_of(sheet)
        self._question = None
        if not self._found.is_sure and tesseract.is_installed():
            dpi = round(resolution_dpi / factor)
            self._question = tesseract.OrientationQuestion(pgm_of(sheet), dpi, _ANSWER_SECONDS)

    def quarter_turns(self) -> int:
        """Return how many quarter turns clockwise are to be made."""
        answer = self._question.answer() if self._question else None
        return self._found.quarter_turns if answer is None else answer


def _page_of(
    sheet: Image.Image, upright: _Upright, resolution_dpi: int, paper: Paper, placing: Placing
) -> tuple[Page, tuple[Band, ...]]:
    with ThreadPoolExecutor(1) as beside:
        codes = beside.submit(codes_in, sheet.convert("L"))
        ground = ground_of(sheet)
        tone = tone_of(sheet, ground)
        if turns := upright.quarter_turns():
            sheet = sheet.transpose(_TURNS[turns])
        kept = _kept(sheet, ground, tone)
        preview = preview_of(kept.image, _PREVIEW_LONG_SIDE, _PREVIEW_QUALITY)
        bands = bands_of(sheet.convert("L"), resolution_dpi)
    page = Page(
        picture=kept.data,
        preview=preview,
        width=kept.image.width,
        height=kept.image.height,
        channels=len(kept.image.getbands()),
        resolution_dpi=resolution_dpi * kept.image.width / sheet.width,
        coding=kept.coding,
        degrees=placing.degrees,
        corners=paper.corners,
        turned=turns,
        codes=codes.result(),
    )
    return page, bands


@dataclass(frozen=True, slots=True)
class _Kept:
    """What is kept of a sheet, to look at and as bytes."""

    image: Image.Image
    data: bytes
    coding: Coding = Coding.JPEG


def _kept(sheet: Image.Image, ground: Ground, tone: Tone) -> _Kept:
    if tone is Tone.BITONAL:
        ink = ink_of(sheet.convert("L"))
        return _Kept(inverted(ink), group4_of(ink), Coding.CCITT_G4)
    if tone is Tone.GREY and sheet.mode != "L":
        sheet = sheet.convert("L")
        level = round(sum(ground.color) / len(ground.color))
        ground = Ground((level,), ground.is_plain)
    if ground.is_plain:
        return _Kept(*archived(cleaned(sheet, ground), CLEANED))
    return _Kept(*archived(sheet, KEPT_GROUND))


def angle_of(grey: Image.Image, paper: Paper, resolution_dpi: float) -> float:
    """Return how far the page is turned: its writing says so; where it says little, the edges of the paper do."""
    box = _bounds(paper, grey.size)
    hints = (paper.degrees,) if paper.is_seen else (0.0,)
    skew = skew_of(grey.crop(box), _inside(paper, box), hints)
    is_small = max(box[2] - box[0], box[3] - box[1]) < _SMALL_MM / _MM_PER_INCH * resolution_dpi
    return _decided(skew, paper, is_small)


def _decided(skew: Skew, paper: Paper, is_small: bool) -> float:
    """Return the angle to trust: on a card the edges are longer than any line of its writing."""
    sides = sum(paper.seen)
    if sides >= 3 and is_small:
        return paper.degrees
    if sides >= 2:
        apart = abs(skew.degrees - paper.degrees)
        return skew.degrees if skew.sharpness >= (_CLEAR if apart < _FAR else 3 * _CLEAR) else paper.degrees
    return skew.degrees if skew.sharpness >= _HINTED and abs(skew.degrees) < MAX_DEGREES else 0.0


def _bounds(paper: Paper, size: tuple[int, int]) -> tuple[int, int, int, int]:
    xs, ys = [x for x, _ in paper.corners], [y for _, y in paper.corners]
    left, top = max(0, math.floor(min(xs))), max(0, math.floor(min(ys)))
    return left, top, min(size[0], math.ceil(max(xs))), min(size[1], math.ceil(max(ys)))


def _inside(paper: Paper, box: tuple[int, int, int, int]) -> Image.Image:
    """Return a small picture of the box, white where the paper surely is."""
    left, top, right, bottom = box
    mask = Image.new("L", (max(1, (right - left) // _MASK_SCALE), max(1, (bottom - top) // _MASK_SCALE)))
    middle = sum(x for x, _ in paper.corners) / 4, sum(y for _, y in paper.corners) / 4
    corners = [
        (
            (middle[0] + (x - middle[0]) * _INSIDE - left) / _MASK_SCALE,
            (middle[1] + (y - middle[1]) * _INSIDE - top) / _MASK_SCALE,
        )
        for x, y in paper.corners
    ]
    ImageDraw.Draw(mask).polygon(corners, fill=255)
    return mask


def _lid_free(scan: Image.Image, paper: Paper) -> tuple[int, ...]:
    """Return the colour of the paper, to fill corners with."""
    left, top, right, bottom = _bounds(paper, scan.size)
    x, y = (right - left) // 8, (bottom - top) // 8
    return ground_of(scan, (left + x, top + y, right - x, bottom - y)).color


def _quick_look(scan: Image.Image, paper: Paper) -> bytes:
    factor = max(1, max(scan.size) // _QUICK_LONG_SIDE)
    small = scan.reduce(factor)
    laid = paper.scaled(1 / factor)
    ground = (255,) * len(small.getbands())
    return preview_of(
        straightened(small, laid, placing_of(laid, paper.degrees, small.size), ground), _QUICK_LONG_SIDE, 70
    )
