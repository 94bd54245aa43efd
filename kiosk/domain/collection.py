"""What lies ready for a citizen: where it is, how far it is, and whether this branch may hand it over."""

from __future__ import annotations

import re
from dataclasses import dataclass
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
    """How far it is. `CLAIMED`: its owner has proved who she is, and the staff fetch it."""

    ORDERED = "ordered"
    READY = "ready"
    CLAIMED = "claimed"
    HANDED_OVER = "handed_over"


@dataclass(frozen=True, slots=True)
class CollectionItem:
    """One thing to collect, as the city knows it under the number of the pick-up slip.

    `title` names it in German ("Bewohnerparkausweis"); `place`, `address` and `hours` say where it lies or will lie.
    `branch` is the id of the partner's branch that holds it, or empty; `keep_until` is an ISO 8601 date or empty.
    `shelf` is where the staff find it, known once it is claimed.
    """

    number: str
    kind: CollectionKind
    state: CollectionState
    title: str
    place: str
    address: str
    hours: str = ""
    branch: str = ""
    keep_until: str = ""
    shelf: str = ""

    def is_handed_over_at(self, branch: str) -> bool:
        """Return whether this branch may hand it over now."""
        is_there = self.state in {CollectionState.READY, CollectionState.CLAIMED}
        return is_there and not self.kind.is_identity_document and self.branch == branch


def tidy_number(written: str) -> str:
    """Return the number of a pick-up slip as the city writes it, or nothing where it cannot be one.

    Blanks and hyphens are for reading only; large and small letters are the same.
    """
    number = re.sub(r"[\s-]", "", written)
    return number.upper() if _NUMBER.fullmatch(number) else ""
