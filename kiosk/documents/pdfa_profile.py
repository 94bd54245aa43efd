"""Checks an archive PDF against a closed profile: PDF/A-2b (ISO 19005-2) as our writer can produce it, no more.

Every dictionary may have only the entries named here, so that what ISO 19005-2 forbids (encryption, scripts, external
references, transparency, embedded files, fonts that are not embedded) cannot be there; clauses are cited at the checks.
"""

from __future__ import annotations

import io
import re
import struct
from collections.abc import Callable, Iterator
from typing import Final

import pikepdf

_HEADER: Final = re.compile(rb"%PDF-1\.7\n%[\x80-\xff]{4}")
_PDFA: Final = (b"<pdfaid:part>2</pdfaid:part>", b"<pdfaid:conformance>B</pdfaid:conformance>")
_ENTRIES: Final = {
    "trailer": {"/Size", "/Root", "/ID"},
    "catalog": {"/Type", "/Pages", "/Metadata", "/OutputIntents"},
    "metadata": {"/Type", "/Subtype", "/Length"},
    "output intent": {"/Type", "/S", "/OutputConditionIdentifier", "/Info", "/DestOutputProfile"},
    "color profile": {"/N", "/Filter", "/Length"},
    "page tree": {"/Type", "/Kids", "/Count"},
    "page": {"/Type", "/Parent", "/MediaBox", "/Resources", "/Contents"},
    "resources": {"/XObject", "/Font"},
    "content": {"/Filter", "/Length"},
    "picture": {
        "/Type",
        "/Subtype",
        "/Width",
        "/Height",
        "/ColorSpace",
        "/BitsPerComponent",
        "/Filter",
        "/DecodeParms",
        "/Length",
    },
    "font": {"/Type", "/Subtype", "/BaseFont", "/Encoding", "/DescendantFonts", "/ToUnicode"},
    "descendant font": {"/Type", "/Subtype", "/BaseFont", "/CIDSystemInfo", "/DW", "/CIDToGIDMap", "/FontDescriptor"},
}
_OPERATORS: Final = {"q", "Q", "cm", "Do", "BT", "ET", "Tr", "Tf", "Tz", "Tm", "Tj"}
_INVISIBLE: Final = 3


def violations(pdf: bytes) -> list[str]:
    """Return what is wrong with the file, in words; nothing if it is an archive file of ours."""
    if not _HEADER.match(pdf):
        return ["the header is not that of a binary PDF 1.7 (6.1.2)"]
    if not pdf.endswith(b"%%EOF\n"):
        return ["something follows the end of the file (6.1.3)"]
    try:
        with pikepdf.open(io.BytesIO(pdf), attempt_recovery=False) as opened:
            return list(_document(opened))
    except (pikepdf.PdfError, KeyError, ValueError, TypeError, AttributeError, IndexError) as error:
        return [f"the structure is broken: {type(error).__name__}"]


def _document(pdf: pikepdf.Pdf) -> Iterator[str]:
    yield from _closed("trailer", pdf.trailer)
    if len(pdf.trailer.ID) != 2:
        yield "the file has no identity (6.1.3)"
    yield from _closed("catalog", pdf.Root)
    yield from _metadata(pdf.Root.Metadata)
    yield from _output_intent(pdf.Root.OutputIntents)
    yield from _closed("page tree", pdf.Root.Pages)
    for page in pdf.pages:
        yield from _page(page.obj)


def _closed(kind: str, found: pikepdf.Object) -> Iterator[str]:
    """Name the entries that our writer never writes."""
    for extra in sorted(set(found.keys()) - _ENTRIES[kind]):
        yield f"{kind}: {extra} does not belong there"


def _metadata(metadata: pikepdf.Object) -> Iterator[str]:
    yield from _closed("metadata", metadata)
    content = metadata.read_raw_bytes()
    if not content.startswith('<?xpacket begin="\ufeff"'.encode()) or any(each not in content for each in _PDFA):
        yield "the metadata do not claim PDF/A-2b (6.6.4)"


def _output_intent(intents: pikepdf.Object) -> Iterator[str]:
    if len(intents) != 1 or intents[0].S != pikepdf.Name.GTS_PDFA1:
        yield "there is not exactly one output intent (6.2.3)"
        return
    yield from _closed("output intent", intents[0])
    stream = intents[0].DestOutputProfile
    yield from _closed("color profile", stream)
    profile = stream.read_bytes()
    (size,) = struct.unpack(">I", profile[:4])
    if size != len(profile) or profile[8] >= 5 or profile[12:20] != b"mntrRGB " or stream.N != 3:
        yield "the colour profile is not one of a monitor in RGB (6.2.2)"


def _page(page: pikepdf.Object) -> Iterator[str]:
    yield from _closed("page", page)
    yield from _closed("resources", page.Resources)
    yield from _closed("content", page.Contents)
    if not all(3 <= float(side) <= 14400 for side in list(page.MediaBox)[2:]):
        yield "the page is smaller or larger than a reader takes (6.1.13)"
    for picture in page.Resources.XObject.values():
        yield from _picture(picture)
    for font in page.Resources.get("/Font", pikepdf.Dictionary()).values():
        yield from _font(font)
    yield from _content(page)


def _picture(picture: pikepdf.Object) -> Iterator[str]:
    yield from _closed("picture", picture)
    check = _PICTURES.get((str(picture.Filter), str(picture.ColorSpace), int(picture.BitsPerComponent)))
    if check is None:
        yield "a picture is coded in a way that we do not write"
    else:
        yield from check(picture)


def _jpeg(picture: pikepdf.Object) -> Iterator[str]:
    raw = picture.read_raw_bytes()
    if not raw.startswith(b"\xff\xd8\xff") or not raw.endswith(b"\xff\xd9"):
        yield "a picture is no whole JPEG"
    if b"Exif\0" in raw[:4096]:
        yield "a picture bears notes of a camera"


def _group4(picture: pikepdf.Object) -> Iterator[str]:
    parameters = picture.DecodeParms
    coded = tuple(int(each) for each in (parameters.K, parameters.Columns, parameters.Rows))
    if coded != (-1, int(picture.Width), int(picture.Height)):
        yield "a picture of group 4 has other measures than its code"


_PICTURES: Final[dict[tuple[str, str, int], Callable[[pikepdf.Object], Iterator[str]]]] = {
    ("/DCTDecode", "/DeviceRGB", 8): _jpeg,
    ("/DCTDecode", "/DeviceGray", 8): _jpeg,
    ("/CCITTFaxDecode", "/DeviceGray", 1): _group4,
}


def _font(font: pikepdf.Object) -> Iterator[str]:
    yield from _closed("font", font)
    (descendant,) = font.DescendantFonts
    yield from _closed("descendant font", descendant)
    descriptor = descendant.FontDescriptor
    if "/FontFile2" not in descriptor:
        yield "a font is not embedded (6.2.11.4)"
    if len({str(each) for each in (font.BaseFont, descendant.BaseFont, descriptor.FontName)}) != 1:
        yield "a font has two names"
    if font.Encoding != pikepdf.Name("/Identity-H") or "/CIDToGIDMap" not in descendant:
        yield "a font has no map from code to glyph (6.2.11.3)"
    if b"\0\0" in descendant.CIDToGIDMap.read_bytes()[:2]:
        yield "text refers to a glyph that is not there (6.2.11.8)"


def _content(page: pikepdf.Object) -> Iterator[str]:
    depth = 0
    mode = None
    for instruction in pikepdf.parse_content_stream(page):
        name = str(instruction.operator)
        if name not in _OPERATORS:
            yield f"the content has the operator {name}"
        depth += {"q": 1, "Q": -1}.get(name, 0)
        mode = int(instruction.operands[0]) if name == "Tr" else mode
        if name == "Tj" and mode != _INVISIBLE:
            yield "text is written over the picture to be seen"
    if depth:
        yield "graphics states are not closed"
