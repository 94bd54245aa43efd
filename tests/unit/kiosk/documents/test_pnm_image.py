from __future__ import annotations

import gzip
import io
import resource
import struct
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from kiosk.documents.pnm_image import open_pnm
from kiosk.domain.document import PageFault
from kiosk.errors import PageUnusable


def encoded(kind: str, mode: str = "RGB", size: tuple[int, int] = (20, 30)) -> bytes:
    buffer = io.BytesIO()
    Image.new(mode, size, 1).save(buffer, format=kind)
    return buffer.getvalue()


def png_claiming(width: int, height: int) -> bytes:
    def chunk(kind: bytes, content: bytes) -> bytes:
        checksum = zlib.crc32(kind + content)
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", checksum)

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    pixels = zlib.compress(bytes(10_000_000), 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


POSTSCRIPT = b"""%!PS-Adobe-3.0 EPSF-3.0
%%BoundingBox: 0 0 10 10
%%EndComments
(/tmp/owned) (w) file closefile
showpage
%%EOF
"""

HOSTILE = {
    "nothing": b"",
    "one byte": b"P",
    "magic only": b"P6",
    "header without pixels, as after an injected end of file": b"P6\n# SANE data follows\n2480 3508\n255\n",
    "truncated by one byte": b"P6 2 2 255\n" + bytes(11),
    "truncated in the middle": encoded("PPM")[:900],
    "one byte too many": b"P6 2 2 255\n" + bytes(13),
    "a second image behind the first": b"P6 2 2 255\n" + bytes(12) + b"P6 2 2 255\n" + bytes(12),
    "a program behind the image": b"P6 2 2 255\n" + bytes(12) + POSTSCRIPT,
    "huge claim": b"P6 30000 30000 255\n" + bytes(100),
    "claim that overflows 32 bits": b"P6 65536 65536 255\n" + bytes(100),
    "claim of nine hundred million by one": b"P5 900000000 1 255\n" + bytes(100),
    "claim with a hundred digits": b"P6 " + b"9" * 100 + b" 1 255\n" + bytes(100),
    "just above the limit": b"P4 8000 5001\n" + bytes(1000 * 5001),
    "no width": b"P6 0 10 255\n",
    "negative width": b"P6 -2 2 255\n" + bytes(12),
    "width that is no number": b"P6 two 2 255\n" + bytes(12),
    "hexadecimal width": b"P6 0x2 2 255\n" + bytes(12),
    "maximum of nothing": b"P6 2 2 0\n" + bytes(12),
    "maximum above 16 bits": b"P6 2 2 70000\n" + bytes(24),
    "16 bits a sample": b"P6 2 2 65535\n" + bytes(24),
    "odd maximum": b"P5 2 2 100\n" + bytes(4),
    "plain text colour": b"P3 1 1 255\n1 2 3\n",
    "plain text bitmap": b"P1 2 2\n1 0 0 1\n",
    "PAM": b"P7\nWIDTH 1\nHEIGHT 1\nDEPTH 4\nMAXVAL 255\nTUPLTYPE RGB_ALPHA\nENDHDR\n" + bytes(4),
    "floating point": b"Pf\n1 1\n-1.0\n" + bytes(4),
    "Pillow's private CMYK": b"PyCMYK\n1 1\n255\n" + bytes(4),
    "endless comment": b"P6\n#" + b"x" * 1_000_000,
    "null bytes in the header": b"P6\x002\x002\x00255\n" + bytes(12),
    "PostScript": POSTSCRIPT,
    "PostScript in a DOS wrapper": b"\xc5\xd0\xd3\xc6"
    + struct.pack("<II", 32, len(POSTSCRIPT))
    + bytes(20)
    + POSTSCRIPT,
    "PDF": b"%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\n%%EOF",
    "PNG": encoded("PNG"),
    "PNG bomb": png_claiming(20_000, 20_000),
    "JPEG": encoded("JPEG"),
    "GIF": encoded("GIF", "L"),
    "TIFF": encoded("TIFF"),
    "BMP": encoded("BMP"),
    "WebP": encoded("WEBP"),
    "SVG": b'<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>',
    "gzipped PNM": gzip.compress(encoded("PPM")),
    "HTML": b"<html><script>alert(1)</script></html>",
}


@pytest.mark.parametrize("hostile", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_image_is_refused(hostile: bytes) -> None:
    with pytest.raises(PageUnusable) as refused:
        open_pnm(hostile)
    assert refused.value.reason is PageFault.UNREADABLE


def test_a_refused_claim_costs_no_memory() -> None:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with pytest.raises(PageUnusable):
        open_pnm(b"P6 20000 20000 255\n" + bytes(100))
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 50_000


@pytest.mark.parametrize(
    ("pnm", "mode"),
    [
        pytest.param(b"P4 9 2\n" + bytes(4), "L", id="bitmap"),
        pytest.param(b"P5 2 2 255\n" + bytes(4), "L", id="grey"),
        pytest.param(b"P6\n# SANE data follows\n2 2\n255\n" + bytes(12), "RGB", id="colour"),
    ],
)
def test_what_a_scanner_delivers_is_opened(pnm: bytes, mode: str) -> None:
    assert open_pnm(pnm).mode == mode


def test_pixels_keep_their_values() -> None:
    image = open_pnm(b"P6 1 1 255\n" + bytes([10, 200, 30]))
    assert image.getpixel((0, 0)) == (10, 200, 30)


@given(st.binary(max_size=80))
def test_any_bytes_are_an_image_or_refused(noise: bytes) -> None:
    for start in (b"", b"P4 ", b"P5 3 ", b"P6 2 2 255\n"):
        try:
            image = open_pnm(start + noise)
        except PageUnusable:
            continue
        assert image.mode in {"L", "RGB"}
