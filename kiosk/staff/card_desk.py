"""The staff reader: recognise the card in it, sign its holder in, one conversation for each."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from hardware.card.reader import CardReader
from hardware.errors import CardInterrupted, CardLost
from hardware.piv.application import PIVApplication
from hardware.piv.data_objects import PIVKey
from hardware.piv.signature import prove_possession
from kiosk.domain.staff import StaffRole
from kiosk.errors import StaffCardUnknown
from kiosk.staff.certificate import StaffMember
from kiosk.staff.countersignature import countersign
from kiosk.staff.trust import StaffTrust


class StaffCardDesk:
    """Reader, trust, and the PIN on its way from the pad to the card; used by several threads, one at a time each.

    `card_lost` is set when a card left during a conversation: one that is back at once has not been seen to go.
    """

    def __init__(self, reader: CardReader, trust: StaffTrust) -> None:
        self.reader, self._trust = reader, trust
        self.card_lost = threading.Event()
        self._turn = threading.Lock()
        self._pin = bytearray()

    def submit_pin(self, pin: bytearray) -> None:
        """Keep the PIN for what comes next; one that nobody has used is overwritten."""
        previous, self._pin = self._pin, pin
        previous[:] = bytes(len(previous))

    def forget_pin(self) -> None:
        """Overwrite a PIN that nobody has used."""
        self.submit_pin(bytearray())

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
            certificate = application.certificate(PIVKey.AUTHENTICATION)
            member = self._trust.member(certificate)
            application.verify_pin(pin)
            prove_possession(application, certificate)
            return member.role

    def clerk(self) -> StaffMember:
        """Return the clerk whose card is in the reader.

        Raises:
            StaffCardUnknown: it is no clerk's.
            StaffError, CardError: as `recognise` does.
        """
        with self._application() as application:
            return self._clerk(application)

    def countersign(self, payload: bytes) -> str:
        """Show the submitted PIN to the clerk's card, and return her signature of exactly these bytes.

        Raises:
            PasswordWrong, PasswordBlocked: as the card says.
            CardNotGenuine: the card does not hold the key of its certificate.
            StaffError, CardError: as `clerk` does, and where the certificate for signatures is another person's.
        """
        with self._used_up_pin() as pin, self._application() as application:
            clerk = self._clerk(application)
            certificate = application.certificate(PIVKey.SIGNATURE)
            if self._trust.member(certificate) != clerk:
                raise StaffCardUnknown("the card has certificates of different people")
            application.verify_pin(pin)
            return countersign(application, certificate, payload)

    def _clerk(self, application: PIVApplication) -> StaffMember:
        member = self._member(application)
        if member.role is not StaffRole.CLERK:
            raise StaffCardUnknown("the card is not a clerk's")
        return member

    def _member(self, application: PIVApplication) -> StaffMember:
        return self._trust.member(application.certificate(PIVKey.AUTHENTICATION))

    @contextmanager
    def _application(self) -> Iterator[PIVApplication]:
        with self._turn:
            connection = self.reader.connect()
            try:
                yield PIVApplication(connection)
            except CardInterrupted:
                raise
            except CardLost:
                self.card_lost.set()
                raise
            finally:
                connection.close()

    @contextmanager
    def _used_up_pin(self) -> Iterator[bytearray]:
        pin, self._pin = self._pin, bytearray()
        try:
            yield pin
        finally:
            pin[:] = bytes(len(pin))
