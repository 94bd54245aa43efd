"""What a chip keeps for good: its passwords and their counters, its trust anchors, its idea of today."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from hardware.eid.cv_certificate import CVCertificate

PIN_TRIES = 3
PUK_USES = 10
PIN_LENGTH = 6
TRANSPORT_PIN_LENGTH = 5
_TRUST_ANCHORS = 2


@dataclass(slots=True)
class CardState:
    """The memory that outlives a session, and the process that simulates the card, when it is stored as JSON.

    `trust_anchors` are the certificates of the CVCA, the newest first.
    """

    pin: str
    can: str
    pin_tries_left: int = PIN_TRIES
    puk_uses_left: int = PUK_USES
    pin_is_active: bool = True
    trust_anchors: tuple[bytes, ...] = ()
    today: date = field(default=date(2020, 1, 1))

    def __repr__(self) -> str:
        return "CardState(...)"

    @property
    def has_transport_pin(self) -> bool:
        """Whether the holder has not yet chosen a PIN."""
        return len(self.pin) == TRANSPORT_PIN_LENGTH

    @property
    def authority_references(self) -> tuple[str, ...]:
        """The names of the trust anchors' keys, the newest first."""
        return tuple(CVCertificate.from_bytes(anchor).holder_reference for anchor in self.trust_anchors)

    def trust(self, certificate: bytes) -> None:
        """Make a new certificate of the CVCA the first trust anchor; the one before it stays."""
        self.trust_anchors = (certificate, *self.trust_anchors)[:_TRUST_ANCHORS]

    def to_json(self) -> str:
        """Return the state as text, secrets included: it is a simulated card's."""
        return json.dumps(
            {
                "pin": self.pin,
                "can": self.can,
                "pin_tries_left": self.pin_tries_left,
                "puk_uses_left": self.puk_uses_left,
                "pin_is_active": self.pin_is_active,
                "trust_anchors": [anchor.hex() for anchor in self.trust_anchors],
                "today": self.today.isoformat(),
            }
        )

    @classmethod
    def from_json(cls, text: str) -> CardState:
        """Read what `to_json` wrote."""
        values: dict[str, Any] = json.loads(text)
        anchors = tuple(bytes.fromhex(anchor) for anchor in values.pop("trust_anchors"))
        return cls(**values | {"trust_anchors": anchors, "today": date.fromisoformat(values["today"])})
