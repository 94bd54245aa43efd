"""The person at the terminal, or the script behind it, as the kiosk's own protocols want to speak to her."""

from __future__ import annotations

import contextlib
import sys
import threading
from collections.abc import Mapping
from typing import Final

from hardware.card.reader import CardConnection, CardReader, ReaderState
from hardware.devices import open_reader
from kiosk.eid_command import secret_names
from kiosk.eid_command.exit_codes import ExitCode
from kiosk.eid_command.outcome import CommandError, after_wrong
from kiosk.eid_command.secret_entry import Secrets, Terminal
from kiosk.journey.journey import SecretKind

_SIMULATED: Final = "simulated:"
_PUK_WARNING: Final = (
    "The PUK can be used ten times in the life of the card. It gives the PIN its three tries back;\n"
    "the PIN stays what it was. Who has forgotten it gets a new one at a citizens' office.\n"
)


class Person:
    """Implements `SecretInteraction`: a terminal is asked again after a wrong secret, a file descriptor is not."""

    def __init__(
        self,
        reader: CardReader,
        secrets: Secrets,
        terminal: Terminal | None,
        *,
        wait_seconds: float = 0.0,
        is_agreed: bool = False,
        may_be_transport_pin: bool = False,
    ) -> None:
        """With `is_agreed` every question has been answered with yes beforehand."""
        self._reader, self._secrets, self._terminal = reader, secrets, terminal
        self._wait_seconds, self._is_agreed = wait_seconds, is_agreed
        self._pin_kind = SecretKind.TRANSPORT_PIN if may_be_transport_pin else SecretKind.PIN

    def card_connection(self) -> CardConnection:
        """Connect to the card, waiting for one as long as the arguments say.

        Raises:
            CardServiceUnavailable, ReaderUnavailable, ReaderBusy, CardLost, CardMute.
        """
        self._reader.wait(ReaderState.NO_CARD, self._wait_seconds, threading.Event())
        return self._reader.connect()

    def readers(self) -> Mapping[str, ReaderState]:
        """Return the readers that there are, by name."""
        return self._reader.readers()

    def ask_secret(
        self, kind: SecretKind, retries_left: int | None, was_refused: bool, is_easy: bool = False
    ) -> bytearray:
        """Return the digits; the caller overwrites them.

        Raises:
            CommandError: there is nobody to ask, what was given cannot be the secret, or it was wrong.
        """
        if kind is SecretKind.PIN:
            kind = self._pin_kind
        if kind is SecretKind.CAN and not was_refused and self._secrets.was_given(self._pin_kind):
            raise _wrong(self._pin_kind, 1)  # it was refused, and its last try needs the CAN first
        if was_refused and self._secrets.was_given(kind):
            raise _wrong(kind, retries_left)
        if kind is SecretKind.PUK and not was_refused:
            self.confirm(_PUK_WARNING)
        return self._secrets.ask(kind, _remark(kind, retries_left, was_refused, is_easy))

    def use_pin_pad(self, kind: SecretKind, retries_left: int | None, was_refused: bool) -> None:
        """Say that the secret is to be typed on the reader.

        Raises:
            CommandError: she does not want to spend a use of the PUK.
        """
        if kind is SecretKind.PUK and not was_refused:
            self.confirm(_PUK_WARNING)
        remark = _remark(kind, retries_left, was_refused, is_easy=False)
        self.tell(" ".join(each for each in (remark, f"Type the {secret_names.TITLES[kind]} on the reader.") if each))

    def confirm(self, explanation: str) -> None:
        """Explain, and go on only when she says yes.

        Raises:
            CommandError: she does not, or there is nobody to ask.
        """
        if self._is_agreed:
            return
        if self._terminal is None:
            raise CommandError(ExitCode.NOT_CONFIRMED, "there is no terminal to ask on", "--yes confirms beforehand.")
        if self._terminal.ask(f"{explanation}Go on? [y/N] ").lower() not in {"y", "yes", "j", "ja"}:
            raise CommandError(ExitCode.NOT_CONFIRMED, "nothing was done")

    def tell(self, text: str) -> None:
        """Show the text, on the terminal where there is one."""
        if self._terminal is not None:
            self._terminal.say(f"{text}\n")
        else:
            print(text, file=sys.stderr)

    def forget(self) -> None:
        """Overwrite the secrets that nobody has fetched."""
        self._secrets.forget()


def choose_reader(name: str) -> CardReader:
    """Return the reader: `simulated:SOCKET` for the one in a dock, else of PC/SC's the first whose name has the part.

    Raises:
        UnknownDriver
    """
    if name.startswith(_SIMULATED):
        return open_reader("simulated", {"dock": name.removeprefix(_SIMULATED)})
    return open_reader("pcsc", {"allow": name})


def own_terminal() -> Terminal | None:
    """Return the terminal of this process, if it has one."""
    with contextlib.suppress(OSError):
        return Terminal()
    return None


def _wrong(kind: SecretKind, retries_left: int | None) -> CommandError:
    # No card error: those the kiosk's protocols answer by asking again.
    message = f"the {secret_names.TITLES[kind]} was not accepted"
    return CommandError(ExitCode.SECRET_WRONG, message, after_wrong(retries_left))


def _remark(kind: SecretKind, retries_left: int | None, was_refused: bool, is_easy: bool) -> str:
    remarks = []
    if was_refused:
        remarks.append("The two were not the same." if kind is SecretKind.NEW_PIN else "That was not right.")
    if retries_left == 1:
        remarks.append("This is the last try.")
    elif retries_left is not None:
        remarks.append(f"{retries_left} tries of the PIN are left.")
    if kind is SecretKind.CAN and not was_refused:
        remarks.append("One try of the PIN is left; the CAN must come before it.")
    if is_easy:
        remarks.append("This PIN is easy to guess.")
    return " ".join(remarks)
