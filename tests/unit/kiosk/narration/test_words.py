"""What is said of each element, and what of it is for one person's ears."""

from __future__ import annotations

import pytest

from kiosk.narration.elements import Element, Role, View
from kiosk.narration.words import Part, describe, describe_change, heading_of, merged

YES = Element(2, Role.CHOICE, "Yes", is_checked=True, is_answer=True, group=1)
NO = Element(3, Role.CHOICE, "No", is_checked=False, is_answer=True, group=1)
QUESTION = Element(1, Role.GROUP, "Do you live here?")
ASKED = View((YES, NO), focus=2, groups=(QUESTION,))


def said(element: Element, view: View | None = None) -> list[str]:
    return [each.text for each in describe(element, view or View((element,)))]


def writing(text: str) -> Element:
    return Element(7, Role.WRITING, "Street", value=text, is_answer=True)


def test_a_button_is_said_with_its_name_role_and_description() -> None:
    button = Element(5, Role.BUTTON, "Change", "Your address")
    assert said(button) == ["Change", "button", "Your address"]


def test_a_choice_is_said_with_its_question_state_and_place() -> None:
    assert said(YES, ASKED) == ["Do you live here?", "Yes", "choice", "chosen", "1 of 2"]


def test_the_question_is_said_once_while_one_stays_within_it() -> None:
    assert [each.text for each in describe(NO, ASKED, YES)] == ["No", "choice", "not chosen", "2 of 2"]


def test_what_cannot_be_pressed_now_says_so() -> None:
    assert said(Element(5, Role.BUTTON, "Send", is_enabled=False)) == ["Send", "button", "not available now"]


def test_an_answer_is_personal_and_its_question_is_not() -> None:
    assert [each.text for each in describe(YES, ASKED) if each.is_personal] == ["chosen"]
    assert all(each.instead for each in describe(YES, ASKED) if each.is_personal)


def test_a_personal_text_has_something_else_for_the_room() -> None:
    (part,) = describe(Element(5, Role.TEXT, "Name: ERIKA", is_personal=True), View())
    assert part.is_personal
    assert "ERIKA" not in part.instead


@pytest.mark.parametrize(
    ("before", "after", "echo"),
    [
        ("", "K", "capital K"),
        ("Ka", "Kar", "r"),
        ("Kar", "Ka", "deleted: r"),
        ("Kar", "", "empty"),
        ("ab", "axb", "x"),
        ("a", "a ", "space"),
        ("", "Heidestraße", "Heidestraße"),
    ],
)
def test_what_is_typed_is_said_sign_by_sign(before: str, after: str, echo: str) -> None:
    assert [each.text for each in describe_change(writing(before), writing(after))] == [echo]


def test_a_screen_begins_with_its_heading_its_lead_and_what_is_urgent() -> None:
    alert = Element(4, Role.ALERT, "Wrong PIN")
    view = View(
        (
            Element(1, Role.TEXT, "City of Leipzig"),
            Element(2, Role.HEADING, "Your PIN"),
            Element(3, Role.TEXT, "Six digits"),
            Element(5, Role.BUTTON, "Back"),
            alert,
        )
    )
    assert [each.text for each in heading_of(view)] == ["Your PIN", "Six digits", "Wrong PIN"]


def test_neighbours_for_the_same_ears_are_said_in_one_breath() -> None:
    parts = [
        Part("Ready?"),
        Part("Yes."),
        Part("button"),
        Part("chosen", is_personal=True, instead="…"),
        Part("1 of 2"),
    ]
    assert [each.text for each in merged(parts)] == ["Ready? Yes. button", "chosen", "1 of 2"]


def test_parts_and_elements_say_nothing_of_their_words_when_shown() -> None:
    assert "ERIKA" not in repr((Part("ERIKA", is_personal=True), writing("ERIKA")))
