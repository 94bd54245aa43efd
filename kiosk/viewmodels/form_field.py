"""One question of the form as its screen shows it."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Qt, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.form import NO, YES, FieldFault, PageInstance, tidy
from kiosk.domain.service import Field, FieldKind
from kiosk.journey.events import FieldAnswered
from kiosk.session import Session
from kiosk.viewmodels.field_texts import fault_words
from kiosk.viewmodels.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_DATE_PARTS = 3
_OPTION_COLUMNS = 2
_SHORT_OPTION = 24

_CONTROLS = {FieldKind.DATE: "date", FieldKind.CHOICE: "choice", FieldKind.YES_NO: "choice"}
_HINTS = {
    FieldKind.POSTCODE: Qt.InputMethodHint.ImhDigitsOnly,
    FieldKind.NUMBER: Qt.InputMethodHint.ImhDigitsOnly,
    FieldKind.PHONE: Qt.InputMethodHint.ImhDialableCharactersOnly,
    FieldKind.EMAIL: Qt.InputMethodHint.ImhEmailCharactersOnly,
}
_WIDTHS = {FieldKind.POSTCODE: 5, FieldKind.NUMBER: 6}


@QmlElement
class FormFieldViewModel(ViewModel):
    """Keeps what is typed as it was typed, and sends it tidied."""

    changed = Signal()
    textChanged = Signal()
    optionsChanged = Signal()

    def __init__(self, session: Session, page: PageInstance, field: Field, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self.field, self.key = field, page.key(field)
        self._text = self._answer()
        self._fault: FieldFault | None = None
        self._options = self._current_options()

    def show_fault(self, fault: FieldFault | None) -> None:
        """Show why the answer will not do, or nothing."""
        self._fault = fault

    def refresh(self) -> None:
        """Show the journey as it is now; what is being typed stays as it is."""
        if tidy(self._text) != self._answer():
            self._text = self._answer()
            self.textChanged.emit()
        if self._options != self._current_options():
            self._options = self._current_options()
            self.optionsChanged.emit()
        super().refresh()

    @Property(str, constant=True)
    def control(self) -> str:
        """How it is asked: `date`, `choice` or `writing`."""
        return _CONTROLS.get(self.field.kind, "writing")

    @Property(int, constant=True)
    def inputHints(self) -> int:
        """Which keyboard is wanted, as `Qt.InputMethodHints`."""
        return _HINTS.get(self.field.kind, Qt.InputMethodHint.ImhNone).value

    @Property(int, constant=True)
    def widthInCharacters(self) -> int:
        """How wide the box is; 0 is as wide as it can be."""
        return _WIDTHS.get(self.field.kind, 0)

    @Property(int, constant=True)
    def optionColumns(self) -> int:
        """In how many columns the answers stand."""
        return 1 if len(self._options) in {1, 3} else _OPTION_COLUMNS if self._has_short_options() else 1

    @Property(str, notify=changed)
    def label(self) -> str:
        """The question."""
        return self.service_text(f"field.{self.field.slug}.label")

    @Property(str, notify=changed)
    def help(self) -> str:
        """What helps to answer."""
        return self.service_text(f"field.{self.field.slug}.help")

    @Property(bool, constant=True)
    def optional(self) -> bool:
        """Whether it may be left out."""
        return not self.field.required

    @Property(str, notify=changed)
    def note(self) -> str:
        """Where the answer comes from, if not from the citizen's hand."""
        if self._is_from_paper():
            return self.tr("From the code on your paper. Please check it.")
        return self.tr("From your ID card") if self._is_prefilled() else ""

    @Property(str, notify=changed)
    def noteIcon(self) -> str:
        """The icon of where the answer comes from."""
        return "scan" if self._is_from_paper() else "id"

    @Property(str, notify=changed)
    def error(self) -> str:
        """What is wrong and what to do, or nothing."""
        return fault_words(self._fault, self.field) if self._fault else ""

    @Property(int, constant=True)
    def maxLength(self) -> int:
        """How many characters can be typed: a few more than will do, so that it is said and not cut off."""
        return self.field.max_length + 1

    @Property(str, notify=textChanged)
    def text(self) -> str:
        """The answer as it is being typed; dates as ISO 8601."""
        return self._text

    @Property(str, notify=textChanged)
    def day(self) -> str:
        """The day of a date."""
        return self._date_part(2)

    @Property(str, notify=textChanged)
    def month(self) -> str:
        """The month of a date."""
        return self._date_part(1)

    @Property(str, notify=textChanged)
    def year(self) -> str:
        """The year of a date."""
        return self._date_part(0)

    @Property(list, notify=optionsChanged)
    def options(self) -> list[dict[str, str]]:
        """The answers that can be chosen, as maps with `value` and `label`."""
        return self._options

    @Slot(str)
    def setText(self, text: str) -> None:
        """Answer with what has been typed so far."""
        if text == self._text:
            return
        self._text = text
        self.textChanged.emit()
        self.session.touched()
        self.session.send(FieldAnswered(self.key, tidy(text)))

    @Slot(str, str, str)
    def setDate(self, day: str, month: str, year: str) -> None:
        """Answer with the parts of a date, as far as they have been typed."""
        parts = (year.strip(), month.strip(), day.strip())
        self.setText("-".join(each.zfill(2) if each else "" for each in parts) if any(parts) else "")

    def _answer(self) -> str:
        return self.journey.answers.get(self.key, "")

    def _is_prefilled(self) -> bool:
        source, identity = self.field.prefill, self.journey.identity
        return bool(source and identity and self._answer() and identity.get(source) == self._answer())

    def _is_from_paper(self) -> bool:
        read = (each for page in self.journey.pages for each in page.suggestions)
        return any(each.kind is self.field.suggestion and each.value == self._answer() for each in read)

    def _has_short_options(self) -> bool:
        return all(len(each["label"]) <= _SHORT_OPTION for each in self._options)

    def _date_part(self, number: int) -> str:
        parts = self._text.split("-")
        return parts[number].lstrip("0") if len(parts) == _DATE_PARTS else ""

    def _current_options(self) -> list[dict[str, str]]:
        if self.field.kind is FieldKind.YES_NO:
            values: tuple[tuple[str, str], ...] = ((YES, self.tr("Yes")), (NO, self.tr("No")))
        else:
            key = f"field.{self.field.slug}.choice"
            values = tuple((each, self.service_text(f"{key}.{each}")) for each in self.field.choices)
        return [{"value": value, "label": label} for value, label in values]
