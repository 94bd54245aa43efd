from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from kiosk.documents.image_file import open_image
from kiosk.errors import PageUnusable


def encoded(kind: str, image: Image.Image, **options: object) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, format=kind, **options)
    return buffer.getvalue()


PICTURE = Image.linear_gradient("L").resize((40, 60)).convert("RGB")


@pytest.mark.parametrize(
    ("pnm", "mode"),
    [
        pytest.param(b"P4 9 2\n" + bytes(4), "L", id="bitmap"),
        pytest.param(b"P5 2 2 255\n" + bytes(4), "L", id="grey"),
        pytest.param(b"P6\n# SANE data follows\n2 2\n255\n" + bytes(12), "RGB", id="colour"),
    ],
)
def test_what_a_scanner_delivers_is_opened(pnm: bytes, mode: str) -> None:
    assert open_image(pnm).mode == mode


def test_pixels_keep_their_values() -> None:
    image = open_image(b"P6 1 1 255\n" + bytes([10, 200, 30]))
    assert image.getpixel((0, 0)) == (10, 200, 30)


@given(st.binary(max_size=80))
def test_any_bytes_are_an_image_or_refused(noise: bytes) -> None:
    for start in (b"", b"P4 ", b"P5 3 ", b"P6 2 2 255\n"):
        try:
            image = open_image(start + noise)
        except PageUnusable:
            continue
        assert image.mode in {"L", "RGB"}


@pytest.mark.parametrize(
    ("file", "mode"),
    [
        pytest.param(encoded("JPEG", PICTURE), "RGB", id="colour JPEG"),
        pytest.param(encoded("JPEG", PICTURE, progressive=True), "RGB", id="progressive JPEG"),
        pytest.param(encoded("JPEG", PICTURE.convert("L")), "L", id="grey JPEG"),
        pytest.param(encoded("PNG", PICTURE), "RGB", id="colour PNG"),
        pytest.param(encoded("PNG", PICTURE.convert("P")), "RGB", id="PNG with a palette"),
        pytest.param(encoded("PNG", PICTURE.convert("1")), "L", id="PNG of black and white"),
        pytest.param(encoded("PNG", PICTURE.convert("RGBA")), "RGB", id="PNG with transparency"),
    ],
)
def test_what_a_network_scanner_delivers_is_opened(file: bytes, mode: str) -> None:
    image = open_image(file)
    assert (image.mode, image.size) == (mode, PICTURE.size)


def test_what_is_transparent_is_paper() -> None:
    clear = Image.new("RGBA", (8, 8), (0, 0, 0, 0))
    assert open_image(encoded("PNG", clear)).getpixel((3, 3)) == (255, 255, 255)


def test_the_note_of_a_camera_does_not_turn_a_scan() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    assert open_image(encoded("JPEG", PICTURE, exif=exif)).size == PICTURE.size
