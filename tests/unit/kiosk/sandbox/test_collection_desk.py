"""What lies ready is told to anybody who has the number, and claimed by its owner at an enrolled device alone."""

from __future__ import annotations

import json
from http import HTTPStatus

import pytest

from kiosk.domain.collection import CollectionState
from kiosk.eid_client.report import load_report_key
from kiosk.sandbox.collection_desk import CollectionDesk, usual_items
from kiosk.sandbox.http_server import PeerCertificate, Problem, Request, Response
from tests.fixtures.appointment_city import AppointmentCity

BRANCH, DEVICE = "0042", "ab" * 32
MINE, OF_SOMEBODY_ELSE, NOT_READY, AT_THE_CITY = "LE80815001", "LE80815002", "LE80815003", "LE24711001"


class Kiosk:
    """A device at the desk, with the certificate that the city knows it by."""

    def __init__(self, city: AppointmentCity) -> None:
        items = usual_items(BRANCH, "Filiale", "Straße 1")
        self.desk = CollectionDesk(items, load_report_key(city.pki.report_key_path))
        certificate = city.pki.tls.server_credentials("appointments").certificate
        self.peer: PeerCertificate | None = PeerCertificate("kiosk", DEVICE, certificate)
        self.report = city.report(DEVICE)

    def claim(self, number: str = MINE, branch: str = BRANCH) -> Response:
        return self.desk.claim(self._request(number, branch=branch, identificationReport=self.report))

    def hand_over(self, number: str = MINE) -> Response:
        return self.desk.hand_over(self._request(number))

    def look_up(self, number: str = MINE) -> dict[str, str]:
        found: dict[str, str] = json.loads(self.desk.look_up(self._request(number)).body)
        return found

    def state(self, number: str = MINE) -> CollectionState:
        return next(each.state for each in self.desk.items() if each.number == number)

    def _request(self, number: str, **body: str) -> Request:
        return Request("POST", "/", {}, {}, json.dumps(body).encode(), {"number": number}, self.peer, 1)


@pytest.fixture
def kiosk(appointment_city: AppointmentCity) -> Kiosk:
    return Kiosk(appointment_city)


def test_a_look_says_nothing_of_owner_and_shelf(kiosk: Kiosk) -> None:
    found = kiosk.look_up()
    assert (found["state"], found["title"], found["shelf"]) == ("ready", "Bewohnerparkausweis", "")
    assert "MUSTERMANN" not in json.dumps(found)


def test_its_owner_claims_it_and_the_staff_hand_it_over(kiosk: Kiosk) -> None:
    assert json.loads(kiosk.claim().body)["shelf"] == "A 01"
    assert kiosk.state() is CollectionState.CLAIMED
    kiosk.hand_over()
    assert kiosk.state() is CollectionState.HANDED_OVER


@pytest.mark.parametrize(
    ("number", "branch", "status"),
    [
        (OF_SOMEBODY_ELSE, BRANCH, HTTPStatus.FORBIDDEN),
        (NOT_READY, BRANCH, HTTPStatus.CONFLICT),
        (AT_THE_CITY, BRANCH, HTTPStatus.CONFLICT),
        (MINE, "0043", HTTPStatus.CONFLICT),
        ("LE00000000", BRANCH, HTTPStatus.NOT_FOUND),
    ],
)
def test_nothing_else_can_be_claimed(kiosk: Kiosk, number: str, branch: str, status: HTTPStatus) -> None:
    with pytest.raises(Problem) as refused:
        kiosk.claim(number, branch)
    assert refused.value.status is status


def test_a_report_serves_one_device_for_an_hour(kiosk: Kiosk, appointment_city: AppointmentCity) -> None:
    for report in (
        "nothing",
        appointment_city.report("cd" * 32),
        appointment_city.report(DEVICE, age_minutes=61),
        appointment_city.report(DEVICE, birth="13-08-1964"),
    ):
        kiosk.report = report
        with pytest.raises(Problem) as refused:
            kiosk.claim()
        assert refused.value.status is HTTPStatus.FORBIDDEN
    assert kiosk.state() is CollectionState.READY


def test_a_report_of_another_service_claims_nothing(kiosk: Kiosk, appointment_city: AppointmentCity) -> None:
    kiosk.report = appointment_city.report(DEVICE, service="meldebescheinigung")
    with pytest.raises(Problem) as refused:
        kiosk.claim()
    assert refused.value.status is HTTPStatus.FORBIDDEN


def test_a_device_without_a_certificate_claims_nothing(kiosk: Kiosk) -> None:
    kiosk.peer = None
    for call in (kiosk.claim, kiosk.hand_over):
        with pytest.raises(Problem) as refused:
            call()
        assert refused.value.status is HTTPStatus.UNAUTHORIZED


def test_only_what_was_claimed_is_handed_over(kiosk: Kiosk) -> None:
    with pytest.raises(Problem) as refused:
        kiosk.hand_over()
    assert refused.value.status is HTTPStatus.CONFLICT


def test_whoever_guesses_numbers_is_slowed_down(kiosk: Kiosk) -> None:
    with pytest.raises(Problem) as refused:
        for _ in range(31):
            kiosk.look_up()
    assert refused.value.status is HTTPStatus.TOO_MANY_REQUESTS
