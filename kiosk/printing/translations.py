"""The translations of the prints: any language of the kiosk, whichever one the screen shows."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QDate, QDateTime, QLocale, QTime, QTimeZone, QTranslator

from kiosk.config import data_dir
from kiosk.domain.language import locale_name


class Translations:
    """One language; what has no translation stays in English."""

    def __init__(self, language: str, folder: Path | None = None) -> None:
        self._locale = QLocale(locale_name(language))
        self._translator = QTranslator()
        self._translator.load(str((folder or data_dir() / "translations") / f"kiosk_{language}.qm"))

    def translate(self, context: str, source: str) -> str:
        """Return the text in the language."""
        return self._translator.translate(context, source) or source

    def moment(self, moment: datetime, pattern: str) -> str:
        """Return the time as the clock on the wall showed it, whatever zone this process lives in."""
        day, hour = QDate(moment.year, moment.month, moment.day), QTime(moment.hour, moment.minute)
        return self._locale.toString(QDateTime(day, hour, QTimeZone.Initialization.UTC), pattern)
