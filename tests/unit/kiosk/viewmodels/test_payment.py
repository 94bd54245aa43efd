"""What it costs, before and after the answers."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from kiosk.domain.condition import Condition
from kiosk.domain.fee import Fee, FeeRule, Payment
from kiosk.journey.journey import Journey, Step
from kiosk.viewmodels.payment import PaymentViewModel
from tests.fixtures.a_service import MOVE, RECEIPT
from tests.fixtures.fake_session import FakeSession

FEE = Fee(
    Decimal("150.00"), (FeeRule(Decimal("120.00"), Condition("proof.kind", ("code",))),), paid_by="address.family_count"
)
TEXTS = {"fee.how": "You choose.", "fee.by.1": "By debit."}
DOG = replace(MOVE, fee=FEE, texts={"de": TEXTS, "en": TEXTS})
ANSWERS = {"address.family_count": "1", "proof.kind": "code"}


def shown(session: FakeSession, journey: Journey) -> PaymentViewModel:
    session.put(replace(journey, display=replace(journey.display, language="en")))
    return PaymentViewModel(session)


def test_before_the_answers_it_is_a_range(session: FakeSession) -> None:
    payment = shown(session, Journey(step=Step.PREPARE, service=DOG))
    assert (payment.cost, payment.how, payment.isDue) == ("€120.00 to €150.00", "You choose.", True)


def test_on_the_review_it_is_exact_and_says_how(session: FakeSession) -> None:
    payment = shown(session, Journey(step=Step.REVIEW, service=DOG, answers=ANSWERS))
    assert (payment.cost, payment.how) == ("€120.00", "By debit.")


def test_the_receipt_keeps_what_was_sealed(session: FakeSession) -> None:
    receipt = replace(RECEIPT, payment=Payment(Decimal("30.70"), "1"))
    payment = shown(session, Journey(step=Step.RECEIPT, service=DOG, receipt=receipt))
    assert (payment.cost, payment.how) == ("€30.70", "By debit.")


@pytest.mark.parametrize(
    ("fee", "cost", "due"), [(Fee(), "Free of charge", False), (Fee(None), "Fee by notice", False)]
)
def test_nothing_is_due_now_where_it_is_free_or_a_notice_follows(
    session: FakeSession, fee: Fee, cost: str, due: bool
) -> None:
    payment = shown(session, Journey(step=Step.PREPARE, service=replace(DOG, fee=fee)))
    assert (payment.cost, payment.isDue) == (cost, due)
