"""What the sender has learned of the city, as one small file that UI and worker read."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime, timedelta
from enum import Enum
from pathlib import Path
from typing import Final

from kiosk.domain.destination import Destination
from kiosk.domain.failure import FailureCode
from kiosk.domain.submission import DeliveryState

TOLERATED_SKEW_SECONDS: Final = 60.0


class CityReach(Enum):
    """How the last call to the gateway ended; `UNAUTHORISED`: the city does not know this device, or has revoked it."""

    UNKNOWN = "unknown"
    REACHABLE = "reachable"
    UNREACHABLE = "unreachable"
    UNAUTHORISED = "unauthorised"


@dataclass(frozen=True, slots=True)
class CityState:
    """The facts, as of `written_at` (ISO 8601).

    `clock_skew_seconds` is the city's time minus ours; `quarantined` counts submissions that wait for staff.
    """

    written_at: str = ""
    reach: CityReach = CityReach.UNKNOWN
    clock_skew_seconds: float = 0.0
    destinations: Mapping[str, Destination] = field(default_factory=dict)
    deliveries: Mapping[str, DeliveryState] = field(default_factory=dict)
    quarantined: int = 0
    outbox_damaged: bool = False

    def obstacle(self, destination_id: str, now: datetime) -> FailureCode | None:
        """Return why nothing new can be taken for the destination, or None.

        A gateway that is out of reach is no obstacle while its key is good: the outbox waits.
        """
        if self.outbox_damaged or self.reach is CityReach.UNAUTHORISED:
            return FailureCode.CITY_UNREACHABLE
        destination = self.destinations.get(destination_id)
        usable = destination is not None and destination.takes_intake(self.city_time(now))
        return None if usable else FailureCode.CITY_UNREACHABLE

    def city_time(self, now: datetime) -> datetime:
        """Return our time, or the city's where our clock is wrong."""
        if abs(self.clock_skew_seconds) <= TOLERATED_SKEW_SECONDS:
            return now
        return now + timedelta(seconds=self.clock_skew_seconds)

    def same_facts_as(self, other: CityState) -> bool:
        """Return whether nothing but the time of writing differs."""
        return replace(self, written_at="") == replace(other, written_at="")


def load_city_state(path: Path) -> CityState:
    """Return what the file says; nothing is known where it is missing or cannot be read."""
    try:
        raw = json.loads(path.read_bytes())
        return CityState(
            written_at=str(raw["written_at"]),
            reach=CityReach(raw["reach"]),
            clock_skew_seconds=float(raw["clock_skew_seconds"]),
            destinations={name: Destination(**each) for name, each in raw["destinations"].items()},
            deliveries={reference: DeliveryState(each) for reference, each in raw["deliveries"].items()},
            quarantined=int(raw["quarantined"]),
            outbox_damaged=bool(raw["outbox_damaged"]),
        )
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return CityState()


def save_city_state(path: Path, state: CityState) -> None:
    """Write the file so that a reader sees the old facts or the new, never a part.

    Raises:
        OSError: it cannot be written.
    """
    content = asdict(state) | {
        "reach": state.reach.value,
        "deliveries": {reference: each.value for reference, each in state.deliveries.items()},
    }
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    temporary.write_text(json.dumps(content, indent=1), encoding="utf-8")
    temporary.replace(path)
