"""The city takes exactly the device's form of signature; jwcrypto, another implementation, writes the good ones."""

from __future__ import annotations

import json
from base64 import urlsafe_b64encode
from collections.abc import Mapping

import pytest
from jwcrypto import jwk, jws

from kiosk.sandbox.detached_signature import key_id_of, verify_detached

KEY = jwk.JWK.generate(kty="EC", crv="P-256")
PEM = KEY.export_to_pem()
PAYLOAD = b"%PDF \x00\xff."
HEADER: Mapping[str, object] = {"alg": "ES256", "b64": False, "crit": ["b64"], "kid": "key-1"}


def signed(payload: bytes = PAYLOAD) -> str:
    made = jws.JWS(payload)
    made.add_signature(KEY, protected=json.dumps(HEADER))
    made.detach_payload()
    return str(made.serialize(compact=True))


def with_header(header: object) -> str:
    return urlsafe_b64encode(json.dumps(header).encode()).rstrip(b"=").decode() + "..AAAA"


def test_a_signature_over_exactly_these_bytes_is_taken() -> None:
    assert key_id_of(signed()) == "key-1"
    assert verify_detached(signed(), PAYLOAD, PEM)


def test_other_bytes_or_another_key_are_not() -> None:
    other = jwk.JWK.generate(kty="EC", crv="P-256").export_to_pem()
    assert not verify_detached(signed(), PAYLOAD + b" ", PEM)
    assert not verify_detached(signed(), PAYLOAD, other)
    assert not verify_detached(signed(), PAYLOAD, jwk.JWK.generate(kty="RSA", size=2048).export_to_pem())


@pytest.mark.parametrize(
    "header",
    [
        {**HEADER, "alg": "none"},
        {**HEADER, "alg": "HS256"},
        {**HEADER, "b64": True},
        {**HEADER, "crit": []},
        {**HEADER, "jwk": {}},
        {"alg": "ES256", "kid": "key-1"},
        [],
        "text",
    ],
    ids=str,
)
def test_a_header_of_another_form_names_no_key(header: object) -> None:
    assert key_id_of(with_header(header)) == ""


@pytest.mark.parametrize("token", ["", "a", "a.b", "!..!", "e30..", "..", "a.payload.c", "a..AAAA", "ä..ä"])
def test_what_is_no_signature_is_none(token: str) -> None:
    assert key_id_of(token) == ""
    assert not verify_detached(token, PAYLOAD, PEM)
