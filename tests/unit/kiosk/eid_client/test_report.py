"""The signed identification report."""

from __future__ import annotations

import base64
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import jwcrypto.jwk
import jwcrypto.jws
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from kiosk.domain.identity import Attribute
from kiosk.eid_client.report import (
    ReportKey,
    identity_from,
    iso_date,
    load_report_key,
    verify_report,
)
from kiosk.errors import EIDServiceRefused
from kiosk.sandbox.identification_report import sign_report, write_report

SCHEMA = Path(__file__).parents[4] / "resources" / "schemas" / "identification-report.schema.json"
KEY = ec.generate_private_key(ec.SECP256R1())
MOMENT = datetime(2026, 5, 4, 10, 30, tzinfo=UTC)
ATTRIBUTES = {
    Attribute.GIVEN_NAMES: "JÜRGEN",
    Attribute.DATE_OF_BIRTH: "12-08-1964",
    Attribute.STREET: "HEIDESTRAẞE 17",
    Attribute.CITY: "KÖLN",
}


def _report(**changes: object) -> dict[str, Any]:
    return {**write_report("https://eid.example", "ummeldung", ATTRIBUTES, MOMENT), **changes}


def _key(tmp_path: Path, key: ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey = KEY) -> ReportKey:
    path = tmp_path / "report.pem"
    pem = key.public_key().public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    path.write_bytes(pem)
    return load_report_key(path)


def test_report_is_read_back(tmp_path: Path) -> None:
    compact = sign_report(_report(), KEY)

    report = verify_report(compact, _key(tmp_path))

    assert report.identification_time == "2026-05-04T10:30:00+00:00"
    assert report.service == "ummeldung"
    assert identity_from(report, "ummeldung").report == compact
    assert dict(report.attributes) == {**ATTRIBUTES, Attribute.DATE_OF_BIRTH: "1964-08-12"}


def test_report_of_a_second_implementation_is_read(tmp_path: Path) -> None:
    signer = jwcrypto.jwk.JWK.from_pem(
        KEY.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    token = jwcrypto.jws.JWS(json.dumps(_report()).encode())
    token.add_signature(signer, None, json.dumps({"alg": "ES256"}))

    assert verify_report(token.serialize(compact=True), _key(tmp_path)).service == "ummeldung"


def test_report_signed_with_rsa_is_read(tmp_path: Path) -> None:
    key = rsa.generate_private_key(65537, 2048)
    signer = jwcrypto.jwk.JWK.from_pem(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    token = jwcrypto.jws.JWS(json.dumps(_report()).encode())
    token.add_signature(signer, None, json.dumps({"alg": "PS512"}))

    assert verify_report(token.serialize(compact=True), _key(tmp_path, key)).service == "ummeldung"


@pytest.mark.parametrize(
    "attributes",
    [
        ATTRIBUTES,
        {Attribute.STREET: "17 Rue X, Paris"},
        {Attribute.CITY: "KÖLN", Attribute.COUNTRY: "D"},
        {Attribute.DATE_OF_BIRTH: "1989"},
        {},
    ],
)
def test_report_fits_its_schema(attributes: dict[Attribute, str]) -> None:
    report = write_report("https://eid.example", "ummeldung", attributes, MOMENT)

    validator = Draft202012Validator(json.loads(SCHEMA.read_text()), format_checker=Draft202012Validator.FORMAT_CHECKER)

    assert [error.message for error in validator.iter_errors(report)] == []


def test_foreign_address_as_one_text_becomes_the_street(tmp_path: Path) -> None:
    report = write_report("https://eid.example", "ummeldung", {Attribute.STREET: "17 Rue X, Paris"}, MOMENT)

    verified = verify_report(sign_report(report, KEY), _key(tmp_path))

    assert report["subjectRef"] == {"placeOfResidence": {"freeTextPlace": "17 Rue X, Paris"}}
    assert dict(verified.attributes) == {Attribute.STREET: "17 Rue X, Paris"}


def test_report_of_another_signer_is_refused(tmp_path: Path) -> None:
    compact = sign_report(_report(), ec.generate_private_key(ec.SECP256R1()))

    with pytest.raises(EIDServiceRefused):
        verify_report(compact, _key(tmp_path))


def test_unsigned_report_is_refused(tmp_path: Path) -> None:
    header, payload = (
        base64.urlsafe_b64encode(json.dumps(part).encode()).rstrip(b"=").decode()
        for part in ({"alg": "none"}, _report())
    )

    with pytest.raises(EIDServiceRefused):
        verify_report(f"{header}.{payload}.", _key(tmp_path))


def test_report_nested_thousands_deep_is_refused(tmp_path: Path) -> None:
    token = jwcrypto.jws.JWS(b'{"idStatus":' + b"[" * 5_000)
    token.add_signature(jwcrypto.jwk.JWK.from_pyca(KEY), None, json.dumps({"alg": "ES256"}))
    with pytest.raises(EIDServiceRefused):
        verify_report(token.serialize(compact=True), _key(tmp_path))


@given(position=st.integers(0, 10_000), character=st.characters(codec="ascii"))
def test_report_with_one_changed_character_is_refused(
    tmp_path_factory: pytest.TempPathFactory, position: int, character: str
) -> None:
    compact = sign_report(_report(), KEY)
    at = position % (len(compact) - 1)
    changed = compact[:at] + character + compact[at + 1 :]
    key = _key(tmp_path_factory.mktemp("key"))

    if changed == compact:
        assert verify_report(changed, key).jws == compact
    else:
        with pytest.raises(EIDServiceRefused):
            verify_report(changed, key)


@pytest.mark.parametrize(
    "changes",
    [
        {"idStatus": "failure"},
        {"subjectRefType": "urn:other"},
        {"subjectRef": None},
        {"subjectRef": {"givenName": 7}},
        {"subjectRef": {"givenName": ""}},
        {"subjectRef": {"dateOfBirth": "yesterday"}},
        {"subjectRef": {"placeOfResidence": "KÖLN"}},
        {"reportId": None},
    ],
)
def test_report_that_does_not_name_somebody_is_refused(tmp_path: Path, changes: dict[str, object]) -> None:
    with pytest.raises(EIDServiceRefused):
        verify_report(sign_report(_report(**changes), KEY), _key(tmp_path))


@pytest.mark.parametrize("context", [[], None, ["urn:other"], ["urn:de:leipzig:kiosk:service:x"] * 2])
def test_report_for_no_service_or_several_is_for_none(tmp_path: Path, context: object) -> None:
    report = verify_report(sign_report(_report(contextInformation=context), KEY), _key(tmp_path))

    with pytest.raises(EIDServiceRefused):
        identity_from(report, "ummeldung")


@pytest.mark.parametrize(
    ("published", "iso"),
    [("31-12-2002", "2002-12-31"), ("1-2-1999", "1999-02-01"), ("12-2003", "2003-12"), ("2006",) * 2],
)
def test_dates_are_turned_round(published: str, iso: str) -> None:
    assert iso_date(published) == iso


@pytest.mark.parametrize("content", [b"", b"-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n"])
def test_file_without_a_key_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "report.pem").write_bytes(content)

    with pytest.raises(EIDServiceRefused):
        load_report_key(tmp_path / "report.pem")


def test_reports_and_identities_say_nothing_of_the_person(tmp_path: Path) -> None:
    report = verify_report(sign_report(_report(), KEY), _key(tmp_path))

    assert "JÜRGEN" not in repr(report)
    assert "JÜRGEN" not in repr(identity_from(report, "ummeldung"))
