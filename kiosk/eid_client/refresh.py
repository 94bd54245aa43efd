"""The refresh address: where the eService hands over the signed report, or hears why not (TR-03124-1, 2.8)."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import urljoin

from hardware.eid.certificate_description import CertificateDescription
from kiosk.eid_client import outcome
from kiosk.eid_client.checks import check_tls_certificate, subject_origin
from kiosk.eid_client.https_channel import Answer, HTTPSChannel, Origin, Route
from kiosk.eid_client.tc_token import REDIRECTS, FetchedToken
from kiosk.errors import EIDServiceRefused, IdentificationError, ProviderNotTrusted


def fetch_report(route: Route, refresh_address: str, description: CertificateDescription) -> str:
    """Return the compact JWS that the eService answers with; every server on the way must be the provider's.

    Raises:
        ProviderNotTrusted, EIDServiceRefused, EIDServiceUnreachable, IdentificationCancelled.
    """
    address = outcome.success_address(refresh_address)
    for _ in range(route.limits.redirects + 1):
        answer = _get(route, address, lambda channel: _check_channel(channel, description))
        if answer.status not in REDIRECTS:
            return _read_text(answer)
        address = urljoin(address, answer.location)
    raise EIDServiceRefused("the refresh address is redirected too often")


def report_failure(route: Route, fetched: FetchedToken, error: Exception) -> None:
    """Tell the eService how it ended; a refresh address of a stranger is not called. Never raises our errors."""
    token = fetched.token
    site = Origin.of(fetched.address)
    for address in (token.refresh_address, token.communication_error_address):
        if address and Origin.of(address) == site:
            tell(route, address, error)
            return


def tell(route: Route, address: str, error: Exception) -> None:
    """Call one address with the error; whether anybody listens does not matter."""
    try:
        _get(route, outcome.failure_address(address, error), lambda _: None)
    except IdentificationError:
        return


def _get(route: Route, address: str, check: Callable[[HTTPSChannel], None]) -> Answer:
    try:
        origin = Origin.of(address)
    except ValueError as error:
        raise EIDServiceRefused(f"the refresh address: {error}") from None
    channel = HTTPSChannel(route, origin)
    try:
        check(channel)
        return channel.get(address)
    finally:
        channel.close()


def _check_channel(channel: HTTPSChannel, description: CertificateDescription) -> None:
    if channel.origin != subject_origin(description):
        raise ProviderNotTrusted("the refresh address leads to another site")
    check_tls_certificate(description, channel.certificate)


def _read_text(answer: Answer) -> str:
    try:
        return answer.body.decode("ascii")
    except UnicodeDecodeError:
        raise EIDServiceRefused("the identification report is not a compact JWS") from None
