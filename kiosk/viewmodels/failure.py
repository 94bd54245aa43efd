"""What went wrong, what to do, and the ways on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.failure import Failure, FailureCode, Recovery
from kiosk.domain.pin import PinErrand
from kiosk.journey.advance import advance
from kiosk.journey.events import Event, LeaveRequested, PinErrandChosen, RetryRequested, WentBack
from kiosk.journey.journey import Step
from kiosk.session import Session
from kiosk.viewmodels.failure_texts import failure_words
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_UNKNOWN = Failure(FailureCode.UNEXPECTED)
_PICTURES = {
    "card": "card_on_reader",
    "reader": "card_on_reader",
    "scanner": "paper_on_scanner",
    "page": "paper_on_scanner",
    "papers": "paper_on_scanner",
}
_OWN_PICTURES = {
    FailureCode.SCANNER_FEEDER_EMPTY: "paper_in_feeder",
    FailureCode.PIN_BLOCKED: "puk_in_letter",
    FailureCode.PUK_WRONG: "puk_in_letter",
    FailureCode.PIN_PAD_UNUSED: "reader_keypad",
    FailureCode.PIN_UNCERTAIN: "card_on_reader",
    FailureCode.SCANNER_FEEDER_EMPTY: "paper_in_feeder",
}
_ICONS = {
    "card": "id",
    "reader": "plug-x",
    "pin": "lock",
    "puk": "lock",
    "eid": "wifi-off",
    "city": "wifi-off",
    "provider": "hand-stop",
    "names": "wifi-off",
    "clock": "clock",
    "server": "certificate",
    "scanner": "scan",
    "staff": "id",
    "appointment": "calendar",
    "collection": "papers",
}


@dataclass(frozen=True, slots=True)
class WayRow:
    """One way on."""

    label: str
    icon_name: str


@dataclass(frozen=True, slots=True)
class _Way:
    row: WayRow
    event: Event


@QmlElement
class FailureViewModel(ViewModel):
    """Never ends in nothing: there is always a button that leads on, the best one first."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self._ways: tuple[_Way, ...] = ()
        self._other_ways = Rows(WayRow, self)

    def refresh(self) -> None:
        """Show the journey as it is now."""
        self._ways = tuple(each for each in self._in_order() if self._leads_on(each.event))
        self._other_ways.show([each.row for each in self._ways[1:]])
        super().refresh()

    @Property(str, notify=changed)
    def title(self) -> str:
        """What happened."""
        return failure_words(self._failure()).title

    @Property(str, notify=changed)
    def explanation(self) -> str:
        """Why."""
        return failure_words(self._failure()).explanation

    @Property(str, notify=changed)
    def nextStep(self) -> str:
        """What to do now."""
        return failure_words(self._failure()).next_step

    @Property(str, notify=changed)
    def code(self) -> str:
        """The code, for the staff and on the telephone."""
        return self._failure().code.value.upper().replace("_", "-")

    @Property(str, notify=changed)
    def picture(self) -> str:
        """The illustration of what to do, or nothing."""
        general = _PICTURES.get(self._subject(), "") if self._tries_again() else ""
        return _OWN_PICTURES.get(self._failure().code, general)

    @Property(str, notify=changed)
    def iconName(self) -> str:
        """The icon of what it is about, where there is no illustration."""
        return _ICONS.get(self._subject(), "alert-octagon")

    @Property(bool, notify=changed)
    def asksStaff(self) -> bool:
        """Whether it is for the staff to mend."""
        return self._failure().code.recovery is Recovery.ASK_STAFF

    @Property(str, notify=changed)
    def primaryLabel(self) -> str:
        """The best way on."""
        return self._ways[0].row.label if self._ways else ""

    @Property(str, notify=changed)
    def primaryIcon(self) -> str:
        """The icon of the best way on."""
        return self._ways[0].row.icon_name if self._ways else ""

    @Property(Rows, constant=True)
    def otherWays(self) -> Rows:
        """The other ways on, as `WayRow` rows."""
        return self._other_ways

    @Slot()
    def goOn(self) -> None:
        """Take the best way on."""
        if self._ways:
            self.session.send(self._ways[0].event)

    @Slot(int)
    def goOtherWay(self, index: int) -> None:
        """Take one of the other ways."""
        if 0 <= index < len(self._ways) - 1:
            self.session.send(self._ways[1 + index].event)

    def _failure(self) -> Failure:
        return self.journey.failure or _UNKNOWN

    def _subject(self) -> str:
        return self._failure().code.value.split("_", maxsplit=1)[0]

    def _tries_again(self) -> bool:
        return self._failure().code.recovery is Recovery.TRY_AGAIN

    def _leads_on(self, event: Event) -> bool:
        return advance(self.journey, event)[0] != self.journey

    def _in_order(self) -> Iterator[_Way]:
        retry = _Way(WayRow(self._retry_words(), "refresh"), RetryRequested())
        other = _Way(WayRow(self._other_way_words(), "arrow-left"), WentBack())
        leave = _Way(WayRow(self.tr("End visit"), "x"), LeaveRequested())
        unblock = _Way(WayRow(self.tr("Unblock with the PUK"), "lock-open"), PinErrandChosen(PinErrand.UNBLOCK))
        if self._failure().code is FailureCode.PIN_BLOCKED:
            yield unblock
        match self._failure().code.recovery:
            case Recovery.END_VISIT:
                yield leave
            case Recovery.OTHER_WAY if not self.journey.collecting.is_received:
                yield from (other, retry)
            case _:
                yield from (retry, other)

    def _retry_words(self) -> str:
        """Where trying the same again would be of no use, what is done instead is said."""
        match self._failure().code:
            case FailureCode.APPOINTMENT_TAKEN | FailureCode.APPOINTMENT_EXPIRED:
                return self.tr("Choose another time")
            case FailureCode.APPOINTMENT_CONTACT_REFUSED:
                return self.tr("Correct my details")
            case FailureCode.APPOINTMENT_UNKNOWN | FailureCode.COLLECTION_UNKNOWN | FailureCode.COLLECTION_GONE:
                return self.tr("Enter the number again")
        return self.tr("Try again")

    def _other_way_words(self) -> str:
        if self.journey.behind is not None or self.journey.collecting.is_received:
            return self.tr("Back")
        if self.journey.returns_to is Step.APPOINTMENT_FOUND:
            return self.tr("Back to my appointment")
        if self.journey.service and self.journey.service.manages_pin:
            return self.tr("Do something else with my PIN")
        return self.tr("Back to my answers") if self.journey.identity else self.tr("Choose another service")
