"""One PDF out of several pages (ISO 32000-1): each JPEG goes in as it is, and the same pages give the same bytes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from kiosk.documents.page import Page
from kiosk.errors import DocumentError

_POINTS_PER_INCH: Final = 72
_HEADER: Final = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_CATALOG: Final = 1
_PAGE_TREE: Final = 2
_OBJECTS_PER_PAGE: Final = 3
_COLOR_SPACES: Final = {1: b"/DeviceGray", 3: b"/DeviceRGB"}


def pdf_of(pages: Sequence[Page]) -> bytes:
    """Return a PDF with one page for each page, in its natural size.

    Raises:
        DocumentError: there are no pages.
    """
    if not pages:
        raise DocumentError("a document needs a page")
    first = _PAGE_TREE + 1
    numbers = [first + index * _OBJECTS_PER_PAGE for index in range(len(pages))]
    kids = b" ".join(b"%d 0 R" % number for number in numbers)
    objects = [
        b"<< /Type /Catalog /Pages %d 0 R >>" % _PAGE_TREE,
        b"<< /Type /Pages /Count %d /Kids [%s] >>" % (len(pages), kids),
    ]
    for number, page in zip(numbers, pages, strict=True):
        objects += _page_objects(number, page)
    return _file(objects)


def _page_objects(number: int, page: Page) -> Iterable[bytes]:
    """Return the page itself, what it draws, and the picture."""
    width, height = (side / page.resolution_dpi * _POINTS_PER_INCH for side in (page.width, page.height))
    contents, picture = number + 1, number + 2
    yield (
        b"<< /Type /Page /Parent %d 0 R /MediaBox [0 0 %.2f %.2f] /Contents %d 0 R"
        b" /Resources << /XObject << /Picture %d 0 R >> >> >>" % (_PAGE_TREE, width, height, contents, picture)
    )
    yield _stream(b"", b"q %.2f 0 0 %.2f 0 0 cm /Picture Do Q" % (width, height))
    yield _stream(
        b"/Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace %s /BitsPerComponent 8 /Filter /DCTDecode"
        % (page.width, page.height, _COLOR_SPACES[page.channels]),
        page.jpeg,
    )


def _stream(entries: bytes, content: bytes) -> bytes:
    return b"<< %s /Length %d >>\nstream\n%s\nendstream" % (entries, len(content), content)


def _file(objects: Sequence[bytes]) -> bytes:
    """Return the file with its cross-reference table (ISO 32000-1, 7.5)."""
    content = bytearray(_HEADER)
    offsets = []
    for number, body in enumerate(objects, start=1):
        offsets.append(len(content))
        content += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(content)
    content += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    content += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    content += b"trailer\n<< /Size %d /Root %d 0 R >>\n" % (len(objects) + 1, _CATALOG)
    content += b"startxref\n%d\n%%%%EOF\n" % start
    return bytes(content)
