"""What the citizen takes home: a case reference, and what happens next."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import date

from kiosk.domain.draft import Draft
from kiosk.domain.fee import NOTHING_TO_PAY, Payment, payment_key, payment_of
from kiosk.domain.money import euros
from kiosk.domain.service import Service

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
    `qr_payload` is what the QR code says, `payment` what the answers cost.
    """

    reference: str
    sealed_at: str
    branch: str
    texts: tuple[ReceiptText, ...]
    qr_payload: str
    payment: Payment = NOTHING_TO_PAY


def receipt_of(draft: Draft, service: Service, branch: str, sealed_at: str) -> Receipt:
    """Return the receipt of a sealed draft: what its answers cost that day, and the words in both languages."""
    payment = payment_of(service.fee, draft.answers, draft.identity, date.fromisoformat(sealed_at[:10]))
    return Receipt(
        reference=draft.reference,
        sealed_at=sealed_at,
        branch=branch,
        texts=tuple(_text(service, language, payment) for language in dict.fromkeys((draft.language, "de"))),
        qr_payload=draft.reference,
        payment=payment,
    )


def _text(service: Service, language: str, payment: Payment) -> ReceiptText:
    steps = tuple(service.text(language, f"next.{number}") for number in range(1, service.next_steps + 1))
    how = service.text(language, payment_key(payment))
    fee = f"{euros(payment.amount, language)} – {how}" if payment.amount else how
    return ReceiptText(language, service.text(language, "title"), fee, steps)


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
