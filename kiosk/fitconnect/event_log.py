"""The event log of a case: Security Event Tokens (RFC 8417), signed with PS512, and what they prove."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from joserfc import jws
from joserfc.errors import JoseError
from joserfc.jwk import RSAKey

from kiosk.domain.delivery import Announcement, AuthenticationTags, Outcome, OutcomeKind
from kiosk.errors import DeliveryError
from kiosk.fitconnect.answers import problem_word

EVENTS: Final = "https://schema.fitko.de/fit-connect/events/"
_TYPE: Final = "secevent+jwt"

KeyFinder = Callable[[str, str], RSAKey]
"""From issuer and key id to the key that verifies; raises a DeliveryError."""


@dataclass(frozen=True, slots=True)
class Event:
    """One event about our submission, its signature verified: the last part of its URI, who says so, and what."""

    name: str
    issuer: str
    content: Mapping[str, object]


def read_events(tokens: Iterable[str], announcement: Announcement, find_key: KeyFinder) -> tuple[Event, ...]:
    """Return the events about the announced submission, in the order of the log.

    Raises:
        DeliveryError: a token is not what it must be; then the whole log proves nothing.
    """
    claims = (_verified(token, find_key) for token in tokens)
    return tuple(_event(each) for each in claims if _concerns(each, announcement))


def outcome(events: Iterable[Event], destination_id: str, tags: AuthenticationTags) -> Outcome:
    """Return what the events prove; acceptance and rejection are the destination's word alone."""
    known = Outcome(OutcomeKind.PENDING)
    for event in events:
        match event.name:
            case "submit-submission":
                known = _claimed(event, tags, OutcomeKind.SUBMITTED)
            case "accept-submission" if event.issuer == destination_id:
                return _claimed(event, tags, OutcomeKind.ACCEPTED)
            case "reject-submission" if event.issuer == destination_id:
                return Outcome(OutcomeKind.REJECTED, _problems(event.content))
            case "delete-submission" if known.kind is OutcomeKind.PENDING:
                known = Outcome(OutcomeKind.DELETED)
        if known.kind is OutcomeKind.DIFFERENT:
            return known
    return known


def _verified(token: str, find_key: KeyFinder) -> Mapping[str, object]:
    try:
        unverified = jws.extract_compact(token.encode())
        header, claims = unverified.headers(), json.loads(unverified.payload)
        if header.get("typ") != _TYPE or not isinstance(claims, dict):
            raise DeliveryError("the event log holds something else than event tokens")
        key = find_key(str(claims.get("iss")), str(header.get("kid")))
        jws.deserialize_compact(token, key, algorithms=["PS512"])
    except (JoseError, ValueError) as error:
        raise DeliveryError(f"the event log cannot be verified: {type(error).__name__}") from error
    return claims


def _concerns(claims: Mapping[str, object], announcement: Announcement) -> bool:
    return (
        claims.get("sub") == f"submission:{announcement.submission_id}"
        and claims.get("txn") == f"case:{announcement.case_id}"
    )


def _event(claims: Mapping[str, object]) -> Event:
    events = claims.get("events")
    if not isinstance(events, dict) or len(events) != 1:
        raise DeliveryError("an event token holds not exactly one event")
    ((uri, content),) = events.items()
    name = uri.removeprefix(EVENTS) if uri.startswith(EVENTS) else ""
    return Event(name, str(claims.get("iss")), content if isinstance(content, dict) else {})


def _claimed(event: Event, tags: AuthenticationTags, kind: OutcomeKind) -> Outcome:
    """The tags say which ciphertext arrived; without them, or with others, nothing is proven."""
    ours = {"metadata": tags.metadata, "data": tags.data, "attachments": dict(tags.attachments)}
    theirs = event.content.get("authenticationTags")
    same = isinstance(theirs, dict) and {"attachments": {}} | theirs == ours
    return Outcome(kind if same else OutcomeKind.DIFFERENT)


def _problems(content: Mapping[str, object]) -> str:
    problems = content.get("problems")
    listed = problems if isinstance(problems, list) else []
    words = [problem_word(each.get("type", "")) for each in listed if isinstance(each, dict)]
    return ", ".join(word for word in words if word) or "rejected"
