"""The same visits with the card in a reader of the real PC/SC service, which is killed and comes back."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from hardware.card.chip import ForeignCard
from hardware.card.pcsc import PCSCReader
from hardware.card.reader import ReaderState
from hardware.card.virtual_pcd import VirtualPCD
from kiosk.domain.failure import FailureCode
from kiosk.journey import events
from kiosk.journey.journey import IdentifyPhase, Step
from kiosk.journey.timeouts import deadline_seconds
from tests.fixtures.live_visit import SHORT, LiveVisit
from tests.fixtures.living_world import LivingWorld, living
from tests.fixtures.pcscd import READER_NAME, PCSCService, eventually

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


@pytest.mark.parametrize("apdu", [14, *(pytest.param(each, marks=pytest.mark.soak) for each in (2, 24))])
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
    visit.wait_for_failure(FailureCode.CARD_SERVICE_DOWN)
    visit.living.hand("remove")
    visit.session.send(events.RetryRequested())
    visit.consent()
    visit.wait_for_failure(FailureCode.CARD_SERVICE_DOWN)
    service.start()
    _identify_again(visit)
    next_visit_works()


@pytest.mark.soak
def test_a_wait_for_the_card_sees_the_service_die_and_the_next_one_finds_the_card_that_came_meanwhile(
    visit: LiveVisit, service: PCSCService
) -> None:
    visit.start(SHORT)
    visit.consent()
    visit.wait_for(lambda journey: journey.identification.phase is IdentifyPhase.CARD_AWAITED)
    service.kill()
    visit.wait_for_failure(FailureCode.CARD_SERVICE_DOWN)
    service.start()
    _identify_again(visit)


@pytest.mark.soak
def test_a_service_that_comes_back_without_its_readers_is_told_before_the_start(
    visit: LiveVisit, service: PCSCService
) -> None:
    service.stop()
    service.start(with_readers=False)
    visit.wait_for_obstacle(FailureCode.READER_MISSING)
    visit.start(SHORT)
    assert visit.step is Step.CHOOSE


@pytest.mark.soak
def test_a_card_that_lies_upside_down_is_told_and_turned(visit: LiveVisit) -> None:
    visit.begin(card="upside-down")
    visit.wait_for_failure(FailureCode.CARD_MUTE)
    _identify_again(visit)


@pytest.mark.soak
def test_a_card_that_another_program_speaks_to_is_told_until_it_is_free(visit: LiveVisit) -> None:
    visit.start(SHORT)
    visit.living.hand("insert", "mustermann")
    reader = PCSCReader([READER_NAME])
    assert eventually(lambda: reader.state() is ReaderState.CARD_PRESENT)
    other_program = reader.connect()
    visit.consent()
    visit.wait_for_failure(FailureCode.READER_BUSY)
    other_program.close()
    _identify_again(visit)


@pytest.mark.soak
def test_a_card_in_the_second_reader_is_spoken_to(visit: LiveVisit, pcsc_service: PCSCService) -> None:
    second = VirtualPCD(pcsc_service.ports[1])
    second.start()
    second.insert(ForeignCard())
    visit.start(SHORT)
    visit.consent()
    visit.wait_for_failure(FailureCode.CARD_UNSUITABLE)
    second.stop()
    _identify_again(visit)


@pytest.mark.soak
def test_a_silent_card_costs_its_worker_and_may_be_laid_down_again(
    visit: LiveVisit, next_visit_works: NextVisit
) -> None:
    silent_from = int(visit.living.devices()["apdus"] or 0) + 3
    visit.living.hand("hang-at", "3")
    visit.begin()
    visit.eventually(
        lambda: visit.living.devices()["apdus"] == silent_from and deadline_seconds(visit.journey) is not None
    )
    visit.spend_deadline()
    visit.wait_for_failure(FailureCode.CARD_NOT_ANSWERING)
    assert visit.replaced == 1
    _identify_again(visit)
    next_visit_works()
