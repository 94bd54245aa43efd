"""What a clerk signs about things that lie ready: that they were handed over, or returned to the city."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime


def hand_over_record(number: str, *, branch: str, visit: str, now: datetime) -> bytes:
    """Return what both have confirmed: the citizen that she has it, the clerk that she has compared the photo.

    `visit` makes what is told twice, because an answer was lost, the same hand-over. `now` has an offset.
    """
    confirmed = {"citizen": {"received": True}, "clerk": {"photoCompared": True, "handedOver": True}}
    return _record("hand-over", (number,), branch, now, {"visit": visit, **confirmed})


def return_record(numbers: Sequence[str], *, branch: str, now: datetime) -> bytes:
    """Return that nobody has come for these in their time. `now` has an offset."""
    return _record("return", numbers, branch, now, {})


def signed_record(record: bytes, signature: str) -> dict[str, str]:
    """Return the record and its signature (`header..signature`) as a flattened JWS (RFC 7515, 7.2.2; RFC 7797)."""
    protected, value = signature.split("..")
    return {"payload": record.decode(), "protected": protected, "signature": value}


def _record(action: str, numbers: Sequence[str], branch: str, now: datetime, more: dict[str, object]) -> bytes:
    said = {"action": action, "branch": branch, "items": list(numbers), "at": now.isoformat(timespec="seconds"), **more}
    return json.dumps(said, ensure_ascii=False, separators=(",", ":")).encode()
