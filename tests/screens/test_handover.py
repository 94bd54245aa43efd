"""A clerk hands over and sends back by touch, on the screens of this process."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.demo.scene import Scene
from kiosk.domain.collection import CollectionState
from kiosk.journey import collection_events as happened
from kiosk.journey import events
from kiosk.journey.effects import HandOverItem, ListItems, ReturnItems, SubmitStaffPin
from kiosk.journey.journey import Journey, Step
from tests.fixtures.appointment_paths import CLERK_SIGNS_IN
from tests.fixtures.appointments import CLAIMED, OVERDUE, SHELF
from tests.screens.renderer import Look, Renderer
from tests.screens.state import State

PIN = "654321"


class Clerk:
    """Touches what the screen shows, one thing after the other; the city answers when the test says so."""

    def __init__(self, window: Renderer) -> None:
        window.show(State("welcome", Journey()), Look("en"))
        self._scene, self.session = Scene(window.window), window.session
        self.tell(CLERK_SIGNS_IN)

    @property
    def step(self) -> Step:
        return self.session.journey.step

    def tell(self, told: Iterable[events.Event]) -> None:
        for each in told:
            self.session.send(each)
        self._look()

    def touch(self, kind: str, within: str = "", **properties: object) -> None:
        place = self._scene.find(within) if within else None
        item = self._scene.find(kind, place, **properties)
        assert item is not None, f"no {kind} {properties} at {self.step}"
        self._scene.touch(item)
        self._look()

    def go_on(self) -> None:
        self.touch("PrimaryButton", within="BottomBar")

    def sign(self) -> None:
        for digit in PIN:
            self.touch("DigitKey", digit=int(digit))
        self.touch("PrimaryButton", within="PinPad")

    def find(self, number: str) -> None:
        self.touch("InputBox")
        self._scene.type(number)
        self._look()

    def _look(self) -> None:
        for _ in range(4):
            QGuiApplication.processEvents()


@pytest.fixture
def clerk(renderer_for: Callable[[Look], Renderer]) -> Iterator[Clerk]:
    window = renderer_for(Look("en"))
    yield Clerk(window)
    assert window.take_warnings() == []
    window.let_go()


def open_list(clerk: Clerk) -> None:
    clerk.touch("ChoiceCard", title="Hand over or send back")
    assert clerk.session.effects[-1] == ListItems()
    clerk.tell([happened.ItemsListed(SHELF)])


def test_what_was_claimed_is_found_handed_over_confirmed_and_signed(clerk: Clerk) -> None:
    open_list(clerk)
    clerk.find("5001")
    clerk.touch("ChoiceCard")
    for step in (Step.COLLECTION_STATUS, Step.COLLECTION_HANDOVER, Step.COLLECTION_RECEIVED):
        assert clerk.step is step
        clerk.go_on()
    clerk.sign()
    assert clerk.session.effects[-2:] == [SubmitStaffPin(), HandOverItem(CLAIMED.number, "")]
    clerk.tell([happened.ItemHandedOver(replace(CLAIMED, state=CollectionState.HANDED_OVER))])
    clerk.go_on()
    assert clerk.step is Step.END


def test_what_is_overdue_is_marked_signed_and_sent_back(clerk: Clerk) -> None:
    open_list(clerk)
    clerk.go_on()
    clerk.touch("SwitchCard")
    clerk.go_on()
    clerk.sign()
    assert clerk.session.effects[-1] == ReturnItems((OVERDUE.number,))
    clerk.tell([happened.ItemsListed(SHELF[1:], returned=1)])
    assert clerk.step is Step.STAFF_COLLECTION
