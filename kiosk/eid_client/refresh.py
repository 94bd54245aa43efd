"""The refresh address: where the eService hands over the signed report, or hears why not (TR-03124-1, 2.8)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Final
from urllib.parse import urljoin

from hardware.eid.certificate_description import CertificateDescription
from kiosk.eid_client import outcome
from kiosk.eid_client.address import Origin
from kiosk.eid_client.checks import subject_origin
from kiosk.eid_client.https_channel import Answer, HTTPSChannel, Route, ServerRefused
from kiosk.eid_client.outcome import RefreshMinor
from kiosk.eid_client.server_certificates import ServerCertificates
from kiosk.eid_client.tc_token import REDIRECTS, FetchedToken
from kiosk.errors import CardExpired, CardRevoked, EIDServiceRefused, IdentificationError, ProviderNotTrusted

PROBLEM_TYPE: Final = "application/problem+json"
CARD_PROBLEMS: Final[Mapping[str, type[IdentificationError]]] = {
    "urn:de:leipzig:kiosk:problem:card-expired": CardExpired,
    "urn:de:leipzig:kiosk:problem:card-revoked": CardRevoked,
}


def fetch_report(route: Route, refresh_address: str, description: CertificateDescription) -> str:
    """Return the compact JWS that the eService answers with; every server on the way must be the provider's.

    Raises:
        CardExpired, CardRevoked: that is what the eService answers instead.
        ProviderNotTrusted, EIDServiceRefused, EIDServiceUnreachable, IdentificationCancelled.
    """
    site = subject_origin(description)
    address = outcome.success_address(refresh_address)
    for _ in range(route.limits.redirects + 1):
        if _origin(address) != site:
            raise ProviderNotTrusted("the refresh address leads to another site")
        answer = _get(route, address)
        if answer.status not in REDIRECTS:
            return _read_text(answer)
        address = urljoin(address, answer.location)
    raise EIDServiceRefused("the refresh address is redirected too often")


def report_failure(route: Route, fetched: FetchedToken, error: Exception) -> Exception:
    """Tell the eService how it ended; return the error, or what the eService knows better of the card.

    An address of a stranger is not called. The eService hears of it even if the provider's own list of certificates
    does not name it: that may be the very failure. Never raises our errors.
    """
    token, site = fetched.token, Origin.of(fetched.address)
    if Origin.of(token.refresh_address) == site:
        heard = tell(route, token.refresh_address, outcome.refresh_minor(error))
        if heard is None or isinstance(heard, CardExpired | CardRevoked):
            return heard or error
    if token.communication_error_address and Origin.of(token.communication_error_address) == site:
        tell(route, token.communication_error_address, RefreshMinor.COMMUNICATION_ERROR)
    return error


def tell(route: Route, address: str, minor: RefreshMinor) -> IdentificationError | None:
    """Call one address with the reason; return what went wrong with that, if anything did."""
    try:
        _get(replace(route, certificates=ServerCertificates()), outcome.failure_address(address, minor))
    except IdentificationError as error:
        return error
    return None


def _get(route: Route, address: str) -> Answer:
    channel = HTTPSChannel(route, _origin(address))
    try:
        return channel.get(address)
    except ServerRefused as error:
        raise _card_problem(error.answer) or error from None
    finally:
        channel.close()


def _origin(address: str) -> Origin:
    try:
        return Origin.of(address)
    except ValueError as error:
        raise EIDServiceRefused(f"the refresh address: {error}") from None


def _card_problem(answer: Answer) -> IdentificationError | None:
    """Return what the problem details (RFC 9457) say of the card, None where they say nothing of it."""
    try:
        content = json.loads(answer.body) if answer.media_type == PROBLEM_TYPE else None
    except (ValueError, RecursionError):
        return None
    kind = content.get("type") if isinstance(content, dict) else None
    error = CARD_PROBLEMS.get(kind) if isinstance(kind, str) else None
    return error(f"the eService answered {answer.status}") if error else None


def _read_text(answer: Answer) -> str:
    try:
        return answer.body.decode("ascii")
    except UnicodeDecodeError:
        raise EIDServiceRefused("the identification report is not a compact JWS") from None
