"""A clerk's remark for the city about the visit that she helps in."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.assistance import MAX_REMARK_CHARACTERS
from kiosk.journey.journey import Step
from kiosk.journey.staff_events import RemarkEntered
from kiosk.session import Session
from kiosk.viewmodels.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class StaffRemarkViewModel(ViewModel):
    """Keeps what is being written until it is noted."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self._text: str | None = None

    def refresh(self) -> None:
        """Show the journey as it is now; another visit begins with its own remark."""
        if self.journey.step is not Step.STAFF_REMARK:
            self._text = None
        super().refresh()

    @Property(str, notify=changed)
    def text(self) -> str:
        """What has been written."""
        return self._noted() if self._text is None else self._text

    @Property(int, constant=True)
    def maxLength(self) -> int:
        """How many characters there may be."""
        return MAX_REMARK_CHARACTERS

    @Slot(str)
    def setText(self, text: str) -> None:
        """Take what is written."""
        self._text = text[:MAX_REMARK_CHARACTERS]

    @Slot()
    def note(self) -> None:
        """Note it."""
        written, self._text = str(self.text), None
        self.session.send(RemarkEntered(_tidy(written)))

    def _noted(self) -> str:
        visit = self.journey.behind
        return visit.assistance.remark if visit is not None and visit.assistance is not None else ""


def _tidy(text: str) -> str:
    """Leave out what no city's system can show, and blanks that mean nothing."""
    shown = "".join(each if unicodedata.category(each)[0] in "LMNPZS" else " " for each in text)
    return " ".join(unicodedata.normalize("NFC", shown).split())
