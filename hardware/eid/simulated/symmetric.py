"""The chip's symmetric side: AES in CBC mode, CMAC, and keys from shared secrets (TR-03110-3, A.2.3, F)."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.cmac import CMAC

BLOCK = 16
MAC_SIZE = 8
_ENCRYPTION, _AUTHENTICATION, _PASSWORD = 1, 2, 3


@dataclass(frozen=True, slots=True)
class KeyPair:
    """The two session keys."""

    encryption: bytes
    authentication: bytes

    def __repr__(self) -> str:
        return "KeyPair(...)"


@dataclass(frozen=True, slots=True)
class Suite:
    """AES with keys of 16, 24 or 32 bytes."""

    key_size: int

    @classmethod
    def from_oid(cls, oid: str) -> Suite:
        """Return the suite that the last number of a protocol's identifier names.

        Raises:
            ValueError: it is 3DES or nothing known.
        """
        sizes = {"2": 16, "3": 24, "4": 32}
        number = oid.rpartition(".")[2]
        if number not in sizes:
            raise ValueError("the protocol has no AES suite")
        return cls(sizes[number])

    @property
    def nonce_size(self) -> int:
        """The bytes of the nonce of PACE: whole blocks, and no shorter than the key."""
        return -(-self.key_size // BLOCK) * BLOCK

    def password_key(self, password: bytes) -> bytes:
        """Return the key that encrypts the nonce of PACE."""
        return self._derive(password, _PASSWORD)

    def session_keys(self, secret: bytes, nonce: bytes = b"") -> KeyPair:
        """Return the keys for secure messaging."""
        secret += nonce
        return KeyPair(self._derive(secret, _ENCRYPTION), self._derive(secret, _AUTHENTICATION))

    def _derive(self, secret: bytes, counter: int) -> bytes:
        material = secret + counter.to_bytes(4, "big")
        digest = hashlib.sha1 if self.key_size == BLOCK else hashlib.sha256
        return digest(material).digest()[: self.key_size]


def encrypt(key: bytes, data: bytes, initial: bytes = bytes(BLOCK)) -> bytes:
    """Return whole blocks encrypted in CBC mode."""
    encryptor = Cipher(algorithms.AES(key), modes.CBC(initial)).encryptor()
    return encryptor.update(data) + encryptor.finalize()


def decrypt(key: bytes, data: bytes, initial: bytes = bytes(BLOCK)) -> bytes:
    """Return whole blocks decrypted in CBC mode."""
    decryptor = Cipher(algorithms.AES(key), modes.CBC(initial)).decryptor()
    return decryptor.update(data) + decryptor.finalize()


def mac(key: bytes, data: bytes) -> bytes:
    """Return the first eight bytes of the CMAC."""
    cmac = CMAC(algorithms.AES(key))
    cmac.update(data)
    return cmac.finalize()[:MAC_SIZE]


def pad(data: bytes) -> bytes:
    """Return the data with 80 and zeros up to a whole block (ISO/IEC 9797-1, method 2)."""
    return data + b"\x80" + bytes(-(len(data) + 1) % BLOCK)


def unpad(data: bytes) -> bytes:
    """Return the data without its padding.

    Raises:
        ValueError: there is none.
    """
    content = data.rstrip(b"\0")
    if content[-1:] != b"\x80" or len(data) - len(content) >= BLOCK:
        raise ValueError("the padding is missing")
    return content[:-1]
