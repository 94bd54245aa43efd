"""The receipt on A4: what was sent, when and where, what it costs, what happens next; no personal data."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from html import escape
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QImageReader,
    QPainter,
    QPdfWriter,
    QTextDocument,
    QTextOption,
)

from kiosk.config import data_dir
from kiosk.domain.receipt import Receipt, ReceiptText
from kiosk.printing.qr_code import draw_qr_code
from kiosk.printing.receipt_words import ReceiptWords, receipt_words
from kiosk.printing.typesetting import FALLBACKS, FAMILY, draw_a4, mm

_INK: Final = QColor("#0f1b2d")
_SOFT: Final = QColor("#3a4759")
_BLUE: Final = QColor("#003c7d")
_YELLOW: Final = QColor("#ffd21f")
_PANEL: Final = QColor("#e3edf8")

_LEFT: Final = 20.0
_WIDTH: Final = 170.0
_BOTTOM: Final = 280.0
_GUTTER: Final = 10.0
_EMBLEM: Final = 20.0
_EMBLEM_PIXELS: Final = 480
_QR: Final = 40.0
_PANEL_HEIGHT: Final = 46.0
_BODY_SIZES: Final = (12.0, 11.0, 10.5, 10.0, 9.5, 9.0, 8.5, 8.0, 7.5, 7.0)
"""In points; the largest that lets every language fit on the page is taken."""


@dataclass(frozen=True, slots=True)
class _Column:
    """One language of the receipt: the words of the service, and the standing ones."""

    text: ReceiptText
    words: ReceiptWords


def receipt_pdf(receipt: Receipt, *, translations: Path | None = None) -> bytes:
    """Return the receipt as a PDF of one page: the same receipt gives the same bytes.

    `translations` is the folder of the compiled translations, by default the kiosk's own.

    Raises:
        ConfigError: a font is missing.
    """
    sealed_at = datetime.fromisoformat(receipt.sealed_at)
    folder = translations or data_dir() / "translations"
    columns = [_Column(text, receipt_words(text.language, sealed_at, folder)) for text in receipt.texts]

    def draw(painter: QPainter, writer: QPdfWriter) -> None:
        page = _ReceiptPage(painter, writer)
        page.draw_head(columns)
        page.draw_title(columns)
        page.draw_reference(receipt, columns)
        page.draw_columns(columns)

    return draw_a4(f"{columns[0].words.title} {receipt.reference}", sealed_at, draw)


class _ReceiptPage:
    """The page and how far down it is filled, in millimetres."""

    def __init__(self, painter: QPainter, writer: QPdfWriter) -> None:
        self._painter, self._writer = painter, writer
        self._y = 16.0

    def draw_head(self, columns: list[_Column]) -> None:
        """Draw the emblem, the name of the city, and a yellow line below."""
        self._painter.drawImage(QRectF(mm(_LEFT), mm(self._y), mm(_EMBLEM), mm(_EMBLEM)), _emblem())
        beside = _LEFT + _EMBLEM + 5
        names = list(dict.fromkeys(column.words.city for column in reversed(columns)))
        self._write(names[0], (beside, self._y + 3.2), _font(20, QFont.Weight.Bold), _BLUE)
        if len(names) > 1:
            self._write(names[1], (beside, self._y + 11.6), _font(12, QFont.Weight.Normal), _SOFT)
        self._y += _EMBLEM + 5
        self._painter.fillRect(QRectF(mm(_LEFT), mm(self._y), mm(_WIDTH), mm(1.2)), _YELLOW)
        self._y += 8

    def draw_title(self, columns: list[_Column]) -> None:
        """Draw what this is and what was sent, large in the citizen's language, smaller in German."""
        first, *others = columns
        self._y += self._wrapped(first.words.title, _font(13, QFont.Weight.DemiBold), _BLUE)
        self._y += self._wrapped(first.text.service_title, _font(25, QFont.Weight.Bold), _INK)
        for column in others:
            line = f"{column.words.title}: {column.text.service_title}"
            self._y += self._wrapped(line, _font(12, QFont.Weight.Normal), _SOFT)
        self._y += 5

    def draw_reference(self, receipt: Receipt, columns: list[_Column]) -> None:
        """Draw the case reference and its QR code in a panel, with when and where it was sent."""
        panel = QRectF(mm(_LEFT), mm(self._y), mm(_WIDTH), mm(_PANEL_HEIGHT))
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(_PANEL)
        self._painter.drawRoundedRect(panel, mm(2.5), mm(2.5))
        inset = (_PANEL_HEIGHT - _QR) / 2
        square = QRectF(mm(_LEFT + _WIDTH - _QR - inset), mm(self._y + inset), mm(_QR), mm(_QR))
        draw_qr_code(self._painter, receipt.qr_payload, square)
        labels = " · ".join(dict.fromkeys(column.words.reference for column in columns))
        x = _LEFT + 7
        self._write(labels, (x, self._y + 5), _font(11, QFont.Weight.DemiBold), _BLUE)
        self._write(receipt.reference, (x, self._y + 11), _font(29, QFont.Weight.Bold), _INK)
        below = "\n".join([column.words.sent for column in columns] + [receipt.branch])
        self._wrapped(below, _font(10.5, QFont.Weight.Normal), _INK, x=x, y=self._y + 26, width=_WIDTH - _QR - 16)
        self._y += _PANEL_HEIGHT + 8

    def draw_columns(self, columns: list[_Column]) -> None:
        """Draw one column for each language, side by side, as large as fits."""
        width = (_WIDTH - _GUTTER * (len(columns) - 1)) / len(columns)
        for size in _BODY_SIZES:
            bodies = [self._body(column, width, size) for column in columns]
            if max(body.size().height() for body in bodies) <= mm(_BOTTOM - self._y):
                break
        for index, body in enumerate(bodies):
            self._painter.save()
            self._painter.translate(mm(_LEFT + index * (width + _GUTTER)), mm(self._y))
            body.drawContents(self._painter)
            self._painter.restore()

    def _body(self, column: _Column, width_mm: float, size_points: float) -> QTextDocument:
        body = QTextDocument()
        body.documentLayout().setPaintDevice(self._writer)
        body.setDocumentMargin(0)
        body.setDefaultFont(_font(size_points, QFont.Weight.Normal))
        option = QTextOption()
        option.setTextDirection(QLocale(column.text.language).textDirection())
        body.setDefaultTextOption(option)
        body.setDefaultStyleSheet(
            f"h2 {{ font-size: {size_points * 1.2:.1f}pt; font-weight: 600; color: {_BLUE.name()};"
            f" margin-top: 17px; margin-bottom: 3px; }}"
            f"h2.first {{ margin-top: 0px; }}"
            f"p {{ margin-top: 0px; margin-bottom: 0px; }}"
            f"p, td {{ color: {_INK.name()}; }}"
            f".number {{ color: {_BLUE.name()}; font-weight: 700; }}"
        )
        body.setHtml(_html(column))
        body.setTextWidth(mm(width_mm))
        return body

    def _write(self, text: str, place: tuple[float, float], font: QFont, color: QColor) -> None:
        """Write one line with its upper left corner at the place."""
        x, y = place
        ascent = QFontMetricsF(font, self._writer).ascent()
        self._painter.setFont(font)
        self._painter.setPen(color)
        self._painter.drawText(QPointF(mm(x), mm(y) + ascent), text)

    def _wrapped(
        self,
        text: str,
        font: QFont,
        color: QColor,
        *,
        x: float = _LEFT,
        y: float | None = None,
        width: float = _WIDTH,
    ) -> float:
        """Write a text that may take several lines, and return its height in millimetres."""
        self._painter.setFont(font)
        self._painter.setPen(color)
        place = QRectF(mm(x), mm(self._y if y is None else y), mm(width), mm(_BOTTOM))
        drawn = self._painter.drawText(place, int(Qt.TextFlag.TextWordWrap), text)
        return drawn.height() / mm(1)


def _font(points: float, weight: QFont.Weight) -> QFont:
    font = QFont([FAMILY, *FALLBACKS])
    font.setPointSizeF(points)
    font.setWeight(weight)
    return font


def _emblem() -> QImage:
    """Return the emblem on white: a printer would draw its half transparent corners as grey hairs."""
    reader = QImageReader(str(data_dir() / "resources" / "icons" / "emblem.svg"))
    reader.setScaledSize(QSize(_EMBLEM_PIXELS, _EMBLEM_PIXELS))
    emblem = QImage(_EMBLEM_PIXELS, _EMBLEM_PIXELS, QImage.Format.Format_RGB32)
    emblem.fill(Qt.GlobalColor.white)
    painter = QPainter(emblem)
    painter.drawImage(0, 0, reader.read())
    painter.end()
    return emblem


def _html(column: _Column) -> str:
    words = column.words
    steps = "".join(
        f'<tr><td class="number">{number}&nbsp;&nbsp;</td><td width="100%">{escape(step)}</td></tr>'
        for number, step in enumerate(column.text.next_steps, start=1)
    )
    return (
        f'<h2 class="first">{escape(words.next)}</h2>'
        f'<table cellspacing="0" cellpadding="1" width="100%">{steps}</table>'
        f"<h2>{escape(words.cost)}</h2><p>{escape(column.text.fee)}</p>"
        f"<h2>{escape(words.questions)}</h2><p>{escape(words.ask)}</p>"
        f"<h2>{escape(words.your_data)}</h2><p>{escape(words.privacy)}</p>"
    )
