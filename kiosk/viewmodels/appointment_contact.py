"""Who comes, and how the city can tell her if something changes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Qt, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.answer import FieldFault, tidy
from kiosk.domain.appointment import Contact, ContactField, contact_faults, contact_fields
from kiosk.domain.service import Field
from kiosk.journey.appointment_events import ContactAnswered, ContactCompleted
from kiosk.session import Session
from kiosk.viewmodels.appointment_words import moment_words
from kiosk.viewmodels.field_texts import fault_words
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_HINTS = {
    ContactField.EMAIL: Qt.InputMethodHint.ImhEmailCharactersOnly,
    ContactField.TELEPHONE: Qt.InputMethodHint.ImhDialableCharactersOnly,
}


@dataclass(frozen=True, slots=True)
class ContactRow:
    """One question, what was typed, and what is wrong with it."""

    slug: str
    label: str
    help: str
    optional: bool
    text: str
    error: str
    input_method_hints: int
    maximum_length: int


@QmlElement
class AppointmentContactViewModel(ViewModel):
    """Asks no more than the office's own system takes, and keeps what is typed as it was typed."""

    changed = Signal()
    faultsFound = Signal(int, arguments=["firstIndex"])

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self._fields = Rows(ContactRow, self)
        self._typed: dict[ContactField, str] = {}
        self._tried = False

    def refresh(self) -> None:
        """Show the journey as it is now; what is being typed stays as it is."""
        contact = self._contact()
        for each in ContactField:
            if tidy(self._typed.get(each, "")) != contact.get(each):
                self._typed[each] = contact.get(each)
        self._tried = self._tried and bool(self._faults())
        self._fields.show([self._row(ContactField(each.slug), each) for each in self._asked()])
        super().refresh()

    @Property(str, notify=changed)
    def moment(self) -> str:
        """When the appointment will be."""
        return moment_words(self.journey.booking.begins_at, self.language) if self.journey.booking else ""

    @Property(str, notify=changed)
    def problem(self) -> str:
        """That something must be corrected first, or nothing."""
        count = len(self._faults()) if self._tried else 0
        return self.tr("Please check %n answers", "", count) if count else ""

    @Property(Rows, constant=True)
    def fields(self) -> Rows:
        """The questions, as `ContactRow` rows."""
        return self._fields

    @Slot(str, str)
    def setText(self, slug: str, text: str) -> None:
        """Answer with what has been typed so far."""
        asked = ContactField(slug)
        if self._typed.get(asked, "") == text:
            return
        self._typed[asked] = text
        self.session.touched()
        said = {each: tidy(self._typed.get(each, "")) for each in ContactField}
        answered = Contact(said[ContactField.NAME], said[ContactField.EMAIL], said[ContactField.TELEPHONE])
        self.session.send(ContactAnswered(answered))

    @Slot()
    def complete(self) -> None:
        """Go on, or say what is wrong."""
        faults = self._faults()
        if not faults:
            self.session.send(ContactCompleted())
            return
        self._tried = True
        self.refresh()
        order = [ContactField(each.slug) for each in self._asked()]
        self.faultsFound.emit(next(index for index, each in enumerate(order) if each in faults))

    def _contact(self) -> Contact:
        return self.journey.booking.contact if self.journey.booking else Contact()

    def _asked(self) -> tuple[Field, ...]:
        office = self.journey.booking.office if self.journey.booking else None
        return contact_fields(office) if office else ()

    def _faults(self) -> Mapping[ContactField, FieldFault]:
        office = self.journey.booking.office if self.journey.booking else None
        return contact_faults(office, self._contact()) if office else {}

    def _row(self, which: ContactField, field: Field) -> ContactRow:
        fault = self._faults().get(which) if self._tried else None
        label, help_text = self._words(which)
        text = self._typed.get(which, "")
        return ContactRow(
            slug=field.slug,
            label=label,
            help=help_text,
            optional=not field.required,
            text=text,
            error=fault_words(fault, field, text, self.session.today(), self.language) if fault else "",
            input_method_hints=_HINTS.get(which, Qt.InputMethodHint.ImhNone).value,
            maximum_length=field.max_length + 1,
        )

    def _words(self, which: ContactField) -> tuple[str, str]:
        match which:
            case ContactField.NAME:
                return self.tr("First and last name"), self.tr("The name of whoever comes to the appointment")
            case ContactField.EMAIL:
                return self.tr("E-mail address"), self.tr("The confirmation of your appointment goes there.")
        return self.tr("Telephone number"), self.tr("So that the office can reach you if something changes")
