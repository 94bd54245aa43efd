"""The metadata of a submission (FIT-Connect metadata schema 2.1.0)."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha512
from typing import Final
from uuid import uuid4

METADATA_SCHEMA: Final = "https://schema.fitko.de/fit-connect/metadata/2.1.0/metadata.schema.json"
IDENTIFICATION_REPORT_SCHEMA: Final = (
    "https://raw.githubusercontent.com/Governikus/IdentificationReport/2.0.0/schema/identification-report.json"
)
DATA_TYPE: Final = "application/json"
ATTACHMENT_TYPE: Final = "application/pdf"


@dataclass(frozen=True, slots=True, repr=False)
class SignedPart:
    """Plain bytes that go into the submission, and the device's detached signature over them."""

    content: bytes
    signature: str


@dataclass(frozen=True, slots=True, repr=False)
class SignedAttachment:
    """A scanned paper as PDF, signed, under the id that it is announced with."""

    attachment_id: str
    paper: str
    title: str
    part: SignedPart


@dataclass(frozen=True, slots=True)
class Author:
    """The sending system's word about itself."""

    name: str
    version: str


def metadata(
    data: SignedPart,
    attachments: Sequence[SignedAttachment],
    *,
    schema_uri: str,
    report: str | None,
    reference: str,
    application_date: date,
    author: Author,
) -> bytes:
    """Return the metadata as JSON; `report` is the signed identification report, if the citizen used the card."""
    structure = {
        "data": {
            **_integrity(data),
            "submissionSchema": {"schemaUri": schema_uri, "mimeType": DATA_TYPE},
        },
        "attachments": [_attachment(each) for each in attachments],
    }
    document = {
        "$schema": METADATA_SCHEMA,
        "contentStructure": structure,
        "additionalReferenceInfo": {"senderReference": reference, "applicationDate": application_date.isoformat()},
        "author": _author(author),
        **({"dataSets": [_report(report)]} if report else {}),
    }
    return json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode()


def _attachment(attachment: SignedAttachment) -> dict[str, object]:
    return {
        **_integrity(attachment.part),
        "purpose": "attachment",
        "filename": f"{attachment.paper}.pdf",
        "description": attachment.title,
        "mimeType": ATTACHMENT_TYPE,
        "attachmentId": attachment.attachment_id,
    }


def _integrity(part: SignedPart) -> dict[str, object]:
    signature = {"signatureFormat": "json", "detachedSignature": True, "content": part.signature}
    return {"hash": _hash(part.content), "signature": signature}


def _report(report: str) -> dict[str, object]:
    return {
        "dataSetId": str(uuid4()),
        "schema": {"schemaUri": IDENTIFICATION_REPORT_SCHEMA, "mimeType": "application/jose"},
        "hash": _hash(report.encode()),
        "description": "Identifikationsnachweis",
        "content": report,
    }


def _hash(content: bytes) -> dict[str, str]:
    return {"type": "sha512", "content": sha512(content).hexdigest()}


def _author(author: Author) -> dict[str, object]:
    product = {"name": "Bürgerschalter", "version": author.version, "manufacturer": "Stadt Leipzig"}
    return {"name": author.name, "product": product}
