"""The metadata meet the published schema and name the hash of every part."""

from __future__ import annotations

import json
from datetime import date
from hashlib import sha512
from typing import Any

import jsonschema
import pytest

from kiosk.config import data_dir
from kiosk.sealing.metadata import Author, SignedAttachment, SignedPart, metadata

PUBLISHED = json.loads((data_dir() / "resources/schemas/fitconnect-metadata-2.1.0.schema.json").read_bytes())
ATTACHMENT = SignedAttachment(
    "0b799252-deb9-42b0-98d3-c50d24bbafe0", "confirmation", "Bestätigung", SignedPart(b"pdf", "eyJ9..AAAA")
)


def made(report: str | None = "a.b.c") -> Any:
    return json.loads(
        metadata(
            SignedPart(b"{}", "eyJ9..BBBB"),
            [ATTACHMENT],
            schema_uri="urn:de:leipzig:kiosk:move:1.0",
            report=report,
            reference="L7K3-M92Q-DX",
            application_date=date(2026, 3, 4),
            author=Author("Bürgerschalter leipzig-01", "0.1.0"),
        )
    )


def sha512_of(content: bytes) -> dict[str, str]:
    return {"type": "sha512", "content": sha512(content).hexdigest()}


@pytest.mark.parametrize("report", ["a.b.c", None])
def test_the_published_schema_accepts_them(report: str | None) -> None:
    validator = jsonschema.Draft202012Validator(PUBLISHED, format_checker=jsonschema.FormatChecker())
    assert [error.message for error in validator.iter_errors(made(report))] == []


def test_data_and_attachment_are_hashed_and_signed() -> None:
    structure = made()["contentStructure"]
    assert structure["data"]["hash"] == sha512_of(b"{}")
    assert structure["data"]["signature"]["content"] == "eyJ9..BBBB"
    assert structure["attachments"][0]["hash"] == sha512_of(b"pdf")
    assert structure["attachments"][0]["signature"]["content"] == "eyJ9..AAAA"


def test_the_identification_report_travels_byte_for_byte_with_its_hash() -> None:
    (report,) = made()["dataSets"]
    assert report["content"] == "a.b.c"
    assert report["hash"] == sha512_of(b"a.b.c")
    assert report["schema"]["mimeType"] == "application/jose"


def test_without_identity_there_is_no_data_set() -> None:
    assert "dataSets" not in made(report=None)


def test_our_case_reference_and_the_day_are_named() -> None:
    assert made()["additionalReferenceInfo"] == {"senderReference": "L7K3-M92Q-DX", "applicationDate": "2026-03-04"}
