"""Dynamic authentication data, the template 7C of GENERAL AUTHENTICATE (ISO/IEC 7816-4)."""

from __future__ import annotations

from hardware.card import tlv
from hardware.card.apdu import CommandAPDU, ResponseAPDU, StatusWord
from hardware.card.tlv import DataObject
from hardware.eid import asn1
from hardware.eid.simulated.refusal import Refusal

_TEMPLATE = 0x7C


def read(command: CommandAPDU) -> DataObject:
    """Return the template of a command.

    Raises:
        Refusal: the parameters say something else.
        MalformedError: the data is something else.
    """
    if (command.p1, command.p2) != (0, 0):
        raise Refusal(StatusWord.WRONG_P1P2)
    return asn1.expect(tlv.decode(command.data), _TEMPLATE)


def answer(*objects: tuple[int, bytes]) -> ResponseAPDU:
    """Return the answer with tags and values in the template."""
    members = b"".join(tlv.encode(tag, value) for tag, value in objects)
    return ResponseAPDU(tlv.encode(_TEMPLATE, members), StatusWord.OK)
