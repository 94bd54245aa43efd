"""Identifications that end before the PIN, because something does not fit: provider, site, certificates, rights."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from hardware.eid.simulated import SimulationCSCA
from hardware.eid.terminal_authentication import TerminalRefused
from kiosk.eid_client.paos.messages import DIDAuthenticateError
from kiosk.eid_client.paos.results import Result, ResultMinor
from kiosk.eid_client.refresh_address import RefreshAddressFailed
from kiosk.errors import EIDServiceRefused, EIDServiceUnreachable, IdentificationError, ProviderNotTrusted
from kiosk.sandbox import eid_script, eid_service_server
from kiosk.sandbox.eid_script import Answer
from kiosk.sandbox.eservice import PSKEndpoint
from kiosk.sandbox.http_server import HTTPSServer, Request, Response, Route
from kiosk.sandbox.tls import server_context
from tests.fixtures.identification import ATTRIBUTES, SERVICE, Citizen, Town, town


def _replace_in_token(old: bytes, new: bytes) -> Callable[[Request, Response], Response]:
    def meddle(request: Request, response: Response) -> Response:
        return replace(response, body=response.body.replace(old, new)) if request.path == "/tctoken" else response

    return meddle


def _expect_no_trust(town: Town, citizen: Citizen, error: type[IdentificationError] = ProviderNotTrusted) -> None:
    with pytest.raises(error):
        town.identify(citizen)

    assert (citizen.providers, citizen.asked) == ([], [])
    assert town.reader.apdu_count == 0


def test_wrong_certificate_description_is_not_trusted(leipzig: Town, citizen: Citizen) -> None:
    leipzig.insert()

    def of_somebody_else(answer: Answer) -> Response:
        old, new = (name.encode().hex().upper().encode() for name in ("Stadt Leipzig", "Stadt Laipzig"))
        document = eid_script.truly(answer).body
        return eid_script.raw(document.replace(old, new))(answer)

    leipzig.server.script.at(1, of_somebody_else)

    _expect_no_trust(leipzig, citizen)

    assert leipzig.messages[-1] == DIDAuthenticateError(Result.error(ResultMinor.PARAMETER_ERROR))
    assert leipzig.refreshes == [{"ResultMajor": "error", "ResultMinor": "clientError"}]


def test_more_attributes_than_the_service_needs_are_refused(leipzig: Town, citizen: Citizen) -> None:
    leipzig.insert()

    with pytest.raises(ProviderNotTrusted):
        leipzig.identify(citizen, ATTRIBUTES[1:])

    assert citizen.providers == []


def test_refresh_address_that_leads_to_no_site_of_the_provider_is_a_communication_error(leipzig: Town) -> None:
    leipzig.insert()
    credentials = leipzig.pki.tls.server_credentials("eid")
    routes = [Route("GET", "/refresh/{reference}", lambda _: Response(200, b"Welcome"))]
    with HTTPSServer(routes, server_context(credentials)) as elsewhere:
        leipzig.meddler = _replace_refresh_address(leipzig, elsewhere)

        with pytest.raises(RefreshAddressFailed):
            leipzig.identify()

    assert leipzig.refreshes == []
    assert leipzig.requests[-1].path == "/error"
    assert leipzig.requests[-1].query == {"ResultMajor": "error", "ResultMinor": "communicationError"}


def test_refresh_address_at_a_stranger_is_not_called(leipzig: Town) -> None:
    leipzig.insert()
    called: list[Request] = []
    routes = [Route("GET", "/refresh/{reference}", lambda request: _note(called, request))]
    with HTTPSServer(routes, server_context(leipzig.pki.tls.server_credentials("stranger"))) as stranger:
        leipzig.meddler = _replace_refresh_address(leipzig, stranger)

        with pytest.raises(RefreshAddressFailed):
            leipzig.identify()

    assert called == []
    assert leipzig.requests[-1].path == "/error"


def test_refresh_address_at_another_server_of_the_provider_is_followed(leipzig: Town) -> None:
    leipzig.insert()
    called: list[Request] = []
    target = leipzig.server.url

    def lead_back(request: Request) -> Response:
        called.append(request)
        return Response(303, headers={"Location": f"{target}{request.path}"})

    credentials = leipzig.pki.tls.server_credentials("eid")
    with HTTPSServer([Route("GET", "/refresh/{reference}", lead_back)], server_context(credentials)) as elsewhere:
        leipzig.meddler = _replace_refresh_address(leipzig, elsewhere)

        identity = leipzig.identify()

    assert identity.attributes
    assert [each.query for each in called] == [{}]
    assert leipzig.refreshes == [{"ResultMajor": "ok"}]


def test_site_that_shows_another_certificate_after_the_reading_hears_of_no_success(
    pki_directory: Path, csca: SimulationCSCA, monkeypatch: pytest.MonkeyPatch
) -> None:
    contexts: list[ssl.SSLContext] = []

    def keep(*arguments: Any, **options: Any) -> ssl.SSLContext:
        contexts.append(server_context(*arguments, **options))
        return contexts[-1]

    monkeypatch.setattr(eid_service_server, "server_context", keep)
    with town(pki_directory, csca, psk=PSKEndpoint()) as leipzig:
        leipzig.insert()
        other = leipzig.pki.tls.server_credentials("stranger")
        citizen = Citizen(leipzig.reader)
        citizen.before_secret = lambda: contexts[0].load_cert_chain(other.certificate_path, other.key_path)

        with pytest.raises(RefreshAddressFailed):
            leipzig.identify(citizen)

    assert leipzig.refreshes == []
    assert leipzig.requests[-1].path == "/error"


def _note(called: list[Request], request: Request) -> Response:
    called.append(request)
    return Response(200)


def _replace_refresh_address(town: Town, other: HTTPSServer) -> Callable[[Request, Response], Response]:
    return _replace_in_token(f"<RefreshAddress>{town.server.url}".encode(), f"<RefreshAddress>{other.url}".encode())


def test_attached_server_at_another_place_is_no_trusted_channel(attached: Town) -> None:
    attached.meddler = _replace_in_token(b"<ServerAddress>https://127.0.0.1", b"<ServerAddress>https://localhost")

    with pytest.raises(EIDServiceUnreachable):
        attached.identify()

    assert attached.refreshes == [
        {"ResultMajor": "error", "ResultMinor": "trustedChannelEstablishmentFailed"},
    ]


def test_server_that_does_not_know_the_key_is_no_trusted_channel(leipzig: Town, citizen: Citizen) -> None:
    leipzig.insert()
    leipzig.meddler = _replace_in_token(b"<PSK>", b"<PSK>00")

    _expect_no_trust(leipzig, citizen, EIDServiceUnreachable)

    assert leipzig.refreshes == [{"ResultMajor": "error", "ResultMinor": "trustedChannelEstablishmentFailed"}]


def test_wrong_token_is_told_to_its_communication_error_address(leipzig: Town, citizen: Citizen) -> None:
    leipzig.meddler = _replace_in_token(b"<Binding>urn:liberty", b"<Binding>urn:other")

    _expect_no_trust(leipzig, citizen, EIDServiceRefused)

    assert leipzig.requests[-1].path == "/error"
    assert leipzig.requests[-1].query == {"ResultMajor": "error", "ResultMinor": "communicationError"}


def test_server_that_the_provider_does_not_name_takes_no_part(leipzig: Town, citizen: Citizen) -> None:
    leipzig.insert()
    credentials = leipzig.pki.tls.server_credentials("stranger")
    target = leipzig.settings.tc_token_url

    def redirect(_: Request) -> Response:
        return Response(302, headers={"Location": f"{target}?service=ummeldung"})

    with HTTPSServer([Route("GET", "/tctoken", redirect)], server_context(credentials)) as stranger:
        leipzig.settings = replace(leipzig.settings, tc_token_url=f"{stranger.url}/tctoken")

        _expect_no_trust(leipzig, citizen)


def test_another_town_behind_the_same_authority_is_not_trusted(
    leipzig: Town, citizen: Citizen, pki_directory: Path, csca: SimulationCSCA
) -> None:
    leipzig.insert()
    with town(pki_directory, csca) as dresden:
        target = f"{dresden.settings.tc_token_url}?service={SERVICE}"

        def send_on(request: Request, response: Response) -> Response:
            return Response(302, headers={"Location": target}) if request.path == "/tctoken" else response

        leipzig.meddler = send_on

        _expect_no_trust(leipzig, citizen)


def test_card_does_not_know_the_authorities_of_another_town(leipzig: Town, tmp_path: Path) -> None:
    with town(tmp_path, leipzig.csca) as elsewhere:
        leipzig.reader.insert(elsewhere.card())

    with pytest.raises(TerminalRefused):
        leipzig.identify()

    assert leipzig.refreshes == [{"ResultMajor": "error", "ResultMinor": "clientError"}]
