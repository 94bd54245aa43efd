"""The refresh address, and where it may lead."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from hardware.eid.certificate_description import CertificateDescription, sha256
from hardware.errors import CardLost
from kiosk.eid_client import refresh
from kiosk.eid_client.https_channel import HTTPSChannel, Route
from kiosk.eid_client.outcome import RefreshMinor
from kiosk.eid_client.refresh_address import RefreshAddressFailed
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
from kiosk.sandbox.http_server import Response
from tests.fixtures.redirecting_site import Site, authority, description, route, site, stranger

__all__ = ["authority", "description", "route", "site", "stranger"]


def test_report_is_fetched_with_the_good_news(site: Site, route: Route) -> None:
    assert refresh.fetch_report(route, f"{site.url}/report?id=7") == "the.report.itself"

    assert site.requests[0].query == {"id": "7", "ResultMajor": "ok"}


def test_redirects_within_the_site_are_followed(site: Site, route: Route) -> None:
    site.redirects = {"first": "/report?again"}

    assert refresh.fetch_report(route, f"{site.url}/first") == "the.report.itself"


def test_redirect_to_another_site_is_not_followed(site: Site, stranger: Site, route: Route) -> None:
    site.redirects = {"first": f"{stranger.url}/report"}

    with pytest.raises(ProviderNotTrusted):
        refresh.fetch_report(route, f"{site.url}/first")

    assert stranger.requests == []


def test_server_with_a_certificate_that_is_not_named_is_not_asked(
    site: Site, route: Route, description: CertificateDescription
) -> None:
    route.certificates.note(b"another certificate")
    route.certificates.bind(replace(description, comm_certificates=(sha256(b"another certificate"),)))

    with pytest.raises(ProviderNotTrusted):
        refresh.fetch_report(route, f"{site.url}/report")

    assert site.requests == []


def test_redirects_come_to_an_end(site: Site, route: Route) -> None:
    site.redirects = {"first": "/first"}

    with pytest.raises(EIDServiceRefused):
        refresh.fetch_report(route, f"{site.url}/first")

    assert len(site.requests) == Limits().redirects + 1


def test_report_in_other_characters_is_none(site: Site, route: Route) -> None:
    site.answers["report"] = Response(200, "Prüfbericht".encode())

    with pytest.raises(EIDServiceRefused, match="JWS"):
        refresh.fetch_report(route, f"{site.url}/report")


def test_redirect_without_tls_is_refused(site: Site, route: Route) -> None:
    site.redirects = {"first": "http://127.0.0.1/report"}

    with pytest.raises(EIDServiceRefused):
        refresh.fetch_report(route, f"{site.url}/first")


def _problem(kind: object, media_type: str = "application/problem+json") -> Response:
    return Response(403, json.dumps({"type": kind, "status": 403}).encode(), media_type)


@pytest.mark.parametrize(
    ("kind", "error"),
    [
        ("urn:de:leipzig:kiosk:problem:card-expired", CardExpired),
        ("urn:de:leipzig:kiosk:problem:card-revoked", CardRevoked),
    ],
)
def test_eservice_says_what_is_wrong_with_the_card(site: Site, route: Route, kind: str, error: type[Exception]) -> None:
    site.answers = {"report": _problem(kind), "refresh": _problem(kind)}

    with pytest.raises(error):
        refresh.fetch_report(route, f"{site.url}/report")
    fetched = _fetched(site, f"{site.url}/refresh", f"{site.url}/error")
    assert isinstance(refresh.report_failure(route, fetched, EIDServiceRefused()).error, error)
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
def test_any_other_refusal_says_nothing_of_the_card(site: Site, route: Route, answer: Response) -> None:
    site.answers["report"] = answer

    with pytest.raises(EIDServiceRefused):
        refresh.fetch_report(route, f"{site.url}/report")


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
    assert [each.query for each in stranger.requests] == [{}]


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

    ending = refresh.report_failure(route, _fetched(site, f"{stranger.url}/refresh", address), ProviderNotTrusted())

    assert ending.address == ""
    assert site.requests == []
    assert [(each.path, each.query) for each in stranger.requests] == [("/refresh", {})]


def test_failure_is_told_to_the_site_that_the_refresh_address_leads_to(
    site: Site, stranger: Site, route: Route
) -> None:
    stranger.redirects = {"refresh": f"{site.url}/refresh?id=7"}

    ending = refresh.report_failure(route, _fetched(site, f"{stranger.url}/refresh", ""), IdentificationCancelled())

    assert ending.address == f"{site.url}/refresh?id=7&ResultMajor=error&ResultMinor=cancellationByUser"
    assert [each.query["ResultMinor"] for each in site.requests] == ["cancellationByUser"]
    assert [each.query for each in stranger.requests] == [{}]


def test_refresh_address_that_failed_is_not_tried_again(site: Site, stranger: Site, route: Route) -> None:
    fetched = _fetched(site, f"{stranger.url}/refresh", f"{site.url}/error")

    ending = refresh.report_failure(route, fetched, RefreshAddressFailed())

    assert stranger.requests == []
    assert ending.address == f"{site.url}/error?ResultMajor=error&ResultMinor=communicationError"


def test_deaf_eservice_changes_nothing(site: Site, route: Route) -> None:
    site.server.stop()

    heard = refresh.tell(route, f"{site.url}/refresh", RefreshMinor.CLIENT_ERROR)

    assert isinstance(heard, EIDServiceUnreachable)
    assert site.requests == []
