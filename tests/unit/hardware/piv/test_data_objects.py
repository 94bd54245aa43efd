from __future__ import annotations

import gzip

import pytest
from cryptography.hazmat.primitives.serialization import Encoding

from hardware.card import tlv
from hardware.errors import CardProtocolError
from hardware.piv.data_objects import MAX_CERTIFICATE_BYTES, decode_certificate, encode_certificate
from tests.fixtures.staff_cards import ec_key, self_signed

CERTIFICATE = self_signed(ec_key())
DER = CERTIFICATE.public_bytes(Encoding.DER)


def stored(certificate: bytes, info: bytes) -> bytes:
    return tlv.encode(0x53, tlv.encode(0x70, certificate) + tlv.encode(0x71, info) + tlv.encode(0xFE, b""))


@pytest.mark.parametrize("compressed", [False, True])
def test_a_certificate_is_read_as_it_was_stored(compressed: bool) -> None:
    assert decode_certificate(encode_certificate(DER, compressed=compressed)) == CERTIFICATE


def test_a_certificate_that_another_program_has_compressed_is_read() -> None:
    assert decode_certificate(stored(gzip.compress(DER), b"\x01")) == CERTIFICATE


def test_a_certificate_with_an_identifier_of_the_smart_card_beside_it_is_read() -> None:
    content = tlv.encode(0x70, DER) + tlv.encode(0x71, b"\0") + tlv.encode(0x72, bytes(38)) + tlv.encode(0xFE, b"")
    assert decode_certificate(tlv.encode(0x53, content)) == CERTIFICATE


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\x53",
        tlv.encode(0x53, b""),
        tlv.encode(0x54, tlv.encode(0x70, DER)),
        stored(DER[:-1], b"\0"),
        stored(DER, b"\x01"),
        stored(gzip.compress(DER), b"\0"),
        stored(gzip.compress(DER)[:-20], b"\x01"),
    ],
)
def test_what_is_no_certificate_is_against_the_standard(raw: bytes) -> None:
    with pytest.raises(CardProtocolError):
        decode_certificate(raw)


def test_a_bomb_is_not_unpacked() -> None:
    with pytest.raises(CardProtocolError):
        decode_certificate(stored(gzip.compress(bytes(100 * MAX_CERTIFICATE_BYTES)), b"\x01"))
