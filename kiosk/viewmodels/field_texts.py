"""What to say when an answer will not do: what is wrong, and what to do."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from kiosk.domain import iban, transponder
from kiosk.domain.answer import FieldFault, day_from
from kiosk.domain.service import Field, FieldKind
from kiosk.viewmodels import wording
from kiosk.viewmodels.marking import QT_TRANSLATE_NOOP

_TEXTS = {
    FieldFault.MISSING: QT_TRANSLATE_NOOP("FieldFault", "Please fill in this field."),
    FieldFault.TOO_LONG: QT_TRANSLATE_NOOP("FieldFault", "Please use at most {0} characters."),
    FieldFault.NOT_ALLOWED_CHARACTERS: QT_TRANSLATE_NOOP(
        "FieldFault", "Please use letters, digits and punctuation only."
    ),
    FieldFault.NOT_A_DATE: QT_TRANSLATE_NOOP("FieldFault", "Please enter day, month and year, for example 1 3 2026."),
    FieldFault.YEAR_NOT_WHOLE: QT_TRANSLATE_NOOP("FieldFault", "Please enter the year with all four digits."),
    FieldFault.NO_SUCH_DAY: QT_TRANSLATE_NOOP("FieldFault", "There is no such day. Please check day and month."),
    FieldFault.DATE_TOO_EARLY: QT_TRANSLATE_NOOP("FieldFault", "Please enter a date from {0} onwards."),
    FieldFault.DATE_TOO_LATE: QT_TRANSLATE_NOOP("FieldFault", "Please enter a date no later than {0}."),
    FieldFault.NOT_A_POSTCODE: QT_TRANSLATE_NOOP(
        "FieldFault", "There is no such postcode in Germany. Please enter five digits, for example 04109."
    ),
    FieldFault.POSTCODE_ELSEWHERE: QT_TRANSLATE_NOOP(
        "FieldFault", "Postcode and town do not belong together. Please check both."
    ),
    FieldFault.NOT_IN_LEIPZIG: QT_TRANSLATE_NOOP(
        "FieldFault", "This is no postcode of Leipzig. Please check it; they lie between 04103 and 04357."
    ),
    FieldFault.NOT_AN_EMAIL: QT_TRANSLATE_NOOP(
        "FieldFault", "Please enter a complete e-mail address, for example name@example.org."
    ),
    FieldFault.NOT_A_PHONE_NUMBER: QT_TRANSLATE_NOOP(
        "FieldFault", "Please enter the number with its area code, for example 0341 123456."
    ),
    FieldFault.NOT_A_NUMBER: QT_TRANSLATE_NOOP("FieldFault", "Please use digits only."),
    FieldFault.NOT_A_CHOICE: QT_TRANSLATE_NOOP("FieldFault", "Please choose one of the answers."),
    FieldFault.NOT_AN_IBAN: QT_TRANSLATE_NOOP(
        "FieldFault",
        "An IBAN begins with two letters and two digits. Please copy it from your bank card.",
    ),
    FieldFault.IBAN_COUNTRY: QT_TRANSLATE_NOOP(
        "FieldFault", "The city cannot collect from accounts of this country. Please enter another account."
    ),
    FieldFault.IBAN_LENGTH: QT_TRANSLATE_NOOP(
        "FieldFault", "This IBAN must have {0} characters, and it has {1}. Please check it on your bank card."
    ),
    FieldFault.IBAN_CHECK_DIGITS: QT_TRANSLATE_NOOP(
        "FieldFault", "There is a slip in this IBAN. Please compare it with your bank card, group by group."
    ),
    FieldFault.TRANSPONDER_LENGTH: QT_TRANSLATE_NOOP(
        "FieldFault", "A chip number has {0} digits, and this one has {1}. Please check it in the pet passport."
    ),
    FieldFault.NOT_A_TRANSPONDER: QT_TRANSLATE_NOOP(
        "FieldFault", "There is no such chip number; German ones begin with 276. Please check it in the pet passport."
    ),
    FieldFault.NOT_A_PLATE: QT_TRANSLATE_NOOP(
        "FieldFault", "Please enter all three parts of the number plate, for example L, AB and 1234."
    ),
    FieldFault.WRONG_FORM: QT_TRANSLATE_NOOP("FieldFault", "This does not have the expected form. Please check it."),
}

_WHEN_MISSING = {
    FieldKind.CHOICE: FieldFault.NOT_A_CHOICE,
    FieldKind.YES_NO: FieldFault.NOT_A_CHOICE,
    FieldKind.DATE: FieldFault.NOT_A_DATE,
    FieldKind.PLATE: FieldFault.NOT_A_PLATE,
}
"""Where it helps more to say what to do than that nothing was done."""

_CHOOSE_SOME = QT_TRANSLATE_NOOP("FieldFault", "Please choose at least one of the answers.")


@dataclass(frozen=True, slots=True, repr=False)
class _Case:
    field: Field
    answer: str
    today: date
    language: str

    def day(self, days: int | None) -> str:
        return wording.day(day_from(self.today, days or 0).isoformat(), self.language)


_FACTS: Mapping[FieldFault, Callable[[_Case], tuple[object, ...]]] = {
    FieldFault.TOO_LONG: lambda case: (case.field.max_length,),
    FieldFault.DATE_TOO_EARLY: lambda case: (case.day(case.field.earliest_days),),
    FieldFault.DATE_TOO_LATE: lambda case: (case.day(case.field.latest_days),),
    FieldFault.IBAN_LENGTH: lambda case: (iban.LENGTHS.get(case.answer[:2], 0), len(case.answer)),
    FieldFault.TRANSPONDER_LENGTH: lambda case: (transponder.LENGTH, len(case.answer)),
}


def fault_words(fault: FieldFault, field: Field, answer: str, today: date, language: str) -> str:
    """Return what is wrong with the answer to the field, and what to do."""
    if fault in {FieldFault.MISSING, FieldFault.NOT_A_CHOICE} and field.kind is FieldKind.CHOICES:
        return QCoreApplication.translate("FieldFault", _CHOOSE_SOME)
    said = _WHEN_MISSING.get(field.kind, fault) if fault is FieldFault.MISSING else fault
    find = _FACTS.get(said)
    facts = find(_Case(field, answer, today, language)) if find else ()
    return QCoreApplication.translate("FieldFault", _TEXTS[said]).format(*facts)
