"""Long commands in several short ones, and long answers fetched piece by piece (ISO/IEC 7816-4)."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from hardware.card import whole_answer
from hardware.card.apdu import MAX_SHORT_DATA, CommandAPDU, ResponseAPDU
from hardware.card.reader import CardConnection

CHAINING: Final = 0x10
"""The class bit of every command of a chain but the last (NIST SP 800-73-4 Part 2)."""


def transmit(connection: CardConnection, command: CommandAPDU) -> ResponseAPDU:
    """Send a command with data of any length, and return the whole answer.

    PIV cards need not know extended lengths. A piece that the card does not take ends the chain with its answer.

    Raises:
        CardError: as the connection does.
    """
    rest = command.data
    while len(rest) > MAX_SHORT_DATA:
        piece, rest = rest[:MAX_SHORT_DATA], rest[MAX_SHORT_DATA:]
        answer = connection.transmit(replace(command, cla=command.cla | CHAINING, data=piece, le=None))
        if not answer.is_ok:
            return answer
    return whole_answer.fetch(connection.transmit, replace(command, data=rest))
