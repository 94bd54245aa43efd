from __future__ import annotations

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec

from hardware.card import tlv
from hardware.card.tlv import MalformedError
from hardware.eid import algorithm_identifier, asn1
from hardware.eid.chat import Role
from hardware.eid.cv_certificate import CVCertificate
from hardware.eid.cv_public_key import EllipticCurveKey
from hardware.eid.domain_parameters import DomainParameters
from hardware.eid.ecdsa_plain import decode_signature
from hardware.eid.terminal_authentication import (
    TerminalRefused,
    authenticate,
    get_challenge,
    sign_challenge,
    signed_message,
)
from hardware.errors import CardLost, CardProtocolError
from tests.unit.hardware.eid.pki import issue
from tests.unit.hardware.eid.scripted_card import ScriptedCard

ROOT = issue(None, "DECVCA00001", Role.CVCA)
VERIFIER = issue(ROOT, "DEDV00001", Role.DOCUMENT_VERIFIER_DOMESTIC)
TERMINAL = issue(VERIFIER, "DETERMINAL00001", Role.TERMINAL)
CHAIN = (VERIFIER.certificate, TERMINAL.certificate)


def test_signature_of_the_bsi_worked_example_is_over_our_message(worked_example: dict[str, bytes]) -> None:
    certificate = CVCertificate.from_bytes(worked_example["tc_ecdh_ta_cert"])
    key = certificate.body.public_key
    assert isinstance(key, EllipticCurveKey)
    message = signed_message(
        id_picc=worked_example["tc_ecdh_picc_pub_key"][1:33],
        challenge=worked_example["tc_ecdh_ta_nonce"],
        compressed_key=worked_example["tc_ecdh_ca_pcd_pub_key"][1:33],
        auxiliary_data=b"",
    )
    signature = decode_signature(worked_example["tc_ecdh_ta_pcd_signature"])
    public_key = DomainParameters.from_id(17).load_point(key.point)
    public_key.verify(signature, message, ec.ECDSA(certificate.hash_algorithm))


def test_key_of_the_bsi_worked_example_belongs_to_its_certificate(worked_example: dict[str, bytes]) -> None:
    _, algorithm, private_key = tlv.decode(worked_example["tc_ecdh_ta_pcd_key"]).children
    domain = algorithm_identifier.read(algorithm)
    scalar = int.from_bytes(tlv.decode(private_key.value).require(asn1.OCTET_STRING).value, "big")
    certificate = CVCertificate.from_bytes(worked_example["tc_ecdh_ta_cert"])
    key = certificate.body.public_key
    assert isinstance(key, EllipticCurveKey)
    assert domain is DomainParameters.from_id(17)
    assert domain.multiply_generator(scalar) == key.point
    signature = sign_challenge(domain.private_key(scalar), certificate, b"message")
    domain.load_point(key.point).verify(decode_signature(signature), b"message", ec.ECDSA(certificate.hash_algorithm))


def test_key_holder_signs_plainly_with_the_hash_of_the_certificate() -> None:
    signature = sign_challenge(TERMINAL.private_key, TERMINAL.certificate, b"message")
    assert len(signature) == 64
    public_key = TERMINAL.private_key.public_key()
    public_key.verify(decode_signature(signature), b"message", ec.ECDSA(hashes.SHA256()))
    with pytest.raises(InvalidSignature):
        public_key.verify(decode_signature(signature), b"massage", ec.ECDSA(hashes.SHA256()))


@pytest.mark.parametrize("signature", [b"", b"odd"])
def test_signature_without_two_halves_is_refused(signature: bytes) -> None:
    with pytest.raises(MalformedError):
        decode_signature(signature)


def test_challenge_has_eight_bytes() -> None:
    card = ScriptedCard(["01020304050607089000"])
    assert get_challenge(card) == bytes(range(1, 9))
    assert card.commands[0].to_bytes().hex() == "0084000008"


@pytest.mark.parametrize("answer", ["6982", "9000", "010203049000"])
def test_missing_challenge_is_a_protocol_error(answer: str) -> None:
    with pytest.raises(CardProtocolError):
        get_challenge(ScriptedCard([answer]))


def test_certificates_key_and_signature_are_shown_in_order() -> None:
    card = ScriptedCard(["9000"] * 6)
    authenticate(card, CHAIN, b"x" * 32, bytes.fromhex("6700"), b"s" * 64)
    headers = [each.to_bytes()[:4].hex() for each in card.commands]
    assert headers == ["002281b6", "002a00be"] * 2 + ["002281a4", "00820000"]
    first, body, second, _, key, signature = (each.data for each in card.commands)
    assert first == b"\x83\x0bDECVCA00001"
    assert second == b"\x83\x09DEDV00001"
    assert body == VERIFIER.certificate.body_bytes + b"\x5f\x37\x40" + VERIFIER.certificate.signature
    oid = bytes.fromhex("800a04007f00070202020203")
    assert key == oid + b"\x83\x0fDETERMINAL00001" + b"\x67\x00" + b"\x91\x20" + b"x" * 32
    assert signature == b"s" * 64


@pytest.mark.parametrize("refused_at", range(6))
@pytest.mark.parametrize("status", ["6300", "6A88", "6982"])
def test_refusal_at_any_step_is_one_of_the_terminal(refused_at: int, status: str) -> None:
    card = ScriptedCard(["9000"] * refused_at + [status])
    with pytest.raises(TerminalRefused):
        authenticate(card, CHAIN, b"x" * 32, b"", b"s" * 64)
    assert len(card.commands) == refused_at + 1


def test_card_that_is_pulled_stays_lost() -> None:
    with pytest.raises(CardLost):
        authenticate(ScriptedCard(["9000"]), CHAIN, b"x" * 32, b"", b"s" * 64)


def test_rsa_of_the_bsi_worked_example_is_read_and_not_used(worked_example: dict[str, bytes]) -> None:
    certificate = CVCertificate.from_bytes(worked_example["tc_dh_ta_cert"])
    with pytest.raises(TerminalRefused):
        authenticate(ScriptedCard(["9000"] * 2), [certificate], b"x" * 32, b"", b"s" * 128)
