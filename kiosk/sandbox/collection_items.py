"""What lies ready in the sandbox's city at the beginning, and whose it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Final

from kiosk.domain.collection import CollectionItem, CollectionKind, CollectionState

CLAIM_COUNTS: Final = timedelta(hours=1)
"""So long after her identification the owner is taken to be at the branch."""

Owner = tuple[str, str, str]
"""Given names, family names and day of birth (ISO 8601), as an identity card says them."""

ERIKA: Final[Owner] = ("ERIKA", "MUSTERMANN", "1964-08-12")
_MAX: Final[Owner] = ("MAX", "MUSTERMANN", "1990-01-01")
_OFFICE: Final = ("Bürgerbüro Otto-Schill-Straße", "Otto-Schill-Straße 2, 04109 Leipzig", "Mo 8–17, Di 9–19 Uhr")


@dataclass(frozen=True, slots=True, repr=False)
class StoredItem:
    """One thing, whose it is, when it was claimed, and in which visit it was handed over."""

    item: CollectionItem
    owner: Owner
    claimed_at: datetime | None = None
    handed_over_in: str = ""

    def at(self, now: datetime) -> StoredItem:
        """Return it as it is now: a claim that is too old counts no more."""
        if self.claimed_at is None or now - self.claimed_at <= CLAIM_COUNTS:
            return self
        return replace(self, item=replace(self.item, state=CollectionState.READY), claimed_at=None)

    @property
    def for_citizens(self) -> CollectionItem:
        """It, as anybody may know it who has its number."""
        return replace(self.item, shelf="")

    @property
    def for_staff(self) -> CollectionItem:
        """It, as the branch that holds it may know it: whose it is, once she has identified."""
        is_claimed = self.item.state is CollectionState.CLAIMED
        return replace(self.item, owner=" ".join(self.owner[:2]) if is_claimed else "")

    def __repr__(self) -> str:
        """Say the number only: whose it is, is personal data."""
        return f"StoredItem({self.item.number})"


def usual_items(branch: str, branch_name: str, branch_address: str) -> tuple[StoredItem, ...]:
    """Return what lies ready at the beginning: one of each kind that a visitor can come for, and one too long."""
    place, address, hours = _OFFICE
    city = [
        ("LE24711001", CollectionKind.ID_CARD, CollectionState.READY, "Personalausweis"),
        ("LE24711002", CollectionKind.PASSPORT, CollectionState.ORDERED, "Reisepass"),
        ("LE24711003", CollectionKind.ID_CARD, CollectionState.HANDED_OVER, "Personalausweis"),
    ]
    here = [
        ("LE80815001", CollectionState.READY, "Bewohnerparkausweis", ERIKA, 28),
        ("LE80815002", CollectionState.READY, "Hundesteuermarke", _MAX, 21),
        ("LE80815003", CollectionState.ORDERED, "Meldebescheinigung", ERIKA, 28),
        ("LE80815004", CollectionState.READY, "Gewerbeschein", ERIKA, -2),
    ]
    known = [
        StoredItem(CollectionItem(number, kind, state, title, place, address, hours), ERIKA)
        for number, kind, state, title in city
    ]
    sealed = [
        StoredItem(
            CollectionItem(
                number, CollectionKind.SEALED, state, title, branch_name, branch_address, branch=branch,
                ready_since=_day(days_left - 28), keep_until=_day(days_left), shelf=f"A {number[-2:]}",
            ),
            owner,
        )
        for number, state, title, owner, days_left in here
    ]  # fmt: skip
    return (*known, *sealed)


def described(item: CollectionItem) -> Mapping[str, str]:
    """Return the item as the interface says it."""
    return {
        "number": item.number,
        "kind": item.kind.value,
        "state": item.state.value,
        "title": item.title,
        "place": item.place,
        "address": item.address,
        "hours": item.hours,
        "branch": item.branch,
        "readySince": item.ready_since,
        "keepUntil": item.keep_until,
        "shelf": item.shelf,
        "owner": item.owner,
    }


def _day(days_ahead: int) -> str:
    return (datetime.now(UTC) + timedelta(days=days_ahead)).date().isoformat()
