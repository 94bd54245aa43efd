"""The eID server's sessions: in memory, bound to one client and one TLS channel, gone after a while."""

from __future__ import annotations

import secrets
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Final

from hardware.eid.card_access import CardAccess
from hardware.eid.chat import CHAT
from hardware.eid.chip_authentication import EphemeralKey
from hardware.eid.data_groups import Content, DataGroup
from hardware.eid.secure_messaging import SecureMessaging
from kiosk.domain.identity import Attribute
from kiosk.sandbox.pki import TerminalCredentials

_IDENTIFIER_BYTES: Final = 24


class Phase(Enum):
    """What the server waits for."""

    START = auto()
    FRAMEWORK = auto()
    EAC1 = auto()
    CHALLENGE = auto()
    EAC2 = auto()
    DATA = auto()
    SUCCEEDED = auto()
    FAILED = auto()


@dataclass(slots=True, repr=False)
class EIDSession:
    """One authentication on the server's side. It is personal data once `contents` is filled.

    What has no value at the beginning is set by the message that brings it; the phases see to the order.
    """

    service: str
    attributes: tuple[Attribute, ...]
    fingerprint: str
    connection: int
    identifier: str = field(default_factory=lambda: secrets.token_urlsafe(_IDENTIFIER_BYTES))
    reference: str = field(default_factory=lambda: secrets.token_urlsafe(_IDENTIFIER_BYTES))
    phase: Phase = Phase.START
    last_message_id: str = ""
    touched: float = 0.0
    terminal: TerminalCredentials = field(init=False)
    chat: CHAT = field(init=False)
    auxiliary_data: bytes = field(init=False)
    card_access: CardAccess = field(init=False)
    id_picc: bytes = field(init=False)
    ephemeral: EphemeralKey = field(init=False)
    messaging: SecureMessaging = field(init=False)
    contents: dict[DataGroup, Content] = field(default_factory=dict)


class EIDSessions:
    """All sessions that are not yet too old; `life_seconds` count from the last sign of life."""

    def __init__(self, life_seconds: float, now: Callable[[], float] = time.monotonic) -> None:
        self._life_seconds = life_seconds
        self._now = now
        self._lock = threading.Lock()
        self._sessions: list[EIDSession] = []

    def add(self, session: EIDSession) -> None:
        """Take a new session."""
        with self._lock:
            session.touched = self._now()
            self._sessions.append(session)

    def remove(self, session: EIDSession) -> None:
        """Forget a session."""
        with self._lock:
            self._sessions = [each for each in self._sessions if each is not session]

    def to_start(self, identifier: str, connection: int, fingerprint: str) -> EIDSession | None:
        """Return the session that waits for its start on this channel, from this client."""
        return self._find(
            lambda each: (
                each.phase is Phase.START
                and secrets.compare_digest(each.identifier.encode(), identifier.encode())
                and (each.connection, each.fingerprint) == (connection, fingerprint)
            )
        )

    def on_channel(self, connection: int) -> EIDSession | None:
        """Return the session that runs on this channel."""
        ended = {Phase.START, Phase.SUCCEEDED, Phase.FAILED}
        return self._find(lambda each: each.connection == connection and each.phase not in ended)

    def by_reference(self, reference: str) -> EIDSession | None:
        """Return the session of a refresh address."""
        return self._find(lambda each: secrets.compare_digest(each.reference.encode(), reference.encode()))

    def _find(self, fits: Callable[[EIDSession], bool]) -> EIDSession | None:
        with self._lock:
            oldest = self._now() - self._life_seconds
            self._sessions = [each for each in self._sessions if each.touched >= oldest]
            found = next((each for each in reversed(self._sessions) if fits(each)), None)
            if found is not None:
                found.touched = self._now()
            return found
