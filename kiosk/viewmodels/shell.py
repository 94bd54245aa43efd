"""What surrounds every screen, and which screen it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.journey.journey import Journey, Step
from kiosk.session import Session
from kiosk.viewmodels.assistance_bar import AssistanceBarViewModel
from kiosk.viewmodels.display import DisplayViewModel
from kiosk.viewmodels.presence import PresenceViewModel
from kiosk.viewmodels.progress import ProgressViewModel
from kiosk.viewmodels.side_page import SidePageViewModel
from kiosk.viewmodels.speech import SpeechViewModel
from kiosk.viewmodels.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_SHORT_SIDE, _LONG_SIDE = 1080, 1920


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What is around every screen, for whoever serves it in Python: keys and speech."""

    display: DisplayViewModel
    presence: PresenceViewModel
    speech: SpeechViewModel
    side_page: SidePageViewModel


@QmlElement
class ShellViewModel(ViewModel):
    """The frame: display, progress, presence and information, and the present screen with its view model."""

    changed = Signal()
    screenChanged = Signal()

    def __init__(
        self,
        session: Session,
        display: DisplayViewModel,
        steps: Mapping[Step, ViewModel],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(session, parent)
        self._steps = steps
        self._display = display
        self._progress = ProgressViewModel(session, self)
        self._presence = PresenceViewModel(session, self)
        self._speech = display.spoken
        self._side_page = SidePageViewModel(session, display, self)
        self._assistance_bar = AssistanceBarViewModel(session, self)
        self.surroundings = Surroundings(display, self._presence, self._speech, self._side_page)
        self._place: tuple[object, ...] = ()

    def refresh(self) -> None:
        """Show the journey as it is now; a new place in it gets a fresh screen."""
        place = _place(self.journey)
        around = (self._display, self._progress, self._presence, self._speech, self._side_page, self._assistance_bar)
        for each in around:
            each.refresh()
        self._steps[self.journey.step].refresh()
        super().refresh()
        if place != self._place:
            self._place = place
            self.screenChanged.emit()

    @Property(str, notify=screenChanged)
    def screenUrl(self) -> str:
        """The file of the present screen, named as its step is."""
        name = "".join(word.capitalize() for word in self.journey.step.value.split("_"))
        return f"screens/{name}Screen.qml"

    @Property(QObject, notify=screenChanged)
    def screenViewModel(self) -> QObject:
        """The view model of the present screen."""
        return self._steps[self.journey.step]

    @Property(DisplayViewModel, constant=True)
    def display(self) -> DisplayViewModel:
        """Language, contrast, text size."""
        return self._display

    @Property(ProgressViewModel, constant=True)
    def progress(self) -> ProgressViewModel:
        """How far the visit has come."""
        return self._progress

    @Property(PresenceViewModel, constant=True)
    def presence(self) -> PresenceViewModel:
        """Back, leave, idle, hide."""
        return self._presence

    @Property(SpeechViewModel, constant=True)
    def speech(self) -> SpeechViewModel:
        """Whether everything is spoken, and nothing is to be seen."""
        return self._speech

    @Property(SidePageViewModel, constant=True)
    def sidePage(self) -> SidePageViewModel:
        """Help and the pages that the law asks for."""
        return self._side_page

    @Property(AssistanceBarViewModel, constant=True)
    def assistanceBar(self) -> AssistanceBarViewModel:
        """What the staff card means for who stands there."""
        return self._assistance_bar

    @Property(str, notify=changed)
    def branchName(self) -> str:
        """Where the kiosk stands."""
        return self.session.branch.name

    @Property(float, constant=True)
    def screenWidthMm(self) -> float:
        """The visible width of the screen as it hangs, from which every size on it is computed."""
        screen = self.session.screen
        return (min if self._is_portrait() else max)(screen.width_mm, screen.height_mm)

    @Property(int, constant=True)
    def designWidth(self) -> int:
        """The width of the window in pixels where it does not fill the screen."""
        return _SHORT_SIDE if self._is_portrait() else _LONG_SIDE

    @Property(int, constant=True)
    def designHeight(self) -> int:
        """The height of that window."""
        return _LONG_SIDE if self._is_portrait() else _SHORT_SIDE

    @Property(bool, constant=True)
    def portrait(self) -> bool:
        """Whether the screen hangs upright."""
        return self._is_portrait()

    @Property(bool, constant=True)
    def fullscreen(self) -> bool:
        """Whether nothing else is to be seen."""
        return self.session.screen.fullscreen

    def _is_portrait(self) -> bool:
        return self.session.screen.orientation.value == "portrait"


def _place(journey: Journey) -> tuple[object, ...]:
    """What makes a screen another one: the step, and within it the page, the paper or the failure."""
    page = journey.current_page
    return journey.step, page.id if page else "", journey.paper, journey.failure
