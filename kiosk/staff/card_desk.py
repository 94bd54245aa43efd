"""The staff reader: recognise the card in it, sign its holder in, one conversation for each."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from hardware.card.reader import CardReader
from hardware.piv.application import PIVApplication
from hardware.piv.data_objects import PIVKey
from hardware.piv.signature import prove_possession
from kiosk.domain.staff import StaffRole
from kiosk.staff.certificate import StaffMember
from kiosk.staff.trust import StaffTrust


class StaffCardDesk:
    """Reader, trust, and the PIN on its way from the pad to the card; used by several threads, one at a time each."""

    def __init__(self, reader: CardReader, trust: StaffTrust) -> None:
        self.reader, self._trust = reader, trust
        self._turn = threading.Lock()
        self._pin = bytearray()

    def submit_pin(self, pin: bytearray) -> None:
        """Keep the PIN for what comes next; one that nobody has used is overwritten."""
        previous, self._pin = self._pin, pin
        previous[:] = bytes(len(previous))

    def recognise(self) -> StaffRole:
        """Return the role of who holds the card, before anybody is asked for a PIN.

        Raises:
            StaffError: she may not sign in here.
            CardError: the card cannot be read, or is no staff card.
        """
        with self._application() as application:
            return self._member(application).role

    def sign_in(self) -> StaffRole:
        """Show the submitted PIN to the card, and have it prove that it holds the key of its certificate.

        Raises:
            PasswordWrong, PasswordBlocked: as the card says.
            CardNotGenuine: the certificate was copied onto it.
            StaffError, CardError: as `recognise` does.
        """
        with self._used_up_pin() as pin, self._application() as application:
            member = self._member(application)
            application.verify_pin(pin)
            prove_possession(application, application.certificate(PIVKey.AUTHENTICATION))
            return member.role

    def _member(self, application: PIVApplication) -> StaffMember:
        return self._trust.member(application.certificate(PIVKey.AUTHENTICATION))

    @contextmanager
    def _application(self) -> Iterator[PIVApplication]:
        with self._turn:
            connection = self.reader.connect()
            try:
                yield PIVApplication(connection)
            finally:
                connection.close()

    @contextmanager
    def _used_up_pin(self) -> Iterator[bytearray]:
        pin, self._pin = self._pin, bytearray()
        try:
            yield pin
        finally:
            pin[:] = bytes(len(pin))
