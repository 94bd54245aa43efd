"""Lays a drawn sheet on a scanner's glass: lid, skew, curl, shadow, blur, noise and JPEG, with the truth beside it."""

from __future__ import annotations

import io
import math
import random
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageFilter

from benchmarks.pages.sheets import DPI, KINDS, pixels
from benchmarks.pages.wear import worn

GLASS_MM: Final = (216.0, 302.0)
LIDS: Final = {"white": 250, "grey": 150, "black": 14}

Corners = tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Truth:
    """What is true of a scan: `angle` in degrees clockwise; corners from the sheet's upper left, clockwise."""

    kind: str
    lid: str
    angle: float
    corners: Corners
    turned: int = 0

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of the sheet in pixels."""
        (x0, y0), (x1, y1), (x2, y2) = self.corners[:3]
        return math.hypot(x1 - x0, y1 - y0), math.hypot(x2 - x1, y2 - y1)


@dataclass(frozen=True, slots=True)
class Scan:
    """An image as a scanner delivers it, with its truth."""

    image: Image.Image
    truth: Truth
    resolution_dpi: int = DPI

    def pnm(self) -> bytes:
        """Return the binary PNM file."""
        buffer = io.BytesIO()
        self.image.save(buffer, format="PPM")
        return buffer.getvalue()


@dataclass(frozen=True, slots=True)
class Conditions:
    """How badly it was scanned."""

    lid: str = "grey"
    max_angle: float = 5.0
    noise: float = 2.5
    curl_px: float = 1.5
    shadow: float = 0.35
    blur: float = 0.7
    jpeg_quality: int = 88
    turned: int = 0
    beyond_edge: bool = False
    is_worn: bool = False


def scan_of(kind: str, seed: int, conditions: Conditions = Conditions()) -> Scan:
    """Return the scan of a sheet of that kind; the same seed gives the same scan."""
    rng = random.Random(f"{kind} {seed}")
    np_rng = np.random.default_rng(rng.getrandbits(32))
    sheet = KINDS[kind](rng).convert("RGBA")
    if conditions.is_worn:
        sheet = worn(sheet, rng)
    sheet = sheet.rotate(90 * conditions.turned, expand=True)
    glass = _lid(conditions, rng, np_rng)
    angle = rng.uniform(-conditions.max_angle, conditions.max_angle)
    matrix, corners = _placement(sheet.size, glass.shape[1::-1], angle, rng, conditions)
    size = glass.shape[1], glass.shape[0]
    laid = np.asarray(sheet.transform(size, Image.Transform.AFFINE, matrix, Image.Resampling.BICUBIC))
    paper, cover = laid[..., :3].astype(np.float32), laid[..., 3:].astype(np.float32) / 255
    glass *= 1 - _shadow(cover[..., 0], conditions, rng)[..., None]
    picture = glass * (1 - cover) + paper * cover
    picture = _curled(picture, conditions.curl_px, sum(x for x, _ in corners) / 4, rng)
    picture += _grain(picture.shape, conditions.noise, np_rng)
    image = Image.fromarray(np.clip(picture, 0, 255).astype(np.uint8))
    image = _compressed(image.filter(ImageFilter.GaussianBlur(conditions.blur)), conditions.jpeg_quality)
    return Scan(image, Truth(kind, conditions.lid, angle, corners, conditions.turned))


def _lid(conditions: Conditions, rng: random.Random, np_rng: np.random.Generator) -> npt.NDArray[np.float32]:
    """Return the empty glass: nearly even, a little brighter at one side, with dust."""
    width, height = pixels(GLASS_MM[0]), pixels(GLASS_MM[1])
    level = LIDS[conditions.lid] + rng.uniform(-3, 3)
    tint = np.array([rng.uniform(-1, 1), 0, rng.uniform(-1, 1)], np.float32)
    slope = np.linspace(-rng.uniform(0, 3), rng.uniform(0, 3), height, dtype=np.float32)[:, None, None]
    lid = np.broadcast_to(level + slope + tint, (height, width, 3)).astype(np.float32)
    for _ in range(rng.randint(0, 25)):
        x, y = int(np_rng.integers(width - 6)), int(np_rng.integers(height - 6))
        lid[y : y + rng.randint(1, 5), x : x + rng.randint(1, 5)] += rng.choice((-40, 30))
    return lid


def _placement(
    sheet: tuple[int, int], glass: tuple[int, int], angle: float, rng: random.Random, conditions: Conditions
) -> tuple[tuple[float, ...], Corners]:
    """Return the matrix from glass to sheet, and where the sheet's corners lie on the glass."""
    radians = math.radians(angle)
    cos, sin = math.cos(radians), math.sin(radians)
    width, height = sheet
    span = abs(width * cos) + abs(height * sin), abs(width * sin) + abs(height * cos)
    free = tuple(max(0.0, outer - inner) for outer, inner in zip(glass, span, strict=True))
    center = [inner / 2 + room * rng.uniform(0.1, 0.9) for inner, room in zip(span, free, strict=True)]
    for axis, (outer, inner) in enumerate(zip(glass, span, strict=True)):
        if inner > outer:
            center[axis] = outer / 2
    if conditions.beyond_edge:
        center[0] = span[0] / 2 - 20
    shift = center[0] - (cos * width - sin * height) / 2, center[1] - (sin * width + cos * height) / 2
    corners = tuple(
        (cos * x - sin * y + shift[0], sin * x + cos * y + shift[1])
        for x, y in ((0, 0), (width, 0), (width, height), (0, height))
    )
    return (cos, sin, -cos * shift[0] - sin * shift[1], -sin, cos, sin * shift[0] - cos * shift[1]), corners


def _grain(shape: tuple[int, ...], deviation: float, np_rng: np.random.Generator) -> npt.NDArray[np.float32]:
    """Return the noise of a sensor, of tiles that are large enough to be no pattern."""
    tile = np_rng.normal(0, deviation, (611, 523, shape[2])).astype(np.float32)
    return np.tile(tile, (shape[0] // 611 + 1, shape[1] // 523 + 1, 1))[: shape[0], : shape[1]]


def _shadow(cover: npt.NDArray[np.float32], conditions: Conditions, rng: random.Random) -> npt.NDArray[np.float32]:
    """Return how much light the lid loses beside the paper: at two sides a thin dark line, at the others a hint."""
    small = Image.fromarray((cover * 255).astype(np.uint8))
    near = np.asarray(small.filter(ImageFilter.GaussianBlur(2.5)), np.float32) / 255
    aside = rng.choice((-2, 2)), rng.choice((-2, 2))
    cast = np.roll(near, aside, axis=(0, 1))
    return (conditions.shadow * cast * rng.uniform(0.5, 1.0)).astype(np.float32)


def _curled(
    picture: npt.NDArray[np.float32], depth: float, center: float, rng: random.Random
) -> npt.NDArray[np.float32]:
    """Return the picture with its columns shifted along a wave even about the sheet's middle: its angle stays."""
    if depth <= 0:
        return picture
    width = picture.shape[1]
    waves = rng.uniform(0.5, 1.5) * rng.choice((-1, 1))
    shifts = np.round(depth * np.cos((np.arange(width) - center) / width * math.tau * waves)).astype(int)
    for shift in np.unique(shifts):
        if shift:
            picture[:, shifts == shift] = np.roll(picture[:, shifts == shift], shift, axis=0)
    return picture


def _compressed(image: Image.Image, quality: int) -> Image.Image:
    if not quality:
        return image
    buffer = io.BytesIO()
    image.save(buffer, format="JPEG", quality=quality)
    with Image.open(buffer, formats=("JPEG",)) as opened:
        return opened.convert("RGB")
