"""The time as the gateway sees it: ours, unless its `Date` says that our clock is wrong."""

from __future__ import annotations

import time
from collections.abc import Callable
from email.utils import parsedate_to_datetime
from typing import Final

TOLERATED_SKEW_SECONDS: Final = 60.0
_HALF_A_SECOND: Final = 0.5  # `Date` is cut to whole seconds


class GatewayClock:
    """Learns the skew from answers. `local` returns POSIX seconds."""

    def __init__(self, local: Callable[[], float] = time.time) -> None:
        self._local = local
        self.skew_seconds = 0.0

    def learn(self, date: str | None) -> None:
        """Take note of an answer's `Date`; one that cannot be read says nothing."""
        try:
            served = parsedate_to_datetime(date or "").timestamp()
        except ValueError:
            return
        self.skew_seconds = served + _HALF_A_SECOND - self._local()

    @property
    def correction_seconds(self) -> float:
        """What is added to our time: the skew, where it is more than can be tolerated."""
        return self.skew_seconds if abs(self.skew_seconds) > TOLERATED_SKEW_SECONDS else 0.0

    def now(self) -> float:
        """Return the time to put into tokens, in POSIX seconds."""
        return self._local() + self.correction_seconds
