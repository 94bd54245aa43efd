"""What lies ready is told to anybody who has the number, claimed by its owner, and handed over by a clerk who signs."""

from __future__ import annotations

import json
from base64 import b64decode, urlsafe_b64decode
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from http import HTTPStatus
from pathlib import Path

import pytest
from cryptography import x509

from kiosk.appointments.collection_record import hand_over_record, return_record, signed_record
from kiosk.domain.collection import CollectionState
from kiosk.eid_client.report import load_report_key
from kiosk.sandbox.collection_desk import CollectionDesk
from kiosk.sandbox.collection_items import usual_items
from kiosk.sandbox.http_server import PeerCertificate, Problem, Request, Response
from kiosk.sandbox.staff_authority import StaffAuthority, StaffCardOrder
from tests.fixtures.appointment_city import AppointmentCity
from tests.fixtures.staff_desk import BRANCH, CLERK, StaffDesk

DEVICE = "ab" * 32
MINE, OF_SOMEBODY_ELSE, NOT_READY, AT_THE_CITY = "LE80815001", "LE80815002", "LE80815003", "LE24711001"
OVERDUE = "LE80815004"
OF_OTHER_BRANCH = replace(CLERK, branches=("0099",))


class Kiosk:
    """A device at the desk, with the certificate that the city knows it by."""

    def __init__(self, city: AppointmentCity, folder: Path) -> None:
        self.now = datetime.now(UTC)
        self.authority = StaffAuthority(folder / "staff")
        self._folder = folder
        items = usual_items(BRANCH, "Filiale", "Straße 1")
        report_key = load_report_key(city.pki.report_key_path)
        self.register = {DEVICE: BRANCH}
        self.desk = CollectionDesk(
            items, report_key, self.authority, lambda device: self.register.get(device, ""), lambda: self.now
        )
        certificate = city.pki.tls.server_credentials("appointments").certificate
        self.peer: PeerCertificate | None = PeerCertificate("kiosk", DEVICE, certificate)
        self.report = city.report(DEVICE)

    def signed(
        self, record: bytes, order: StaffCardOrder = CLERK, issuer: StaffAuthority | None = None
    ) -> dict[str, str]:
        counter = StaffDesk.set_up(self._folder, issuer or self.authority, order.branches[0])
        counter.insert(counter.card(order))
        return signed_record(record, counter.sign(record))

    def claim(self, number: str = MINE, branch: str = BRANCH) -> Response:
        return self.desk.claim(self._request({"branch": branch, "identificationReport": self.report}, number))

    def hand_over(self, signed: object, number: str = MINE) -> Response:
        return self.desk.hand_over(self._request(signed, number))

    def take_back(self, signed: object) -> list[dict[str, str]]:
        left: list[dict[str, str]] = json.loads(self.desk.take_back(self._request(signed)).body)
        return left

    def look_up(self, number: str = MINE) -> dict[str, str]:
        found: dict[str, str] = json.loads(self.desk.look_up(self._request({}, number)).body)
        return found

    def list_branch(self, branch: str = BRANCH) -> dict[str, dict[str, str]]:
        request = replace(self._request({}), query={"branch": branch})
        return {each["number"]: each for each in json.loads(self.desk.list_branch(request).body)}

    def tell_branch(self) -> str:
        return str(json.loads(self.desk.tell_branch(self._request({})).body)["branch"])

    def state(self, number: str = MINE) -> CollectionState:
        return next(each.state for each in self.desk.items() if each.number == number)

    def record(self, number: str = MINE, branch: str = BRANCH, visit: str = "L7K3-M92Q-DX") -> bytes:
        return hand_over_record(number, branch=branch, visit=visit, now=self.now)

    def bag(self, *numbers: str, branch: str = BRANCH) -> bytes:
        return return_record(numbers, branch=branch, now=self.now)

    def _request(self, body: object, number: str = "") -> Request:
        return Request("POST", "/", {}, {}, json.dumps(body).encode(), {"number": number}, self.peer, 1)


@pytest.fixture
def kiosk(appointment_city: AppointmentCity, tmp_path: Path) -> Kiosk:
    return Kiosk(appointment_city, tmp_path)


@pytest.fixture
def claimed(kiosk: Kiosk) -> Kiosk:
    kiosk.claim()
    return kiosk


def refusal(call: Callable[[], object]) -> tuple[HTTPStatus, str]:
    with pytest.raises(Problem) as refused:
        call()
    return refused.value.status, refused.value.kind.rpartition(":")[2]


def test_a_look_says_nothing_of_owner_and_shelf(kiosk: Kiosk) -> None:
    found = kiosk.look_up()
    assert (found["state"], found["title"], found["shelf"]) == ("ready", "Bewohnerparkausweis", "")
    assert "MUSTERMANN" not in json.dumps(found)


def test_the_branch_sees_what_lies_there_and_a_name_only_once_its_owner_has_identified(kiosk: Kiosk) -> None:
    assert set(kiosk.list_branch()) == {MINE, OF_SOMEBODY_ELSE, OVERDUE}
    assert {each["owner"] for each in kiosk.list_branch().values()} == {""}
    kiosk.claim()
    assert {each["owner"] for each in kiosk.list_branch().values()} == {"", "ERIKA MUSTERMANN"}


def test_its_owner_claims_it_and_a_clerk_hands_it_over(kiosk: Kiosk) -> None:
    assert json.loads(kiosk.claim().body)["shelf"] == "A 01"
    assert kiosk.state() is CollectionState.CLAIMED
    kiosk.hand_over(kiosk.signed(kiosk.record()))
    assert kiosk.state() is CollectionState.HANDED_OVER


def test_what_was_read_on_site_claims_too_and_a_clerk_signs_that_she_has_compared_the_photo(
    kiosk: Kiosk, appointment_city: AppointmentCity
) -> None:
    kiosk.report = appointment_city.report(DEVICE, is_on_site=True)
    kiosk.claim()
    unsure = kiosk.signed(kiosk.record().replace(b'"photoCompared":true', b'"photoCompared":false'))
    assert refusal(lambda: kiosk.hand_over(unsure))[1] == "record-incomplete"
    kiosk.hand_over(kiosk.signed(kiosk.record()))
    assert kiosk.state() is CollectionState.HANDED_OVER


@pytest.mark.parametrize(
    ("number", "branch", "status"),
    [
        (OF_SOMEBODY_ELSE, BRANCH, HTTPStatus.FORBIDDEN),
        (NOT_READY, BRANCH, HTTPStatus.CONFLICT),
        (AT_THE_CITY, BRANCH, HTTPStatus.CONFLICT),
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


def test_a_device_without_a_certificate_does_nothing(kiosk: Kiosk) -> None:
    signed, bag = kiosk.signed(kiosk.record()), kiosk.signed(kiosk.bag(OVERDUE))
    kiosk.peer = None
    calls = (kiosk.claim, kiosk.list_branch, lambda: kiosk.hand_over(signed), lambda: kiosk.take_back(bag))
    assert {refusal(call)[0] for call in calls} == {HTTPStatus.UNAUTHORIZED}


def test_a_claim_counts_for_an_hour(claimed: Kiosk) -> None:
    claimed.now += timedelta(minutes=61)
    assert claimed.list_branch()[MINE]["state"] == "ready"
    signed = claimed.signed(claimed.record())
    assert refusal(lambda: claimed.hand_over(signed)) == (HTTPStatus.CONFLICT, "not-claimed")


def test_only_what_was_claimed_is_handed_over(kiosk: Kiosk) -> None:
    signed = kiosk.signed(kiosk.record())
    assert refusal(lambda: kiosk.hand_over(signed)) == (HTTPStatus.CONFLICT, "not-claimed")


def test_nothing_is_handed_over_without_the_clerks_signature_of_exactly_this(claimed: Kiosk) -> None:
    signed = claimed.signed(claimed.record())
    altered = {**signed, "payload": signed["payload"].replace(BRANCH, "0043")}
    for body, problem in (
        ({}, "clerk-signature-missing"),
        ({**signed, "signature": ""}, "clerk-signature-invalid"),
        (altered, "clerk-signature-invalid"),
    ):
        assert refusal(partial(claimed.hand_over, body))[1] == problem
    assert claimed.state() is CollectionState.CLAIMED


@pytest.mark.parametrize(
    ("order", "problem"),
    [(OF_OTHER_BRANCH, "clerk-of-another-branch"), (replace(CLERK, branches=("*",)), "")],
)
def test_a_clerk_signs_for_her_branches(claimed: Kiosk, order: StaffCardOrder, problem: str) -> None:
    signed = claimed.signed(claimed.record(), order)
    if problem:
        assert refusal(lambda: claimed.hand_over(signed)) == (HTTPStatus.FORBIDDEN, problem)
    else:
        claimed.hand_over(signed)


def test_a_clerk_of_another_authority_and_a_revoked_one_are_refused(claimed: Kiosk, tmp_path: Path) -> None:
    foreign = claimed.signed(claimed.record(), issuer=StaffAuthority(tmp_path / "other"))
    assert refusal(lambda: claimed.hand_over(foreign))[1] == "clerk-not-trusted"
    signed = claimed.signed(claimed.record())
    header = json.loads(urlsafe_b64decode(signed["protected"] + "=="))
    claimed.authority.revoke(x509.load_der_x509_certificate(b64decode(header["x5c"][0])))
    assert refusal(lambda: claimed.hand_over(signed))[1] == "clerk-revoked"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('"received":true', '"received":false'),
        ('"photoCompared":true', '"photoCompared":false'),
        ('"handedOver":true', '"handedOver":1'),
        ('"action":"hand-over"', '"action":"return"'),
        (MINE, OF_SOMEBODY_ELSE),
        (',"citizen":{"received":true}', ""),
    ],
)
def test_both_confirm_exactly_this_item(claimed: Kiosk, before: str, after: str) -> None:
    record = claimed.record().decode()
    assert before in record
    signed = claimed.signed(record.replace(before, after).encode())
    assert refusal(lambda: claimed.hand_over(signed)) == (HTTPStatus.UNPROCESSABLE_ENTITY, "record-incomplete")


def test_a_record_of_another_time_is_refused(claimed: Kiosk) -> None:
    signed = claimed.signed(claimed.record())
    claimed.now += timedelta(minutes=11)
    assert refusal(lambda: claimed.hand_over(signed))[1] == "record-of-another-time"


def test_an_item_is_handed_over_where_it_lies_and_once(claimed: Kiosk) -> None:
    at_the_city = claimed.signed(claimed.record(AT_THE_CITY))
    assert refusal(lambda: claimed.hand_over(at_the_city, AT_THE_CITY)) == (HTTPStatus.CONFLICT, "not-here")
    claimed.hand_over(claimed.signed(claimed.record()))
    again = claimed.signed(claimed.record(visit="AAAA-BBBB-CC"))
    assert refusal(lambda: claimed.hand_over(again)) == (HTTPStatus.CONFLICT, "not-here")


def test_the_same_hand_over_is_told_twice_when_an_answer_was_lost(claimed: Kiosk) -> None:
    for _ in range(2):
        told = claimed.hand_over(claimed.signed(claimed.record()))
        assert json.loads(told.body)["state"] == "handed_over"


def test_what_nobody_has_come_for_goes_back_and_is_on_the_list_no_more(kiosk: Kiosk) -> None:
    left = kiosk.take_back(kiosk.signed(kiosk.bag(OVERDUE)))
    assert [each["number"] for each in left] == [OF_SOMEBODY_ELSE, MINE]
    assert kiosk.look_up(OVERDUE)["state"] == "returned"


@pytest.mark.parametrize(
    ("numbers", "status", "problem"),
    [
        ((OVERDUE, MINE), HTTPStatus.CONFLICT, "not-overdue"),
        ((OVERDUE, AT_THE_CITY), HTTPStatus.CONFLICT, "not-here"),
        ((OVERDUE, "LE00000000"), HTTPStatus.NOT_FOUND, "blank"),
        ((), HTTPStatus.UNPROCESSABLE_ENTITY, "record-incomplete"),
    ],
)
def test_a_bag_goes_back_as_a_whole_or_not_at_all(
    kiosk: Kiosk, numbers: tuple[str, ...], status: HTTPStatus, problem: str
) -> None:
    signed = kiosk.signed(kiosk.bag(*numbers))
    assert refusal(lambda: kiosk.take_back(signed)) == (status, problem)
    assert kiosk.state(OVERDUE) is CollectionState.READY


def test_a_device_speaks_for_the_branch_that_it_stands_in(claimed: Kiosk) -> None:
    hand_over = claimed.signed(claimed.record(branch="0099"), OF_OTHER_BRANCH)
    bag = claimed.signed(claimed.bag(OVERDUE, branch="0099"), OF_OTHER_BRANCH)
    calls: tuple[Callable[[], object], ...] = (
        lambda: claimed.list_branch("0099"),
        lambda: claimed.claim(branch="0099"),
        lambda: claimed.hand_over(hand_over),
        lambda: claimed.take_back(bag),
    )
    assert {refusal(call) for call in calls} == {(HTTPStatus.FORBIDDEN, "branch-of-another-device")}


def test_a_device_is_told_in_which_branch_the_register_has_it(kiosk: Kiosk) -> None:
    kiosk.register[DEVICE] = "0099"
    assert kiosk.tell_branch() == "0099"


def test_a_device_in_another_branch_does_not_hand_over_what_lies_here(claimed: Kiosk) -> None:
    claimed.register[DEVICE] = "0099"
    signed = claimed.signed(claimed.record())
    assert refusal(lambda: claimed.hand_over(signed)) == (HTTPStatus.FORBIDDEN, "branch-of-another-device")
    assert claimed.state() is CollectionState.CLAIMED


def test_a_device_that_the_register_does_not_know_does_nothing(kiosk: Kiosk) -> None:
    kiosk.register.clear()
    for branch in (BRANCH, ""):
        assert refusal(partial(kiosk.claim, branch=branch))[1] == "branch-of-another-device"
        assert refusal(partial(kiosk.list_branch, branch))[1] == "branch-of-another-device"
    assert refusal(kiosk.tell_branch)[1] == "branch-of-another-device"


def test_what_its_owner_has_just_claimed_does_not_go_back(kiosk: Kiosk) -> None:
    kiosk.claim(OVERDUE)
    signed = kiosk.signed(kiosk.bag(OVERDUE))
    assert refusal(lambda: kiosk.take_back(signed)) == (HTTPStatus.CONFLICT, "not-overdue")


def test_whoever_guesses_numbers_is_slowed_down(kiosk: Kiosk) -> None:
    with pytest.raises(Problem) as refused:
        for _ in range(31):
            kiosk.look_up()
    assert refused.value.status is HTTPStatus.TOO_MANY_REQUESTS
