"""What went wrong, and the ways on."""

from __future__ import annotations

import pytest

from kiosk.domain.failure import Failure, FailureCode, Recovery
from kiosk.domain.pin import PinErrand
from kiosk.journey.journey import Journey, Step
from kiosk.viewmodels.failure import FailureViewModel
from tests.fixtures.a_service import IDENTITY, MOVE
from tests.fixtures.fake_session import FakeSession


def failure(session: FakeSession, code: FailureCode, **where: object) -> FailureViewModel:
    facts = {"failure": Failure(code), "returns_to": Step.CONSENT, **where}
    session.put(Journey(service=MOVE).at(Step.FAILURE, **facts))
    made = FailureViewModel(session)
    made.refresh()
    return made


@pytest.mark.parametrize("code", list(FailureCode), ids=lambda each: each.value)
@pytest.mark.parametrize("returns_to", [Step.CONSENT, Step.SCAN, Step.SEAL], ids=lambda each: each.value)
@pytest.mark.parametrize("identified", [False, True])
def test_there_is_always_a_way_on(session: FakeSession, code: FailureCode, returns_to: Step, identified: bool) -> None:
    shown = failure(session, code, returns_to=returns_to, identity=IDENTITY if identified else None)
    assert shown.primaryLabel
    before = session.journey
    shown.goOn()
    assert session.journey != before


@pytest.mark.parametrize(
    ("code", "label"),
    [
        (FailureCode.CARD_LOST, "Try again"),
        (FailureCode.PIN_BLOCKED, "Unblock with the PUK"),
        (FailureCode.CARD_DEACTIVATED, "Choose another service"),
        (FailureCode.SCANNER_JAMMED, "Try again"),
        (FailureCode.PROVIDER_NOT_TRUSTED, "End visit"),
    ],
)
def test_the_best_way_on_comes_first(session: FakeSession, code: FailureCode, label: str) -> None:
    assert failure(session, code).primaryLabel == label


def test_the_other_way_is_offered_too(session: FakeSession) -> None:
    shown = failure(session, FailureCode.CARD_LOST)
    assert [each.label for each in shown.otherWays.rows] == ["Choose another service"]
    shown.goOtherWay(0)
    assert session.journey.step is Step.CHOOSE


def test_answers_that_were_given_are_not_thrown_away(session: FakeSession) -> None:
    shown = failure(session, FailureCode.SEAL_UNAVAILABLE, returns_to=Step.SEAL, identity=IDENTITY)
    assert [each.label for each in shown.otherWays.rows] == ["Back to my answers"]
    shown.goOtherWay(0)
    assert session.journey.step is Step.REVIEW


def test_a_way_that_is_not_there_is_not_taken(session: FakeSession) -> None:
    shown = failure(session, FailureCode.PROVIDER_NOT_TRUSTED)
    shown.goOtherWay(0)
    assert session.journey.step is Step.FAILURE


@pytest.mark.parametrize("code", list(FailureCode), ids=lambda each: each.value)
def test_staff_is_sent_for_when_it_is_theirs_to_mend(session: FakeSession, code: FailureCode) -> None:
    assert failure(session, code).asksStaff is (code.recovery is Recovery.ASK_STAFF)


def test_the_illustration_shows_what_to_do(session: FakeSession) -> None:
    assert failure(session, FailureCode.CARD_LOST).picture == "card_on_reader"
    assert failure(session, FailureCode.SCANNER_JAMMED).picture == ""
    assert failure(session, FailureCode.PIN_BLOCKED).picture == "puk_in_letter"


def test_a_blocked_pin_is_unblocked_from_where_it_was_found(session: FakeSession) -> None:
    failure(session, FailureCode.PIN_BLOCKED).goOn()
    assert (session.journey.step, session.journey.pin.errand) == (Step.PIN_ENTRY, PinErrand.UNBLOCK)


def test_the_code_can_be_read_out(session: FakeSession) -> None:
    assert failure(session, FailureCode.PIN_BLOCKED).code == "PIN-BLOCKED"


def test_a_failure_without_a_name_is_an_unexpected_one(session: FakeSession) -> None:
    shown = failure(session, FailureCode.CARD_LOST, failure=None)
    assert shown.code == "UNEXPECTED"
