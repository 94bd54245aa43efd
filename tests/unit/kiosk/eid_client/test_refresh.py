"""The refresh address, and where it may lead."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import Encoding

from hardware.eid.certificate_description import CertificateDescription, sha256
from kiosk.eid_client import refresh
from kiosk.eid_client.https_channel import HTTPSChannel, Patience, Route
from kiosk.eid_client.settings import Limits
from kiosk.eid_client.tc_token import FetchedToken, TCToken
from kiosk.errors import EIDServiceRefused, EIDServiceUnreachable, IdentificationCancelled, ProviderNotTrusted
from kiosk.sandbox import http_server
from kiosk.sandbox.eid_service import describe
from kiosk.sandbox.http_server import HTTPSServer, Request, Response
from kiosk.sandbox.tls import TLSAuthority, server_context


class Site:
    """A server that answers `/report` with a report and everything else as it is told."""

    def __init__(self, authority: TLSAuthority, name: str) -> None:
        credentials = authority.server_credentials(name)
        self.certificate = credentials.certificate.public_bytes(Encoding.DER)
        self.requests: list[Request] = []
        self.redirects: dict[str, str] = {}
        routes = [http_server.Route("GET", "/{name}", self._answer)]
        self.server = HTTPSServer(routes, server_context(credentials))
        self.url = self.server.url

    def _answer(self, request: Request) -> Response:
        self.requests.append(request)
        target = self.redirects.get(request.parameters["name"])
        if target is None:
            return Response(200, b"the.report.itself", "application/jwt")
        return Response(303, headers={"Location": target})


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> TLSAuthority:
    return TLSAuthority(tmp_path_factory.mktemp("tls"))


@pytest.fixture
def site(authority: TLSAuthority) -> Iterator[Site]:
    built = Site(authority, "eservice")
    with built.server:
        yield built


@pytest.fixture
def stranger(authority: TLSAuthority) -> Iterator[Site]:
    built = Site(authority, "stranger")
    with built.server:
        yield built


@pytest.fixture
def route(authority: TLSAuthority) -> Route:
    context = ssl.create_default_context(cafile=authority.certificate_path)
    return Route(context, "", Limits(), Patience(threading.Event(), 30))


@pytest.fixture
def description(site: Site) -> CertificateDescription:
    return describe(site.url, site.certificate)


def test_report_is_fetched_with_the_good_news(site: Site, route: Route, description: CertificateDescription) -> None:
    assert refresh.fetch_report(route, f"{site.url}/report?id=7", description) == "the.report.itself"

    assert site.requests[0].query == {"id": "7", "ResultMajor": "ok"}


def test_redirects_within_the_site_are_followed(site: Site, route: Route, description: CertificateDescription) -> None:
    site.redirects = {"first": "/report?again"}

    assert refresh.fetch_report(route, f"{site.url}/first", description) == "the.report.itself"


def test_redirect_to_another_site_is_not_followed(
    site: Site, stranger: Site, route: Route, description: CertificateDescription
) -> None:
    site.redirects = {"first": f"{stranger.url}/report"}
    known = replace(description, comm_certificates=(*description.comm_certificates, sha256(stranger.certificate)))

    with pytest.raises(ProviderNotTrusted):
        refresh.fetch_report(route, f"{site.url}/first", known)

    assert stranger.requests == []


def test_server_with_a_certificate_that_is_not_named_is_not_asked(
    site: Site, route: Route, description: CertificateDescription
) -> None:
    unnamed = replace(description, comm_certificates=(sha256(b"another certificate"),))

    with pytest.raises(ProviderNotTrusted):
        refresh.fetch_report(route, f"{site.url}/report", unnamed)

    assert site.requests == []


def test_redirects_come_to_an_end(site: Site, route: Route, description: CertificateDescription) -> None:
    site.redirects = {"first": "/first"}

    with pytest.raises(EIDServiceRefused):
        refresh.fetch_report(route, f"{site.url}/first", description)

    assert len(site.requests) == Limits().redirects + 1


def test_redirect_without_tls_is_refused(site: Site, route: Route, description: CertificateDescription) -> None:
    site.redirects = {"first": "http://127.0.0.1/report"}

    with pytest.raises(EIDServiceRefused):
        refresh.fetch_report(route, f"{site.url}/first", description)


class _NoChannel(HTTPSChannel):
    def __init__(self) -> None:
        """Stand where the channel of the token would: nobody uses it here."""


def _fetched(site: Site, refresh_address: str, error_address: str) -> FetchedToken:
    token = TCToken(f"{site.url}/paos", "id", refresh_address, error_address, None)
    return FetchedToken(token, f"{site.url}/tctoken", _NoChannel(), (site.certificate,))


def test_failure_is_told_to_the_refresh_address(site: Site, route: Route) -> None:
    fetched = _fetched(site, f"{site.url}/refresh", f"{site.url}/error")

    refresh.report_failure(route, fetched, IdentificationCancelled())

    (request,) = site.requests
    assert request.path == "/refresh"
    assert request.query == {"ResultMajor": "error", "ResultMinor": "cancellationByUser"}


def test_failure_is_told_to_the_error_address_where_the_refresh_address_is_a_strangers(
    site: Site, stranger: Site, route: Route
) -> None:
    fetched = _fetched(site, f"{stranger.url}/refresh", f"{site.url}/error")

    refresh.report_failure(route, fetched, ProviderNotTrusted())

    assert [request.path for request in site.requests] == ["/error"]
    assert stranger.requests == []


@pytest.mark.parametrize("error_address", ["", "stranger"])
def test_failure_is_told_to_no_stranger(site: Site, stranger: Site, route: Route, error_address: str) -> None:
    address = f"{stranger.url}/error" if error_address else ""

    refresh.report_failure(route, _fetched(site, f"{stranger.url}/refresh", address), ProviderNotTrusted())

    assert site.requests == stranger.requests == []


def test_deaf_eservice_changes_nothing(site: Site, route: Route, tmp_path: Path) -> None:
    site.server.stop()

    refresh.tell(route, f"{site.url}/refresh", EIDServiceUnreachable())

    assert site.requests == []
