"""The closed profile refuses whatever our writer does not write."""

from __future__ import annotations

import io
from collections.abc import Callable

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Pdf
from PIL import Image

from kiosk.documents import Page, pdf_of
from kiosk.documents.encode import jpeg_of
from kiosk.documents.page import Word
from kiosk.documents.pdfa_profile import violations

PAGE = Page(jpeg_of(Image.new("L", (80, 100)), 80), b"", 80, 100, 1, 100.0, words=(Word("Leipzig", 10, 10, 40, 10),))


def changed(change: Callable[[Pdf], object]) -> bytes:
    buffer = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf_of([PAGE]))) as pdf:
        change(pdf)
        pdf.save(buffer, deterministic_id=True, fix_metadata_version=False)
    return buffer.getvalue()


def spoil_metadata(pdf: Pdf) -> None:
    pdf.Root.Metadata.write(b"<?xpacket?>")


def add_visible_text(pdf: Pdf) -> None:
    pdf.pages[0].Contents.write(b"q BT 0 Tr /F 12 Tf <0041> Tj ET Q")


CHANGES: dict[str, Callable[[Pdf], object]] = {
    "a script": lambda pdf: pdf.Root.__setattr__("OpenAction", Dictionary(S=Name.JavaScript)),
    "a form": lambda pdf: pdf.Root.__setattr__("AcroForm", Dictionary()),
    "an attachment": lambda pdf: pdf.Root.__setattr__("Names", Dictionary()),
    "a comment": lambda pdf: pdf.pages[0].obj.__setattr__("Annots", Array([])),
    "transparency": lambda pdf: pdf.pages[0].obj.__setattr__("Group", Dictionary(S=Name.Transparency)),
    "no output intent": lambda pdf: pdf.Root.__delattr__("OutputIntents"),
    "no claim in the metadata": spoil_metadata,
    "text to be seen": add_visible_text,
    "a tiny page": lambda pdf: pdf.pages[0].obj.__setattr__("MediaBox", Array([0, 0, 1, 1])),
    "another filter": lambda pdf: pdf.pages[0].Resources.XObject.Picture.__setattr__("Filter", Name.JPXDecode),
}


def test_what_we_write_passes() -> None:
    assert violations(pdf_of([PAGE])) == []


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_what_we_do_not_write_is_named(change: Callable[[Pdf], object]) -> None:
    assert violations(changed(change))


@pytest.mark.parametrize("pdf", [b"", b"%PDF-1.4\n", pdf_of([PAGE])[:-200], pdf_of([PAGE]) + b"more"])
def test_what_is_no_whole_file_is_named(pdf: bytes) -> None:
    assert violations(pdf)
