"""PIN, CAN and PUK from the keyboard or a file descriptor, straight into memory that is overwritten.

Never by `input` or `getpass`: they return `str`, which nobody can overwrite. The kernel writes into our buffer.
"""

from __future__ import annotations

import hmac
import os
import termios
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from hardware.eid.key_derivation import overwrite
from kiosk.eid_command.exit_codes import ExitCode
from kiosk.eid_command.outcome import CommandError
from kiosk.eid_command.secret_names import SecretName

_TERMINAL: Final = Path("/dev/tty")
_LONGEST_LINE: Final = 64
_LINE_ENDS: Final = b"\r\n"


class Terminal:
    """The terminal of the person in front of it, whatever standard input and output are."""

    def __init__(self, path: Path = _TERMINAL) -> None:
        """Open it.

        Raises:
            OSError: this process has none.
        """
        self._descriptor = os.open(path, os.O_RDWR | os.O_NOCTTY)

    def say(self, text: str) -> None:
        """Show the text, no new line after it."""
        os.write(self._descriptor, text.encode())

    def ask(self, question: str) -> str:
        """Return the line that answers an open question."""
        self.say(question)
        return read_line(self._descriptor).decode(errors="replace").strip()

    def ask_secret(self, question: str) -> bytearray:
        """Return the line that answers, which is not shown; the caller overwrites it."""
        self.say(question)
        try:
            with _without_echo(self._descriptor):
                return read_line(self._descriptor)
        finally:
            self.say("\n")


class Secrets:
    """Where secrets come from: for each name a file descriptor, else the terminal; without either, an error."""

    def __init__(self, descriptors: Mapping[SecretName, int], terminal: Terminal | None) -> None:
        self._descriptors = descriptors
        self._terminal = terminal
        self._used: set[SecretName] = set()

    def can_ask_again(self, name: SecretName) -> bool:
        """Whether a wrong secret can be corrected: a person can, a file descriptor has said what it knows."""
        return name not in self._descriptors and self._terminal is not None

    def ask(self, name: SecretName, remark: str = "") -> bytearray:
        """Return the digits; the caller overwrites them.

        Raises:
            CommandError: there is nobody to ask, or the answer is not the number of digits it must be.
        """
        descriptor = self._descriptors.get(name)
        if descriptor is not None:
            return self._read(name, descriptor)
        if self._terminal is None:
            raise CommandError(
                ExitCode.SECRET_MISSING,
                f"the {name.title} is needed, and there is no terminal to ask on",
                f"Give it by {name.option}.",
            )
        if remark:
            self._terminal.say(f"{remark}\n")
        return self._ask(self._terminal, name)

    def _read(self, name: SecretName, descriptor: int) -> bytearray:
        if name in self._used:
            raise CommandError(ExitCode.SECRET_MISSING, f"the {name.title} was asked for again; a file answers once")
        self._used.add(name)
        try:
            return _checked(name, read_line(descriptor))
        except OSError as error:
            raise CommandError(
                ExitCode.SECRET_MISSING, f"the {name.title} cannot be read from descriptor {descriptor}: {error}"
            ) from None

    def _ask(self, terminal: Terminal, name: SecretName) -> bytearray:
        secret = _checked(name, terminal.ask_secret(f"{name.describe()}: "))
        if name is not SecretName.NEW_PIN:
            return secret
        again = terminal.ask_secret("the same once more: ")
        is_same = hmac.compare_digest(secret, again)
        overwrite(again)
        if not is_same:
            overwrite(secret)
            raise CommandError(ExitCode.SECRET_MISSING, "the two new PINs are not the same; nothing was changed")
        return secret


def read_line(descriptor: int) -> bytearray:
    """Return one line without its end, read byte by byte so that nothing behind it is taken.

    Raises:
        OSError: the descriptor cannot be read.
    """
    buffer = bytearray(_LONGEST_LINE)
    view, length = memoryview(buffer), 0
    while length < _LONGEST_LINE and os.readv(descriptor, [view[length : length + 1]]):
        if buffer[length] in _LINE_ENDS:
            break
        length += 1
    line = bytearray(length)
    memoryview(line)[:] = view[:length]  # assigning to the bytearray itself would leave a copy behind
    overwrite(buffer)
    return line


@contextmanager
def _without_echo(descriptor: int) -> Iterator[None]:
    before = termios.tcgetattr(descriptor)
    silent = [*before]
    silent[3] = before[3] & ~termios.ECHO
    termios.tcsetattr(descriptor, termios.TCSAFLUSH, silent)
    try:
        yield
    finally:
        termios.tcsetattr(descriptor, termios.TCSAFLUSH, before)


def _checked(name: SecretName, secret: bytearray) -> bytearray:
    if len(secret) in name.lengths and all(0x30 <= each <= 0x39 for each in secret):
        return secret
    overwrite(secret)
    raise CommandError(ExitCode.SECRET_MISSING, f"that is no {name.describe()}; the card was asked for nothing")
