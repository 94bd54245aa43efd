"""Every misdeed of card and reader at every APDU: the right failure, soon, and a card that can be used again."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache

import pytest

from hardware.eid.cv_certificate import CertificateInvalid
from hardware.eid.simulated import ChipFault
from hardware.errors import CardError, CardLost, CardProtocolError, CardUnsuitable, PasswordWrong
from tests.faults import card_desk
from tests.faults.card_desk import CardDesk, Work
from tests.fixtures.pcscd import eventually

LIMIT_SECONDS = 2.0
WAITING_SECONDS = 60.0
"""What the thread itself may work, and what it may take on a machine that has other work."""


@dataclass(frozen=True)
class Flow:
    """Something a terminal does, in so many APDUs; from `protected_from` on the answers are protected."""

    work: Work
    apdus: int
    protected_from: int
    pin_tries_left: int = 3


FLOWS = {
    "read": Flow(card_desk.read, 23, 8),
    "read on site": Flow(card_desk.read_on_site, 23, 8),
    "change PIN": Flow(card_desk.change_pin, 8, 8),
    "resume": Flow(card_desk.resume, 12, 8, pin_tries_left=1),
    "unblock": Flow(card_desk.unblock, 8, 8),
    "ask for tries": Flow(card_desk.ask_for_tries, 3, 4),
}
HANDS: dict[str, Callable[[CardDesk, int], None]] = {
    "pull": lambda desk, apdu: desk.reader.pull_at(apdu),
    "pull after": lambda desk, apdu: desk.reader.pull_at(apdu, after_chip=True),
    "reset": lambda desk, apdu: desk.reader.reset_at(apdu),
    "silent": lambda desk, apdu: desk.card.faults.commit_at(apdu, ChipFault.SILENT),
}
SPOILED = [each for each in ChipFault if each is not ChipFault.SILENT]
OPEN_FAILURES = (CardProtocolError, CardUnsuitable, PasswordWrong, CertificateInvalid)
"""What an answer in the clear can end in. Only the tokens of PACE show that the nonce or a key was another."""
SAMPLE = {"read": (2, 4, 7, 9, 23), "resume": (12,)}


@pytest.fixture(params=FLOWS)
def flow(request: pytest.FixtureRequest) -> Flow:
    return FLOWS[request.param]


def everywhere() -> Iterator[tuple[Flow, int]]:
    return ((flow, apdu) for flow in FLOWS.values() for apdu in range(1, flow.apdus + 1))


def here_and_there() -> Iterator[tuple[Flow, int]]:
    return ((FLOWS[name], apdu) for name, apdus in SAMPLE.items() for apdu in apdus)


PLACES = pytest.mark.parametrize(
    "places", [here_and_there, pytest.param(everywhere, marks=pytest.mark.soak)], ids=lambda places: places.__name__
)


def outcome(desk: CardDesk, flow: Flow) -> tuple[object, Exception | None]:
    """Do the work, and return what it gave or what it failed with; it must not take longer than it may."""
    connection = desk.reader.connect()
    started, worked = time.monotonic(), time.thread_time()
    try:
        return flow.work(connection), None
    except (CardError, CertificateInvalid) as failure:
        return None, failure
    finally:
        assert time.thread_time() - worked < LIMIT_SECONDS
        assert time.monotonic() - started < WAITING_SECONDS
        connection.close()


@cache
def truth(flow: Flow) -> object:
    """What the work gives where nothing is spoiled."""
    return outcome(CardDesk.set_up(flow.pin_tries_left), flow)[0]


def check_afterwards(desk: CardDesk, failure: Exception | None, flow: Flow) -> None:
    """The tries of the PIN are those of the standard, and after them the card can be read."""
    tries = desk.card.state.pin_tries_left
    if isinstance(failure, PasswordWrong) and failure.retries_left is not None:
        assert tries == failure.retries_left == flow.pin_tries_left - 1
    else:
        assert tries in {flow.pin_tries_left, 3}
    if tries < 2:
        desk.card.state.pin_tries_left = 3
    assert desk.is_usable()
    assert desk.card.state.pin_tries_left == 3


def test_every_flow_takes_as_many_apdus_as_are_spoiled(flow: Flow) -> None:
    desk = CardDesk.set_up(flow.pin_tries_left)
    assert outcome(desk, flow)[1] is None
    assert desk.reader.apdu_count == flow.apdus


@PLACES
@pytest.mark.parametrize("fault", HANDS)
def test_card_that_is_gone_or_silent_is_lost(fault: str, places: Callable[[], Iterator[tuple[Flow, int]]]) -> None:
    for flow, apdu in places():
        desk = CardDesk.set_up(flow.pin_tries_left)
        HANDS[fault](desk, apdu)
        _, failure = outcome(desk, flow)
        assert isinstance(failure, CardLost), (flow, apdu)
        check_afterwards(desk, failure, flow)


@PLACES
@pytest.mark.parametrize("fault", SPOILED)
def test_spoiled_answer_is_never_taken_for_a_right_one(
    fault: ChipFault, places: Callable[[], Iterator[tuple[Flow, int]]]
) -> None:
    for flow, apdu in places():
        desk = CardDesk.set_up(flow.pin_tries_left)
        desk.card.faults.commit_at(apdu, fault)
        result, failure = outcome(desk, flow)
        if apdu >= flow.protected_from:
            assert isinstance(failure, CardProtocolError), (flow, apdu, failure)
        elif failure is not None:
            assert isinstance(failure, OPEN_FAILURES), (flow, apdu, failure)
        else:
            assert result == truth(flow), (flow, apdu)
        check_afterwards(desk, failure, flow)


@PLACES
def test_card_that_hangs_is_lost_once_it_is_taken_out(places: Callable[[], Iterator[tuple[Flow, int]]]) -> None:
    with ThreadPoolExecutor(1) as terminal:
        for flow, apdu in places():
            desk = CardDesk.set_up(flow.pin_tries_left)
            desk.reader.hang_at(apdu)
            running = terminal.submit(outcome, desk, flow)
            assert eventually(lambda desk=desk, apdu=apdu: desk.reader.apdu_count == apdu)
            assert not running.done()
            desk.reader.remove()
            _, failure = running.result(LIMIT_SECONDS)
            assert isinstance(failure, CardLost), (flow, apdu)
            check_afterwards(desk, failure, flow)


def test_slow_card_takes_its_time_and_fails_in_nothing(flow: Flow) -> None:
    desk = CardDesk.set_up(flow.pin_tries_left)
    desk.reader.slow(0.01)
    started = time.monotonic()
    assert outcome(desk, flow)[1] is None
    assert time.monotonic() - started >= flow.apdus * 0.01
