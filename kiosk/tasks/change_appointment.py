"""Finds an appointment that the citizen has already, and cancels it."""

from __future__ import annotations

from kiosk.journey.appointment_events import AppointmentCancelled, AppointmentFound
from kiosk.journey.effects import CancelAppointment, FindAppointment
from kiosk.tasks.make_appointment import appointment_client
from kiosk.tasks.visit import TaskControl, Visit


def find_appointment(effect: FindAppointment, visit: Visit, control: TaskControl) -> None:
    """Say what is booked under number and code.

    Raises:
        AppointmentUnknown, AppointmentError
    """
    with appointment_client(visit.config) as client:
        control.report(AppointmentFound(client.appointment(effect.key)))


def cancel_appointment(effect: CancelAppointment, visit: Visit, control: TaskControl) -> None:
    """Cancel it.

    Raises:
        AppointmentUnchangeable, AppointmentError
    """
    with appointment_client(visit.config) as client:
        client.cancel(effect.key)
    control.report(AppointmentCancelled())
