"""How far it is with what the citizen waits for, where it lies, and how she gets it."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.collection import CollectionItem, CollectionState
from kiosk.journey.collecting import is_bound, may_be_claimed, may_be_handed_over
from kiosk.journey.collection_events import AnotherNumberRequested, HandoverOpened, HandoverRequested
from kiosk.journey.events import Event, LeaveRequested
from kiosk.session import Session
from kiosk.viewmodels.appointment_words import date_words
from kiosk.viewmodels.collection_thing import CollectionThingViewModel
from kiosk.viewmodels.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class CollectionStatusViewModel(ViewModel):
    """Says yes or no first; then where, and what to bring."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self._thing = CollectionThingViewModel(session, self)

    def refresh(self) -> None:
        """Show the journey as it is now."""
        self._thing.refresh()
        super().refresh()

    @Property(CollectionThingViewModel, constant=True)
    def thing(self) -> CollectionThingViewModel:
        """What it is about."""
        return self._thing

    @Property(str, notify=changed)
    def title(self) -> str:
        """The answer."""
        item = self._item()
        if self.waiting or item is None:
            return self.tr("One moment, please")
        match item.state:
            case CollectionState.READY:
                return self.tr("Yes, it is ready")
            case CollectionState.CLAIMED:
                return self.tr("It is being brought to you")
            case CollectionState.HANDED_OVER if self._has_just_got_it():
                return self.tr("It is yours now")
            case CollectionState.HANDED_OVER:
                return self.tr("It has been collected already")
            case CollectionState.RETURNED:
                return self.tr("It is no longer here")
        return self.tr("No, it is not ready yet")

    @Property(str, notify=changed)
    def explanation(self) -> str:
        """What that means."""
        item = self._item()
        if is_bound(self.journey):
            return self.tr("The city is told that you have got it.")
        if self.waiting or item is None:
            return self.tr("The city checks who you are.")
        match item.state:
            case CollectionState.READY if self.canCollect:
                return self.tr("It lies here. Show your ID card at the reader, then the staff hand it over to you.")
            case CollectionState.READY if item.kind.is_identity_document:
                return self.tr("Please collect it yourself at the office below. It cannot be handed over here.")
            case CollectionState.READY:
                return self.tr("Please collect it at the address below.")
            case CollectionState.CLAIMED if self.isWithClerk:
                return self.tr("For staff: fetch it from the place below, then hand it over here.")
            case CollectionState.CLAIMED:
                return self.tr("The staff know that you are here. Please wait at the counter.")
            case CollectionState.HANDED_OVER if self._has_just_got_it():
                return self.tr("The city knows that it was handed over to you. Take your ID card with you.")
            case CollectionState.RETURNED:
                return self.tr("Nobody came for it in time, so it went back to the city. Please call 115.")
            case CollectionState.HANDED_OVER:
                return self.tr("If you have not got it, please call 115.")
        return self.tr("Please ask again in a few days. You need no appointment to ask.")

    @Property(str, notify=changed)
    def place(self) -> str:
        """Where it lies or will lie; nothing where it has been collected."""
        item = self._item()
        if item is None or item.state in {CollectionState.HANDED_OVER, CollectionState.RETURNED}:
            return ""
        return "\n".join(each for each in (item.place, item.address) if each)

    @Property(str, notify=changed)
    def hours(self) -> str:
        """When one can come."""
        item = self._item()
        return item.hours if item and self.place else ""

    @Property(str, notify=changed)
    def keepUntil(self) -> str:
        """How long it lies there, or nothing."""
        item = self._item()
        if item is None or item.state is not CollectionState.READY or not item.keep_until:
            return ""
        return self.tr("It lies there until {0}.").format(date_words(item.keep_until, self.language))

    @Property(str, notify=changed)
    def bring(self) -> str:
        """What to bring, or nothing."""
        item = self._item()
        if item is None or item.state is not CollectionState.READY or self.canCollect:
            return ""
        if item.kind.is_identity_document:
            return self.tr("Bring your old document or your passport. Somebody else needs your written authority.")
        return self.tr("Bring an identity document.")

    @Property(str, notify=changed)
    def shelf(self) -> str:
        """Where the staff find it, for them; nothing before it is claimed."""
        item = self._item()
        return item.shelf if item and item.state is CollectionState.CLAIMED else ""

    @Property(bool, notify=changed)
    def waiting(self) -> bool:
        """Whether the city has the ball."""
        return self.journey.awaits_city

    @Property(bool, notify=changed)
    def good(self) -> bool:
        """Whether the answer is a good one."""
        item = self._item()
        if item is not None and item.state is CollectionState.HANDED_OVER:
            return self._has_just_got_it()
        return item is not None and item.state in {CollectionState.READY, CollectionState.CLAIMED}

    @Property(bool, notify=changed)
    def canCollect(self) -> bool:
        """Whether it can be had here and now."""
        return may_be_claimed(self.journey)

    @Property(bool, notify=changed)
    def isWithClerk(self) -> bool:
        """Whether a clerk is there who can hand it over."""
        return may_be_handed_over(self.journey)

    @Property(str, notify=changed)
    def primaryLabel(self) -> str:
        """What the main button does."""
        match self._main_event():
            case HandoverRequested():
                return self.tr("Show ID card and collect")
            case HandoverOpened():
                return self.tr("For staff: hand it over")
        return self.tr("Finish visit")

    @Property(str, notify=changed)
    def primaryIcon(self) -> str:
        """The icon of the main button."""
        match self._main_event():
            case HandoverRequested():
                return "id"
            case HandoverOpened():
                return "papers"
        return "check"

    @Property(bool, notify=changed)
    def canAskAgain(self) -> bool:
        """Whether another slip can be looked up."""
        item = self._item()
        return not self.waiting and item is not None and item.state is not CollectionState.CLAIMED

    @Slot()
    def goOn(self) -> None:
        """Do what the main button says."""
        self.session.send(self._main_event())

    @Slot()
    def askAgain(self) -> None:
        """Look up another slip."""
        self.session.send(AnotherNumberRequested())

    def _main_event(self) -> Event:
        if self.canCollect:
            return HandoverRequested()
        return HandoverOpened() if self.isWithClerk else LeaveRequested()

    def _has_just_got_it(self) -> bool:
        return self.journey.collecting.is_received

    def _item(self) -> CollectionItem | None:
        return self.journey.collecting.item
