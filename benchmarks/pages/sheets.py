"""Draws the papers that people bring, made up from a seed: letter, form, table, certificate, photo, card and more."""

from __future__ import annotations

import functools
import math
import random
from collections.abc import Callable
from pathlib import Path
from typing import Final

import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageFont

FONTS: Final = Path(__file__).parents[2] / "resources" / "fonts"
SYSTEM_FONTS: Final = (
    "/usr/share/fonts/truetype/dejavu/DejaVuSerif.ttf",
    "/usr/share/fonts/opentype/urw-base35/NimbusRoman-Regular.otf",
    "/usr/share/fonts/opentype/urw-base35/NimbusMonoPS-Regular.otf",
)
"""Used where they are, so that not every page has one face."""
DPI: Final = 300
A4_MM: Final = (210.0, 297.0)
A5_MM: Final = (148.0, 210.0)
ID1_MM: Final = (85.6, 53.98)
ID1_RADIUS_MM: Final = 3.18

WORDS: Final = [
    "der",
    "die",
    "das",
    "und",
    "ist",
    "nicht",
    "von",
    "mit",
    "für",
    "auf",
    "dem",
    "Wohnung",
    "Anmeldung",
    "Straße",
    "Leipzig",
    "Familienname",
    "Vorname",
    "Geburtsdatum",
    "Bestätigung",
    "Unterschrift",
    "Einzug",
    "Anschrift",
    "Stadt",
    "Bürger",
    "Antrag",
    "gemäß",
    "Gesetz",
    "Frist",
    "innerhalb",
    "Wochen",
    "zuständig",
    "Behörde",
    "Postleitzahl",
    "Ort",
    "Datum",
    "hiermit",
    "wird",
    "bestätigt",
    "dass",
    "folgende",
    "Personen",
    "eingezogen",
    "sind",
    "Vermieter",
    "Eigentümer",
    "Miete",
    "Vertrag",
    "Kündigung",
    "Zahlung",
    "Betrag",
    "Euro",
    "Jahr",
    "Monat",
    "Tag",
    "geehrte",
    "Damen",
    "Herren",
    "freundlichen",
    "Grüßen",
    "Ihr",
    "Ihre",
    "wir",
    "bitten",
    "teilen",
    "Sie",
    "uns",
    "mit",
    "sobald",
    "möglich",
    "Kindergeld",
    "Steuer",
    "Nummer",
    "Aktenzeichen",
    "Prüfung",
    "Bescheid",
    "Verwaltung",
]

Color = tuple[int, int, int]
INK: Final[Color] = (35, 35, 40)
BLUE: Final[Color] = (40, 60, 150)


def pixels(length_mm: float) -> int:
    """Return a length in pixels."""
    return round(length_mm / 25.4 * DPI)


@functools.cache
def _font(path: str, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(path, size, layout_engine=ImageFont.Layout.BASIC)


class Sheet:
    """A sheet of paper, what is drawn on it, and the random choices of its drawer."""

    def __init__(self, rng: random.Random, size_mm: tuple[float, float], paper: Color = (246, 245, 241)) -> None:
        self.rng = rng
        self.image = Image.new("RGB", (pixels(size_mm[0]), pixels(size_mm[1])), paper)
        self.draw = ImageDraw.Draw(self.image)
        faces = [str(FONTS / "IBMPlexSans-Regular.ttf"), *(each for each in SYSTEM_FONTS if Path(each).exists())]
        self.face = rng.choice(faces)

    def words(self, count: int) -> str:
        """Return a line of words."""
        return " ".join(self.rng.choice(WORDS) for _ in range(count))

    def write(self, x: float, y: float, text: str, points: float = 10, color: Color = INK) -> None:
        """Write a line, its upper left corner at millimetres."""
        self.draw.text((pixels(x), pixels(y)), text, color, _font(self.face, round(points / 72 * DPI)))

    def paragraph(self, x: float, y: float, width: float, lines: int, points: float = 10) -> float:
        """Write ragged lines; return where the next would stand."""
        font = _font(self.face, round(points / 72 * DPI))
        for number in range(lines):
            line = self.words(30)
            while font.getlength(line) > pixels(width):
                line = line.rsplit(" ", 1)[0]
            if number == lines - 1:
                line = line[: max(12, len(line) // 3)]
            self.write(x, y, line, points)
            y += points * 0.352 * 1.45
        return y

    def rule(self, x0: float, y0: float, x1: float, y1: float, *, color: Color = INK, width: int = 3) -> None:
        """Draw a line between millimetres."""
        self.draw.line((pixels(x0), pixels(y0), pixels(x1), pixels(y1)), color, width)

    def signature(self, x: float, y: float) -> None:
        """Draw an unreadable signature."""
        points, level = [], 0.0
        for step in range(40):
            level = 0.6 * level + self.rng.uniform(-4, 4)
            points.append((pixels(x + step * 1.1), pixels(y + level)))
        self.draw.line(points, BLUE, 6, joint="curve")

    def stamp(self, x: float, y: float, radius: float = 16, color: Color = (60, 70, 160)) -> None:
        """Draw a round stamp, a little turned."""
        size = pixels(2 * radius)
        seal = Image.new("L", (size, size), 0)
        draw = ImageDraw.Draw(seal)
        draw.ellipse((4, 4, size - 4, size - 4), outline=200, width=9)
        draw.ellipse((size * 0.2, size * 0.2, size * 0.8, size * 0.8), outline=180, width=5)
        draw.text((size * 0.26, size * 0.42), "STANDESAMT", 210, _font(str(FONTS / "IBMPlexSans-Bold.ttf"), size // 11))
        seal = seal.rotate(self.rng.uniform(-40, 40), Image.Resampling.BICUBIC)
        self.image.paste(color, (pixels(x), pixels(y)), seal)


def letter(rng: random.Random) -> Image.Image:
    """Return a dense letter."""
    sheet = Sheet(rng, A4_MM)
    sheet.write(25, 20, "Wohnungsgenossenschaft Musterhof eG", 16)
    sheet.write(25, 28, "Hofstraße 1 · 04109 Leipzig", 8)
    y = sheet.paragraph(25, 50, 70, 4)
    sheet.write(25, y + 12, sheet.words(4), 12)
    y += 24
    while y < 240:
        y = sheet.paragraph(25, y, 160, rng.randint(3, 8), 10.5) + 4
    sheet.signature(25, y + 10)
    return sheet.image


def form(rng: random.Random) -> Image.Image:
    """Return a form with labels, ruled lines and boxes to tick."""
    sheet = Sheet(rng, A4_MM, (250, 250, 250))
    sheet.write(20, 16, "Wohnungsgeberbestätigung", 18)
    y = 36.0
    while y < 235:
        sheet.write(20, y, sheet.words(2), 7.5)
        sheet.write(22, y + 4, sheet.words(3), 11, rng.choice((INK, BLUE)))
        sheet.rule(20, y + 10, 190, y + 10, color=(110, 110, 110))
        if rng.random() < 0.3:
            sheet.draw.rectangle((pixels(20), pixels(y + 13), pixels(24), pixels(y + 17)), outline=INK, width=3)
            sheet.write(27, y + 12.5, sheet.words(6), 9)
            y += 7
        y += 14
    sheet.signature(120, 255)
    sheet.rule(20, 262, 90, 262)
    sheet.rule(110, 262, 190, 262)
    return sheet.image


def black_form(rng: random.Random) -> Image.Image:
    """Return a form that was filled in with a black pen."""
    return form(rng).convert("L").convert("RGB")


def table(rng: random.Random) -> Image.Image:
    """Return a page with a ruled table."""
    sheet = Sheet(rng, A4_MM)
    sheet.write(20, 18, "Betriebskostenabrechnung", 15)
    rows, top, height = 28, 40, 7.5
    edges = (20, 75, 110, 150, 190)
    for row in range(rows + 1):
        sheet.rule(20, top + row * height, 190, top + row * height, color=(90, 90, 90), width=2)
    for edge in edges:
        sheet.rule(edge, top, edge, top + rows * height, color=(90, 90, 90), width=2)
    for row in range(rows):
        sheet.write(22, top + row * height + 1.6, sheet.words(2), 9)
        for edge in edges[1:4]:
            sheet.write(edge + 12, top + row * height + 1.6, f"{rng.uniform(1, 4000):,.2f}", 9)
    return sheet.image


def few_lines(rng: random.Random) -> Image.Image:
    """Return a nearly empty sheet."""
    sheet = Sheet(rng, A5_MM)
    y = rng.uniform(30, 80)
    for _ in range(rng.randint(2, 4)):
        sheet.write(20, y, sheet.words(rng.randint(2, 6)), 11)
        y += 8
    sheet.signature(60, y + 14)
    return sheet.image


def photo_page(rng: random.Random) -> Image.Image:
    """Return a page with a large picture and a caption."""
    sheet = Sheet(rng, A4_MM)
    sheet.write(25, 20, sheet.words(5), 14)
    size = pixels(150), pixels(130)
    noise = Image.effect_noise((30, 26), 120).resize(size, Image.Resampling.BICUBIC)
    other = Image.effect_noise((9, 8), 200).resize(size, Image.Resampling.BICUBIC)
    picture = Image.merge("RGB", (noise, Image.blend(noise, other, 0.6), other))
    sheet.image.paste(picture, (pixels(30), pixels(40)))
    sheet.paragraph(30, 176, 150, 3, 9)
    sheet.paragraph(25, 205, 160, rng.randint(4, 9), 10)
    return sheet.image


def certificate(rng: random.Random) -> Image.Image:
    """Return a certificate with a coloured ground pattern, a frame and a stamp."""
    sheet = Sheet(rng, A4_MM, (244, 240, 226))
    for phase in range(0, 297, 4):
        points = [(pixels(x), pixels(phase + 6 * math.sin(x / 17 + phase / 9))) for x in range(0, 212, 3)]
        sheet.draw.line(points, (226, 226, 200) if phase % 8 else (214, 228, 214), 3)
    sheet.draw.rectangle((pixels(12), pixels(12), pixels(198), pixels(285)), outline=(120, 100, 60), width=9)
    sheet.write(60, 40, "Geburtsurkunde", 26)
    y = 80.0
    for _ in range(rng.randint(6, 9)):
        sheet.write(30, y, sheet.words(2), 8)
        sheet.write(75, y - 1, sheet.words(2), 13)
        y += 15
    sheet.stamp(120, 225, 18)
    sheet.signature(40, 255)
    return sheet.image


def receipt(rng: random.Random) -> Image.Image:
    """Return a narrow strip."""
    sheet = Sheet(rng, (80, 170), (242, 242, 240))
    for row in range(26):
        sheet.write(6, 10 + row * 5.6, sheet.words(2)[:18], 8)
        sheet.write(58, 10 + row * 5.6, f"{rng.uniform(1, 90):.2f}", 8)
    return sheet.image


def card(rng: random.Random) -> Image.Image:
    """Return a card of ID-1 format; its corners are transparent."""
    sheet = Sheet(rng, ID1_MM, (190, 205, 215))
    width, height = sheet.image.size
    shade = np.linspace(0, 40, width, dtype=np.float32)[None, :, None] * np.array([1, -0.6, 0.3], np.float32)
    ground = np.clip(np.asarray(sheet.image, np.float32) - shade, 0, 255).astype(np.uint8)
    sheet.image = Image.fromarray(ground)
    sheet.draw = ImageDraw.Draw(sheet.image)
    sheet.write(4, 3, "BUNDESREPUBLIK MUSTER", 8)
    sheet.draw.rectangle((pixels(4), pixels(12), pixels(28), pixels(44)), fill=(150, 140, 130))
    for row in range(5):
        sheet.write(32, 12 + row * 7, sheet.words(1), 5)
        sheet.write(32, 14.4 + row * 7, sheet.words(2).upper()[:22], 8)
    mask = Image.new("L", (width, height), 0)
    ImageDraw.Draw(mask).rounded_rectangle((0, 0, width - 1, height - 1), pixels(ID1_RADIUS_MM), fill=255)
    sheet.image.putalpha(mask)
    return sheet.image


def dark_cover(rng: random.Random) -> Image.Image:
    """Return a dark booklet with light writing."""
    sheet = Sheet(rng, (125, 176), (62, 28, 36))
    gold = (190, 165, 100)
    sheet.write(30, 25, "EUROPÄISCHE UNION", 14, gold)
    sheet.write(22, 40, "BUNDESREPUBLIK", 18, gold)
    sheet.draw.ellipse((pixels(40), pixels(65), pixels(85), pixels(110)), outline=gold, width=14)
    sheet.write(38, 130, "REISEPASS", 18, gold)
    return sheet.image.filter(ImageFilter.GaussianBlur(0.6))


KINDS: Final[dict[str, Callable[[random.Random], Image.Image]]] = {
    "letter": letter,
    "form": form,
    "black form": black_form,
    "table": table,
    "few lines": few_lines,
    "photo": photo_page,
    "certificate": certificate,
    "receipt": receipt,
    "card": card,
    "dark cover": dark_cover,
}
