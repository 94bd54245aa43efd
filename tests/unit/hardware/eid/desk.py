"""A reader with a simulated card in it, and the PKI that the card knows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from hardware.card.reader import CardConnection
from hardware.card.simulated import SimulatedReader
from hardware.eid import application, pace
from hardware.eid.card_access import CardAccess
from hardware.eid.chat import CHAT, Right
from hardware.eid.password import PasswordID
from hardware.eid.simulated import SimulatedEIDCard
from tests.fixtures.eac import ALL_RIGHTS, Holder, Terminal


@dataclass(frozen=True)
class Desk:
    """Card, reader and PKI."""

    reader: SimulatedReader
    card: SimulatedEIDCard
    connection: CardConnection
    cvca: Holder
    csca: bytes

    def access(self) -> CardAccess:
        return application.read_card_access(self.connection)

    def pace(self, password_id: PasswordID, secret: str, chat: CHAT | None = None) -> pace.PACEResult:
        return pace.establish(self.connection, self.access(), password_id, bytearray(secret.encode()), chat)

    def terminal(self, rights: set[Right] | frozenset[Right] = ALL_RIGHTS) -> Terminal:
        return Terminal(self.cvca, rights)


Seat = Callable[[str | Path], Desk]
