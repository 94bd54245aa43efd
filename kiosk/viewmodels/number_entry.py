"""A number that is typed from a slip of paper, with what is wrong about it."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.answer import tidy
from kiosk.journey.journey import Step
from kiosk.session import Session
from kiosk.viewmodels.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class NumberEntryViewModel(ViewModel):
    """Keeps what is typed as long as its step, or a failure of it, is shown."""

    changed = Signal()
    textChanged = Signal()
    complained = Signal()

    def __init__(self, session: Session, step: Step, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self._step = step
        self._text = self._error = ""
        session.journey_changed.connect(self._forget)

    @property
    def typed(self) -> str:
        """What was typed, tidy."""
        return tidy(self._text)

    @Property(str, notify=textChanged)
    def text(self) -> str:
        """What was typed so far."""
        return self._text

    @Property(str, notify=textChanged)
    def error(self) -> str:
        """What is wrong and what to do, or nothing."""
        return self._error

    @Property(bool, notify=changed)
    def waiting(self) -> bool:
        """Whether it is being looked up."""
        return self.journey.awaits_city

    @Slot(str)
    def setText(self, text: str) -> None:
        """Take what was typed so far."""
        if text != self._text:
            self._text, self._error = text, ""
            self.session.touched()
            self.textChanged.emit()

    def complain(self, error: str) -> None:
        """Say what is wrong."""
        self._error = error
        self.textChanged.emit()
        self.complained.emit()

    def _forget(self) -> None:
        """Who comes to this step again finds it empty, after the visit as much as in it."""
        if self._text and self.journey.step not in {self._step, Step.FAILURE}:
            self._text = self._error = ""
            self.textChanged.emit()
