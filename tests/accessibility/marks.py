"""Whether what is no text stands out from what is around it (WCAG 1.4.11): icons, the edges of controls, the focus."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import chain

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem

from tests.accessibility.rules import contrast
from tests.screens.inspection import visible_rect, where
from tests.screens.renderer import Renderer

LEAST = 3.0
_REACH = 4
"""So many pixels on either side of an edge are looked at: a line drawn there is among them."""
_LEAST_OF_RING = 60
"""So many pixels of its ring stand out: as many as there are around half of the smallest target."""
_FRACTIONS = (0.2, 0.35, 0.5, 0.65, 0.8)


def faint_icons(renderer: Renderer) -> list[str]:
    """Return the icons no pixel of which stands out from the colour that is commonest where they are drawn."""
    image = renderer.image()
    icons = (each for each in renderer.drawn_items() if _is_icon(each) and each.isEnabled())
    areas = ((each, _area(each, image)) for each in icons)
    return [
        f"{each.property('source').fileName()} {ratio:.1f}:1"
        for each, area in areas
        if area is not None and (ratio := _most(_drawn(image, area))) < LEAST
    ]


def faint_edges(renderer: Renderer) -> list[str]:
    """Return the fields and buttons that have an edge, but none that is seen; a link is known by its words."""
    image = renderer.image()
    framed = (each for each in renderer.drawn_items() if _is_framed(each) and each.isEnabled())
    areas = ((each, _area(each, image)) for each in framed)
    return [
        f"{where(each)} {ratio:.1f}:1"
        for each, area in areas
        if area is not None and (ratio := _edge_ratio(image, area)) < LEAST
    ]


def faint_rings(renderer: Renderer) -> list[str]:
    """Give the focus to one control after the other, and return those around which no ring is seen then."""
    reachable = [each for each in renderer.drawn_items() if _takes_keys(each)]
    return [where(each) for each in reachable if _ring_pixels(renderer, each) < _LEAST_OF_RING]


def _takes_keys(item: QQuickItem) -> bool:
    is_control = item.inherits("QQuickAbstractButton") or item.inherits("QQuickTextField")
    return is_control and item.isEnabled() and item.activeFocusOnTab()


def _ring_pixels(renderer: Renderer, item: QQuickItem) -> int:
    item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    renderer.settle()
    with_ring = renderer.image()
    rings = [each for each in renderer.drawn_items() if each.metaObject().className().startswith("FocusRing_")]
    for each in rings:
        each.setOpacity(0)
    renderer.settle()
    for each in rings:
        each.setOpacity(1)
    return changed_pixels(with_ring, renderer.image())


def _is_icon(item: QQuickItem) -> bool:
    return item.inherits("QQuickIconImage") and not item.property("source").isEmpty()


def _is_framed(item: QQuickItem) -> bool:
    if item.inherits("QQuickTextField"):
        return True
    if not item.inherits("QQuickAbstractButton"):
        return False
    return any(_is_filled(item.property(part)) for part in ("background", "contentItem"))


def _is_filled(part: object) -> bool:
    return isinstance(part, QQuickItem) and part.inherits("QQuickRectangle") and part.property("color").alpha() > 0


def _area(item: QQuickItem, image: QImage) -> QRect | None:
    """Where the item is drawn, if all of it is in sight."""
    whole = item.mapRectToScene(item.boundingRect()).toAlignedRect()
    seen = visible_rect(item).toAlignedRect().intersected(image.rect())
    return whole if seen == whole and not whole.isEmpty() else None


def _edge_ratio(image: QImage, area: QRect) -> float:
    """The contrast across the worst of the four sides, each where it is best."""
    across = QPoint(1, 0), QPoint(0, 1)
    right, bottom = area.left() + area.width(), area.top() + area.height()
    sides = (
        [(QPoint(area.left(), int(area.top() + each * area.height())), across[0]) for each in _FRACTIONS],
        [(QPoint(right, int(area.top() + each * area.height())), across[0]) for each in _FRACTIONS],
        [(QPoint(int(area.left() + each * area.width()), area.top()), across[1]) for each in _FRACTIONS],
        [(QPoint(int(area.left() + each * area.width()), bottom), across[1]) for each in _FRACTIONS],
    )
    return min(max(_most(_crossing(image, point, step)) for point, step in side) for side in sides)


def _crossing(image: QImage, point: QPoint, step: QPoint) -> Iterable[int]:
    line = (point + step * each for each in range(-_REACH, _REACH + 1))
    return [image.pixel(each) for each in line if image.rect().contains(each)]


def _drawn(image: QImage, area: QRect) -> Sequence[int]:
    drawn = image.copy(area).convertToFormat(QImage.Format.Format_RGB32)
    return memoryview(bytes(drawn.constBits())).cast("I")


def _most(pixels: Iterable[int]) -> float:
    """The highest contrast of any of the pixels to the commonest of them."""
    found = Counter(pixels)
    ((ground, _),) = found.most_common(1)
    return max(_contrast(ground, each) for each in found)


@cache
def _contrast(one: int, other: int) -> float:
    return contrast(QColor.fromRgb(one), QColor.fromRgb(other))


def changed_pixels(one: QImage, other: QImage) -> int:
    """Return how many pixels are clearly lighter or darker in the other image: three to one, whatever their hues."""
    rows = zip(_rows(one), _rows(other), strict=True)
    pairs = chain.from_iterable(zip(*each, strict=True) for each in rows if each[0] != each[1])
    return sum(_contrast(*each) >= LEAST for each in pairs if each[0] != each[1])


def _rows(image: QImage) -> Iterator[Sequence[int]]:
    pixels, width = _drawn(image, image.rect()), image.width()
    return (pixels[each : each + width] for each in range(0, len(pixels), width))
