"""What must hold on every screen, read off the drawn window: names, sizes of targets, texts that fit."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QFontMetricsF
from PySide6.QtQuick import QQuickItem

from tests.screens.renderer import Renderer

TARGET_MM = 15.0
GAP_MM = 2.5
LOW_REACH = 0.6
_CONTROLS = ("QQuickAbstractButton", "QQuickTextField")
_TOLERANCE = 1.0


def nameless_controls(renderer: Renderer) -> list[str]:
    """Return the controls that a screen reader could not name, or would not recognise as controls."""
    return [where(each) for each in _controls(renderer) if not _is_announced(each)]


def small_targets(renderer: Renderer) -> list[str]:
    """Return the controls that are narrower or lower than a target may be."""
    smallest = TARGET_MM * renderer.pixels_per_mm - _TOLERANCE
    return [
        f"{where(each)} {each.width() / renderer.pixels_per_mm:.1f} × {each.height() / renderer.pixels_per_mm:.1f} mm"
        for each in _controls(renderer)
        if min(each.width(), each.height()) < smallest
    ]


def crowded_targets(renderer: Renderer) -> list[str]:
    """Return the pairs of controls that are too near to each other, or overlap."""
    gap = GAP_MM * renderer.pixels_per_mm - _TOLERANCE
    shown = [(each, visible_rect(each)) for each in _controls(renderer) if each.isEnabled()]
    shown = [(each, rect) for each, rect in shown if not rect.isEmpty()]
    return [
        f"{where(first)} and {where(second)}"
        for number, (first, one) in enumerate(shown)
        for second, other in shown[number + 1 :]
        if _is_scrolled(first) == _is_scrolled(second) and one.adjusted(-gap, -gap, gap, gap).intersects(other)
    ]


def controls_out_of_low_reach(renderer: Renderer) -> list[str]:
    """Return the controls that begin above the lower 60 % of the window."""
    highest = (1 - LOW_REACH) * renderer.window.height() - _TOLERANCE
    shown = ((each, visible_rect(each)) for each in _controls(renderer))
    return [where(each) for each, rect in shown if not rect.isEmpty() and rect.top() < highest]


def pads_out_of_sight(renderer: Renderer) -> list[str]:
    """Return the PIN pads of which a part is cut off: a PIN is typed without scrolling."""
    pads = (each for each in renderer.items() if each.metaObject().className().startswith(("PinPad", "SecretPad")))
    window = QRectF(0, 0, renderer.window.width(), renderer.window.height()).adjusted(-1, -1, 1, 1)
    return [where(each) for each in pads if not _is_whole(each, window)]


def _is_whole(item: QQuickItem, window: QRectF) -> bool:
    rect = item.mapRectToScene(item.childrenRect())
    return window.contains(rect) and visible_rect(item).adjusted(-1, -1, 1, 1).contains(rect)


def clipped_texts(renderer: Renderer) -> list[str]:
    """Return the texts that are cut off, leave the window or their button, or are broken within a word."""
    window = QRectF(0, 0, renderer.window.width(), renderer.window.height())
    return [
        f"{each.property('text')!r}: {fault}"
        for each in renderer.items()
        if each.inherits("QQuickText") and each.property("text")
        for fault in _text_faults(each, window)
    ]


def _text_faults(text: QQuickItem, window: QRectF) -> Iterator[str]:
    if text.property("truncated"):
        yield "elided"
    if text.property("contentWidth") > text.width() + _TOLERANCE:
        yield "wider than its place"
    if text.property("contentHeight") > text.height() + _TOLERANCE:
        yield "higher than its place"
    if _longest_word(text) > text.width() + _TOLERANCE:
        yield "a word is broken"
    drawn = text.mapRectToScene(QRectF(0, 0, text.property("contentWidth"), text.property("contentHeight")))
    shown = window.adjusted(-1, -1, 1, 1)
    if not _is_scrolled(text) and not shown.contains(_shifted(text, drawn)):
        yield "outside the window"
    if _is_scrolled(text) and not shown.left() <= drawn.left() <= drawn.right() <= shown.right():
        yield "beyond the side of the window"
    button = _ancestor(text, "QQuickAbstractButton")
    if button is not None and button.width() + _TOLERANCE < text.property("contentWidth"):
        yield "wider than its button"


def _shifted(text: QQuickItem, drawn: QRectF) -> QRectF:
    """A centred or right-aligned text is drawn further right than its item begins."""
    spare = max(0.0, text.width() - text.property("contentWidth"))
    place = text.mapRectToScene(QRectF(0, 0, text.width(), text.height()))
    return drawn if not spare else place.intersected(drawn.adjusted(0, 0, spare, 0))


def _longest_word(text: QQuickItem) -> float:
    metrics = QFontMetricsF(text.property("font"))
    words = re.split(r"(?<=[-/])|[\s\u00ad\u200b]", text.property("text"))
    return max((metrics.horizontalAdvance(each) for each in words), default=0.0)


def _controls(renderer: Renderer) -> list[QQuickItem]:
    return [each for each in renderer.items() if any(each.inherits(kind) for kind in _CONTROLS)]


def _is_announced(item: QQuickItem) -> bool:
    interface = QAccessible.queryAccessibleInterface(item)
    return bool(
        interface
        and interface.text(QAccessible.Text.Name).strip()
        and interface.role() not in {QAccessible.Role.NoRole, QAccessible.Role.Client}
    )


def visible_rect(item: QQuickItem) -> QRectF:
    """The part of the item that no ancestor cuts off, in the window's coordinates."""
    rect = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    parent = item.parentItem()
    while parent is not None:
        if parent.clip():
            rect = rect.intersected(parent.mapRectToScene(QRectF(0, 0, parent.width(), parent.height())))
        parent = parent.parentItem()
    return rect


def _is_scrolled(item: QQuickItem) -> bool:
    return _ancestor(item, "QQuickFlickable") is not None


def _ancestor(item: QQuickItem, kind: str) -> QQuickItem | None:
    parent = item.parentItem()
    while parent is not None and not parent.inherits(kind):
        parent = parent.parentItem()
    return parent


def where(item: QQuickItem) -> str:
    """Name the item by what it is and what a screen reader would call it."""
    interface = QAccessible.queryAccessibleInterface(item)
    name = interface.text(QAccessible.Text.Name) if interface else ""
    return f"{item.metaObject().className().split('_')[0]} {name!r}"
