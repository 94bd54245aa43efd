"""A clerk helps, with both cards in readers of the real PC/SC service; and the city checks her signature."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kiosk.domain.collection import CollectionState
from kiosk.domain.failure import FailureCode
from kiosk.domain.staff import StaffPhase
from kiosk.journey import collection_events as collected
from kiosk.journey import events
from kiosk.journey.journey import Step
from kiosk.journey.staff_events import (
    AssistancePaused,
    RemarkEntered,
    RemarkRequested,
    StaffMenuRequested,
)
from kiosk.sandbox.gateway_faults import Fault, FaultKind
from tests.fixtures.live_visit import LiveVisit
from tests.fixtures.living_world import LivingWorld, living, plan_of
from tests.fixtures.pcscd import READER_NAME, PCSCService
from tests.fixtures.signed_journal import events_in, lines_of
from tests.fixtures.staff_visit import (
    CLERK_PIN,
    begin_assisted,
    claim,
    claim_on_site,
    claim_with_clerk,
    hand_over,
    open_shelf,
    read_on_site,
    remove_staff_card,
    sign_in,
    step_in,
    type_staff_pin,
)

CAN = "500540"
FEWEST_COMMANDS_OF_A_SIGNATURE = 6
"""SELECT, two certificates, VERIFY and GENERAL AUTHENTICATE, some of them in pieces."""
ITEM, OVERDUE = "LE80815001", "LE80815004"


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
    lines = b"".join(each.body for each in lines_of(visit.living.place.kiosk_state / "audit"))
    for event in (b"identity_read_on_site", b"submission_countersigned"):
        assert b'"event":"%s","role":"clerk"' % event in lines
    assert b"SK-1042" not in lines
    assert b"MUSTERMANN" not in lines


def test_a_clerk_hands_over_what_its_owner_has_come_for_and_the_city_has_her_signature(visit: LiveVisit) -> None:
    visit.look_around()
    step_in(visit)
    claim_with_clerk(visit, ITEM)
    hand_over(visit)
    type_staff_pin(visit, CLERK_PIN)
    visit.wait_for(lambda journey: not journey.awaits_city)
    assert visit.journey.collecting.item is not None
    assert visit.journey.collecting.item.state is CollectionState.HANDED_OVER
    assert visit.living.world.appointments.items()[ITEM] == "handed_over"
    visit.living.hand("remove-staff-card")
    visit.wait_for(lambda journey: journey.staff.phase is StaffPhase.ABSENT)
    assert visit.journey.assistance is None
    lines = b"".join(each.body for each in lines_of(visit.living.place.kiosk_state / "audit"))
    assert b'"event":"item_handed_over","role":"clerk","item":"LE80815001"' in lines
    assert b"SK-1042" not in lines
    assert b"MUSTERMANN" not in lines


@pytest.mark.soak
def test_a_wrong_pin_hands_nothing_over_and_is_asked_again(visit: LiveVisit) -> None:
    visit.look_around()
    step_in(visit)
    claim_with_clerk(visit, ITEM)
    hand_over(visit)
    type_staff_pin(visit, "111111")
    visit.wait_for(lambda journey: journey.staff.retries_left == 2)
    assert visit.step is Step.COUNTERSIGN
    assert visit.living.world.appointments.items()[ITEM] == "claimed"
    type_staff_pin(visit, CLERK_PIN)
    visit.wait_for(lambda journey: not journey.awaits_city)
    assert visit.living.world.appointments.items()[ITEM] == "handed_over"


@pytest.mark.soak
def test_a_staff_card_pulled_while_it_signs_the_hand_over_is_told_and_may_come_back(visit: LiveVisit) -> None:
    visit.look_around()
    step_in(visit)
    claim_with_clerk(visit, ITEM)
    hand_over(visit)
    visit.living.hand("pull-staff-card-at", "4")
    type_staff_pin(visit, CLERK_PIN)
    visit.wait_for_failure(FailureCode.STAFF_CARD_PULLED)
    assert visit.living.world.appointments.items()[ITEM] == "claimed"
    visit.eventually(lambda: not visit.journey.staff.has_card)
    bring_back_to_sign(visit)
    type_staff_pin(visit, CLERK_PIN)
    visit.wait_for(lambda journey: not journey.awaits_city)
    assert visit.living.world.appointments.items()[ITEM] == "handed_over"


@pytest.mark.soak
def test_an_answer_that_was_lost_is_asked_for_again_and_the_hand_over_counts_once(visit: LiveVisit) -> None:
    visit.look_around()
    step_in(visit)
    claim_with_clerk(visit, ITEM)
    hand_over(visit)
    visit.living.world.appointments.add_fault(Fault(FaultKind.LOSE_ANSWER, where="POST /collection"))
    type_staff_pin(visit, CLERK_PIN)
    visit.wait_for_failure(FailureCode.COLLECTION_UNREACHABLE)
    assert visit.living.world.appointments.items()[ITEM] == "handed_over"
    visit.session.send(events.RetryRequested())
    type_staff_pin(visit, CLERK_PIN)
    visit.wait_for(lambda journey: not journey.awaits_city)
    assert visit.journey.collecting.item is not None
    assert visit.journey.collecting.item.state is CollectionState.HANDED_OVER


@pytest.mark.soak
def test_a_city_that_does_not_answer_the_clerk_is_told_and_asked_again(visit: LiveVisit) -> None:
    visit.look_around()
    sign_in(visit, "clerk", CLERK_PIN)
    visit.living.world.appointments.add_fault(Fault(FaultKind.DROP, where="GET /collection/items"))
    visit.session.send(collected.ShelfRequested())
    visit.wait_for(lambda journey: journey.shelf.failure is not None)
    assert visit.journey.shelf.items is None
    visit.session.send(events.RetryRequested())
    visit.wait_for(lambda journey: journey.shelf.items is not None)


@pytest.mark.soak
def test_a_clerk_finds_what_was_claimed_before_and_sends_back_what_nobody_has_come_for(visit: LiveVisit) -> None:
    visit.look_around()
    open_shelf(visit)
    assert visit.journey.shelf.items is not None
    assert [each.number for each in visit.journey.shelf.items] == [OVERDUE, "LE80815002", ITEM]
    pack(visit)
    type_staff_pin(visit, CLERK_PIN)
    visit.wait_for(lambda journey: journey.shelf.returned == 1)
    assert visit.living.world.appointments.items()[OVERDUE] == "returned"
    visit.session.send(collected.ItemChosen(ITEM, visit.services["abholung"]))
    assert visit.step is Step.COLLECTION_STATUS
    claim(visit)
    hand_over(visit)
    type_staff_pin(visit, CLERK_PIN)
    visit.wait_for(lambda journey: not journey.awaits_city)
    assert visit.living.world.appointments.items()[ITEM] == "handed_over"


def test_what_a_clerk_hands_over_is_claimed_without_the_pin_after_she_has_compared_the_photo(visit: LiveVisit) -> None:
    visit.look_around()
    open_shelf(visit)
    visit.session.send(collected.ItemChosen(ITEM, visit.services["abholung"]))
    claim_on_site(visit, CAN)
    hand_over(visit)
    type_staff_pin(visit, CLERK_PIN)
    visit.wait_for(lambda journey: not journey.awaits_city)
    assert visit.living.world.appointments.items()[ITEM] == "handed_over"


def test_a_staff_card_pulled_while_it_signs_what_goes_back_is_told_and_the_bag_is_packed_anew(visit: LiveVisit) -> None:
    visit.look_around()
    open_shelf(visit)
    pack(visit)
    visit.living.hand("pull-staff-card-at", "4")
    type_staff_pin(visit, CLERK_PIN)
    visit.wait_for_failure(FailureCode.STAFF_CARD_PULLED)
    visit.eventually(lambda: not visit.journey.staff.has_card)
    assert visit.failure_code is FailureCode.STAFF_CARD_PULLED
    assert visit.living.world.appointments.items()[OVERDUE] == "ready"
    visit.session.send(events.RetryRequested())
    assert visit.step is Step.WELCOME
    open_shelf(visit)
    pack(visit)
    type_staff_pin(visit, CLERK_PIN)
    visit.wait_for(lambda journey: journey.shelf.returned == 1)
    assert visit.living.world.appointments.items()[OVERDUE] == "returned"


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
    audit = visit.living.place.kiosk_state / "audit"
    sealed_before = events_in(audit).count("submission_sealed")
    step_in(visit)
    read_on_site(visit, "ummeldung", CAN)
    plan = plan_of("ummeldung")
    visit.fill(plan.answers)
    visit.scan(plan.paper)
    visit.confirm()
    type_staff_pin(visit, "111111")
    visit.wait_for(lambda journey: journey.staff.retries_left == 2)
    assert visit.step is Step.COUNTERSIGN
    assert events_in(audit).count("submission_sealed") == sealed_before
    type_staff_pin(visit, CLERK_PIN)
    visit.wait_for_receipt()
    assert events_in(audit).count("submission_sealed") == sealed_before + 1


def commands_of_staff_card(visit: LiveVisit) -> int:
    """How many commands the cards in the staff reader have been sent so far."""
    return int(visit.living.devices()["staff_apdus"])


@pytest.mark.soak
@pytest.mark.timeout(600)
def test_a_staff_card_pulled_at_every_command_of_the_sign_in_signs_nobody_in(visit: LiveVisit) -> None:
    before = commands_of_staff_card(visit)
    sign_in(visit, "clerk", CLERK_PIN)
    commands = commands_of_staff_card(visit) - before
    seen: set[Step] = set()
    visit.session.journey_changed.connect(lambda: seen.add(visit.step))
    for command in range(1, commands + 1):
        remove_staff_card(visit)
        seen.clear()
        visit.living.hand("pull-staff-card-at", str(command))
        visit.living.hand("insert-staff-card", "clerk")
        visit.eventually(lambda: visit.journey.staff.has_card)
        visit.eventually(lambda: visit.journey.staff.phase is not StaffPhase.READING)
        if visit.journey.staff.has_card:
            type_staff_pin(visit, CLERK_PIN)
        visit.eventually(lambda: visit.journey.staff.phase is StaffPhase.ABSENT)
        assert (visit.step, visit.living.devices()["staff_card"]) == (Step.WELCOME, "")
        assert Step.STAFF_MENU not in seen
    sign_in(visit, "clerk", CLERK_PIN)


@pytest.mark.soak
@pytest.mark.timeout(600)
def test_a_staff_card_pulled_at_every_command_of_the_signature_is_told_and_may_come_back(visit: LiveVisit) -> None:
    step_in(visit)
    read_on_site(visit, "ummeldung", CAN)
    plan = plan_of("ummeldung")
    visit.fill(plan.answers)
    visit.scan(plan.paper)
    visit.confirm()
    reference, command = visit.journey.reference, 1
    while True:
        visit.living.hand("pull-staff-card-at", str(command))
        type_staff_pin(visit, CLERK_PIN)
        visit.eventually(lambda: visit.step in {Step.FAILURE, Step.RECEIPT})
        if visit.step is Step.RECEIPT:
            break
        assert visit.failure_code is FailureCode.STAFF_CARD_PULLED
        visit.eventually(lambda: not visit.journey.staff.has_card)
        bring_back_to_sign(visit)
        command += 1
    assert command > FEWEST_COMMANDS_OF_A_SIGNATURE
    visit.wait_for_delivery()
    received = visit.living.received(reference)
    assert received is not None
    assert received["state"] == "accepted"


def pack(visit: LiveVisit) -> None:
    """Mark what is overdue as in the bag, and go on to the signature."""
    visit.session.send(collected.ReturnOpened())
    visit.session.send(collected.ReturnMarked(OVERDUE))
    visit.session.send(collected.ReturnConfirmed())


def bring_back_to_sign(visit: LiveVisit) -> None:
    """Put the clerk's card in again, and try again."""
    visit.living.hand("insert-staff-card", "clerk")
    visit.eventually(lambda: visit.journey.staff.phase is StaffPhase.LOCKED)
    visit.session.send(events.RetryRequested())
    assert visit.step is Step.COUNTERSIGN
