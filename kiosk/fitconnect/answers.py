"""What the gateway's answers mean for a delivery (RFC 9110; problem details, RFC 9457)."""

from __future__ import annotations

import re
import time
from collections.abc import Mapping
from email.utils import parsedate_to_datetime
from typing import Final

import requests

from kiosk.errors import GatewayUnauthorised, GatewayUnreachable, SubmissionRefused

_WORTH_ANOTHER_TRY: Final = {408, 425, 429}
_UNAUTHORISED: Final = 401
_WORD: Final = re.compile(r"[A-Za-z0-9._-]{1,80}")


def check(response: requests.Response) -> requests.Response:
    """Return the answer if it is a success.

    Raises:
        GatewayUnreachable: 408, 425, 429, 5xx and redirections: try later.
        GatewayUnauthorised: 401.
        SubmissionRefused: any other answer, with the problem's type as its reason.
    """
    status = response.status_code
    if response.ok and status < 300:
        return response
    if status == _UNAUTHORISED:
        raise GatewayUnauthorised("the gateway does not accept this device's token")
    if 400 <= status < 500 and status not in _WORTH_ANOTHER_TRY:
        raise SubmissionRefused(_reason(response))
    raise GatewayUnreachable(f"the gateway answered {status}", _retry_after_seconds(response))


def content(response: requests.Response) -> Mapping[str, object]:
    """Return the JSON object of an answer.

    Raises:
        GatewayUnreachable: it is none, as when a partner's proxy answers in place of the gateway.
    """
    try:
        found = response.json()
    except ValueError as error:
        raise GatewayUnreachable("the gateway's answer cannot be read") from error
    if not isinstance(found, dict):
        raise GatewayUnreachable("the gateway's answer is not an object")
    return found


def text(answer: Mapping[str, object], name: str) -> str:
    """Return a member that must be a text.

    Raises:
        GatewayUnreachable: it is missing or something else.
    """
    value = answer.get(name)
    if not isinstance(value, str):
        raise GatewayUnreachable(f"the gateway's answer lacks {name}")
    return value


def problem_word(kind: object) -> str:
    """Return the last part of a problem's type, or nothing where it is not one word."""
    word = re.split(r"[/:]", str(kind))[-1]
    return word if _WORD.fullmatch(word) and kind != "about:blank" else ""


def _reason(response: requests.Response) -> str:
    """The type and nothing else: a problem's detail is free text."""
    try:
        problem = response.json()
    except ValueError:
        problem = None
    word = problem_word(problem.get("type", "")) if isinstance(problem, dict) else ""
    return word or f"http-{response.status_code}"


def _retry_after_seconds(response: requests.Response) -> float | None:
    """`Retry-After` is a number of seconds or a date (RFC 9110, 10.2.3)."""
    value = response.headers.get("Retry-After", "").strip()
    if re.fullmatch(r"[0-9]{1,9}", value):
        return float(value)
    try:
        asked = parsedate_to_datetime(value).timestamp()
    except ValueError:
        return None
    return max(0.0, asked - _served_at(response))


def _served_at(response: requests.Response) -> float:
    """The date is the gateway's, so it is measured on the gateway's clock."""
    try:
        return parsedate_to_datetime(response.headers.get("Date", "")).timestamp()
    except ValueError:
        return time.time()
