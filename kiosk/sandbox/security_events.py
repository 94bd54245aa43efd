"""Security Event Tokens as gateway and destination write them (RFC 8417; FIT-Connect event log)."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final
from uuid import uuid4

from joserfc import jws
from joserfc.jwk import RSAKey

from kiosk.sandbox.gateway_keys import GatewayKey
from kiosk.sandbox.gateway_store import StoredSubmission

EVENTS: Final = "https://schema.fitko.de/fit-connect/events/"
_SCHEMA: Final = "https://schema.fitko.de/fit-connect/set-payload/1.0.0/set-payload.schema.json"


@dataclass(frozen=True, slots=True)
class SubmissionProblem:
    """Why the city rejects a submission: the problem's type (an URI), its title, and the part it was found in."""

    kind: str
    title: str
    instance: str


def event_token(
    name: str, issuer: str, key: GatewayKey, submission: StoredSubmission, content: Mapping[str, object]
) -> str:
    """Return one event about the submission, signed with PS512."""
    claims = {
        "$schema": _SCHEMA,
        "jti": str(uuid4()),
        "iss": issuer,
        "iat": int(time.time()),
        "sub": f"submission:{submission.submission_id}",
        "txn": f"case:{submission.case_id}",
        "events": {EVENTS + name: content},
    }
    header = {"alg": "PS512", "typ": "secevent+jwt", "kid": key.key_id}
    return jws.serialize_compact(header, json.dumps(claims), RSAKey.import_key(key.private_key), algorithms=["PS512"])


def tags_of(metadata: str, data: str, attachments: Mapping[str, str]) -> dict[str, object]:
    """Return the authentication tags that say which ciphertext was seen."""
    return {
        "authenticationTags": {
            "metadata": _tag(metadata),
            "data": _tag(data),
            "attachments": {name: _tag(jwe) for name, jwe in attachments.items()},
        }
    }


def problems_of(problems: Sequence[SubmissionProblem]) -> dict[str, object]:
    """Return the problems as members of a reject event; the details stay out, they would be personal."""
    return {
        "problems": [
            {"type": each.kind, "title": each.title, "detail": each.title, "instance": each.instance}
            for each in problems
        ]
    }


def _tag(jwe: str) -> str:
    return jwe.rpartition(".")[2]
