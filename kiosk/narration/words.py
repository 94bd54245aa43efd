"""From elements to words: what is said of each, in the citizen's language, and what of it is for her ears only."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from kiosk.narration.elements import CONTROLS, Element, Role, View

translate = QCoreApplication.translate

_TWO_STOPS = re.compile(r"(?<=[.?!…:])\s*\.(?=\s|$)")


@dataclass(frozen=True, slots=True, repr=False)
class Part:
    """Something to be heard: words, or a tone. `instead` is said to a whole room where the words are personal."""

    text: str = ""
    is_personal: bool = False
    instead: str = ""
    wave: bytes = b""
    is_for_all: bool = False

    def __repr__(self) -> str:
        """Say nothing of the words: they may be personal data."""
        return "Part(personal)" if self.is_personal else "Part()"


def describe(element: Element, view: View, came_from: Element | None = None) -> Iterator[Part]:
    """Yield what is said of the element: the group that was entered, name, role, state, position, description."""
    group = view.group_of(element)
    if group is not None and (came_from is None or came_from.group != element.group):
        yield from announcement(group)
    yield from _told([element.name], element, is_personal=element.is_personal)
    yield from _told([_role(element.role)], element)
    yield from _told([_state(element)], element, is_personal=element.is_answer)
    place = view.position(element)
    yield from _told(
        [
            "" if element.is_enabled else translate("Narration", "not available now"),
            _filled(translate("Narration", "%1 of %2"), *place) if place else "",
        ],
        element,
    )
    yield from _told([element.description], element, is_personal=element.is_personal)


def describe_change(before: Element, after: Element) -> Iterator[Part]:
    """Yield what is said of an element that has the focus and has changed."""
    if before.value != after.value:
        yield from _told([_echo(before.value, after.value)], after, is_personal=after.is_answer)
    elif before.is_checked is not after.is_checked:
        yield from _told([_state(after)], after, is_personal=after.is_answer)
    if before.name != after.name:
        yield from _told([after.name], after, is_personal=after.is_personal)
    if before.description != after.description:
        yield from _told([after.description], after, is_personal=after.is_personal)


def heading_of(view: View) -> Iterator[Part]:
    """Yield what a screen begins with: title, instruction, and everything that must be known at once."""
    begun = view.introduction()
    urgent = view.of(Role.ALERT, Role.STATUS, Role.CLOCK, Role.PROGRESS)
    for each in (*begun, *(each for each in urgent if each not in begun)):
        yield from announcement(each)


def announcement(element: Element) -> Iterator[Part]:
    """Yield what is said of an element that speaks up by itself."""
    yield from _told([element.name, element.description], element, is_personal=element.is_personal)


def merged(parts: Iterable[Part]) -> list[Part]:
    """Return the same with neighbours that may be heard by the same people said in one breath."""
    row: list[Part] = []
    for each in parts:
        last = row[-1] if row else None
        if last is None or last.wave or each.wave or last.is_personal is not each.is_personal:
            row.append(each)
        else:
            row[-1] = replace(last, text=_TWO_STOPS.sub("", f"{last.text}. {each.text}"))
    return row


def explanation() -> Part:
    """Return what is said when speech begins."""
    return Part(
        translate(
            "Narration",
            "Speech is on. Arrow down reads on, arrow up reads back, Enter chooses. "
            "F1 is help, F2 repeats, F4 switches the screen off, Escape goes back.",
        )
    )


def farewell() -> Part:
    """Return what is said when speech ends."""
    return Part(translate("Narration", "Speech is off."))


def _told(texts: list[str], element: Element, *, is_personal: bool = False) -> Iterator[Part]:
    said = ", ".join(each.strip() for each in texts if each.strip())
    if said:
        yield Part(said, is_personal, _withheld(element) if is_personal else "")


def _withheld(element: Element) -> str:
    if element.role is Role.WRITING:
        return translate("Narration", "what you have written is spoken over headphones only")
    if element.role in CONTROLS:
        return translate("Narration", "your answer is spoken over headphones only")
    return translate("Narration", "Personal data is spoken over headphones only")


def _role(role: Role) -> str:
    match role:
        case Role.BUTTON:
            return translate("Narration", "button")
        case Role.CHOICE:
            return translate("Narration", "choice")
        case Role.SWITCH:
            return translate("Narration", "switch")
        case Role.WRITING:
            return translate("Narration", "text field")
        case Role.PICTURE:
            return translate("Narration", "picture")
        case Role.HEADING:
            return translate("Narration", "heading")
    return ""


def _state(element: Element) -> str:
    match element.role, element.is_checked:
        case Role.CHOICE, True:
            return translate("Narration", "chosen")
        case Role.CHOICE, False:
            return translate("Narration", "not chosen")
        case Role.SWITCH, True:
            return translate("Narration", "on")
        case Role.SWITCH, False:
            return translate("Narration", "off")
        case Role.WRITING, _:
            return element.value or translate("Narration", "empty")
    return element.value


def _echo(before: str, after: str) -> str:
    """Return the sign that came or went, or the whole value where it was more than one."""
    shorter, longer = sorted((before, after), key=len)
    same = next((n for n, (one, other) in enumerate(zip(shorter, longer, strict=False)) if one != other), len(shorter))
    if len(longer) != len(shorter) + 1 or shorter[same:] != longer[same + 1 :]:
        return after or translate("Narration", "empty")
    sign = longer[same]
    if sign == " ":
        sign = translate("Narration", "space")
    elif sign.isupper():
        sign = _filled(translate("Narration", "capital %1"), sign)
    return sign if longer == after else _filled(translate("Narration", "deleted: %1"), sign)


def _filled(text: str, *values: object) -> str:
    for number, value in enumerate(values, 1):
        text = text.replace(f"%{number}", str(value))
    return text
