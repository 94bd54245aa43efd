"""The identification report as the eService writes and signs it; see `kiosk.eid_client.report` for its shape."""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Final

from cryptography.hazmat.primitives.asymmetric import ec
from joserfc import jws
from joserfc.jwk import ECKey

from kiosk.domain.identity import Attribute
from kiosk.eid_client.report import (
    LEVEL_OF_ASSURANCE,
    PLACE_MEMBERS,
    REPORT_SCHEMA,
    SERVICE_CONTEXT,
    SUBJECT_MEMBERS,
    SUBJECT_TYPE,
    TRUST_FRAMEWORK,
)
from kiosk.sandbox.access_policy import AccessPolicy
from kiosk.sandbox.card_reading import Findings

CLIENT_CONTEXT: Final = "urn:de:leipzig:kiosk:client:"
ON_SITE_CONTEXT: Final = "urn:de:leipzig:kiosk:reading:on_site"
"""Says of a report that the card was read with its CAN in a clerk's presence, not with its holder's PIN."""


def write_report(
    server: str,
    service: str,
    attributes: Mapping[Attribute, str],
    moment: datetime,
    client: str = "",
    *,
    is_on_site: bool = False,
    confirmed: Mapping[str, object] | None = None,
) -> dict[str, object]:
    """Return the report; dates among the attributes are `DD-MM-YYYY`, unknown parts missing.

    `client` is the SHA-256 of the client's TLS certificate in hex: the gateway takes the report from no other device.
    `is_on_site`: the card was read with its CAN. `confirmed` are further members of the subject, see `confirmations`.
    """
    way = [ON_SITE_CONTEXT] if is_on_site else []
    return {
        "$schema": REPORT_SCHEMA,
        "reportId": str(uuid.uuid4()),
        "serverIdentity": server,
        "reportTime": datetime.now(UTC).isoformat(timespec="seconds"),
        "identificationTime": moment.isoformat(timespec="seconds"),
        "idStatus": "success",
        "trustFramework": TRUST_FRAMEWORK,
        "levelOfAssurance": LEVEL_OF_ASSURANCE,
        "contextInformation": [f"{SERVICE_CONTEXT}{service}", f"{CLIENT_CONTEXT}{client}", *way],
        "subjectRefType": SUBJECT_TYPE,
        "subjectRef": {**_subject(attributes), **(confirmed or {})},
    }


def confirmations(policy: AccessPolicy, findings: Findings, moment: datetime) -> dict[str, object]:
    """Return what the card said yes or no to, beside the day and the demand that it was asked for."""
    confirmed: dict[str, object] = {
        "documentValidity": {"status": findings.status.value, "referenceDate": moment.date().isoformat()}
    }
    if findings.is_old_enough is not None:
        confirmed["ageVerification"] = {"requiredAge": policy.required_age, "result": findings.is_old_enough}
    if findings.is_in_community is not None:
        community = (policy.community_id or b"").hex()
        confirmed["communityVerification"] = {"requestedId": community, "result": findings.is_in_community}
    if findings.pseudonym is not None:
        confirmed["restrictedId"] = findings.pseudonym.hex()
    return confirmed


def sign_report(report: Mapping[str, object], key: ec.EllipticCurvePrivateKey) -> str:
    """Return the report as compact JWS, ES256."""
    signing_key = ECKey.import_key(key)
    header = {"alg": "ES256", "typ": "JWT", "kid": signing_key.thumbprint()}
    payload = json.dumps(report, ensure_ascii=False).encode()
    return jws.serialize_compact(header, payload, signing_key, algorithms=["ES256"])


def _subject(attributes: Mapping[Attribute, str]) -> dict[str, object]:
    subject: dict[str, object] = dict(_members(attributes, SUBJECT_MEMBERS))
    place = _members(attributes, PLACE_MEMBERS)
    if "city" in place:
        place.pop("freeTextPlace", None)
    elif "freeTextPlace" in place:
        place = {"freeTextPlace": place["freeTextPlace"]}
    if place:
        subject["placeOfResidence"] = place
    return subject


def _members(attributes: Mapping[Attribute, str], members: Mapping[str, Attribute]) -> dict[str, str]:
    return {name: attributes[attribute] for name, attribute in members.items() if attribute in attributes}
