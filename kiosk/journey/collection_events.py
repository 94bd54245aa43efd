"""What can happen around what lies ready, as past participles."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.collection import CollectionItem
from kiosk.domain.failure import Failure
from kiosk.domain.service import Service

# From the citizen


@dataclass(frozen=True, slots=True)
class CollectionNumberEntered:
    """The number of a pick-up slip, tidy."""

    number: str


@dataclass(frozen=True, slots=True)
class HandoverRequested:
    """The citizen wants to have it now, and to prove who she is."""


@dataclass(frozen=True, slots=True)
class AnotherNumberRequested:
    """Another pick-up slip is to be looked up."""


@dataclass(frozen=True, slots=True)
class ReceiptConfirmed:
    """The citizen has what she came for in her hands."""


# From the clerk


@dataclass(frozen=True, slots=True)
class HandoverOpened:
    """The clerk is back with what lies ready."""


@dataclass(frozen=True, slots=True)
class HandoverConfirmed:
    """The clerk has compared the photo with the person, and given it to her."""


@dataclass(frozen=True, slots=True)
class ShelfRequested:
    """The clerk wants to see what lies ready in the branch."""


@dataclass(frozen=True, slots=True)
class ItemChosen:
    """Its owner is here; `service` is the kiosk's own, in which it is collected."""

    number: str
    service: Service


@dataclass(frozen=True, slots=True)
class ReturnOpened:
    """The clerk wants to send back what nobody has come for."""


@dataclass(frozen=True, slots=True)
class ReturnMarked:
    """The clerk has put it into the bag, or taken it out again."""

    number: str


@dataclass(frozen=True, slots=True)
class ReturnConfirmed:
    """The bag is packed, and to be signed."""


# From the worker


@dataclass(frozen=True, slots=True)
class ItemFound:
    """What is known under the number of the pick-up slip; `is_here`: this branch has it and may hand it over."""

    item: CollectionItem
    is_here: bool


@dataclass(frozen=True, slots=True)
class ItemClaimed:
    """The city knows that its owner is here; the staff may fetch it."""

    item: CollectionItem


@dataclass(frozen=True, slots=True)
class ItemHandedOver:
    """The city knows that its owner has it."""

    item: CollectionItem


@dataclass(frozen=True, slots=True)
class ItemsListed:
    """What lies ready in the branch, the oldest first; `returned`: after so many were sent back."""

    items: tuple[CollectionItem, ...]
    returned: int = 0


@dataclass(frozen=True, slots=True)
class ShelfFailed:
    """What lies ready could not be listed, or not be sent back."""

    failure: Failure


CollectionEvent = CollectionNumberEntered | HandoverRequested | AnotherNumberRequested | ReceiptConfirmed
"""From the citizen."""

FromClerk = (
    HandoverOpened | HandoverConfirmed | ShelfRequested | ItemChosen | ReturnOpened | ReturnMarked | ReturnConfirmed
)

FromCollection = ItemFound | ItemClaimed | ItemHandedOver | ItemsListed | ShelfFailed
"""From the worker."""
