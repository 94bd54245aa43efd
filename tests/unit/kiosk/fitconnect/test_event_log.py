"""The event log proves a delivery only by the right signer and our own tags; the tokens are written by hand here."""

from __future__ import annotations

import json
from base64 import urlsafe_b64encode
from collections.abc import Mapping
from typing import Any

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding
from joserfc.jwk import RSAKey

from kiosk.domain.delivery import Announcement, AuthenticationTags, Outcome, OutcomeKind
from kiosk.errors import DeliveryError
from kiosk.fitconnect.event_log import EVENTS, outcome, read_events
from tests.fixtures.submissions import DESTINATION_ID, private_key

GATEWAY = "https://gateway.leipzig.example"
US = Announcement("s-1", "c-1")
TAGS = AuthenticationTags("tag-m", "tag-d", {"a-1": "tag-a"})
OUR_TAGS = {"authenticationTags": {"metadata": "tag-m", "data": "tag-d", "attachments": {"a-1": "tag-a"}}}
OTHER_TAGS = {"authenticationTags": {"metadata": "tag-m", "data": "tag-X", "attachments": {"a-1": "tag-a"}}}
PROBLEM = {"type": "https://schema.fitko.de/fit-connect/events/problems/hash-mismatch", "detail": "x"}


def find_key(issuer: str, key_id: str) -> RSAKey:
    name = {GATEWAY: "gateway-signature", DESTINATION_ID: "destination-signature"}.get(issuer)
    if name is None or key_id != name:
        raise DeliveryError("unknown key")
    return RSAKey.import_key(private_key(name).public_key())


def token(
    event: str,
    content: Mapping[str, object] | None = None,
    *,
    issuer: str = GATEWAY,
    key: str | None = None,
    header: Mapping[str, object] | None = None,
    **claims: Any,
) -> str:
    name = key or ("gateway-signature" if issuer == GATEWAY else "destination-signature")
    body = {"jti": "1", "iss": issuer, "iat": 1, "sub": "submission:s-1", "txn": "case:c-1"}
    body |= {"events": {EVENTS + event: content or {}}} | claims
    protected = {"alg": "PS512", "typ": "secevent+jwt", "kid": name} | (header or {})
    signed = f"{base64url(json.dumps(protected).encode())}.{base64url(json.dumps(body).encode())}"
    pss = padding.PSS(padding.MGF1(hashes.SHA512()), salt_length=64)
    scheme = pss if protected["alg"] == "PS512" else padding.PKCS1v15()
    return f"{signed}.{base64url(private_key(name).sign(signed.encode(), scheme, hashes.SHA512()))}"


def base64url(content: bytes) -> str:
    return urlsafe_b64encode(content).rstrip(b"=").decode()


def proven(*tokens: str) -> Outcome:
    return outcome(read_events(tokens, US, find_key), DESTINATION_ID, TAGS)


CREATED = token("create-submission")
SUBMITTED = token("submit-submission", OUR_TAGS)
ACCEPTED = token("accept-submission", OUR_TAGS, issuer=DESTINATION_ID)


def test_an_empty_log_proves_nothing() -> None:
    assert proven().kind is OutcomeKind.PENDING
    assert proven(CREATED).kind is OutcomeKind.PENDING


def test_submitted_means_with_our_tags() -> None:
    assert proven(CREATED, SUBMITTED).kind is OutcomeKind.SUBMITTED


def test_accepted_is_the_destinations_word_with_our_tags() -> None:
    assert proven(CREATED, SUBMITTED, ACCEPTED).kind is OutcomeKind.ACCEPTED


@pytest.mark.parametrize("content", [OTHER_TAGS, {}, {"authenticationTags": None}, {"authenticationTags": {}}])
def test_other_tags_or_none_prove_that_something_else_arrived(content: Mapping[str, object]) -> None:
    assert proven(token("submit-submission", content)).kind is OutcomeKind.DIFFERENT
    assert proven(SUBMITTED, token("accept-submission", content, issuer=DESTINATION_ID)).kind is OutcomeKind.DIFFERENT


def test_a_missing_attachment_is_a_difference() -> None:
    tags = {"authenticationTags": {"metadata": "tag-m", "data": "tag-d"}}
    assert proven(token("submit-submission", tags)).kind is OutcomeKind.DIFFERENT


def test_without_attachments_their_member_may_be_missing() -> None:
    tags = {"authenticationTags": {"metadata": "tag-m", "data": "tag-d"}}
    events = read_events([token("submit-submission", tags)], US, find_key)
    assert outcome(events, DESTINATION_ID, AuthenticationTags("tag-m", "tag-d", {})).kind is OutcomeKind.SUBMITTED


def test_a_rejection_names_its_problems_and_no_free_text() -> None:
    rejected = token("reject-submission", {"problems": [PROBLEM]}, issuer=DESTINATION_ID)
    assert proven(SUBMITTED, rejected) == Outcome(OutcomeKind.REJECTED, "hash-mismatch")


@pytest.mark.parametrize("content", [{}, {"problems": "x"}, {"problems": [1, {"type": "a b"}]}])
def test_a_rejection_without_a_usable_problem_is_still_one(content: Mapping[str, object]) -> None:
    rejected = token("reject-submission", content, issuer=DESTINATION_ID)
    assert proven(SUBMITTED, rejected) == Outcome(OutcomeKind.REJECTED, "rejected")


@pytest.mark.parametrize("event", ["accept-submission", "reject-submission"])
def test_the_gateway_cannot_speak_for_the_destination(event: str) -> None:
    assert proven(SUBMITTED, token(event, OUR_TAGS)).kind is OutcomeKind.SUBMITTED


def test_a_deletion_before_the_submission_means_to_begin_anew() -> None:
    assert proven(CREATED, token("delete-submission")).kind is OutcomeKind.DELETED


def test_a_deletion_after_the_acceptance_changes_nothing() -> None:
    assert proven(SUBMITTED, ACCEPTED, token("delete-submission")).kind is OutcomeKind.ACCEPTED


@pytest.mark.parametrize("claims", [{"sub": "submission:other"}, {"txn": "case:other"}])
def test_events_about_something_else_are_not_ours(claims: dict[str, str]) -> None:
    assert proven(token("submit-submission", OUR_TAGS, **claims)).kind is OutcomeKind.PENDING


def test_events_that_we_do_not_know_are_passed_over() -> None:
    other = token("x", events={"https://example.org/unheard-of": {}})
    assert proven(SUBMITTED, token("notify-submission"), other).kind is OutcomeKind.SUBMITTED


@pytest.mark.parametrize(
    "bad",
    [
        SUBMITTED[:-8] + "AAAAAAAA",
        token("submit-submission", OUR_TAGS, key="destination-signature"),
        token("submit-submission", OUR_TAGS, issuer="https://somebody.example", key="gateway-signature"),
        token("submit-submission", OUR_TAGS, header={"typ": "JWT"}),
        token("submit-submission", OUR_TAGS, header={"alg": "RS512"}),
        token("submit-submission", OUR_TAGS, header={"kid": "unheard-of"}),
        token("submit-submission", OUR_TAGS, events={}),
        token("submit-submission", OUR_TAGS, events=[]),
        "no token",
        "",
        "e30.e30.AAAA",
    ],
)
def test_one_bad_token_and_the_log_proves_nothing(bad: str) -> None:
    with pytest.raises(DeliveryError):
        proven(CREATED, bad)
