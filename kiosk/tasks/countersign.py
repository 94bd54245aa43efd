"""Has the clerk's card sign; what goes wrong with it, or with what it signs, is not the citizen's."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from hardware.errors import CardError, PasswordWrong
from kiosk.errors import ClerkUnavailable, SealingError, StaffError
from kiosk.tasks.visit import Visit


def countersign(visit: Visit, content: bytes) -> str:
    """Show the submitted PIN to the clerk's card, and return her signature of exactly these bytes.

    Raises:
        PasswordWrong: she is asked again.
        ClerkUnavailable
    """
    if visit.staff_desk is None:
        raise SealingError("there is no reader for the clerk's card")
    with clerks_signature():
        return visit.staff_desk.countersign(content)


@contextmanager
def clerks_signature() -> Iterator[None]:
    """Turn what her card, or who checks her signature, objects to into an error of hers.

    Raises:
        PasswordWrong: as it is.
        ClerkUnavailable
    """
    try:
        yield
    except PasswordWrong:
        raise
    except (CardError, StaffError) as error:
        raise ClerkUnavailable("the clerk has not signed, or her signature does not count") from error
