"""How each kind of question is asked: which control, which keyboard, how wide."""

from __future__ import annotations

from PySide6.QtCore import Qt

from kiosk.domain.service import Field, FieldKind

_CONTROLS = {
    FieldKind.DATE: "date",
    FieldKind.CHOICE: "choice",
    FieldKind.YES_NO: "choice",
    FieldKind.CHOICES: "choices",
    FieldKind.PLATE: "plate",
    FieldKind.IBAN: "grouped",
    FieldKind.TRANSPONDER: "grouped",
}
_DIGITS = Qt.InputMethodHint.ImhDigitsOnly
_HINTS = {
    FieldKind.POSTCODE: _DIGITS,
    FieldKind.NUMBER: _DIGITS,
    FieldKind.TRANSPONDER: _DIGITS,
    FieldKind.PHONE: Qt.InputMethodHint.ImhDialableCharactersOnly,
    FieldKind.EMAIL: Qt.InputMethodHint.ImhEmailCharactersOnly,
    FieldKind.IBAN: Qt.InputMethodHint.ImhUppercaseOnly,
}
_WIDTHS = {FieldKind.POSTCODE: 5, FieldKind.NUMBER: 6, FieldKind.TRANSPONDER: 12, FieldKind.IBAN: 20}
_GROUPED_LENGTHS = {FieldKind.IBAN: 48, FieldKind.TRANSPONDER: 24}


def control_of(field: Field) -> str:
    """Return the control that asks the question."""
    return _CONTROLS.get(field.kind, "writing")


def input_hints_of(field: Field) -> int:
    """Return which keyboard is wanted, as `Qt.InputMethodHints`."""
    return _HINTS.get(field.kind, Qt.InputMethodHint.ImhNone).value


def width_of(field: Field) -> int:
    """Return how wide the box is in characters; 0 is as wide as it can be."""
    return _WIDTHS.get(field.kind, 0)


def most_typed(field: Field) -> int:
    """Return how many characters can be typed: more than will do, so that it is said and not cut off."""
    return _GROUPED_LENGTHS.get(field.kind, field.max_length + 1)
