"""What to say when an answer will not do: what is wrong, and what to do."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.domain.form import FieldFault
from kiosk.domain.service import Field, FieldKind
from kiosk.viewmodels.marking import QT_TRANSLATE_NOOP

_TEXTS = {
    FieldFault.MISSING: QT_TRANSLATE_NOOP("FieldFault", "Please fill in this field."),
    FieldFault.TOO_LONG: QT_TRANSLATE_NOOP("FieldFault", "Please use at most {0} characters."),
    FieldFault.NOT_ALLOWED_CHARACTERS: QT_TRANSLATE_NOOP(
        "FieldFault", "Please use letters, digits and punctuation only."
    ),
    FieldFault.NOT_A_DATE: QT_TRANSLATE_NOOP("FieldFault", "Please enter day, month and year, for example 1 3 2026."),
    FieldFault.DATE_TOO_EARLY: QT_TRANSLATE_NOOP("FieldFault", "This date is too long ago. Please check it."),
    FieldFault.DATE_TOO_LATE: QT_TRANSLATE_NOOP("FieldFault", "This date is too far in the future. Please check it."),
    FieldFault.NOT_A_POSTCODE: QT_TRANSLATE_NOOP(
        "FieldFault", "Please enter the postcode with five digits, for example 04109."
    ),
    FieldFault.NOT_AN_EMAIL: QT_TRANSLATE_NOOP(
        "FieldFault", "Please enter a complete e-mail address, for example name@example.org."
    ),
    FieldFault.NOT_A_PHONE_NUMBER: QT_TRANSLATE_NOOP(
        "FieldFault", "Please enter the number with its area code, for example 0341 123456."
    ),
    FieldFault.NOT_A_NUMBER: QT_TRANSLATE_NOOP("FieldFault", "Please use digits only."),
    FieldFault.NOT_A_CHOICE: QT_TRANSLATE_NOOP("FieldFault", "Please choose one of the answers."),
    FieldFault.WRONG_FORM: QT_TRANSLATE_NOOP("FieldFault", "This does not have the expected form. Please check it."),
}


_WHEN_MISSING = {
    FieldKind.CHOICE: FieldFault.NOT_A_CHOICE,
    FieldKind.YES_NO: FieldFault.NOT_A_CHOICE,
    FieldKind.DATE: FieldFault.NOT_A_DATE,
}
"""Where it helps more to say what to do than that nothing was done."""


def fault_words(fault: FieldFault, field: Field) -> str:
    """Return what is wrong with the answer to the field, and what to do."""
    shown = _WHEN_MISSING.get(field.kind, fault) if fault is FieldFault.MISSING else fault
    return QCoreApplication.translate("FieldFault", _TEXTS[shown]).format(field.max_length)
