from __future__ import annotations

import zlib
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.card import tlv
from hardware.card.tlv import MalformedError
from hardware.eid import asn1
from hardware.eid.chat import Right
from hardware.eid.data_groups import (
    Content,
    DataGroup,
    FreetextPlace,
    MunicipalityID,
    NoPlace,
    Opaque,
    PartialDate,
    Places,
    StructuredPlace,
    Text,
    decode,
    encode,
)
from hardware.eid.right_names import RIGHT_NAMES

ERIKA: dict[DataGroup, Content] = {
    DataGroup.DOCUMENT_TYPE: Text("ID"),
    DataGroup.ISSUING_STATE: Text("D"),
    DataGroup.DATE_OF_EXPIRY: PartialDate(2034, 6, 30),
    DataGroup.GIVEN_NAMES: Text("ERIKA"),
    DataGroup.FAMILY_NAMES: Text("MUSTERMANN"),
    DataGroup.RELIGIOUS_OR_ARTISTIC_NAME: Text(""),
    DataGroup.DOCTORAL_DEGREE: Text(""),
    DataGroup.DATE_OF_BIRTH: PartialDate(1984, 8, 12),
    DataGroup.PLACE_OF_BIRTH: FreetextPlace("BERLIN"),
    DataGroup.NATIONALITY: Text("D"),
    DataGroup.SEX: Text("F"),
    DataGroup.BIRTH_NAME: Text("GABLER"),
    DataGroup.DATE_OF_ISSUANCE: PartialDate(2019, 11, 1),
    DataGroup.PLACE_OF_RESIDENCE: StructuredPlace("KÖLN", "D", "HEIDESTRAẞE 17", None, "51147"),
    DataGroup.MUNICIPALITY_ID: MunicipalityID(bytes.fromhex("02760503150000")),
    DataGroup.RESIDENCE_PERMIT_1: Text("RESIDENCE PERMIT 1"),
    DataGroup.RESIDENCE_PERMIT_2: Text("RESIDENCE PERMIT 2"),
    DataGroup.PHONE_NUMBER: Text("tel:+49-030-1234567"),
    DataGroup.EMAIL_ADDRESS: Text("erika@mustermann.de"),
}


@pytest.mark.parametrize("data_group", DataGroup, ids=lambda group: group.name)
def test_data_groups_of_ausweisapp_are_read_and_written_again(
    data_group: DataGroup, card_files: dict[str, bytes]
) -> None:
    raw = card_files[f"01{data_group.value:02x}"]
    content = decode(data_group, raw)
    if data_group in ERIKA:
        assert content == ERIKA[data_group]
    else:
        assert isinstance(content, Opaque)
    assert encode(data_group, content) == raw


def test_meaning_and_number_name_the_same() -> None:
    assert DataGroup.GIVEN_NAMES is DataGroup.DG4
    assert DataGroup.DG4.name == "DG4"
    assert len(DataGroup) == 21
    assert Right.read(DataGroup.DG4.value) is Right.READ_DG4


@pytest.mark.parametrize(
    ("text", "parts", "exact"),
    [
        ("19890412", (1989, 4, 12), date(1989, 4, 12)),
        ("1989    ", (1989, None, None), None),
        ("198904  ", (1989, 4, None), None),
        ("        ", (None, None, None), None),
        ("20000229", (2000, 2, 29), date(2000, 2, 29)),
    ],
)
def test_unknown_parts_of_a_date_are_blank(text: str, parts: tuple[int | None, ...], exact: date | None) -> None:
    parsed = PartialDate.parse(text)
    assert (parsed.year, parsed.month, parsed.day) == parts
    assert parsed.exact == exact
    assert parsed.to_text() == text
    raw = encode(DataGroup.DATE_OF_BIRTH, parsed)
    assert raw == bytes.fromhex("680a1208") + text.encode()
    assert decode(DataGroup.DATE_OF_BIRTH, raw) == parsed


def test_zeros_in_a_date_mean_unknown() -> None:
    assert PartialDate.parse("19890000") == PartialDate(1989, None, None)
    assert PartialDate.parse("00000000").exact is None


@pytest.mark.parametrize("text", ["", "1989", "19891332", "19890230", "198904 1", "1989O412", "٠١٢٣٤٥٦٧"])
def test_date_that_does_not_exist_is_refused(text: str) -> None:
    with pytest.raises(MalformedError):
        PartialDate.parse(text)


@pytest.mark.parametrize(
    "place",
    [
        FreetextPlace("AUF SEE"),
        NoPlace("keine Hauptwohnung in Deutschland"),
        StructuredPlace("LEIPZIG"),
        StructuredPlace("BORDEAUX", "F", "12, RUE DE LA RÉPUBLIQUE", "GIRONDE", "33000"),
        Places((StructuredPlace("LEIPZIG", zip_code="04109"), FreetextPlace("HALLE"))),
    ],
)
def test_every_form_of_place_survives_the_round_trip(place: Content) -> None:
    assert decode(DataGroup.DG17, encode(DataGroup.DG17, place)) == place


def test_padding_behind_a_data_group_is_dropped() -> None:
    assert decode(DataGroup.DG4, encode(DataGroup.DG4, Text("ÄNNE-JOŞÉ")) + bytes(9)) == Text("ÄNNE-JOŞÉ")


def test_remark_may_be_compressed_or_bare() -> None:
    stream = zlib.compressobj(wbits=-15)
    compressed = stream.compress("ERWERBSTÄTIGKEIT ERLAUBT".encode()) + stream.flush()
    inner = tlv.encode(0xA2, tlv.encode(asn1.OCTET_STRING, compressed))
    assert decode(DataGroup.DG19, tlv.encode(0x73, inner)) == Text("ERWERBSTÄTIGKEIT ERLAUBT")
    bare = tlv.encode(asn1.UTF8_STRING, b"SIEHE ZUSATZBLATT")
    assert decode(DataGroup.DG20, tlv.encode(0x74, bare)) == Text("SIEHE ZUSATZBLATT")


@pytest.mark.parametrize("content", [b"\x00" * 200_000, b"\xff\xfe"])
def test_compressed_text_that_is_too_long_or_no_text_is_refused(content: bytes) -> None:
    stream = zlib.compressobj(wbits=-15)
    compressed = stream.compress(content) + stream.flush()
    inner = tlv.encode(0xA2, tlv.encode(asn1.OCTET_STRING, compressed))
    with pytest.raises(MalformedError):
        decode(DataGroup.DG19, tlv.encode(0x73, inner))


@pytest.mark.parametrize("compressed", [b"", b"\xff\xff\xff"])
def test_broken_compression_is_refused(compressed: bytes) -> None:
    inner = tlv.encode(0xA2, tlv.encode(asn1.OCTET_STRING, compressed))
    with pytest.raises(MalformedError):
        decode(DataGroup.DG20, tlv.encode(0x74, inner))


@pytest.mark.parametrize(
    ("data_group", "raw"),
    [
        (DataGroup.DG4, "65070c054552494b41"),  # the tag of another
        (DataGroup.DG4, "6400"),
        (DataGroup.DG4, "64030c01ff"),  # not UTF-8
        (DataGroup.DG9, "69093007ab050c03414243"),  # a place without country
        (DataGroup.DG18, "72030c0130"),
        (DataGroup.DG17, "71023000"),  # a place without anything
    ],
)
def test_what_is_not_this_data_group_is_refused(data_group: DataGroup, raw: str) -> None:
    with pytest.raises(MalformedError):
        decode(data_group, bytes.fromhex(raw))


@pytest.mark.parametrize(
    ("data_group", "content"),
    [
        (DataGroup.DG4, PartialDate(1989, 1, 1)),
        (DataGroup.DG8, Text("19890101")),
        (DataGroup.DG18, Text("0276")),
        (DataGroup.DG9, Places(())),
        (DataGroup.DG12, Text("text")),
        (DataGroup.DG4, Opaque(b"")),
        (DataGroup.DG5, NoPlace("")),
        (DataGroup.DG4, MunicipalityID(b"")),
    ],
)
def test_content_of_another_data_group_is_not_written(data_group: DataGroup, content: Content) -> None:
    with pytest.raises(MalformedError):
        encode(data_group, content)


@pytest.mark.parametrize("content", [*ERIKA.values(), Opaque(b"MUSTERMANN"), NoPlace("X"), Places(())])
def test_personal_data_stays_out_of_the_representation(content: Content) -> None:
    shown = repr(content)
    for secret in ("MUSTERMANN", "ERIKA", "1984", "KÖLN", "BERLIN"):
        assert secret not in shown


@given(st.sampled_from(sorted(DataGroup)), st.binary(max_size=60))
def test_random_content_gives_no_error_but_ours(data_group: DataGroup, content: bytes) -> None:
    try:
        decode(data_group, tlv.encode(data_group.tag, content))
    except MalformedError:
        return


@given(st.data())
def test_changed_address_gives_no_error_but_ours(data: st.DataObject) -> None:
    raw = bytearray(encode(DataGroup.DG17, ERIKA[DataGroup.DG17]))
    for _ in range(data.draw(st.integers(1, 3))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    try:
        content = decode(DataGroup.DG17, bytes(raw))
    except MalformedError:
        return
    assert decode(DataGroup.DG17, encode(DataGroup.DG17, content)) == content


def test_every_right_has_a_german_and_an_english_name() -> None:
    assert set(RIGHT_NAMES) == set(Right)
    assert all(name.german and name.english for name in RIGHT_NAMES.values())
    assert len({name.german for name in RIGHT_NAMES.values()}) == len(Right)
