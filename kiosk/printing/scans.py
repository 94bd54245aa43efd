"""Scanned papers behind a printed sheet: each page as large as A4 lets it be printed, never larger than it was."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Final

import pikepdf
from pikepdf import Array, Dictionary, Name

_A4_POINTS: Final = (595.276, 841.89)
_UNPRINTABLE_POINTS: Final = 14.2
"""Five millimetres: office printers leave that much of each edge white."""


def with_scans(sheet: bytes, scans: Sequence[bytes]) -> bytes:
    """Return the sheet with the pages of the PDF files behind it: the same input gives the same bytes."""
    if not scans:
        return sheet
    with pikepdf.open(io.BytesIO(sheet)) as pdf:
        for scan in scans:
            with pikepdf.open(io.BytesIO(scan)) as papers:
                for page in papers.pages:
                    pdf.pages.append(_sheet(pdf, page))
        buffer = io.BytesIO()
        pdf.save(buffer, deterministic_id=True)
    return buffer.getvalue()


def _sheet(pdf: pikepdf.Pdf, page: pikepdf.Page) -> pikepdf.Page:
    """Return an A4 page with the page in its middle, smaller where it would reach beyond what can be printed."""
    left, bottom, right, top = (float(each) for each in page.mediabox)
    width, height = right - left, top - bottom
    room = [side - 2 * _UNPRINTABLE_POINTS for side in _A4_POINTS]
    scale = min(1.0, room[0] / width, room[1] / height)
    x, y = (_A4_POINTS[0] - width * scale) / 2, (_A4_POINTS[1] - height * scale) / 2
    made = Dictionary(
        Type=Name.Page,
        MediaBox=Array([0, 0, *_A4_POINTS]),
        Resources=Dictionary(XObject=Dictionary(Scan=pdf.copy_foreign(page.as_form_xobject()))),
        Contents=pikepdf.Stream(pdf, b"q %.5f 0 0 %.5f %.3f %.3f cm /Scan Do Q\n" % (scale, scale, x, y)),
    )
    return pikepdf.Page(pdf.make_indirect(made))
