"""That somebody of the staff helps in a visit: the role, never who; and whether she looks away."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.staff import StaffRole

MAX_REMARK_CHARACTERS = 500


@dataclass(frozen=True, slots=True, repr=False)
class Assistance:
    """One clerk's help in one visit.

    `is_paused`: the citizen is alone with the screen, and the clerk can do nothing; only the citizen ends that.
    `remark` is what the clerk adds for the city.
    """

    role: StaffRole = StaffRole.CLERK
    is_paused: bool = False
    remark: str = ""

    def __repr__(self) -> str:
        """Leave the remark out: it may be about the citizen."""
        return f"Assistance({self.role.value}, is_paused={self.is_paused})"
