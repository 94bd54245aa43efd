"""Scanned papers behind a printed sheet."""

from __future__ import annotations

import io

import pikepdf
import pytest

from kiosk.printing.scans import with_scans

A4 = (595.276, 841.89)
ID_1 = (242.65, 153.01)
A3 = (841.89, 1190.55)


def pdf_of(*sizes: tuple[float, float]) -> bytes:
    with pikepdf.new() as pdf:
        for each in sizes:
            pdf.add_blank_page(page_size=each)
        buffer = io.BytesIO()
        pdf.save(buffer, deterministic_id=True)
    return buffer.getvalue()


def places(pdf: bytes) -> list[tuple[float, float, float]]:
    """Return scale and lower left corner of what was laid onto each page behind the first."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert {tuple(map(float, page.mediabox)) for page in opened.pages} == {(0.0, 0.0, *A4)}
        matrices = []
        for page in list(opened.pages)[1:]:
            operators = pikepdf.parse_content_stream(page)
            (matrix,) = [each.operands for each in operators if str(each.operator) == "cm"]
            matrices.append((float(matrix[0]), float(matrix[4]), float(matrix[5])))
        return matrices


def test_every_page_follows_on_a_sheet_of_its_own() -> None:
    assert len(places(with_scans(pdf_of(A4), (pdf_of(A4, A4), pdf_of(ID_1))))) == 3


@pytest.mark.parametrize("size", [A4, A3])
def test_a_large_page_is_made_as_small_as_the_printer_needs(size: tuple[float, float]) -> None:
    ((scale, x, y),) = places(with_scans(pdf_of(A4), (pdf_of(size),)))
    assert scale < 1
    assert x >= 14
    assert y >= 14


def test_a_card_keeps_its_size_and_lies_in_the_middle() -> None:
    ((scale, x, y),) = places(with_scans(pdf_of(A4), (pdf_of(ID_1),)))
    assert scale == pytest.approx(1, abs=0.001)
    assert (x, y) == (pytest.approx((A4[0] - ID_1[0]) / 2, abs=0.1), pytest.approx((A4[1] - ID_1[1]) / 2, abs=0.1))


def test_the_same_papers_give_the_same_bytes() -> None:
    assert with_scans(pdf_of(A4), (pdf_of(ID_1),)) == with_scans(pdf_of(A4), (pdf_of(ID_1),))


def test_without_papers_the_sheet_stays_as_it_is() -> None:
    assert with_scans(b"a sheet", ()) == b"a sheet"
