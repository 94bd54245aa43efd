"""The words of a page as text that is not seen, stretched over their picture (ISO 32000-1, 9.3.6, mode 3)."""

from __future__ import annotations

import zlib
from collections.abc import Iterable
from typing import Final

import pikepdf
from pikepdf import Array, Dictionary, Name

from kiosk.documents.glyphless_font import ADVANCE, GLYPH, UNITS_PER_EM, glyphless_font
from kiosk.documents.page import Page, Word

FONT_NAME: Final = "Glyphless"
_BMP: Final = 0x10000
_BLOCK: Final = 100
_MAP_HEAD: Final = b"""/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
"""
_MAP_TAIL: Final = b"""endcmap
CMapName currentdict /CMap defineresource pop
end
end
"""


def text_operators(page: Page) -> bytes:
    """Return the operators that write the page's words over its picture, in points from its lower left corner."""
    lines = [_word_operators(word, page) for word in page.words if _encodable(word.text)]
    return b"BT 3 Tr\n" + b"".join(lines) + b"ET\n" if lines else b""


def _word_operators(word: Word, page: Page) -> bytes:
    scale = 72 / page.resolution_dpi
    text = _encodable(word.text)
    size = max(word.height * scale, 1.0)
    stretch = 100 * word.width * scale / (len(text) * size * ADVANCE / UNITS_PER_EM)
    left, bottom = word.left * scale, (page.height - word.top - word.height) * scale
    # The space belongs to the word, so that a search finds what goes on in the next.
    code = (text + " ").encode("utf-16-be").hex().encode()
    return b"/F %.2f Tf %.2f Tz 1 0 0 1 %.2f %.2f Tm <%s> Tj\n" % (size, stretch, left, bottom, code)


def _encodable(text: str) -> str:
    """Return the text without what a two-byte code cannot say, and without controls."""
    return "".join(each for each in text if (each >= " " and ord(each) < 0xD800) or 0xE000 <= ord(each) < 0xFFFE)


def add_font(pdf: pikepdf.Pdf, pages: Iterable[Page]) -> pikepdf.Object:
    """Return the font for the words of all pages: each code is its character, and every character the empty glyph."""
    used = {each for page in pages for word in page.words for each in _encodable(word.text)} | {" "}
    descriptor = pdf.make_indirect(
        Dictionary(
            Type=Name.FontDescriptor,
            FontName=Name("/" + FONT_NAME),
            Flags=4,
            FontBBox=Array([0, -200, ADVANCE, 800]),
            ItalicAngle=0,
            Ascent=800,
            Descent=-200,
            CapHeight=700,
            StemV=80,
            FontFile2=_compressed(pdf, glyphless_font(), Length1=len(glyphless_font())),
        )
    )
    descendant = Dictionary(
        Type=Name.Font,
        Subtype=Name.CIDFontType2,
        BaseFont=Name("/" + FONT_NAME),
        CIDSystemInfo=Dictionary(Registry=pikepdf.String("Adobe"), Ordering=pikepdf.String("Identity"), Supplement=0),
        DW=ADVANCE,
        CIDToGIDMap=_compressed(pdf, GLYPH.to_bytes(2, "big") * _BMP),
        FontDescriptor=descriptor,
    )
    return pdf.make_indirect(
        Dictionary(
            Type=Name.Font,
            Subtype=Name.Type0,
            BaseFont=Name("/" + FONT_NAME),
            Encoding=Name("/Identity-H"),
            DescendantFonts=Array([pdf.make_indirect(descendant)]),
            ToUnicode=_compressed(pdf, _unicode_map(sorted(used))),
        )
    )


def _compressed(pdf: pikepdf.Pdf, content: bytes, **entries: object) -> pikepdf.Stream:
    return pikepdf.Stream(pdf, zlib.compress(content, 9), Filter=Name.FlateDecode, **entries)


def _unicode_map(characters: list[str]) -> bytes:
    """Return the map from code to character, in blocks of at most a hundred (Adobe Technical Note 5014)."""
    blocks = []
    for start in range(0, len(characters), _BLOCK):
        codes = [b"<%04X> <%04X>\n" % (ord(each), ord(each)) for each in characters[start : start + _BLOCK]]
        blocks.append(b"%d beginbfchar\n%sendbfchar\n" % (len(codes), b"".join(codes)))
    return _MAP_HEAD + b"".join(blocks) + _MAP_TAIL
