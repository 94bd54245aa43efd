"""A sealed draft: the city, and the city alone, can open it, verify it and put it together again."""

from __future__ import annotations

import json
import pickle
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from jwcrypto import jwe, jwk, jws

from hardware.security_module.software_key import SoftwareKey
from kiosk.errors import SealingError
from kiosk.sealing.seal import seal
from tests.fixtures.submissions import (
    CANARY,
    DRAFT,
    IDENTITY,
    NOW,
    PDF,
    REFERENCE,
    SERVICE,
    destination,
    private_key,
    sealed,
)

CITY_KEY = jwk.JWK.from_pyca(private_key("destination-encryption"))
SEAL_KEY = SoftwareKey.generate()


def opened(token: str) -> bytes:
    found = jwe.JWE(algs=["RSA-OAEP-256", "A256GCM"])
    found.deserialize(token, CITY_KEY)
    return bytes(found.payload)


def verify(signature: Any, payload: bytes) -> None:
    found = jws.JWS()
    found.deserialize(signature["content"])
    found.verify(jwk.JWK.from_pyca(SEAL_KEY.public_key), detached_payload=payload)


def test_the_city_finds_data_and_attachments_signed_by_the_device() -> None:
    submission = sealed(SEAL_KEY)
    structure = json.loads(opened(submission.metadata))["contentStructure"]
    verify(structure["data"]["signature"], opened(submission.data))
    (attachment,) = submission.attachments
    assert opened(attachment.jwe) == PDF
    assert structure["attachments"][0]["attachmentId"] == attachment.attachment_id
    verify(structure["attachments"][0]["signature"], PDF)


def test_the_report_of_the_eid_service_is_among_the_data_sets() -> None:
    (report,) = json.loads(opened(sealed().metadata))["dataSets"]
    assert report["content"] == IDENTITY.report


def test_in_clear_there_is_only_what_the_gateway_must_know() -> None:
    submission = sealed()
    assert submission.reference == REFERENCE
    assert submission.service_identifier == SERVICE.identifier
    assert submission.service_name == "Umzug"
    assert CANARY.encode() not in pickle.dumps(submission)
    assert b"Burgplatz" not in pickle.dumps(submission)


def test_nothing_new_is_sealed_in_the_last_seven_days_of_the_key() -> None:
    last_days = datetime(2026, 12, 26, tzinfo=UTC)
    with pytest.raises(SealingError, match="expires"):
        seal(
            DRAFT,
            SERVICE,
            [],
            destination=destination(),
            signer=SEAL_KEY,
            branch="b",
            now=last_days,
        )


def test_a_draft_of_another_service_is_not_sealed() -> None:
    with pytest.raises(SealingError, match="other"):
        seal(
            replace(DRAFT, service="other"),
            SERVICE,
            [],
            destination=destination(),
            signer=SEAL_KEY,
            branch="b",
            now=NOW,
        )
