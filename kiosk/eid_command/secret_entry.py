"""PIN, CAN and PUK from the keyboard or a file descriptor, straight into memory that is overwritten.

Never by `input` or `getpass`: they return `str`, which nobody can overwrite. The kernel writes into our buffer.
"""

from __future__ import annotations

import os
import termios
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from hardware.eid.key_derivation import overwrite
from kiosk.eid_command import secret_names
from kiosk.eid_command.exit_codes import ExitCode
from kiosk.eid_command.outcome import CommandError
from kiosk.journey.journey import SecretKind

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
        with _without_echo(self._descriptor):
            # Only now: whoever answers fast would be shown, and lost with what was typed too early.
            self.say(question)
            secret = read_line(self._descriptor)
        self.say("\n")
        return secret


class Secrets:
    """Where secrets come from: for each a file descriptor, else the terminal; without either, an error."""

    def __init__(self, descriptors: Mapping[str, int], terminal: Terminal | None) -> None:
        """`descriptors` by the arguments that name them, such as `pin_fd`."""
        self._descriptors = descriptors
        self._terminal = terminal
        self._read: set[str] = set()
        self._new_pin = bytearray()

    def was_given(self, kind: SecretKind) -> bool:
        """Whether a file descriptor has given it already, and so has no other to give."""
        return secret_names.destination(kind) in self._read

    def ask(self, kind: SecretKind, remark: str = "") -> bytearray:
        """Return the digits; the caller overwrites them.

        Raises:
            CommandError: there is nobody to ask, or the answer is not the number of digits it must be.
        """
        if secret_names.destination(kind) in self._descriptors:
            return self._from_descriptor(kind)
        if self._terminal is None:
            raise CommandError(
                ExitCode.SECRET_MISSING,
                f"the {secret_names.TITLES[kind]} is needed, and there is no terminal to ask on",
                f"Give it by {secret_names.option(kind)}.",
            )
        if remark:
            self._terminal.say(f"{remark}\n")
        return _checked(kind, self._terminal.ask_secret(f"{secret_names.describe(kind)}: "))

    def forget(self) -> None:
        """Overwrite what nobody has fetched."""
        overwrite(self._new_pin)

    def _from_descriptor(self, kind: SecretKind) -> bytearray:
        if kind is SecretKind.NEW_PIN_REPEATED:
            repeated, self._new_pin = self._new_pin, bytearray()
            return repeated
        name = secret_names.destination(kind)
        if name in self._read:
            raise CommandError(ExitCode.SECRET_MISSING, f"the {secret_names.TITLES[kind]} was asked for again")
        self._read.add(name)
        try:
            secret = _checked(kind, read_line(self._descriptors[name]))
        except OSError as error:
            raise CommandError(ExitCode.SECRET_MISSING, f"--{name.replace('_', '-')}: {error.strerror}") from None
        if kind is SecretKind.NEW_PIN:
            self._new_pin = _copy(memoryview(secret))
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
    line = _copy(view[:length])
    overwrite(buffer)
    return line


def _copy(source: memoryview) -> bytearray:
    copied = bytearray(len(source))
    memoryview(copied)[:] = source  # assigning to the bytearray itself would leave another copy behind
    return copied


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


def _checked(kind: SecretKind, secret: bytearray) -> bytearray:
    if len(secret) in secret_names.lengths(kind) and all(0x30 <= each <= 0x39 for each in secret):
        return secret
    overwrite(secret)
    raise CommandError(ExitCode.SECRET_MISSING, f"that is no {secret_names.describe(kind)}; nothing was tried")
