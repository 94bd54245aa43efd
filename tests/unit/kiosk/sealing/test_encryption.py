"""Only the city can open what was encrypted for it; jwcrypto, the second implementation, agrees."""

from __future__ import annotations

import json

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from jwcrypto import jwe, jwk

from kiosk.errors import SealingError
from kiosk.sealing.encryption import encrypt
from tests.fixtures.submissions import destination, private_key

CITY_KEY = jwk.JWK.from_pyca(private_key("destination-encryption"))


def opened(token: str) -> jwe.JWE:
    found = jwe.JWE(algs=["RSA-OAEP-256", "A256GCM"])
    found.deserialize(token, CITY_KEY)
    return found


def test_the_city_reads_what_was_encrypted() -> None:
    assert opened(encrypt("Grüße".encode(), "application/json", destination())).payload == "Grüße".encode()


def test_the_header_names_algorithms_key_and_type_and_no_compression() -> None:
    header = json.loads(opened(encrypt(b"{}", "application/pdf", destination())).objects["protected"])
    assert header == {"alg": "RSA-OAEP-256", "enc": "A256GCM", "kid": "city-2026", "cty": "application/pdf"}


def test_attachments_beyond_the_librarys_default_limit_are_encrypted() -> None:
    content = bytes(2_000_000)
    encrypted = encrypt(content, "application/pdf", destination())
    jwe.default_max_plaintext_size, before = 10_000_000, jwe.default_max_plaintext_size
    try:
        assert opened(encrypted).payload == content
    finally:
        jwe.default_max_plaintext_size = before


def test_the_same_plaintext_never_looks_the_same() -> None:
    first, second = (encrypt(b"x", "text/plain", destination()).split(".") for _ in range(2))
    assert first[0] == second[0]
    assert all(one != other for one, other in zip(first[1:], second[1:], strict=True))


def test_a_short_key_is_refused() -> None:
    with pytest.raises(SealingError, match="2048 bits"):
        encrypt(b"x", "text/plain", destination(rsa.generate_private_key(65537, 2048)))
