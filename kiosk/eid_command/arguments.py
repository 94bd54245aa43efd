"""The arguments of `kiosk eid`; apart from the commands, so that the other processes load none of them."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import Final

from kiosk.eid_command import secret_names
from kiosk.eid_command.exit_codes import ExitCode
from kiosk.journey.journey import SecretKind

_CODES: Final = "\n".join(f"  {each.value:>3}  {each.name.lower().replace('_', ' ')}" for each in ExitCode)
_EPILOGUE: Final = f"""PIN, CAN and PUK are asked on the terminal or read from a file descriptor, never an argument.

exit codes:
{_CODES}
"""


def add_commands(parser: argparse.ArgumentParser) -> None:
    """Add the commands to the parser of `kiosk eid`; `eid_command` names the one that was chosen."""
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = _EPILOGUE
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    _add(commands, "status", "how reader, card and PIN stand")
    check = _add(commands, "check-pin", "is the PIN right? costs a try when it is not")
    change = _add(commands, "change-pin", "change the PIN, also the transport PIN")
    unblock = _add(commands, "unblock", "give a blocked PIN its tries back with the PUK")
    read = _add(commands, "read", "read the data that a terminal's certificate allows")
    authenticate = _add(commands, "authenticate", "identify the card's holder to whoever a TC token names")
    for each, kinds in (
        (check, (SecretKind.PIN, SecretKind.CAN)),
        (change, (SecretKind.TRANSPORT_PIN, SecretKind.CAN, SecretKind.NEW_PIN)),
        (unblock, (SecretKind.PUK,)),
        (read, (SecretKind.PIN, SecretKind.CAN)),
        (authenticate, (SecretKind.PIN, SecretKind.CAN)),
    ):
        _add_descriptors(each, kinds)
    unblock.add_argument("--yes", action="store_true", help="use the PUK without asking first")
    read.add_argument(
        "--terminal", type=Path, metavar="DIR", help="the terminal's certificates and key (docs/eid-command.md)"
    )
    read.add_argument("--can", action="store_true", help="open the card with the CAN, where the certificate allows it")
    _add_server(authenticate)
    for each in (read, authenticate):
        each.add_argument("--language", choices=("de", "en"), default=_own_language(), help="of the data's names")


def _add(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], name: str, text: str
) -> argparse.ArgumentParser:
    added: argparse.ArgumentParser = commands.add_parser(name, help=text, description=text)
    added.set_defaults(eid_command=name)
    added.add_argument(
        "--reader",
        default="",
        metavar="NAME",
        help="a part of the reader's name, or simulated:SOCKET for a dock's; default: the first with a card",
    )
    added.add_argument("--wait", type=float, default=0.0, metavar="SECONDS", help="wait so long for a card")
    added.add_argument("--json", action="store_true", help="print one JSON object")
    return added


def _add_server(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("tc_token_url", metavar="TCTOKENURL")
    parser.add_argument("--ca", type=Path, metavar="FILE", help="the authorities of the servers; default: the system's")
    parser.add_argument("--client-certificate", type=Path, metavar="FILE", help="PEM, where the server asks for one")
    parser.add_argument("--client-key", type=Path, metavar="FILE", help="its private key, PEM")
    parser.add_argument("--proxy", default="", metavar="URL")
    parser.add_argument("--without", action="append", default=[], metavar="RIGHT", help="do not grant it, such as DG4")
    parser.add_argument("--accept", action="store_true", dest="yes", help="let the provider read without asking first")


def _add_descriptors(parser: argparse.ArgumentParser, kinds: tuple[SecretKind, ...]) -> None:
    for each in kinds:
        text = f"read the {secret_names.TITLES[each]} from descriptor N"
        parser.add_argument(secret_names.option(each), type=int, metavar="N", help=text)


def _own_language() -> str:
    names = (os.environ.get(each) for each in ("LC_ALL", "LC_MESSAGES", "LANG"))
    return "de" if next(filter(None, names), "").startswith("de") else "en"
