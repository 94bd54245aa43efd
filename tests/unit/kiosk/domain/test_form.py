"""Which questions there are, and which answers will do."""

from __future__ import annotations

import unicodedata
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.answer import FieldFault, field_fault, tidy
from kiosk.domain.condition import Condition, holds
from kiosk.domain.form import MAX_REPEATS, PageInstance, page_faults, page_instances, visible_fields
from kiosk.domain.service import Family, Field, FieldKind, FormPage, IdentityKind, Service

TODAY = date(2026, 3, 1)
RIGHT_TO_LEFT_OVERRIDE = "\u202e"
ZERO_WIDTH_JOINER = "\u200d"


def _service(*pages: FormPage) -> Service:
    return Service("s", "urn:x", "1.0", (IdentityKind.NONE,), minutes=1, icon="i", family=Family.HOME, pages=pages)


def _page(slug: str, *fields: Field, repeat: str = "", only_if: Condition | None = None) -> FormPage:
    return FormPage(slug, fields or (Field("a", FieldKind.TEXT),), repeat, only_if)


def _ids(service: Service, answers: dict[str, str]) -> list[str]:
    return [instance.id for instance in page_instances(service, answers)]


# Pages


def test_pages_come_in_the_order_of_the_file() -> None:
    assert _ids(_service(_page("b"), _page("a")), {}) == ["b", "a"]


def test_a_page_with_a_condition_is_asked_only_when_it_holds() -> None:
    service = _service(_page("a"), _page("b", only_if=Condition("a.a", ("x", "y"))))

    assert _ids(service, {}) == ["a"]
    assert _ids(service, {"a.a": "z"}) == ["a"]
    assert _ids(service, {"a.a": "y"}) == ["a", "b"]


def test_a_repeated_page_is_asked_as_often_as_was_answered() -> None:
    service = _service(_page("p", repeat="m.count"))

    assert _ids(service, {}) == []
    assert _ids(service, {"m.count": "0"}) == []
    assert _ids(service, {"m.count": "3"}) == ["p.1", "p.2", "p.3"]


@pytest.mark.parametrize("answer", ["-1", "1.0", "٣", "²", "1e3", " 1", "two", "1\n"])
def test_a_repetition_that_is_no_plain_number_repeats_nothing(answer: str) -> None:
    assert _ids(_service(_page("p", repeat="m.count")), {"m.count": answer}) == []


def test_a_repetition_beyond_reason_is_cut_off() -> None:
    assert len(_ids(_service(_page("p", repeat="m.count")), {"m.count": "999999999"})) == MAX_REPEATS


def test_a_key_names_page_and_field_and_the_number_of_a_repeated_page() -> None:
    page = _page("p")
    assert PageInstance(page).key(page.fields[0]) == "p.a"
    assert PageInstance(page, 2).key(page.fields[0]) == "p.2.a"


def test_a_field_with_a_condition_is_asked_only_when_it_holds() -> None:
    shown = Field("code", FieldKind.TEXT, only_if=Condition("p.proof", ("code",)))
    instance = PageInstance(_page("p", Field("proof", FieldKind.TEXT), shown))

    assert shown in visible_fields(instance, {"p.proof": "code"})
    assert shown not in visible_fields(instance, {"p.proof": "paper"})
    assert shown not in visible_fields(instance, {})


def test_no_condition_always_holds() -> None:
    assert holds(None, {})


def test_faults_are_told_by_key_and_only_for_visible_fields() -> None:
    hidden = Field("hidden", FieldKind.TEXT, only_if=Condition("p.2.none", ("x",)))
    instance = PageInstance(_page("p", Field("plz", FieldKind.POSTCODE), Field("name", FieldKind.TEXT), hidden), 2)

    assert page_faults(instance, {"p.2.plz": "0410"}, TODAY) == {
        "p.2.plz": FieldFault.NOT_A_POSTCODE,
        "p.2.name": FieldFault.MISSING,
    }
    assert page_faults(instance, {"p.2.plz": "04103", "p.2.name": "Ayşe"}, TODAY) == {}


# Fields


@pytest.mark.parametrize("kind", list(FieldKind))
def test_an_empty_answer_is_missing_only_where_it_is_required(kind: FieldKind) -> None:
    assert field_fault(Field("a", kind), "", TODAY) is FieldFault.MISSING
    assert field_fault(Field("a", kind, required=False), "", TODAY) is None


def test_an_answer_may_be_as_long_as_the_field_and_no_longer() -> None:
    field = Field("a", FieldKind.TEXT, max_length=3)
    assert field_fault(field, "äöü", TODAY) is None
    assert field_fault(field, "äöüß", TODAY) is FieldFault.TOO_LONG


@pytest.mark.parametrize(
    "text", ["Æyşegül Łukaszewicz-D’Arc", "Оксана", "محمد", "Nguyễn", "Haus 3 a, 2. OG (links) & 50 % + 1"]
)
def test_names_and_addresses_of_any_script_will_do(text: str) -> None:
    assert field_fault(Field("a", FieldKind.TEXT), text, TODAY) is None


@pytest.mark.parametrize(
    "text", ["a\x00b", "a\nb", "😀", f"a{RIGHT_TO_LEFT_OVERRIDE}b", f"a{ZERO_WIDTH_JOINER}b", "\ud800", "€"]
)
def test_controls_direction_marks_and_pictures_will_not_do(text: str) -> None:
    assert field_fault(Field("a", FieldKind.TEXT), text, TODAY) is FieldFault.NOT_ALLOWED_CHARACTERS


@pytest.mark.parametrize(
    ("kind", "good", "bad", "fault"),
    [
        (
            FieldKind.POSTCODE,
            ["04103", "99998"],
            ["4103", "041030", "0410a", "٠٤١٠٣", "04103\n", "99999", "05103"],
            FieldFault.NOT_A_POSTCODE,
        ),
        (FieldKind.NUMBER, ["0", "007", "999999999"], ["-1", "1.5", "1234567890", "²", "1 0"], FieldFault.NOT_A_NUMBER),
        (FieldKind.YES_NO, ["yes", "no"], ["ja", "true", "YES", " yes"], FieldFault.NOT_A_CHOICE),
        (
            FieldKind.EMAIL,
            ["a@b.de", "x.y+z@städte.example"],
            ["a", "a@b", "a@b.", "a@.de", "a b@c.de", "a@b@c.de"],
            FieldFault.NOT_AN_EMAIL,
        ),
        (
            FieldKind.PHONE,
            ["0341 123-0", "+49 (341) 1230", "0341/1230"],
            ["123", "+", "0341x1230", "++49341"],
            FieldFault.NOT_A_PHONE_NUMBER,
        ),
        (
            FieldKind.DATE,
            ["2026-03-01", "2024-02-29"],
            ["01.03.2026", "20260301", "2026-W09-7", "2026-3-1", "٢٠٢٦-٠٣-٠١", "--01"],
            FieldFault.NOT_A_DATE,
        ),
    ],
    ids=lambda value: value.value if isinstance(value, FieldKind | FieldFault) else "",
)
def test_each_kind_takes_what_it_should(kind: FieldKind, good: list[str], bad: list[str], fault: FieldFault) -> None:
    field = Field("a", kind)
    assert [text for text in good if field_fault(field, text, TODAY)] == []
    assert [text for text in bad if field_fault(field, text, TODAY) is not fault] == []


def test_a_choice_takes_its_values_only() -> None:
    field = Field("a", FieldKind.CHOICE, choices=("x", "y"))
    assert field_fault(field, "y", TODAY) is None
    assert field_fault(field, "z", TODAY) is FieldFault.NOT_A_CHOICE


def test_a_date_is_bounded_relative_to_today_and_the_bounds_will_do() -> None:
    field = Field("a", FieldKind.DATE, earliest_days=-2, latest_days=0)
    assert field_fault(field, "2026-02-26", TODAY) is FieldFault.DATE_TOO_EARLY
    assert field_fault(field, "2026-02-27", TODAY) is None
    assert field_fault(field, "2026-03-01", TODAY) is None
    assert field_fault(field, "2026-03-02", TODAY) is FieldFault.DATE_TOO_LATE


def test_a_pattern_must_fit_the_whole_answer() -> None:
    field = Field("a", FieldKind.POSTCODE, pattern="04(103|105)")
    assert field_fault(field, "04105", TODAY) is None
    assert field_fault(field, "04107", TODAY) is FieldFault.WRONG_FORM
    assert field_fault(Field("a", FieldKind.TEXT, pattern="[0-9]"), "12", TODAY) is FieldFault.WRONG_FORM


def test_an_answer_of_the_wrong_kind_is_told_before_its_form() -> None:
    assert field_fault(Field("a", FieldKind.POSTCODE, pattern="04.*"), "04", TODAY) is FieldFault.NOT_A_POSTCODE


# Hostile input

HOSTILE = st.text(st.characters(), max_size=60) | st.sampled_from(
    [
        "'; DROP TABLE x; --",
        "<script>",
        "\x00",
        "A" * 10_000,
        RIGHT_TO_LEFT_OVERRIDE + "gnp.exe",
        "👩‍👩‍👧‍👦",
        "\ud800",
        "${x}",
        "\r\n\r\n",
    ]
)


@given(HOSTILE)
def test_tidying_leaves_no_control_and_no_direction_mark(text: str) -> None:
    assert not [each for each in tidy(text) if unicodedata.category(each).startswith("C")]


@given(HOSTILE)
def test_tidying_leaves_single_blanks_inside_only(text: str) -> None:
    result = tidy(text)
    assert result == " ".join(result.split(" "))
    assert result == result.strip()
    assert "  " not in result


@given(HOSTILE)
def test_tidying_twice_changes_nothing_more(text: str) -> None:
    assert tidy(tidy(text)) == tidy(text)


@given(HOSTILE)
def test_tidying_composes_characters(text: str) -> None:
    assert unicodedata.is_normalized("NFC", tidy(text))


@given(st.sampled_from(FieldKind), HOSTILE)
def test_whatever_is_typed_gets_a_verdict(kind: FieldKind, text: str) -> None:
    verdict = field_fault(Field("a", kind, choices=("x",), earliest_days=-9, latest_days=9), text, TODAY)
    assert verdict is None or verdict in FieldFault


@given(HOSTILE)
def test_an_accepted_text_is_short_and_holds_nothing_invisible(text: str) -> None:
    if field_fault(Field("a", FieldKind.TEXT, required=False), text, TODAY) is None:
        assert len(text) <= 100
        assert not [each for each in text if unicodedata.category(each).startswith("C")]


@given(HOSTILE)
def test_the_pages_are_bounded_whatever_was_answered(text: str) -> None:
    assert len(page_instances(_service(_page("p", repeat="m.n")), {"m.n": text})) <= MAX_REPEATS


@given(st.dates())
def test_every_date_that_python_writes_is_read(value: date) -> None:
    assert field_fault(Field("a", FieldKind.DATE), value.isoformat(), TODAY) is None
