"""The Diffie-Hellman half of the BSI "EAC Worked Example".

No German card has it and the kiosk does not speak it; but passwords, keys, tokens, secure messaging and what a terminal
signs are the same, so the example is run with the group's arithmetic done here.
"""

from __future__ import annotations

import hashlib

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.serialization import load_der_private_key

from hardware.card import tlv
from hardware.card.apdu import CommandAPDU, ResponseAPDU
from hardware.card.tlv import DataObject
from hardware.eid import asn1, pace
from hardware.eid.card_access import CardAccess
from hardware.eid.cv_certificate import CertificateInvalid, CVCertificate, verify_signature
from hardware.eid.cv_public_key import RSAKey
from hardware.eid.key_derivation import Cipher, mac
from hardware.eid.secure_messaging import SecureMessaging
from hardware.eid.standard_curves import BRAINPOOLP256R1
from hardware.eid.terminal_authentication import signed_message
from hardware.errors import CardUnsuitable
from tests.unit.hardware.eid.vectors import Vectors

PACE_OID, CA_OID = "0.4.0.127.0.7.2.2.4.1.2", "0.4.0.127.0.7.2.2.3.1.2"
P = int(
    "B10B8F96A080E01DDE92DE5EAE5D54EC52C99FBCFB06A3C69A6A9DCA52D23B616073E28675A23D189838EF1E2EE652C0"
    "13ECB4AEA906112324975C3CD49B83BFACCBDD7D90C4BD7098488E9C219A73724EFFD6FAE5644738FAA31A4FF55BCCC0"
    "A151AF5F0DC8B4BD45BF37DF365C1A65E68CFDA76D4DA708DF1FB2BC2E4A4371",
    16,
)
G = int(
    "A4D1CBD5C3FD34126765A442EFB99905F8104DD258AC507FD6406CFF14266D31266FEA1E5C41564B777E690F5504F213"
    "160217B4B01B886A5E91547F9E2749F4D7FBD7D3B9A92EE1909D0D2263F80A76A6A24C087A091F531DBF0A0169B6A28A"
    "D662A4D18E73AFA32D779D5918D08BC8858F4DCEF97C2A24855E6EEB22B3B2E5",
    16,
)
"""The 1024-bit group with a subgroup of prime order of 160 bits (RFC 5114, 2.1)."""


class Numbers:
    """The vectors as numbers."""

    def __init__(self, example: Vectors) -> None:
        self._example = example

    def __getitem__(self, name: str) -> int:
        return int.from_bytes(self._example[name], "big")


@pytest.fixture
def example(worked_example: Vectors) -> Vectors:
    return worked_example.beginning_with("tc_dh_")


@pytest.fixture
def numbers(example: Vectors) -> Numbers:
    return Numbers(example)


def token(key: bytes, oid: str, public_key: bytes) -> bytes:
    value = public_key[-128:]
    return mac(key, tlv.encode(0x7F49, asn1.oid(oid).to_bytes() + DataObject(0x84, value).to_bytes()))


def compress(public_key: bytes) -> bytes:
    return hashlib.sha1(public_key[-128:]).digest()  # noqa: S324 - Comp of a DH key


def test_password_decrypts_the_nonce(example: dict[str, bytes], numbers: Numbers) -> None:
    key = Cipher.AES_128.password_key(b"123456")
    assert pace._decrypt_nonce(key, example["nonce_enc"]) == numbers["nonce"]


def test_nonce_maps_the_generator(numbers: Numbers) -> None:
    for side, other in (("pcd", "picc"), ("picc", "pcd")):
        assert pow(G, numbers[f"map_{side}_priv_key"], P) == numbers[f"map_{side}_pub_key"]
        shared = pow(numbers[f"map_{other}_pub_key"], numbers[f"map_{side}_priv_key"], P)
        assert shared == numbers["map_shared_secret_h"]
        assert pow(G, numbers["nonce"], P) * shared % P == numbers["map_generator"]


@pytest.mark.parametrize(("side", "other"), [("pcd", "picc"), ("picc", "pcd")])
def test_pace_agrees_on_keys_and_tokens(side: str, other: str, example: dict[str, bytes], numbers: Numbers) -> None:
    assert pow(numbers["map_generator"], numbers[f"{side}_priv_key"], P) == numbers[f"{side}_pub_key"]
    secret = pow(numbers[f"{other}_pub_key"], numbers[f"{side}_priv_key"], P).to_bytes(128, "big")
    assert secret == example["shared_secret_k"]
    assert Cipher.AES_128.encryption_key(secret) == example["k_enc"]
    key = Cipher.AES_128.authentication_key(secret)
    assert key == example["k_mac"]
    assert token(key, PACE_OID, example[f"{other}_pub_key"]) == example[f"authentication_token_{side}"]


def test_first_command_and_answer_are_protected(example: dict[str, bytes]) -> None:
    messaging = SecureMessaging.from_shared_secret(Cipher.AES_128, example["shared_secret_k"])
    wrapped = messaging.wrap(CommandAPDU(0x00, 0x22, 0x81, 0xB6, example["d1"]))
    assert next(tlv.decode_all(wrapped.data)).value == b"\x01" + example["e1"]
    raw = example["ad1"] + tlv.encode(0x8E, example["a1"])
    assert messaging.unwrap(ResponseAPDU(raw, 0x9000)) == ResponseAPDU(b"", 0x9000)


@pytest.mark.parametrize(("side", "other"), [("pcd", "picc"), ("picc", "pcd")])
def test_chip_authentication_agrees_on_keys_and_token(
    side: str, other: str, example: dict[str, bytes], numbers: Numbers
) -> None:
    assert pow(G, numbers[f"ca_{side}_priv_key"], P) == numbers[f"ca_{side}_pub_key"]
    secret = pow(numbers[f"ca_{other}_pub_key"], numbers[f"ca_{side}_priv_key"], P).to_bytes(128, "big")
    assert secret == example["ca_shared_secret_k"]
    assert Cipher.AES_128.encryption_key(secret, example["ca_nonce"]) == example["ca_k_enc"]
    key = Cipher.AES_128.authentication_key(secret, example["ca_nonce"])
    assert key == example["ca_k_mac"]
    assert token(key, CA_OID, example["ca_pcd_pub_key"]) == example["ca_picc_token"]


def test_terminal_signs_our_message(example: dict[str, bytes]) -> None:
    private_key = load_der_private_key(example["ta_pcd_key"], None)
    assert isinstance(private_key, rsa.RSAPrivateKey)
    certificate_key = CVCertificate.from_bytes(example["ta_cert"]).body.public_key
    assert isinstance(certificate_key, RSAKey)
    assert certificate_key.modulus == private_key.public_key().public_numbers().n
    message = signed_message(
        compress(example["picc_pub_key"]), example["ta_nonce"], compress(example["ca_pcd_pub_key"]), b""
    )
    private_key.public_key().verify(
        example["ta_pcd_signature"],
        message,
        padding.PKCS1v15(),
        hashes.SHA1(),  # noqa: S303 - of the example
    )


@pytest.mark.parametrize(("holder", "issuer"), [("cvca", "cvca"), ("dv_cert", "cvca"), ("ta_cert", "dv_cert")])
def test_chain_is_of_rsa_and_not_accepted(holder: str, issuer: str, example: dict[str, bytes]) -> None:
    certificate, authority = (CVCertificate.from_bytes(example[each]) for each in (holder, issuer))
    assert certificate.authority_reference == authority.holder_reference
    with pytest.raises(CertificateInvalid):
        verify_signature(certificate, authority.body.public_key, BRAINPOOLP256R1)


def test_card_is_unsuitable(example: dict[str, bytes]) -> None:
    with pytest.raises(CardUnsuitable):
        CardAccess.from_bytes(example["ef_cardaccess"]).choose_pace()
