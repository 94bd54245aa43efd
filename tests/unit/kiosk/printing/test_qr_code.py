from __future__ import annotations

import pytest
import segno
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.printing.qr_code import QUIET_ZONE_MODULES, draw_qr_code

pytestmark = pytest.mark.usefixtures("qapp")


def drawn(payload: str, side: int) -> QImage:
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    painter = QPainter(image)
    draw_qr_code(painter, payload, QRectF(0, 0, side, side))
    painter.end()
    return image


@pytest.mark.parametrize("payload", ["L7K3-M92Q-DX", "https://example.org/case?reference=L7K3-M92Q-DX"])
def test_every_module_and_the_quiet_zone_are_where_the_standard_wants_them(payload: str) -> None:
    matrix = [list(row) for row in segno.make_qr(payload, error="m").matrix]
    modules = len(matrix) + 2 * QUIET_ZONE_MODULES
    image = drawn(payload, modules * 6)
    for y in range(modules):
        for x in range(modules):
            row, column = y - QUIET_ZONE_MODULES, x - QUIET_ZONE_MODULES
            inside = 0 <= row < len(matrix) and 0 <= column < len(matrix)
            expected = "black" if inside and matrix[row][column] else "white"
            assert image.pixelColor(x * 6 + 3, y * 6 + 3) == QColor(expected)
