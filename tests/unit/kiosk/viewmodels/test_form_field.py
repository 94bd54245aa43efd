"""One question of the form."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.domain.answer import FieldFault
from kiosk.domain.document import PagePreview, Suggestion, SuggestionKind
from kiosk.domain.form import PageInstance
from kiosk.domain.identity import Attribute
from kiosk.domain.service import Field, FieldKind, FormPage
from kiosk.journey.journey import Journey, Step
from kiosk.viewmodels.form_field import FormFieldViewModel
from tests.fixtures.a_service import IDENTITY, MOVE
from tests.fixtures.fake_session import FakeSession

TEXTS = {
    "field.it.label": "Straße",
    "field.it.help": "Mit Hausnummer",
    "field.it.choice.a": "Erstens",
    "field.it.choice.b": "Zweitens",
    "field.it.choice.c": "Eine Antwort, die viel länger als eine halbe Zeile ist",
}


def field(session: FakeSession, asked: Field) -> FormFieldViewModel:
    page = FormPage("page", (asked,))
    service = replace(MOVE, pages=(page,), texts={"de": TEXTS})
    session.put(Journey(step=Step.FORM, service=service))
    made = FormFieldViewModel(session, PageInstance(page), asked)
    session.journey_changed.connect(made.refresh)
    return made


def test_it_has_its_words(session: FakeSession) -> None:
    shown = field(session, Field("it", FieldKind.TEXT, required=False))
    assert (shown.label, shown.help, shown.optional) == ("Straße", "Mit Hausnummer", True)


def test_the_answer_is_sent_tidy_and_stays_as_it_was_typed(session: FakeSession) -> None:
    shown = field(session, Field("it", FieldKind.TEXT))
    shown.setText("Am  Markt ")
    assert session.journey.answers == {"page.it": "Am Markt"}
    assert shown.text == "Am  Markt "


def test_typing_counts_as_a_touch(session: FakeSession) -> None:
    field(session, Field("it", FieldKind.TEXT)).setText("A")
    assert session.touches == 1


def test_the_same_text_again_is_not_sent(session: FakeSession) -> None:
    shown = field(session, Field("it", FieldKind.TEXT))
    shown.setText("A")
    shown.setText("A")
    assert len(session.events) == 1


def test_an_answer_that_changed_elsewhere_is_shown(session: FakeSession, qtbot: QtBot) -> None:
    shown = field(session, Field("it", FieldKind.TEXT))
    with qtbot.waitSignal(shown.textChanged):
        session.put(replace(session.journey, answers={"page.it": "Ring 4"}))
    assert shown.text == "Ring 4"


def test_a_date_is_typed_in_three_parts(session: FakeSession) -> None:
    shown = field(session, Field("it", FieldKind.DATE))
    shown.setDate("1", "", "")
    assert (shown.day, shown.month, shown.year) == ("1", "", "")
    shown.setDate("1", "3", "")
    shown.setDate("1", "3", "2026")
    assert session.journey.answers == {"page.it": "2026-03-01"}
    assert (shown.day, shown.month, shown.year) == ("1", "3", "2026")


def test_a_date_can_be_emptied(session: FakeSession) -> None:
    shown = field(session, Field("it", FieldKind.DATE))
    shown.setDate("1", "3", "2026")
    shown.setDate("", "", "")
    assert session.journey.answers == {"page.it": ""}


def test_half_a_date_is_not_an_empty_answer(session: FakeSession) -> None:
    field(session, Field("it", FieldKind.DATE)).setDate("1", "3", "")
    assert session.journey.answers["page.it"]


def test_choices_are_shown_in_their_words(session: FakeSession) -> None:
    shown = field(session, Field("it", FieldKind.CHOICE, choices=("a", "b")))
    assert [(each["value"], each["label"]) for each in shown.options] == [("a", "Erstens"), ("b", "Zweitens")]
    shown.setText("b")
    assert shown.text == "b"


def test_the_options_stay_while_one_is_chosen(session: FakeSession, qtbot: QtBot) -> None:
    shown = field(session, Field("it", FieldKind.CHOICE, choices=("a", "b")))
    with qtbot.assertNotEmitted(shown.optionsChanged):
        shown.setText("b")


@pytest.mark.parametrize(("choices", "columns"), [(("a", "b"), 2), (("a",), 1), (("a", "c"), 1)])
def test_short_options_stand_side_by_side(session: FakeSession, choices: tuple[str, ...], columns: int) -> None:
    assert field(session, Field("it", FieldKind.CHOICE, choices=choices)).optionColumns == columns


def test_yes_and_no_are_options_too(session: FakeSession) -> None:
    shown = field(session, Field("it", FieldKind.YES_NO))
    assert [each["value"] for each in shown.options] == ["yes", "no"]
    assert shown.control == "choice"


@pytest.mark.parametrize(
    ("kind", "hint"),
    [
        (FieldKind.POSTCODE, Qt.InputMethodHint.ImhDigitsOnly),
        (FieldKind.EMAIL, Qt.InputMethodHint.ImhEmailCharactersOnly),
        (FieldKind.TEXT, Qt.InputMethodHint.ImhNone),
    ],
)
def test_each_kind_gets_its_keyboard(session: FakeSession, kind: FieldKind, hint: Qt.InputMethodHint) -> None:
    assert field(session, Field("it", kind)).inputHints == hint.value


def test_what_the_card_said_is_marked_until_it_is_changed(session: FakeSession) -> None:
    shown = field(session, Field("it", FieldKind.TEXT, prefill=(Attribute.STREET,)))
    session.put(replace(session.journey, identity=IDENTITY, answers={"page.it": "HEIDESTRASSE 17"}))
    assert shown.note == "From your ID card"
    shown.setText("Ring 4")
    assert shown.note == ""


def test_a_fault_is_said_in_words(session: FakeSession) -> None:
    shown = field(session, Field("it", FieldKind.TEXT, max_length=7))
    shown.show_fault(FieldFault.TOO_LONG)
    assert shown.error == "Please use at most 7 characters."
    shown.show_fault(None)
    assert shown.error == ""


def test_what_a_code_said_is_marked_until_it_is_changed(session: FakeSession) -> None:
    shown = field(session, Field("it", FieldKind.TEXT, suggestion=SuggestionKind.LANDLORD_CODE))
    page = PagePreview("p1", "paper", b"jpeg", (Suggestion(SuggestionKind.LANDLORD_CODE, "LE7-K3M9"),))
    session.put(replace(session.journey, pages=(page,), answers={"page.it": "LE7-K3M9"}))
    assert (shown.note, shown.noteIcon) == ("From the code on your paper. Please check it.", "scan")
    shown.setText("LE7-K3M8")
    assert shown.note == ""


def test_a_long_number_is_grouped_while_it_is_typed_and_kept_without_blanks(session: FakeSession) -> None:
    shown = field(session, Field("it", FieldKind.IBAN))
    shown.setText("de8937")
    assert (shown.text, session.journey.answers) == ("DE89 37", {"page.it": "DE8937"})
    assert shown.control == "grouped"


@pytest.mark.parametrize("typed", ["A" * 48, "🐕" * 24, "ß" * 48], ids=["letters", "pairs", "capitals that are longer"])
def test_what_its_groups_make_longer_than_the_box_is_cut_where_the_box_would(session: FakeSession, typed: str) -> None:
    shown = field(session, Field("it", FieldKind.IBAN))
    shown.setText(typed)
    assert shown.maxLength - 5 < len(shown.text.encode("utf-16-le")) / 2 <= shown.maxLength
    assert session.journey.answers == {"page.it": shown.text.replace(" ", "")}


def test_a_plate_is_typed_in_three_parts(session: FakeSession) -> None:
    shown = field(session, Field("it", FieldKind.PLATE))
    shown.setPlate("l", "", "")
    shown.setPlate("L", "ab", "")
    shown.setPlate("L", "AB", "1234")
    assert session.journey.answers == {"page.it": "L-AB 1234"}
    assert shown.parts == ["L", "AB", "1234"]


def test_several_answers_are_switched_on_and_off_in_the_order_of_the_file(session: FakeSession) -> None:
    shown = field(session, Field("it", FieldKind.CHOICES, choices=("a", "b", "c")))
    shown.choose("c", True)
    shown.choose("a", True)
    assert session.journey.answers == {"page.it": "a,c"}
    assert shown.values == ["a", "c"]
    shown.choose("c", False)
    assert session.journey.answers == {"page.it": "a"}


def test_a_slip_is_answered_with_what_was_meant_and_one_touch_takes_it(session: FakeSession) -> None:
    shown = field(session, Field("it", FieldKind.DATE, latest_days=0))
    shown.setDate("12", "8", "64")
    assert shown.suggestion == ""
    shown.show_fault(FieldFault.YEAR_NOT_WHOLE)
    assert shown.suggestion == "I mean 12 August 1964"
    shown.takeSuggestion()
    assert session.journey.answers == {"page.it": "1964-08-12"}
    assert (shown.day, shown.month, shown.year) == ("12", "8", "1964")


def test_a_postcode_of_leipzig_mends_the_place(session: FakeSession) -> None:
    shown = field(session, Field("it", FieldKind.POSTCODE, place="city"))
    session.put(replace(session.journey, answers={"page.it": "04109", "page.city": "Köln"}))
    shown.show_fault(FieldFault.POSTCODE_ELSEWHERE)
    assert shown.suggestion == "I mean Leipzig"


def test_a_postcode_of_leipzig_names_the_districts(session: FakeSession) -> None:
    shown = field(session, Field("it", FieldKind.POSTCODE, in_leipzig=True))
    shown.setText("04229")
    assert shown.note == "Leipzig: Plagwitz, Kleinzschocher, Schleußig"


def test_what_was_said_before_is_marked_until_it_is_changed(session: FakeSession) -> None:
    shown = field(session, Field("it", FieldKind.TEXT, copy_of="home.street"))
    session.put(replace(session.journey, answers={"home.street": "Ring 4", "page.it": "Ring 4"}))
    assert shown.note == "From your answers before"


def test_a_bound_is_said_as_a_day(session: FakeSession) -> None:
    shown = field(session, Field("it", FieldKind.DATE, latest_days=0))
    shown.show_fault(FieldFault.DATE_TOO_LATE)
    assert shown.error == "Please enter a date no later than 22 November 2026."
