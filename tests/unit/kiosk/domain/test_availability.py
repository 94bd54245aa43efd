"""What can be started when something is down."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.availability import Availability
from kiosk.domain.failure import FailureCode
from kiosk.domain.service import Family, IdentityKind, Paper, Service, ServiceKind

PLAIN = Service("s", "urn:x", "1.0", (IdentityKind.NONE,), minutes=1, icon="i", family=Family.HOME)
WITH_CARD = replace(PLAIN, identity=(IdentityKind.EID,))
WITH_PAPER = replace(PLAIN, papers=(Paper("p"),))


def test_when_all_is_well_nothing_is_in_the_way() -> None:
    for service in (PLAIN, WITH_CARD, WITH_PAPER):
        assert Availability().obstacle(service) is None


@pytest.mark.parametrize("service", [PLAIN, WITH_CARD, WITH_PAPER])
def test_without_a_seal_nothing_starts(service: Service) -> None:
    seal = FailureCode.SEAL_UNAVAILABLE
    assert Availability(seal=seal, city=FailureCode.CITY_UNREACHABLE).obstacle(service) is seal


@pytest.mark.parametrize("service", [PLAIN, WITH_CARD, WITH_PAPER])
def test_without_the_city_nothing_starts(service: Service) -> None:
    city = FailureCode.CITY_UNREACHABLE
    assert Availability(city=city, reader=FailureCode.READER_MISSING).obstacle(service) is city


def test_a_missing_reader_stops_only_what_needs_the_card() -> None:
    availability = Availability(reader=FailureCode.READER_MISSING)
    assert availability.obstacle(WITH_CARD) is FailureCode.READER_MISSING
    assert availability.obstacle(WITH_PAPER) is None


def test_an_unreachable_eid_service_stops_only_what_needs_the_card() -> None:
    availability = Availability(eid_service=FailureCode.EID_SERVICE_UNREACHABLE)
    assert availability.obstacle(WITH_CARD) is FailureCode.EID_SERVICE_UNREACHABLE
    assert availability.obstacle(PLAIN) is None


def test_the_card_is_not_needed_where_a_service_can_do_without() -> None:
    either = replace(PLAIN, identity=(IdentityKind.NONE, IdentityKind.EID))
    assert Availability(reader=FailureCode.READER_MISSING).obstacle(either) is None


def test_the_pin_of_the_card_needs_the_reader_and_nothing_else() -> None:
    service = replace(PLAIN, kind=ServiceKind.PIN_MANAGEMENT)
    others = Availability(
        scanner=FailureCode.SCANNER_JAMMED,
        eid_service=FailureCode.EID_SERVICE_UNREACHABLE,
        city=FailureCode.CITY_UNREACHABLE,
        seal=FailureCode.SEAL_UNAVAILABLE,
    )
    assert others.obstacle(service) is None
    assert replace(others, reader=FailureCode.READER_MISSING).obstacle(service) is FailureCode.READER_MISSING


def test_a_missing_scanner_stops_only_what_needs_a_paper() -> None:
    availability = Availability(scanner=FailureCode.SCANNER_UNAVAILABLE)
    assert availability.obstacle(WITH_PAPER) is FailureCode.SCANNER_UNAVAILABLE
    assert availability.obstacle(WITH_CARD) is None
    assert availability.obstacle(replace(PLAIN, papers=(Paper("p", required=False),))) is None


@pytest.mark.parametrize("service", [PLAIN, WITH_CARD, WITH_PAPER])
def test_a_missing_printer_or_stuck_submissions_stop_nothing(service: Service) -> None:
    availability = Availability(printer=FailureCode.PRINTER_JAMMED, quarantined=3)
    assert availability.obstacle(service) is None
