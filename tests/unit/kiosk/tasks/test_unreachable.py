"""A server that is not reached: its name, our clock or its certificate is to blame, or the server itself."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.config import Appointments, Collection, Config
from kiosk.domain.failure import Failure, FailureCode
from kiosk.sandbox.http_server import HTTPSServer
from kiosk.sandbox.tls import ServerCredentials, TLSAuthority, server_context
from kiosk.tasks.unreachable import told_apart
from tests.fixtures.bench import bench_in

UNREACHABLE = Failure(FailureCode.EID_SERVICE_UNREACHABLE)
YEARS = 3 * 366 * 86_400.0


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> TLSAuthority:
    return TLSAuthority(tmp_path_factory.mktemp("tls"))


@pytest.fixture
def config(tmp_path: Path, authority: TLSAuthority) -> Config:
    made = bench_in(tmp_path).visit.config
    return replace(made, city=replace(made.city, certificate_authority=authority.certificate_path))


def at(config: Config, url: str) -> Config:
    """The configuration with every server of the city there."""
    city = replace(config.city, tc_token_url=f"{url}/tctoken")
    return replace(config, city=city, appointments=Appointments(url), collection=Collection(url))


def found(config: Config, credentials: ServerCredentials, clock_seconds: float = 0.0) -> FailureCode:
    with HTTPSServer([], server_context(credentials)) as server:
        server.set_clock(clock_seconds)
        return told_apart(UNREACHABLE, at(config, server.url)).code


def test_a_name_that_nobody_knows_is_to_blame(config: Config) -> None:
    nowhere = at(config, "https://city.kiosk.invalid")
    for code in (
        FailureCode.EID_SERVICE_UNREACHABLE,
        FailureCode.APPOINTMENT_UNREACHABLE,
        FailureCode.COLLECTION_UNREACHABLE,
    ):
        assert told_apart(Failure(code), nowhere) == Failure(FailureCode.NAMES_UNRESOLVED)


def test_a_certificate_that_has_ended_is_to_blame_where_the_clock_is_right(
    config: Config, authority: TLSAuthority
) -> None:
    assert found(config, authority.expired_credentials("eid")) is FailureCode.SERVER_CERTIFICATE_BAD


def test_the_clock_is_to_blame_where_the_server_lives_in_another_year(config: Config, authority: TLSAuthority) -> None:
    assert found(config, authority.expired_credentials("eid"), -YEARS) is FailureCode.CLOCK_WRONG


def test_a_clock_that_hinders_nothing_is_not_to_blame(config: Config, authority: TLSAuthority) -> None:
    assert found(config, authority.server_credentials("eid"), 3600.0) is UNREACHABLE.code


def test_a_server_that_is_away_or_not_set_up_is_to_blame_itself(config: Config) -> None:
    assert told_apart(UNREACHABLE, at(config, "https://127.0.0.1:9")) is UNREACHABLE
    without = replace(config, appointments=Appointments())
    assert told_apart(Failure(FailureCode.APPOINTMENT_UNREACHABLE), without).code is FailureCode.APPOINTMENT_UNREACHABLE


def test_no_other_failure_is_looked_into(config: Config) -> None:
    jammed = Failure(FailureCode.SCANNER_JAMMED)
    assert told_apart(jammed, at(config, "https://city.kiosk.invalid")) is jammed
