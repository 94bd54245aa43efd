"""Draws the papers for the simulated scanner; every person, house and number on them is made up.

Run it from the top of the checkout: `python resources/simulation/make_pages.py`.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PIL import Image, ImageDraw, ImageFont

HERE: Final = Path(__file__).parent
PAGES: Final = HERE / "pages"
FONTS: Final = HERE.parent / "fonts"

A4: Final = (1240, 1754)
"""A4 at 150 dpi."""
INK: Final = 38
PEN: Final = 70
LID_GREY: Final = 128
LEVELS: Final = 12
MARGIN: Final = 118


class Sheet:
    """A sheet of paper and the line that is written next."""

    def __init__(self) -> None:
        self.image = Image.new("L", A4, 252)
        self.draw = ImageDraw.Draw(self.image)
        self.y = MARGIN

    def write(self, text: str, size: int = 25, *, style: str = "Regular", x: int = MARGIN, after: int = 10) -> None:
        """Write lines below what is there."""
        for line in text.split("\n"):
            self.draw.text((x, self.y), line, INK, font(size, style))
            self.y += round(size * 1.35)
        self.y += after

    def field(self, label: str, value: str) -> None:
        """Write a label with its value below, on a ruled line."""
        self.write(label, 19, after=0)
        self.write(value, 28, style="SemiBold", after=0)
        self.rule(after=22)

    def tick(self, text: str, *, ticked: bool) -> None:
        """Write a box to tick, with its text."""
        box = (MARGIN, self.y + 3, MARGIN + 26, self.y + 29)
        self.draw.rectangle(box, outline=INK, width=2)
        if ticked:
            self.draw.line((box[0] + 5, box[1] + 13, box[0] + 11, box[1] + 20, box[2] - 4, box[1] + 5), INK, 4)
        self.write(text, 25, x=MARGIN + 44, after=8)

    def rule(self, *, after: int) -> None:
        """Draw a line over the width."""
        self.draw.line((MARGIN, self.y + 4, A4[0] - MARGIN, self.y + 4), 150, 2)
        self.y += after

    def sign(self, place_and_date: str, caption: str) -> None:
        """Write place and date, and an unreadable signature beside it."""
        self.y += 70
        self.draw.text((MARGIN, self.y - 44), place_and_date, PEN, font(27, "Regular"))
        strokes = ((0, 0), (34, -52), (48, 8), (76, -30), (94, 4), (124, -18), (150, 2), (214, -12), (330, -22))
        self.draw.line([(640 + x, self.y - 18 + y) for x, y in strokes], PEN, 4, joint="curve")
        self.draw.line((MARGIN, self.y, 520, self.y), INK, 2)
        self.draw.line((620, self.y, A4[0] - MARGIN, self.y), INK, 2)
        self.draw.text((MARGIN, self.y + 8), "Ort, Datum", INK, font(18, "Regular"))
        self.draw.text((620, self.y + 8), caption, INK, font(18, "Regular"))
        self.y += 60


def font(size: int, style: str) -> ImageFont.FreeTypeFont:
    """Return the kiosk's own font."""
    return ImageFont.truetype(FONTS / f"IBMPlexSans-{style}.ttf", size, layout_engine=ImageFont.Layout.BASIC)


def landlord_confirmation() -> Image.Image:
    """Return the confirmation of § 19 of the Federal Registration Act: who moved where and when, says the landlord."""
    sheet = Sheet()
    sheet.write("Wohnungsgenossenschaft Musterhof eG", 30, style="Bold", after=0)
    sheet.write("Hofstraße 1 · 04109 Leipzig · Telefon 0341 00 00 00", 20, after=8)
    sheet.rule(after=60)
    sheet.write("Wohnungsgeberbestätigung", 46, style="Bold", after=0)
    sheet.write("nach § 19 des Bundesmeldegesetzes (BMG)", 24, after=34)
    sheet.field("Wohnungsgeber", "Wohnungsgenossenschaft Musterhof eG, Hofstraße 1, 04109 Leipzig")
    sheet.tick("Der Wohnungsgeber ist Eigentümer der Wohnung.", ticked=True)
    sheet.tick("Der Wohnungsgeber ist nicht Eigentümer der Wohnung.", ticked=False)
    sheet.y += 20
    sheet.write("Hiermit wird bestätigt, dass die unten genannten Personen in folgende Wohnung", 25, after=0)
    sheet.tick("eingezogen sind.", ticked=True)
    sheet.tick("ausgezogen sind.", ticked=False)
    sheet.y += 10
    sheet.field("Anschrift der Wohnung", "Karl-Liebknecht-Straße 12, 04107 Leipzig")
    sheet.field("Lage der Wohnung", "2. Stock links")
    sheet.field("Tag des Einzugs", "1. November 2026")
    sheet.write("Folgende Personen sind eingezogen:", 25, after=16)
    sheet.field("1. Familienname, Vorname", "Mustermann, Erika")
    sheet.field("2. Familienname, Vorname", "Mustermann, Jörg Ödön")
    sheet.write(
        "Es ist verboten, eine Wohnanschrift für eine Anmeldung anzubieten, obwohl ein tatsächlicher Bezug\n"
        "der Wohnung weder stattfindet noch beabsichtigt ist. (§ 19 Absatz 6 BMG)",
        19,
        after=40,
    )
    sheet.sign("Leipzig, 2. November 2026", "Unterschrift des Wohnungsgebers")
    return sheet.image


def birth_certificate() -> Image.Image:
    """Return a short certificate with a ground pattern, as registry offices use them."""
    sheet = Sheet()
    for y in range(0, A4[1], 12):
        sheet.draw.line((0, y, A4[0], y), 236, 4)
    sheet.draw.rectangle((60, 60, A4[0] - 60, A4[1] - 60), outline=120, width=5)
    sheet.y = 260
    sheet.write("Geburtsurkunde", 64, style="Bold", after=10)
    sheet.write("Standesamt Köln · Registernummer G 0000/2015", 25, after=70)
    for label, value in (
        ("Familienname des Kindes", "Mustermann"),
        ("Vornamen", "Jörg Ödön"),
        ("Geburtstag und Geburtsort", "7. März 2015, Köln"),
        ("Eltern", "Erika Mustermann, geborene Gabler"),
    ):
        sheet.field(label, value)
    sheet.sign("Köln, 16. März 2015", "Die Standesbeamtin")
    sheet.draw.ellipse((520, sheet.y, 720, sheet.y + 200), outline=110, width=5)
    sheet.draw.text((552, sheet.y + 84), "MUSTERSIEGEL", 110, font(18, "SemiBold"))
    return sheet.image


def registration_certificate() -> Image.Image:
    """Return a vehicle's registration certificate, part I, as far as it matters to a parking permit."""
    sheet = Sheet()
    sheet.write("Zulassungsbescheinigung Teil I", 46, style="Bold", after=0)
    sheet.write("(Fahrzeugschein) · Muster", 24, after=40)
    for label, value in (
        ("A  Amtliches Kennzeichen", "L-EM 1964E"),
        ("C.1.1  Name", "Mustermann"),
        ("C.1.2  Vorname", "Max"),
        ("C.1.3  Anschrift", "Heidestraße 17, 51147 Köln"),
        ("D.1  Marke", "Volkswagen"),
        ("D.3  Handelsbezeichnung", "ID.3"),
        ("E  Fahrzeug-Identifizierungsnummer", "WVWZZZ00000000000"),
        ("I  Datum dieser Zulassung", "2. März 2026"),
    ):
        sheet.field(label, value)
    sheet.sign("Köln, 2. März 2026", "Zulassungsbehörde")
    return sheet.image


def craft_card() -> Image.Image:
    """Return a chamber's card that somebody is entered in the register of crafts."""
    sheet = Sheet()
    sheet.y = 260
    sheet.write("Handwerkskarte", 64, style="Bold", after=10)
    sheet.write("Handwerkskammer zu Leipzig · Muster", 25, after=70)
    for label, value in (
        ("Familienname, Vorname", "Mustermann, Erika"),
        ("Eingetragen in die Handwerksrolle mit dem Handwerk", "Tischler"),
        ("Rollennummer", "0000000"),
    ):
        sheet.field(label, value)
    sheet.sign("Leipzig, 12. März 2026", "Handwerkskammer zu Leipzig")
    return sheet.image


def askew_on_grey_lid(sheet: Image.Image) -> Image.Image:
    """Return what a scanner with a grey lid sees of a sheet of A5 size that somebody laid down in a hurry."""
    glass = Image.new("L", A4, LID_GREY)
    small = sheet.resize((A4[0] * 7 // 10, A4[1] * 7 // 10), Image.Resampling.LANCZOS)
    paper = Image.new("L", small.size, 255)
    turned = small.rotate(2.2, Image.Resampling.BICUBIC, expand=True, fillcolor=LID_GREY)
    mask = paper.rotate(2.2, Image.Resampling.BICUBIC, expand=True, fillcolor=0)
    glass.paste(turned, (90, 120), mask)
    return glass


def save(image: Image.Image, name: str) -> None:
    """Save a picture with few levels of grey, so that it stays small."""
    levels = image.quantize(LEVELS, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    levels.save(PAGES / f"{name}.png", optimize=True, dpi=(150, 150))


def main() -> None:
    """Draw every paper."""
    PAGES.mkdir(exist_ok=True)
    confirmation = landlord_confirmation()
    save(confirmation, "landlord-confirmation")
    save(askew_on_grey_lid(confirmation), "landlord-confirmation-askew")
    save(birth_certificate(), "birth-certificate")
    save(registration_certificate(), "registration-certificate")
    save(craft_card(), "craft-card")
    save(Image.new("L", A4, 250), "blank-back")


if __name__ == "__main__":
    main()
