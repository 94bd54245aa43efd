"""The strip beside the kiosk's screen: the visitor's and tester's hands as buttons."""

from __future__ import annotations

import signal
import sys
from pathlib import Path

from PySide6.QtCore import Property, QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement, QQmlApplicationEngine
from shiboken6 import Shiboken

from hardware.dock_link import DockConversation, DockUnreachable, Fields
from hardware.errors import HardwareError
from kiosk.config import data_dir
from kiosk.demo.place import Place
from kiosk.viewmodels.fonts import load_fonts

QML_IMPORT_NAME = "Kiosk.Demo"
QML_IMPORT_MAJOR_VERSION = 1

POLL_MILLISECONDS = 700


@QmlElement
class Hands(QObject):
    """What the strip's buttons do, and what they show of the devices."""

    changed = Signal()

    def __init__(self, socket: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._socket = socket
        self._state: Fields = {}
        self._problem = ""
        self._timer = QTimer(self)
        self._timer.timeout.connect(lambda: self._ask("describe"))
        self._timer.start(POLL_MILLISECONDS)

    @Property(list, notify=changed)
    def cards(self) -> list[str]:
        """The cards at hand."""
        return self._names("cards")

    @Property(list, notify=changed)
    def papers(self) -> list[str]:
        """The papers at hand."""
        return self._names("papers")

    @Property(str, notify=changed)
    def card(self) -> str:
        """The card on the reader, or nothing."""
        return str(self._state.get("card", ""))

    @Property(list, notify=changed)
    def staffCards(self) -> list[str]:  # noqa: N802 -- what QML sees is camelCase
        """The staff cards at hand."""
        return self._names("staff_cards")

    @Property(str, notify=changed)
    def staffCard(self) -> str:  # noqa: N802 -- what QML sees is camelCase
        """The card in the staff reader, or nothing."""
        return str(self._state.get("staff_card", ""))

    @Property(bool, notify=changed)
    def hasPad(self) -> bool:  # noqa: N802 -- what QML sees is camelCase
        """Whether the reader has a keypad."""
        return bool(self._state.get("pad"))

    @Property(str, notify=changed)
    def padDisplay(self) -> str:  # noqa: N802 -- what QML sees is camelCase
        """What the display of the reader asks for, or nothing."""
        return str(self._state.get("pad_display", ""))

    @Property(str, notify=changed)
    def heard(self) -> str:
        """What the kiosk said last, and where it was heard."""
        return str(self._state.get("heard", ""))

    @Property(bool, notify=changed)
    def hasSecondReader(self) -> bool:  # noqa: N802 -- what QML sees is camelCase
        """Whether a second reader is plugged in."""
        return self._state.get("second_reader") in {"no_card", "card_mute", "card_present"}

    @Property(str, notify=changed)
    def summary(self) -> str:
        """How the devices are, in one line each."""
        shown = ((key, self._state.get(key)) for key in ("reader", "scanner", "printer"))
        network = "connected" if self._state.get("network") else "cut"
        lines = [f"{key.capitalize()}: {str(value).replace('_', ' ')}" for key, value in shown]
        return "\n".join([*lines, f"Network: {network}", f"Printed: {self._state.get('printed', 0)}"])

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Why the last hand could not do it, or nothing."""
        return self._problem

    @Slot(str, str)
    def use(self, name: str, argument: str) -> None:
        """Use a hand."""
        self._ask("hand", name=name, argument=argument)

    def _names(self, key: str) -> list[str]:
        return [each for each in str(self._state.get(key, "")).split(",") if each]

    def _ask(self, call: str, **fields: str) -> None:
        try:
            with DockConversation(self._socket) as dock:
                self._state, _ = dock.ask(call, b"", **fields)
                self._problem = "" if call == "hand" else self._problem
        except (DockUnreachable, HardwareError) as error:
            self._problem = str(error)
        self.changed.emit()


def run(folder: Path) -> int:
    """Show the strip until it is closed."""
    app = QGuiApplication(sys.argv[:1])
    signal.signal(signal.SIGTERM, lambda *_: app.quit())
    signal.signal(signal.SIGINT, lambda *_: app.quit())
    load_fonts(data_dir() / "resources" / "fonts")
    hands = Hands(Place(folder).dock_socket)
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(data_dir() / "resources" / "qml"))
    engine.setInitialProperties({"hands": hands})
    engine.load(QUrl.fromLocalFile(str(Path(__file__).with_name("Strip.qml"))))
    result = app.exec() if engine.rootObjects() else 1
    Shiboken.delete(engine)
    return result
