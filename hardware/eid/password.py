"""The passwords of the card and what PACE makes of them (TR-03110-3, A.2.3, table 5; B.11.1)."""

from __future__ import annotations

from enum import Enum

from cryptography.hazmat.primitives import hashes

from hardware.eid.key_derivation import Cipher, overwrite


class PasswordID(Enum):
    """The passwords, by their reference in MSE:Set AT."""

    MRZ = 1
    CAN = 2
    PIN = 3
    PUK = 4

    @property
    def has_retry_counter(self) -> bool:
        """Whether wrong entries are counted; CAN and MRZ can be wrong for ever."""
        return self in {PasswordID.PIN, PasswordID.PUK}


def derive_key(password_id: PasswordID, secret: bytearray, cipher: Cipher) -> bytearray:
    """Return the key for the nonce of PACE, and overwrite the secret.

    `secret` holds the digits as they are printed (ISO 8859-1); for the MRZ: document number, date of birth and
    date of expiry, each followed by its check digit.
    """
    if password_id is not PasswordID.MRZ:
        key = cipher.password_key(secret)
    else:
        digest = hashes.Hash(hashes.SHA1())  # noqa: S303 - fixed by the standard
        digest.update(secret)
        key = cipher.password_key(digest.finalize())
    overwrite(secret)
    return key
