"""Where an answer sends the client on to; https only (RFC 9110, 15.4)."""

from __future__ import annotations

from http import HTTPStatus
from typing import Final
from urllib.parse import urljoin

from kiosk.eid_client.address import Origin
from kiosk.eid_client.https_channel import Answer
from kiosk.errors import EIDServiceRefused

_REDIRECTS: Final = frozenset(
    {
        HTTPStatus.MOVED_PERMANENTLY,
        HTTPStatus.FOUND,
        HTTPStatus.SEE_OTHER,
        HTTPStatus.TEMPORARY_REDIRECT,
        HTTPStatus.PERMANENT_REDIRECT,
    }
)


def redirect_target(address: str, answer: Answer) -> str | None:
    """Return the address that the answer from `address` names, None where it is no redirect.

    Raises:
        EIDServiceRefused: a redirect without an address, or to one that is not https.
    """
    if answer.status not in _REDIRECTS:
        return None
    if not answer.location:
        raise EIDServiceRefused("a redirect names no address")
    try:
        target = urljoin(address, answer.location)
        Origin.of(target)
    except ValueError as error:
        raise EIDServiceRefused(f"a redirect: {error}") from None
    return target
