"""Answers of every kind against whatever somebody may type."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.answer import FieldFault, chosen, field_fault, kept, shown
from kiosk.domain.correction import correction
from kiosk.domain.service import Field, FieldKind

TODAY = date(2026, 11, 22)
HOSTILE = [
    "A" * 10_000,
    "1" * 10_000,
    "👩‍👩‍👧‍👦🐕",
    "\u202egnp.exe",
    "\u200f\u061c٣",
    "'; DROP TABLE answers; --",
    '"<script>alert(1)</script>"',
    "\x00",
    "DE\x0089 3704",
    "\ud800",
    "${jndi:ldap://x}",
    "\r\n\r\nHTTP/1.1 200 OK",
    "%s%n{0}{field}",
]
ANYTHING = st.text(max_size=40) | st.sampled_from(HOSTILE)
FIELDS = {
    kind: Field("it", kind, choices=("a", "b") if kind in {FieldKind.CHOICE, FieldKind.CHOICES} else ())
    for kind in FieldKind
}


@pytest.mark.parametrize("kind", FieldKind, ids=lambda each: each.value)
@pytest.mark.parametrize("text", HOSTILE, ids=lambda each: ascii(each[:12]))
def test_hostile_input_in_every_kind_gets_a_clear_fault_and_no_hint_that_is_wrong(kind: FieldKind, text: str) -> None:
    field, answer = FIELDS[kind], kept(kind, text)
    fault = field_fault(field, answer, TODAY)
    assert fault is not None or kind is FieldKind.TEXT
    meant = correction(field, answer, TODAY)
    assert not meant or field_fault(field, meant, TODAY) is None


@given(st.sampled_from(FieldKind), ANYTHING)
def test_what_is_kept_stays_as_it_is_and_is_shown_again(kind: FieldKind, text: str) -> None:
    answer = kept(kind, text)
    assert kept(kind, answer) == answer
    assert kept(kind, shown(kind, answer)) == answer


@given(st.sampled_from(FieldKind), ANYTHING)
def test_a_correction_is_another_answer_and_one_that_will_do(kind: FieldKind, text: str) -> None:
    field, answer = FIELDS[kind], kept(kind, text)
    meant = correction(field, answer, TODAY)
    assert not meant or (meant != answer and field_fault(field, meant, TODAY) is None)


@pytest.mark.parametrize(
    ("kind", "text", "fault"),
    [
        (FieldKind.IBAN, "hello", FieldFault.NOT_AN_IBAN),
        (FieldKind.IBAN, "US89370400440532013000", FieldFault.IBAN_COUNTRY),
        (FieldKind.IBAN, "DE8937040044053201300", FieldFault.IBAN_LENGTH),
        (FieldKind.IBAN, "DE89370400440532013001", FieldFault.IBAN_CHECK_DIGITS),
        (FieldKind.IBAN, "DE89370400440532013000", None),
        (FieldKind.TRANSPONDER, "27609810234567", FieldFault.TRANSPONDER_LENGTH),
        (FieldKind.TRANSPONDER, "999098102345678", FieldFault.NOT_A_TRANSPONDER),
        (FieldKind.PLATE, "LEIPZIG", FieldFault.NOT_A_PLATE),
        (FieldKind.DATE, "64-08-12", FieldFault.YEAR_NOT_WHOLE),
        (FieldKind.DATE, "2026-04-31", FieldFault.NO_SUCH_DAY),
        (FieldKind.DATE, "2026-04", FieldFault.NOT_A_DATE),
        (FieldKind.CHOICES, "a,b", None),
        (FieldKind.CHOICES, "b,a", FieldFault.NOT_A_CHOICE),
        (FieldKind.CHOICES, "a,c", FieldFault.NOT_A_CHOICE),
    ],
)
def test_each_mistake_has_its_own_fault(kind: FieldKind, text: str, fault: FieldFault | None) -> None:
    assert field_fault(FIELDS[kind], text, TODAY) is fault


def test_a_postcode_of_another_town_is_not_in_leipzig() -> None:
    field = Field("it", FieldKind.POSTCODE, in_leipzig=True)
    assert field_fault(field, "51147", TODAY) is FieldFault.NOT_IN_LEIPZIG
    assert field_fault(field, "04109", TODAY) is None


@pytest.mark.parametrize(
    ("field", "typed", "meant"),
    [
        (Field("it", FieldKind.DATE, latest_days=0), "64-08-12", "1964-08-12"),
        (Field("it", FieldKind.DATE, latest_days=0), "2015-31-03", "2015-03-31"),
        (Field("it", FieldKind.DATE), "2026-04-31", "2026-04-30"),
        (Field("it", FieldKind.EMAIL), "erika(at)example,org", "erika@example.org"),
        (Field("it", FieldKind.EMAIL), "erika@gmail", "erika@gmail.com"),
        (Field("it", FieldKind.POSTCODE), "4109", "04109"),
        (Field("it", FieldKind.POSTCODE, in_leipzig=True), "04190", "04109"),
        (Field("it", FieldKind.IBAN), "89370400440532013000", "DE89370400440532013000"),
        (Field("it", FieldKind.IBAN), "DE8937O400440532O13OOO", "DE89370400440532013000"),
        (Field("it", FieldKind.TEXT, pattern="[0-9CFGHJKLMNPRTVWXYZ]{9}"), "lo1 xoot47", "L01X00T47"),
        (Field("it", FieldKind.DATE, latest_days=0), "2027-01-01", ""),
    ],
)
def test_the_usual_slips_are_understood(field: Field, typed: str, meant: str) -> None:
    assert correction(field, typed, TODAY) == meant


def test_several_answers_come_apart() -> None:
    assert chosen("a,b") == ("a", "b")
    assert chosen("") == ()
