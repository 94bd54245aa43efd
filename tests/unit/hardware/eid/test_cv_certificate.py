from __future__ import annotations

import dataclasses
from datetime import date
from functools import cache

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from hypothesis import given
from hypothesis import strategies as st

from hardware.card import tlv
from hardware.card.tlv import MalformedError
from hardware.eid.certificate_chain import build_chain, terminal_certificate, verify_chain
from hardware.eid.chat import CHAT, Right, Role
from hardware.eid.cv_certificate import (
    CertificateBody,
    CertificateInvalid,
    CVCertificate,
    description_extension,
    hash_algorithm,
    sector_extension,
    sign_certificate,
    verify_signature,
)
from hardware.eid.cv_public_key import ECDSA_OID, ECDSA_SHA256, ECDSA_SHA384, EllipticCurveKey, RSAKey
from hardware.eid.domain_parameters import DomainParameters, encode_point
from hardware.eid.ecdsa_plain import encode_signature

CURVE = DomainParameters.from_id(13)
RIGHTS = {Right.READ_DG4, Right.READ_DG5, Right.AGE_VERIFICATION}
FROM, UNTIL = date(2025, 1, 1), date(2025, 12, 31)

WORKED_EXAMPLE_CERTIFICATES = [
    *(f"tc_{kind}_{name}" for kind in ("ecdh", "dh") for name in ("ta_cert", "dv_cert")),
    "tc_ecdh_cvca_cert",
    "tc_dh_cvca",
    *("cvc1", "cvc2", "wrong_tc_ecdh_cvca"),
    *("kba_cert", "kba_cert_2", "kba_cert_3", "kba_cert_4", "kba_dvca_cert", "kba_dvca_cert_2"),
    *("schufa_cert", "schufa_dvcert", "allianz_cert", "allianz_dvcert"),
    *("mein_cockpit_cert", "mein_cockpit_dvcert", "service_bw_dvcert"),
    *("service_bw_cert", "service_bw_cert_2", "service_bw_cert_3", "service_bw_cert_4"),
]


@cache
def private_key(name: str) -> ec.EllipticCurvePrivateKey:
    return ec.generate_private_key(ec.BrainpoolP256R1())


def public_key(name: str, oid: str = ECDSA_SHA256, *, with_curve: bool = False) -> EllipticCurveKey:
    point = encode_point(private_key(name).public_key())
    return EllipticCurveKey(oid, point, CURVE.curve if with_curve else None)


def issue(issuer: str, holder: str, role: Role, **changes: object) -> CVCertificate:
    key = public_key(holder, with_curve=role is Role.CVCA)
    body = CertificateBody(issuer, key, holder, CHAT.of(RIGHTS, role), FROM, UNTIL)
    return sign_certificate(dataclasses.replace(body, **changes), private_key(issuer))  # type: ignore[arg-type]


ROOT = issue("DECVCA00001", "DECVCA00001", Role.CVCA)
LINK = issue("DECVCA00001", "DECVCA00002", Role.CVCA)
SECOND_LINK = issue("DECVCA00002", "DECVCA00003", Role.CVCA)
VERIFIER = issue("DECVCA00003", "DEDV00001", Role.DOCUMENT_VERIFIER_DOMESTIC)
TERMINAL = issue("DEDV00001", "DETERMINAL00001", Role.TERMINAL)


@pytest.mark.parametrize("name", WORKED_EXAMPLE_CERTIFICATES)
def test_certificates_of_openpace_survive_the_round_trip(name: str, worked_example: dict[str, bytes]) -> None:
    certificate = CVCertificate.from_bytes(worked_example[name])
    assert CVCertificate.from_bytes(certificate.to_bytes()) == certificate
    assert certificate.body_bytes in worked_example[name]
    assert certificate.body.to_bytes() == certificate.body_bytes


@pytest.mark.parametrize("name", ["req_18102010_csr", "MY_cvreq", "csr_with_outer_sig"])
def test_request_of_openpace_is_no_certificate(name: str, worked_example: dict[str, bytes]) -> None:
    with pytest.raises(MalformedError):
        CVCertificate.from_bytes(worked_example[name])


def test_certificates_of_the_german_pki_are_issued_anew_byte_by_byte(
    german_certificates: dict[str, bytes],
) -> None:
    assert len(german_certificates) == 9
    for name in sorted(german_certificates):
        raw = german_certificates[name]
        certificate = CVCertificate.from_bytes(raw)
        assert certificate.to_bytes() == raw
        assert certificate.body.to_bytes() == certificate.body_bytes


def test_terminal_certificate_of_the_german_test_pki_says_what_it_says(
    german_certificates: dict[str, bytes],
) -> None:
    certificate = CVCertificate.from_bytes(german_certificates["cvat-DEDEMODEV00038"])
    assert certificate.authority_reference == "DEDVeIDDPST00035"
    assert certificate.holder_reference == "DEDEMODEV00038"
    assert certificate.chat.role is Role.TERMINAL
    assert Right.READ_DG4 in certificate.chat
    assert Right.CAN_ALLOWED not in certificate.chat
    assert certificate.body.effective_date == date(2014, 3, 13)
    assert certificate.body.expiration_date == date(2014, 4, 11)
    assert certificate.description_hash is not None
    assert certificate.description_hash.hex().startswith("12ca9d0a")
    assert [each.hex()[:8] for each in certificate.sector_key_hashes] == ["cb1e1940"]


def test_chain_of_the_bsi_worked_example_is_signed(worked_example: dict[str, bytes]) -> None:
    root, verifier, terminal = (
        CVCertificate.from_bytes(worked_example[f"tc_ecdh_{name}"]) for name in ("cvca_cert", "dv_cert", "ta_cert")
    )
    root_key = root.body.public_key
    assert isinstance(root_key, EllipticCurveKey)
    assert root_key.curve is not None
    verify_signature(root, root_key, root_key.curve)
    chain = build_chain([terminal, root, verifier], [root.holder_reference])
    assert chain == (verifier, terminal)
    assert verify_chain(chain, root_key, CHAT.of(Right, Role.CVCA)) == verifier.chat & terminal.chat


def test_link_certificate_of_the_german_test_pki_is_signed_by_its_predecessor(
    german_certificates: dict[str, bytes],
) -> None:
    first = CVCertificate.from_bytes(german_certificates["cvca-DETESTeID00001"])
    link = CVCertificate.from_bytes(german_certificates["cvca-DETESTeID00002_DETESTeID00001"])
    verify_chain([link], first.body.public_key, first.chat)
    assert link.is_link
    assert not first.is_link


def test_chain_is_found_in_any_order_through_link_certificates() -> None:
    pool = [TERMINAL, SECOND_LINK, ROOT, VERIFIER, LINK]
    for certificates in (pool, pool[::-1], [*pool, *pool]):
        assert build_chain(certificates, ["DECVCA00001"]) == (LINK, SECOND_LINK, VERIFIER, TERMINAL)


def test_newest_anchor_gives_the_shortest_chain() -> None:
    pool = [TERMINAL, SECOND_LINK, ROOT, VERIFIER, LINK]
    assert build_chain(pool, ["DECVCA00003", "DECVCA00002"]) == (VERIFIER, TERMINAL)


def test_no_chain_leads_to_an_unknown_anchor() -> None:
    with pytest.raises(CertificateInvalid):
        build_chain([TERMINAL, VERIFIER, SECOND_LINK, LINK, ROOT], ["DECVCA00009"])


def test_circle_of_certificates_ends() -> None:
    back = issue("DECVCA00003", "DECVCA00001", Role.CVCA)
    with pytest.raises(CertificateInvalid):
        build_chain([TERMINAL, VERIFIER, SECOND_LINK, LINK, back], ["DECVCA00009"])


def test_many_certificates_that_vouch_for_each_other_end_soon() -> None:
    names = [f"DECVCA{number:05}" for number in range(100, 112)]
    maze = [issue(issuer, holder, Role.CVCA) for issuer in names for holder in names if issuer != holder]
    verifier = issue(names[0], "DEDV00001", Role.DOCUMENT_VERIFIER_DOMESTIC)
    with pytest.raises(CertificateInvalid):
        build_chain([TERMINAL, verifier, *maze], ["DECVCA00009"])


def test_two_terminal_certificates_are_refused() -> None:
    with pytest.raises(CertificateInvalid):
        terminal_certificate([TERMINAL, issue("DEDV00001", "DETERMINAL00002", Role.TERMINAL)])


def test_rights_narrow_along_the_chain() -> None:
    narrow = issue(
        "DECVCA00003",
        "DEDV00001",
        Role.DOCUMENT_VERIFIER_DOMESTIC,
        chat=CHAT.of({Right.READ_DG4}, Role.DOCUMENT_VERIFIER_DOMESTIC),
    )
    effective = verify_chain([LINK, SECOND_LINK, narrow, TERMINAL], ROOT.body.public_key, ROOT.chat)
    assert effective.rights == {Right.READ_DG4}
    assert effective.role is Role.TERMINAL


def test_link_without_curve_inherits_it() -> None:
    bare = issue("DECVCA00001", "DECVCA00002", Role.CVCA, public_key=public_key("DECVCA00002"))
    verify_chain([bare, SECOND_LINK], ROOT.body.public_key, ROOT.chat)


def _reverse(certificate: CVCertificate) -> CVCertificate:
    return dataclasses.replace(certificate, signature=certificate.signature[::-1])


@pytest.mark.parametrize(
    "chain",
    [
        [LINK, SECOND_LINK, VERIFIER, _reverse(TERMINAL)],  # a signature
        [LINK, VERIFIER, TERMINAL],  # a gap
        [LINK, SECOND_LINK, issue("DECVCA00003", "DETERMINAL00001", Role.TERMINAL)],  # CVCA issues for terminal
        [dataclasses.replace(LINK, signature=b"")],
    ],
)
def test_chain_with_a_fault_is_refused(chain: list[CVCertificate]) -> None:
    with pytest.raises(CertificateInvalid):
        verify_chain(chain, ROOT.body.public_key, ROOT.chat)


def test_chain_of_another_type_of_terminal_is_refused(worked_example: dict[str, bytes]) -> None:
    root = CVCertificate.from_bytes(worked_example["tc_ecdh_cvca_cert"])
    verifier = CVCertificate.from_bytes(worked_example["tc_ecdh_dv_cert"])
    with pytest.raises(CertificateInvalid):
        verify_chain([verifier], root.body.public_key, root.chat)


def test_anchor_without_curve_or_with_rsa_is_refused(worked_example: dict[str, bytes]) -> None:
    for key in (public_key("DECVCA00001"), RSAKey("0.4.0.127.0.7.2.2.2.1.2", 3233, 17)):
        with pytest.raises(CertificateInvalid):
            verify_chain([LINK], key, ROOT.chat)
    with pytest.raises(CertificateInvalid):
        verify_signature(LINK, RSAKey("0.4.0.127.0.7.2.2.2.1.2", 3233, 17), CURVE.curve)


def test_sha_1_is_not_accepted() -> None:
    with pytest.raises(CertificateInvalid):
        hash_algorithm(public_key("DECVCA00001", f"{ECDSA_OID}.1"))


def test_made_up_curve_is_not_accepted() -> None:
    curve = dataclasses.replace(CURVE.curve, b=CURVE.curve.b + 1)
    key = dataclasses.replace(public_key("DECVCA00001"), curve=curve)
    with pytest.raises(CertificateInvalid):
        verify_signature(LINK, key, curve)


def test_key_names_the_hash_of_the_signatures_made_with_it() -> None:
    body = dataclasses.replace(ROOT.body, public_key=public_key("DECVCA00001", ECDSA_SHA384, with_curve=True))
    certificate = sign_certificate(body, private_key("DECVCA00001"), ECDSA_SHA384)
    verify_chain([certificate], certificate.body.public_key, certificate.chat)
    assert certificate.hash_algorithm.name == "sha384"


def test_extensions_survive_the_round_trip() -> None:
    extensions = (description_extension(b"d" * 32), sector_extension(b"1" * 32, b"2" * 32))
    certificate = CVCertificate.from_bytes(
        issue("DEDV00001", "DETERMINAL00001", Role.TERMINAL, extensions=extensions).to_bytes()
    )
    assert certificate.body.extensions == extensions
    assert certificate.description_hash == b"d" * 32
    assert certificate.sector_key_hashes == (b"1" * 32, b"2" * 32)
    assert TERMINAL.description_hash is None
    assert TERMINAL.sector_key_hashes == ()


def test_signature_covers_the_lengths_as_they_were_written() -> None:
    content = tlv.decode(LINK.body_bytes).value
    body_bytes = b"\x7f\x4e\x83" + len(content).to_bytes(3, "big") + content
    key = private_key("DECVCA00001")
    signature = encode_signature(key.sign(body_bytes, ec.ECDSA(hashes.SHA256())), 32)
    raw = tlv.encode(0x7F21, body_bytes + tlv.encode(0x5F37, signature))
    certificate = CVCertificate.from_bytes(raw)
    assert certificate.body_bytes == body_bytes
    verify_chain([certificate], ROOT.body.public_key, ROOT.chat)


def test_both_days_of_validity_count() -> None:
    assert TERMINAL.is_valid_on(FROM)
    assert TERMINAL.is_valid_on(UNTIL)
    assert not TERMINAL.is_valid_on(date(2026, 1, 1))
    assert not TERMINAL.is_valid_on(date(2024, 12, 31))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("5f290100", "5f290101"),  # profile
        ("5f2506020500010001", "5f2506020500010f01"),
        ("5f2506020500010001", "5f2506020501030001"),  # month 13
        ("5f2506020500010001", "5f2406020500010001"),  # date missing
        ("060a04007f00070202020203", "060a04007f00070202020303"),  # algorithm
        ("420944454456", "428044454456"),  # length
    ],
)
def test_certificate_with_a_broken_field_is_refused(old: str, new: str) -> None:
    raw = TERMINAL.to_bytes().hex()
    assert old in raw
    with pytest.raises(MalformedError):
        CVCertificate.from_bytes(bytes.fromhex(raw.replace(old, new, 1)))


@given(st.data())
def test_changed_certificate_gives_no_error_but_ours(data: st.DataObject) -> None:
    raw = bytearray(data.draw(st.sampled_from([ROOT, TERMINAL])).to_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(raw)))
    for each in (bytes(raw), bytes(raw[:cut])):
        try:
            certificate = CVCertificate.from_bytes(each)
            verify_chain([certificate], ROOT.body.public_key, ROOT.chat)
        except MalformedError:
            continue
        assert certificate.body_bytes in {ROOT.body_bytes, TERMINAL.body_bytes}
