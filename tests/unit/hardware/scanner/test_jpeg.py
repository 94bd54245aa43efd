from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from hardware.scanner.jpeg import JpegError, JpegFrame, check_complete, parse_frame


def jpeg(mode: str = "RGB", **options: object) -> bytes:
    buffer = io.BytesIO()
    Image.radial_gradient("L").resize((60, 40)).convert(mode).save(buffer, "JPEG", **options)
    return buffer.getvalue()


@pytest.mark.parametrize(("mode", "channels"), [("RGB", 3), ("L", 1), ("CMYK", 4)])
def test_the_frame_says_size_and_channels(mode: str, channels: int) -> None:
    assert check_complete(jpeg(mode)) == JpegFrame(channels, 60, 40)


def test_progressive_files_and_long_comments_are_read() -> None:
    assert check_complete(jpeg(progressive=True, comment=b"\xff\xc0" * 5000)) == JpegFrame(3, 60, 40)


def test_padding_after_the_end_is_no_harm() -> None:
    assert check_complete(jpeg() + b"\0" * 300).width == 60


@pytest.mark.parametrize(
    "content", [b"", b"\xff\xd8", b"%!PS-Adobe", b"\x89PNG", b"\xff\xd8\xff\xd9", b"\xff\xd8\xff\xe0\0\0"]
)
def test_what_is_no_jpeg_is_refused(content: bytes) -> None:
    with pytest.raises(JpegError):
        check_complete(content)


def test_an_image_without_lines_is_refused() -> None:
    flat = bytearray(jpeg())
    at = flat.index(b"\xff\xc0")
    flat[at + 5 : at + 7] = b"\0\0"
    with pytest.raises(JpegError, match="without pixels"):
        check_complete(bytes(flat))


@pytest.mark.parametrize("cut", [1, 2, 50, 300])
def test_a_file_that_ends_early_is_refused(cut: int) -> None:
    with pytest.raises(JpegError):
        check_complete(jpeg()[:-cut])


@given(st.binary(max_size=200))
def test_any_bytes_are_a_frame_or_refused(content: bytes) -> None:
    try:
        parse_frame(b"\xff\xd8" + content)
    except JpegError:
        return
    assert any(marker in content for marker in (b"\xff\xc0", b"\xff\xc1", b"\xff\xc2"))
