"""From the image of a scanner to a clean page: crop, deskew, orientation, quality, colour, and what is kept.

It parses what nobody has checked: outside of tests it runs in a process of its own (see `page_process`).
"""

from __future__ import annotations

import math
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Final

from PIL import Image, ImageDraw

from kiosk.documents import tesseract
from kiosk.documents.bands import bands_of, pgm_of
from kiosk.documents.codes import ScannedCode, codes_in
from kiosk.documents.colour import (
    COLOUR_SCALE,
    Ground,
    Tone,
    cleaned,
    color_of,
    ground_of,
    ink_of,
    is_all_ink,
    is_coloured,
    tone_of,
)
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
_LITTLE_INK_MM2: Final = 600.0
"""Half of what a form has, a fifth of a letter's."""
_CROOKED: Final = 1.0
"""Writing that is so far from the edges was not printed along them."""
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
    grey = scan.convert("L")
    paper = paper_in(scan, resolution_dpi)
    if on_preview is not None:
        on_preview(_quick_look(scan, paper))
    with ThreadPoolExecutor(2) as beside:
        codes = beside.submit(codes_in, grey.crop(_bounds(paper, grey.size)))
        if is_judged and is_cut_off(grey, paper, resolution_dpi):
            raise PageUnusable(PageFault.CUT_OFF)
        placing = placing_of(paper, angle_of(grey, paper, resolution_dpi), scan.size)
        upright = beside.submit(_Upright, grey, paper, placing, resolution_dpi)
        sheet = _sheet_of(scan, grey, paper, placing, resolution_dpi)
        fault = fault_of(sheet.grey, resolution_dpi) if is_judged else None
        if fault is not None:
            raise PageUnusable(fault)
        done, turns = _finished(sheet, upright.result())
        return _page_of(done, resolution_dpi, paper, placing, turned=turns, codes=codes.result()), done.bands


class _Upright:
    """Finds out which way up the page is; where its writing is not sure, tesseract is asked beside the other work."""

    def __init__(self, grey: Image.Image, paper: Paper, placing: Placing, resolution_dpi: int) -> None:
        factor = max(1, round(resolution_dpi / _ASKED_DPI))
        small = grey.reduce(factor)
        laid, scaled = paper.scaled(1 / factor), placing.scaled(1 / factor)
        sheet = straightened(small, laid, scaled, color_of(small))
        self._found = orientation_of(sheet)
        self._question = None
        if not self._found.is_sure and tesseract.is_installed():
            dpi = round(resolution_dpi / factor)
            self._question = tesseract.OrientationQuestion(pgm_of(sheet), dpi, _ANSWER_SECONDS)

    @property
    def likely_turns(self) -> int:
        """How many quarter turns clockwise the writing asks for."""
        return self._found.quarter_turns

    def quarter_turns(self) -> int:
        """Return how many quarter turns clockwise are to be made, when tesseract has said so, too."""
        answer = self._question.answer() if self._question else None
        return self._found.quarter_turns if answer is None else answer


@dataclass(frozen=True, slots=True)
class _Sheet:
    """The sheet alone, straight, the colour of its paper, and the sheet in grey."""

    image: Image.Image
    color: tuple[int, ...]
    resolution_dpi: int
    grey: Image.Image = field(init=False)

    def __post_init__(self) -> None:
        """Turn it grey once for all that look at it."""
        object.__setattr__(self, "grey", self.image if self.image.mode == "L" else self.image.convert("L"))

    def turned(self, quarter_turns: int) -> _Sheet:
        """Return the sheet turned clockwise."""
        if not quarter_turns:
            return self
        return _Sheet(self.image.transpose(_TURNS[quarter_turns]), self.color, self.resolution_dpi)


@dataclass(frozen=True, slots=True)
class _Kept:
    """What is kept of a sheet, to look at and as bytes."""

    image: Image.Image
    data: bytes
    coding: Coding = Coding.JPEG


@dataclass(frozen=True, slots=True)
class _Finished:
    """What is made of a sheet when its way up is known."""

    kept: _Kept
    preview: bytes
    bands: tuple[Band, ...]
    width: int


def _sheet_of(scan: Image.Image, grey: Image.Image, paper: Paper, placing: Placing, resolution_dpi: int) -> _Sheet:
    """Return the sheet alone; where it shows no colour, the grey scan is all that need be turned."""
    color = _paper_color(scan, paper)
    if not _has_colour(scan, paper, color):
        scan, color = grey, (round(sum(color) / len(color)),)
    return _Sheet(straightened(scan, paper, placing, color), color, resolution_dpi)


def _finished(sheet: _Sheet, upright: _Upright) -> tuple[_Finished, int]:
    """Return the sheet finished in the likely way up, while tesseract thinks; again if it knows better."""
    likely = upright.likely_turns
    done = _finish(sheet.turned(likely))
    turns = upright.quarter_turns()
    return (done if turns == likely else _finish(sheet.turned(turns))), turns


def _finish(sheet: _Sheet) -> _Finished:
    with ThreadPoolExecutor(1) as beside:
        bands = beside.submit(bands_of, sheet.grey, sheet.resolution_dpi)
        kept = _kept(sheet)
        preview = preview_of(kept.image, _PREVIEW_LONG_SIDE, _PREVIEW_QUALITY)
        return _Finished(kept, preview, bands.result(), sheet.image.width)


def _page_of(
    done: _Finished, resolution_dpi: int, paper: Paper, placing: Placing, *, turned: int, codes: tuple[ScannedCode, ...]
) -> Page:
    image = done.kept.image
    return Page(
        picture=done.kept.data,
        preview=done.preview,
        width=image.width,
        height=image.height,
        channels=len(image.getbands()),
        resolution_dpi=resolution_dpi * image.width / done.width,
        coding=done.kept.coding,
        degrees=placing.degrees,
        corners=paper.corners,
        turned=turned,
        codes=codes,
    )


def _kept(sheet: _Sheet) -> _Kept:
    ground = ground_of(sheet.image, sheet.color)
    tone = tone_of(sheet.image, ground)
    if tone is Tone.BITONAL and is_all_ink(sheet.grey, ink := ink_of(sheet.grey)):
        return _Kept(inverted(ink), group4_of(ink), Coding.CCITT_G4)
    image = sheet.image
    if tone is not Tone.COLOUR and image.mode != "L":
        level = round(sum(ground.color) / len(ground.color))
        image, ground = sheet.grey, Ground((level,), ground.is_plain)
    if ground.is_plain:
        return _Kept(*archived(cleaned(image, ground), CLEANED))
    return _Kept(*archived(image, KEPT_GROUND))


def angle_of(grey: Image.Image, paper: Paper, resolution_dpi: float) -> float:
    """Return how far the page is turned: its writing says so; where it says little, the edges of the paper do."""
    box = _bounds(paper, grey.size)
    hints = (paper.degrees,) if paper.is_seen else (0.0,)
    skew = skew_of(grey.crop(box), _inside(paper, box), hints)
    width, height = ((high - low) / resolution_dpi * _MM_PER_INCH for low, high in zip(box[:2], box[2:], strict=True))
    ink_mm2 = skew.ink * width * height
    return _decided(skew, paper, is_small=max(width, height) < _SMALL_MM, has_little_ink=ink_mm2 < _LITTLE_INK_MM2)


def _decided(skew: Skew, paper: Paper, *, is_small: bool, has_little_ink: bool) -> float:
    """Return the angle to trust: on a card, and beside a few words, the edges are longer than any line of writing."""
    sides = sum(paper.seen)
    apart = abs(skew.degrees - paper.degrees)
    if sides >= 3 and (is_small or (has_little_ink and apart < _CROOKED)):
        return paper.degrees
    if sides >= 2:
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


def _has_colour(scan: Image.Image, paper: Paper, color: tuple[int, ...]) -> bool:
    """Whether the paper shows a colour; the lid around it does not count."""
    if scan.mode == "L":
        return False
    box = _bounds(paper, scan.size)
    small = scan.reduce(COLOUR_SCALE, box)
    mask = _inside(paper, box).resize(small.size, Image.Resampling.NEAREST)
    return is_coloured(Image.composite(small, Image.new(scan.mode, small.size, color), mask), color)


def _paper_color(scan: Image.Image, paper: Paper) -> tuple[int, ...]:
    """Return the colour of the paper, to fill corners with."""
    left, top, right, bottom = _bounds(paper, scan.size)
    x, y = (right - left) // 8, (bottom - top) // 8
    return color_of(scan, (left + x, top + y, right - x, bottom - y))


def _quick_look(scan: Image.Image, paper: Paper) -> bytes:
    factor = max(1, max(scan.size) // _QUICK_LONG_SIDE)
    small = scan.reduce(factor)
    laid = paper.scaled(1 / factor)
    ground = (255,) * len(small.getbands())
    return preview_of(
        straightened(small, laid, placing_of(laid, paper.degrees, small.size), ground), _QUICK_LONG_SIDE, 70
    )
