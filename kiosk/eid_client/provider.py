"""What the citizen is shown of the provider before the PIN (PAuswG § 18(4); BSI TR-03124-1, 3.6)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from enum import Enum
from typing import Final

from hardware.eid.certificate_description import TermsFormat
from hardware.eid.chat import Right
from kiosk.domain.identity import Provider
from kiosk.eid_client.checks import AccessRequest
from kiosk.eid_client.terms import readable_terms


class _Part(Enum):
    ADDRESS = "address"
    PURPOSE = "purpose"
    AUTHORITY = "authority"


# Descriptions are texts for people, with headings that every issuer words in its own way.
_KEYWORDS: Final[tuple[tuple[str, _Part], ...]] = (
    ("datenschutz", _Part.AUTHORITY),
    ("zweck", _Part.PURPOSE),
    ("verwendung der daten", _Part.PURPOSE),
    ("anschrift", _Part.ADDRESS),
    ("e-mail-adresse", _Part.ADDRESS),
)


def provider_of(request: AccessRequest, today: date) -> Provider:
    """Return who asks, and for what, in the words of the certificate and its description."""
    description = request.description
    text = readable_terms(description)
    is_document = not text and description.terms_format is not TermsFormat.PLAIN
    parts = split_terms(text)
    asks_age = Right.AGE_VERIFICATION in request.required | request.optional
    return Provider(
        name=description.subject_name,
        url=description.subject_url or "",
        address=parts.get(_Part.ADDRESS.value) or text,
        purpose=parts.get(_Part.PURPOSE.value, ""),
        authority=parts.get(_Part.AUTHORITY.value, ""),
        issuer=description.issuer_name,
        issuer_url=description.issuer_url or "",
        valid_until=request.terminal.body.expiration_date.isoformat(),
        required=_names(request.required),
        optional=_names(request.optional),
        transaction_text=request.transaction_info,
        required_age=request.auxiliary_data.required_age(today) if asks_age else None,
        terms_url=(description.subject_url or "") if is_document else "",
    )


def split_terms(text: str) -> Mapping[str, str]:
    """Return the parts `address`, `purpose` and `authority` of the terms of usage, as far as headings tell them."""
    parts: dict[str, list[str]] = {}
    current: list[str] = []
    for line in text.splitlines():
        part, rest = _split_heading(line)
        if part is not None:
            current = parts.setdefault(part.value, [])
        if rest:
            current.append(rest)
    return {name: "\n".join(lines) for name, lines in parts.items() if lines}


def _split_heading(line: str) -> tuple[_Part | None, str]:
    heading, colon, rest = line.partition(":")
    if colon and not rest.startswith("/"):
        lowered = heading.lower()
        for keyword, part in _KEYWORDS:
            if keyword in lowered:
                return part, rest.strip()
    return None, line.strip()


def rights_named(names: Iterable[str]) -> frozenset[Right]:
    """Return the rights behind names such as `DG4` or `AGE_VERIFICATION`."""
    wanted = set(names)
    return frozenset(right for right in Right if _name(right) in wanted)


def _names(rights: frozenset[Right]) -> tuple[str, ...]:
    return tuple(_name(each) for each in sorted(rights, key=lambda right: right.value))


def _name(right: Right) -> str:
    return right.name.removeprefix("READ_")
