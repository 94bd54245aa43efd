"""The refresh address, and where it may lead."""

from __future__ import annotations

import json
import ssl
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import Encoding

from hardware.eid.certificate_description import CertificateDescription, sha256
from hardware.errors import CardLost
from kiosk.eid_client import refresh
from kiosk.eid_client.https_channel import HTTPSChannel, Route
from kiosk.eid_client.outcome import RefreshMinor
from kiosk.eid_client.patience import Patience
from kiosk.eid_client.server_certificates import ServerCertificates
from kiosk.eid_client.settings import Limits
from kiosk.eid_client.tc_token import FetchedToken, TCToken
from kiosk.errors import (
    CardExpired,
    CardRevoked,
    EIDServiceRefused,
    EIDServiceUnreachable,
    IdentificationCancelled,
    ProviderNotTrusted,
)
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
        self.answers: dict[str, Response] = {}
        routes = [http_server.Route("GET", "/{name}", self._answer)]
        self.server = HTTPSServer(routes, server_context(credentials))
        self.url = self.server.url

    def _answer(self, request: Request) -> Response:
        self.requests.append(request)
        name = request.parameters["name"]
        target = self.redirects.get(name)
        if name in self.answers:
            return self.answers[name]
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
    return Route(context, "", Limits(), Patience(threading.Event(), 30), ServerCertificates())


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

    with pytest.raises(ProviderNotTrusted):
        refresh.fetch_report(route, f"{site.url}/first", description)

    assert stranger.requests == []


def test_server_with_a_certificate_that_is_not_named_is_not_asked(
    site: Site, route: Route, description: CertificateDescription
) -> None:
    route.certificates.note(b"another certificate")
    route.certificates.bind(replace(description, comm_certificates=(sha256(b"another certificate"),)))

    with pytest.raises(ProviderNotTrusted):
        refresh.fetch_report(route, f"{site.url}/report", description)

    assert site.requests == []


def test_redirects_come_to_an_end(site: Site, route: Route, description: CertificateDescription) -> None:
    site.redirects = {"first": "/first"}

    with pytest.raises(EIDServiceRefused):
        refresh.fetch_report(route, f"{site.url}/first", description)

    assert len(site.requests) == Limits().redirects + 1


def test_report_in_other_characters_is_none(site: Site, route: Route, description: CertificateDescription) -> None:
    site.answers["report"] = Response(200, "Prüfbericht".encode())

    with pytest.raises(EIDServiceRefused, match="JWS"):
        refresh.fetch_report(route, f"{site.url}/report", description)


def test_redirect_without_tls_is_refused(site: Site, route: Route, description: CertificateDescription) -> None:
    site.redirects = {"first": "http://127.0.0.1/report"}

    with pytest.raises(EIDServiceRefused):
        refresh.fetch_report(route, f"{site.url}/first", description)


def _problem(kind: object, media_type: str = "application/problem+json") -> Response:
    return Response(403, json.dumps({"type": kind, "status": 403}).encode(), media_type)


@pytest.mark.parametrize(
    ("kind", "error"),
    [
        ("urn:de:leipzig:kiosk:problem:card-expired", CardExpired),
        ("urn:de:leipzig:kiosk:problem:card-revoked", CardRevoked),
    ],
)
def test_eservice_says_what_is_wrong_with_the_card(
    site: Site, route: Route, description: CertificateDescription, kind: str, error: type[Exception]
) -> None:
    site.answers = {"report": _problem(kind), "refresh": _problem(kind)}

    with pytest.raises(error):
        refresh.fetch_report(route, f"{site.url}/report", description)
    fetched = _fetched(site, f"{site.url}/refresh", f"{site.url}/error")
    assert isinstance(refresh.report_failure(route, fetched, EIDServiceRefused()), error)
    assert site.requests[-1].path == "/refresh"


@pytest.mark.parametrize(
    "answer",
    [
        _problem("about:blank"),
        _problem(7),
        _problem("urn:de:leipzig:kiosk:problem:card-expired", "application/json"),
        Response(403, b"[", "application/problem+json"),
        Response(403, b"[" * 100_000, "application/problem+json"),
        Response(403, b'["type"]', "application/problem+json"),
    ],
    ids=["other", "no text", "other media type", "no JSON", "deep", "no object"],
)
def test_any_other_refusal_says_nothing_of_the_card(
    site: Site, route: Route, description: CertificateDescription, answer: Response
) -> None:
    site.answers["report"] = answer

    with pytest.raises(EIDServiceRefused):
        refresh.fetch_report(route, f"{site.url}/report", description)


class _NoChannel(HTTPSChannel):
    def __init__(self) -> None:
        """Stand where the channel of the token would: nobody uses it here."""


def _fetched(site: Site, refresh_address: str, error_address: str) -> FetchedToken:
    token = TCToken(f"{site.url}/paos", "id", refresh_address, error_address, None)
    return FetchedToken(token, f"{site.url}/tctoken", _NoChannel())


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

    (request,) = site.requests
    assert request.path == "/error"
    assert request.query == {"ResultMajor": "error", "ResultMinor": "communicationError"}
    assert stranger.requests == []


def test_failure_is_told_to_the_error_address_where_the_refresh_address_does_not_answer(
    site: Site, route: Route
) -> None:
    site.answers["refresh"] = Response(500)

    refresh.report_failure(route, _fetched(site, f"{site.url}/refresh", f"{site.url}/error"), CardLost())

    assert [request.path for request in site.requests] == ["/refresh", "/error"]


def test_failure_is_told_even_if_the_certificate_is_the_failure(
    site: Site, route: Route, description: CertificateDescription
) -> None:
    route.certificates.note(b"another certificate")
    route.certificates.bind(replace(description, comm_certificates=(sha256(b"another certificate"),)))

    refresh.report_failure(route, _fetched(site, f"{site.url}/refresh", ""), ProviderNotTrusted())

    assert [request.query["ResultMinor"] for request in site.requests] == ["clientError"]


@pytest.mark.parametrize("error_address", ["", "stranger"])
def test_failure_is_told_to_no_stranger(site: Site, stranger: Site, route: Route, error_address: str) -> None:
    address = f"{stranger.url}/error" if error_address else ""

    refresh.report_failure(route, _fetched(site, f"{stranger.url}/refresh", address), ProviderNotTrusted())

    assert site.requests == stranger.requests == []


def test_deaf_eservice_changes_nothing(site: Site, route: Route, tmp_path: Path) -> None:
    site.server.stop()

    heard = refresh.tell(route, f"{site.url}/refresh", RefreshMinor.CLIENT_ERROR)

    assert isinstance(heard, EIDServiceUnreachable)
    assert site.requests == []
