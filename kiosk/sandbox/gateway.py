"""The submission gateway (FIT-Connect Submission API v2), with the city's backend behind it that accepts or rejects."""

from __future__ import annotations

import re
import time
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any, Final
from uuid import UUID

from kiosk.sandbox.gateway_access import GatewayAccess
from kiosk.sandbox.gateway_keys import GatewayKeys, encryption_jwk, signature_jwk
from kiosk.sandbox.gateway_store import GatewayStore, ReceptionState, StoredDevice, StoredSubmission
from kiosk.sandbox.http_server import Problem, Request, Response, Route, json_response
from kiosk.sandbox.security_events import SubmissionProblem, event_token, problems_of, tags_of
from kiosk.sandbox.submission_check import OpenedSubmission, SealedParts, SubmissionCheck, SubmissionRejected
from kiosk.sandbox.tls import TLSAuthority

_PROBLEMS: Final = "https://schema.fitko.de/fit-connect/submission-api/problems/"
_REPLAYED: Final = SubmissionProblem(
    "urn:de:leipzig:kiosk:problem:identity-used-before", "The report was used before.", "metadata"
)
_COMPACT_JWE: Final = re.compile(r"[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+){4}")
_MAX_ATTACHMENTS: Final = 100
_MAX_ATTACHMENT_BYTES: Final = 700_000_000
_MAX_SUBMISSION_BYTES: Final = 30_000_000
_INCOMPLETE_SECONDS: Final = 24 * 3600.0
_PAGE: Final = 500


class Gateway:
    """The routes of the API. What was submitted is checked at once, and the verdict is an event."""

    def __init__(
        self,
        store: GatewayStore,
        access: GatewayAccess,
        *,
        keys: GatewayKeys,
        check: SubmissionCheck,
        authority: TLSAuthority,
        destination_id: str,
    ) -> None:
        self._store = store
        self._access = access
        self._keys = keys
        self._check = check
        self._destination_id = destination_id
        self._issuer = "https://gateway.leipzig.example"
        jwk = encryption_jwk(keys.encryption, authority)
        self._destination_keys = {keys.encryption.key_id: jwk, keys.destination.key_id: signature_jwk(keys.destination)}

    @property
    def routes(self) -> tuple[Route, ...]:
        """What the HTTP server must route here."""
        submission, case = "/v2/submissions/{submission_id}", "/v2/cases/{case_id}"
        attachment = f"{submission}/attachments/{{attachment_id}}"
        return (
            Route("POST", "/token", self._access.issue_token),
            Route("GET", "/.well-known/jwks.json", self.publish_keys),
            Route("GET", "/v2/destinations/{destination_id}", self.describe_destination),
            Route("GET", "/v2/destinations/{destination_id}/keys/{key_id}", self.describe_key),
            Route("POST", "/v2/submissions", self.announce),
            Route("PUT", attachment, self.take_attachment, _MAX_ATTACHMENT_BYTES),
            Route("PUT", submission, self.take_submission, _MAX_SUBMISSION_BYTES),
            Route("GET", f"{case}/events", self.list_events),
        )

    def publish_keys(self, _: Request) -> Response:
        """Return the keys that verify the gateway's own events."""
        return json_response({"keys": [signature_jwk(self._keys.gateway)]})

    def describe_destination(self, request: Request) -> Response:
        """Return the destination and which key to encrypt with."""
        self._access.device(request)
        self._check_destination(request.parameters["destination_id"])
        key_id = self._keys.encryption.key_id
        return json_response(
            {"destinationId": self._destination_id, "status": "active", "encryptionKid": key_id}
            | {"metadataVersions": ["2.1.0"]}
        )

    def describe_key(self, request: Request) -> Response:
        """Return one of the destination's keys."""
        self._access.device(request)
        self._check_destination(request.parameters["destination_id"])
        jwk = self._destination_keys.get(request.parameters["key_id"])
        if jwk is None:
            raise _problem(HTTPStatus.NOT_FOUND, "unknown-key")
        return json_response(jwk)

    def announce(self, request: Request) -> Response:
        """Take an announcement; with the same `Idempotency-Key`, the answer is the same."""
        device = self._access.device(request)
        key = request.headers.get("idempotency-key", "")
        if not key:
            raise _problem(HTTPStatus.BAD_REQUEST, "idempotency-key-missing")
        announcement = _announcement(request)
        self._check_destination(str(announcement["destinationId"]))
        self.forget_incomplete(time.time() - _INCOMPLETE_SECONDS)
        with self._store.transaction():
            submission = self._store.announce(device.device_id, key, announcement)
            if submission.announcement != announcement:
                raise _problem(HTTPStatus.UNPROCESSABLE_ENTITY, "idempotency-key-reused")
            if not self._store.events(submission.case_id):
                self._tell("create-submission", submission, {})
        answer = {"submissionId": submission.submission_id, "caseId": submission.case_id}
        return json_response(answer, HTTPStatus.CREATED)

    def take_attachment(self, request: Request) -> Response:
        """Take an announced attachment; the same again changes nothing."""
        submission = self._own(request)
        attachment_id, jwe = request.parameters["attachment_id"], _jwe(request.body.decode("ascii", "replace"))
        announced = submission.announcement["announcedAttachments"]
        if not isinstance(announced, list) or attachment_id not in announced:
            raise _problem(HTTPStatus.NOT_FOUND, "attachment-not-announced")
        with self._store.transaction():
            known = self._store.attachments(submission.submission_id).get(attachment_id)
            if submission.state is not ReceptionState.ANNOUNCED and known != jwe:
                raise _problem(HTTPStatus.CONFLICT, "already-submitted")
            self._store.put_attachment(submission.submission_id, attachment_id, jwe)
        return Response(HTTPStatus.NO_CONTENT)

    def take_submission(self, request: Request) -> Response:
        """Take metadata and data; the same again changes nothing."""
        submission = self._own(request)
        metadata, data = _sealed_body(request)
        answer = json_response({"submissionId": submission.submission_id, "caseId": submission.case_id})
        if submission.state is not ReceptionState.ANNOUNCED:
            if (submission.metadata, submission.data) != (metadata, data):
                raise _problem(HTTPStatus.CONFLICT, "already-submitted")
            return answer
        attachments = self._store.attachments(submission.submission_id)
        if set(attachments) != set(_texts(submission.announcement["announcedAttachments"])):
            raise _problem(HTTPStatus.UNPROCESSABLE_ENTITY, "attachments-missing")
        with self._store.transaction():
            self._store.complete(submission.submission_id, metadata, data)
            self._tell("submit-submission", submission, tags_of(metadata, data, attachments))
        self.judge_what_waits()
        return answer

    def list_events(self, request: Request) -> Response:
        """Return a page of the case's event log."""
        device = self._access.device(request)
        submission = self._store.case(request.parameters["case_id"])
        if submission is None or submission.device_id != device.device_id:
            raise _problem(HTTPStatus.NOT_FOUND, "unknown-case")
        offset, limit = (int(request.query.get(name, default)) for name, default in (("offset", "0"), ("limit", "500")))
        events = self._store.events(submission.case_id)
        page = events[offset : offset + min(limit, _PAGE)]
        return json_response({"offset": offset, "count": len(page), "totalCount": len(events), "eventLog": page})

    def judge_what_waits(self) -> None:
        """Open and check what was submitted; also after a restart, so that nothing waits for ever."""
        with self._store.transaction():
            for submission in self._store.submissions(ReceptionState.SUBMITTED):
                self._judge(submission)

    def open(self, submission: StoredSubmission) -> OpenedSubmission:
        """Return what the city reads in a submission.

        Raises:
            SubmissionRejected
        """
        device = self._store.device(submission.device_id)
        assert device is not None  # noqa: S101 - it announced the submission
        service = submission.announcement["publicService"]
        identifier = str(service.get("identifier")) if isinstance(service, dict) else ""
        return self._check.check(self._parts(submission), device, identifier)

    def forget_incomplete(self, moment: float) -> None:
        """Delete what was announced before the moment (POSIX seconds) and never completed."""
        with self._store.transaction():
            for submission in self._store.announced_before(moment):
                self._store.close_submission(submission.submission_id, ReceptionState.DELETED)
                self._tell("delete-submission", submission, {})

    def _judge(self, submission: StoredSubmission) -> None:
        try:
            opened = self.open(submission)
            if opened.identity and not self._store.use_report(opened.identity.report_id, submission.submission_id):
                raise SubmissionRejected(_REPLAYED)
        except SubmissionRejected as rejected:
            problem = rejected.problem
            self._store.close_submission(submission.submission_id, ReceptionState.REJECTED, [problem.kind])
            self._rule("reject-submission", submission, problems_of([problem]))
        else:
            self._store.close_submission(submission.submission_id, ReceptionState.ACCEPTED)
            self._rule("accept-submission", submission, {})

    def _tell(self, name: str, submission: StoredSubmission, content: Mapping[str, object]) -> None:
        """Append an event of the gateway's."""
        token = event_token(name, self._issuer, self._keys.gateway, submission, content)
        self._store.add_event(submission.case_id, token)

    def _rule(self, name: str, submission: StoredSubmission, content: Mapping[str, object]) -> None:
        """Append an event of the destination's, which names the ciphertext that it speaks of."""
        parts = self._parts(submission)
        tags = tags_of(parts.metadata, parts.data, parts.attachments)
        token = event_token(name, self._destination_id, self._keys.destination, submission, {**content, **tags})
        self._store.add_event(submission.case_id, token)

    def _parts(self, submission: StoredSubmission) -> SealedParts:
        attachments = self._store.attachments(submission.submission_id)
        return SealedParts(submission.metadata, submission.data, attachments)

    def _own(self, request: Request) -> StoredSubmission:
        device: StoredDevice = self._access.device(request)
        submission = self._store.submission(request.parameters["submission_id"])
        if submission is None or submission.device_id != device.device_id or submission.state is ReceptionState.DELETED:
            raise _problem(HTTPStatus.NOT_FOUND, "unknown-submission")
        return submission

    def _check_destination(self, destination_id: str) -> None:
        if destination_id != self._destination_id:
            raise _problem(HTTPStatus.NOT_FOUND, "unknown-destination")


def _announcement(request: Request) -> Mapping[str, Any]:
    body = request.json()
    if not isinstance(body, dict) or set(body) != {"destinationId", "announcedAttachments", "publicService"}:
        raise _problem(HTTPStatus.UNPROCESSABLE_ENTITY, "schema-violation")
    attachments, service = body["announcedAttachments"], body["publicService"]
    if not isinstance(attachments, list) or len(attachments) > _MAX_ATTACHMENTS or not all(map(_is_uuid, attachments)):
        raise _problem(HTTPStatus.UNPROCESSABLE_ENTITY, "schema-violation")
    if not isinstance(service, dict) or not {"name", "identifier"} <= set(service):
        raise _problem(HTTPStatus.UNPROCESSABLE_ENTITY, "schema-violation")
    return body


def _sealed_body(request: Request) -> tuple[str, str]:
    body = request.json()
    if not isinstance(body, dict) or set(body) != {"encryptedMetadata", "encryptedData"}:
        raise _problem(HTTPStatus.UNPROCESSABLE_ENTITY, "schema-violation")
    return _jwe(body["encryptedMetadata"]), _jwe(body["encryptedData"])


def _jwe(value: object) -> str:
    if not isinstance(value, str) or not _COMPACT_JWE.fullmatch(value):
        raise _problem(HTTPStatus.UNPROCESSABLE_ENTITY, "no-jwe")
    return value


def _texts(values: object) -> list[str]:
    return [str(each) for each in values] if isinstance(values, list) else []


def _is_uuid(value: object) -> bool:
    try:
        return isinstance(value, str) and str(UUID(value)) == value
    except ValueError:
        return False


def _problem(status: HTTPStatus, word: str) -> Problem:
    return Problem(status, word, kind=_PROBLEMS + word)
