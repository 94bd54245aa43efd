"""The card that a command works on: found on the reader that the arguments name, and given back at the end."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

from hardware.card.reader import CardConnection, CardReader, ReaderState
from hardware.devices import open_reader
from hardware.eid import application, pace
from hardware.eid.card_access import CardAccess
from hardware.eid.chat import CHAT
from hardware.eid.pace import PACEResult
from hardware.eid.password import PasswordID
from hardware.eid.secure_messaging import SecureConnection
from hardware.errors import CardDeactivated, CardLost, PasswordBlocked
from kiosk.eid_command.secret_entry import Secrets
from kiosk.eid_command.secret_names import SecretName

_SIMULATED: Final = "simulated:"
_POLL_SECONDS: Final = 0.2


@dataclass(frozen=True, slots=True)
class CardAtHand:
    """A conversation with a card, and what its EF.CardAccess says."""

    connection: CardConnection
    access: CardAccess

    def establish(self, password_id: PasswordID, secret: bytearray, chat: CHAT | None = None) -> PACEResult:
        """Run PACE; the secret is overwritten.

        Raises:
            CardError
        """
        return pace.establish(self.connection, self.access, password_id, secret, chat)

    def establish_pin(self, secrets: Secrets, name: SecretName, chat: CHAT | None = None) -> PACEResult:
        """Ask for the PIN, for a suspended one the CAN before it, and run PACE: one try, never a second.

        Raises:
            CommandError, CardError
        """
        status = pace.read_pin_status(self.connection, self.access)
        if status.is_deactivated:
            raise CardDeactivated("the online function of the card is switched off")
        if status.is_blocked:
            raise PasswordBlocked("the PIN is blocked")
        if not status.is_suspended:
            pin = secrets.ask(name, _remark(status.retries_left))
            return self.establish(PasswordID.PIN, pin, chat)
        can = secrets.ask(SecretName.CAN, "One try of the PIN is left; the CAN must come before it.")
        with_can: SecureConnection = self.establish(PasswordID.CAN, can).connection
        pin = secrets.ask(name, "This is the last try.")
        return pace.establish(with_can, self.access, PasswordID.PIN, pin, chat, resume=True)


def choose_reader(name: str) -> CardReader:
    """Return the reader: `simulated:SOCKET` for the one in a dock, else of PC/SC's the first whose name has the part.

    Raises:
        UnknownDriver
    """
    if name.startswith(_SIMULATED):
        return open_reader("simulated", {"dock": name.removeprefix(_SIMULATED)})
    return open_reader("pcsc", {"allow": name})


@contextmanager
def card_at_hand(reader: CardReader, wait_seconds: float) -> Iterator[CardAtHand]:
    """Connect to the card, waiting for one as long as that; at the end it is reset.

    Raises:
        CardError
    """
    _wait(reader, wait_seconds)
    connection = reader.connect()
    try:
        yield CardAtHand(connection, application.read_card_access(connection))
    finally:
        connection.close()


def _wait(reader: CardReader, seconds: float) -> None:
    deadline = time.monotonic() + seconds
    while reader.state() is ReaderState.NO_CARD:
        if time.monotonic() >= deadline:
            raise CardLost("there is no card on the reader")
        time.sleep(_POLL_SECONDS)


def _remark(retries_left: int | None) -> str:
    return "" if retries_left in {None, pace.INITIAL_PIN_RETRIES} else f"{retries_left} tries of the PIN are left."
