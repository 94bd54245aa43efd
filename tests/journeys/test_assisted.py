"""A clerk helps, with both cards in readers of the real PC/SC service; and the city checks her signature."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kiosk.domain.failure import FailureCode
from kiosk.domain.staff import StaffPhase
from kiosk.journey import events
from kiosk.journey.journey import SecretKind, Step
from kiosk.journey.staff_events import (
    AssistancePaused,
    RemarkEntered,
    RemarkRequested,
    StaffMenuRequested,
    StaffPinEntered,
)
from tests.fixtures.live_visit import LiveVisit
from tests.fixtures.living_world import LivingWorld, living, plan_of
from tests.fixtures.pcscd import READER_NAME, PCSCService
from tests.fixtures.staff_visit import (
    CLERK_PIN,
    begin_assisted,
    insert_staff_card,
    read_on_site,
    sign_in,
    step_in,
    type_staff_pin,
)

CAN = "500540"


@pytest.fixture(scope="module")
def living_world(pcsc_service: PCSCService) -> Iterator[LivingWorld]:
    """A world with two readers of the PC/SC service: one for citizens' cards, one for staff's."""
    citizens, staffs = pcsc_service.ports
    with living(citizens, f"{READER_NAME} 00 00", staffs, f"{READER_NAME} 00 01") as running:
        yield running


def fill_and_sign(visit: LiveVisit) -> str:
    plan = plan_of("ummeldung")
    visit.fill(plan.answers)
    visit.scan(plan.paper)
    visit.confirm()
    assert visit.step is Step.COUNTERSIGN
    type_staff_pin(visit, CLERK_PIN)
    return visit.wait_for_receipt()


def test_a_clerk_signs_in_helps_through_a_move_with_reading_on_site_and_signs_out(visit: LiveVisit) -> None:
    visit.look_around()
    step_in(visit)
    read_on_site(visit, "ummeldung", CAN)
    visit.session.send(StaffMenuRequested())
    visit.session.send(RemarkRequested())
    visit.session.send(RemarkEntered("Telefonisch erreichbar."))
    visit.session.send(events.WentBack())
    reference = fill_and_sign(visit)
    visit.wait_for_delivery()
    received = visit.living.received(reference)
    assert received is not None
    assert received["state"] == "accepted"
    assert received["identity"]["family_names"] == "MUSTERMANN"
    assert received["data"]["assistance"] == {"role": "clerk", "remark": "Telefonisch erreichbar."}
    assert received["data"]["identity"]["photo"]["clerk"] == "SK-1042"
    visit.living.hand("remove-staff-card")
    visit.wait_for(lambda journey: journey.staff.phase is StaffPhase.ABSENT)
    assert visit.journey.assistance is None


def test_the_citizen_enters_the_pin_alone_and_goes_on_with_the_clerk(visit: LiveVisit) -> None:
    step_in(visit)
    begin_assisted(visit, "meldebescheinigung")
    visit.consent()
    visit.living.hand("insert", "mustermann")
    visit.wait_for(lambda journey: journey.needs_privacy)
    visit.session.send(AssistancePaused())
    visit.enter()
    visit.wait_for(Step.FORM)


@pytest.mark.soak
def test_a_wrong_pin_of_the_clerk_is_asked_again_and_nothing_is_sealed_before(visit: LiveVisit) -> None:
    step_in(visit)
    read_on_site(visit, "ummeldung", CAN)
    plan = plan_of("ummeldung")
    visit.fill(plan.answers)
    visit.scan(plan.paper)
    visit.confirm()
    type_staff_pin(visit, "111111")
    visit.wait_for(lambda journey: journey.staff.retries_left == 2)
    assert visit.step is Step.COUNTERSIGN
    type_staff_pin(visit, CLERK_PIN)
    visit.wait_for_receipt()


@pytest.mark.soak
def test_a_staff_card_pulled_while_it_signs_is_told_and_may_come_back(visit: LiveVisit) -> None:
    step_in(visit)
    read_on_site(visit, "ummeldung", CAN)
    plan = plan_of("ummeldung")
    visit.fill(plan.answers)
    visit.scan(plan.paper)
    visit.confirm()
    visit.living.hand("pull-staff-card-at", "4")
    type_staff_pin(visit, CLERK_PIN)
    visit.wait_for_failure(FailureCode.STAFF_CARD_UNREADABLE)
    visit.eventually(lambda: not visit.journey.staff.has_card)
    visit.living.hand("insert-staff-card", "clerk")
    visit.eventually(lambda: visit.journey.staff.phase is StaffPhase.LOCKED)
    visit.session.send(events.WentBack())
    if visit.journey.behind is not None:
        visit.session.send(events.WentBack())
    visit.session.send(events.RetryRequested())
    visit.eventually(lambda: visit.step is Step.COUNTERSIGN)
    type_staff_pin(visit, CLERK_PIN)
    visit.wait_for_receipt()


@pytest.mark.soak
@pytest.mark.parametrize("apdu", range(1, 12))
def test_a_staff_card_pulled_at_every_apdu_of_the_sign_in_signs_nobody_in(visit: LiveVisit, apdu: int) -> None:
    insert_staff_card(visit, "clerk")
    visit.wait_for(lambda journey: journey.awaited_secret is SecretKind.STAFF_PIN)
    visit.living.hand("pull-staff-card-at", str(apdu))
    for digit in CLERK_PIN:
        visit.session.pad.press(int(digit))
    visit.session.send(StaffPinEntered())
    visit.eventually(lambda: visit.step in {Step.WELCOME, Step.STAFF_MENU})
    visit.living.hand("remove-staff-card")
    visit.eventually(lambda: visit.journey.staff.phase is StaffPhase.ABSENT)
    assert visit.step is Step.WELCOME
    sign_in(visit, "clerk", CLERK_PIN)
