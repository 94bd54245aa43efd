"""How a command ended: exit code, what happened, and what to do about it; docs/eid-command.md shows the list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from hardware.eid.passive_authentication import CardNotGenuine
from hardware.eid.terminal_authentication import TerminalRefused
from hardware.errors import CardError, PasswordSuspended, PasswordWrong
from kiosk.domain.failure import FailureCode
from kiosk.eid_command.exit_codes import ExitCode
from kiosk.errors import IdentificationCancelled, KioskError
from kiosk.tasks.failures import failure_of

Fact: TypeAlias = str | int | bool | Sequence["Fact"] | Mapping[str, "Fact"] | None
Facts = Mapping[str, Fact]


class CommandError(KioskError):
    """The command cannot do what it was asked; the message says what happened and what to do."""

    def __init__(self, code: ExitCode, message: str, advice: str = "", facts: Facts | None = None) -> None:
        """`facts` are what was found out all the same."""
        super().__init__(message)
        self.code, self.advice, self.facts = code, advice, facts or {}


@dataclass(frozen=True, slots=True)
class Outcome:
    """The end of a command that failed."""

    code: ExitCode
    advice: str


_TRY_AGAIN: Final = "Take the card out, put it back and try again."

_BY_FAILURE: Final = {
    FailureCode.CARD_SERVICE_DOWN: Outcome(
        ExitCode.SERVICE_DOWN, "Start the PC/SC service: systemctl start pcscd.socket"
    ),
    FailureCode.READER_MISSING: Outcome(
        ExitCode.NO_READER, "Check cable and power; close other programs; compare --reader with the reader's name."
    ),
    FailureCode.READER_BUSY: Outcome(ExitCode.READER_BUSY, "Close the other program that uses the card."),
    FailureCode.CARD_MUTE: Outcome(ExitCode.CARD_MUTE, "Turn the card over, clean its contacts, or try another one."),
    FailureCode.CARD_INTERRUPTED: Outcome(ExitCode.CARD_INTERRUPTED, _TRY_AGAIN),
    FailureCode.CARD_LOST: Outcome(ExitCode.NO_CARD, "Put a card on the reader and leave it there; --wait waits."),
    FailureCode.READER_BUSY: Outcome(ExitCode.NO_READER, "Another program uses the reader: close it, and try again."),
    FailureCode.CARD_INTERRUPTED: Outcome(ExitCode.NO_CARD, _TRY_AGAIN),
    FailureCode.CARD_MUTE: Outcome(ExitCode.NOT_AN_EID_CARD, "The card does not answer: turn it over and try again."),
    FailureCode.CARD_UNSUITABLE: Outcome(
        ExitCode.NOT_AN_EID_CARD, "Use a German identity card, an eID card or a residence permit."
    ),
    FailureCode.CARD_PROTOCOL: Outcome(ExitCode.CARD_PROTOCOL, _TRY_AGAIN),
    FailureCode.CARD_DEACTIVATED: Outcome(
        ExitCode.DEACTIVATED, "A citizens' office switches the online function on, free of charge."
    ),
    FailureCode.CARD_EXPIRED: Outcome(ExitCode.CARD_EXPIRED, "The holder needs a new card."),
    FailureCode.CARD_REVOKED: Outcome(ExitCode.CARD_REVOKED, "The card was reported lost; the holder asks the police."),
    FailureCode.PIN_BLOCKED: Outcome(ExitCode.PIN_BLOCKED, "Unblock it with the PUK: kiosk eid unblock"),
    FailureCode.PIN_UNCERTAIN: Outcome(
        ExitCode.PIN_UNCERTAIN, "The card went while the new PIN was set. Find out which holds: kiosk eid check-pin"
    ),
    FailureCode.PIN_PAD_UNUSED: Outcome(ExitCode.PIN_PAD_UNUSED, "Type it on the reader, in the time that it gives."),
    FailureCode.PUK_WRONG: Outcome(ExitCode.SECRET_WRONG, "Read the PUK off the PIN letter; it has ten digits."),
    FailureCode.PUK_BLOCKED: Outcome(ExitCode.PUK_BLOCKED, "A citizens' office sets a new PIN."),
    FailureCode.EID_SERVICE_UNREACHABLE: Outcome(
        ExitCode.SERVER_UNREACHABLE, "Check network, proxy, clock, and --ca for the servers' certificates."
    ),
    FailureCode.EID_SERVICE_REFUSED: Outcome(
        ExitCode.SERVER_REFUSED, "Ask the operator of the eID service; the message says which rule it was."
    ),
    FailureCode.PROVIDER_NOT_TRUSTED: Outcome(
        ExitCode.PROVIDER_NOT_TRUSTED, "Compare the service's certificates; the card was asked for nothing."
    ),
}


def outcome_of(error: Exception) -> Outcome:
    """Return what the error means here: as the kiosk sees it, and finer where a technician must know more."""
    match error:
        case CommandError():
            return Outcome(error.code, error.advice)
        case IdentificationCancelled():
            return Outcome(ExitCode.CANCELLED, "")
        case PasswordWrong():
            return Outcome(ExitCode.SECRET_WRONG, after_wrong(error.retries_left))
        case PasswordSuspended():
            return Outcome(ExitCode.PIN_SUSPENDED, "The CAN, on the front of the card, must come before the last try.")
        case CardNotGenuine():
            return Outcome(ExitCode.CARD_NOT_GENUINE, "Is the certificate of the country's authority among csca/*.der?")
        case TerminalRefused():
            return Outcome(ExitCode.TERMINAL_REFUSED, "Certificates and key must belong together and be valid today.")
        case KioskError() | CardError():
            return _BY_FAILURE.get(failure_of(error).code, Outcome(ExitCode.USAGE, ""))
    return Outcome(ExitCode.USAGE, "")


def after_wrong(retries_left: int | None) -> str:
    """Return what a wrong secret means for the next try."""
    match retries_left:
        case None:
            return "Try again; it is not blocked by wrong tries."
        case 0:
            return "The PIN is blocked now. Unblock it with the PUK: kiosk eid unblock"
        case 1:
            return "One try is left, and the CAN must come before it."
    return f"{retries_left} tries are left."
