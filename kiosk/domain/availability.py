"""What works here today, and so which services can be started."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from kiosk.domain.closure import Closure
from kiosk.domain.failure import FailureCode
from kiosk.domain.service import Service


@dataclass(frozen=True, slots=True)
class Availability:
    """What the worker found when it looked, each None when well; `quarantined` counts stuck submissions for staff.

    `has_feeder`: the scanner draws in sheets, too. `closure` is what the staff has closed, of which no worker knows,
    and `bookings_open`: not the appointments for services that have no card to book them.
    """

    reader: FailureCode | None = None
    scanner: FailureCode | None = None
    printer: FailureCode | None = None
    eid_service: FailureCode | None = None
    city: FailureCode | None = None
    seal: FailureCode | None = None
    appointments: FailureCode | None = None
    collection: FailureCode | None = None
    quarantined: int = 0
    has_feeder: bool = False
    closure: Closure = field(default_factory=Closure)
    bookings_open: bool = True

    @property
    def books(self) -> bool:
        """Whether an appointment can be booked for a service that does not end with one."""
        return self.appointments is None and self.bookings_open

    def starts(self, service: Service) -> bool:
        """Return whether the service can be started now."""
        return not self.closure.closes(service) and self.obstacle(service) is None

    def looked_at_again(self, found: Availability) -> Availability:
        """Return what a worker has found now; what is closed stays so."""
        return replace(found, closure=self.closure, bookings_open=self.bookings_open)

    def obstacle(self, service: Service) -> FailureCode | None:
        """Return why the service cannot be started now, or None.

        A printer is never an obstacle: the screen has the QR code.
        """
        if service.manages_pin:
            return self.reader
        if service.books_appointment:
            return self.appointments
        if service.hands_over:
            return self.collection
        if self.seal or self.city:
            return self.seal or self.city
        if service.needs_eid and (self.reader or self.eid_service):
            return self.reader or self.eid_service
        if any(paper.required for paper in service.papers):
            return self.scanner
        return None
