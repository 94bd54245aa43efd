"""Answers in the published shapes are read; hostile ones are refused, whatever is wrong with them."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.appointments import answers
from kiosk.domain.appointment import AppointmentKey, Contact, Coordinates, Office
from kiosk.errors import AppointmentProtocolError
from tests.fixtures.appointments import moment

# In the shapes of the published schemas and of what the system's own tests expect of it.
DIRECTORY: dict[str, Any] = {
    "offices": [
        {
            "id": 10489,
            "name": "Bürgerbüro Orleansplatz",
            "address": {
                "house_number": "50",
                "city": "München",
                "postal_code": "81667",
                "street": "Orleansstraße",
                "hint": False,
            },
            "geo": {"lat": "48.12750898398659", "lon": "11.604317899956524"},
            "scope": {
                "id": 1,
                "emailRequired": False,
                "telephoneActivated": True,
                "telephoneRequired": False,
                "captchaActivatedRequired": False,
                "infoForAppointment": None,
            },
        },
        {
            "id": 9999998,
            "name": "Unittest",
            "address": None,
            "geo": None,
            "scope": {"provider": {"contact": {"street": "Alte Straße", "streetNumber": "105", "city": "Berlin"}}},
        },
        {"id": 7, "name": "Rätsel", "scope": {"captchaActivatedRequired": True}},
    ],
    "services": [
        {"id": 1063423, "name": "Gewerbe", "maxQuantity": 1, "combinable": []},
        {"id": 2, "name": "Nirgends", "maxQuantity": 1},
    ],
    "relations": [
        {"officeId": 10489, "serviceId": 1063423, "slots": 2, "public": True},
        {"officeId": 9999998, "serviceId": 1063423, "slots": 1, "public": True},
        {"officeId": 10489, "serviceId": 2, "slots": 1, "public": False},
        {"officeId": 7, "serviceId": 2, "slots": 1},
    ],
}
TIME = moment(24, 9)
OFFICE = Office(10489, "Bürgerbüro Orleansplatz", "")
PROCESS: dict[str, Any] = {
    "processId": 101002,
    "timestamp": str(TIME),
    "authKey": "fb43",
    "familyName": "Erika",
    "email": "erika@example.org",
    "telephone": "123456789",
    "officeName": None,
    "officeId": 10489,
    "status": "confirmed",
    "serviceId": 1063423,
}


def calendar(**day: Any) -> dict[str, Any]:
    """Return a calendar with one day."""
    offices = [{"officeId": "10489", "appointments": [TIME]}]
    return {"availableDays": [{"time": "2026-11-24", "offices": offices, **day}]}


def test_the_directory_is_read() -> None:
    directory = answers.read_directory(DIRECTORY)
    first, second = directory.offices(1063423)
    assert first == Office(
        10489,
        "Bürgerbüro Orleansplatz",
        "Orleansstraße 50, 81667 München",
        Coordinates(48.12750898398659, 11.604317899956524),
        email_required=False,
        takes_telephone=True,
    )
    assert (second.address, second.place) == ("Alte Straße 105, Berlin", None)


def test_what_is_not_public_and_who_asks_riddles_is_left_out() -> None:
    directory = answers.read_directory(DIRECTORY)
    assert [each.name for each in directory.matters()] == ["Gewerbe"]
    assert directory.offices(2) == ()


@pytest.mark.parametrize("name", ["time", "date"])
def test_both_versions_of_the_calendar_are_read(name: str) -> None:
    content = {"availableDays": [{name: "2026-11-24", "offices": [{"officeId": 10489, "appointments": [TIME, TIME]}]}]}
    (found,) = answers.read_calendar(content, (OFFICE,), now=0)
    assert found.times == (TIME,)


def test_times_that_have_passed_and_offices_that_nobody_asked_for_are_left_out() -> None:
    assert answers.read_calendar(calendar(), (OFFICE,), now=TIME) == ()
    assert answers.read_calendar(calendar(), (Office(1, "", ""),), now=0) == ()


def test_a_time_listed_under_another_day_is_left_out() -> None:
    assert answers.read_calendar(calendar(time="2026-11-25"), (OFFICE,), now=0) == ()


def test_an_empty_calendar_has_no_times() -> None:
    assert answers.read_calendar({"availableDays": []}, (OFFICE,), now=0) == ()
    assert answers.read_calendar({"availableDays": None}, (OFFICE,), now=0) == ()


def test_a_process_is_read_with_the_names_of_the_directory() -> None:
    found = answers.read_appointment(PROCESS, answers.read_directory(DIRECTORY))
    assert (found.key, found.begins_at, found.matter.name) == (AppointmentKey(101002, "fb43"), TIME, "Gewerbe")
    assert found.contact == Contact("Erika", "erika@example.org", "123456789")


@pytest.mark.parametrize(
    "content",
    [
        None,
        [],
        "offices",
        {"offices": {}},
        {"offices": [1]},
        {"offices": [{"id": "x"}]},
        {"offices": [{"id": True}]},
        {"offices": [{"id": -1}]},
        {"offices": [{"id": 2**40}]},
        {"offices": [{"id": each} for each in range(2001)]},
    ],
)
def test_a_directory_that_is_none_is_refused(content: Any) -> None:
    with pytest.raises(AppointmentProtocolError):
        answers.read_directory(content)


@pytest.mark.parametrize(
    "content",
    [
        calendar(time="heute"),
        calendar(offices=[{"officeId": "10489", "appointments": None}]),
        calendar(offices=[{"officeId": "10489", "appointments": ["bald"]}]),
        calendar(offices=[{"officeId": "10489", "appointments": [10**15]}]),
        calendar(offices=[{"officeId": "10489", "appointments": [1.5]}]),
        calendar(offices=[{"officeId": "10489", "appointments": [TIME] * 2001}]),
    ],
)
def test_a_calendar_that_is_none_is_refused(content: Any) -> None:
    with pytest.raises(AppointmentProtocolError):
        answers.read_calendar(content, (OFFICE,), now=0)


@pytest.mark.parametrize(
    "change", [{"processId": None}, {"authKey": None}, {"authKey": "a b"}, {"authKey": "a" * 65}, {"timestamp": "0"}]
)
def test_a_process_that_is_none_is_refused(change: dict[str, Any]) -> None:
    with pytest.raises(AppointmentProtocolError):
        answers.read_appointment({**PROCESS, **change}, answers.read_directory(DIRECTORY))


def test_texts_of_others_are_one_line_of_bounded_length() -> None:
    office = {"id": 1, "name": "Amt\n\x00\u202e" + "x" * 1000}
    content = {**DIRECTORY, "offices": [office], "relations": [{"officeId": 1, "serviceId": 2}]}
    (found,) = answers.read_directory(content).offices(2)
    assert found.name.startswith("Amt x")
    assert len(found.name) == 300


@pytest.mark.parametrize("content", [None, {}, {"errors": {}}, {"errors": [1, {}]}])
def test_what_says_no_error_code_says_none(content: Any) -> None:
    assert not answers.error_codes(content) - {""}


NAMES = st.sampled_from(["offices", "availableDays", "id", "time", "appointments", "scope", "geo"])
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["offices", "availableDays", "id", "time", "appointments", "scope", "geo"]), inner
        )
    ),
    max_leaves=12,
)


@given(JSON)
def test_whatever_comes_is_read_or_refused(content: Any) -> None:
    for read in (
        lambda: answers.read_directory(content),
        lambda: answers.read_calendar(content, (OFFICE,), 0),
        lambda: answers.read_key(content),
    ):
        try:
            read()
        except AppointmentProtocolError:
            continue
