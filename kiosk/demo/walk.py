"""One visit's screens with a visitor who walks by himself, photographed at each place of the visit."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from PySide6.QtCore import QTimer

from hardware.devices import open_speech
from hardware.dock_link import DockConversation
from kiosk.app import VisitScreens, open_screens
from kiosk.config import data_dir
from kiosk.demo.place import Place
from kiosk.demo.scene import Scene
from kiosk.demo.visitor import Visitor, read_plan
from kiosk.journey.events import LeaveRequested, TimedOut
from kiosk.journey.journey import Step

ACT_MILLISECONDS = 60
HURRIED_MILLISECONDS = 15
"""Where nobody photographs, nothing need be drawn to its end."""


@dataclass(frozen=True, slots=True)
class WalkOrder:
    """What a walk shall be: which service in which language, where the photographs go, if anywhere, with whose card.

    `card` is the name of a simulated card; by default that of the service's own visitor.
    """

    service: str
    language: str
    photographs: str = ""
    card: str = ""


@dataclass(frozen=True, slots=True)
class WalkResult:
    """How a walk ended: the case reference, or the code of the failure it ran into; and the places it came through."""

    reference: str
    failure: str
    places: Sequence[str] = ()


def run(config_path: Path, control_fd: int) -> int:
    """Show one visit; walk it as soon as a walk is ordered."""
    app, screens = open_screens(config_path, control_fd, open_speech)
    place = Place(config_path.parent)
    walk = Walk(screens, place)
    screens.shown.connect(walk.begin)
    result = app.exec()
    screens.close()
    return result


class Walk:
    """The visitor, his photographs and his result."""

    def __init__(self, screens: VisitScreens, place: Place) -> None:
        self._screens, self._place = screens, place
        self._scene = Scene(screens.window)
        self._timer = QTimer(screens)
        self._timer.timeout.connect(self._act)
        self._places: list[str] = []
        self._reference = ""
        self._visitor: Visitor | None = None
        self._is_told = False

    def begin(self) -> None:
        """Wait for an order, and walk."""
        self._timer.start(ACT_MILLISECONDS)

    def _act(self) -> None:
        if self._visitor is None:
            self._visitor = self._ordered()
        elif not self._is_told:
            self._walk(self._visitor)
        elif self._screens.session.journey.step is Step.END:
            self._screens.session.send(LeaveRequested())

    def _ordered(self) -> Visitor | None:
        """Return the visitor that an order asks for; the order is taken away, so that nobody walks it again."""
        try:
            order = WalkOrder(**json.loads(self._place.walk.read_bytes()))
        except FileNotFoundError:
            return None
        self._place.walk.unlink()
        self._timer.setInterval(ACT_MILLISECONDS if order.photographs else HURRIED_MILLISECONDS)
        plan_path = data_dir() / "resources" / "simulation" / "visits" / f"{order.service}.toml"
        plan = read_plan(plan_path, order.language)
        plan = replace(plan, card=order.card or plan.card)
        return Visitor(self._scene, self._screens.session, self._use_hand, plan, self._noticer(order))

    def _walk(self, visitor: Visitor) -> None:
        visitor.act()
        journey = self._screens.session.journey
        if journey.receipt:
            self._reference = journey.receipt.reference
        if visitor.is_done:
            failure = journey.failure.code.value if journey.step is Step.FAILURE and journey.failure else ""
            self._place.answer_walk(json.dumps(asdict(WalkResult(self._reference, failure, self._places))))
            self._is_told = True
            if failure:
                self._screens.session.send(TimedOut())  # nobody is there any more

    def _noticer(self, order: WalkOrder) -> Callable[[str], None]:
        folder = Path(order.photographs)

        def notice(name: str) -> None:
            self._places.append(name)
            if not order.photographs:
                return
            file = folder / f"{len(self._places):02}-{name}.png"
            self._scene.photograph(file)
            print(f"  {name.replace('-', ', ').replace('_', ' '):<44} {os.path.relpath(file)}", flush=True)

        return notice

    def _use_hand(self, name: str, argument: str) -> None:
        with DockConversation(self._place.dock_socket) as dock:
            dock.ask("hand", name=name, argument=argument)
