"""The days on which an office has time, month by month."""

from __future__ import annotations

from calendar import Calendar
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import dropwhile

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.journey.appointment_events import DayChosen
from kiosk.journey.journey import Journey
from kiosk.session import Session
from kiosk.viewmodels.appointment_words import day_words, month_words, weekday_letters
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class DayRow:
    """One square of the calendar: the day (ISO 8601), its number, whether it can be chosen, and how it is spoken.

    Squares before the first and after the last of the month are empty.
    """

    iso: str
    number: str
    free: bool
    spoken: str


@QmlElement
class AppointmentDayViewModel(ViewModel):
    """Shows one month at a time, from the first that has a free day to the last."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self._days = Rows(DayRow, self)
        self._month = 0
        self._shown_for: tuple[object, ...] = ()

    def refresh(self) -> None:
        """Show the journey as it is now; another office begins with its first month."""
        shown_for = _months_of(self.journey)
        if shown_for != self._shown_for:
            self._shown_for = shown_for
            self._month = 0
        self._days.show(self._squares())
        super().refresh()

    @Property(str, notify=changed)
    def office(self) -> str:
        """Where it will be."""
        booking = self.journey.booking
        return booking.office.name if booking and booking.office else ""

    @Property(str, notify=changed)
    def month(self) -> str:
        """The name of the month shown."""
        return month_words(self._first(), self.language) if self._months() else ""

    @Property(list, notify=changed)
    def weekdays(self) -> list[str]:
        """The heads of the columns."""
        return weekday_letters()

    @Property(bool, notify=changed)
    def hasPrevious(self) -> bool:
        """Whether an earlier month has free days."""
        return self._month > 0

    @Property(bool, notify=changed)
    def hasNext(self) -> bool:
        """Whether a later month has free days."""
        return self._month + 1 < len(self._months())

    @Property(Rows, constant=True)
    def days(self) -> Rows:
        """The squares of whole weeks from the first with a free day to the end of the month, as `DayRow` rows."""
        return self._days

    @Slot(int)
    def turn(self, months: int) -> None:
        """Turn the calendar forwards or backwards."""
        self._month = min(max(0, self._month + months), max(0, len(self._months()) - 1))
        self.refresh()

    @Slot(str)
    def choose(self, day: str) -> None:
        """Choose the day."""
        self.session.send(DayChosen(day))

    def _months(self) -> Sequence[tuple[int, int]]:
        return tuple(dict.fromkeys((each.year, each.month) for each in self._free_days()))

    def _first(self) -> date:
        year, month = self._months()[min(self._month, len(self._months()) - 1)]
        return date(year, month, 1)

    def _free_days(self) -> Sequence[date]:
        free = self.journey.booking.free_times if self.journey.booking else None
        return free.days() if free else ()

    def _squares(self) -> list[DayRow]:
        if not self._months():
            return []
        first, free = self._first(), self._free_days()
        weeks = Calendar().monthdatescalendar(first.year, first.month)
        coming = dropwhile(lambda week: not any(each in free for each in week if each.month == first.month), weeks)
        days = (each for week in coming for each in week)
        return [self._square(each, each in free) if each.month == first.month else _EMPTY for each in days]

    def _square(self, day: date, free: bool) -> DayRow:
        return DayRow(day.isoformat(), str(day.day), free, day_words(day, self.language))


_EMPTY = DayRow("", "", False, "")


def _months_of(journey: Journey) -> tuple[object, ...]:
    free = journey.booking.free_times if journey.booking else None
    return (free.office.office_id, free.times) if free else ()
