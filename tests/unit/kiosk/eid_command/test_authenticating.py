from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from hardware.eid.simulated import SimulationCSCA
from kiosk.eid_command.exit_codes import ExitCode
from kiosk.sandbox.http_server import HTTPSServer, Response, Route
from kiosk.sandbox.tls import server_context
from tests.fixtures.eid_command import Counter, Said, counter
from tests.fixtures.identification import SERVICE, Town, town

__all__ = ["counter"]
PIN = {"pin": "123456"}


@pytest.fixture(scope="module")
def leipzig(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    with town(tmp_path_factory.mktemp("pki"), SimulationCSCA.generate()) as running:
        yield running


@pytest.fixture
def kiosk_files(leipzig: Town, tmp_path: Path) -> tuple[str, ...]:
    (tmp_path / "client.pem").write_bytes(leipzig.settings.client_certificate)
    (tmp_path / "client.key").write_bytes(leipzig.settings.client_key)
    names = {"ca": leipzig.settings.certificate_authority, "client-certificate": tmp_path / "client.pem"}
    names["client-key"] = tmp_path / "client.key"
    return tuple(part for name, path in names.items() for part in (f"--{name}", str(path)))


@pytest.fixture
def elsewhere(leipzig: Town, monkeypatch: pytest.MonkeyPatch) -> Iterator[HTTPSServer]:
    """Let the tokens name a refresh address at another server of the provider, which leads back to the town."""
    target = f"{leipzig.server.url}/final?session=7"
    route = Route("GET", "/refresh/{reference}", lambda _: Response(303, headers={"Location": target}))
    with HTTPSServer([route], server_context(leipzig.pki.tls.server_credentials("eid"))) as server:
        old, new = (f"<RefreshAddress>{each}".encode() for each in (leipzig.server.url, server.url))
        monkeypatch.setattr(leipzig, "meddler", lambda _, each: replace(each, body=each.body.replace(old, new)))
        yield server


def authenticate(counter: Counter, leipzig: Town, files: tuple[str, ...], *more: str, pin: str = "123456") -> Said:
    url = f"{leipzig.settings.tc_token_url}?service={SERVICE}"
    return counter.call("authenticate", url, *files, *more, secrets={"pin": pin})


class TestAuthenticate:
    def test_result_and_refresh_address_are_printed(
        self, counter: Counter, leipzig: Town, kiosk_files: tuple[str, ...]
    ) -> None:
        counter.slot.insert(leipzig.card())
        said = authenticate(counter, leipzig, kiosk_files, "--accept", "--language", "de")
        assert said.code == ExitCode.OK
        assert (said.facts["result_major"], said.facts["result_minor"]) == ("ok", None)
        assert "/refresh/" in said.facts["refresh_address"]
        assert said.facts["refresh_address"].endswith("ResultMajor=ok")

    def test_a_wrong_pin_is_told_to_the_server_and_printed_with_the_address(
        self, counter: Counter, leipzig: Town, kiosk_files: tuple[str, ...]
    ) -> None:
        counter.slot.insert(leipzig.card())
        said = authenticate(counter, leipzig, kiosk_files, "--accept", pin="999999")
        assert said.code == ExitCode.SECRET_WRONG
        assert said.facts["result_minor"] == "cancellationByUser"
        assert "ResultMinor=cancellationByUser" in said.facts["refresh_address"]
        assert leipzig.refreshes[-1]["ResultMinor"] == "cancellationByUser"

    def test_a_right_that_is_not_optional_cannot_be_left_out(
        self, counter: Counter, leipzig: Town, kiosk_files: tuple[str, ...]
    ) -> None:
        counter.slot.insert(leipzig.card())
        said = authenticate(counter, leipzig, kiosk_files, "--accept", "--without", "DG5")
        assert said.code == ExitCode.USAGE
        assert "DG5" in said.facts["message"]

    def test_a_missing_card_ends_with_its_own_code_and_a_client_error(
        self, counter: Counter, leipzig: Town, kiosk_files: tuple[str, ...]
    ) -> None:
        said = authenticate(counter, leipzig, kiosk_files, "--accept")
        assert said.code == ExitCode.NO_CARD
        assert said.facts["result_minor"] == "clientError"

    def test_without_a_token_there_is_no_address(
        self, counter: Counter, leipzig: Town, kiosk_files: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(leipzig, "meddler", lambda _, response: Response(200, b"nonsense", "text/xml"))
        said = authenticate(counter, leipzig, kiosk_files, "--accept")
        assert said.code == ExitCode.SERVER_REFUSED
        assert said.facts["refresh_address"] is None

    def test_the_refresh_address_is_that_which_the_token_leads_to(
        self, counter: Counter, leipzig: Town, kiosk_files: tuple[str, ...], elsewhere: HTTPSServer
    ) -> None:
        counter.slot.insert(leipzig.card())
        said = authenticate(counter, leipzig, kiosk_files, "--accept")
        assert said.code == ExitCode.OK
        assert said.facts["refresh_address"] == f"{leipzig.server.url}/final?session=7&ResultMajor=ok"

    def test_after_a_failure_too(
        self, counter: Counter, leipzig: Town, kiosk_files: tuple[str, ...], elsewhere: HTTPSServer
    ) -> None:
        said = authenticate(counter, leipzig, kiosk_files, "--accept")
        reason = "ResultMajor=error&ResultMinor=clientError"
        assert said.facts["refresh_address"] == f"{leipzig.server.url}/final?session=7&{reason}"

    def test_a_refresh_address_that_leads_nowhere_is_a_communication_error(
        self,
        counter: Counter,
        leipzig: Town,
        kiosk_files: tuple[str, ...],
        elsewhere: HTTPSServer,
    ) -> None:
        counter.slot.insert(leipzig.card())
        elsewhere.stop()
        said = authenticate(counter, leipzig, kiosk_files, "--accept")
        assert (said.code, said.facts["result_minor"]) == (ExitCode.SERVER_UNREACHABLE, "communicationError")
        reason = "ResultMajor=error&ResultMinor=communicationError"
        assert said.facts["refresh_address"] == f"{leipzig.server.url}/error?{reason}"

    def test_a_server_of_an_unknown_authority_is_not_spoken_to(self, counter: Counter, leipzig: Town) -> None:
        said = authenticate(counter, leipzig, (), "--accept")
        assert said.code == ExitCode.SERVER_UNREACHABLE

    def test_a_missing_file_is_named(self, counter: Counter, leipzig: Town) -> None:
        said = authenticate(counter, leipzig, ("--client-certificate", "/nowhere.pem"))
        assert said.code == ExitCode.USAGE
        assert "/nowhere.pem" in said.facts["message"]
