from __future__ import annotations

import hashlib

import pytest

from hardware.eid.key_derivation import Cipher, authentication_token, mac, overwrite
from hardware.eid.password import PasswordID, derive_key, mrz_secret

PACE_OID = "0.4.0.127.0.7.2.2.4.2.2"


@pytest.mark.parametrize("kind", ["ecdh", "dh"])
def test_session_keys_of_pace_are_those_of_the_bsi_worked_example(kind: str, worked_example: dict[str, bytes]) -> None:
    shared_secret = worked_example[f"tc_{kind}_shared_secret_k"]
    assert Cipher.AES_128.encryption_key(shared_secret) == worked_example[f"tc_{kind}_k_enc"]
    assert Cipher.AES_128.authentication_key(shared_secret) == worked_example[f"tc_{kind}_k_mac"]


@pytest.mark.parametrize("kind", ["ecdh", "dh"])
def test_session_keys_of_chip_authentication_are_those_of_the_bsi_worked_example(
    kind: str, worked_example: dict[str, bytes]
) -> None:
    shared_secret, nonce = (worked_example[f"tc_{kind}_ca_{name}"] for name in ("shared_secret_k", "nonce"))
    assert Cipher.AES_128.encryption_key(shared_secret, nonce) == worked_example[f"tc_{kind}_ca_k_enc"]
    assert Cipher.AES_128.authentication_key(shared_secret, nonce) == worked_example[f"tc_{kind}_ca_k_mac"]


def test_tokens_are_those_of_the_bsi_worked_example(worked_example: dict[str, bytes]) -> None:
    key = worked_example["tc_ecdh_k_mac"]
    for side, other in (("pcd", "picc"), ("picc", "pcd")):
        token = authentication_token(key, PACE_OID, worked_example[f"tc_ecdh_{other}_pub_key"])
        assert token == worked_example[f"tc_ecdh_authentication_token_{side}"]


@pytest.mark.parametrize(
    ("message", "expected"),
    [("", "bb1d6929e9593728"), ("6bc1bee22e409f96e93d7e117393172a", "070a16b46b4d4144")],
)
def test_mac_is_the_beginning_of_that_of_rfc_4493(message: str, expected: str) -> None:
    key = bytes.fromhex("2b7e151628aed2a6abf7158809cf4f3c")
    assert mac(key, bytes.fromhex(message)).hex() == expected


def test_longer_keys_come_from_sha_256() -> None:
    expected = hashlib.sha256(b"secret" + b"nonce" + bytes((0, 0, 0, 1))).digest()
    assert Cipher.AES_256.encryption_key(b"secret", b"nonce") == expected
    assert Cipher.AES_192.encryption_key(b"secret", b"nonce") == expected[:24]


def test_cipher_is_named_by_the_last_arc() -> None:
    family = "0.4.0.127.0.7.2.2.4.2"
    found = [Cipher.from_oid(f"{family}.{arc}", family) for arc in range(1, 6)]
    assert found == [None, Cipher.AES_128, Cipher.AES_192, Cipher.AES_256, None]
    assert Cipher.from_oid("0.4.0.127.0.7.2.2.4.4.2", family) is None


def test_password_becomes_a_key_and_is_overwritten(worked_example: dict[str, bytes]) -> None:
    secret = bytearray(b"123456")
    assert derive_key(PasswordID.PIN, secret, Cipher.AES_128) == bytes.fromhex("591468cda83d65219cccb8560233600f")
    assert secret == bytes(6)


def test_mrz_is_hashed_once_more() -> None:
    # ICAO 9303-11, appendix G.1: T22000129 3, 640812 5, 101031 8.
    secret = bytearray(b"T22000129364081251010318")
    key = derive_key(PasswordID.MRZ, secret, Cipher.AES_128)
    assert key.hex() == "89ded1b26624ec1e634c1989302849dd"
    assert secret == bytes(24)


@pytest.mark.parametrize(
    ("fields", "secret"),
    [
        (("T22000129", "640812", "101031"), b"T22000129364081251010318"),  # ICAO 9303-11, appendix G.1
        (("L898902C", "690806", "940623"), b"L898902C<369080619406236"),  # ICAO 9303-11, appendix D.2
        (("L01X00T47", "89<<<<", "291231"), b"L01X00T47189<<<<32912316"),
    ],
)
def test_password_of_the_mrz_has_its_check_digits(fields: tuple[str, str, str], secret: bytes) -> None:
    assert mrz_secret(*fields) == secret


@pytest.mark.parametrize("number", ["L01X-0T47", "L01X00T4ö"])
def test_character_that_no_mrz_has_is_refused(number: str) -> None:
    with pytest.raises(ValueError, match="invalid literal"):
        mrz_secret(number, "640812", "101031")


def test_only_pin_and_puk_are_counted() -> None:
    assert [each for each in PasswordID if each.has_retry_counter] == [PasswordID.PIN, PasswordID.PUK]


def test_overwritten_secret_keeps_its_length() -> None:
    secret = bytearray(b"12345")
    overwrite(secret)
    assert secret == bytes(5)
