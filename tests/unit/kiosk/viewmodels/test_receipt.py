"""The receipt."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.submission import DeliveryState
from kiosk.journey import effects, events
from kiosk.journey.journey import Journey, Step
from kiosk.viewmodels.receipt import ReceiptViewModel
from tests.fixtures.a_service import MOVE, RECEIPT
from tests.fixtures.fake_session import FakeSession


@pytest.fixture
def receipt(session: FakeSession) -> ReceiptViewModel:
    session.put(Journey(step=Step.RECEIPT, service=MOVE, receipt=RECEIPT))
    made = ReceiptViewModel(session)
    session.journey_changed.connect(made.refresh)
    made.refresh()
    return made


def test_it_shows_the_case_reference(receipt: ReceiptViewModel) -> None:
    assert (receipt.reference, receipt.sealedOn) == (RECEIPT.reference, "22 November 2026")


def test_the_qr_code_is_a_picture_drawn_once(receipt: ReceiptViewModel, session: FakeSession, qtbot: QtBot) -> None:
    assert receipt.qrCode.startswith("data:image/svg+xml")
    with qtbot.assertNotEmitted(receipt.receiptChanged):
        session.send(events.DeliveryProgressed(DeliveryState.SUBMITTED))


@pytest.mark.parametrize("state", list(DeliveryState), ids=lambda each: each.value)
def test_handed_over_is_said_only_when_the_city_has_it(
    receipt: ReceiptViewModel, session: FakeSession, state: DeliveryState
) -> None:
    session.send(events.DeliveryProgressed(state))
    assert (receipt.deliveryText == "Handed over to the city") is state.is_delivered
    assert receipt.delivered is state.is_delivered


@pytest.mark.parametrize("state", [DeliveryState.REJECTED, DeliveryState.QUARANTINED])
def test_what_the_city_refused_is_not_called_on_its_way(
    receipt: ReceiptViewModel, session: FakeSession, state: DeliveryState
) -> None:
    session.send(events.DeliveryProgressed(state))
    assert "could not accept" in receipt.deliveryText


def test_it_says_what_it_costs_and_what_happens_next(receipt: ReceiptViewModel) -> None:
    assert receipt.payment.how == "Kostenlos."
    assert [each.text for each in receipt.nextSteps.rows] == ["Post abwarten."]


def test_the_receipt_can_be_printed_from_it(receipt: ReceiptViewModel, session: FakeSession) -> None:
    assert [each.label for each in receipt.prints.sheets.rows] == ["Print receipt"]
    receipt.prints.printSheet(0)
    assert session.effects == [effects.PrintSheet(RECEIPT)]


def test_finishing_ends_the_visit(receipt: ReceiptViewModel, session: FakeSession) -> None:
    receipt.finish()
    assert session.journey.step is Step.END
