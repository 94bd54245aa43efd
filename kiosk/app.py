"""The UI process of one visit: wires session, view models and QML, and speaks with the supervisor."""

from __future__ import annotations

import logging
import os
import socket
import sys
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, Qt, QTimer, QTranslator, QUrl, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from shiboken6 import Shiboken

from kiosk.catalogue import load_catalogue
from kiosk.channel.messages import to_worker
from kiosk.channel.supervision import REPLACE_WORKER, SHOW, WORKER
from kiosk.config import Config, data_dir, load_config
from kiosk.domain.service import Service
from kiosk.session import Session
from kiosk.viewmodels.fonts import load_fonts
from kiosk.viewmodels.shell import ShellViewModel

log = logging.getLogger(__name__)

TICK_MILLISECONDS = 1000


class Control(QObject):
    """The line to the supervisor: it says when to show, and hands over workers."""

    shown = Signal()

    def __init__(self, connection: socket.socket) -> None:
        super().__init__()
        self._connection = connection
        self._notifier = QSocketNotifier(connection.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)
        self.session: Session | None = None
        self.window: QQuickWindow | None = None

    def replace_worker(self) -> None:
        """Ask for another worker."""
        try:
            self._connection.sendall(REPLACE_WORKER)
        except OSError:
            QCoreApplication.exit(1)

    def _read(self) -> None:
        words, handles, _, _ = socket.recv_fds(self._connection, 64, 8)
        if not words:
            QCoreApplication.exit(0)
            return
        if WORKER in words and self.session:
            for handle in handles[:-1]:
                os.close(handle)
            self.session.attach_worker(to_worker(socket.socket(fileno=handles[-1])))
        if SHOW in words and self.window:
            self.window.setVisible(True)
            self.window.requestActivate()
            self.shown.emit()


class Languages(QObject):
    """Installs the translator of the citizen's language whenever it changes."""

    def __init__(self, engine: QQmlApplicationEngine, session: Session) -> None:
        super().__init__()
        self._engine, self._session = engine, session
        self._translator: QTranslator | None = None
        self._language = ""
        session.journey_changed.connect(self.follow)

    def follow(self) -> None:
        """Speak the language of the journey."""
        language = self._session.journey.display.language
        if language == self._language:
            return
        self._language = language
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
        self._translator = QTranslator(self)
        if not self._translator.load(str(data_dir() / "translations" / f"kiosk_{language}.qm")):
            log.error("the translation for %s is missing", language)
        QCoreApplication.installTranslator(self._translator)
        self._engine.setUiLanguage(language)
        self._engine.retranslate()


def offered(config: Config) -> tuple[Service, ...]:
    """Return the services that this branch may offer, in its order."""
    services = {each.slug: each for each in load_catalogue(data_dir() / "resources" / "services")}
    return tuple(services[slug] for slug in config.branch.services if slug in services)


def run(config_path: Path, control_fd: int) -> int:
    """Run one visit's UI; return when the visit is over."""
    config = load_config(config_path)
    QGuiApplication.setAttribute(Qt.ApplicationAttribute.AA_SynthesizeTouchForUnhandledMouseEvents, False)
    app = QGuiApplication(sys.argv[:1])
    load_fonts(data_dir() / "resources" / "fonts")
    control = Control(socket.socket(fileno=control_fd))
    session = Session(config, offered(config), control.replace_worker, QCoreApplication.quit)
    sys.excepthook = _Guard(session)
    shell = ShellViewModel(session)
    engine = QQmlApplicationEngine()
    languages = Languages(engine, session)
    languages.follow()
    engine.setInitialProperties({"shell": shell})
    engine.load(QUrl.fromLocalFile(str(data_dir() / "resources" / "qml" / "Main.qml")))
    if not engine.rootObjects():
        log.error("the screens could not be loaded")
        return 1
    control.session, control.window = session, engine.rootObjects()[0]  # type: ignore[assignment]
    timer = QTimer(session)
    timer.timeout.connect(session.tick)
    control.shown.connect(session.tick)
    control.shown.connect(lambda: timer.start(TICK_MILLISECONDS))
    result = app.exec()
    Shiboken.delete(engine)
    return result


class _Guard:
    """Turns an exception that nobody caught into the safe screen; logs where, never what."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def __call__(self, kind: type[BaseException], _error: BaseException, trace: TracebackType | None) -> None:
        place = traceback.extract_tb(trace)[-1] if trace else None
        where = f"{Path(place.filename).name}:{place.lineno}" if place else "an unknown place"
        log.error("%s at %s", kind.__name__, where)
        self._session.caught()
