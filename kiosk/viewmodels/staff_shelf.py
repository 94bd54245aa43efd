"""What lies ready in the branch, in the words of the clerk's list."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from kiosk.domain.collection import CollectionItem, CollectionState, printed_number
from kiosk.journey.journey import Journey
from kiosk.viewmodels.appointment_words import short_date_words
from kiosk.viewmodels.breaking import breakable
from kiosk.viewmodels.failure_texts import failure_words


@dataclass(frozen=True, slots=True)
class ShelfRow:
    """One thing that lies ready; `meta` is where and how long."""

    number: str
    title: str
    summary: str
    meta: str
    icon_name: str


@dataclass(frozen=True, slots=True)
class ReturnRow:
    """One thing that is overdue, and whether it is in the bag."""

    number: str
    title: str
    hint: str
    marked: bool


def shelf_row(item: CollectionItem, journey: Journey, today: date) -> ShelfRow:
    """Return the row of one item; a name is on it only once its owner has identified."""
    title = f"{printed_number(item.number)} · {breakable(item.title)}"
    summary, icon = "", "papers"
    if item.state is CollectionState.CLAIMED:
        summary, icon = (
            QCoreApplication.translate("StaffShelf", "The owner has identified: {0}").format(item.owner),
            "id",
        )
    elif item.is_overdue(today):
        summary, icon = (
            QCoreApplication.translate("StaffShelf", "Nobody has come for it in time. It goes back to the city."),
            "clock",
        )
    return ShelfRow(item.number, title, summary, _place_and_time(item, journey), icon)


def return_row(item: CollectionItem, journey: Journey) -> ReturnRow:
    """Return the row of one overdue item."""
    title = f"{printed_number(item.number)} · {breakable(item.title)}"
    return ReturnRow(item.number, title, _place_and_time(item, journey), item.number in journey.shelf.marked)


def overdue_items(journey: Journey, today: date) -> list[CollectionItem]:
    """Return what nobody has come for in its time."""
    return [each for each in journey.shelf.items or () if each.is_overdue(today)]


def shelf_failure(journey: Journey) -> str:
    """Return why the city did not do what it was asked and what to do, or nothing."""
    if journey.shelf.failure is None:
        return ""
    words = failure_words(journey.shelf.failure)
    return " ".join((f"{words.title}.", words.explanation, words.next_step))


def _place_and_time(item: CollectionItem, journey: Journey) -> str:
    language = journey.display.language
    words = QCoreApplication.translate("StaffShelf", "Place {place} · {since} – {until}")
    since, until = (short_date_words(each, language) for each in (item.ready_since, item.keep_until))
    return words.format(place=item.shelf, since=since, until=until)
