"""What the answers cost."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from kiosk.domain.condition import Condition
from kiosk.domain.fee import Fee, FeeRule, Payment, full_years, payment_key, payment_of
from kiosk.domain.identity import Attribute, Identity

TODAY = date(2026, 11, 22)
CARD = Fee(Decimal("46.00"), (FeeRule(Decimal("27.60"), younger_than=24),), born=Attribute.DATE_OF_BIRTH)
DOGS = Fee(
    Decimal("150.00"),
    (FeeRule(Decimal("120.00"), Condition("dog.chipped", ("yes",))),),
    each="dog",
    paid_by="payment.way",
)
PARKING = Fee(Decimal("30.70"), times="permit.years")


def born(day: str) -> Identity:
    return Identity({Attribute.DATE_OF_BIRTH: day}, "")


@pytest.mark.parametrize(
    ("day", "amount"),
    [("2002-11-23", "27.60"), ("2002-11-22", "46.00"), ("1964-08-12", "46.00"), ("2003", "27.60"), ("2002", "46.00")],
)
def test_age_counts_from_the_birthday_and_in_doubt_for_the_older(day: str, amount: str) -> None:
    assert payment_of(CARD, {}, born(day), TODAY).amount == Decimal(amount)


def test_nobody_is_young_whose_birth_is_not_known() -> None:
    assert payment_of(CARD, {}, None, TODAY).amount == Decimal("46.00")
    assert full_years("unknown", TODAY) is None


def test_each_repetition_costs_its_own() -> None:
    answers = {"dog.1.chipped": "yes", "dog.1.name": "Bella", "dog.2.chipped": "no", "payment.way": "sepa"}
    assert payment_of(DOGS, answers, None, TODAY) == Payment(Decimal("270.00"), "sepa")


def test_a_number_multiplies() -> None:
    assert payment_of(PARKING, {"permit.years": "2"}, None, TODAY).amount == Decimal("61.40")
    assert payment_of(PARKING, {"permit.years": "two"}, None, TODAY).amount == Decimal("30.70")


def test_what_a_notice_will_say_is_not_known() -> None:
    assert payment_of(Fee(None), {}, None, TODAY).amount is None
    assert Fee(None).amounts == ()


def test_how_it_is_paid_has_a_text_for_each_way() -> None:
    assert payment_key(Payment()) == "fee.how"
    assert payment_key(Payment(Decimal(1), "sepa")) == "fee.by.sepa"


def test_an_answer_may_say_the_age() -> None:
    fee = Fee(Decimal("46.00"), (FeeRule(Decimal("27.60"), younger_than=24),), born="person.born")
    assert payment_of(fee, {"person.born": "2010-01-01"}, None, TODAY).amount == Decimal("27.60")
