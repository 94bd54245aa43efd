"""A city that is silent, out of reach or broken: it is told, or the submission waits in the outbox."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from kiosk.domain.failure import FailureCode
from kiosk.domain.submission import DeliveryState
from kiosk.journey import events
from kiosk.journey.journey import Step
from kiosk.outbox.city_state import CityReach, load_city_state
from kiosk.sandbox.gateway_faults import Fault, FaultKind
from tests.fixtures.live_visit import SHORT, LiveVisit
from tests.fixtures.living_world import LivingWorld

NextVisit = Callable[[], None]


def _reach(living: LivingWorld) -> CityReach:
    return load_city_state(living.city_state).reach


# The eID service


def test_without_the_eid_service_no_service_that_needs_it_starts(visit: LiveVisit, next_visit_works: NextVisit) -> None:
    visit.living.hand("cut-network", "eid")
    visit.look_around()
    assert visit.obstacle() is FailureCode.EID_SERVICE_UNREACHABLE
    visit.start(SHORT)
    assert visit.step is Step.CHOOSE
    visit.living.hand("mend-network", "eid")
    visit.wait_for_obstacle(None)
    next_visit_works()


@pytest.mark.soak
def test_a_network_that_is_cut_before_the_identification_is_told(visit: LiveVisit, next_visit_works: NextVisit) -> None:
    visit.look_around()
    visit.living.hand("cut-network", "eid")
    visit.start(SHORT)
    visit.wait_for_failure(FailureCode.EID_SERVICE_UNREACHABLE)
    visit.living.hand("mend-network", "eid")
    visit.again()
    visit.enter()
    visit.wait_for(Step.FORM)
    next_visit_works()


def test_a_network_that_is_cut_during_the_identification_is_told(visit: LiveVisit, next_visit_works: NextVisit) -> None:
    visit.begin()
    visit.wait_for_pad()
    visit.living.hand("cut-network", "eid")
    visit.enter()
    visit.wait_for_failure(FailureCode.EID_SERVICE_UNREACHABLE)
    visit.living.hand("mend-network", "eid")
    visit.again()
    visit.enter()
    visit.wait_for(Step.FORM)
    next_visit_works()


def test_an_eid_service_that_falls_silent_is_told_when_the_deadline_has_passed(
    visit: LiveVisit, next_visit_works: NextVisit
) -> None:
    with _silent_eid_service(visit.living):
        visit.start(SHORT)
        visit.spend_deadline()
        visit.wait_for_failure(FailureCode.EID_SERVICE_UNREACHABLE)
    assert visit.replaced == 1
    visit.again()
    visit.enter()
    visit.wait_for(Step.FORM)
    next_visit_works()


@contextmanager
def _silent_eid_service(living: LivingWorld) -> Iterator[None]:
    pid = living.world.keeper.pid("eid")
    os.kill(pid, signal.SIGSTOP)
    try:
        yield
    finally:
        os.kill(pid, signal.SIGCONT)


# The gateway


@pytest.mark.parametrize(
    "fault",
    [
        pytest.param(Fault(FaultKind.STATUS, times=2, status=500), marks=pytest.mark.soak),
        pytest.param(Fault(FaultKind.STATUS, where="POST /v2", status=503, retry_after="1"), marks=pytest.mark.soak),
        pytest.param(Fault(FaultKind.DROP, times=2), marks=pytest.mark.soak),
        Fault(FaultKind.LOSE_ANSWER, where="PUT /v2/submissions"),
    ],
    ids=lambda fault: fault.kind.value + str(fault.status),
)
def test_a_gateway_in_trouble_gets_the_submission_later_and_once(
    visit: LiveVisit, next_visit_works: NextVisit, fault: Fault
) -> None:
    visit.prepare()
    visit.living.world.operator.add_fault(fault)
    visit.confirm()
    reference = visit.wait_for_receipt()
    assert visit.journey.delivery is DeliveryState.SEALED
    visit.wait_for_delivery()
    received = visit.living.received(reference)
    assert received is not None
    assert received["state"] == "accepted"
    next_visit_works()


def test_a_network_that_is_cut_keeps_the_submission_in_the_outbox_and_the_kiosk_open(
    visit: LiveVisit, next_visit_works: NextVisit
) -> None:
    visit.living.hand("cut-network", "gateway")
    visit.look_around()
    assert visit.obstacle() is None
    reference = visit.send()
    visit.eventually(lambda: _reach(visit.living) is CityReach.UNREACHABLE)
    assert visit.journey.delivery is DeliveryState.SEALED
    assert visit.living.received(reference) is None
    visit.living.hand("mend-network", "gateway")
    visit.wait_for_delivery()
    visit.session.send(events.LeaveRequested())
    next_visit_works()
