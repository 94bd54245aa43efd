"""One question of the form as its screen shows it."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain import number_plate
from kiosk.domain.answer import NO, YES, FieldFault, chosen, kept, shown
from kiosk.domain.condition import SEPARATOR
from kiosk.domain.correction import correction, place_for
from kiosk.domain.form import PageInstance
from kiosk.domain.postcode import DISTRICTS
from kiosk.domain.service import Field, FieldKind
from kiosk.journey.form_events import FieldAnswered
from kiosk.session import Session
from kiosk.viewmodels import wording
from kiosk.viewmodels.field_controls import control_of, input_hints_of, most_typed, width_of
from kiosk.viewmodels.field_texts import fault_words
from kiosk.viewmodels.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_DATE_PARTS = 3
_OPTION_COLUMNS = 2
_SHORT_OPTION = 24


@QmlElement
class FormFieldViewModel(ViewModel):
    """Keeps what is typed as it was typed, numbers in groups, and sends it as it is kept."""

    changed = Signal()
    textChanged = Signal()
    optionsChanged = Signal()

    def __init__(self, session: Session, page: PageInstance, field: Field, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self.field, self.key = field, page.key(field)
        self._page = page
        self._text = shown(field.kind, self._answer())
        self._fault: FieldFault | None = None
        self._options = self._current_options()

    def show_fault(self, fault: FieldFault | None) -> None:
        """Show why the answer will not do, or nothing."""
        self._fault = fault

    def refresh(self) -> None:
        """Show the journey as it is now; what is being typed stays as it is."""
        if kept(self.field.kind, self._text) != self._answer():
            self._text = shown(self.field.kind, self._answer())
            self.textChanged.emit()
        if self._options != self._current_options():
            self._options = self._current_options()
            self.optionsChanged.emit()
        super().refresh()

    @Property(str, constant=True)
    def control(self) -> str:
        """How it is asked: `date`, `choice`, `choices`, `plate`, `grouped` or `writing`."""
        return control_of(self.field)

    @Property(int, constant=True)
    def inputHints(self) -> int:
        """Which keyboard is wanted, as `Qt.InputMethodHints`."""
        return input_hints_of(self.field)

    @Property(int, constant=True)
    def widthInCharacters(self) -> int:
        """How wide the box is; 0 is as wide as it can be."""
        return width_of(self.field)

    @Property(int, constant=True)
    def maxLength(self) -> int:
        """How many characters can be typed: a few more than will do, so that it is said and not cut off."""
        return most_typed(self.field)

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
        """Where the answer comes from, if not from the citizen's hand; or what it means."""
        if self._is_from_paper():
            return self.tr("From the code on your paper. Please check it.")
        if self._is_prefilled():
            return self.tr("From your ID card")
        if self.field.kind is FieldKind.POSTCODE and self._answer() in DISTRICTS:
            return self.tr("Leipzig: {0}").format(DISTRICTS[self._answer()])
        return self.tr("From your answers before") if self._is_copied() else ""

    @Property(str, notify=changed)
    def noteIcon(self) -> str:
        """The icon of where the answer comes from."""
        return "scan" if self._is_from_paper() else "id" if self._is_prefilled() else "info-circle"

    @Property(str, notify=changed)
    def error(self) -> str:
        """What is wrong and what to do, or nothing."""
        if self._fault is None:
            return ""
        return fault_words(self._fault, self.field, self._answer(), self.session.today(), self.language)

    @Property(str, notify=changed)
    def suggestion(self) -> str:
        """What may have been meant, as the words of a button; or nothing."""
        _, value = self._meant()
        return self.tr("I mean {0}").format(self._in_words(value)) if value else ""

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

    @Property(list, notify=textChanged)
    def parts(self) -> list[str]:
        """Place, letters and digits of a number plate."""
        return list(number_plate.parts(self._text))

    @Property(list, notify=textChanged)
    def values(self) -> list[str]:
        """What was chosen, where several can be."""
        return list(chosen(self._text))

    @Property(list, notify=optionsChanged)
    def options(self) -> list[dict[str, str]]:
        """The answers that can be chosen, as maps with `value`, `label` and `hint`."""
        return self._options

    @Slot(str)
    def setText(self, text: str) -> None:
        """Answer with what has been typed so far."""
        if text == self._text:
            return
        kind, grouped = self.field.kind, control_of(self.field) == "grouped"
        self._text = _fitting(shown(kind, kept(kind, text)), most_typed(self.field)) if grouped else text
        self.textChanged.emit()
        self.session.touched()
        self.session.send(FieldAnswered(self.key, kept(kind, self._text)))

    @Slot(str, str, str)
    def setDate(self, day: str, month: str, year: str) -> None:
        """Answer with the parts of a date, as far as they have been typed."""
        parts = (year.strip(), month.strip(), day.strip())
        self.setText("-".join(each.zfill(2) if each else "" for each in parts) if any(parts) else "")

    @Slot(str, str, str)
    def setPlate(self, place: str, letters: str, digits: str) -> None:
        """Answer with the parts of a number plate, as far as they have been typed."""
        self.setText(number_plate.written(place, letters, digits))

    @Slot(str, bool)
    def choose(self, value: str, on: bool) -> None:
        """Add one of several answers, or take it back."""
        now = {*chosen(self._text), value} if on else {*chosen(self._text)} - {value}
        self.setText(SEPARATOR.join(each for each in self.field.choices if each in now))

    @Slot()
    def takeSuggestion(self) -> None:
        """Answer with what was meant."""
        key, value = self._meant()
        if value:
            self.session.touched()
            self.session.send(FieldAnswered(key, value))

    def _answer(self) -> str:
        return self.journey.answers.get(self.key, "")

    def _meant(self) -> tuple[str, str]:
        """Return the key and the answer that would mend the fault, or none."""
        if self._fault is FieldFault.POSTCODE_ELSEWHERE:
            key = f"{self._page.id}.{self.field.place}"
            return key, place_for(self._answer(), self.journey.answers.get(key, ""))
        return self.key, correction(self.field, self._answer(), self.session.today()) if self._fault else ""

    def _in_words(self, answer: str) -> str:
        kind = self.field.kind
        return wording.day(answer, self.language) if kind is FieldKind.DATE else shown(kind, answer)

    def _is_prefilled(self) -> bool:
        identity = self.journey.identity
        return identity is not None and bool(self._answer()) and identity.words(self.field.prefill) == self._answer()

    def _is_copied(self) -> bool:
        return bool(self._answer()) and self.journey.answers.get(self.field.copy_of) == self._answer()

    def _is_from_paper(self) -> bool:
        read = (each for page in self.journey.pages for each in page.suggestions)
        return any(each.kind is self.field.suggestion and each.value == self._answer() for each in read)

    def _has_short_options(self) -> bool:
        return all(len(each["label"]) <= _SHORT_OPTION and not each["hint"] for each in self._options)

    def _date_part(self, number: int) -> str:
        parts = self._text.split("-")
        return parts[number].lstrip("0") if len(parts) == _DATE_PARTS else ""

    def _current_options(self) -> list[dict[str, str]]:
        if self.field.kind is FieldKind.YES_NO:
            values = ((YES, self.tr("Yes"), ""), (NO, self.tr("No"), ""))
            return [{"value": value, "label": label, "hint": hint} for value, label, hint in values]
        key = f"field.{self.field.slug}"
        return [
            {
                "value": each,
                "label": self.service_text(f"{key}.choice.{each}"),
                "hint": self.service_text(f"{key}.hint.{each}"),
            }
            for each in self.field.choices
        ]


def _fitting(text: str, most: int) -> str:
    """Return what the box takes of the text, in UTF-16: a text that the box has to cut would come back for ever."""
    return text.encode("utf-16-le")[: 2 * most].decode("utf-16-le", "ignore").rstrip()
