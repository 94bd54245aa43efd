"""The chip's side against the published "EAC Worked Example" of the BSI."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

import pytest

from hardware.card.apdu import CommandAPDU, ResponseAPDU
from hardware.eid.cv_certificate import CVCertificate
from hardware.eid.cv_public_key import EllipticCurveKey
from hardware.eid.password import PasswordID
from hardware.eid.simulated import key_agreement, pace
from hardware.eid.simulated.channel import SecureChannel
from hardware.eid.simulated.elliptic import Curve
from hardware.eid.simulated.key_agreement import ChipKey
from hardware.eid.simulated.pace import PACEProtocol, PACERun
from hardware.eid.simulated.refusal import Refusal
from hardware.eid.simulated.symmetric import KeyPair, Suite, decrypt, mac
from hardware.eid.simulated.terminal_authentication import TerminalResult
from tests.unit.hardware.eid.vectors import Vectors

BRAINPOOL_P256R1 = 13
PACE_OID = "0.4.0.127.0.7.2.2.4.2.2"
CA_OID = "0.4.0.127.0.7.2.2.3.2.2"


@pytest.fixture
def example(worked_example: Vectors) -> Vectors:
    """The example's elliptic-curve half, under its own names."""
    return worked_example.beginning_with("tc_ecdh_")


@pytest.fixture
def run(example: dict[str, bytes], monkeypatch: pytest.MonkeyPatch) -> PACERun:
    """A run with the chip's random numbers of the example."""
    names: Iterator[str] = iter(("picc_priv_key", "map_picc_priv_key"))
    monkeypatch.setattr(Curve, "random_scalar", lambda _: int.from_bytes(example[next(names)], "big"))
    monkeypatch.setattr(pace.secrets, "token_bytes", lambda _: example["nonce"])
    return PACERun(PACEProtocol(PACE_OID, BRAINPOOL_P256R1), PasswordID.PIN, b"123456", None)


def test_the_chip_runs_pace(run: PACERun, example: dict[str, bytes]) -> None:
    assert run.encrypted_nonce() == example["nonce_enc"]
    assert run.map_nonce(example["map_pcd_pub_key"]) == example["map_picc_pub_key"]
    assert run.agree(example["pcd_pub_key"]) == example["picc_pub_key"]
    assert run.accepts(example["authentication_token_pcd"])
    token, result = run.result()
    assert token == example["authentication_token_picc"]
    assert result.keys == KeyPair(example["k_enc"], example["k_mac"])
    assert result.chip_identifier == example["picc_pub_key"][1:33]


def test_a_terminal_that_sends_the_chip_s_own_key_is_refused(run: PACERun, example: dict[str, bytes]) -> None:
    run.encrypted_nonce()
    run.map_nonce(example["map_pcd_pub_key"])
    with pytest.raises(Refusal):
        run.agree(example["picc_pub_key"])


def test_the_channel_opens_the_first_command_and_seals_its_answer(example: dict[str, bytes]) -> None:
    keys = KeyPair(example["k_enc"], example["k_mac"])
    body = b"\x87\x11\x01" + example["e1"]
    header = bytes.fromhex("0C2281B6")
    counter = (1).to_bytes(16, "big")
    padded = header + b"\x80" + bytes(11) + body + b"\x80" + bytes(-(len(body) + 1) % 16)
    checksum = mac(keys.authentication, counter + padded)
    channel = SecureChannel(keys)
    command = CommandAPDU(*header, body + b"\x8e\x08" + checksum, 256)
    assert channel.open(command) == CommandAPDU(0x00, 0x22, 0x81, 0xB6, example["d1"])
    assert channel.seal(ResponseAPDU(b"", 0x9000)).data == example["ad1"] + b"\x8e\x08" + example["a1"]


def test_the_nonce_is_decrypted_with_the_key_of_the_pin(example: dict[str, bytes]) -> None:
    assert decrypt(Suite(16).password_key(b"123456"), example["nonce_enc"]) == example["nonce"]


@pytest.mark.parametrize(("holder", "issuer"), [("dv", "cvca"), ("ta", "dv")])
def test_the_chip_verifies_the_certificates(worked_example: dict[str, bytes], holder: str, issuer: str) -> None:
    certificates = {name: CVCertificate.from_bytes(worked_example[f"tc_ecdh_{name}_cert"]) for name in (holder, issuer)}
    curve = _curve(worked_example)
    key = curve.decode(_point(certificates[issuer]))
    digest = hashlib.sha512(certificates[holder].body_bytes).digest()
    assert curve.verifies(key, digest, certificates[holder].signature)
    assert not curve.verifies(key, digest[::-1], certificates[holder].signature)


def test_the_chip_verifies_the_terminal(example: dict[str, bytes], worked_example: dict[str, bytes]) -> None:
    curve = _curve(worked_example)
    key = curve.decode(_point(CVCertificate.from_bytes(example["ta_cert"])))
    signed = example["picc_pub_key"][1:33] + example["ta_nonce"] + example["ca_pcd_pub_key"][1:33]
    assert curve.verifies(key, hashlib.sha512(signed).digest(), example["ta_pcd_signature"])


def test_the_chip_authenticates(example: dict[str, bytes], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(key_agreement.secrets, "token_bytes", lambda _: example["ca_nonce"])
    key = ChipKey(0x41, CA_OID, BRAINPOOL_P256R1, int.from_bytes(example["ca_picc_priv_key"], "big"))
    assert key.public_key == example["ca_picc_pub_key"]
    terminal = TerminalResult(frozenset(), {}, example["ca_pcd_pub_key"][1:33], (), "sha256")
    nonce, token, keys = key.authenticate(terminal, example["ca_pcd_pub_key"])
    assert (nonce, token) == (example["ca_nonce"], example["ca_picc_token"])
    assert keys == KeyPair(example["ca_k_enc"], example["ca_k_mac"])


def _point(certificate: CVCertificate) -> bytes:
    key = certificate.body.public_key
    assert isinstance(key, EllipticCurveKey)
    return key.point


def _curve(worked_example: dict[str, bytes]) -> Curve:
    key = CVCertificate.from_bytes(worked_example["tc_ecdh_cvca_cert"]).body.public_key
    assert isinstance(key, EllipticCurveKey)
    assert key.curve is not None
    return Curve.explicit(key.curve.p, key.curve.a, key.curve.b, key.curve.generator, key.curve.n)
