"""What lies ready: one thing as a visit knows it, and all in the branch as the clerk does."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.collection import CollectionItem, CollectionState
from kiosk.domain.failure import Failure


@dataclass(frozen=True, slots=True)
class Collecting:
    """Something that lies ready.

    `is_here`: this branch has it and may hand it over; `is_waiting`: the city's list has the ball.
    `is_received`: the citizen has confirmed that she has it.
    """

    number: str = ""
    item: CollectionItem | None = None
    is_here: bool = False
    is_waiting: bool = False
    is_received: bool = False

    @property
    def is_told(self) -> bool:
        """Whether the hand-over is being signed and told."""
        return self.is_received and self.is_waiting


@dataclass(frozen=True, slots=True)
class Shelf:
    """The city's list for this branch, the oldest first; None before the city has answered.

    `is_waiting`: the city has the ball. `marked` are the numbers of what goes back to the city, `returned` how many
    have just gone. `failure` is why the last question, or the return, came to nothing.
    """

    items: tuple[CollectionItem, ...] | None = None
    is_waiting: bool = False
    marked: frozenset[str] = frozenset()
    returned: int = 0
    failure: Failure | None = None

    @property
    def is_told(self) -> bool:
        """Whether what goes back is being signed and told."""
        return self.is_waiting and bool(self.marked)

    def item(self, number: str) -> CollectionItem | None:
        """Return what lies there under the number, or None."""
        return next((each for each in self.items or () if each.number == number), None)

    def may_return(self, number: str) -> bool:
        """Return whether nobody has come for it; whether its time is over, the city knows."""
        item = self.item(number)
        return item is not None and item.state is CollectionState.READY
