"""Private keys as PEM files that only their owner can read."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa

_RSA_EXPONENT: Final = 65537
_RSA_BITS: Final = 3072

PrivateKey = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey


def load_or_make_ec_key(path: Path, curve: ec.EllipticCurve | None = None) -> ec.EllipticCurvePrivateKey:
    """Return the key in the file, made at the first call; P-256 unless a curve is named.

    Raises:
        ValueError: the file holds a key of another kind.
    """
    if not path.exists():
        write_private_key(path, ec.generate_private_key(curve or ec.SECP256R1()))
    key = serialization.load_pem_private_key(path.read_bytes(), password=None)
    if not isinstance(key, ec.EllipticCurvePrivateKey):
        raise ValueError(f"{path.name} holds no elliptic curve key")
    return key


def load_or_make_rsa_key(path: Path) -> rsa.RSAPrivateKey:
    """Return the key of 3072 bits in the file, made at the first call.

    Raises:
        ValueError: the file holds a key of another kind.
    """
    if not path.exists():
        write_private_key(path, rsa.generate_private_key(_RSA_EXPONENT, _RSA_BITS))
    # The check of its primes takes longer than everything else at the start; nobody but this module writes the file.
    key = serialization.load_pem_private_key(path.read_bytes(), password=None, unsafe_skip_rsa_key_validation=True)
    if not isinstance(key, rsa.RSAPrivateKey):
        raise ValueError(f"{path.name} holds no RSA key")
    return key


def write_private_key(path: Path, key: PrivateKey) -> None:
    """Write the key, readable by its owner alone, whole or not at all."""
    pem = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    write_atomically(path, pem, mode=0o600)


def write_atomically(path: Path, content: bytes, mode: int = 0o644) -> None:
    """Write a file so that a reader sees the old content or the new, never a part."""
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    with os.fdopen(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, mode), "wb") as file:
        file.write(content)
    temporary.replace(path)
