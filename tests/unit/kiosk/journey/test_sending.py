"""The sealing and what comes after it: nothing is lost, nothing is sent twice, nothing personal stays."""

from __future__ import annotations

import pytest

from kiosk.domain.failure import Failure, FailureCode
from kiosk.domain.submission import DeliveryState
from kiosk.journey import effects, events
from kiosk.journey.advance import advance
from kiosk.journey.journey import PrintPhase, Step
from tests.fixtures.a_service import IDENTITY, RECEIPT, REVIEWED
from tests.fixtures.visit_paths import (
    TO_CONFIRM,
    TO_RECEIPT,
    TO_REVIEW,
    TO_SEAL,
    TODAY,
    play,
)


def test_the_draft_holds_what_the_citizen_confirmed() -> None:
    _, (seal,) = play(TO_SEAL)
    assert isinstance(seal, effects.SealDraft)
    draft = seal.draft
    assert (draft.reference, draft.service, draft.page_ids, draft.declaration) == (
        "0000-0000-00",
        "move",
        ("p1",),
        "Alles stimmt.",
    )
    assert draft.identity is IDENTITY
    assert draft.answers["address.street"] == "Karl-Liebknecht-Straße 12"


def test_answers_and_papers_that_are_no_longer_asked_are_not_sent() -> None:
    path = (
        *TO_REVIEW,
        events.PageCorrectionRequested(1),
        events.FieldAnswered("proof.kind", "code"),
        events.FieldAnswered("proof.code", "AB12"),
        events.PageCompleted(TODAY),
    )
    journey, _ = play(path)
    _, (seal,) = play((events.ReviewConfirmed(REVIEWED), events.DeclarationAccepted("Ja.")), journey)
    assert isinstance(seal, effects.SealDraft)
    assert seal.draft.page_ids == ()
    assert seal.draft.answers["proof.code"] == "AB12"


def test_nothing_goes_back_from_sealing_or_the_receipt() -> None:
    for path in (TO_SEAL, TO_RECEIPT):
        journey, _ = play(path)
        assert advance(journey, events.WentBack()) == (journey, ())


def test_a_failed_sealing_is_tried_again_with_the_same_reference() -> None:
    failed, _ = play((*TO_SEAL, events.StepFailed(Failure(FailureCode.STORAGE_FULL))))
    sealing, (work,) = play([events.RetryRequested()], failed)
    assert sealing.step is Step.SEAL
    assert isinstance(work, effects.SealDraft)
    assert work.draft.reference == "0000-0000-00"


def test_a_worker_lost_in_the_sealing_keeps_the_draft_since_it_may_be_sealed_already() -> None:
    lost, _ = play((*TO_SEAL, events.WorkerLost()))
    assert (lost.step, lost.failure) == (Step.FAILURE, Failure(FailureCode.SEAL_UNAVAILABLE))
    _, (work,) = play([events.RetryRequested()], lost)
    assert isinstance(work, effects.SealDraft)
    assert work.draft.page_ids == ("p1",)


def test_a_worker_lost_after_a_failed_sealing_does_not_send_without_the_papers() -> None:
    path = (*TO_SEAL, events.StepFailed(Failure(FailureCode.STORAGE_FULL)), events.WorkerLost())
    _, (work,) = play((*path, events.RetryRequested()))
    assert isinstance(work, effects.SealDraft)
    assert work.draft.page_ids == ("p1",)


def test_papers_that_are_gone_are_scanned_again() -> None:
    lost, _ = play((*TO_SEAL, events.StepFailed(Failure(FailureCode.PAPERS_LOST))))
    again, _ = play([events.RetryRequested()], lost)
    assert (again.step, again.pages, again.paper) == (Step.SCAN, (), 0)


def test_a_worker_lost_before_sending_asks_for_the_papers_again() -> None:
    for path in (TO_REVIEW, TO_CONFIRM):
        journey, _ = play((*path, events.WorkerLost()))
        assert (journey.step, journey.pages) == (Step.SCAN, ())


def test_after_sealing_nothing_personal_is_left_in_the_journey() -> None:
    journey, _ = play(TO_RECEIPT)
    assert (journey.identity, journey.answers, journey.pages) == (None, {}, ())
    assert (journey.declaration, journey.reviewed) == ("", None)


def test_delivery_and_printing_are_told_on_the_receipt() -> None:
    path = (
        *TO_RECEIPT,
        events.DeliveryProgressed(DeliveryState.CONFIRMED),
        events.PrintRequested(RECEIPT),
        events.SheetPrinted(),
    )
    journey, _ = play(path)
    assert (journey.delivery, journey.printing.phase) == (DeliveryState.CONFIRMED, PrintPhase.PRINTED)


@pytest.mark.parametrize(
    "broken", [events.StepFailed(Failure(FailureCode.PRINTER_JAMMED)), events.DeadlinePassed(), events.WorkerLost()]
)
def test_a_printer_that_fails_leaves_the_receipt_on_the_screen(broken: events.Event) -> None:
    journey, _ = play((*TO_RECEIPT, events.PrintRequested(RECEIPT), broken))
    assert (journey.step, journey.printing.phase) == (Step.RECEIPT, PrintPhase.FAILED)
    assert journey.printing.failure is not None


def test_a_sealing_cannot_be_left() -> None:
    journey, _ = play(TO_SEAL)
    assert advance(journey, events.LeaveRequested()) == (journey, ())


def test_time_out_does_not_touch_a_sealing() -> None:
    journey, _ = play(TO_SEAL)
    assert advance(journey, events.TimedOut()) == (journey, ())
