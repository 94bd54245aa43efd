"""The one place where a command of `kiosk eid` becomes an exit code."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping
from typing import Final

from hardware.errors import HardwareError
from kiosk.eid_command import authenticating, pin_commands, reading
from kiosk.eid_command.exit_codes import ExitCode
from kiosk.eid_command.invocation import Invocation, ServerArguments
from kiosk.eid_command.outcome import CommandError, Facts, outcome_of
from kiosk.eid_command.person import Person, choose_reader, own_terminal
from kiosk.eid_command.presentation import print_facts, print_failure
from kiosk.eid_command.secret_entry import Secrets
from kiosk.errors import KioskError

Command = Callable[[Invocation], Facts]

_COMMANDS: Final[Mapping[str, Command]] = {
    "status": pin_commands.status,
    "check-pin": pin_commands.check_pin,
    "change-pin": pin_commands.change_pin,
    "unblock": pin_commands.unblock,
    "read": reading.read,
    "authenticate": authenticating.authenticate,
}


def run(options: argparse.Namespace) -> int:
    """Run the command that the arguments name; print what it says, and return its exit code."""
    invocation = _invocation(options)
    try:
        facts = _COMMANDS[options.eid_command](invocation)
    except (KioskError, HardwareError) as error:
        outcome = outcome_of(error)
        found = error.facts if isinstance(error, CommandError) else {}
        print_failure(str(error) or type(error).__name__, outcome, found, as_json=options.json)
        return outcome.code
    except KeyboardInterrupt:
        return ExitCode.CANCELLED
    finally:
        invocation.person.forget()
    print_facts(facts, as_json=options.json)
    return ExitCode.OK


def _invocation(options: argparse.Namespace) -> Invocation:
    given = {name: number for name, number in vars(options).items() if name.endswith("_fd") and number is not None}
    terminal = own_terminal()
    person = Person(
        choose_reader(options.reader),
        Secrets(given, terminal),
        terminal,
        wait_seconds=options.wait,
        is_agreed=getattr(options, "yes", False),
        may_be_transport_pin=options.eid_command == "change-pin",
    )
    return Invocation(
        person=person,
        with_can=getattr(options, "can", False),
        terminal_files=getattr(options, "terminal", None),
        language=getattr(options, "language", "en"),
        server=_server(options) if options.eid_command == "authenticate" else None,
    )


def _server(options: argparse.Namespace) -> ServerArguments:
    return ServerArguments(
        tc_token_url=options.tc_token_url,
        authority=options.ca,
        client_certificate=options.client_certificate,
        client_key=options.client_key,
        proxy=options.proxy,
        without=tuple(options.without),
    )
