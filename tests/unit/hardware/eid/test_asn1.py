from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.card.tlv import DataObject, MalformedError
from hardware.eid import asn1


@pytest.mark.parametrize(
    ("dotted", "content"),
    [
        ("0.4.0.127.0.7.2.2.4.2.2", "04007f00070202040202"),
        ("1.2.840.10045.2.1", "2a8648ce3d0201"),
        ("2.16.840.1.101.3.4.2.1", "608648016503040201"),
        ("2.5.29.14", "551d0e"),
        ("2.100.3", "813403"),
    ],
)
def test_object_identifier_has_its_published_octets(dotted: str, content: str) -> None:
    assert asn1.encode_oid(dotted).hex() == content
    assert asn1.decode_oid(bytes.fromhex(content)) == dotted


@pytest.mark.parametrize("content", [b"", b"\x2a\x86", b"\x2a\x80\x01", b"\x2a" * 65])
def test_malformed_object_identifier_is_refused(content: bytes) -> None:
    with pytest.raises(MalformedError):
        asn1.decode_oid(content)


@given(st.binary(max_size=70))
def test_object_identifier_is_read_or_refused(content: bytes) -> None:
    try:
        dotted = asn1.decode_oid(content)
    except MalformedError:
        return
    assert asn1.encode_oid(dotted) == content


@given(st.integers(0, 1 << 130))
def test_integer_survives_the_round_trip(value: int) -> None:
    assert asn1.read_integer(asn1.integer(value)) == value


@pytest.mark.parametrize("member", [DataObject(0x02, b""), DataObject(0x02, b"\x80"), DataObject(0x04, b"\x01")])
def test_what_is_no_number_is_refused(member: DataObject) -> None:
    with pytest.raises(MalformedError):
        asn1.read_integer(member)


def test_strings_are_read_by_their_type() -> None:
    assert asn1.read_text(DataObject(asn1.UTF8_STRING, "KÖLN".encode())) == "KÖLN"
    assert asn1.read_text(DataObject(asn1.PRINTABLE_STRING, b"D")) == "D"
    assert asn1.read_text(DataObject(asn1.TELETEX_STRING, "KÖLN".encode("latin-1"))) == "KÖLN"
    assert asn1.read_text(DataObject(asn1.BMP_STRING, "KÖLN".encode("utf-16-be"))) == "KÖLN"
    assert asn1.read_text(DataObject(asn1.VISIBLE_STRING, b"D")) == "D"
    for wrong in (DataObject(asn1.PRINTABLE_STRING, "Ö".encode()), DataObject(asn1.OCTET_STRING, b"D")):
        with pytest.raises(MalformedError):
            asn1.read_text(wrong)


def test_explicit_tag_holds_exactly_one_object() -> None:
    assert asn1.only_child(DataObject(0xA1, b"\x05\x00")) == DataObject(asn1.NULL, b"")
    for content in (b"", b"\x05\x00\x05\x00"):
        with pytest.raises(MalformedError):
            asn1.only_child(DataObject(0xA1, content))


def test_unsigned_number_has_no_leading_zero() -> None:
    assert [asn1.unsigned(value) for value in (0, 0x7F, 0x80, 0x100)] == [b"\0", b"\x7f", b"\x80", b"\x01\0"]
