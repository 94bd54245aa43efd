from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.scanner.pnm import PnmError, PnmHeader, check_complete, ends_in_filler, parse_header


def test_a_colour_header_as_scanimage_writes_it_is_read() -> None:
    header = parse_header(b"P6\n# SANE data follows\n2362 3507\n255\n")
    assert header == PnmHeader(channels=3, width=2362, height=3507, offset=37)


def test_a_grey_file_has_one_byte_a_pixel() -> None:
    assert check_complete(b"P5 3 2 255\n" + bytes(6)).channels == 1


def test_a_bitmap_row_ends_at_a_byte() -> None:
    assert check_complete(b"P4\n9 2\n" + bytes(4)).file_size == 11


def test_pixels_that_look_like_a_comment_belong_to_the_image() -> None:
    assert check_complete(b"P5\n2 1\n255\n#\n").offset == 11


@pytest.mark.parametrize(
    "pnm",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(b"P6", id="magic only"),
        pytest.param(b"P3\n1 1\n255\n0 0 0\n", id="plain text"),
        pytest.param(b"P7\nWIDTH 1\n", id="PAM"),
        pytest.param(b"P6\n1 1\n65535\n" + bytes(6), id="16 bits"),
        pytest.param(b"P5\n-1 1\n255\n", id="negative"),
        pytest.param(b"P5\n9999999999 1\n255\n", id="ten digits"),
        pytest.param(b"P5\n1 1 255", id="no end"),
        pytest.param(b"P5\n#" + b"x" * 2000, id="endless comment"),
    ],
)
def test_what_is_no_binary_pnm_header_is_refused(pnm: bytes) -> None:
    with pytest.raises(PnmError):
        parse_header(pnm)


@pytest.mark.parametrize(
    "pnm",
    [
        pytest.param(b"P6\n# SANE data follows\n10 10\n255\n", id="header only, as after an injected end of file"),
        pytest.param(b"P5\n2 2\n255\n" + bytes(3), id="one byte short"),
        pytest.param(b"P5\n2 2\n255\n" + bytes(5), id="one byte long"),
        pytest.param(b"P5\n0 2\n255\n", id="no pixels"),
    ],
)
def test_a_file_of_another_size_than_its_header_says_is_incomplete(pnm: bytes) -> None:
    with pytest.raises(PnmError):
        check_complete(pnm)


@given(st.binary(max_size=64))
def test_any_bytes_give_a_header_or_an_error_of_ours(noise: bytes) -> None:
    for start in (b"", b"P4 ", b"P5 ", b"P6\n"):
        try:
            header = parse_header(start + noise)
        except PnmError:
            continue
        assert header.offset <= len(start + noise)


@pytest.mark.parametrize(
    ("rows", "is_filler"),
    [
        (bytes([200]) * 30 * 20 + b"\x80" * 30 * 8, True),
        (bytes([200]) * 30 * 20 + b"\x80" * 30 * 7, False),
        (b"\x80" * (30 * 28 - 1) + b"\x7f", False),
    ],
    ids=["eight rows", "seven rows", "with noise"],
)
def test_rows_that_never_came_are_known_by_their_even_grey(rows: bytes, is_filler: bool) -> None:
    height = len(rows) // 30
    assert ends_in_filler(b"P6 10 %d 255\n" % height + rows) is is_filler


def test_a_page_shorter_than_a_block_is_no_filler() -> None:
    assert not ends_in_filler(b"P5 2 2 255\n" + b"\x80" * 4)
