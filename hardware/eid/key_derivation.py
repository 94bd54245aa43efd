"""Key derivation and the ciphers that the protocols' object identifiers end in (TR-03110-3, A.2.3)."""

from __future__ import annotations

from enum import Enum

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.cmac import CMAC

from hardware.card import tlv
from hardware.card.tlv import DataObject
from hardware.eid import asn1

BLOCK_SIZE = 16
MAC_SIZE = 8
_ENCRYPTION, _AUTHENTICATION, _PASSWORD = 1, 2, 3
_PUBLIC_KEY, _POINT = 0x7F49, 0x86


class Cipher(Enum):
    """AES by the bytes of its key; the second value is the last arc of an object identifier like id-PACE-ECDH-GM-…"""

    AES_128 = (16, 2)
    AES_192 = (24, 3)
    AES_256 = (32, 4)

    @property
    def key_size(self) -> int:
        """The bytes of the key."""
        return self.value[0]

    @classmethod
    def from_oid(cls, oid: str, family: str) -> Cipher | None:
        """Return the cipher that a protocol of the family uses; None for other protocols, and for Triple DES."""
        prefix, _, last = oid.rpartition(".")
        return next((each for each in cls if prefix == family and last == str(each.value[1])), None)

    def encryption_key(self, shared_secret: bytes, nonce: bytes = b"") -> bytearray:
        """Return the key K_Enc; the nonce is the chip's, for chip authentication."""
        return self._derive(shared_secret, nonce, _ENCRYPTION)

    def authentication_key(self, shared_secret: bytes, nonce: bytes = b"") -> bytearray:
        """Return the key K_MAC; the nonce is the chip's, for chip authentication."""
        return self._derive(shared_secret, nonce, _AUTHENTICATION)

    def password_key(self, password: bytes | bytearray) -> bytearray:
        """Return the key that decrypts the nonce of PACE."""
        return self._derive(password, b"", _PASSWORD)

    def _derive(self, secret: bytes | bytearray, nonce: bytes, counter: int) -> bytearray:
        # The standard fixes SHA-1 for the shortest key; collisions, its weakness, help nobody here.
        weak = self is Cipher.AES_128
        digest = hashes.Hash(hashes.SHA1() if weak else hashes.SHA256())  # noqa: S303
        for part in (secret, nonce, counter.to_bytes(4, "big")):
            digest.update(part)
        return bytearray(digest.finalize()[: self.key_size])


def mac(key: bytes | bytearray, message: bytes) -> bytes:
    """Return the first eight bytes of AES-CMAC."""
    cmac = CMAC(AES(key))
    cmac.update(message)
    return cmac.finalize()[:MAC_SIZE]


def authentication_token(key: bytes | bytearray, oid: str, point: bytes) -> bytes:
    """Return the token over the other side's ephemeral key, for the protocol with the object identifier (A.2.4)."""
    members = tlv.encode_all((asn1.oid(oid), DataObject(_POINT, point)))
    return mac(key, tlv.encode(_PUBLIC_KEY, members))


def overwrite(secret: bytearray) -> None:
    """Replace every byte of a secret by zero."""
    secret[:] = bytes(len(secret))
