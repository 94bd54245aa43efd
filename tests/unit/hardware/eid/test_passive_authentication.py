from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.card import tlv
from hardware.card.tlv import DataObject, MalformedError
from hardware.eid import asn1, passive_authentication
from hardware.eid.asn1 import integer, oid, sequence
from hardware.eid.domain_parameters import DomainParameters
from hardware.eid.passive_authentication import CardNotGenuine, verify_card_security
from hardware.eid.security_infos import (
    ChipAuthenticationInfo,
    ChipAuthenticationPublicKeyInfo,
    TerminalAuthenticationInfo,
    encode,
)
from hardware.eid.signer_certificate import SignerCertificate
from hardware.eid.simulated import SimulationCSCA
from hardware.eid.x509_signature import SignatureInvalid, digest_algorithm, verify
from tests.unit.hardware.eid.vectors import read_hex

NOW = datetime(2026, 1, 1, tzinfo=UTC)
DOMAIN = DomainParameters.from_id(13)
INFO = ChipAuthenticationInfo("0.4.0.127.0.7.2.2.3.2.2", 2, 0x41)
KEY = ChipAuthenticationPublicKeyInfo(DOMAIN, DOMAIN.curve.generator, 0x41)
INFOS = (TerminalAuthenticationInfo(2), INFO, KEY)
CSCA = SimulationCSCA.generate()
AUTHORITY = SignerCertificate.from_bytes(CSCA.certificate)
FILE = CSCA.issue_signer().sign(encode(INFOS).to_bytes())


def check_signature(raw: bytes) -> passive_authentication._SignedData:
    """Check what can be checked without the authority's certificate, which nobody has published."""
    signed_data = passive_authentication._read_signed_data(raw)
    passive_authentication._verify_content(signed_data, passive_authentication._find_signer(signed_data))
    return signed_data


@pytest.mark.parametrize("name", ["tc_ecdh_ef_cardsecurity", "tc_dh_ef_cardsecurity", "ef_cardsecurity_dan"])
def test_files_of_openpace_are_signed_by_the_signer_inside(name: str, worked_example: dict[str, bytes]) -> None:
    raw = worked_example[name]
    signed_data = check_signature(raw)
    damaged = raw.replace(signed_data.content, signed_data.content[:-1] + b"\xee")
    assert damaged != raw
    with pytest.raises(SignatureInvalid):
        check_signature(damaged)


def test_files_of_ausweisapp_are_signed_by_the_signer_inside(card_files: dict[str, bytes]) -> None:
    check_signature(card_files["011d"])
    check_signature(read_hex("card/efCardSecurity.hex"))


def test_certificate_of_the_german_csca_is_signed_by_itself(worked_example: dict[str, bytes]) -> None:
    certificate = SignerCertificate.from_bytes(worked_example["csca_germany_013_self_signed_cer"])
    certificate.verify_issued_by(certificate)
    assert certificate.serial_number == 0x11D
    assert certificate.is_valid_at(datetime(2021, 1, 1, tzinfo=UTC))
    assert not certificate.is_valid_at(datetime(2022, 1, 1, tzinfo=UTC))
    assert certificate.subject_key_identifier is not None
    assert certificate.subject_key_identifier.hex().startswith("6044f245")


def test_chip_key_of_the_bsi_worked_example_is_found(worked_example: dict[str, bytes]) -> None:
    signed_data = check_signature(worked_example["tc_ecdh_ef_cardsecurity"])
    infos = passive_authentication.security_infos.parse(tlv.decode(signed_data.content))
    key = passive_authentication.CardSecurity(infos).chip_key(ChipAuthenticationInfo(INFO.protocol, 2, 1))
    assert key.point == worked_example["tc_ecdh_ca_picc_pub_key"]


def test_file_of_a_trusted_authority_is_accepted() -> None:
    others = [SignerCertificate.from_bytes(SimulationCSCA.generate().certificate) for _ in range(2)]
    security = verify_card_security(FILE + bytes(20), [*others, AUTHORITY], NOW)
    assert security.infos == INFOS
    assert security.chip_key(INFO) == KEY
    with pytest.raises(CardNotGenuine):
        security.chip_key(ChipAuthenticationInfo(INFO.protocol, 2, 0x42))


def test_file_of_an_unknown_authority_is_refused() -> None:
    stranger = SignerCertificate.from_bytes(SimulationCSCA.generate().certificate)
    for authorities in ([], [stranger]):
        with pytest.raises(CardNotGenuine):
            verify_card_security(FILE, authorities, NOW)


def test_expired_signer_is_refused() -> None:
    for moment in (datetime(2019, 1, 1, tzinfo=UTC), datetime(2041, 1, 1, tzinfo=UTC)):
        with pytest.raises(CardNotGenuine):
            verify_card_security(FILE, [AUTHORITY], moment)


def test_certificate_of_another_name_is_not_its_authority(worked_example: dict[str, bytes]) -> None:
    german = SignerCertificate.from_bytes(worked_example["csca_germany_013_self_signed_cer"])
    with pytest.raises(SignatureInvalid):
        AUTHORITY.verify_issued_by(german)


def test_same_key_under_another_name_is_not_the_authority() -> None:
    renamed = _edit(CSCA.certificate, (0, 5), lambda name: sequence(*name.children[:1]))
    authority = SignerCertificate.from_bytes(renamed.to_bytes())
    assert authority.public_key == AUTHORITY.public_key
    with pytest.raises(CardNotGenuine):
        verify_card_security(FILE, [authority], NOW)


def _edit(raw: bytes, path: tuple[int, ...], change: Callable[[DataObject], DataObject]) -> DataObject:
    """Return the structure with the node at the path (indices of children) changed."""
    node = tlv.decode(raw)
    if not path:
        return change(node)
    children = list(node.children)
    children[path[0]] = _edit(children[path[0]].to_bytes(), path[1:], change)
    return DataObject(node.tag, tlv.encode_all(children))


SIGNED_DATA = (1, 0)
CONTENT = (*SIGNED_DATA, 2)
CERTIFICATES = (*SIGNED_DATA, 3)
SIGNER_INFO = (*SIGNED_DATA, 4, 0)
ATTRIBUTES = (*SIGNER_INFO, 3)
NOTHING = DataObject(asn1.NULL, b"")


@pytest.mark.parametrize(
    ("path", "change"),
    [
        ((0,), lambda _: oid("1.2.840.113549.1.7.1")),
        (SIGNED_DATA, lambda node: sequence(*node.children[:3])),
        ((*CONTENT, 0), lambda _: oid("1.2.840.113549.1.7.1")),
        ((*CONTENT, 1, 0), lambda _: NOTHING),
        (CERTIFICATES, lambda _: DataObject(0xA0, b"")),
        (CERTIFICATES, lambda _: DataObject(0xA1, b"")),
        (SIGNER_INFO, lambda node: sequence(*node.children[:4])),
        ((*SIGNER_INFO, 1), lambda node: sequence(node.children[0])),
        ((*SIGNER_INFO, 1, 1), lambda _: integer(1)),
        ((*SIGNER_INFO, 1), lambda _: DataObject(0x80, b"wrong")),
        ((*SIGNER_INFO, 2, 0), lambda _: oid("1.3.14.3.2.26")),  # SHA-1
        (ATTRIBUTES, lambda _: DataObject(0xA0, b"")),
        (ATTRIBUTES, lambda node: DataObject(0xA0, node.children[0].to_bytes())),
        (ATTRIBUTES, lambda node: DataObject(0xA0, node.children[1].to_bytes())),
        ((*SIGNER_INFO, 4, 0), lambda _: oid("1.2.840.10045.4.1")),  # ECDSA with SHA-1
        ((*SIGNER_INFO, 4, 0), lambda _: oid("1.2.840.10045.4.3.3")),  # another hash
        ((*SIGNER_INFO, 4, 0), lambda _: oid("0.4.0.127.0.7.1.1.4.1.3")),  # DER is not plain
        ((*SIGNER_INFO, 5), lambda _: DataObject(asn1.OCTET_STRING, b"\0")),
    ],
)
def test_file_with_a_fault_is_refused(path: tuple[int, ...], change: Callable[[DataObject], DataObject]) -> None:
    with pytest.raises(CardNotGenuine):
        verify_card_security(_edit(FILE, path, change).to_bytes(), [AUTHORITY], NOW)


@pytest.mark.parametrize("signature", [b"", b"\0", bytes.fromhex("3006020101020101")])
def test_wrong_signature_on_an_old_brainpool_curve_is_refused(
    signature: bytes, worked_example: dict[str, bytes]
) -> None:
    wrong = DataObject(asn1.OCTET_STRING, signature)
    raw = _edit(worked_example["ef_cardsecurity_dan"], (*SIGNER_INFO, 5), lambda _: wrong).to_bytes()
    with pytest.raises(SignatureInvalid):
        check_signature(raw)


def test_signer_may_be_named_by_its_key() -> None:
    certificate = passive_authentication._read_signed_data(FILE).certificates[0]
    assert certificate.subject_key_identifier is not None
    named = DataObject(0x80, certificate.subject_key_identifier)
    raw = _edit(FILE, (*SIGNER_INFO, 1), lambda _: named).to_bytes()
    assert verify_card_security(raw, [AUTHORITY], NOW).infos == INFOS


@given(st.data())
def test_changed_file_is_never_accepted_as_something_else(data: st.DataObject) -> None:
    raw = bytearray(FILE)
    for _ in range(data.draw(st.integers(1, 3))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    try:
        security = verify_card_security(bytes(raw), [AUTHORITY], NOW)
    except CardNotGenuine:
        return
    assert security.infos == INFOS


TO_BE_SIGNED = (0,)


@pytest.mark.parametrize(
    ("path", "change"),
    [
        ((), lambda node: sequence(*node.children[:2])),
        (TO_BE_SIGNED, lambda node: sequence(*node.children[:5])),
        ((0, 4), lambda node: sequence(node.children[0])),
        ((0, 4, 0), lambda _: DataObject(0x17, b"200101000000+")),
        ((0, 4, 0), lambda _: DataObject(0x17, b"201301000000Z")),
        ((0, 4, 0), lambda _: DataObject(0x16, b"200101000000Z")),
        ((2,), lambda _: DataObject(asn1.BIT_STRING, b"\x01")),
        ((0, 7, 0, 0), lambda node: sequence(node.children[0])),  # an extension without its value
        ((0, 7, 0, 0), lambda _: sequence()),
    ],
)
def test_what_is_no_certificate_is_refused(path: tuple[int, ...], change: Callable[[DataObject], DataObject]) -> None:
    with pytest.raises(MalformedError):
        SignerCertificate.from_bytes(_edit(CSCA.certificate, path, change).to_bytes())


def test_certificate_may_name_its_times_with_four_digits_and_have_no_extensions() -> None:
    later = DataObject(0x18, b"20991231235959Z")
    raw = _edit(CSCA.certificate, (0, 4, 1), lambda _: later).to_bytes()
    bare = _edit(raw, (0,), lambda node: sequence(*node.children[:7])).to_bytes()
    certificate = SignerCertificate.from_bytes(bare)
    assert certificate.not_after == datetime(2099, 12, 31, 23, 59, 59, tzinfo=UTC)
    assert certificate.subject_key_identifier is None


def pss(hash_oid: str, mask_oid: str, mask_hash: str, salt: int) -> DataObject:
    digest, mask_digest = (sequence(oid(each), NOTHING) for each in (hash_oid, mask_hash))
    parameters = sequence(
        DataObject(0xA0, digest.to_bytes()),
        DataObject(0xA1, sequence(oid(mask_oid), mask_digest).to_bytes()),
        DataObject(0xA2, integer(salt).to_bytes()),
    )
    return sequence(oid("1.2.840.113549.1.1.10"), parameters)


SHA256, SHA1, MGF1 = "2.16.840.1.101.3.4.2.1", "1.3.14.3.2.26", "1.2.840.113549.1.1.8"


@pytest.mark.parametrize(
    "algorithm",
    [
        pss(SHA1, MGF1, SHA256, 20),
        pss(SHA256, "1.2.3", SHA256, 32),
        pss(SHA256, MGF1, SHA256, 20),
        pss(SHA256, MGF1, SHA256, 32),  # but the key is one of elliptic curves
        sequence(oid("1.2.840.113549.1.1.10"), sequence(DataObject(0xA0, b""))),
    ],
)
def test_rsa_pss_with_other_parameters_or_another_key_is_refused(algorithm: DataObject) -> None:
    with pytest.raises(MalformedError):
        verify(algorithm, AUTHORITY.public_key, bytes(256), b"message")


def test_key_that_openssl_cannot_read_is_refused() -> None:
    with pytest.raises(SignatureInvalid):
        verify(pss(SHA256, MGF1, SHA256, 32), sequence(), bytes(256), b"message")


def test_key_of_elliptic_curves_does_not_check_rsa() -> None:
    named = sequence(
        sequence(oid("1.2.840.10045.2.1"), oid("1.2.840.10045.3.1.7")),
        DataObject(asn1.BIT_STRING, b"\0" + DomainParameters.from_id(12).curve.generator),
    )
    with pytest.raises(SignatureInvalid):
        verify(pss(SHA256, MGF1, SHA256, 32), named, bytes(256), b"message")


def test_mask_without_hash_is_refused() -> None:
    parameters = sequence(
        DataObject(0xA0, sequence(oid(SHA256)).to_bytes()), DataObject(0xA1, sequence(oid(MGF1)).to_bytes())
    )
    with pytest.raises(MalformedError):
        verify(sequence(oid("1.2.840.113549.1.1.10"), parameters), AUTHORITY.public_key, b"", b"")


def test_digest_is_one_of_sha_2() -> None:
    assert digest_algorithm(sequence(oid(SHA256), NOTHING)).name == "sha256"
    with pytest.raises(SignatureInvalid):
        digest_algorithm(sequence(oid(SHA1)))
