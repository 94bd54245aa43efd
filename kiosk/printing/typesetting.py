"""A PDF drawn by Qt in memory: same drawing, same time, same bytes."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Final
from uuid import NAMESPACE_URL, uuid5
from xml.sax.saxutils import escape

from PySide6.QtCore import QBuffer, QByteArray, QHashSeed, QIODevice, QMarginsF, QUuid
from PySide6.QtGui import QFontDatabase, QGuiApplication, QPageLayout, QPageSize, QPainter, QPdfWriter

from kiosk.config import data_dir
from kiosk.errors import ConfigError

FAMILY: Final = "IBM Plex Sans"
FALLBACKS: Final = ("IBM Plex Sans Arabic",)
RESOLUTION_DPI: Final = 600
_MM_PER_INCH: Final = 25.4

_INFO_DATES: Final = re.compile(rb"/(CreationDate|ModDate) \(D:\d{14}(?:Z|[+-]\d\d'\d\d')\)")
_XMP: Final = """<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title><rdf:Alt>
<rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title></rdf:Description>
</rdf:RDF></x:xmpmeta><?xpacket end='w'?>"""

_starting = threading.Lock()
_drawing = threading.Lock()


def prepare() -> None:
    """Start Qt without a screen and load the fonts, unless that was done already.

    A process that prints from other threads calls this in its main thread first.

    Raises:
        ConfigError: a font is missing.
    """
    with _starting:
        _application()
        _load_fonts(data_dir() / "resources" / "fonts")


def mm(length: float) -> float:
    """Return millimetres as dots of the page."""
    return length / _MM_PER_INCH * RESOLUTION_DPI


def draw_a4(title: str, created: datetime, draw: Callable[[QPainter, QPdfWriter], None]) -> bytes:
    """Return the PDF that `draw` paints on A4 without margins; it dates from `created`, whenever it is made.

    Raises:
        ConfigError: a font is missing.
    """
    prepare()
    with _same_order_of_fonts():
        return _dated(_drawn(title, created, draw), created)


def _drawn(title: str, created: datetime, draw: Callable[[QPainter, QPdfWriter], None]) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    _describe(writer, title, created)
    painter = QPainter(writer)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw(painter, writer)
    finally:
        painter.end()
    return bytes(buffer.data().data())


@contextmanager
def _same_order_of_fonts() -> Iterator[None]:
    """Qt writes fonts in the order of a hash table, which has another seed in each process.

    A table keeps the seed it was made with, so that only those made while drawing lose their own.
    """
    with _drawing:
        QHashSeed.setDeterministicGlobalSeed()
        try:
            yield
        finally:
            QHashSeed.resetRandomGlobalSeed()


def _describe(writer: QPdfWriter, title: str, created: datetime) -> None:
    writer.setResolution(RESOLUTION_DPI)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(),
            QPageLayout.Unit.Millimeter,
        )
    )
    writer.setTitle(title)
    writer.setDocumentXmpMetadata(QByteArray(_XMP.format(title=escape(title)).encode()))
    writer.setDocumentId(QUuid(str(uuid5(NAMESPACE_URL, f"{title} {created.isoformat()}"))))


def _dated(pdf: bytes, created: datetime) -> bytes:
    """Put the given time where Qt wrote the clock's; lengths stay, since the file counts its bytes."""

    def dated(match: re.Match[bytes]) -> bytes:
        time = created.strftime("%Y%m%d%H%M%S").encode()
        zone = match[0][match[0].index(b"D:") + 16 : -1]
        return b"/%s (D:%s%s)" % (match[1], time, b"Z" if zone == b"Z" else zone)

    return _INFO_DATES.sub(dated, pdf)


@cache
def _application() -> QGuiApplication:
    """Return the application, which Qt wants for fonts; one without a screen if there is none yet."""
    existing = QGuiApplication.instance()
    if isinstance(existing, QGuiApplication):
        return existing
    return QGuiApplication(["kiosk", "-platform", "offscreen"])


def _load_fonts(directory: Path) -> None:
    missing = {FAMILY, *FALLBACKS} - set(QFontDatabase.families())
    if not missing:
        return
    for path in sorted(directory.glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))
    missing -= set(QFontDatabase.families())
    if missing:
        raise ConfigError(f"{directory} lacks the fonts {sorted(missing)}")
