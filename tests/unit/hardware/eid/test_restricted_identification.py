from __future__ import annotations

import pytest

from hardware.card.apdu import ResponseAPDU
from hardware.card.tlv import MalformedError
from hardware.eid.restricted_identification import ask_identifier, read_identifier, select_key
from hardware.eid.security_infos import RestrictedIdentificationInfo
from hardware.errors import CardProtocolError

INFO = RestrictedIdentificationInfo("0.4.0.127.0.7.2.2.5.2.3", 1, 2, authorized_only=True)
KEY = bytes.fromhex("7F4905860304AABB")


def test_key_is_selected_by_protocol_and_number() -> None:
    assert select_key(INFO).to_bytes().hex() == "002241a40f800a04007f00070202050203840102"


def test_sector_key_goes_under_its_own_tag() -> None:
    assert ask_identifier(KEY).to_bytes().hex() == "00860000097c07a005860304aabb00"
    assert ask_identifier(KEY, is_second=True).to_bytes().hex() == "00860000097c07a205860304aabb00"


def test_identifier_is_read_from_its_own_tag() -> None:
    assert read_identifier(ResponseAPDU(bytes.fromhex("7C048102ABCD"), 0x9000)) == b"\xab\xcd"
    second = ResponseAPDU(bytes.fromhex("7C048302ABCD"), 0x9000)
    assert read_identifier(second, is_second=True) == b"\xab\xcd"
    with pytest.raises(MalformedError):
        read_identifier(second)


def test_refusal_is_a_protocol_error() -> None:
    with pytest.raises(CardProtocolError):
        read_identifier(ResponseAPDU(b"", 0x6982))
