"""Which address the citizen's session goes on at."""

from __future__ import annotations

import socket
import threading
from dataclasses import replace

import pytest

from hardware.eid.certificate_description import CertificateDescription
from kiosk.eid_client.address import Origin
from kiosk.eid_client.https_channel import Route
from kiosk.eid_client.outcome import RefreshMinor, refresh_minor
from kiosk.eid_client.patience import Patience
from kiosk.eid_client.refresh_address import RefreshAddressFailed, check_server, determine
from kiosk.eid_client.settings import Limits
from kiosk.errors import IdentificationCancelled, ProviderNotTrusted
from kiosk.sandbox.eid_service import describe
from kiosk.sandbox.http_server import Response
from tests.fixtures.redirecting_site import Site, authority, description, route, site, stranger

__all__ = ["authority", "description", "route", "site", "stranger"]


def _determine(route: Route, address: str, site: Site) -> str:
    return determine(route, address, Origin.of(site.url))


def test_address_of_the_site_is_the_refresh_address_and_not_asked(site: Site, route: Route) -> None:
    assert _determine(route, f"{site.url}/refresh?id=7", site) == f"{site.url}/refresh?id=7"

    assert site.requests == []


def test_one_redirect_leads_to_the_site(site: Site, stranger: Site, route: Route) -> None:
    stranger.redirects = {"first": f"{site.url}/refresh?id=7"}

    assert _determine(route, f"{stranger.url}/first?a=b", site) == f"{site.url}/refresh?id=7"

    assert [(each.path, each.query) for each in stranger.requests] == [("/first", {"a": "b"})]
    assert site.requests == []


def test_several_redirects_lead_to_the_site(site: Site, stranger: Site, route: Route) -> None:
    stranger.redirects = {"first": "/second", "second": "third", "third": f"{site.url}/refresh"}

    assert _determine(route, f"{stranger.url}/first", site) == f"{site.url}/refresh"

    assert [each.path for each in stranger.requests] == ["/first", "/second", "/third"]


def test_loop_comes_to_an_end(site: Site, stranger: Site, route: Route) -> None:
    stranger.redirects = {"first": "/second", "second": "/first"}

    with pytest.raises(RefreshAddressFailed, match="too often"):
        _determine(route, f"{stranger.url}/first", site)

    assert len(stranger.requests) == Limits().redirects


@pytest.mark.parametrize(
    "answer",
    [
        Response(200, b"Welcome", "text/html"),
        Response(403),
        Response(500),
        Response(303),
        Response(303, headers={"Location": "http://127.0.0.1/refresh"}),
        Response(303, headers={"Location": "https://[nowhere"}),
        Response(303, headers={"Location": "https://somebody@127.0.0.1/refresh"}),
    ],
    ids=["no redirect", "refused", "broken", "nowhere", "no TLS", "malformed", "with a user"],
)
def test_other_site_that_does_not_lead_on_is_a_communication_error(
    site: Site, stranger: Site, route: Route, answer: Response
) -> None:
    stranger.answers = {"first": answer}

    with pytest.raises(RefreshAddressFailed) as caught:
        _determine(route, f"{stranger.url}/first", site)

    assert refresh_minor(caught.value) is RefreshMinor.COMMUNICATION_ERROR
    assert site.requests == []


def test_address_without_tls_is_refused(site: Site, route: Route) -> None:
    with pytest.raises(RefreshAddressFailed):
        _determine(route, site.url.replace("https:", "http:"), site)


def test_server_that_the_provider_does_not_name_is_not_asked(
    site: Site, stranger: Site, route: Route, description: CertificateDescription
) -> None:
    route.certificates.note(site.certificate)
    route.certificates.bind(description)
    stranger.redirects = {"first": f"{site.url}/refresh"}

    with pytest.raises(RefreshAddressFailed):
        _determine(route, f"{stranger.url}/first", site)

    assert stranger.requests == []


def test_list_that_does_not_name_the_first_servers_holds_for_the_coming_ones(
    site: Site, stranger: Site, route: Route, description: CertificateDescription
) -> None:
    route.certificates.note(b"another certificate")
    with pytest.raises(ProviderNotTrusted):
        route.certificates.bind(description)

    with pytest.raises(RefreshAddressFailed):
        _determine(route, f"{stranger.url}/first", site)

    assert stranger.requests == []


def test_server_that_the_provider_names_is_followed(site: Site, stranger: Site, route: Route) -> None:
    route.certificates.note(site.certificate)
    route.certificates.bind(describe(site.url, site.certificate, stranger.certificate))
    stranger.redirects = {"first": f"{site.url}/refresh"}

    address = _determine(route, f"{stranger.url}/first", site)
    check_server(route, address)

    assert address == f"{site.url}/refresh"
    assert route.certificates.noted == (site.certificate, stranger.certificate)


def test_site_with_a_certificate_that_is_not_named_is_a_communication_error(
    site: Site, stranger: Site, route: Route
) -> None:
    route.certificates.note(stranger.certificate)
    route.certificates.bind(describe(site.url, stranger.certificate))

    with pytest.raises(RefreshAddressFailed):
        check_server(route, f"{site.url}/refresh")


def test_leaving_ends_the_way(site: Site, route: Route) -> None:
    cancelled = threading.Event()
    cancelled.set()
    leaving = replace(route, patience=Patience(cancelled, 30))

    with socket.create_server(("127.0.0.1", 0)) as silent:
        address = f"https://127.0.0.1:{silent.getsockname()[1]}/refresh"
        with pytest.raises(IdentificationCancelled):
            _determine(leaving, address, site)
        with pytest.raises(IdentificationCancelled):
            check_server(leaving, address)
