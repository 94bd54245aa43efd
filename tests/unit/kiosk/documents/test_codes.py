from __future__ import annotations

import io

import pytest
import segno
import zxingcpp
from PIL import Image

from kiosk.documents.codes import ScannedCode, codes_in
from kiosk.documents.suggestions import suggestions_of
from kiosk.domain.document import Suggestion, SuggestionKind

APPOINTMENT = "https://termine.leipzig.example/?processId=100023&authKey=4f2a9c"


def page_with(code: Image.Image) -> Image.Image:
    page = Image.new("L", (1240, 1754), 245)
    page.paste(code.convert("L"), (600, 200))
    return page


def qr(text: str) -> Image.Image:
    buffer = io.BytesIO()
    segno.make(text, micro=False).save(buffer, kind="png", scale=4)
    return Image.open(buffer)


@pytest.mark.parametrize("symbology", ["DataMatrix", "Aztec", "Code128"])
def test_other_codes_are_read_too(symbology: str) -> None:
    kind = zxingcpp.barcode_format_from_str(symbology)
    code = zxingcpp.create_barcode("L01X00T47", kind)
    image = Image.fromarray(zxingcpp.write_barcode_to_image(code, scale=4))
    assert codes_in(page_with(image)) == (ScannedCode(symbology, "L01X00T47"),)


@pytest.mark.parametrize("degrees", [0, 3, 90, 180])
def test_a_code_is_read_however_it_lies(degrees: int) -> None:
    (code,) = codes_in(page_with(qr(APPOINTMENT)).rotate(degrees, expand=True, fillcolor=245))
    assert (code.symbology.replace(" ", ""), code.text) == ("QRCode", APPOINTMENT)


def test_a_page_without_codes_has_none() -> None:
    assert codes_in(Image.new("L", (1240, 1754), 245)) == ()


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        (APPOINTMENT, SuggestionKind.APPOINTMENT, "100023/4f2a9c"),
        ("processId=7&authKey=abcd", SuggestionKind.APPOINTMENT, "7/abcd"),
        ("Zuordnungsmerkmal: AB12-CD34-EF56", SuggestionKind.LANDLORD_CODE, "AB12-CD34-EF56"),
        ("zuordnungsmerkmal=ab12cd34", SuggestionKind.LANDLORD_CODE, "AB12CD34"),
    ],
)
def test_a_code_that_we_know_is_a_suggestion(text: str, kind: SuggestionKind, value: str) -> None:
    assert suggestions_of([ScannedCode("QRCode", text)]) == (Suggestion(kind, value),)


@pytest.mark.parametrize(
    "text",
    [
        "https://example.org/",
        "processId=7",
        "processId=7&authKey='; DROP TABLE",
        "processId=x&authKey=abcd",
        "Zuordnungsmerkmal",
        "Zuordnungsmerkmal: <script>",
        "BEGIN:VCARD",
    ],
)
def test_any_other_code_suggests_nothing(text: str) -> None:
    assert suggestions_of([ScannedCode("QRCode", text)]) == ()


def test_neither_code_nor_suggestion_shows_what_it_says() -> None:
    code = ScannedCode("QRCode", APPOINTMENT)
    assert repr((code, *suggestions_of([code]))) == "(ScannedCode(QRCode), Suggestion(appointment))"
