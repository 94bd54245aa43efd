"""What the journal says of a visit: when it began and ended, for which service, and which failures were shown."""

from __future__ import annotations

import time
from collections.abc import Callable

from kiosk.audit import LogEvent, Recorder, Role
from kiosk.journey.journey import Journey, Step

_OUTSIDE = {Step.WELCOME, Step.END}


class VisitRecord:
    """Looks at the journey whenever it has changed."""

    def __init__(self, journal: Recorder, clock: Callable[[], float] = time.monotonic) -> None:
        self._journal, self._clock = journal, clock
        self._began: float | None = None
        self._last = Journey()
        self._step = Step.WELCOME

    def saw(self, journey: Journey) -> None:
        """Record what is new."""
        last, self._last = self._last, journey
        if self._began is None and journey.step not in _OUTSIDE:
            self._began = self._clock()
            self._journal.record(LogEvent.VISIT_STARTED, Role.CITIZEN)
        if journey.service is not None and journey.service is not last.service:
            self._journal.record(LogEvent.SERVICE_CHOSEN, Role.CITIZEN, service=journey.service.slug)
        if journey.staff_called and not last.staff_called:
            self._journal.record(LogEvent.STAFF_CALLED, Role.CITIZEN, step=journey.step.value)
        if journey.failure is not None and journey.failure is not last.failure:
            self._journal.record(LogEvent.FAILURE_SHOWN, code=journey.failure.code.value, step=self._step.value)
        if journey.step not in _OUTSIDE:
            self._step = journey.step

    def end(self) -> None:
        """Record that the visit is over, if there was one."""
        if self._began is None:
            return
        seconds = self._clock() - self._began
        self._began = None
        self._journal.record(LogEvent.VISIT_ENDED, Role.CITIZEN, step=self._step.value, seconds=round(seconds))
