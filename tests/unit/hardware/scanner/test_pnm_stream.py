from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.errors import ScanCutShort, ScanMismatch
from hardware.scanner.pnm import PnmHeader
from hardware.scanner.pnm_stream import PnmStream

PAGE = b"P6\n# a comment\n3 2\n255\n" + bytes(18)
GREY = b"P5 4 2 255\n" + bytes(8)


def accept(header: PnmHeader) -> None:
    """Take every page."""


def refuse(header: PnmHeader) -> None:
    raise ScanMismatch(f"{header.width} × {header.height}")


@given(st.lists(st.sampled_from([PAGE, GREY]), max_size=5), st.integers(1, 30))
def test_pages_come_out_as_they_went_in_however_they_were_cut(pages: list[bytes], chunk: int) -> None:
    stream, seen, content = PnmStream(accept), [], b"".join(pages)
    for start in range(0, len(content), chunk):
        stream.feed(content[start : start + chunk])
        while (page := stream.take()) is not None:
            seen.append(page)
    if (page := stream.end()) is not None:
        seen.append(page)
    assert seen == pages


def test_a_page_counts_only_when_the_next_begins_at_its_end() -> None:
    stream = PnmStream(accept)
    stream.feed(PAGE)
    assert stream.take() is None
    stream.feed(b"P6")
    assert stream.take() == PAGE


@pytest.mark.parametrize("rest", [b"\0\0", b"P1", b"xP6"])
def test_what_follows_and_is_no_page_makes_the_page_suspect(rest: bytes) -> None:
    stream = PnmStream(accept)
    stream.feed(PAGE + rest)
    with pytest.raises(ScanCutShort):
        stream.take()


@pytest.mark.parametrize("cut", range(1, len(PAGE)))
def test_no_part_of_a_page_is_a_page(cut: int) -> None:
    stream = PnmStream(accept)
    stream.feed(PAGE[:cut])
    with pytest.raises(ScanCutShort):
        stream.end()


def test_a_header_is_checked_before_its_page_is_waited_for() -> None:
    with pytest.raises(ScanMismatch, match="9999999 × 1"):
        PnmStream(refuse).feed(b"P5 9999999 1 255\n")


def test_what_never_becomes_a_header_is_refused_while_it_is_short() -> None:
    with pytest.raises(ScanMismatch):
        PnmStream(accept).feed(bytes(2000))
