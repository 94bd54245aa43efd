"""The sandbox's appointment system answers in the published shapes, and refuses in the published words."""

from __future__ import annotations

from typing import Any

import pytest
import requests

from tests.fixtures.appointment_city import AppointmentCity
from tests.fixtures.appointments import MATTER

CALENDAR = {
    "officeId": "100,101",
    "serviceId": str(MATTER.service_id),
    "serviceCount": "1",
    "startDate": "2030-01-07",
    "endDate": "2030-01-11",
}
PROCESS = {"processId", "timestamp", "authKey", "familyName", "email", "telephone", "officeId", "status", "scope"}


def get(city: AppointmentCity, path: str, **query: str) -> requests.Response:
    return requests.get(city.server.url + path, params=query, verify=str(city.authority), timeout=60)


def post(city: AppointmentCity, path: str, **body: Any) -> requests.Response:
    return requests.post(city.server.url + path, json=body, verify=str(city.authority), timeout=60)


def codes(response: requests.Response) -> list[str]:
    return [each["errorCode"] for each in response.json()["errors"]]


def test_offices_services_and_their_relations_have_what_the_schema_demands(appointment_city: AppointmentCity) -> None:
    content = get(appointment_city, "/offices-and-services/").json()
    assert all({"id", "name", "address", "geo", "scope"} <= each.keys() for each in content["offices"])
    assert all(isinstance(each["id"], int) and each["name"] for each in content["services"])
    assert all({"officeId", "serviceId", "slots"} <= each.keys() for each in content["relations"])


def test_the_calendar_lists_offices_and_their_times_by_day(appointment_city: AppointmentCity) -> None:
    content = get(appointment_city, "/available-calendar/", **CALENDAR).json()
    assert (content["startDate"], content["endDate"]) == ("2030-01-07", "2030-01-11")
    for day in content["availableDays"]:
        offices = [each["officeId"] for each in day["offices"]]
        assert day["providerIDs"] == ",".join(offices)
        assert all(isinstance(moment, int) for each in day["offices"] for moment in each["appointments"])
    assert content["availableDays"]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"officeId": ""}, "invalidOfficeId"),
        ({"officeId": "9"}, "invalidOfficeId"),
        ({"serviceId": "x"}, "invalidServiceId"),
        ({"serviceId": "9"}, "invalidLocationAndServiceCombination"),
        ({"serviceCount": ""}, "invalidServiceCount"),
        ({"startDate": "heute"}, "invalidStartDate"),
        ({"endDate": ""}, "invalidEndDate"),
        ({"endDate": "2029-01-01"}, "dateRangeTooLarge"),
    ],
)
def test_a_question_that_is_wrong_is_refused(
    appointment_city: AppointmentCity, change: dict[str, str], code: str
) -> None:
    response = get(appointment_city, "/available-calendar/", **{**CALENDAR, **change})
    assert (response.status_code, codes(response)) == (400, [code])


def test_a_process_has_what_the_schema_demands(appointment_city: AppointmentCity) -> None:
    day = get(appointment_city, "/available-calendar/", **CALENDAR).json()["availableDays"][0]
    wanted = {"officeId": 100, "serviceId": [str(MATTER.service_id)], "serviceCount": [1]}
    moment = next(each["appointments"][0] for each in day["offices"] if each["officeId"] == "100")
    response = post(appointment_city, "/reserve-appointment/", **wanted, timestamp=moment)
    content = response.json()
    assert (response.status_code, content["status"]) == (200, "reserved")
    assert content.keys() >= PROCESS
    assert (content["timestamp"], content["serviceName"]) == (str(moment), MATTER.name)


@pytest.mark.parametrize(
    ("path", "body", "expected"),
    [
        ("/reserve-appointment/", {}, ["invalidOfficeId", "invalidServiceId", "invalidTimestamp"]),
        ("/confirm-appointment/", {"processId": 0, "authKey": "a"}, ["invalidProcessId"]),
        ("/confirm-appointment/", {"processId": 1, "authKey": " "}, ["invalidAuthKey"]),
        ("/cancel-appointment/", {"processId": 1, "authKey": "ab3f"}, ["appointmentNotFound"]),
    ],
)
def test_an_order_that_is_wrong_is_refused(
    appointment_city: AppointmentCity, path: str, body: dict[str, Any], expected: list[str]
) -> None:
    assert codes(post(appointment_city, path, **body)) == expected
