"""Dates, money and pictures for the screen."""

from __future__ import annotations

import base64
import io
from decimal import Decimal

import pytest
from PIL import Image, ImageChops, ImageOps

from kiosk.viewmodels import wording
from tests.fixtures.a_service import MOVE

pytestmark = pytest.mark.usefixtures("qapp")


def test_a_date_is_written_out() -> None:
    assert wording.day("2026-03-01", "en") == "1 March 2026"


def test_the_date_of_a_time_is_written_out() -> None:
    assert wording.day("2026-11-22T23:30:00+01:00", "en") == "22 November 2026"


@pytest.mark.parametrize("text", ["", "1964", "1964-08", "soon"])
def test_what_is_not_a_whole_date_stays_as_it_is(text: str) -> None:
    assert wording.day(text, "en") == text


def test_money_is_written_as_the_language_does() -> None:
    assert wording.money(Decimal("30.70"), "de") == "30,70\xa0€"
    assert wording.money(Decimal("30.70"), "en") == "€30.70"


def test_nothing_to_pay_is_said_in_words() -> None:
    assert wording.money(Decimal(0), "en") == "Free of charge"


def test_numbered_texts_end_where_one_is_missing() -> None:
    assert wording.numbered(MOVE, "de", "next") == ("Post abwarten.",)
    assert wording.numbered(MOVE, "de", "needs") == ()


def test_a_picture_is_an_address() -> None:
    kind, _, data = wording.picture(b"jpeg").partition(",")
    assert kind == "data:image/jpeg;base64"
    assert base64.b64decode(data) == b"jpeg"


@pytest.mark.parametrize("quarter_turns", [1, 2, 3])
def test_a_turned_picture_is_shown_turned_clockwise(quarter_turns: int) -> None:
    picture = Image.new("L", (40, 24), 255)
    picture.paste(0, (0, 0, 12, 12))
    buffer = io.BytesIO()
    picture.save(buffer, "JPEG")
    _, _, data = wording.picture(buffer.getvalue(), quarter_turns).partition(",")
    with Image.open(io.BytesIO(base64.b64decode(data))) as turned:
        shown = ImageOps.exif_transpose(turned).convert("L")
    expected = picture.rotate(-90 * quarter_turns, expand=True)
    assert shown.size == expected.size
    assert ImageChops.difference(shown, expected).getextrema()[1] < 40
