"""Answers that a card or gateway gives in pieces, or for the right length only, as T=0 makes it (ISO/IEC 7816-3, 12.2).

Below secure messaging: what is collected here is one answer, whose checksum covers all of it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from hardware.card.apdu import MAX_EXTENDED, MAX_SHORT_LE, CommandAPDU, ResponseAPDU
from hardware.errors import CardProtocolError

_MORE_DATA: Final = 0x61
_WRONG_LE: Final = 0x6C
_GET_RESPONSE: Final = 0xC0

Exchange = Callable[[CommandAPDU], ResponseAPDU]


def fetch(exchange: Exchange, command: CommandAPDU) -> ResponseAPDU:
    """Send a command, once more with the length that the card wants, and fetch all of its answer.

    Raises:
        CardProtocolError: the card promises data for ever, or none comes.
        CardError: from the exchange.
    """
    response = exchange(command)
    if response.status >> 8 == _WRONG_LE and not response.data:
        response = exchange(replace(command, le=_length(response)))
    data = response.data
    while response.status >> 8 == _MORE_DATA:
        response = exchange(CommandAPDU(0x00, _GET_RESPONSE, 0x00, 0x00, le=_length(response)))
        data += response.data
        if len(data) > MAX_EXTENDED or (response.status >> 8 == _MORE_DATA and not response.data):
            raise CardProtocolError("the card's answer does not end")
    return ResponseAPDU(data, response.status)


def _length(response: ResponseAPDU) -> int:
    return response.status & 0xFF or MAX_SHORT_LE
