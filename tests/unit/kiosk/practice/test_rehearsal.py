"""What a visitor who practises is answered."""

from __future__ import annotations

import pytest

from kiosk.domain.availability import Availability
from kiosk.domain.draft import Draft
from kiosk.domain.failure import FailureCode
from kiosk.domain.identity import Attribute
from kiosk.domain.service import Service
from kiosk.journey import effects, events, scan_events
from kiosk.practice.rehearsal import PIN, Rehearsal
from tests.fixtures.a_service import MOVE


@pytest.fixture
def service() -> Service:
    return MOVE


@pytest.fixture
def rehearsal(service: Service) -> Rehearsal:
    return Rehearsal({service.slug: service}, "Filiale", b"a page")


def answered(rehearsal: Rehearsal, effect: effects.WorkerEffect) -> list[object]:
    return [event for _, event in rehearsal.answers(effect)]


def entered(rehearsal: Rehearsal, digits: bytes) -> list[object]:
    rehearsal.take(bytearray(digits))
    return answered(rehearsal, effects.SubmitSecret())


def test_all_devices_are_well(rehearsal: Rehearsal) -> None:
    assert answered(rehearsal, effects.CheckAvailability()) == [events.AvailabilityChecked(Availability())]


def test_a_card_is_found_by_itself_and_asks_for_the_pin(rehearsal: Rehearsal) -> None:
    awaited, found, pin = answered(rehearsal, effects.AcceptProvider())
    assert (awaited, found) == (events.CardAwaited(), events.CardFound())
    assert isinstance(pin, events.SecretAwaited)
    assert (pin.retries_left, pin.was_refused) == (None, False)


def test_the_pin_on_the_screen_identifies_erika(rehearsal: Rehearsal) -> None:
    last = entered(rehearsal, PIN)[-1]
    assert isinstance(last, events.Identified)
    assert last.identity.get(Attribute.FAMILY_NAMES) == "MUSTERMANN"
    assert last.identity.report == ""


def test_three_wrong_pins_block_and_may_be_tried_again(rehearsal: Rehearsal) -> None:
    refused = [entered(rehearsal, b"000000")[0] for _ in range(3)]
    assert [each.retries_left for each in refused[:2] if isinstance(each, events.SecretAwaited)] == [2, 1]
    assert isinstance(refused[2], events.StepFailed)
    assert refused[2].failure.code is FailureCode.PIN_BLOCKED
    assert isinstance(entered(rehearsal, PIN)[-1], events.Identified)


def test_what_was_entered_is_overwritten(rehearsal: Rehearsal) -> None:
    own = bytearray(b"582047")
    rehearsal.take(own)
    assert own == bytes(6)


def test_each_scan_gives_a_page_of_its_own(rehearsal: Rehearsal) -> None:
    pages = [answered(rehearsal, effects.ScanPage("letter"))[-1] for _ in range(2)]
    assert all(isinstance(each, scan_events.PageScanned) and each.preview.paper == "letter" for each in pages)
    assert len({each.preview.page_id for each in pages if isinstance(each, scan_events.PageScanned)}) == 2


def test_the_receipt_is_in_the_visitors_language_and_german(rehearsal: Rehearsal, service: Service) -> None:
    draft = Draft("H9RY-6439-73", service.slug, "en", {}, None, (), "")
    (sealed,) = answered(rehearsal, effects.SealDraft(draft))
    assert isinstance(sealed, events.Sealed)
    assert (sealed.receipt.reference, sealed.copy) == ("H9RY-6439-73", None)
    assert [each.language for each in sealed.receipt.texts] == ["en", "de"]


def test_nobody_watches_for_a_card_that_is_none(rehearsal: Rehearsal) -> None:
    assert rehearsal.answers(effects.WatchCard()) == ()
