from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.card import tlv
from hardware.card.tlv import DataObject, MalformedError
from hardware.eid import asn1, security_infos
from hardware.eid.card_access import CardAccess
from hardware.eid.domain_parameters import CurveUnsupported, DomainParameters
from hardware.eid.key_derivation import Cipher
from hardware.eid.security_infos import (
    CardInfoLocator,
    ChipAuthenticationDomainParameterInfo,
    ChipAuthenticationInfo,
    ChipAuthenticationPublicKeyInfo,
    PACEDomainParameterInfo,
    PACEInfo,
    PrivilegedTerminalInfo,
    RestrictedIdentificationDomainParameterInfo,
    RestrictedIdentificationInfo,
    SecurityInfo,
    TerminalAuthenticationInfo,
    UnknownInfo,
)
from hardware.errors import CardUnsuitable
from tests.unit.hardware.eid.vectors import read_hex

GM_128 = "0.4.0.127.0.7.2.2.4.2.2"
CA_128 = "0.4.0.127.0.7.2.2.3.2.2"
DOMAIN = DomainParameters.from_id(13)
EVERY_KIND: tuple[SecurityInfo, ...] = (
    PACEInfo(GM_128, 2, 13),
    PACEInfo(GM_128, 2),
    PACEDomainParameterInfo(DOMAIN, 0x41),
    ChipAuthenticationInfo(CA_128, 2, 0x41),
    ChipAuthenticationInfo(CA_128, 2),
    ChipAuthenticationDomainParameterInfo(DOMAIN, 0x41),
    ChipAuthenticationPublicKeyInfo(DOMAIN, DOMAIN.curve.generator, 0x41),
    ChipAuthenticationPublicKeyInfo(DOMAIN, DOMAIN.curve.generator),
    TerminalAuthenticationInfo(2),
    RestrictedIdentificationInfo("0.4.0.127.0.7.2.2.5.2.3", 1, 1, authorized_only=True),
    RestrictedIdentificationDomainParameterInfo(DOMAIN),
    CardInfoLocator("http://bsi.bund.de/cif/npa.xml"),
    PrivilegedTerminalInfo((ChipAuthenticationInfo(CA_128, 2, 0x42),)),
)
SAMPLES = [
    "tc_ecdh_ef_cardaccess",
    "tc_dh_ef_cardaccess",
    "ef_cardaccess_old_testcard",
    "ef_cardaccess_new_testcard",
    "ef_cardaccess_dan",
    "ef_cardaccess_slowenia",
    "ef_cardaccess_ca3",
]


@pytest.mark.parametrize("name", SAMPLES)
def test_files_of_openpace_are_read_and_written_again(name: str, worked_example: dict[str, bytes]) -> None:
    card_access = CardAccess.from_bytes(worked_example[name])
    assert CardAccess.of(card_access.infos).raw == card_access.raw
    assert worked_example[name].startswith(card_access.raw)


def test_padded_file_of_ausweisapp_is_read_and_written_again() -> None:
    raw = read_hex("card/efCardAccess.hex")
    card_access = CardAccess.from_bytes(raw)
    assert raw.startswith(CardAccess.of(card_access.infos).raw)
    assert card_access.choose_pace().cipher is Cipher.AES_128
    assert card_access.chip_authentication_domain(card_access.choose_chip_authentication()) is DOMAIN


def test_files_of_ausweisapp_are_read_and_written_again(card_files: dict[str, bytes]) -> None:
    card_access = CardAccess.from_bytes(card_files["011c"])
    assert CardAccess.of(card_access.infos).raw == card_files["011c"]
    assert card_access.choose_pace() == PACEInfo(GM_128, 2, 13)


def test_card_access_of_the_bsi_worked_example_says_what_it_says(worked_example: dict[str, bytes]) -> None:
    card_access = CardAccess.from_bytes(worked_example["tc_ecdh_ef_cardaccess"])
    assert card_access.infos == (
        TerminalAuthenticationInfo(2),
        ChipAuthenticationInfo(CA_128, 2, 1),
        PACEInfo(GM_128, 2, 13),
        ChipAuthenticationDomainParameterInfo(DOMAIN, 1),
        CardInfoLocator("https://www.hjp-consulting.com/home"),
        PrivilegedTerminalInfo(
            (ChipAuthenticationInfo(CA_128, 2, 2), ChipAuthenticationDomainParameterInfo(DOMAIN, 2))
        ),
    )
    chosen = card_access.choose_chip_authentication()
    assert (chosen.key_id, chosen.cipher) == (1, Cipher.AES_128)
    assert card_access.chip_authentication_domain(chosen) is DOMAIN


def test_version_3_of_chip_authentication_is_passed_over(worked_example: dict[str, bytes]) -> None:
    infos = CardAccess.from_bytes(worked_example["ef_cardaccess_ca3"]).infos
    newer_first = CardAccess.of(sorted(infos, key=lambda info: -getattr(info, "version", 0)))
    versions = [each.version for each in newer_first.infos if isinstance(each, ChipAuthenticationInfo)]
    assert versions == [3, 2]
    assert newer_first.choose_chip_authentication().version == 2
    assert newer_first.choose_pace().protocol == GM_128


@pytest.mark.parametrize("info", EVERY_KIND, ids=lambda info: type(info).__name__)
def test_every_kind_of_info_survives_the_round_trip(info: SecurityInfo) -> None:
    assert CardAccess.from_bytes(CardAccess.of([info]).raw).infos == (info,)


@pytest.mark.parametrize(
    "raw",
    [
        "300606042a030405",  # of nobody
        "300f060a04007f00070202040202020180",  # a negative version
        "300a060804007f0007020202",  # nothing behind the protocol
        "3017060a04007f000702020502033009020101020101040101",  # no boolean where one must be
        "300d060804007f0007020208040131",  # no set where one must be
    ],
)
def test_unknown_or_odd_info_is_kept_as_it_is(raw: str) -> None:
    content = bytes.fromhex(raw)
    (read,) = security_infos.parse(DataObject(asn1.SET, content))
    assert isinstance(read, UnknownInfo)
    assert read.to_data_object() == tlv.decode(content)


def test_info_on_a_curve_that_is_not_ours_is_unknown() -> None:
    for number in (0, 11, 31):
        algorithm = asn1.sequence(asn1.oid("0.4.0.127.0.7.1.2"), asn1.integer(number))
        info = asn1.sequence(asn1.oid("0.4.0.127.0.7.2.2.3.2"), algorithm)
        (read,) = security_infos.parse(DataObject(asn1.SET, info.to_bytes()))
        assert isinstance(read, UnknownInfo)


def test_infos_nested_thousands_deep_do_not_exhaust_the_stack() -> None:
    raw = b""
    for _ in range(3000):
        raw = tlv.encode(0x31, tlv.encode(0x30, bytes.fromhex("060804007f0007020208") + raw))
    assert len(CardAccess.from_bytes(raw).infos) == 1


def test_number_of_thousands_of_digits_is_no_curve() -> None:
    card_access = CardAccess.of([PACEInfo(GM_128, 2, 1 << 40_000)])
    with pytest.raises(CardUnsuitable):
        CardAccess.from_bytes(card_access.raw).choose_pace()


def test_several_curves_are_ambiguous_and_several_ciphers_are_not() -> None:
    twice = [PACEInfo(GM_128, 2, 13), PACEInfo("0.4.0.127.0.7.2.2.4.6.2", 2, 13)]
    assert not CardAccess.of(twice).is_pace_ambiguous
    assert CardAccess.of([*twice, PACEInfo(GM_128, 2, 16)]).is_pace_ambiguous


@pytest.mark.parametrize(
    "info",
    [
        PACEInfo("0.4.0.127.0.7.2.2.4.4.2", 2, 13),  # integrated mapping
        PACEInfo("0.4.0.127.0.7.2.2.4.2.1", 2, 13),  # Triple DES
        PACEInfo(GM_128, 1, 13),
        PACEInfo(GM_128, 2, 0),
        PACEInfo(GM_128, 2),
    ],
)
def test_pace_that_is_not_ours_makes_the_card_unsuitable(info: PACEInfo) -> None:
    with pytest.raises(CardUnsuitable):
        CardAccess.of([info]).choose_pace()


def test_card_without_chip_authentication_of_ours_is_unsuitable() -> None:
    card_access = CardAccess.of([ChipAuthenticationInfo("0.4.0.127.0.7.2.2.3.2.1", 2, 1)])
    with pytest.raises(CardUnsuitable):
        card_access.choose_chip_authentication()
    with pytest.raises(CardUnsuitable):
        card_access.chip_authentication_domain(ChipAuthenticationInfo(CA_128, 2, 1))


def test_info_without_curve_has_no_domain() -> None:
    card_access = CardAccess.of([PACEInfo(GM_128, 2), PACEDomainParameterInfo(DOMAIN, 0x41)])
    with pytest.raises(CurveUnsupported):
        card_access.pace_domain(PACEInfo(GM_128, 2))
    with pytest.raises(CardUnsuitable):
        card_access.choose_pace()


@pytest.mark.parametrize("parameter_id", [None, 32, 0x41])
def test_curve_of_pace_may_be_described_by_another_info(parameter_id: int | None) -> None:
    info = PACEInfo(GM_128, 2, parameter_id)
    card_access = CardAccess.of([info, PACEDomainParameterInfo(DOMAIN, parameter_id)])
    assert CardAccess.from_bytes(card_access.raw).choose_pace() == info
    assert card_access.pace_domain(info) is DOMAIN


def test_number_of_the_table_is_not_described_anew() -> None:
    card_access = CardAccess.of([PACEInfo(GM_128, 2, 16), PACEDomainParameterInfo(DOMAIN, 16)])
    assert card_access.pace_domain(card_access.choose_pace()) is DomainParameters.from_id(16)


def test_key_on_an_unknown_curve_is_passed_over_for_the_next() -> None:
    unknown = asn1.sequence(asn1.oid("0.4.0.127.0.7.1.2"), asn1.integer(11))
    foreign = asn1.sequence(asn1.oid("0.4.0.127.0.7.2.2.3.2"), unknown, asn1.integer(1)).to_bytes()
    first, second = ChipAuthenticationInfo(CA_128, 2, 1), ChipAuthenticationInfo(CA_128, 2, 2)
    offered = (UnknownInfo("", foreign), first, second, ChipAuthenticationDomainParameterInfo(DOMAIN, 2))
    assert CardAccess.from_bytes(CardAccess.of(offered).raw).choose_chip_authentication() == second


@pytest.mark.parametrize("padding", [b"", bytes(40), b"\xff" * 40])
def test_padding_behind_the_file_is_dropped(padding: bytes) -> None:
    raw = CardAccess.of(EVERY_KIND).raw
    assert CardAccess.from_bytes(raw + padding).raw == raw


@pytest.mark.parametrize("raw", ["", "3000", "310130", "3102300030", "310204003100"])
def test_what_is_no_card_access_is_refused(raw: str) -> None:
    with pytest.raises(MalformedError):
        CardAccess.from_bytes(bytes.fromhex(raw))


@given(st.data())
def test_changed_file_gives_no_error_but_ours(data: st.DataObject) -> None:
    raw = bytearray(CardAccess.of(EVERY_KIND).raw)
    for _ in range(data.draw(st.integers(1, 5))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    try:
        card_access = CardAccess.from_bytes(bytes(raw[: data.draw(st.integers(0, len(raw)))]))
        card_access.choose_pace()
        card_access.chip_authentication_domain(card_access.choose_chip_authentication())
    except (MalformedError, CardUnsuitable):
        return
    assert CardAccess.from_bytes(card_access.raw) == card_access
