"""Signs in who holds the staff card: PIN and proof of the key, both by the card itself."""

from __future__ import annotations

import logging

from hardware.errors import CardInterrupted, CardLost
from kiosk.journey.staff_events import StaffSignedIn
from kiosk.tasks.visit import TaskControl, Visit

log = logging.getLogger(__name__)


def sign_in_staff(visit: Visit, control: TaskControl) -> None:
    """Show the PIN that was submitted to the card in the staff reader, and say how it went.

    A card that is taken out meanwhile is reported by who watches the reader.

    Raises:
        PasswordWrong: she is asked again.
        CardError, StaffError: the card may not, or cannot, sign in here.
    """
    desk = visit.staff_desk
    if desk is None:
        return
    try:
        role = desk.sign_in()
    except CardInterrupted:
        raise
    except CardLost:
        log.info("the staff card was taken out during the sign-in")
    else:
        log.info("signed in: %s", role.value)
        control.report(StaffSignedIn(role))
