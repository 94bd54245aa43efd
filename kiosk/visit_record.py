"""What the journal says of a visit and of the staff beside it: who did what in which role, never about whom."""

from __future__ import annotations

import time
from collections.abc import Callable

from kiosk.audit import LogEvent, Recorder, Role
from kiosk.domain.staff import StaffPhase, StaffRole, StaffSession
from kiosk.journey.journey import Journey, Step

_OUTSIDE = {Step.WELCOME, Step.END}


class VisitRecord:
    """Looks at the journey whenever it has changed. Nothing happens in a visit that is only practised.

    A refused card is recorded once, however many visits and workers find it; `tell_refusal` hears that one lies there,
    and that it is gone.
    """

    def __init__(
        self,
        journal: Recorder,
        clock: Callable[[], float] = time.monotonic,
        tell_refusal: Callable[[bool], None] = lambda _: None,
    ) -> None:
        self._journal, self._clock, self._tell_refusal = journal, clock, tell_refusal
        self._knows_refusal = False
        self._began: float | None = None
        self._last = Journey()
        self._step = Step.WELCOME

    def saw(self, journey: Journey) -> None:
        """Record what is new; behind the staff's screens, the visit waits as it was."""
        last, self._last = self._last, journey
        self._note_staff(last.staff, journey.staff)
        visit = journey.behind or journey
        if not visit.practice:
            self._note_visit(last.behind or last, visit)

    def know_refusal(self) -> None:
        """Take note that a card lies there whose refusal was recorded before."""
        self._knows_refusal = True

    def end(self) -> None:
        """Record that the visit is over, if there was one."""
        if self._began is None:
            return
        seconds = self._clock() - self._began
        self._began = None
        self._journal.record(LogEvent.VISIT_ENDED, Role.CITIZEN, step=self._step.value, seconds=round(seconds))

    def _note_visit(self, last: Journey, visit: Journey) -> None:
        if (last.assistance is None) is not (visit.assistance is None):
            event = LogEvent.ASSISTANCE_BEGAN if visit.assistance else LogEvent.ASSISTANCE_ENDED
            self._journal.record(event, Role.CLERK)
        if self._began is None and visit.step not in _OUTSIDE:
            self._began = self._clock()
            self._journal.record(LogEvent.VISIT_STARTED, Role.CLERK if visit.assistance else Role.CITIZEN)
        if visit.service is not None and visit.service is not last.service:
            self._journal.record(LogEvent.SERVICE_CHOSEN, Role.CITIZEN, service=visit.service.slug)
        if visit.staff_called and not last.staff_called:
            self._journal.record(LogEvent.STAFF_CALLED, Role.CITIZEN, step=visit.step.value)
        if visit.failure is not None and visit.failure is not last.failure:
            self._journal.record(LogEvent.FAILURE_SHOWN, code=visit.failure.code.value, step=self._step.value)
        if visit.step not in _OUTSIDE:
            self._step = visit.step

    def _note_staff(self, last: StaffSession, staff: StaffSession) -> None:
        """A session goes on from one visit or worker to the next while its card is looked for."""
        was, now = last.signed_in or last.expected, staff.signed_in or staff.expected
        if now is not None and staff.signed_in and now is not was:
            self._journal.record(LogEvent.STAFF_SIGNED_IN, _role(now))
        if was is not None and now is None:
            event = LogEvent.STAFF_LOCKED if staff.phase is StaffPhase.LOCKED else LogEvent.STAFF_SIGNED_OUT
            self._journal.record(event, _role(was))
        if staff.phase is not last.phase and staff.phase is not StaffPhase.READING:
            self._note_refusal(staff)
        if staff.role is not None and staff.retries_left not in {None, last.retries_left}:
            self._journal.record(LogEvent.STAFF_PIN_REFUSED, _role(staff.role))

    def _note_refusal(self, staff: StaffSession) -> None:
        is_refused = staff.phase is StaffPhase.REFUSED
        if staff.failure and not (staff.was_there and self._knows_refusal):
            self._journal.record(LogEvent.STAFF_REFUSED, code=staff.failure.code.value)
        if is_refused or self._knows_refusal:
            self._tell_refusal(is_refused)
        self._knows_refusal = is_refused or (self._knows_refusal and staff.phase is StaffPhase.ABSENT)


def _role(role: StaffRole) -> Role:
    return Role(role.value)
