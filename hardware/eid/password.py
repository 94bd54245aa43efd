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


_CHECK_WEIGHTS = (7, 3, 1)
_DOCUMENT_NUMBER_SIZE = 9


def mrz_secret(document_number: str, date_of_birth: str, date_of_expiry: str) -> bytearray:
    """Return the password of the machine readable zone, from its three fields without their check digits.

    The dates are six characters YYMMDD, unknown parts `<`; a short document number is filled up (ICAO 9303-11, 4.3.2).

    Raises:
        ValueError: characters that no machine readable zone has.
    """
    fields = (document_number.ljust(_DOCUMENT_NUMBER_SIZE, "<"), date_of_birth, date_of_expiry)
    return bytearray("".join(field + _check_digit(field) for field in fields), "ascii")


def _check_digit(field: str) -> str:
    """Return the check digit of a field (ICAO 9303-3, 4.9)."""
    values = (0 if character == "<" else int(character, 36) for character in field)
    return str(sum(value * _CHECK_WEIGHTS[at % 3] for at, value in enumerate(values)) % 10)


def derive_key(password_id: PasswordID, secret: bytearray, cipher: Cipher) -> bytearray:
    """Return the key for the nonce of PACE, and overwrite the secret.

    `secret` holds the digits as they are printed (ISO 8859-1); for the MRZ: document number, date of birth and
    date of expiry, each followed by its check digit (`mrz_secret`).
    """
    if password_id is not PasswordID.MRZ:
        key = cipher.password_key(secret)
    else:
        digest = hashes.Hash(hashes.SHA1())  # noqa: S303 - fixed by the standard
        digest.update(secret)
        key = cipher.password_key(digest.finalize())
    overwrite(secret)
    return key
