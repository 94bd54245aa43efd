"""The destination's key is believed only if everything about it is right."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from kiosk.errors import DeliveryError, SubmissionRefused
from kiosk.fitconnect.clock import GatewayClock
from kiosk.fitconnect.destinations import DestinationDirectory
from kiosk.sandbox.tls import TLSAuthority
from tests.fixtures.city import CityOnLoopback, city
from tests.fixtures.submissions import DESTINATION_ID, base64url_number, private_key

__all__ = ["city"]

Jwk = dict[str, Any]


def served(city: CityOnLoopback) -> Jwk:
    """The key as the gateway will serve it; changes are served too."""
    keys = city.server.gateway._destination_keys
    return next(jwk for jwk in keys.values() if jwk["alg"] == "RSA-OAEP-256")


def chain(authority: TLSAuthority, key: rsa.RSAPublicKey, life: timedelta = timedelta(days=90)) -> list[str]:
    certificate = authority.issue_encryption_certificate(key, "city", life)
    return [b64encode(certificate.public_bytes(serialization.Encoding.DER)).decode()]


def test_the_gateways_destination_is_taken_with_its_key_and_expiry(city: CityOnLoopback) -> None:
    found = city.destination()
    assert found.destination_id == DESTINATION_ID
    assert found.modulus == base64url_number(private_key("destination-encryption").public_key().public_numbers().n)
    assert datetime.fromisoformat(found.expires_at) > datetime.now(UTC) + timedelta(days=300)


def test_an_unknown_destination_is_refused(city: CityOnLoopback) -> None:
    clock = GatewayClock()
    with city.connect(clock) as connection, pytest.raises(SubmissionRefused) as refusal:
        DestinationDirectory(connection, city.authority, clock).destination("0" * 8)
    assert refusal.value.reason == "unknown-destination"


def short_key(jwk: Jwk) -> None:
    jwk["n"] = base64url_number(rsa.generate_private_key(65537, 2048).public_key().public_numbers().n)


CHANGES: dict[str, Callable[[Jwk], object]] = {
    "another purpose": lambda jwk: jwk.update(key_ops=["wrapKey", "verify"]),
    "another algorithm": lambda jwk: jwk.update(alg="RSA-OAEP"),
    "another type": lambda jwk: jwk.update(kty="EC"),
    "too short": short_key,
    "no number": lambda jwk: jwk.update(n="!"),
    "another name": lambda jwk: jwk.update(kid="other"),
    "no certificate": lambda jwk: jwk.pop("x5c"),
    "an empty chain": lambda jwk: jwk.update(x5c=[]),
    "no base64": lambda jwk: jwk.update(x5c=["!"]),
    "no certificate in it": lambda jwk: jwk.update(x5c=["AAAA"]),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=list(CHANGES))
def test_a_key_that_is_not_right_is_not_believed(city: CityOnLoopback, change: Callable[[Jwk], object]) -> None:
    change(served(city))
    with pytest.raises(DeliveryError):
        city.destination()


def test_a_certificate_of_another_key_is_not_believed(city: CityOnLoopback) -> None:
    served(city)["x5c"] = chain(city.pki.tls, private_key("gateway-signature").public_key())
    with pytest.raises(DeliveryError, match="another key"):
        city.destination()


def test_a_certificate_of_another_authority_is_not_believed(city: CityOnLoopback, tmp_path: Path) -> None:
    served(city)["x5c"] = chain(TLSAuthority(tmp_path), private_key("destination-encryption").public_key())
    with pytest.raises(DeliveryError, match="pinned authority"):
        city.destination()


def test_a_certificate_is_no_issuer_because_it_is_genuine(city: CityOnLoopback) -> None:
    (genuine,) = served(city)["x5c"]
    (forged,) = chain(city.pki.tls, private_key("destination-encryption").public_key())
    served(city)["x5c"] = [forged, genuine]
    with pytest.raises(DeliveryError, match="no chain"):
        city.destination()


def test_an_expired_certificate_is_not_believed(city: CityOnLoopback) -> None:
    key = private_key("destination-encryption").public_key()
    served(city)["x5c"] = chain(city.pki.tls, key, timedelta(minutes=-1))
    with pytest.raises(DeliveryError, match="not valid now"):
        city.destination()
