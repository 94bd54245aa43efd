"""The welcome screen: what can be done here today, in which language, and the start."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.journey.events import PracticeStarted, VisitStarted
from kiosk.session import Session
from kiosk.viewmodels.display import DisplayViewModel
from kiosk.viewmodels.offer import Offer, offers
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_SHOWN = 6
"""So many services are named before the start: the languages must not be pushed off the screen."""


@QmlElement
class WelcomeViewModel(ViewModel):
    """Invites everybody, in every language at once."""

    changed = Signal()

    def __init__(self, session: Session, display: DisplayViewModel, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self._display = display
        self._services = Rows(Offer, self)

    def refresh(self) -> None:
        """Show the journey as it is now."""
        self._services.show(offers(self)[:_SHOWN])
        super().refresh()

    @Property(DisplayViewModel, constant=True)
    def display(self) -> DisplayViewModel:
        """Languages, contrast and text size."""
        return self._display

    @Property(Rows, constant=True)
    def services(self) -> Rows:
        """The first of what can be done here, as `Offer` rows."""
        return self._services

    @Property(bool, notify=changed)
    def closed(self) -> bool:
        """Whether the staff has closed the kiosk, so that nobody can begin."""
        return self.journey.is_closed

    @Property(str, notify=changed)
    def counter(self) -> str:
        """Where somebody can be asked right here."""
        return self.tr("Staff here: {0}").format(self.session.branch.name)

    @Property(str, notify=changed)
    def moreText(self) -> str:
        """How much more can be done here than is named, or nothing."""
        more = len(self.session.services) - _SHOWN
        return self.tr("and %n more", "", more) if more > 0 else ""

    @Property(str, notify=changed)
    def staffNotice(self) -> str:
        """What the staff should see to, or nothing."""
        stuck = self.journey.availability.quarantined
        return self.tr("For staff: %n submissions need attention", "", stuck) if stuck else ""

    @Slot()
    def start(self) -> None:
        """Begin the visit."""
        self.session.send(VisitStarted())

    @Slot()
    def practise(self) -> None:
        """Try a visit out, as somebody else and without sending anything."""
        self.session.send(PracticeStarted())
