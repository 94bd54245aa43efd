"""The RSA keys of destination and gateway, made once because making them takes seconds, and as JSON Web Keys."""

from __future__ import annotations

from base64 import b64encode, urlsafe_b64encode
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from kiosk.sandbox.key_files import write_private_key
from kiosk.sandbox.tls import TLSAuthority

_BITS: Final = 4096
_KEY_ID_CHARACTERS: Final = 32


@dataclass(frozen=True, slots=True)
class GatewayKey:
    """One key pair and its id."""

    key_id: str
    private_key: rsa.RSAPrivateKey

    def __repr__(self) -> str:
        """Say the id only."""
        return f"GatewayKey({self.key_id})"


@dataclass(frozen=True, slots=True)
class GatewayKeys:
    """`encryption` opens submissions, `destination` signs the city's events, `gateway` signs the gateway's."""

    encryption: GatewayKey
    destination: GatewayKey
    gateway: GatewayKey

    @classmethod
    def load_or_make(cls, directory: Path) -> GatewayKeys:
        """Return the keys in the directory, made at the first start."""
        names = ("destination-encryption", "destination-signature", "gateway-signature")
        return cls(*(_load_or_make(directory / f"{name}.pem") for name in names))


def encryption_jwk(key: GatewayKey, authority: TLSAuthority) -> dict[str, object]:
    """Return the public encryption key with a fresh certificate of the authority (RFC 7517, 4.7)."""
    certificate = authority.issue_encryption_certificate(key.private_key.public_key(), "Stadt Leipzig (Sandbox)")
    chain = [b64encode(certificate.public_bytes(serialization.Encoding.DER)).decode()]
    return {**_public(key), "alg": "RSA-OAEP-256", "key_ops": ["wrapKey"], "x5c": chain}


def signature_jwk(key: GatewayKey) -> dict[str, object]:
    """Return the public key that verifies signatures."""
    return {**_public(key), "alg": "PS512", "key_ops": ["verify"]}


def _load_or_make(path: Path) -> GatewayKey:
    if not path.exists():
        write_private_key(path, rsa.generate_private_key(public_exponent=65537, key_size=_BITS))
    # It is our own file; proving both numbers prime at each start would take a second.
    key = serialization.load_pem_private_key(path.read_bytes(), password=None, unsafe_skip_rsa_key_validation=True)
    if not isinstance(key, rsa.RSAPrivateKey):
        raise ValueError(f"{path.name} holds no RSA key")
    return GatewayKey(_key_id(key.public_key()), key)


def _key_id(key: rsa.RSAPublicKey) -> str:
    der = key.public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
    return sha256(der).hexdigest()[:_KEY_ID_CHARACTERS]


def _public(key: GatewayKey) -> dict[str, object]:
    numbers = key.private_key.public_key().public_numbers()
    return {"kty": "RSA", "kid": key.key_id, "n": _base64url(numbers.n), "e": _base64url(numbers.e)}


def _base64url(number: int) -> str:
    content = number.to_bytes((number.bit_length() + 7) // 8)
    return urlsafe_b64encode(content).rstrip(b"=").decode()
