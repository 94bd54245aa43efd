"""One call of `kiosk eid`: what the arguments say, and how to reach card and person."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from hardware.card.reader import CardReader
from kiosk.eid_command.exit_codes import ExitCode
from kiosk.eid_command.outcome import CommandError
from kiosk.eid_command.secret_entry import Secrets, Terminal


@dataclass(frozen=True, slots=True)
class Invocation:
    """Everything a command needs; `is_agreed` answers every question with yes."""

    reader: CardReader
    secrets: Secrets
    terminal: Terminal | None
    wait_seconds: float = 0.0
    is_agreed: bool = False
    with_can: bool = False
    terminal_files: Path | None = None
    language: str = "en"
    refused_rights: Collection[str] = ()

    def confirm(self, explanation: str) -> None:
        """Explain, and go on only when the person says yes.

        Raises:
            CommandError: she does not, or there is nobody to ask.
        """
        if self.is_agreed:
            return
        if self.terminal is None:
            raise CommandError(ExitCode.NOT_CONFIRMED, "there is no terminal to ask on", "--yes confirms beforehand.")
        if self.terminal.ask(f"{explanation}Go on? [y/N] ").lower() not in {"y", "yes", "j", "ja"}:
            raise CommandError(ExitCode.NOT_CONFIRMED, "nothing was done")
