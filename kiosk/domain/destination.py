"""Where submissions go: the city's address in FIT-Connect and the key that only the city can open."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

INTAKE_ENDS_BEFORE_EXPIRY = timedelta(days=7)
"""So that what was sealed last still reaches the city while its key is valid."""


@dataclass(frozen=True, slots=True)
class Destination:
    """A destination with its RSA encryption key, as the sender has checked it.

    `modulus` and `exponent` are base64url as in a JWK (RFC 7518, 6.3.1); `expires_at` is an ISO 8601 time with offset.
    """

    destination_id: str
    key_id: str
    modulus: str
    exponent: str
    expires_at: str

    def takes_intake(self, now: datetime) -> bool:
        """Return whether something new may still be sealed for this key."""
        return now < datetime.fromisoformat(self.expires_at) - INTAKE_ENDS_BEFORE_EXPIRY
