"""One archive PDF out of several pages (ISO 19005-2, level B): pictures go in as they are; the same bytes each time."""

from __future__ import annotations

import hashlib
import io
import uuid
import zlib
from collections.abc import Sequence
from typing import Final

import pikepdf
from pikepdf import Array, Dictionary, Name

from kiosk.documents.color_profile import srgb_profile
from kiosk.documents.page import Coding, Page
from kiosk.documents.text_layer import add_font, text_operators
from kiosk.errors import DocumentError

SERVICE_FILE_BYTES: Final = 8_000_000
"""What all pages of one paper may weigh together."""
_POINTS_PER_INCH: Final = 72
_NAMESPACE: Final = uuid.UUID("6f1a3c52-7d0e-5b44-9c1f-3b5a0c6c2a10")
_METADATA: Final = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
   <pdfaid:part>2</pdfaid:part>
   <pdfaid:conformance>B</pdfaid:conformance>
  </rdf:Description>
  <rdf:Description rdf:about="" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/">
   <xmpMM:DocumentID>uuid:{document_id}</xmpMM:DocumentID>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""


def pdf_of(pages: Sequence[Page]) -> bytes:
    """Return a PDF/A-2b file with one page for each page, in its natural size.

    Raises:
        DocumentError: there are no pages, or they weigh too much together.
    """
    if not pages:
        raise DocumentError("a document needs a page")
    if sum(len(each.picture) for each in pages) > SERVICE_FILE_BYTES:
        raise DocumentError("the pages of the paper weigh too much together")
    with pikepdf.new() as pdf:
        font = add_font(pdf, pages) if any(each.words for each in pages) else None
        for each in pages:
            pdf.pages.append(_page(pdf, each, font))
        _describe(pdf, pages)
        buffer = io.BytesIO()
        pdf.save(
            buffer,
            min_version="1.7",
            deterministic_id=True,
            compress_streams=False,
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
            fix_metadata_version=False,
        )
    return buffer.getvalue()


def _page(pdf: pikepdf.Pdf, page: Page, font: pikepdf.Object | None) -> pikepdf.Page:
    width, height = (side / page.resolution_dpi * _POINTS_PER_INCH for side in (page.width, page.height))
    text = text_operators(page)
    resources = Dictionary(XObject=Dictionary(Picture=_picture(pdf, page)))
    if text and font is not None:
        resources.Font = Dictionary(F=font)
    turn, (outer_width, outer_height) = _turn(page.quarter_turns, width, height)
    content = b"q %s cm\nq %.3f 0 0 %.3f 0 0 cm /Picture Do Q\n%sQ\n" % (turn, width, height, text)
    made = Dictionary(
        Type=Name.Page,
        MediaBox=Array([0, 0, round(outer_width, 3), round(outer_height, 3)]),
        Resources=resources,
        Contents=pikepdf.Stream(pdf, zlib.compress(content, 9), Filter=Name.FlateDecode),
    )
    return pikepdf.Page(pdf.make_indirect(made))


def _turn(quarter_turns: int, width: float, height: float) -> tuple[bytes, tuple[float, float]]:
    """Return the matrix that turns a page clockwise, and the size it then has."""
    match quarter_turns % 4:
        case 1:
            return b"0 -1 1 0 0 %.3f" % width, (height, width)
        case 2:
            return b"-1 0 0 -1 %.3f %.3f" % (width, height), (width, height)
        case 3:
            return b"0 1 -1 0 %.3f 0" % height, (height, width)
    return b"1 0 0 1 0 0", (width, height)


def _picture(pdf: pikepdf.Pdf, page: Page) -> pikepdf.Stream:
    entries: dict[str, object] = {
        "Type": Name.XObject,
        "Subtype": Name.Image,
        "Width": page.width,
        "Height": page.height,
        "ColorSpace": Name.DeviceRGB if page.channels == 3 else Name.DeviceGray,
    }
    if page.coding is Coding.CCITT_G4:
        entries["BitsPerComponent"] = 1
        entries["Filter"] = Name.CCITTFaxDecode
        entries["DecodeParms"] = Dictionary(K=-1, Columns=page.width, Rows=page.height)
    else:
        entries["BitsPerComponent"] = 8
        entries["Filter"] = Name.DCTDecode
    return pikepdf.Stream(pdf, page.picture, **entries)


def _describe(pdf: pikepdf.Pdf, pages: Sequence[Page]) -> None:
    """Add what makes it an archive file: metadata, an identity that follows from the pictures, the colour space."""
    digest = hashlib.sha256()
    for each in pages:
        digest.update(len(each.picture).to_bytes(8, "big") + each.picture)
    document_id = uuid.uuid5(_NAMESPACE, digest.hexdigest())
    metadata = _METADATA.format(document_id=document_id).encode()
    pdf.Root.Metadata = pikepdf.Stream(pdf, metadata, Type=Name.Metadata, Subtype=Name.XML)
    profile = pikepdf.Stream(pdf, zlib.compress(srgb_profile(), 9), Filter=Name.FlateDecode, N=3)
    pdf.Root.OutputIntents = Array(
        [
            Dictionary(
                Type=Name.OutputIntent,
                S=Name.GTS_PDFA1,
                OutputConditionIdentifier=pikepdf.String("sRGB IEC61966-2.1"),
                Info=pikepdf.String("sRGB IEC61966-2.1"),
                DestOutputProfile=profile,
            )
        ]
    )
