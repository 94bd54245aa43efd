"""The device's detached signature: jwcrypto, the second implementation, verifies it, and only over the same bytes."""

from __future__ import annotations

import json
from base64 import urlsafe_b64decode

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from jwcrypto import jwk, jws

from hardware.security_module.software_key import SoftwareKey, thumbprint
from kiosk.sealing.signing import sign_detached

PAYLOAD = b"%PDF-1.7 \x00\xff$.02"


def verify(token: str, payload: bytes, key: SoftwareKey) -> None:
    found = jws.JWS()
    found.deserialize(token)
    found.verify(jwk.JWK.from_pyca(key.public_key), detached_payload=payload)


def test_the_signature_covers_exactly_these_bytes() -> None:
    key = SoftwareKey.generate()
    token = sign_detached(PAYLOAD, key)
    verify(token, PAYLOAD, key)
    with pytest.raises(jws.InvalidJWSSignature):
        verify(token, PAYLOAD + b" ", key)


def test_the_header_says_that_the_payload_is_not_encoded() -> None:
    key = SoftwareKey.generate()
    protected, payload, _ = sign_detached(PAYLOAD, key).split(".")
    assert payload == ""
    assert json.loads(urlsafe_b64decode(protected + "==")) == {
        "alg": "ES256",
        "b64": False,
        "crit": ["b64"],
        "kid": key.key_id,
    }


def test_the_key_id_is_the_thumbprint_that_jwcrypto_computes() -> None:
    for _ in range(20):
        key = ec.generate_private_key(ec.SECP256R1()).public_key()
        assert thumbprint(key) == jwk.JWK.from_pyca(key).thumbprint()
