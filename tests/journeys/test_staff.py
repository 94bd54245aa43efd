"""The staff at the kiosk, in the running world: cards that sign in, and cards that do not."""

from __future__ import annotations

import pytest

from kiosk.domain.failure import FailureCode
from kiosk.domain.staff import StaffPhase, StaffRole
from kiosk.journey import events
from kiosk.journey.journey import Step
from tests.fixtures.live_visit import LiveVisit
from tests.fixtures.living_world import plan_of
from tests.fixtures.staff_visit import (
    CLERK_PIN,
    TECHNICIAN_PIN,
    begin_assisted,
    insert_staff_card,
    sign_in,
    step_in,
    type_staff_pin,
)


@pytest.mark.parametrize(
    ("card", "pin", "role"),
    [
        pytest.param("clerk", CLERK_PIN, StaffRole.CLERK, marks=pytest.mark.soak),
        ("technician", TECHNICIAN_PIN, StaffRole.TECHNICIAN),
    ],
)
def test_a_staff_card_and_its_pin_sign_in(visit: LiveVisit, card: str, pin: str, role: StaffRole) -> None:
    sign_in(visit, card, pin)
    assert visit.journey.staff.signed_in is role
    visit.living.hand("remove-staff-card")
    visit.wait_for(Step.WELCOME)
    assert visit.journey.staff.phase is StaffPhase.ABSENT


@pytest.mark.parametrize(
    ("card", "code"),
    [
        ("clerk-other-branch", FailureCode.STAFF_CARD_OF_OTHER_BRANCH),
        pytest.param("clerk-expired", FailureCode.STAFF_CARD_EXPIRED, marks=pytest.mark.soak),
        ("clerk-revoked", FailureCode.STAFF_CARD_REVOKED),
        pytest.param("clerk-unknown-authority", FailureCode.STAFF_CARD_UNKNOWN, marks=pytest.mark.soak),
        pytest.param("bank-card", FailureCode.STAFF_CARD_UNSUITABLE, marks=pytest.mark.soak),
    ],
)
def test_a_card_that_may_not_sign_in_is_told_before_the_pin(visit: LiveVisit, card: str, code: FailureCode) -> None:
    insert_staff_card(visit, card)
    visit.wait_for_failure(code)
    visit.living.hand("remove-staff-card")
    visit.eventually(lambda: visit.step is Step.WELCOME)


@pytest.mark.parametrize(
    ("card", "code"),
    [
        pytest.param("clerk-blocked", FailureCode.STAFF_CARD_BLOCKED, marks=pytest.mark.soak),
        ("clerk-copied", FailureCode.STAFF_CARD_COPIED),
    ],
)
def test_a_card_that_fails_at_the_pin_is_told(visit: LiveVisit, card: str, code: FailureCode) -> None:
    insert_staff_card(visit, card)
    type_staff_pin(visit, CLERK_PIN)
    visit.wait_for_failure(code)
    visit.session.send(events.WentBack())
    assert visit.step is Step.WELCOME


@pytest.mark.soak
def test_the_card_counts_wrong_pins(visit: LiveVisit) -> None:
    insert_staff_card(visit, "clerk")
    for left in (2, 1):
        type_staff_pin(visit, "111111")
        visit.wait_for(lambda journey, left=left: journey.staff.retries_left == left)
    type_staff_pin(visit, "111111")
    visit.wait_for_failure(FailureCode.STAFF_CARD_BLOCKED)


def test_a_citizens_visit_waits_for_the_staff_and_goes_on(visit: LiveVisit) -> None:
    visit.identify()
    answers = visit.journey.answers
    sign_in(visit, "clerk", CLERK_PIN)
    assert not visit.journey.answers
    visit.living.hand("remove-staff-card")
    visit.wait_for(Step.FORM)
    assert visit.journey.answers == answers


def silence_staff_card_at(visit: LiveVisit, command: int) -> None:
    """Type the PIN, and wait until the card does not answer this command after it."""
    silent = int(visit.living.devices()["staff_apdus"]) + command
    visit.living.hand("hang-staff-card-at", str(command))
    type_staff_pin(visit, CLERK_PIN)
    visit.eventually(lambda: visit.living.devices()["staff_apdus"] == silent)


@pytest.mark.soak
def test_a_staff_card_that_falls_silent_is_told_and_the_next_sign_in_works(visit: LiveVisit) -> None:
    insert_staff_card(visit, "clerk")
    silence_staff_card_at(visit, 2)
    visit.spend_deadline()
    visit.wait_for_failure(FailureCode.STAFF_CARD_UNREADABLE)
    visit.living.hand("release-staff-card")
    visit.living.hand("remove-staff-card")
    visit.wait_for_next_worker()
    visit.eventually(lambda: visit.step is Step.WELCOME and not visit.journey.staff.has_card)
    sign_in(visit, "clerk", CLERK_PIN)


@pytest.mark.soak
def test_a_staff_card_that_falls_silent_while_it_signs_loses_nothing(visit: LiveVisit) -> None:
    visit.look_around()
    step_in(visit)
    begin_assisted(visit, "ausweis_verlust")
    visit.session.send(events.ConsentGiven())
    visit.fill(plan_of("ausweis_verlust").answers)
    visit.confirm()
    reference = visit.journey.reference
    silence_staff_card_at(visit, 3)
    visit.spend_deadline()
    visit.wait_for_failure(FailureCode.SEAL_UNAVAILABLE)
    visit.living.hand("release-staff-card")
    visit.wait_for_next_worker()
    visit.eventually(lambda: visit.journey.staff.signed_in is StaffRole.CLERK)
    visit.session.send(events.RetryRequested())
    type_staff_pin(visit, CLERK_PIN)
    assert visit.wait_for_receipt() == reference
    visit.wait_for_delivery()
    received = visit.living.received(reference)
    assert received is not None
    assert received["state"] == "accepted"
