"""The same visits with the card in a reader of the real PC/SC service, which is killed and comes back."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from kiosk.domain.failure import FailureCode
from kiosk.journey import events
from kiosk.journey.journey import Step
from tests.fixtures.live_visit import SHORT, LiveVisit
from tests.fixtures.living_world import LivingWorld, living
from tests.fixtures.pcscd import READER_NAME, PCSCService

NextVisit = Callable[[], None]


@pytest.fixture(scope="module")
def living_world(pcsc_service: PCSCService) -> Iterator[LivingWorld]:
    """A world whose card reader is the PC/SC service's; it takes the place of the usual one in this module."""
    with living(vpcd_port=pcsc_service.ports[0], pcsc_reader=READER_NAME) as running:
        yield running


@pytest.fixture
def service(pcsc_service: PCSCService) -> Iterator[PCSCService]:
    """The PC/SC service, running again after the test."""
    yield pcsc_service
    pcsc_service.stop()
    pcsc_service.start()


def _identify_again(visit: LiveVisit) -> None:
    visit.again()
    visit.enter()
    visit.wait_for(Step.FORM)


def test_a_whole_visit_ends_with_a_submission_that_the_city_accepts(visit: LiveVisit) -> None:
    visit.look_around()
    assert visit.obstacle() is None
    reference = visit.send("ummeldung")
    visit.wait_for_delivery()
    received = visit.living.received(reference)
    assert received is not None
    assert received["state"] == "accepted"
    assert received["identity"]["family_names"] == "MUSTERMANN"
    assert received["papers"]["landlord_confirmation"] > 10_000


@pytest.mark.parametrize("apdu", [2, 14, 24])
def test_a_card_pulled_during_an_apdu_may_be_laid_down_again(
    visit: LiveVisit, next_visit_works: NextVisit, apdu: int
) -> None:
    visit.living.hand("pull-at", str(apdu))
    visit.begin()
    visit.enter_if_asked()
    visit.wait_for_failure(FailureCode.CARD_LOST)
    _identify_again(visit)
    next_visit_works()


def test_a_dead_service_is_told_before_the_start_and_needs_nothing_but_its_own(
    visit: LiveVisit, next_visit_works: NextVisit, service: PCSCService
) -> None:
    service.kill()
    visit.look_around()
    assert visit.obstacle() is FailureCode.CARD_SERVICE_DOWN
    visit.start(SHORT)
    assert visit.step is Step.CHOOSE
    service.start()
    visit.wait_for_obstacle(None)
    next_visit_works()


def test_a_service_that_dies_with_the_card_in_use_is_told(
    visit: LiveVisit, next_visit_works: NextVisit, service: PCSCService
) -> None:
    visit.begin()
    visit.wait_for_pad()
    service.kill()
    visit.enter()
    visit.wait_for_failure(FailureCode.CARD_SERVICE_DOWN)
    visit.living.hand("remove")
    visit.session.send(events.RetryRequested())
    visit.consent()
    visit.wait_for_failure(FailureCode.CARD_SERVICE_DOWN)
    service.start()
    _identify_again(visit)
    next_visit_works()


def test_a_silent_card_costs_its_worker_and_may_be_laid_down_again(
    visit: LiveVisit, next_visit_works: NextVisit
) -> None:
    silent_from = int(visit.living.devices()["apdus"] or 0) + 3
    visit.living.hand("hang-at", "3")
    visit.begin()
    visit.eventually(lambda: visit.living.devices()["apdus"] == silent_from)
    visit.spend_deadline()
    visit.wait_for_failure(FailureCode.CARD_NOT_ANSWERING)
    assert visit.replaced == 1
    _identify_again(visit)
    next_visit_works()
