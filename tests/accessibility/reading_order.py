"""Whether keys and ears go through a screen in the order in which it is read: down, and along the line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.narration.accessible import Reader
from tests.screens.renderer import Renderer

_TOUCHING = 2.0
"""So many pixels may two elements share and still count as apart."""


def disorder(renderer: Renderer) -> list[str]:
    """Return the pairs of elements of which the one that keys come to later stands first on the glass.

    First is what stands above the other, or in the same line before it in the direction of writing. Two that are
    neither, as in columns side by side, may come in any order. What is scrolled stands where its pane does.
    """
    reader = Reader(renderer.window)
    read = [(each.name, reader.item(each.key)) for each in reader.read().elements]
    places = [(name, _place(item)) for name, item in read if item is not None]
    leftwards = renderer.view_models.shell.display.rightToLeft
    return [
        f"{later!r} stands before {sooner!r}"
        for (sooner, one), (later, other) in combinations(places, 2)
        if _is_first(other, one, leftwards=leftwards and not (one.keeps_its_order and other.keeps_its_order))
    ]


@dataclass(frozen=True)
class _Place:
    """Left, top, right and bottom of an element and of the pane it is scrolled in, which may be none."""

    edges: tuple[float, float, float, float]
    pane: QQuickItem | None
    pane_edges: tuple[float, float, float, float]
    keeps_its_order: bool


def _place(item: QQuickItem) -> _Place:
    around = list(_around(item))
    pane = next((each for each in around if each.inherits("QQuickFlickable")), None)
    in_plate = any(each.metaObject().className().startswith("PlateInputField") for each in around)
    never_mirrored = in_plate or item.property("mirrored") is False
    return _Place(_edges(item), pane, _edges(pane or item), never_mirrored)


def _around(item: QQuickItem) -> Iterator[QQuickItem]:
    parent = item.parentItem()
    while parent is not None:
        yield parent
        parent = parent.parentItem()


def _edges(item: QQuickItem) -> tuple[float, float, float, float]:
    rect = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    return rect.left(), rect.top(), rect.right(), rect.bottom()


def _is_first(one: _Place, other: _Place, *, leftwards: bool) -> bool:
    together = one.pane is other.pane
    left, top, right, bottom = one.edges if together else one.pane_edges
    its_left, its_top, its_right, its_bottom = other.edges if together else other.pane_edges
    in_column = min(right, its_right) - max(left, its_left) > _TOUCHING
    in_line = min(bottom, its_bottom) - max(top, its_top) > _TOUCHING
    above = bottom <= its_top + _TOUCHING
    ahead = left >= its_right - _TOUCHING if leftwards else right <= its_left + _TOUCHING
    return (in_column and above) or (in_line and ahead)
