"""The city opens a submission, and takes it only if every part is whole, signed, valid and proven."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha512
from typing import Any, Final, NoReturn

import jsonschema
from joserfc import jwe, jws
from joserfc.errors import JoseError
from joserfc.jwe import JWERegistry
from joserfc.jwk import RSAKey

from kiosk.domain.iban import is_iban
from kiosk.domain.service import IdentityKind, Service
from kiosk.eid_client.report import REPORT_SCHEMA, IdentificationReport, ReportKey, verify_report
from kiosk.errors import EIDServiceRefused
from kiosk.sandbox.clerk_signature import ClerkRefused, Signatures, check_clerk, split_signatures
from kiosk.sandbox.detached_signature import key_id_of, verify_detached
from kiosk.sandbox.gateway_keys import GatewayKey
from kiosk.sandbox.gateway_store import StoredDevice
from kiosk.sandbox.identification_report import CLIENT_CONTEXT, ON_SITE_CONTEXT
from kiosk.sandbox.security_events import SubmissionProblem
from kiosk.sandbox.staff_authority import StaffAuthority
from kiosk.sealing.schema import submission_schema

_FITCONNECT: Final = "https://schema.fitko.de/fit-connect/events/problems/"
_OURS: Final = "urn:de:leipzig:kiosk:problem:"
_FORMATS: Final = jsonschema.FormatChecker(("date", "date-time", "email", "uri", "uuid"))
_FORMATS.checks("iban")(lambda value: not isinstance(value, str) or is_iban(value))
_LONGEST_VISIT: Final = timedelta(hours=4)
_TOLERATED_SKEW: Final = timedelta(minutes=2)


class SubmissionRejected(Exception):
    """The city does not take it; `problem` says why."""

    def __init__(self, problem: SubmissionProblem) -> None:
        super().__init__(problem.kind)
        self.problem = problem


@dataclass(frozen=True, slots=True)
class SealedParts:
    """The JWEs of one submission, the attachments by id."""

    metadata: str
    data: str
    attachments: Mapping[str, str]


@dataclass(frozen=True, slots=True, repr=False)
class OpenedSubmission:
    """What the city reads: data, the papers by slug, who the citizen is, and the id of the key that signed."""

    reference: str
    service: Service
    data: Mapping[str, Any]
    papers: Mapping[str, bytes]
    identity: IdentificationReport | None
    key_id: str


class _Registry(JWERegistry):
    max_ciphertext_length = 700_000_000


class SubmissionCheck:
    """The city's rules: its key, its services, the published metadata schema, and whose reports it trusts."""

    def __init__(
        self,
        key: GatewayKey,
        services: tuple[Service, ...],
        metadata_schema: Mapping[str, Any],
        report_key: ReportKey,
        staff: StaffAuthority,
    ) -> None:
        self._key = key
        self._services = {each.identifier: each for each in services}
        self._metadata_schema = metadata_schema
        self._report_key = report_key
        self._staff = staff

    def check(self, parts: SealedParts, device: StoredDevice, service_identifier: str) -> OpenedSubmission:
        """Return the submission, opened.

        Raises:
            SubmissionRejected
        """
        metadata = self._metadata(parts.metadata)
        structure = metadata["contentStructure"]
        content = self._open(parts.data, "data", "application/json")
        signatures = _signatures(structure["data"])
        key_id = _check_integrity(content, structure["data"], device, "data", signatures.device)
        service = self._service(service_identifier, structure["data"]["submissionSchema"]["schemaUri"])
        data = _json(content, "data")
        _check_schema(data, submission_schema(service), "data")
        if data["branch"] != device.branch:
            _reject(_OURS + "branch-of-another-device", "The city knows this device in another branch.", "data")
        self._check_clerk(signatures, content, data)
        papers = self._papers(parts.attachments, structure["attachments"], data, device)
        identity = self._identity(metadata, data, device, service)
        if metadata.get("additionalReferenceInfo", {}).get("senderReference") != data["reference"]:
            _reject(_OURS + "reference-mismatch", "The references differ.", "metadata")
        return OpenedSubmission(data["reference"], service, data, papers, identity, key_id)

    def _check_clerk(self, signatures: Signatures, content: bytes, data: Mapping[str, Any]) -> None:
        """A clerk signs what she has helped with, what was read on site above all; nothing else bears her signature."""
        is_demanded = "assistance" in data or data["identity"]["kind"] == IdentityKind.ON_SITE.value
        if not is_demanded:
            if signatures.clerk is not None:
                _reject(_OURS + "clerk-signature-unexpected", "A clerk's signature without her help.", "data")
            return
        try:
            check_clerk(signatures, content, data, self._staff)
        except ClerkRefused as refused:
            _reject(_OURS + refused.problem.value, "The clerk's signature does not count.", "data")

    def _metadata(self, sealed: str) -> Mapping[str, Any]:
        metadata = _json(self._open(sealed, "metadata", "application/json"), "metadata")
        _check_schema(metadata, self._metadata_schema, "metadata")
        return metadata

    def _open(self, sealed: str, instance: str, content_type: str) -> bytes:
        registry = _Registry(algorithms=["RSA-OAEP-256", "A256GCM"])
        try:
            opened = jwe.decrypt_compact(sealed, RSAKey.import_key(self._key.private_key), registry=registry)
        except (JoseError, ValueError):
            _reject(_FITCONNECT + "encryption-issue", "This cannot be decrypted.", instance)
        headers = opened.headers()
        if headers.get("kid") != self._key.key_id or headers.get("cty") != content_type or opened.plaintext is None:
            _reject(_FITCONNECT + "encryption-issue", "Key or content type is not the expected one.", instance)
        return opened.plaintext

    def _service(self, identifier: str, schema_uri: str) -> Service:
        service = self._services.get(identifier)
        if service is None:
            _reject(_FITCONNECT + "unsupported-service", "This service is not offered here.", "metadata")
        if service.schema_uri != schema_uri:
            _reject(_FITCONNECT + "unsupported-schema", "The data have another schema than the service.", "metadata")
        return service

    def _papers(
        self,
        sealed: Mapping[str, str],
        described: list[Mapping[str, Any]],
        data: Mapping[str, Any],
        device: StoredDevice,
    ) -> Mapping[str, bytes]:
        paper_by_id = {digest["attachmentId"]: paper for paper, digest in data["papers"].items()}
        by_id = {each["attachmentId"]: each for each in described}
        once = len(by_id) == len(described) and len(paper_by_id) == len(data["papers"])
        if not (once and set(sealed) == set(by_id) == set(paper_by_id)):
            _reject(_FITCONNECT + "attachments-mismatch", "Not the attachments that were named.", "metadata")
        papers = {}
        for attachment_id, paper in paper_by_id.items():
            instance = f"attachment:{attachment_id}"
            content = self._open(sealed[attachment_id], instance, "application/pdf")
            _check_integrity(content, by_id[attachment_id], device, instance)
            if sha512(content).hexdigest() != data["papers"][paper]["sha512"]:
                _reject(_FITCONNECT + "hash-mismatch", "The signed data name another paper.", instance)
            papers[paper] = content
        return papers

    def _identity(
        self, metadata: Mapping[str, Any], data: Mapping[str, Any], device: StoredDevice, service: Service
    ) -> IdentificationReport | None:
        """The schema has checked already that the service takes this kind of identity."""
        sets = metadata.get("dataSets", [])
        if data["identity"]["kind"] == "none":
            if sets:
                _reject(_OURS + "identity-unexpected", "A proof of identity where none is claimed.", "metadata")
            return None
        if len(sets) != 1 or sets[0]["schema"]["schemaUri"] != REPORT_SCHEMA or not isinstance(sets[0]["content"], str):
            _reject(_OURS + "identity-missing", "Not exactly one identification report.", "metadata")
        compact: str = sets[0]["content"]
        digest = sha512(compact.encode()).hexdigest()
        if not digest == sets[0]["hash"]["content"] == data["identity"]["reportSha512"]:
            _reject(_FITCONNECT + "hash-mismatch", "The identification report has another hash.", "metadata")
        report = self._verified(compact)
        _check_binding(compact, report, data, device, service)
        return report

    def _verified(self, compact: str) -> IdentificationReport:
        try:
            return verify_report(compact, self._report_key)
        except EIDServiceRefused:
            _reject(_OURS + "identity-not-trusted", "The identification report cannot be verified.", "metadata")


def _check_binding(
    compact: str, report: IdentificationReport, data: Mapping[str, Any], device: StoredDevice, service: Service
) -> None:
    """A report serves the device, the service and the visit that it was made for."""
    context = report_context(compact)
    if not any(f"{CLIENT_CONTEXT}{each}" in context for each in device.fingerprints):
        _reject(_OURS + "identity-of-another-device", "The report was made for another device.", "metadata")
    if (ON_SITE_CONTEXT in context) is not (data["identity"]["kind"] == IdentityKind.ON_SITE.value):
        _reject(_OURS + "identity-of-another-kind", "The card was read in another way.", "metadata")
    if report.service != service.slug:
        _reject(_OURS + "identity-of-another-service", "The report was made for another service.", "metadata")
    if not _is_of_one_visit(report.identification_time, data["consent"]["givenAt"]):
        _reject(_OURS + "identity-of-another-time", "The report was not made during the visit.", "metadata")


def _is_of_one_visit(identified_at: str, given_at: str) -> bool:
    try:
        age = datetime.fromisoformat(given_at) - datetime.fromisoformat(identified_at)
    except (ValueError, TypeError):  # no time at all, or one without an offset
        return False
    return -_TOLERATED_SKEW <= age <= _LONGEST_VISIT


def report_context(compact: str) -> frozenset[str]:
    """Return the context of a report whose signature has been verified."""
    context = json.loads(jws.extract_compact(compact.encode()).payload).get("contextInformation", [])
    return frozenset(each for each in context if isinstance(each, str))


def _signatures(described: Mapping[str, Any]) -> Signatures:
    try:
        return split_signatures(described.get("signature", {}).get("content", ""))
    except ClerkRefused as refused:
        _reject(_OURS + refused.problem.value, "The signatures cannot be read.", "data")


def _check_integrity(
    content: bytes, described: Mapping[str, Any], device: StoredDevice, instance: str, token: str = ""
) -> str:
    """Return the id of the device's key that signed exactly these bytes."""
    if sha512(content).hexdigest() != described["hash"]["content"]:
        _reject(_FITCONNECT + "hash-mismatch", "The content has another hash.", instance)
    token = token or described.get("signature", {}).get("content", "")
    key_id = key_id_of(token)
    if key_id not in device.seal_keys:
        _reject(_OURS + "unknown-device-key", "The key is not enrolled for this device.", instance)
    if not verify_detached(token, content, device.seal_keys[key_id]):
        _reject(_OURS + "invalid-signature", "The device's signature is wrong.", instance)
    return key_id


def _json(content: bytes, instance: str) -> Mapping[str, Any]:
    try:
        found = json.loads(content)
    except ValueError:
        found = None
    if not isinstance(found, dict):
        _reject(_FITCONNECT + "syntax-violation", "This is no JSON object.", instance)
    return found


def _check_schema(document: Mapping[str, Any], schema: Mapping[str, Any], instance: str) -> None:
    validator = jsonschema.Draft202012Validator(schema, format_checker=_FORMATS)
    if not validator.is_valid(document):
        _reject(_FITCONNECT + "schema-violation", "This does not meet its schema.", instance)


def _reject(kind: str, title: str, instance: str) -> NoReturn:
    raise SubmissionRejected(SubmissionProblem(kind, title, instance))
