"""A QR code (ISO/IEC 18004) drawn as one area, so that no printer leaves white hairs between its modules."""

from __future__ import annotations

from typing import Final

import segno
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath

QUIET_ZONE_MODULES: Final = 4
"""What the standard asks for around the symbol."""


def draw_qr_code(painter: QPainter, payload: str, square: QRectF) -> None:
    """Draw the symbol with its quiet zone, black on white, into the square."""
    rows = [list(row) for row in segno.make_qr(payload, error="m").matrix]
    module = square.width() / (len(rows) + 2 * QUIET_ZONE_MODULES)
    dark = QPainterPath()
    for y, row in enumerate(rows):
        for x, is_dark in enumerate(row):
            if is_dark:
                left = square.left() + (x + QUIET_ZONE_MODULES) * module
                top = square.top() + (y + QUIET_ZONE_MODULES) * module
                dark.addRect(QRectF(left, top, module, module))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.fillRect(square, Qt.GlobalColor.white)
    painter.fillPath(dark.simplified(), Qt.GlobalColor.black)
    painter.restore()
