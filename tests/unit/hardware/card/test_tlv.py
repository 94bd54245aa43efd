from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.card import tlv
from hardware.card.tlv import DataObject, TLVError

TAGS = st.one_of(
    st.integers(1, 0xFE).filter(lambda tag: tag & 0x1F != 0x1F),
    st.sampled_from([0x5F20, 0x5F37, 0x7F21, 0x7F49, 0x7F4C, 0x7F4E]),
)


@given(TAGS, st.binary(max_size=300))
def test_data_object_survives_the_round_trip(tag: int, value: bytes) -> None:
    assert tlv.decode(tlv.encode(tag, value)) == DataObject(tag, value)


@pytest.mark.parametrize(("size", "header"), [(0x7F, "5F377F"), (0x80, "5F378180"), (0x100, "5F37820100")])
def test_length_takes_its_shortest_form(size: int, header: str) -> None:
    assert tlv.encode(0x5F37, bytes(size)).hex().upper().startswith(header)


def test_value_of_more_than_three_length_bytes_is_refused() -> None:
    with pytest.raises(TLVError):
        tlv.encode(0x04, bytes(1 << 24))


def test_children_are_found_by_tag() -> None:
    parent = DataObject(0x30, bytes.fromhex("0201010403616263020102"))
    assert parent.require(0x04).value == b"abc"
    assert parent.require(0x02).value == b"\x01"
    assert parent.find(0x05) is None
    with pytest.raises(TLVError):
        parent.require(0x05)


def test_first_object_is_cut_from_what_follows() -> None:
    assert tlv.decode_first(bytes.fromhex("0201010000")) == (DataObject(0x02, b"\x01"), b"\0\0")


@pytest.mark.parametrize("beginning", ["3082010A", "308201", "3081C1AA", "7F2181E7"])
def test_size_is_read_from_the_beginning(beginning: str) -> None:
    raw = bytes.fromhex(beginning)
    if beginning == "308201":
        with pytest.raises(TLVError):
            tlv.size_of_first(raw)
    else:
        assert tlv.size_of_first(raw) == {"3082010A": 0x10E, "3081C1AA": 0xC4, "7F2181E7": 0xEB}[beginning]


@pytest.mark.parametrize(
    "raw", ["", "02", "0202", "020201", "0280", "02840000000101", "1F8181818101", "02010100", "7F"]
)
def test_malformed_object_is_refused(raw: str) -> None:
    with pytest.raises(TLVError):
        tlv.decode(bytes.fromhex(raw))


@given(st.binary(max_size=64))
def test_random_bytes_give_no_error_but_ours(raw: bytes) -> None:
    try:
        found = tuple(tlv.decode_all(raw))
    except TLVError:
        return
    assert tlv.encode_all(found) == raw


def test_object_that_was_read_is_written_as_it_was_read() -> None:
    raw = bytes.fromhex("3082000402810101")
    read = tlv.decode(raw)
    assert read.to_bytes() == raw
    assert read.children[0].to_bytes().hex() == "02810101"
    assert read.children[0] == DataObject(0x02, b"\x01")
