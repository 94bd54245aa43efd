"""The UI process of one visit: wires session, view models and QML, and speaks with the supervisor."""

from __future__ import annotations

import gc
import logging
import os
import socket
import sys
import traceback
from collections.abc import Callable, Mapping
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, QTimer, QTranslator, QUrl, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from shiboken6 import Shiboken

from hardware.speech.speech import Speech
from kiosk.audit import Journal
from kiosk.audit.background import BackgroundJournal
from kiosk.catalogue import load_catalogue
from kiosk.catalogue.handbook import STAFF_LANGUAGES, load_handbook
from kiosk.catalogue.languages import read_languages
from kiosk.channel.messages import to_worker
from kiosk.channel.supervision import (
    CARD_REFUSED,
    CLERK,
    LOCK,
    NO_STAFF,
    REFUSED_CARD_GONE,
    REPLACE_WORKER,
    SHOW,
    TECHNICIAN,
    WORKER,
)
from kiosk.closure_file import keep_closure, load_closure
from kiosk.config import Config, data_dir, load_config
from kiosk.domain.closure import Closure
from kiosk.domain.service import Service
from kiosk.domain.staff import StaffRole
from kiosk.errors import ConfigError
from kiosk.journey.closing import found
from kiosk.journey.staff_events import ClosureNotKept, FromSession, StaffExpected, StaffIdled
from kiosk.narration.keymap import keymap
from kiosk.narration.keys import Keys
from kiosk.narration.narrator import Narrator
from kiosk.narration.voice import Voice
from kiosk.practice.rehearsal import Rehearsal
from kiosk.practice.stage import Stage
from kiosk.session import Session
from kiosk.viewmodels.fonts import load_fonts
from kiosk.viewmodels.view_models import ViewModels
from kiosk.visit_record import VisitRecord

log = logging.getLogger(__name__)

TICK_MILLISECONDS = 1000
_STAFF_WORDS = {StaffRole.CLERK: CLERK, StaffRole.TECHNICIAN: TECHNICIAN, None: NO_STAFF}

SpeechOpener = Callable[[str, Mapping[str, str]], Speech]
"""Gives the sound of a driver and its options; the UI process knows no driver."""


class Control(QObject):
    """The line to the supervisor: it says when to show, and hands over workers."""

    shown = Signal()
    worker_arrived = Signal(object)
    staff_expected = Signal(object)
    staff_idled = Signal()
    refusal_known = Signal()

    def __init__(self, connection: socket.socket) -> None:
        super().__init__()
        self._connection = connection
        self._notifier = QSocketNotifier(connection.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    def replace_worker(self) -> None:
        """Ask for another worker."""
        self._say(REPLACE_WORKER)

    def tell_staff(self, role: StaffRole | None) -> None:
        """Say that staff of the role is signed in and at work, or that nobody is."""
        self._say(_STAFF_WORDS[role])

    def tell_refusal(self, is_there: bool) -> None:
        """Say that a refused card lies in the staff reader, or none any more."""
        self._say(CARD_REFUSED if is_there else REFUSED_CARD_GONE)

    def _say(self, word: bytes) -> None:
        try:
            self._connection.sendall(word)
        except OSError:
            QCoreApplication.exit(1)

    def _read(self) -> None:
        try:
            words, handles, _, _ = socket.recv_fds(self._connection, 64, 8)
        except OSError:  # so it is when the supervisor died without reading what it was told
            words, handles = b"", []
        if not words:
            QCoreApplication.exit(0)
            return
        if WORKER in words and handles:
            for handle in handles[:-1]:
                os.close(handle)
            self.worker_arrived.emit(to_worker(socket.socket(fileno=handles[-1])))
        for role, word in _STAFF_WORDS.items():
            if role is not None and word in words:
                self.staff_expected.emit(role)
        if CARD_REFUSED in words:
            self.refusal_known.emit()
        if LOCK in words:
            self.staff_idled.emit()
        if SHOW in words:
            self.shown.emit()


class Languages(QObject):
    """Installs the translator of the citizen's language whenever it changes."""

    def __init__(self, engine: QQmlApplicationEngine, session: Session, view_models: ViewModels) -> None:
        super().__init__()
        self._engine, self._session, self._view_models = engine, session, view_models
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
        self._engine.retranslate()
        self._view_models.retranslate()


class VisitScreens(QObject):
    """The session of one visit with its view models, screens and clock; `show` lets the citizen see them."""

    shown = Signal()

    def __init__(self, config: Config, control: Control, open_speech: SpeechOpener) -> None:
        super().__init__()
        self._fullscreen = config.screen.fullscreen
        self._closure = config.paths.closure
        load_fonts(data_dir() / "resources" / "fonts")
        handbooks = {each: load_handbook(data_dir() / "resources", each) for each in STAFF_LANGUAGES}
        catalogue = load_catalogue(data_dir() / "resources" / "services")
        self.session = Session(
            config,
            offered_services(config, catalogue),
            control.replace_worker,
            QCoreApplication.exit,
            practise=lambda: practice_stage(config, self.session.services),
            keep_closure=self._keep_closure,
            handbooks=handbooks,
            elsewhere=services_elsewhere(config, catalogue),
        )
        control.worker_arrived.connect(self.session.attach_worker)
        control.shown.connect(self.show)
        self._journal = BackgroundJournal(Journal(config.paths.audit))
        self._record = VisitRecord(self._journal, tell_refusal=control.tell_refusal)
        self.session.journey_changed.connect(lambda: self._record.saw(self.session.journey))
        control.refusal_known.connect(self._record.know_refusal)
        control.staff_expected.connect(lambda role: self.session.send(StaffExpected(role)))
        control.staff_idled.connect(lambda: self.session.send(StaffIdled()))
        self.session.staff_told.connect(control.tell_staff)
        languages = read_languages(data_dir() / "translations" / "languages.toml")
        self._view_models = ViewModels(self.session, languages, self)
        self._engine = QQmlApplicationEngine()
        self._languages = Languages(self._engine, self.session, self._view_models)
        self._languages.follow()
        self.window = self._load()
        self._voice = self._let_speak(config, open_speech)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.session.tick)

    def show(self) -> None:
        """Show the window and let the time run; this visit may have waited long, so what is closed is looked at now."""
        self.session.send(found(load_closure(self._closure), self.session.services))
        self.window.showFullScreen() if self._fullscreen else self.window.show()
        self.window.requestActivate()
        self.session.tick()
        self._timer.start(TICK_MILLISECONDS)
        self._voice.start()
        self._voice.watch()
        log.info("a visit is shown%s", ", the kiosk is closed" if self.session.journey.is_closed else "")
        self.shown.emit()

    def close(self) -> None:
        """End the screens before the view models that they show, and the visit's lines in the journal."""
        self._narrator.close()
        self._voice.close()
        Shiboken.delete(self.window)
        Shiboken.delete(self._engine)
        self._record.end()
        self._journal.close()

    def _keep_closure(self, closure: Closure, role: StaffRole) -> FromSession:
        try:
            keep_closure(self._closure, closure, role, self._journal)
        except OSError as error:
            log.error("what the staff closes is not kept: %s", error.strerror)
            return ClosureNotKept()
        return found(closure, self.session.services)

    def _let_speak(self, config: Config, open_speech: SpeechOpener) -> Voice:
        """Return the voice of what is seen in the window and done there by keys."""
        around = self._view_models.shell.surroundings
        self._narrator = narrator = Narrator(self.window, self.session, around.speech, self)
        voice = Voice(open_speech(config.devices.speech.driver, config.devices.speech.options), narrator.notice)
        narrator.use(voice)
        self._keys = Keys(
            self.window,
            self.session,
            around,
            narrator,
            keymap(config.keys.actions),
            double_strike_seconds=config.keys.double_strike_seconds,
            parent=self,
        )
        return voice

    def _load(self) -> QQuickWindow:
        qml = data_dir() / "resources" / "qml"
        self._engine.addImportPath(str(qml))
        self._engine.setInitialProperties({"shell": self._view_models.shell})
        self._engine.load(QUrl.fromLocalFile(str(qml / "Main.qml")))
        window = next(iter(self._engine.rootObjects()), None)
        if not isinstance(window, QQuickWindow):
            raise ConfigError(f"{qml}: the screens cannot be loaded; see the log")
        return window


class Guard:
    """Turns an exception that nobody caught into the safe screen; logs where, never what."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def __call__(self, kind: type[BaseException], _error: BaseException, trace: TracebackType | None) -> None:
        """Take the place of `sys.excepthook`."""
        place = traceback.extract_tb(trace)[-1] if trace else None
        where = f"{Path(place.filename).name}:{place.lineno}" if place else "an unknown place"
        log.error("%s at %s", kind.__name__, where)
        self._session.caught()


def offered_services(config: Config, catalogue: tuple[Service, ...]) -> tuple[Service, ...]:
    """Return the services that this branch may offer, in its order.

    Raises:
        ConfigError: the branch offers a service that there is not.
    """
    services = {each.slug: each for each in catalogue}
    unknown = [slug for slug in config.branch.services if slug not in services]
    if unknown:
        raise ConfigError(f"branch.services names {', '.join(unknown)}; there are {', '.join(services)}")
    return tuple(services[slug] for slug in config.branch.services)


def practice_stage(config: Config, services: tuple[Service, ...]) -> Stage:
    """Return what answers in the worker's place while somebody practises at this kiosk."""
    page = (data_dir() / "resources" / "practice" / "page.jpg").read_bytes()
    place = f"{config.partner.name}, {config.branch.name}"
    return Stage(Rehearsal({each.slug: each for each in services}, place, page))


def services_elsewhere(config: Config, catalogue: tuple[Service, ...]) -> tuple[Service, ...]:
    """Return what this branch may not offer, but can say where it is had."""
    return tuple(each for each in catalogue if each.slug not in config.branch.services and each.text("de", "elsewhere"))


def open_screens(config_path: Path, control_fd: int, open_speech: SpeechOpener) -> tuple[QGuiApplication, VisitScreens]:
    """Return the application and the screens of one visit, not yet shown."""
    app = QGuiApplication(sys.argv[:1])
    control = Control(socket.socket(fileno=control_fd))
    control.setParent(app)
    screens = VisitScreens(load_config(config_path), control, open_speech)
    sys.excepthook = Guard(screens.session)
    return app, screens


def collect_garbage_in(parent: QObject) -> None:
    """Let the loop of the parent's thread alone collect garbage, once a second, of what is made from now on.

    Python collects in whichever thread asks for memory, and a Qt object whose timers end in another one takes them down
    with a warning at best.
    """
    gc.freeze()
    gc.disable()
    timer = QTimer(parent)
    timer.timeout.connect(gc.collect)
    timer.start(TICK_MILLISECONDS)


def run(config_path: Path, control_fd: int, open_speech: SpeechOpener) -> int:
    """Run one visit's UI; return when the visit is over."""
    app, screens = open_screens(config_path, control_fd, open_speech)
    collect_garbage_in(app)
    result = app.exec()
    screens.close()
    return result
