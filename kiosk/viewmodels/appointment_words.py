"""Days, times, distances and what to bring, as the screens of an appointment say them."""

from __future__ import annotations

from datetime import date, datetime, time

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from kiosk.domain.appointment import local_time
from kiosk.domain.language import locale_name


def day_words(day: date, language: str) -> str:
    """Return a day with its weekday, such as "Tuesday 24 November"."""
    pattern = QCoreApplication.translate("AppointmentWords", "dddd d MMMM")
    return QLocale(locale_name(language)).toString(_qdate(day), pattern)


def next_time_words(moment: int, language: str) -> str:
    """Return day and time in few letters, such as "Tue 24 Nov, 09:20"."""
    day = short_date_words(local_time(moment).date().isoformat(), language)
    words = QCoreApplication.translate("AppointmentWords", "{day}, {time}")
    return words.format(day=day, time=time_words(moment, language))


def month_words(day: date, language: str) -> str:
    """Return the day's month, such as "November 2026"."""
    locale = QLocale(locale_name(language))
    month = locale.standaloneMonthName(day.month)
    return f"{month[:1].upper()}{month[1:]} {locale.toString(_qdate(day), 'yyyy')}"


def weekday_letters() -> list[str]:
    """Return the seven weekdays from Monday as calendars print them; cut short by rule, some would be other days."""
    return QCoreApplication.translate("AppointmentWords", "Mo Tu We Th Fr Sa Su").split()


def time_words(moment: int, language: str) -> str:
    """Return the time of day, such as "09:20"."""
    at = local_time(moment).time()
    return QLocale(locale_name(language)).toString(QTime(at.hour, at.minute), "HH:mm")


def moment_words(moment: int, language: str) -> str:
    """Return day and time, such as "Tuesday 24 November, 09:20"."""
    words = QCoreApplication.translate("AppointmentWords", "{day}, {time}")
    return words.format(day=day_words(local_time(moment).date(), language), time=time_words(moment, language))


def is_morning(moment: int) -> bool:
    """Return whether it is before noon."""
    return local_time(moment).time() < time(12)


def distance_words(kilometres: float, language: str) -> str:
    """Return how far it is, not more exactly than anybody knows."""
    return QCoreApplication.translate("AppointmentWords", "about {0} km away").format(
        QLocale(locale_name(language)).toString(max(kilometres, 0.1), "f", 1)
    )


def date_words(iso: str, language: str) -> str:
    """Return an ISO 8601 date with its weekday, or nothing."""
    return day_words(datetime.fromisoformat(iso).date(), language) if iso else ""


def short_date_words(iso: str, language: str) -> str:
    """Return an ISO 8601 date in few letters, such as "Tue 24 Nov", or nothing."""
    pattern = QCoreApplication.translate("AppointmentWords", "ddd d MMM")
    return QLocale(locale_name(language)).toString(_qdate(datetime.fromisoformat(iso).date()), pattern) if iso else ""


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
