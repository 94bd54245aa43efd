"""A card that answers from a script and remembers what it was asked."""

from __future__ import annotations

from collections.abc import Sequence

from hardware.card.apdu import CommandAPDU, ResponseAPDU
from hardware.errors import CardLost


class ScriptedCard:
    """A connection to a card whose answers are known beforehand; when they run out the card is gone."""

    def __init__(self, answers: Sequence[ResponseAPDU | str]) -> None:
        self._answers = [
            each if isinstance(each, ResponseAPDU) else ResponseAPDU.from_bytes(bytes.fromhex(each)) for each in answers
        ]
        self.commands: list[CommandAPDU] = []
        self.is_closed = False

    def transmit(self, command: CommandAPDU) -> ResponseAPDU:
        self.commands.append(command)
        if not self._answers:
            raise CardLost("the script is over")
        return self._answers.pop(0)

    def close(self) -> None:
        self.is_closed = True
