"""Images that somebody made to harm us, or that a broken device delivers."""

from __future__ import annotations

import gzip
import io
import struct
import zlib

from PIL import Image

PNG = b"\x89PNG\r\n\x1a\n"
PICTURE = Image.linear_gradient("L").resize((60, 80)).convert("RGB")

POSTSCRIPT = b"""%!PS-Adobe-3.0 EPSF-3.0
%%BoundingBox: 0 0 10 10
%%EndComments
(/tmp/owned) (w) file closefile
showpage
%%EOF
"""


def encoded(kind: str, image: Image.Image = PICTURE, **options: object) -> bytes:
    """Return a sound file."""
    buffer = io.BytesIO()
    image.save(buffer, format=kind, **options)
    return buffer.getvalue()


def chunk(kind: bytes, content: bytes, checksum: int | None = None) -> bytes:
    """Return a chunk of a PNG file."""
    right = zlib.crc32(kind + content)
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", right if checksum is None else checksum)


def png(width: int, height: int, *, bits: int = 8, color: int = 2, rows: bytes = b"", before: bytes = b"") -> bytes:
    """Return a PNG file with that header; `before` are chunks ahead of the pixels."""
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, bits, color, 0, 0, 0))
    return PNG + header + before + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b"")


def jpeg_claiming(width: int, height: int) -> bytes:
    """Return a JPEG whose frame header claims another size than its data have."""
    file = bytearray(encoded("JPEG"))
    place = file.index(b"\xff\xc0")
    file[place + 5 : place + 9] = struct.pack(">HH", height, width)
    return bytes(file)


def jpeg_of_many_scans() -> bytes:
    """Return a progressive JPEG that builds its picture up again and again."""
    file = encoded("JPEG", progressive=True)
    first = file.index(b"\xff\xda")
    second = file.index(b"\xff\xda", first + 2)
    return file[:first] + file[first:second] * 500 + file[second:]


WHOLE_ROWS = bytes((3 * 4 + 1) * 4)
JPEG_FILE, PNG_FILE, PNM_FILE = encoded("JPEG"), encoded("PNG"), encoded("PPM")

HOSTILE = {
    "nothing": b"",
    "one byte": b"P",
    "PNM: magic only": b"P6",
    "PNM: header without pixels, as after an injected end of file": b"P6\n# SANE data follows\n2480 3508\n255\n",
    "PNM: truncated by one byte": b"P6 2 2 255\n" + bytes(11),
    "PNM: truncated in the middle": PNM_FILE[:900],
    "PNM: one byte too many": b"P6 2 2 255\n" + bytes(13),
    "PNM: a second image behind the first": b"P6 2 2 255\n" + bytes(12) + b"P6 2 2 255\n" + bytes(12),
    "PNM: a program behind the image": b"P6 2 2 255\n" + bytes(12) + POSTSCRIPT,
    "PNM: huge claim": b"P6 30000 30000 255\n" + bytes(100),
    "PNM: claim that overflows 32 bits": b"P6 65536 65536 255\n" + bytes(100),
    "PNM: claim of nine hundred million by one": b"P5 900000000 1 255\n" + bytes(100),
    "PNM: claim with a hundred digits": b"P6 " + b"9" * 100 + b" 1 255\n" + bytes(100),
    "PNM: just above the limit": b"P4 8000 5001\n" + bytes(1000 * 5001),
    "PNM: no width": b"P6 0 10 255\n",
    "PNM: negative width": b"P6 -2 2 255\n" + bytes(12),
    "PNM: width that is no number": b"P6 two 2 255\n" + bytes(12),
    "PNM: hexadecimal width": b"P6 0x2 2 255\n" + bytes(12),
    "PNM: maximum of nothing": b"P6 2 2 0\n" + bytes(12),
    "PNM: maximum above 16 bits": b"P6 2 2 70000\n" + bytes(24),
    "PNM: 16 bits a sample": b"P6 2 2 65535\n" + bytes(24),
    "PNM: odd maximum": b"P5 2 2 100\n" + bytes(4),
    "PNM: plain text": b"P3 1 1 255\n1 2 3\n",
    "PNM: plain text bitmap": b"P1 2 2\n1 0 0 1\n",
    "PAM": b"P7\nWIDTH 1\nHEIGHT 1\nDEPTH 4\nMAXVAL 255\nTUPLTYPE RGB_ALPHA\nENDHDR\n" + bytes(4),
    "PNM: floating point": b"Pf\n1 1\n-1.0\n" + bytes(4),
    "PNM: Pillow's private CMYK": b"PyCMYK\n1 1\n255\n" + bytes(4),
    "PNM: endless comment": b"P6\n#" + b"x" * 1_000_000,
    "PNM: null bytes in the header": b"P6\x002\x002\x00255\n" + bytes(12),
    "JPEG: magic only": b"\xff\xd8\xff",
    "JPEG: truncated": JPEG_FILE[: len(JPEG_FILE) // 2],
    "JPEG: without its end": JPEG_FILE[:-2],
    "JPEG: no tables": JPEG_FILE[: JPEG_FILE.index(b"\xff\xc0")] + JPEG_FILE[JPEG_FILE.index(b"\xff\xda") :],
    "JPEG: claims 65535 by 65535": jpeg_claiming(65535, 65535),
    "JPEG: claims more than its data have": jpeg_claiming(2000, 9000),
    "JPEG: claims no height": jpeg_claiming(60, 0),
    "JPEG: CMYK": encoded("JPEG", PICTURE.convert("CMYK")),
    "JPEG: five hundred scans": jpeg_of_many_scans(),
    "PNG: magic only": PNG,
    "PNG: truncated": PNG_FILE[: len(PNG_FILE) // 2],
    "PNG: without its end": PNG_FILE[:-12],
    "PNG: wrong checksum of the header": PNG_FILE[:29] + b"\0\0\0\0" + PNG_FILE[33:],
    "PNG: bomb": png(20_000, 20_000, rows=bytes(10_000_000)),
    "PNG: claims two thousand million pixels": png(0x7FFFFFFF, 1),
    "PNG: no width": png(0, 10),
    "PNG: too few rows": png(400, 400, rows=WHOLE_ROWS),
    "PNG: no pixels": PNG + chunk(b"IHDR", struct.pack(">IIBBBBB", 4, 4, 8, 2, 0, 0, 0)) + chunk(b"IEND", b""),
    "PNG: bomb in its text": png(
        4, 4, rows=WHOLE_ROWS, before=chunk(b"zTXt", b"Comment\0\0" + zlib.compress(bytes(70_000_000), 9))
    ),
    "PNG: 16 bits a sample": encoded("PNG", Image.new("I;16", (60, 80))),
    "PNG: bits that do not exist": png(4, 4, bits=3, rows=WHOLE_ROWS),
    "PNG: colours that do not exist": png(4, 4, color=5, rows=WHOLE_ROWS),
    "PNG: pictures that move": encoded(
        "PNG", save_all=True, append_images=[PICTURE.transpose(Image.Transpose.ROTATE_180)]
    ),
    "PNG: a program behind the image": PNG_FILE + POSTSCRIPT,
    "PostScript": POSTSCRIPT,
    "PostScript in a DOS wrapper": b"\xc5\xd0\xd3\xc6"
    + struct.pack("<II", 32, len(POSTSCRIPT))
    + bytes(20)
    + POSTSCRIPT,
    "PDF": b"%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\n%%EOF",
    "GIF": encoded("GIF"),
    "TIFF": encoded("TIFF"),
    "BMP": encoded("BMP"),
    "WebP": encoded("WEBP"),
    "JPEG 2000": b"\0\0\0\x0cjP  \r\n\x87\n" + bytes(60),
    "icon": encoded("ICO"),
    "SVG": b'<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>',
    "gzipped PNM": gzip.compress(PNM_FILE),
    "HTML": b"<html><script>alert(1)</script></html>",
}
"""None of these is a scan."""
