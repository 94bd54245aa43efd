"""What every print looks like: the city's head, a title, a panel with what matters most, and columns of text below."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from html import escape
from typing import Final

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QImageReader,
    QPainter,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from kiosk.config import data_dir
from kiosk.printing.qr_code import draw_qr_code
from kiosk.printing.typesetting import FALLBACKS, FAMILY, draw_a4, mm

_INK: Final = QColor("#0f1b2d")
_SOFT: Final = QColor("#3a4759")
_BLUE: Final = QColor("#003c7d")
_YELLOW: Final = QColor("#ffd21f")
_PANEL: Final = QColor("#e3edf8")

_MM_PER_INCH: Final = 25.4
_PAGE_WIDTH: Final = 210.0
_TOP: Final = 16.0
_LEFT: Final = 20.0
_WIDTH: Final = 170.0
_BOTTOM: Final = 280.0
_GUTTER: Final = 10.0
_EMBLEM: Final = 20.0
_EMBLEM_PIXELS: Final = 480
_QR: Final = 40.0
_PANEL_HEIGHT: Final = 46.0
_PANEL_LINES: Final = 3
_LINE: Final = 5.0
_HAIR: Final = 0.1
_PIXELS_PER_INCH: Final = 96.0
"""What Qt takes lengths in a text for, whatever device it is set for."""
_BODY_SIZES: Final = (12.0, 11.0, 10.5, 10.0, 9.5, 9.0, 8.5, 8.0, 7.5, 7.0)
"""In points; the largest that lets every language fit on the page is taken."""
_READABLE: Final = 11.0
"""A sheet that may have several pages is never set smaller."""


@dataclass(frozen=True, slots=True, repr=False)
class Paragraph:
    """A heading and a text below it."""

    heading: str
    text: str


@dataclass(frozen=True, slots=True, repr=False)
class Steps:
    """A heading and numbered steps below it."""

    heading: str
    steps: tuple[str, ...]


@dataclass(frozen=True, slots=True, repr=False)
class Facts:
    """A heading and a table of labels and values below it."""

    heading: str
    rows: tuple[tuple[str, str], ...]


Block = Paragraph | Steps | Facts


@dataclass(frozen=True, slots=True, repr=False)
class Column:
    """One language of a sheet: what it is, what it is about, and its text."""

    language: str
    city: str
    kind: str
    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True, repr=False)
class Panel:
    """What is looked for first: a large text, its label above, some lines below, and the same as a QR code."""

    label: str
    large: str
    lines: tuple[str, ...]
    qr_payload: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Sheet:
    """A print: the citizen's language first. `may_run_on`: more pages follow where one is too small."""

    name: str
    created: datetime
    panel: Panel
    columns: tuple[Column, ...]
    may_run_on: bool = False


def beside(texts: Iterable[str]) -> str:
    """Return the texts of the languages beside each other, without one that another repeats."""
    each_once = dict.fromkeys(texts)
    return " · ".join(text for text in each_once if not any(text in other for other in each_once if other != text))


def sheet_pdf(sheet: Sheet) -> bytes:
    """Return the PDF: the same sheet gives the same bytes.

    Raises:
        ConfigError: a font is missing.
    """

    def draw(painter: QPainter, writer: QPdfWriter) -> None:
        _Page(painter, writer, sheet).draw()

    return draw_a4(sheet.name, sheet.created, draw)


class _Page:
    """The page and how far down it is filled, in millimetres; it is laid out as the citizen's language is read."""

    def __init__(self, painter: QPainter, writer: QPdfWriter, sheet: Sheet) -> None:
        self._painter, self._writer, self._sheet = painter, writer, sheet
        self._mirrored = _is_read_from_right(sheet.columns[0].language)
        self._y = _TOP

    def draw(self) -> None:
        """Draw the sheet."""
        self._draw_head()
        self._draw_title()
        self._draw_panel(self._sheet.panel)
        if self._sheet.may_run_on:
            self._draw_pages()
        else:
            self._draw_columns()

    def _draw_head(self) -> None:
        """Draw the emblem, the name of the city, and a yellow line below."""
        self._painter.drawImage(self._place(_LEFT, self._y, _EMBLEM, _EMBLEM), _emblem())
        beside = _LEFT + _EMBLEM + 5
        names = list(dict.fromkeys(column.city for column in reversed(self._sheet.columns)))
        self._write(names[0], (beside, self._y + 3.2), _font(20, QFont.Weight.Bold), _BLUE)
        if len(names) > 1:
            self._write(names[1], (beside, self._y + 11.6), _font(12, QFont.Weight.Normal), _SOFT)
        self._y += _EMBLEM + 5
        self._painter.fillRect(QRectF(mm(_LEFT), mm(self._y), mm(_WIDTH), mm(1.2)), _YELLOW)
        self._y += 8

    def _draw_title(self) -> None:
        """Draw what this is and what it is about, large in the citizen's language, smaller in German."""
        first, *others = self._sheet.columns
        self._y += self._wrapped(first.kind, _font(13, QFont.Weight.DemiBold), _BLUE)
        self._y += self._wrapped(first.title, _font(25, QFont.Weight.Bold), _INK)
        for column in others:
            line = f"{column.kind}: {column.title}"
            self._y += self._wrapped(line, _font(12, QFont.Weight.Normal), _SOFT)
        self._y += 5

    def _draw_panel(self, panel: Panel) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(_PANEL)
        height = _PANEL_HEIGHT + _LINE * max(0, len(panel.lines) - _PANEL_LINES)
        self._painter.drawRoundedRect(self._place(_LEFT, self._y, _WIDTH, height), mm(2.5), mm(2.5))
        inset = (_PANEL_HEIGHT - _QR) / 2
        width = _WIDTH - 14
        if panel.qr_payload:
            square = self._place(_LEFT + _WIDTH - _QR - inset, self._y + inset, _QR, _QR)
            draw_qr_code(self._painter, panel.qr_payload, square)
            width = _WIDTH - _QR - 16
        x = _LEFT + 7
        self._write(panel.label, (x, self._y + 5), _font(11, QFont.Weight.DemiBold), _BLUE)
        self._write(panel.large, (x, self._y + 11), self._fitting(panel.large, width), _INK)
        y = self._y + 26
        for line in panel.lines:
            y += self._wrapped(line, _font(10.5, QFont.Weight.Normal), _INK, x=x, y=y, width=width)
        self._y += height + 8

    def _draw_columns(self) -> None:
        """Draw one column for each language, side by side, as large as fits."""
        columns = self._sheet.columns
        width = (_WIDTH - _GUTTER * (len(columns) - 1)) / len(columns)
        for size in _BODY_SIZES:
            bodies = [self._body(column, width, size) for column in columns]
            if max(body.size().height() for body in bodies) <= mm(_BOTTOM - self._y):
                break
        for index, body in enumerate(bodies):
            self._painter.save()
            self._painter.translate(self._place(_LEFT + index * (width + _GUTTER), self._y, width, 0).topLeft())
            body.drawContents(self._painter)
            self._painter.restore()

    def _draw_pages(self) -> None:
        """Draw the first column, and on further pages what is left of it, without cutting a line."""
        body = self._body(self._sheet.columns[0], _WIDTH, _READABLE)
        height = mm(_BOTTOM - _TOP)
        _leave_free(body, self._y - _TOP)
        body.setPageSize(QSizeF(mm(_WIDTH), height))
        count = body.pageCount()
        for page in range(count):
            if page:
                self._writer.newPage()
            self._painter.save()
            self._painter.translate(mm(_LEFT), mm(_TOP) - page * height)
            body.drawContents(self._painter, QRectF(0, page * height, mm(_WIDTH), height - mm(_HAIR)))
            self._painter.restore()
            if count > 1:
                foot = f"{self._sheet.name} · {page + 1}/{count}"
                self._write(foot, (_LEFT, _BOTTOM + 3), _font(9, QFont.Weight.Normal), _SOFT)

    def _body(self, column: Column, width_mm: float, size_points: float) -> QTextDocument:
        body = QTextDocument()
        body.documentLayout().setPaintDevice(self._writer)
        body.setDocumentMargin(0)
        body.setDefaultFont(_font(size_points, QFont.Weight.Normal))
        option = QTextOption()
        mirrored = _is_read_from_right(column.language)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
        body.setDefaultTextOption(option)
        body.setDefaultStyleSheet(
            f"h2 {{ font-size: {size_points * 1.2:.1f}pt; font-weight: 600; color: {_BLUE.name()};"
            f" margin-top: 17px; margin-bottom: 3px; }}"
            f"h2.first {{ margin-top: 0px; }}"
            f"p {{ margin-top: 0px; margin-bottom: 0px; }}"
            f"p, td {{ color: {_INK.name()}; }}"
            f".label {{ color: {_SOFT.name()}; }}"
            f".number {{ color: {_BLUE.name()}; font-weight: 700; }}"
        )
        body.setHtml(_html(column.blocks, mirrored=mirrored))
        body.setTextWidth(mm(width_mm))
        return body

    def _fitting(self, text: str, width_mm: float) -> QFont:
        """Return the font for one large line, smaller where it would not fit."""
        font = _font(29, QFont.Weight.Bold)
        needed = QFontMetricsF(font, self._writer).horizontalAdvance(text)
        return font if needed <= mm(width_mm) else _font(29 * mm(width_mm) / needed, QFont.Weight.Bold)

    def _place(self, x: float, y: float, width: float, height: float) -> QRectF:
        """Return a place in dots; `x` is in millimetres from the side on which reading begins."""
        left = _PAGE_WIDTH - x - width if self._mirrored else x
        return QRectF(mm(left), mm(y), mm(width), mm(height))

    def _write(self, text: str, place: tuple[float, float], font: QFont, color: QColor) -> None:
        """Write one line that begins with its upper corner at the place."""
        metrics = QFontMetricsF(font, self._writer)
        corner = self._place(*place, metrics.horizontalAdvance(text) / mm(1), 0).topLeft()
        self._painter.setFont(font)
        self._painter.setPen(color)
        self._painter.drawText(corner + QPointF(0, metrics.ascent()), text)

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
        place = self._place(x, self._y if y is None else y, width, _BOTTOM)
        side = Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft
        flags = Qt.TextFlag.TextWordWrap | side | Qt.AlignmentFlag.AlignAbsolute
        drawn = self._painter.drawText(place, int(flags), text)
        return drawn.height() / mm(1)


def _is_read_from_right(language: str) -> bool:
    return QLocale(language).textDirection() is Qt.LayoutDirection.RightToLeft


def _leave_free(body: QTextDocument, height_mm: float) -> None:
    """Let the text begin further down on its first page: below an empty line, as Qt ignores a margin at the top."""
    cursor = QTextCursor(body)
    cursor.insertBlock()
    cursor.movePosition(QTextCursor.MoveOperation.Start)
    tiny = QTextCharFormat()
    tiny.setFontPointSize(1)
    room = QTextBlockFormat()
    room.setBottomMargin(height_mm / _MM_PER_INCH * _PIXELS_PER_INCH)
    cursor.setBlockFormat(room)
    cursor.setBlockCharFormat(tiny)


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


def _html(blocks: Sequence[Block], *, mirrored: bool) -> str:
    headed = (
        f"<h2{' class=first' if index == 0 else ''}>{escape(block.heading)}</h2>{_content(block, mirrored)}"
        for index, block in enumerate(blocks)
    )
    return "".join(headed)


def _content(block: Block, mirrored: bool) -> str:
    match block:
        case Paragraph(text=text):
            return f"<p>{escape(text)}</p>"
        case Steps(steps=steps):
            rows = (
                _row(f'<td class="number">{number}&nbsp;&nbsp;</td>', f'<td width="100%">{escape(step)}</td>', mirrored)
                for number, step in enumerate(steps, start=1)
            )
            return f'<table cellspacing="0" cellpadding="1" width="100%">{"".join(rows)}</table>'
        case Facts(rows=facts):
            rows = (
                _row(
                    f'<td class="label" width="38%">{escape(label)}</td>',
                    f'<td width="62%">{escape(value)}</td>',
                    mirrored,
                )
                for label, value in facts
            )
            return f'<table cellspacing="0" cellpadding="2" width="100%">{"".join(rows)}</table>'


def _row(first: str, second: str, mirrored: bool) -> str:
    """Return a row of two cells; Qt's tables do not turn with the writing."""
    return f"<tr>{second}{first}</tr>" if mirrored else f"<tr>{first}{second}</tr>"
