"""Status, checking, changing and unblocking the PIN: the commands that need no terminal certificate."""

from __future__ import annotations

from hardware.card.pin_pad import pin_pad_of
from hardware.card.reader import CardConnection
from hardware.eid import application, pace
from hardware.errors import CardError
from kiosk.domain.pin import PinErrand, PinOutcome
from kiosk.eid_client import pin_errands
from kiosk.eid_command.card_facts import card_access_lines, pin_facts
from kiosk.eid_command.exit_codes import ExitCode
from kiosk.eid_command.invocation import Invocation
from kiosk.eid_command.outcome import CommandError, Facts, outcome_of


def status(invocation: Invocation) -> Facts:
    """Return how the card and its PIN stand; nothing secret is asked.

    Raises:
        CommandError: there is no card, or none of ours; its facts name the readers all the same.
    """
    readers = {name: state.value for name, state in invocation.person.readers().items()}
    try:
        return {"readers": readers, **_card_facts(invocation.person.card_connection())}
    except CardError as error:
        outcome = outcome_of(error)
        raise CommandError(outcome.code, str(error), outcome.advice, {"readers": readers}) from None


def _card_facts(connection: CardConnection) -> Facts:
    try:
        access = application.read_card_access(connection)
        return {
            "reader_has_pad": pin_pad_of(connection) is not None,
            **pin_facts(pace.read_pin_status(connection, access)),
            "card_access": card_access_lines(access),
        }
    finally:
        connection.close()


def check_pin(invocation: Invocation) -> Facts:
    """Find out whether the PIN is right; it costs a try when it is not.

    Raises:
        CommandError, CardError
    """
    return _run(PinErrand.CHECK, invocation)


def change_pin(invocation: Invocation) -> Facts:
    """Change the PIN, or make the first one from the transport PIN.

    Raises:
        CommandError, CardError
    """
    return _run(PinErrand.CHANGE, invocation)


def unblock(invocation: Invocation) -> Facts:
    """Give the PIN its tries back with the PUK, once it is confirmed that one use of it is spent.

    Raises:
        CommandError, CardError
    """
    return _run(PinErrand.UNBLOCK, invocation)


def _run(errand: PinErrand, invocation: Invocation) -> Facts:
    outcome = pin_errands.run(errand, invocation.person)
    if outcome is PinOutcome.NOT_BLOCKED:
        raise CommandError(ExitCode.NOT_BLOCKED, "the PIN is not blocked; the PUK was not used")
    return {"pin": outcome.value}
