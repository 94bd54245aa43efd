"""One call of `kiosk eid`: the person, and what the arguments say."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kiosk.eid_command.person import Person


@dataclass(frozen=True, slots=True)
class ServerArguments:
    """Where the TC token is, whom to trust on the way, and how to prove oneself; `without` are rights not granted."""

    tc_token_url: str
    authority: Path | None = None
    client_certificate: Path | None = None
    client_key: Path | None = None
    proxy: str = ""
    without: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Invocation:
    """Everything that a command needs."""

    person: Person
    with_can: bool = False
    terminal_files: Path | None = None
    language: str = "en"
    server: ServerArguments | None = None
