"""Draws the kiosk's own window in any state, language, orientation, contrast and text size, without a screen."""

from __future__ import annotations

import atexit
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QThread, QTranslator, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import Shiboken

from kiosk.catalogue.languages import read_languages
from kiosk.config import Orientation
from kiosk.journey.journey import Display, Step, TextSize
from kiosk.viewmodels.fonts import load_fonts
from kiosk.viewmodels.form import FormViewModel
from kiosk.viewmodels.view_models import ViewModels
from tests.fixtures.fake_session import LANDSCAPE, PORTRAIT, FakeSession
from tests.screens import pseudo
from tests.screens.states import State, services

ROOT = Path(__file__).parents[2]
RESOURCES = ROOT / "resources"
TRANSLATIONS = ROOT / "translations"
BUILD = ROOT / "build" / "screens"

_MOST_DRAWINGS = 12
_LONGEST_WAIT_MS = 10_000


@dataclass(frozen=True)
class Look:
    """One way in which a state can be looked at."""

    language: str = "de"
    orientation: Orientation = Orientation.PORTRAIT
    high_contrast: bool = False
    text_size: TextSize = TextSize.NORMAL
    low_reach: bool = False

    @property
    def name(self) -> str:
        parts = [self.language]
        parts += ["landscape"] if self.orientation is Orientation.LANDSCAPE else []
        parts += ["contrast"] if self.high_contrast else []
        parts += [str(self.text_size.value)] if self.text_size is not TextSize.NORMAL else []
        parts += ["low"] if self.low_reach else []
        return ".".join(parts)

    @property
    def splits(self) -> bool:
        """Whether what is touched stands below what is only read."""
        upright = self.orientation is Orientation.PORTRAIT
        return self.low_reach and upright and self.text_size in {TextSize.NORMAL, TextSize.LARGE}

    @property
    def pretends(self) -> bool:
        """Whether the language is one that nobody speaks."""
        return self.language in {each.code for each in pseudo.LANGUAGES}

    @property
    def display(self) -> Display:
        return Display(self.language, self.high_contrast, self.text_size, self.low_reach)


@cache
def compiled_translation(language: str) -> Path:
    """Compile the language's texts; each process has files of its own, because Qt maps them into its memory."""
    folder = Path(tempfile.mkdtemp(prefix="kiosk-translations-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    compiled = folder / f"kiosk_{language}.qm"
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    source = TRANSLATIONS / f"kiosk_{language}.ts"
    if language in {each.code for each in pseudo.LANGUAGES}:
        source = folder / source.name
        source.write_text(pseudo.pretended_ts(language, TRANSLATIONS / "kiosk_en.ts"), encoding="utf-8")
    subprocess.run([tool, "-silent", source, "-qm", compiled], check=True, capture_output=True)
    return compiled


class Voice:
    """The one language that the application speaks at a time, whichever window asks for it."""

    def __init__(self) -> None:
        self._known: dict[str, QTranslator] = {}
        self._speaking: QTranslator | None = None

    def speak(self, language: str) -> None:
        """Speak the language from now on."""
        if language not in self._known:
            self._known[language] = QTranslator()
            assert self._known[language].load(str(compiled_translation(language)))
        if self._speaking is not self._known[language]:
            self.fall_silent()
            self._speaking = self._known[language]
            QCoreApplication.installTranslator(self._speaking)

    def fall_silent(self) -> None:
        """Leave other tests the words of the sources."""
        if self._speaking is not None:
            QCoreApplication.removeTranslator(self._speaking)
            self._speaking = None


VOICE = Voice()


class Renderer:
    """One window for each orientation; it is shown one state after the other.

    Sizes are millimetres, so a window of half the pixels shows the same and is drawn in a quarter of the time.
    """

    def __init__(self, orientation: Orientation, scale: float = 0.5, *, pretends: bool = False) -> None:
        self.orientation = orientation
        self.languages = read_languages(TRANSLATIONS / "languages.toml") + (pseudo.LANGUAGES if pretends else ())
        self.session = FakeSession(services(), screen=PORTRAIT if orientation is Orientation.PORTRAIT else LANDSCAPE)
        self.view_models = ViewModels(self.session, self.languages)
        self.warnings: list[str] = []
        self._drawn = QImage()
        self._drawn_items: list[QQuickItem] = []
        self._spoken = ""
        self._engine = QQmlApplicationEngine()
        self._engine.setOutputWarningsToStandardError(False)
        self._engine.warnings.connect(lambda found: self.warnings.extend(each.toString() for each in found))
        self._engine.addImportPath(str(RESOURCES / "qml"))
        self._engine.setInitialProperties({"shell": self.view_models.shell, "calm": True})
        self._engine.load(QUrl.fromLocalFile(str(RESOURCES / "qml" / "Main.qml")))
        assert self._engine.rootObjects(), "\n".join(self.warnings)
        window = self._engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)
        self.window = window
        shell = self.view_models.shell
        self.window.resize(round(shell.designWidth * scale), round(shell.designHeight * scale))
        self.window.show()
        self.window.requestActivate()

    @property
    def pixels_per_mm(self) -> float:
        return self.window.width() / self.view_models.shell.screenWidthMm

    def show(self, state: State, look: Look) -> None:
        """Bring the state to the window as it looks in the end."""
        assert look.orientation is self.orientation
        assert look.language in {each.code for each in self.languages}
        self._activate()
        self._speak(look.language)
        self.session.pad.clear()
        here = state.services_here
        self.session.services = services()[:here]
        self.session.elsewhere = services()[here:] if here is not None else ()
        journey = replace(state.journey, display=look.display)
        self.session.put(replace(journey, step=Step.SEAL if journey.step is not Step.SEAL else Step.END))
        self.session.put(journey)
        self._dress(state)
        self.settle()
        # What is left behind is deleted by an event loop, and there is none.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def let_go(self) -> None:
        """Give the focus that keys or fingers have moved back to the screen, as a page does when it is closed."""
        side_page = self.view_models.shell.sidePage
        side_page.open("help")
        side_page.close()

    def image(self) -> QImage:
        """The window as it was drawn last."""
        return self._drawn

    def drawn_items(self) -> list[QQuickItem]:
        """Every visible item of the window as it was drawn last, parents before children."""
        return self._drawn_items

    def items(self) -> Iterator[QQuickItem]:
        """Every visible item of the window as it is now, parents before children."""
        yield from _visible_items(self.window.contentItem())

    def take_warnings(self) -> list[str]:
        """Return what QML has complained of since the last time."""
        found, self.warnings = self.warnings, []
        return found

    def close(self) -> None:
        Shiboken.delete(self._engine)

    def _activate(self) -> None:
        """Only the active window has a focus to show."""
        deadline = QDeadlineTimer(_LONGEST_WAIT_MS)
        while not self.window.isActive():
            assert not deadline.hasExpired(), "the window does not become active"
            self.window.requestActivate()
            QGuiApplication.processEvents()

    def _dress(self, state: State) -> None:
        shell = self.view_models.shell
        shell.presence.show()
        shell.sidePage.close()
        for _ in range(state.digits):
            self.session.pad.press(1)
        if state.side_page:
            shell.sidePage.open(state.side_page)
        if state.hidden:
            shell.presence.hide()
        if state.tries_to_go_on:
            form = self.view_models.steps[Step.FORM]
            assert isinstance(form, FormViewModel)
            form.complete()
        if state.writes:
            self.settle()
            box = next(each for each in self.items() if each.inherits("QQuickTextField"))
            box.forceActiveFocus()

    def _speak(self, language: str) -> None:
        VOICE.speak(language)
        if language != self._spoken:
            self._spoken = language
            self._engine.retranslate()

    def settle(self) -> None:
        """Draw until nothing moves any more; a layout that never comes to rest is a fault of the screen."""
        before: list[tuple[float, ...]] = []
        for _ in range(_MOST_DRAWINGS):
            self._load_pictures()
            self._drawn = self.window.grabWindow()
            self._drawn_items = list(self.items())
            after = [(each.x(), each.y(), each.width(), each.height()) for each in self._drawn_items]
            if after == before:
                return
            before = after
        raise AssertionError("the screen does not come to rest")

    def _load_pictures(self) -> None:
        deadline = QDeadlineTimer(_LONGEST_WAIT_MS)
        QGuiApplication.processEvents()
        while any(_is_loading(each) for each in self.items()):
            assert not deadline.hasExpired(), "a picture does not arrive"
            QThread.yieldCurrentThread()
            QGuiApplication.processEvents()


def prepare_application() -> None:
    """Load the fonts into the running application, once."""
    with suppress(AttributeError):
        load_fonts(RESOURCES / "fonts")


def _is_loading(item: QQuickItem) -> bool:
    """Pictures given as data addresses arrive a moment after their screen, and get their size when they are decoded."""
    if not item.inherits("QQuickImage") or item.property("source").toString() == "":
        return False
    return item.property("progress") < 1 or item.implicitWidth() == 0


def _visible_items(root: QQuickItem) -> Iterator[QQuickItem]:
    waiting = [root]
    while waiting:
        item = waiting.pop()
        if item.isVisible() and item.opacity() != 0:
            yield item
            waiting.extend(reversed(item.childItems()))
