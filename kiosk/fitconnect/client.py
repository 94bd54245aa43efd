"""The calls that deliver a submission (FIT-Connect Submission API v2)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final
from urllib.parse import quote

from joserfc.jwk import RSAKey

from kiosk.domain.delivery import Announcement, AuthenticationTags, Outcome
from kiosk.domain.submission import Submission
from kiosk.errors import DeliveryError
from kiosk.fitconnect.answers import content, text
from kiosk.fitconnect.connection import GatewayConnection
from kiosk.fitconnect.event_log import outcome, read_events
from kiosk.fitconnect.json_web_key import rsa_key

_PAGE: Final = 500


class FitConnectClient:
    """Implements the outbox's port `Gateway`. Every call may be repeated: nothing is delivered twice."""

    def __init__(self, connection: GatewayConnection) -> None:
        self._connection = connection
        self._keys: dict[tuple[str, str], RSAKey] = {}

    def announce(self, submission: Submission, idempotency_key: str) -> Announcement:
        """Announce the submission and its attachments; with the same key, the answer is the same."""
        body = {
            "destinationId": submission.destination_id,
            "announcedAttachments": [each.attachment_id for each in submission.attachments],
            "publicService": {"name": submission.service_name, "identifier": submission.service_identifier},
        }
        headers = {"Idempotency-Key": idempotency_key}
        answer = content(self._connection.call("POST", "/v2/submissions", json=body, headers=headers))
        return Announcement(text(answer, "submissionId"), text(answer, "caseId"))

    def upload(self, announcement: Announcement, attachment_id: str, jwe: str) -> None:
        """Upload one attachment."""
        path = f"{_submission_path(announcement)}/attachments/{quote(attachment_id, safe='')}"
        self._connection.call("PUT", path, data=jwe.encode(), headers={"Content-Type": "application/jose"})

    def submit(self, announcement: Announcement, submission: Submission) -> None:
        """Send metadata and data, which completes the submission."""
        body = {"encryptedMetadata": submission.metadata, "encryptedData": submission.data}
        self._connection.call("PUT", _submission_path(announcement), json=body)

    def outcome(self, announcement: Announcement, destination_id: str, tags: AuthenticationTags) -> Outcome:
        """Return what the event log of the case proves."""
        events = read_events(self._event_tokens(announcement), announcement, self._key)
        return outcome(events, destination_id, tags)

    def forget_keys(self) -> None:
        """Ask for signature keys anew: the city may have withdrawn one."""
        self._keys.clear()

    def _event_tokens(self, announcement: Announcement) -> Iterator[str]:
        path = f"/v2/cases/{quote(announcement.case_id, safe='')}/events"
        offset = 0
        while True:
            answer = content(self._connection.call("GET", path, params={"offset": offset, "limit": _PAGE}))
            tokens = answer.get("eventLog")
            if not isinstance(tokens, list):
                raise DeliveryError("the gateway's answer lacks eventLog")
            yield from (str(each) for each in tokens)
            offset += len(tokens)
            total = answer.get("totalCount")
            if not tokens or not isinstance(total, int) or offset >= total:
                return

    def _key(self, issuer: str, key_id: str) -> RSAKey:
        """Return the gateway's own key, or the key of a destination."""
        if (issuer, key_id) not in self._keys:
            found = self._gateway_key(key_id) if issuer.startswith("http") else self._destination_key(issuer, key_id)
            self._keys[issuer, key_id] = rsa_key(found, algorithm="PS512", operation="verify")
        return self._keys[issuer, key_id]

    def _gateway_key(self, key_id: str) -> dict[str, object]:
        keys = content(self._connection.call_without_token("GET", "/.well-known/jwks.json")).get("keys")
        for each in keys if isinstance(keys, list) else []:
            if isinstance(each, dict) and each.get("kid") == key_id:
                return each
        raise DeliveryError("the event log is signed with a key that the gateway does not publish")

    def _destination_key(self, destination_id: str, key_id: str) -> dict[str, object]:
        path = f"/v2/destinations/{quote(destination_id, safe='')}/keys/{quote(key_id, safe='')}"
        return dict(content(self._connection.call("GET", path)))


def _submission_path(announcement: Announcement) -> str:
    return f"/v2/submissions/{quote(announcement.submission_id, safe='')}"
