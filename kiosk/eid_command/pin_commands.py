"""Status, checking, changing and unblocking the PIN: the commands that need no terminal certificate."""

from __future__ import annotations

from hardware.card.reader import ReaderState
from hardware.eid import pace, pin_management
from hardware.errors import CardDeactivated, PasswordBlocked, PUKBlocked
from kiosk.eid_command.card_at_hand import CardAtHand, card_at_hand
from kiosk.eid_command.card_facts import card_access_lines, pin_facts
from kiosk.eid_command.exit_codes import ExitCode
from kiosk.eid_command.invocation import Invocation
from kiosk.eid_command.outcome import CommandError, Facts
from kiosk.eid_command.secret_names import SecretName

_PUK_WARNING = (
    "The PUK can be used ten times in the life of the card. It gives the PIN its three tries back;\n"
    "the PIN stays what it was. Who has forgotten it gets a new one at a citizens' office.\n"
)


def status(invocation: Invocation) -> Facts:
    """Return how reader, card and PIN stand; the card is asked for nothing secret.

    Raises:
        CardError
    """
    with card_at_hand(invocation.reader, invocation.wait_seconds) as card:
        return {"reader": ReaderState.CARD_PRESENT.value, **card_facts(card)}


def card_facts(card: CardAtHand) -> Facts:
    """Return what the card says without a password.

    Raises:
        CardError
    """
    state = pin_facts(pace.read_pin_status(card.connection, card.access))
    return {**state, "card_access": card_access_lines(card.access)}


def check_pin(invocation: Invocation) -> Facts:
    """Find out whether the PIN is right; it costs a try when it is not.

    Raises:
        CommandError, CardError
    """
    with card_at_hand(invocation.reader, invocation.wait_seconds) as card:
        card.establish_pin(invocation.secrets, SecretName.PIN).connection.close()
    return {"pin": "right"}


def change_pin(invocation: Invocation) -> Facts:
    """Change the PIN, or make the first one from the transport PIN.

    Raises:
        CommandError, CardError
    """
    with card_at_hand(invocation.reader, invocation.wait_seconds) as card:
        session = card.establish_pin(invocation.secrets, SecretName.OLD_PIN).connection
        try:
            pin_management.set_new_pin(session, invocation.secrets.ask(SecretName.NEW_PIN))
        finally:
            session.close()
    return {"pin": "changed"}


def unblock(invocation: Invocation) -> Facts:
    """Give the PIN its tries back with the PUK, once the person has confirmed that one use of it is spent.

    Raises:
        CommandError, CardError
    """
    with card_at_hand(invocation.reader, invocation.wait_seconds) as card:
        before = pace.read_pin_status(card.connection, card.access)
        if before.is_deactivated:
            raise CardDeactivated("the online function of the card is switched off")
        if not before.is_blocked and not invocation.is_agreed:
            raise CommandError(
                ExitCode.NOT_CONFIRMED, "the PIN is not blocked, so nothing was done", "With --yes the PUK is used."
            )
        invocation.confirm(_PUK_WARNING)
        puk = invocation.secrets.ask(SecretName.PUK)
        try:
            pin_management.unblock(card.connection, card.access, puk)
        except PasswordBlocked:
            raise PUKBlocked("the PUK is used up") from None
        return {"pin": "unblocked"}
