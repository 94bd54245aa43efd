"""Restricted identification: the pseudonym of a card in the sector of a service (TR-03110-3, A.5 and B.4).

Commands and answers only: the service sends them through the secure messaging that chip authentication gave it.
"""

from __future__ import annotations

from hardware.card import tlv
from hardware.card.apdu import MAX_SHORT_LE, CommandAPDU, ResponseAPDU
from hardware.card.tlv import DataObject
from hardware.eid import asn1
from hardware.eid.security_infos import RestrictedIdentificationInfo
from hardware.errors import CardProtocolError

_DYNAMIC_AUTHENTICATION_DATA = 0x7C
_FIRST_KEY, _SECOND_KEY = 0xA0, 0xA2
_FIRST_IDENTIFIER, _SECOND_IDENTIFIER = 0x81, 0x83


def select_key(info: RestrictedIdentificationInfo) -> CommandAPDU:
    """Return the command that chooses the card's key."""
    members = (
        DataObject(0x80, asn1.encode_oid(info.protocol)),
        DataObject(0x84, asn1.unsigned(info.key_id)),
    )
    return CommandAPDU(0x00, 0x22, 0x41, 0xA4, tlv.encode_all(members))


def ask_identifier(sector_public_key: bytes, *, is_second: bool = False) -> CommandAPDU:
    """Return the command with a sector's public key: the whole data object 7F49, parameters included.

    Raises:
        MalformedError: it is not a data object.
    """
    content = tlv.decode(sector_public_key).value
    data = tlv.encode(_DYNAMIC_AUTHENTICATION_DATA, tlv.encode(_SECOND_KEY if is_second else _FIRST_KEY, content))
    return CommandAPDU(0x00, 0x86, 0x00, 0x00, data, MAX_SHORT_LE)


def read_identifier(response: ResponseAPDU, *, is_second: bool = False) -> bytes:
    """Return the identifier of the card in the sector.

    Raises:
        CardProtocolError: the card refused.
        MalformedError: the answer holds none.
    """
    if not response.is_ok:
        raise CardProtocolError(f"the card refused restricted identification with {response.status:04X}")
    answer = asn1.expect(tlv.decode(response.data), _DYNAMIC_AUTHENTICATION_DATA)
    return answer.require(_SECOND_IDENTIFIER if is_second else _FIRST_IDENTIFIER).value
