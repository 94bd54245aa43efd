"""The receipt."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.failure import Failure, FailureCode
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
    assert receipt.payment == "Kostenlos."
    assert [each.text for each in receipt.nextSteps.rows] == ["Post abwarten."]


def test_it_can_be_printed_and_printed_again(receipt: ReceiptViewModel, session: FakeSession) -> None:
    assert (receipt.printLabel, receipt.canPrint) == ("Print receipt", True)
    receipt.printReceipt()
    assert session.effects == [effects.PrintSheet(RECEIPT)]
    assert (receipt.printLabel, receipt.canPrint) == ("Printing …", False)
    session.send(events.SheetPrinted())
    assert (receipt.printLabel, receipt.canPrint) == ("Print again", True)
    assert receipt.printedText


def test_a_printer_without_paper_is_no_dead_end(receipt: ReceiptViewModel, session: FakeSession) -> None:
    receipt.printReceipt()
    session.send(events.StepFailed(Failure(FailureCode.PRINTER_OUT_OF_PAPER)))
    assert "paper" in receipt.printProblem
    assert "QR code" in receipt.printProblem
    assert (receipt.printLabel, receipt.canPrint) == ("Print receipt", True)


def test_finishing_ends_the_visit(receipt: ReceiptViewModel, session: FakeSession) -> None:
    receipt.finish()
    assert session.journey.step is Step.END
