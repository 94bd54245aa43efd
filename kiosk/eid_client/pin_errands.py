"""What can be done with the PIN of a card, as a table: which password opens the card, and what follows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from hardware.card.reader import CardConnection
from hardware.eid import application, pin_management
from hardware.eid.pin_pad import PadConnection
from hardware.eid.secure_messaging import SecureConnection
from hardware.errors import (
    CardLost,
    CardProtocolError,
    CardServiceUnavailable,
    PinPadEntryRefused,
    PINUncertain,
    ReaderUnavailable,
)
from kiosk.domain.pin import PinErrand, PinOutcome
from kiosk.eid_client.interaction import SecretInteraction
from kiosk.eid_client.new_pin import ask_new_pin
from kiosk.eid_client.password_entry import PasswordEntry
from kiosk.journey.journey import SecretKind

_Session = SecureConnection | PadConnection
_GONE: Final = (CardLost, ReaderUnavailable, CardServiceUnavailable)


@dataclass(frozen=True, slots=True)
class Row:
    """The secret that opens the card, what is done then, and what is true in the end."""

    opened_with: SecretKind
    act: Callable[[SecretInteraction, _Session], None]
    outcome: PinOutcome


def run(errand: PinErrand, interaction: SecretInteraction) -> PinOutcome:
    """Do the errand with the card that lies, or is put, on the reader; its session is over in every ending.

    Raises:
        CardError: wrong secrets are asked again and never raised.
        IdentificationCancelled
    """
    connection = interaction.card_connection()
    try:
        entry = PasswordEntry(interaction, connection, application.read_card_access(connection))
        row = TABLE[errand]
        if row.opened_with is SecretKind.PUK and entry.tries_left() > 0:
            # Each use of the PUK counts: never spend one on a PIN that is not blocked.
            return PinOutcome.NOT_BLOCKED
        opened = entry.enter_puk() if row.opened_with is SecretKind.PUK else entry.enter_pin(row.opened_with)
        return _finish(row, interaction, opened.connection)
    finally:
        connection.close()


def _finish(row: Row, interaction: SecretInteraction, session: _Session) -> PinOutcome:
    try:
        row.act(interaction, session)
    finally:
        session.close()
    return row.outcome


def _nothing(_: SecretInteraction, __: _Session) -> None:
    """The password was right, and that is all that was to be known."""


def _set_new_pin(interaction: SecretInteraction, session: _Session) -> None:
    if isinstance(session, PadConnection):
        _set_on_pad(interaction, session)
        return
    new_pin = ask_new_pin(interaction)
    try:
        pin_management.set_new_pin(session, new_pin)
    except _GONE:
        raise PINUncertain from None
    except CardProtocolError:
        # A refusal comes protected, and the PIN is what it was; an answer that breaks the session says nothing.
        if not session.messaging.is_open:
            raise PINUncertain from None
        raise


def _set_on_pad(interaction: SecretInteraction, session: PadConnection) -> None:
    was_refused = False
    while True:
        interaction.use_pin_pad(SecretKind.NEW_PIN, None, was_refused)
        try:
            session.set_new_pin()
        except PinPadEntryRefused:
            was_refused = True
        except _GONE:
            raise PINUncertain from None
        else:
            return


def _reset_retry_counter(_: SecretInteraction, session: CardConnection) -> None:
    pin_management.reset_retry_counter(session)


TABLE: Final[Mapping[PinErrand, Row]] = {
    PinErrand.CHANGE: Row(SecretKind.PIN, _set_new_pin, PinOutcome.CHANGED),
    PinErrand.FIRST: Row(SecretKind.TRANSPORT_PIN, _set_new_pin, PinOutcome.CHOSEN),
    PinErrand.UNBLOCK: Row(SecretKind.PUK, _reset_retry_counter, PinOutcome.UNBLOCKED),
    PinErrand.CHECK: Row(SecretKind.PIN, _nothing, PinOutcome.RIGHT),
}
