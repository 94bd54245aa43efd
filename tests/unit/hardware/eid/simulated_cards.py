"""Simulated cards in the terminal's hand: the other implementation of the protocols, with other curve arithmetic."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from hardware.card.apdu import CommandAPDU, ResponseAPDU
from hardware.eid.simulated import SimulatedEIDCard, SimulationCSCA, load_profile

PROFILES = Path(__file__).parents[4] / "resources" / "simulation" / "cards"
CSCA = SimulationCSCA.generate()
PIN, CAN, PUK = b"123456", b"500540", b"9876543210"


class DirectConnection:
    """A connection to a chip without a reader between."""

    def __init__(self, chip: SimulatedEIDCard) -> None:
        self._chip = chip
        self.commands: list[CommandAPDU] = []
        self.is_closed = False
        chip.power_on()

    def transmit(self, command: CommandAPDU) -> ResponseAPDU:
        self.commands.append(command)
        return ResponseAPDU.from_bytes(self._chip.transmit(command.to_bytes()))

    def close(self) -> None:
        self.is_closed = True


def simulated_card(tmp_path: Path, trust_anchors: tuple[bytes, ...] = (), **changes: Any) -> SimulatedEIDCard:
    """Return Erika Mustermann's card, with changes to her profile."""
    profile = json.loads((PROFILES / "mustermann.json").read_text(encoding="utf-8"))
    changed = tmp_path / "profile.json"
    changed.write_text(json.dumps(profile | changes), encoding="utf-8")
    return load_profile(changed, trust_anchors, csca=CSCA)
