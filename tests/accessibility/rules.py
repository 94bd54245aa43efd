"""What somebody who listens or uses keys must find on every screen, read off the accessible tree of the window."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem

from hardware.speech.speech import Sink
from kiosk.narration.accessible import Reader, key_of
from kiosk.narration.elements import CONTROLS, Element, Role, View
from kiosk.narration.voice import way_of
from kiosk.narration.words import Part, announcement, describe, heading_of
from tests.screens.inspection import visible_rect
from tests.screens.renderer import Renderer

CANARIES = (
    "ERIKA",
    "MUSTERMANN",
    "GABLER",
    "HEIDESTRA",
    "51147",
    "12. August 1964",
    "August 12",
    "Wohnungsgenossenschaft",
    "Kurt-Eisner",
    "L01X00T47",
    "erika@example",
    "L7K3-M92Q-DX",
    "LE7-K3M9-Q2DX",
)
"""What the card, the answers and the scanned papers of `tests.screens.states` say of a person."""

_INVISIBLE = str.maketrans("", "", "\u00ad\u200b")


def read(renderer: Renderer) -> View:
    return Reader(renderer.window).read()


def unheard_controls(renderer: Renderer) -> list[str]:
    """Return the controls that keys can reach and of which name or role is not spoken."""
    view = read(renderer)
    spoken = {each.key: each for each in view.elements}
    return [
        item.metaObject().className().split("_")[0]
        for item in renderer.drawn_items()
        if item.isEnabled() and item.activeFocusOnTab() and _is_within(item, view)
        if key_of(item) not in spoken and not _is_spoken_apart(item)
    ] + [each.role.name for each in view.elements if each.role in CONTROLS and len(words_of(each, view)) < 2]


def words_of(element: Element, view: View) -> list[str]:
    return [each.text for each in describe(element, view)]


def missing_title(renderer: Renderer) -> list[str]:
    """Return what is said first where that is no heading."""
    begun = [each.text for each in heading_of(read(renderer))]
    return [] if begun and begun[0].strip() else ["the screen has no heading to begin with"]


def personal_data_for_all(renderer: Renderer) -> list[str]:
    """Return what a room would hear of a person if all of the screen were read over the loudspeaker."""
    view = read(renderer)
    return [
        f"{canary}: {said}"
        for said in _heard_by_all(view)
        for canary in CANARIES
        if canary.casefold() in said.translate(_INVISIBLE).casefold()
    ]


def _heard_by_all(view: View) -> Iterator[str]:
    for part in _parts(view):
        way = way_of(part, frozenset({Sink.LOUDSPEAKER}))
        if way is not None:
            yield way[0]


def _parts(view: View) -> Iterator[Part]:
    for each in view.elements:
        yield from describe(each, view)
    for each in view.groups:
        yield from announcement(each)


def wrong_states(renderer: Renderer) -> list[str]:
    """Return the choices and switches of which it is not said whether they are chosen or on."""
    view = read(renderer)
    return [each.name for each in view.of(Role.CHOICE, Role.SWITCH) if each.is_checked is None]


def faint_texts(renderer: Renderer, least: float = 4.5) -> list[str]:
    """Return the texts that stand out too little from what is drawn around them."""
    return [
        f"{each.property('text')!r} {ratio:.1f}:1"
        for each in renderer.drawn_items()
        if each.inherits("QQuickText") and each.property("text") and each.isEnabled()
        if (ratio := _ratio(each, renderer.image())) < least
    ]


def _ratio(text: QQuickItem, image: QImage) -> float:
    """Contrast between the text's colour and the commonest colour where it is drawn; none where no line is in sight."""
    area = visible_rect(text).toRect().intersected(image.rect())
    if area.height() < text.property("font").pixelSize():
        return 21.0
    steps = [
        (x, y)
        for x in range(area.left(), area.right(), max(1, area.width() // 24))
        for y in range(area.top(), area.bottom(), max(1, area.height() // 6))
    ]
    (commonest, _), *_ = Counter(image.pixel(x, y) for x, y in steps).most_common(1)
    return contrast(text.property("color"), QColor.fromRgb(commonest))


def contrast(one: QColor, other: QColor) -> float:
    """Contrast ratio (WCAG 2.2, "contrast ratio" and "relative luminance")."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    channels = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _is_within(item: object, view: View) -> bool:
    return not view.scope or any(each.key == key_of(item) for each in view.elements)  # type: ignore[arg-type]


def _is_spoken_apart(item: object) -> bool:
    above = item
    while above is not None:
        if above.property("spokenApart"):  # type: ignore[attr-defined]
            return True
        above = above.parentItem()  # type: ignore[attr-defined]
    return False
