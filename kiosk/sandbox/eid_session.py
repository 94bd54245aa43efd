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
from kiosk.sandbox.access_policy import AccessPolicy
from kiosk.sandbox.card_reading import CardReading, Findings
from kiosk.sandbox.cv_authority import TerminalCredentials
from kiosk.sandbox.http_server import Request

_IDENTIFIER_BYTES: Final = 24
PSK_BYTES: Final = 32


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


_OVER: Final = frozenset({Phase.SUCCEEDED, Phase.FAILED})


@dataclass(slots=True, repr=False)
class EIDSession:
    """One authentication on the server's side. It is personal data once there are `findings`.

    `fingerprint` is that of the certificate the client fetched its token with, empty where it showed none. With a
    `psk` the session belongs to whoever proves it; without, to the `connection` that the token went over and to those
    that the same client resumes. What has no value at the beginning is set by the message that brings it; the phases
    see to the order.
    """

    service: str
    policy: AccessPolicy
    fingerprint: str
    connection: int
    psk: bytes | None = None
    identifier: str = field(default_factory=lambda: secrets.token_urlsafe(_IDENTIFIER_BYTES))
    reference: str = field(default_factory=lambda: secrets.token_urlsafe(_IDENTIFIER_BYTES))
    phase: Phase = Phase.START
    last_message_id: str = ""
    last_answer: bytes = b""
    answers: int = 0
    touched: float = 0.0
    terminal: TerminalCredentials = field(init=False)
    chat: CHAT = field(init=False)
    auxiliary_data: bytes = field(init=False)
    card_access: CardAccess = field(init=False)
    id_picc: bytes = field(init=False)
    challenge: bytes = field(init=False)
    ephemeral: EphemeralKey = field(init=False)
    reading: CardReading | None = None
    findings: Findings | None = None
    lock: threading.Lock = field(default_factory=threading.Lock)

    def is_on(self, request: Request) -> bool:
        """Whether a request came over the channel of the session."""
        if self.psk is not None:
            return secrets.compare_digest(request.psk_identity.encode(), self.identifier.encode())
        fingerprint = request.peer.fingerprint if request.peer is not None else ""
        is_same = request.connection == self.connection or (request.is_resumed and bool(fingerprint))
        return is_same and not request.psk_identity and fingerprint == self.fingerprint

    def fail(self) -> None:
        """End, and forget what was read."""
        self.phase = Phase.FAILED
        self.findings = None
        if self.reading is not None:
            self.reading.end()
            self.reading = None


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

    def to_start(self, identifier: str, request: Request) -> EIDSession | None:
        """Return the session that waits for its start on the channel of this request."""
        return self._find(
            lambda each: (
                each.phase is Phase.START
                and secrets.compare_digest(each.identifier.encode(), identifier.encode())
                and each.is_on(request)
            )
        )

    def running_on(self, request: Request) -> EIDSession | None:
        """Return the session that runs on the channel of this request."""
        return self._find(lambda each: each.phase not in _OVER | {Phase.START} and each.is_on(request))

    def by_reference(self, reference: str) -> EIDSession | None:
        """Return the session of a refresh address."""
        return self._find(lambda each: secrets.compare_digest(each.reference.encode(), reference.encode()))

    def psk_of(self, identity: str) -> bytes | None:
        """Return the pre-shared key of the session with that identifier, None where there is none."""
        session = self._find(
            lambda each: each.phase not in _OVER and secrets.compare_digest(each.identifier.encode(), identity.encode())
        )
        return session.psk if session is not None else None

    def _find(self, fits: Callable[[EIDSession], bool]) -> EIDSession | None:
        with self._lock:
            oldest = self._now() - self._life_seconds
            self._sessions = [each for each in self._sessions if each.touched >= oldest]
            found = next((each for each in reversed(self._sessions) if fits(each)), None)
            if found is not None:
                found.touched = self._now()
            return found
