"""What the eID-Client must know: where the city's eID service is, and whom it trusts."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Limits:
    """How long and how much a server may answer; everything beyond ends the session.

    `exchange_seconds` is for one answer, `session_seconds` for all of them together: a server that is slow within
    its rights, message after message, would keep the citizen waiting for ever otherwise.
    """

    connect_seconds: float = 10.0
    exchange_seconds: float = 20.0
    session_seconds: float = 120.0
    farewell_seconds: float = 5.0
    answer_bytes: int = 1_000_000
    redirects: int = 5
    messages: int = 100


@dataclass(frozen=True, slots=True)
class EIDSettings:
    """The configuration of one kiosk.

    `certificate_authority` is the PEM file that the servers' TLS certificates are pinned to; `report_key` the PEM
    file of the key that signs identification reports. `client_certificate` and `client_key` are PEM for mutual TLS.
    """

    tc_token_url: str
    certificate_authority: Path
    report_key: Path
    client_certificate: bytes
    client_key: bytes = field(repr=False)
    proxy: str = ""
    limits: Limits = Limits()
