"""What is on the screen as a screen reader meets it: elements in reading order, each with name, role and state."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum, auto


class Role(Enum):
    """What an element is to somebody who cannot see it."""

    TEXT = auto()
    HEADING = auto()
    PICTURE = auto()
    ALERT = auto()
    """Told at once when it appears or changes."""
    STATUS = auto()
    """Told when it changes, after what is being said."""
    CLOCK = auto()
    """Counts down; told now and then."""
    PROGRESS = auto()
    BUTTON = auto()
    CHOICE = auto()
    SWITCH = auto()
    WRITING = auto()
    GROUP = auto()
    DIALOG = auto()


CONTROLS = frozenset({Role.BUTTON, Role.CHOICE, Role.SWITCH, Role.WRITING})
CONTAINERS = frozenset({Role.GROUP, Role.DIALOG})


@dataclass(frozen=True, slots=True, repr=False)
class Element:
    """One element. `key` tells it from all others while it lives; `group` is the key of what holds it.

    `is_personal` is its name and description, `is_answer` its value and state: both are for one person's ears only.
    """

    key: int
    role: Role
    name: str
    description: str = ""
    value: str = ""
    is_checked: bool | None = None
    is_enabled: bool = True
    is_focusable: bool = False
    is_personal: bool = False
    is_answer: bool = False
    group: int = 0

    def __repr__(self) -> str:
        """Say nothing of the words: they may be personal data."""
        return f"Element({self.role.name})"


@dataclass(frozen=True, slots=True, repr=False)
class View:
    """Everything that can be read now; where a dialog is open, what is in it.

    `focus` is the key of the focus, `scope` that of the open dialog, or 0; `groups` are the containers with a name.
    """

    elements: tuple[Element, ...] = ()
    focus: int = 0
    scope: int = 0
    groups: tuple[Element, ...] = ()

    @property
    def title(self) -> Element | None:
        """The first heading."""
        return next((each for each in self.elements if each.role is Role.HEADING), None)

    @property
    def focused(self) -> Element | None:
        """The element with the focus."""
        return self.element(self.focus)

    def element(self, key: int) -> Element | None:
        """Return the element of that key, or None."""
        return next((each for each in self.elements if each.key == key), None)

    def introduction(self) -> tuple[Element, ...]:
        """Return the title, and the texts that follow it up to whatever is no text."""
        title = self.title
        if title is None:
            return ()
        begun = self.elements[self.elements.index(title) :]
        length = next((n for n, each in enumerate(begun) if n and each.role is not Role.TEXT), len(begun))
        return begun[: max(1, length)]

    def of(self, *roles: Role) -> tuple[Element, ...]:
        """Return the elements of these roles."""
        return tuple(each for each in self.elements if each.role in roles)

    def group_of(self, element: Element) -> Element | None:
        """Return the group that holds the element, if that has a name."""
        return next((each for each in self.groups if each.key == element.group and each.name), None)

    def position(self, element: Element) -> tuple[int, int] | None:
        """Return the place of a choice among its like, counted from 1, and their number."""
        like = [each for each in self.elements if each.group == element.group and each.role is element.role]
        if element.role is not Role.CHOICE or len(like) < 2:
            return None
        return next(n for n, each in enumerate(like, 1) if each.key == element.key), len(like)


def neighbours(view: View, wanted: Callable[[Element], bool], by: int) -> Iterator[Element]:
    """Yield the wanted elements from the focus on, forwards (1) or backwards (-1), and round at the end."""
    keys = [each.key for each in view.elements]
    at = keys.index(view.focus) if view.focus in keys else (-1 if by > 0 else len(keys))
    length = len(keys)
    row = (view.elements[(at + by * n) % length] for n in range(1, length + 1))
    yield from (each for each in row if wanted(each))
