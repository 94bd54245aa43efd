"""Who of the staff is at the kiosk, as the kiosk may know it: the role, and how far the sign-in is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from kiosk.domain.failure import Failure


class StaffRole(Enum):
    """What somebody of the staff may do here; never who it is."""

    CLERK = "clerk"
    TECHNICIAN = "technician"


class StaffPhase(Enum):
    """How things stand with the card in the staff reader."""

    ABSENT = "absent"
    READING = "reading"
    REFUSED = "refused"
    LOCKED = "locked"
    VERIFYING = "verifying"
    SIGNED_IN = "signed_in"


@dataclass(frozen=True, slots=True)
class StaffSession:
    """The staff session as this visit sees it.

    `role` is what the card's certificate says, once it has been checked. `retries_left` is None until the card has
    refused a PIN. `expected` is who was signed in before this visit or this worker: it counts again as soon as a
    card of that role is found in the reader. `waits`: the sign-in shall open once the citizen's step allows it.
    `failure` is why the card was refused. `was_there`: it lay there when a worker looked for the first time.
    """

    phase: StaffPhase = StaffPhase.ABSENT
    role: StaffRole | None = None
    retries_left: int | None = None
    expected: StaffRole | None = None
    waits: bool = False
    failure: Failure | None = None
    was_there: bool = False

    @property
    def signed_in(self) -> StaffRole | None:
        """The role that is signed in, or None."""
        return self.role if self.phase is StaffPhase.SIGNED_IN else None

    @property
    def is_open(self) -> bool:
        """Whether somebody is signed in, or counts again as soon as her card is found."""
        return self.signed_in is not None or self.expected is not None

    @property
    def is_at_work(self) -> bool:
        """Whether the card is being asked something."""
        return self.phase in {StaffPhase.READING, StaffPhase.VERIFYING}

    @property
    def takes_pin(self) -> bool:
        """Whether the card may be shown a PIN now: at the sign-in, and again for each signature."""
        return self.phase in {StaffPhase.LOCKED, StaffPhase.SIGNED_IN}

    @property
    def has_card(self) -> bool:
        """Whether a card was seen in the staff reader."""
        return self.phase is not StaffPhase.ABSENT
