"""The one place where a command of `kiosk eid` becomes an exit code."""

from __future__ import annotations

import argparse
import contextlib
from collections.abc import Callable, Mapping
from typing import Final

from hardware.errors import HardwareError
from kiosk.eid_command import pin_commands, reading
from kiosk.eid_command.card_at_hand import choose_reader
from kiosk.eid_command.exit_codes import ExitCode
from kiosk.eid_command.invocation import Invocation
from kiosk.eid_command.outcome import CommandError, Facts, outcome_of
from kiosk.eid_command.presentation import print_facts, print_failure
from kiosk.eid_command.secret_entry import Secrets, Terminal
from kiosk.eid_command.secret_names import SecretName
from kiosk.errors import KioskError

Command = Callable[[Invocation], Facts]

_COMMANDS: Final[Mapping[str, Command]] = {
    "status": pin_commands.status,
    "check-pin": pin_commands.check_pin,
    "change-pin": pin_commands.change_pin,
    "unblock": pin_commands.unblock,
    "read": reading.read,
}


def run(options: argparse.Namespace) -> int:
    """Run the command that the arguments name; print what it says, and return its exit code."""
    try:
        facts = _COMMANDS[options.eid_command](_invocation(options))
    except (KioskError, HardwareError) as error:
        outcome = outcome_of(error)
        found = error.facts if isinstance(error, CommandError) else {}
        print_failure(str(error) or type(error).__name__, outcome, found, as_json=options.json)
        return outcome.code
    except KeyboardInterrupt:
        return ExitCode.CANCELLED
    print_facts(facts, as_json=options.json)
    return ExitCode.OK


def _invocation(options: argparse.Namespace) -> Invocation:
    given = {each: getattr(options, each.destination, None) for each in SecretName}
    terminal = _terminal()
    return Invocation(
        reader=choose_reader(options.reader),
        secrets=Secrets({name: number for name, number in given.items() if number is not None}, terminal),
        terminal=terminal,
        wait_seconds=options.wait,
        is_agreed=getattr(options, "yes", False),
        with_can=getattr(options, "can", False),
        terminal_files=getattr(options, "terminal", None),
        language=getattr(options, "language", "en"),
    )


def _terminal() -> Terminal | None:
    with contextlib.suppress(OSError):
        return Terminal()
    return None
