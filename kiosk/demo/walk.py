"""One visit's screens with a visitor who walks by himself, photographed at each place of the visit."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from PySide6.QtCore import QTimer

from hardware.dock_link import DockConversation
from kiosk.app import VisitScreens, open_screens
from kiosk.config import data_dir
from kiosk.demo.place import Place
from kiosk.demo.scene import Scene
from kiosk.demo.visitor import Visitor, read_plan
from kiosk.journey.journey import Step

ACT_MILLISECONDS = 60


@dataclass(frozen=True, slots=True)
class WalkOrder:
    """What a walk shall be: which service in which language, and where the photographs go."""

    service: str
    language: str
    photographs: str


@dataclass(frozen=True, slots=True)
class WalkResult:
    """How a walk ended: the case reference, or the code of the failure it ran into."""

    reference: str
    failure: str


def run(config_path: Path, control_fd: int) -> int:
    """Show one visit; walk it if a walk is ordered and not done yet."""
    app, screens = open_screens(config_path, control_fd)
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
        self._photographs = 0
        self._reference = ""

    def begin(self) -> None:
        """Start to walk, if there is an order that nobody has carried out."""
        order_path, result_path = self._place.walk, self._place.walk_result
        if not order_path.exists() or result_path.exists():
            return
        order = WalkOrder(**json.loads(order_path.read_bytes()))
        plan_path = data_dir() / "resources" / "simulation" / "visits" / f"{order.service}.toml"
        plan = read_plan(plan_path, order.language)
        visitor = Visitor(self._scene, self._screens.session, self._use_hand, plan, self._noticer(order))
        self._timer.timeout.connect(lambda: self._act(visitor))
        self._timer.start(ACT_MILLISECONDS)

    def _act(self, visitor: Visitor) -> None:
        visitor.act()
        journey = self._screens.session.journey
        if journey.receipt:
            self._reference = journey.receipt.reference
        if visitor.is_done:
            self._timer.stop()
            failure = journey.failure.code.value if journey.step is Step.FAILURE and journey.failure else ""
            result = WalkResult(self._reference, failure)
            self._place.walk_result.write_text(json.dumps(asdict(result)), encoding="utf-8")

    def _noticer(self, order: WalkOrder) -> Callable[[str], None]:
        folder = Path(order.photographs)

        def notice(name: str) -> None:
            self._photographs += 1
            file = folder / f"{self._photographs:02}-{name}.png"
            self._scene.photograph(file)
            print(f"  {name.replace('-', ', ').replace('_', ' '):<44} {os.path.relpath(file)}", flush=True)

        return notice

    def _use_hand(self, name: str, argument: str) -> None:
        with DockConversation(self._place.dock_socket) as dock:
            dock.ask("hand", name=name, argument=argument)
