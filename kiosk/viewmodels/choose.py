"""The list of services, with those that cannot be started now saying why."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.answer import tidy
from kiosk.domain.service import Family
from kiosk.journey.appointment_events import AppointmentRequested
from kiosk.journey.events import ServiceChosen
from kiosk.session import Session
from kiosk.viewmodels.offer import Offer, family_title, offers, offers_elsewhere
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class FamilyRow:
    """Services that belong together, under their heading."""

    title: str
    offers: Rows


_SHOWN = 40
"""So many characters of what was looked for are repeated."""


@QmlElement
class ChooseViewModel(ViewModel):
    """Offers what this branch may offer."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self._families = Rows(FamilyRow, self)
        self._offers = {each: Rows(Offer, self) for each in Family}
        self._elsewhere = Rows(Offer, self)
        self._query = ""

    def refresh(self) -> None:
        """Show the journey as it is now."""
        self._families.show(list(self._family_rows()))
        self._elsewhere.show(offers_elsewhere(self, self._query))
        super().refresh()

    @Property(str, notify=changed)
    def query(self) -> str:
        """What the citizen looks for, as it is being typed."""
        return self._query

    @Property(bool, notify=changed)
    def searching(self) -> bool:
        """Whether only what was looked for is shown."""
        return bool(self._query.strip())

    @Property(str, notify=changed)
    def nothingFound(self) -> str:
        """That nothing fits, and what to do then; or nothing."""
        if self._families.rows or self._elsewhere.rows or not self._query.strip():
            return ""
        advice = self.tr("Nothing found for “{0}”. Try a shorter or different word, or show all services.")
        return advice.format(tidy(self._query)[:_SHOWN])

    @Property(Rows, constant=True)
    def families(self) -> Rows:
        """What can be chosen, as `FamilyRow` rows, each with its `Offer` rows."""
        return self._families

    @Property(Rows, constant=True)
    def elsewhere(self) -> Rows:
        """What this branch may not do, as `Offer` rows that say where it is had."""
        return self._elsewhere

    @Slot(str)
    def search(self, words: str) -> None:
        """Show what these words mean, at once."""
        if words != self._query:
            self._query = words
            self.session.touched()
            self.refresh()

    @Slot(str)
    def choose(self, slug: str) -> None:
        """Choose the service."""
        for service in self.session.services:
            if service.slug == slug:
                self.session.send(ServiceChosen(service))

    @Slot(str)
    def book(self, slug: str) -> None:
        """Book an appointment for a service that this branch may not do."""
        for service in self.session.elsewhere:
            if service.slug == slug:
                self.session.send(AppointmentRequested(service))

    def _family_rows(self) -> Iterator[FamilyRow]:
        """The families in the order of the first service of each."""
        found = offers(self, self._query)
        for family in dict.fromkeys(each.family for each in found):
            self._offers[family].show([each for each in found if each.family is family])
            yield FamilyRow(family_title(family), self._offers[family])
