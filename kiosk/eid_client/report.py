"""The signed identification report of the city's eService, verified and read.

The report has the shape of the IdentificationReport 2.0.0 that Governikus published. Its subject is of a type of
ours: the published one for eID cards demands a pseudonym, which no service here reads, and knows fewer attributes.
Members that both have carry the same names and formats.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from cryptography import x509
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from joserfc import jws
from joserfc.errors import JoseError
from joserfc.jwk import ECKey, RSAKey

from kiosk.domain.identity import Attribute, Identity
from kiosk.errors import EIDServiceRefused

REPORT_SCHEMA: Final = (
    "https://raw.githubusercontent.com/Governikus/IdentificationReport/2.0.0/schema/identification-report.json"
)
SUBJECT_TYPE: Final = "urn:de:leipzig:kiosk:subject:eid-card:1"
SERVICE_CONTEXT: Final = "urn:de:leipzig:kiosk:service:"
TRUST_FRAMEWORK: Final = "eid"
LEVEL_OF_ASSURANCE: Final = "http://bsi.bund.de/eID/LoA/hoch"
SUBJECT_MEMBERS: Final[Mapping[str, Attribute]] = {
    "documentType": Attribute.DOCUMENT_TYPE,
    "issuingState": Attribute.ISSUING_STATE,
    "dateOfExpiry": Attribute.DATE_OF_EXPIRY,
    "givenName": Attribute.GIVEN_NAMES,
    "familyName": Attribute.FAMILY_NAMES,
    "artisticName": Attribute.ARTISTIC_NAME,
    "academicTitle": Attribute.DOCTORAL_DEGREE,
    "dateOfBirth": Attribute.DATE_OF_BIRTH,
    "placeOfBirth": Attribute.PLACE_OF_BIRTH,
    "nationality": Attribute.NATIONALITY,
    "birthName": Attribute.BIRTH_NAME,
    "municipalityId": Attribute.MUNICIPALITY_ID,
}
PLACE_MEMBERS: Final[Mapping[str, Attribute]] = {
    "street": Attribute.STREET,
    "zipCode": Attribute.POSTCODE,
    "city": Attribute.CITY,
    "country": Attribute.COUNTRY,
    "freeTextPlace": Attribute.STREET,
}
DATES: Final = frozenset({Attribute.DATE_OF_BIRTH, Attribute.DATE_OF_EXPIRY})
_DATE: Final = re.compile(r"(?:(?:(\d{1,2})-)?(\d{1,2})-)?(\d{4})")
_ALGORITHMS: Final = {ECKey: "ES256", RSAKey: "PS512"}
_MAX_TEXT: Final = 1_000

ReportKey = ECKey | RSAKey


@dataclass(frozen=True, slots=True, repr=False)
class IdentificationReport:
    """A report whose signature is right: when and for which service who was identified."""

    report_id: str
    server: str
    identification_time: str
    service: str
    attributes: Mapping[Attribute, str]
    jws: str


def load_report_key(path: Path) -> ReportKey:
    """Return the key that signs reports, from a PEM file with a public key or a certificate.

    Raises:
        EIDServiceRefused: the file is missing, or holds neither a P-256 nor an RSA key.
    """
    try:
        pem = path.read_bytes()
        certified = b"BEGIN CERTIFICATE" in pem
        key = x509.load_pem_x509_certificate(pem).public_key() if certified else serialization.load_pem_public_key(pem)
    except (OSError, ValueError) as error:
        raise EIDServiceRefused(f"{path}: the key of the reports cannot be read: {type(error).__name__}") from None
    if isinstance(key, ec.EllipticCurvePublicKey) and isinstance(key.curve, ec.SECP256R1):
        return ECKey.import_key(key)
    if isinstance(key, rsa.RSAPublicKey):
        return RSAKey.import_key(key)
    raise EIDServiceRefused(f"{path}: the key of the reports is neither on P-256 nor RSA")


def verify_report(compact: str, key: ReportKey) -> IdentificationReport:
    """Check signature and content of a report.

    Raises:
        EIDServiceRefused: the signature is wrong, or the report does not say that somebody was identified.
    """
    try:
        verified = jws.deserialize_compact(compact.strip(), key, algorithms=[_ALGORITHMS[type(key)]])
        content = json.loads(verified.payload)
    except (JoseError, ValueError, RecursionError) as error:
        raise EIDServiceRefused(f"the identification report: {type(error).__name__}") from None
    if not isinstance(content, dict) or content.get("idStatus") != "success":
        raise EIDServiceRefused("the identification report names nobody")
    if content.get("subjectRefType") != SUBJECT_TYPE:
        raise EIDServiceRefused("the subject of the identification report is of an unknown type")
    return IdentificationReport(
        report_id=_text(content, "reportId"),
        server=_text(content, "serverIdentity"),
        identification_time=_text(content, "identificationTime"),
        service=_service_of(content.get("contextInformation")),
        attributes=_read_subject(content.get("subjectRef")),
        jws=compact.strip(),
    )


def identity_from(report: IdentificationReport, service: str) -> Identity:
    """Return the identity, if the report was made for the service.

    Raises:
        EIDServiceRefused: it was made for another one.
    """
    if report.service != service:
        raise EIDServiceRefused("the identification report was made for another service")
    return Identity(report.attributes, report.jws)


def iso_date(published: str) -> str:
    """Return a date of a report (`31-12-2002`, `12-2002`, `2002`) as ISO 8601, unknown parts missing.

    Raises:
        EIDServiceRefused: it is none.
    """
    found = _DATE.fullmatch(published)
    if found is None:
        raise EIDServiceRefused("a date of the identification report is none")
    day, month, year = found.groups()
    return "-".join(part.zfill(2) for part in (year, month, day) if part)


def _read_subject(subject: object) -> Mapping[Attribute, str]:
    if not isinstance(subject, dict):
        raise EIDServiceRefused("the identification report has no subject")
    place = subject.get("placeOfResidence", {})
    if not isinstance(place, dict):
        raise EIDServiceRefused("the place of residence in the identification report is none")
    attributes = _read_members(subject, SUBJECT_MEMBERS) | _read_members(place, PLACE_MEMBERS)
    return {each: iso_date(value) if each in DATES else value for each, value in attributes.items()}


def _read_members(source: dict[str, object], members: Mapping[str, Attribute]) -> dict[Attribute, str]:
    return {attribute: _text(source, name) for name, attribute in members.items() if name in source}


def _service_of(context: object) -> str:
    entries = context if isinstance(context, list) else []
    services = [each for each in entries if isinstance(each, str) and each.startswith(SERVICE_CONTEXT)]
    return services[0].removeprefix(SERVICE_CONTEXT) if len(services) == 1 else ""


def _text(source: Mapping[str, object], name: str) -> str:
    value = source.get(name)
    if not isinstance(value, str) or not 0 < len(value) <= _MAX_TEXT:
        raise EIDServiceRefused(f"the identification report has no proper {name}")
    return value
