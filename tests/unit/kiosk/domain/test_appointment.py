"""Free times by the city's clock, and what an office takes of a citizen."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from kiosk.domain.appointment import (
    AppointmentKey,
    Contact,
    ContactField,
    Coordinates,
    FreeTimes,
    contact_faults,
    contact_fields,
    local_time,
    nearest_first,
    plain_telephone,
    read_key,
)
from kiosk.domain.form import FieldFault
from tests.fixtures.appointments import APPOINTMENT, CENTRE, CONTACT, KEY, WEST, moment

DEMANDING = replace(CENTRE, telephone_required=True)
MARKET = Coordinates(51.3402, 12.3747)


def test_times_are_those_of_the_city_s_clock_in_summer_and_winter() -> None:
    assert local_time(moment(24, 8)).isoformat() == "2026-11-24T08:00:00+01:00"
    assert local_time(moment(24, 8, month=7)).utcoffset() == timedelta(hours=2)


def test_days_come_once_and_in_order() -> None:
    free = FreeTimes(CENTRE, (moment(24, 8), moment(24, 9), moment(26, 8)))
    assert free.days() == (date(2026, 11, 24), date(2026, 11, 26))
    assert free.times_on(date(2026, 11, 24)) == (moment(24, 8), moment(24, 9))
    assert free.times_on(date(2026, 11, 25)) == ()


def test_the_nearest_office_comes_first_and_one_of_unknown_place_last() -> None:
    nowhere = replace(WEST, office_id=7, place=None)
    offered = tuple(FreeTimes(each, (moment(24, 8),)) for each in (nowhere, WEST, CENTRE))
    assert [each.office.office_id for each in nearest_first(offered, MARKET)] == [100, 103, 7]


def test_without_a_place_of_its_own_the_kiosk_offers_the_earliest_first() -> None:
    late, early = FreeTimes(CENTRE, (moment(26, 8),)), FreeTimes(WEST, (moment(24, 8),))
    assert nearest_first((late, early), None) == (early, late)


def test_a_distance_is_right_to_a_hundred_metres() -> None:
    assert MARKET.distance_km(Coordinates(51.3155, 12.2872)) == pytest.approx(6.7, abs=0.1)


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("100001-ab3f", KEY),
        (" 100001 - AB3F ", KEY),
        ("100001–ab3f", KEY),
        ("100001/ab3f", KEY),
        ("100001 ab3f", KEY),
        ("100001ab3f", None),
        ("ab3f", None),
        ("", None),
        ("1" * 11 + "-ab3f", None),
    ],
)
def test_a_booking_number_is_read_as_people_write_it(written: str, key: AppointmentKey | None) -> None:
    assert read_key(written) == key


def test_a_booking_number_is_written_as_it_is_read() -> None:
    assert read_key(KEY.written) == KEY


def test_the_code_is_in_no_repr() -> None:
    assert "ab3f" not in repr(KEY)
    assert "Erika" not in repr(CONTACT) + repr(APPOINTMENT)


def test_an_office_is_asked_no_more_than_it_takes() -> None:
    assert [each.slug for each in contact_fields(WEST)] == ["name", "email"]
    assert [each.slug for each in contact_fields(CENTRE)] == ["name", "email", "telephone"]
    assert contact_faults(CENTRE, CONTACT) == {}


@pytest.mark.parametrize(
    ("contact", "faults"),
    [
        (Contact(), dict.fromkeys(ContactField, FieldFault.MISSING)),
        (replace(CONTACT, email="erika"), {ContactField.EMAIL: FieldFault.NOT_AN_EMAIL}),
        (replace(CONTACT, telephone="0341"), {ContactField.TELEPHONE: FieldFault.NOT_A_PHONE_NUMBER}),
        (replace(CONTACT, telephone="0341/1"), {ContactField.TELEPHONE: FieldFault.WRONG_FORM}),
        (replace(CONTACT, name="x" * 51), {ContactField.NAME: FieldFault.TOO_LONG}),
    ],
)
def test_what_the_office_would_refuse_is_said_before(contact: Contact, faults: dict[ContactField, FieldFault]) -> None:
    assert contact_faults(DEMANDING, contact) == faults


@pytest.mark.parametrize("written", ["0341 123456", "0341/123-456", "(0341) 123456"])
def test_a_telephone_number_becomes_digits(written: str) -> None:
    assert plain_telephone(written) == "0341123456"
    assert plain_telephone("+49 341 1") == "+493411"
