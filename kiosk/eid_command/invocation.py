"""One call of `kiosk eid`: the person, and what the arguments say."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kiosk.eid_command.person import Person


@dataclass(frozen=True, slots=True)
class Invocation:
    """Everything that a command needs."""

    person: Person
    with_can: bool = False
    terminal_files: Path | None = None
    language: str = "en"
