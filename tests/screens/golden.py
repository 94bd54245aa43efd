"""Golden images: small, of few colours, and compared with some tolerance."""

from __future__ import annotations

from pathlib import Path

from PIL import Image, ImageChops
from PySide6.QtGui import QImage

from tests.screens.renderer import BUILD, Look
from tests.screens.states import State

FOLDER = Path(__file__).parent / "golden"
DIFFERENCES = BUILD / "diff"

_LONG_SIDE = 640
_COLOURS = 64
_FAR = 48
_FAR_PIXELS = 60
"""How many pixels may be off by more than so much in a channel."""


def golden_path(state: State, look: Look) -> Path:
    """Return the file of a golden image."""
    return FOLDER / f"{state.name}.{look.name}.png"


def picture_of(image: QImage) -> Image.Image:
    """Return the drawn window as a picture of the size in which golden images are kept."""
    plain = image.convertToFormat(QImage.Format.Format_RGBA8888)
    picture = Image.frombytes("RGBA", (plain.width(), plain.height()), bytes(plain.constBits())).convert("RGB")
    picture.thumbnail((_LONG_SIDE, _LONG_SIDE), Image.Resampling.BOX)
    return picture


def save(picture: Image.Image, path: Path) -> None:
    """Keep the picture as a golden image."""
    path.parent.mkdir(parents=True, exist_ok=True)
    few_colours = picture.quantize(_COLOURS, method=Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
    _in_colours_of(few_colours, picture).save(path, optimize=True)


def difference(picture: Image.Image, path: Path) -> str:
    """Return how the picture differs from the golden image, or nothing; the difference is kept to be looked at."""
    if not path.exists():
        return f"{path.name} is missing; make screens shows it, and tests/screens/render.py --update keeps it"
    golden = Image.open(path)
    if golden.size != picture.size:
        return f"{path.name} has another size"
    # Both in the same few colours: what the golden image lost must not count as a difference.
    off = _far_off(golden.convert("RGB"), _in_colours_of(golden, picture).convert("RGB"))
    far = off.histogram()[255]
    if far <= _FAR_PIXELS:
        return ""
    DIFFERENCES.mkdir(parents=True, exist_ok=True)
    width, height = picture.size
    together = Image.new("RGB", (3 * width, height))
    for number, each in enumerate((golden.convert("RGB"), picture, off.convert("RGB"))):
        together.paste(each, (number * width, 0))
    together.save(DIFFERENCES / path.name)
    return f"{path.name}: {far} pixels differ, see {DIFFERENCES / path.name}"


def look_alike(one: QImage, other: QImage) -> bool:
    """Whether the eye sees the same; letters may lie a part of a pixel further on."""
    return one == other or _far_off(picture_of(one), picture_of(other)).histogram()[255] <= _FAR_PIXELS


def _far_off(one: Image.Image, other: Image.Image) -> Image.Image:
    """Return white where the pictures are far from each other, on black."""
    red, green, blue = ImageChops.difference(one, other).split()
    furthest = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    return furthest.point(lambda value: 255 * (value > _FAR))


def _in_colours_of(golden: Image.Image, picture: Image.Image) -> Image.Image:
    return picture.quantize(palette=golden, dither=Image.Dither.NONE)
