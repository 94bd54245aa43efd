"""What the citizen takes home: a case reference, and what happens next."""

from __future__ import annotations

import secrets
from dataclasses import dataclass

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O or U, so that a reference survives the telephone."""

_RANDOM_CHARACTERS = 9


@dataclass(frozen=True, slots=True)
class ReceiptText:
    """The words of a receipt in one language."""

    language: str
    service_title: str
    fee: str
    next_steps: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Receipt:
    """A receipt without personal data: anybody may find it on the floor.

    `sealed_at` is an ISO 8601 time with offset; `texts` begin with the citizen's language, German is always among them;
    `qr_payload` is what the QR code says.
    """

    reference: str
    sealed_at: str
    branch: str
    texts: tuple[ReceiptText, ...]
    qr_payload: str


def new_reference() -> str:
    """Return a fresh case reference such as `L7K3-M92Q-DX`: nine random characters (45 bits) and one to check them."""
    characters = "".join(secrets.choice(ALPHABET) for _ in range(_RANDOM_CHARACTERS))
    return _grouped(characters + _check_character(characters))


def is_reference(text: str) -> bool:
    """Return whether the text is a reference with a right check character."""
    characters = text.replace("-", "")
    return (
        len(characters) == _RANDOM_CHARACTERS + 1
        and all(each in ALPHABET for each in characters)
        and _check_character(characters[:-1]) == characters[-1]
    )


def _check_character(characters: str) -> str:
    """Weighted sum over the prime 31: finds every single wrong or swapped pair of the first 31 characters."""
    total = sum((index + 1) * ALPHABET.index(each) for index, each in enumerate(characters))
    return ALPHABET[total % 31]


def _grouped(characters: str) -> str:
    return "-".join((characters[:4], characters[4:8], characters[8:]))
