"""What lies ready for a citizen: where it is, how far it is, and whether this branch may hand it over."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from enum import Enum

_NUMBER = re.compile(r"[A-Za-z0-9]{6,20}")


class CollectionKind(Enum):
    """What lies ready. Identity documents are handed over by the city alone; what is sealed, by a partner too."""

    ID_CARD = "id_card"
    PASSPORT = "passport"
    RESIDENCE_PERMIT = "residence_permit"
    SEALED = "sealed"

    @property
    def is_identity_document(self) -> bool:
        """Whether only the city may hand it over (PAuswV § 18 for identity cards)."""
        return self is not CollectionKind.SEALED


class CollectionState(Enum):
    """How far it is.

    `CLAIMED`: its owner has proved who she is, and the staff fetch it. `RETURNED`: nobody has come for it in its time,
    and the branch has sent it back to the city.
    """

    ORDERED = "ordered"
    READY = "ready"
    CLAIMED = "claimed"
    HANDED_OVER = "handed_over"
    RETURNED = "returned"


@dataclass(frozen=True, slots=True)
class CollectionItem:
    """One thing to collect, as the city knows it under the number of the pick-up slip.

    `title` names it in German ("Bewohnerparkausweis"); `place`, `address` and `hours` say where it lies or will lie.
    `branch` is the id of the partner's branch that holds it, or empty; it lies there from `ready_since` until
    `keep_until`, ISO 8601 dates or empty. `shelf` is where the staff find it, which citizens are told once it is
    claimed. `owner` is whose it is, known only while it is claimed.
    """

    number: str
    kind: CollectionKind
    state: CollectionState
    title: str
    place: str
    address: str
    hours: str = ""
    branch: str = ""
    ready_since: str = ""
    keep_until: str = ""
    shelf: str = ""
    owner: str = field(default="", repr=False)

    def is_handed_over_at(self, branch: str) -> bool:
        """Return whether this branch may hand it over now."""
        is_there = self.state in {CollectionState.READY, CollectionState.CLAIMED}
        return is_there and not self.kind.is_identity_document and self.branch == branch

    def is_overdue(self, today: date) -> bool:
        """Return whether its time here is over, so that it goes back to the city; not while its owner is here."""
        is_waiting = self.state is CollectionState.READY and self.keep_until != ""
        return is_waiting and date.fromisoformat(self.keep_until) < today


def printed_number(number: str) -> str:
    """Return the number as the pick-up slip shows it: two letters, then blocks of four."""
    blocks = (number[:2], *(number[start : start + 4] for start in range(2, len(number), 4)))
    return " ".join(each for each in blocks if each)


def tidy_number(written: str) -> str:
    """Return the number of a pick-up slip as the city writes it, or nothing where it cannot be one.

    Blanks and hyphens are for reading only; large and small letters are the same.
    """
    number = re.sub(r"[\s-]", "", written)
    return number.upper() if _NUMBER.fullmatch(number) else ""
