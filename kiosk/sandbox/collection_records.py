"""The city's check of what a clerk has signed about what lies ready: a flattened JWS (RFC 7515, 7.2.2; RFC 7797)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime, timedelta
from http import HTTPStatus
from typing import Any, Final, NoReturn

import jsonschema

from kiosk.sandbox.clerk_signature import ClerkProblem, ClerkRefused, signing_clerk
from kiosk.sandbox.http_server import Problem
from kiosk.sandbox.staff_authority import StaffAuthority

PROBLEMS: Final = "urn:de:leipzig:kiosk:problem:"
_TOLERATED_AGE: Final = timedelta(minutes=10)
_FORMATS: Final = jsonschema.FormatChecker(("date-time",))
_TEXT: Final = {"type": "string", "minLength": 1}


def _schema(action: str, most: int, more: Mapping[str, object]) -> Mapping[str, Any]:
    properties = {
        "action": {"const": action},
        "branch": _TEXT,
        "items": {"type": "array", "items": _TEXT, "minItems": 1, "maxItems": most, "uniqueItems": True},
        "at": {"type": "string", "format": "date-time"},
        **more,
    }
    return {"type": "object", "properties": properties, "required": list(properties), "additionalProperties": False}


HAND_OVER: Final = _schema(
    "hand-over",
    1,
    {
        "visit": _TEXT,
        "citizen": {"const": {"received": True}},
        "clerk": {"const": {"photoCompared": True, "handedOver": True}},
    },
)
"""One thing, and what both have confirmed."""

RETURN: Final = _schema("return", 500, {})
"""All that goes into one bag."""


def checked_record(jws: object, schema: Mapping[str, Any], authority: StaffAuthority, now: datetime) -> dict[str, Any]:
    """Return what a clerk of the branch has signed just now, if it is all there.

    Raises:
        Problem: 422 where something is missing, 403 where the signature does not count.
    """
    protected, payload, signature = _parts(jws)
    record = _record(payload)
    try:
        signing_clerk(protected, signature, payload.encode(), str(record.get("branch", "")), authority)
    except ClerkRefused as refused:
        refuse(HTTPStatus.FORBIDDEN, refused.problem.value)
    if not jsonschema.Draft202012Validator(schema, format_checker=_FORMATS).is_valid(record):
        refuse(HTTPStatus.UNPROCESSABLE_ENTITY, "record-incomplete")
    if abs(now - datetime.fromisoformat(record["at"])) > _TOLERATED_AGE:
        refuse(HTTPStatus.FORBIDDEN, "record-of-another-time")
    return record


def refuse(status: HTTPStatus, name: str) -> NoReturn:
    """Raise the problem of that name."""
    raise Problem(status, name, kind=PROBLEMS + name)


def _parts(jws: object) -> tuple[str, str, str]:
    members = jws if isinstance(jws, dict) else {}
    protected, payload, signature = (members.get(each) for each in ("protected", "payload", "signature"))
    if not (isinstance(protected, str) and isinstance(payload, str) and isinstance(signature, str)):
        refuse(HTTPStatus.UNPROCESSABLE_ENTITY, ClerkProblem.MISSING.value)
    return protected, payload, signature


def _record(payload: str) -> dict[str, Any]:
    try:
        record = json.loads(payload)
    except ValueError:
        record = None
    if not isinstance(record, dict):
        refuse(HTTPStatus.UNPROCESSABLE_ENTITY, "record-incomplete")
    return record
