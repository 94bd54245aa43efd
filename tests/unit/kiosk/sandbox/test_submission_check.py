"""The city refuses every submission that is not whole, signed, valid and proven, and says which part is wrong."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from hashlib import sha512
from typing import Any

import pytest
from joserfc import jwe
from joserfc.jwk import RSAKey

from hardware.security_module.software_key import SoftwareKey
from kiosk.sandbox.gateway_store import StoredDevice
from kiosk.sandbox.identification_report import sign_report, write_report
from kiosk.sandbox.submission_check import SubmissionRejected
from kiosk.sealing.encryption import encrypt
from kiosk.sealing.signing import sign_detached
from tests.fixtures.city import BRANCH, DEVICE, LOST_CARD
from tests.fixtures.submission_bench import Bench, bench, honest, town
from tests.fixtures.submissions import CANARY, PDF, SERVICE, private_key

__all__ = ["bench", "honest", "town"]


def test_an_honest_submission_is_opened_verified_and_its_citizen_known(bench: Bench) -> None:
    found = bench.check()
    assert found.reference == bench.data["reference"]
    assert found.service is not None
    assert found.papers == {"confirmation": PDF}
    assert found.key_id == bench.signer.key_id
    assert found.identity is not None
    assert CANARY in found.identity.attributes.values()


def flipped(token: str, part: int) -> str:
    parts = token.split(".")
    position = len(parts[part]) // 2
    other = "A" if parts[part][position] != "A" else "B"
    parts[part] = parts[part][:position] + other + parts[part][position + 1 :]
    return ".".join(parts)


@pytest.mark.parametrize("part", range(5))
@pytest.mark.parametrize("token", ["metadata", "data", "attachment"])
def test_one_changed_character_anywhere_is_refused(bench: Bench, token: str, part: int) -> None:
    parts = bench.parts()
    if token == "attachment":
        jwe = parts.attachments[bench.attachment_id]
        changed = replace(parts, attachments={bench.attachment_id: flipped(jwe, part)})
    else:
        changed = replace(parts, **{token: flipped(getattr(parts, token), part)})
    assert bench.refusal(changed) == ("encryption-issue", token)


def test_another_content_type_is_refused(bench: Bench) -> None:
    parts = replace(bench.parts(), data=encrypt(bench.data_bytes, "text/plain", bench.destination))
    assert bench.refusal(parts) == ("encryption-issue", "data")


def test_another_key_id_is_refused(bench: Bench) -> None:
    destination = replace(bench.destination, key_id="older")
    parts = replace(bench.parts(), data=encrypt(bench.data_bytes, "application/json", destination))
    assert bench.refusal(parts) == ("encryption-issue", "data")


def test_compressed_content_is_refused(bench: Bench) -> None:
    header = {"alg": "RSA-OAEP-256", "enc": "A256GCM", "zip": "DEF", "kid": bench.destination.key_id}
    key = RSAKey.import_key(private_key("destination-encryption").public_key())
    packed = jwe.encrypt_compact(
        header | {"cty": "application/json"}, bench.data_bytes, key, algorithms=["RSA-OAEP-256", "A256GCM", "DEF"]
    )
    assert bench.refusal(replace(bench.parts(), data=packed)) == ("encryption-issue", "data")


def other_hash(part: dict[str, Any]) -> None:
    part["hash"]["content"] = sha512(b"other").hexdigest()


SPOILED: dict[str, tuple[Callable[[Bench], object], tuple[str, str]]] = {
    "metadata without structure": (
        lambda bench: bench.metadata.pop("contentStructure"),
        ("schema-violation", "metadata"),
    ),
    "another hash of the data": (
        lambda bench: other_hash(bench.metadata["contentStructure"]["data"]),
        ("hash-mismatch", "data"),
    ),
    "another hash of an attachment": (
        lambda bench: other_hash(bench.attachment),
        ("hash-mismatch", "attachment"),
    ),
    "no signature": (
        lambda bench: bench.metadata["contentStructure"]["data"].pop("signature"),
        ("unknown-device-key", "data"),
    ),
    "an attachment without signature": (
        lambda bench: bench.attachment.pop("signature"),
        ("unknown-device-key", "attachment"),
    ),
    "a signature of something else": (
        lambda bench: bench.attachment["signature"].update(content=sign_detached(b"other", bench.signer)),
        ("invalid-signature", "attachment"),
    ),
    "another schema": (
        lambda bench: bench.metadata["contentStructure"]["data"]["submissionSchema"].update(schemaUri="urn:x:y"),
        ("unsupported-schema", "metadata"),
    ),
    "another reference": (
        lambda bench: bench.metadata["additionalReferenceInfo"].update(senderReference="AAAA-AAAA-AA"),
        ("reference-mismatch", "metadata"),
    ),
    "an attachment described twice": (
        lambda bench: bench.metadata["contentStructure"]["attachments"].append(bench.attachment),
        ("attachments-mismatch", "metadata"),
    ),
    "an attachment not described": (
        lambda bench: bench.metadata["contentStructure"]["attachments"].clear(),
        ("attachments-mismatch", "metadata"),
    ),
    "no report": (lambda bench: bench.metadata.pop("dataSets"), ("identity-missing", "metadata")),
    "two reports": (lambda bench: bench.metadata["dataSets"].append(bench.report), ("identity-missing", "metadata")),
    "another kind of report": (
        lambda bench: bench.report["schema"].update(schemaUri="urn:x:y"),
        ("identity-missing", "metadata"),
    ),
    "another hash of the report": (lambda bench: other_hash(bench.report), ("hash-mismatch", "metadata")),
    "a report that the data do not name": (
        lambda bench: bench.report.update(
            content="a.b.c", hash={"type": "sha512", "content": sha512(b"a.b.c").hexdigest()}
        ),
        ("hash-mismatch", "metadata"),
    ),
}


@pytest.mark.parametrize(("spoil", "expected"), SPOILED.values(), ids=list(SPOILED))
def test_wrong_metadata_are_refused(bench: Bench, spoil: Callable[[Bench], object], expected: tuple[str, str]) -> None:
    spoil(bench)
    assert bench.refusal() == expected


SPOILED_DATA: dict[str, tuple[Callable[[dict[str, Any]], object], str]] = {
    "an answer missing": (lambda data: data["answers"]["home"].pop("street"), "schema-violation"),
    "an answer too much": (lambda data: data["answers"].update(extra={}), "schema-violation"),
    "no consent": (lambda data: data.pop("consent"), "schema-violation"),
    "no identity where one is needed": (lambda data: data.update(identity={"kind": "none"}), "schema-violation"),
    "a paper missing": (lambda data: data.update(papers={}), "schema-violation"),
    "one attachment as two papers": (
        lambda data: data["papers"].update(other=data["papers"]["confirmation"]),
        "attachments-mismatch",
    ),
    "another paper than was signed": (
        lambda data: data["papers"]["confirmation"].update(sha512="0" * 128),
        "hash-mismatch",
    ),
}


@pytest.mark.parametrize(("spoil", "expected"), SPOILED_DATA.values(), ids=list(SPOILED_DATA))
def test_wrong_data_are_refused_even_if_they_are_signed(
    bench: Bench, spoil: Callable[[dict[str, Any]], object], expected: str
) -> None:
    spoil(bench.data)
    assert bench.signed_anew().refusal()[0] == expected


def test_data_that_are_no_object_are_refused(bench: Bench) -> None:
    described = bench.metadata["contentStructure"]["data"]
    described["hash"]["content"] = sha512(b"[]").hexdigest()
    described["signature"]["content"] = sign_detached(b"[]", bench.signer)
    parts = replace(bench.parts(), data=encrypt(b"[]", "application/json", bench.destination))
    assert bench.refusal(parts) == ("syntax-violation", "data")


def test_an_unknown_device_key_is_refused(bench: Bench) -> None:
    bench.signer = SoftwareKey.generate()
    assert bench.signed_anew().refusal() == ("unknown-device-key", "data")


def test_a_key_of_another_device_is_refused(bench: Bench) -> None:
    with pytest.raises(SubmissionRejected, match="unknown-device-key"):
        bench.check_of(StoredDevice("kiosk-09", BRANCH, revoked=False, seal_keys={}, fingerprints=frozenset()))


@pytest.mark.parametrize("branch", ["leipzig-02", "", "*"])
def test_a_device_seals_for_the_branch_that_it_stands_in(bench: Bench, branch: str) -> None:
    device = bench.city.server.store.device(DEVICE)
    assert device is not None
    with pytest.raises(SubmissionRejected, match="branch-of-another-device"):
        bench.check_of(replace(device, branch=branch))


def test_a_service_that_the_city_does_not_offer_is_refused(bench: Bench) -> None:
    assert bench.refusal(service="0") == ("unsupported-service", "metadata")


def test_data_of_another_service_are_refused(bench: Bench) -> None:
    assert bench.refusal(service=LOST_CARD.identifier) == ("unsupported-schema", "metadata")


def test_an_attachment_that_did_not_come_is_refused(bench: Bench) -> None:
    assert bench.refusal(replace(bench.parts(), attachments={})) == ("attachments-mismatch", "metadata")


class TestIdentity:
    def test_a_report_of_somebody_else_than_the_eservice_is_refused(self, bench: Bench) -> None:
        report = write_report("https://eid", SERVICE.slug, {}, datetime.now(UTC), bench.city.fingerprint)
        forged = sign_report(report, SoftwareKey.generate()._private_key)
        assert bench.with_report(forged).refusal() == ("identity-not-trusted", "metadata")

    def test_a_report_made_for_another_device_is_refused(self, bench: Bench) -> None:
        report = bench.city.report(client="0" * 64)
        assert bench.with_report(report).refusal() == ("identity-of-another-device", "metadata")

    def test_a_report_made_for_another_service_is_refused(self, bench: Bench) -> None:
        report = bench.city.report("lost-card")
        assert bench.with_report(report).refusal() == ("identity-of-another-service", "metadata")

    @pytest.mark.parametrize("age", [timedelta(hours=5), timedelta(minutes=-5)])
    def test_a_report_made_at_another_time_is_refused(self, bench: Bench, age: timedelta) -> None:
        report = bench.city.report(age=age)
        assert bench.with_report(report).refusal() == ("identity-of-another-time", "metadata")

    def test_a_consent_at_an_impossible_time_is_refused(self, bench: Bench) -> None:
        bench.data["consent"]["givenAt"] = "2026-03-04T99:99:99+00:00"
        assert bench.signed_anew().refusal()[0] in {"identity-of-another-time", "schema-violation"}

    def test_a_report_made_in_the_visit_is_taken(self, bench: Bench) -> None:
        assert bench.with_report(bench.city.report(age=timedelta(minutes=30))).check().identity is not None
