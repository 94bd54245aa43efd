"""The schema of the submission data accepts what the form accepts, and nothing else."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.condition import AllOf, AnyOf, Condition, Rule
from kiosk.domain.form import page_faults, page_instances
from kiosk.domain.service import Family, Field, FieldKind, FormPage, IdentityKind, Service
from kiosk.sealing.data import PaperDigest, submission_data
from kiosk.sealing.schema import submission_schema
from tests.fixtures.catalogue import delivered_services
from tests.fixtures.submissions import ANSWERS, DRAFT, NOW, SERVICE

PAPER = PaperDigest("0b799252-deb9-42b0-98d3-c50d24bbafe0", "a" * 128)
VALIDATOR = jsonschema.Draft202012Validator(submission_schema(SERVICE), format_checker=jsonschema.FormatChecker())


def data(answers: Mapping[str, str] = ANSWERS, paper: bool = True) -> Any:
    draft = replace(DRAFT, answers=answers)
    papers = {"confirmation": PAPER} if paper else {}
    return json.loads(submission_data(draft, SERVICE, papers, branch="leipzig-01", given_at=NOW))


def faults(document: object) -> list[str]:
    return [error.json_path for error in VALIDATOR.iter_errors(document)]


def changed(path: str, value: object) -> Any:
    document = data()
    *parents, last = path.split(".")
    target = document
    for each in parents:
        target = target[int(each) if each.isdecimal() else each]
    target[last] = value
    return document


@pytest.mark.parametrize("service", delivered_services(), ids=lambda each: each.slug)
def test_every_service_of_the_catalogue_has_a_valid_schema(service: Service) -> None:
    jsonschema.Draft202012Validator.check_schema(submission_schema(service))


def test_complete_data_are_accepted() -> None:
    assert faults(data()) == []


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("extra", 1),
        ("answers.extra", {}),
        ("answers.home.extra", "x"),
        ("answers.home.street", "without a number"),
        ("answers.home.street", "1" * 101),
        ("answers.home.street", ""),
        ("answers.home.postcode", "0410"),
        ("answers.home.since", "2026-02-30"),
        ("answers.home.rented", "yes"),
        ("answers.home.rooms", "3"),
        ("answers.home.family", "7"),
        ("answers.home.family", "2"),
        ("answers.home.landlord", None),
        ("answers.home.rented", False),
        ("answers.dog", {"chip": "1"}),
        ("answers.contact.email", "nobody"),
        ("answers.person", []),
        ("answers.person.0.name", ""),
        ("answers.person.0.extra", "x"),
        ("identity", {"kind": "none"}),
        ("identity.reportSha512", "short"),
        ("papers", {}),
        ("papers.confirmation.sha512", "short"),
        ("papers.unknown", {"attachmentId": PAPER.attachment_id, "sha512": PAPER.sha512}),
        ("consent.declaration", ""),
        ("consent.givenAt", "yesterday"),
        ("reference", "12"),
        ("$schema", "urn:de:leipzig:kiosk:other:1.0"),
    ],
)
def test_wrong_data_are_refused(path: str, value: object) -> None:
    assert faults(changed(path, value)) != []


AT_THE_COUNTER = replace(SERVICE, identity=(IdentityKind.EID, IdentityKind.ON_SITE))
PHOTO = {"clerk": "leipzig-clerk-17", "comparedAt": "2026-03-04T10:20:00+00:00"}


@pytest.mark.parametrize(
    ("photo", "is_accepted"),
    [(PHOTO, True), ({}, False), ({"clerk": "leipzig-clerk-17"}, False), (PHOTO | {"clerk": ""}, False)],
)
def test_an_on_site_reading_counts_with_the_clerks_word_and_where_the_service_takes_it(
    photo: dict[str, str], is_accepted: bool
) -> None:
    document = data()
    document["identity"] |= {"kind": "on_site", "photo": photo}
    at_the_counter = jsonschema.Draft202012Validator(submission_schema(AT_THE_COUNTER))
    assert at_the_counter.is_valid(document) is is_accepted
    assert faults(document) != []


def test_a_missing_answer_is_refused() -> None:
    assert faults(data({key: value for key, value in ANSWERS.items() if key != "home.street"})) != []


def test_what_is_not_asked_need_not_be_there() -> None:
    assert faults(data({**ANSWERS, "home.rented": "no", "home.family": "0"}, paper=False)) == []


ANSWER_VALUES = {
    "home.street": st.sampled_from(["Burgplatz 1", "Straße 2–4", "x", ""]),
    "home.postcode": st.sampled_from(["04109", "4109", ""]),
    "home.since": st.sampled_from(["2026-03-01", "2026-02-29", ""]),
    "home.rented": st.sampled_from(["yes", "no", ""]),
    "home.landlord": st.sampled_from(["Wohnen GmbH", ""]),
    "home.rooms": st.sampled_from(["3", "0", "007", "x", ""]),
    "home.family": st.sampled_from(["0", "1", "2", "3", ""]),
    "home.dog": st.sampled_from(["yes", "no", ""]),
    "person.1.name": st.sampled_from(["Şükrü", ""]),
    "person.1.born": st.sampled_from(["2019-05-06", ""]),
    "person.2.name": st.sampled_from(["Łucja", ""]),
    "person.2.born": st.sampled_from(["2019-05-06", ""]),
    "dog.chip": st.sampled_from(["276098102345678", ""]),
    "contact.email": st.sampled_from(["a@b.de", "nobody", ""]),
}


@settings(max_examples=300, deadline=None)
@given(st.fixed_dictionaries(ANSWER_VALUES))
def test_the_city_accepts_every_form_that_the_kiosk_accepts(answers: dict[str, str]) -> None:
    pages = page_instances(SERVICE, answers)
    if any(page_faults(page, answers, date(2026, 3, 4)) for page in pages):
        return
    assert faults(data(answers)) == []


DOGS = Service(
    slug="dogs",
    identifier="urn:de:leipzig:kiosk:dogs",
    version="1.0",
    identity=(IdentityKind.NONE,),
    minutes=5,
    icon="dog",
    family=Family.HOME,
    pages=(
        FormPage("keeper", (Field("dogs", FieldKind.CHOICE, choices=("0", "1", "2")),)),
        FormPage(
            "dog",
            (
                Field("traits", FieldKind.CHOICES, choices=("chipped", "shy")),
                Field("chip", FieldKind.TRANSPONDER, only_if=Condition("dog.traits", ("chipped",))),
            ),
            repeat="keeper.dogs",
        ),
    ),
    texts={"de": {"title": "Hunde"}},
)
CHIPPED = {"traits": ["chipped", "shy"], "chip": "276098102345678"}


@pytest.mark.parametrize(
    ("dogs", "is_accepted"),
    [
        ([CHIPPED, {"traits": ["shy"]}], True),
        ([CHIPPED], False),
        ([CHIPPED, {"traits": ["chipped"]}], False),
        ([CHIPPED, {"traits": ["shy"], "chip": "276098102345678"}], False),
        ([CHIPPED, {"traits": []}], False),
        ([CHIPPED, {"traits": ["shy", "shy"]}], False),
        ([CHIPPED, {**CHIPPED, "chip": "1"}], False),
    ],
)
def test_each_repetition_meets_its_own_conditions(dogs: list[dict[str, object]], is_accepted: bool) -> None:
    schema: Any = submission_schema(DOGS)
    validator = jsonschema.Draft202012Validator(schema["properties"]["answers"])
    assert validator.is_valid({"keeper": {"dogs": "2"}, "dog": dogs}) is is_accepted


BOTH = (Condition("a.x", ("yes",)), Condition("a.y", ("yes",)))


@pytest.mark.parametrize(
    ("rule", "x", "y", "is_asked"),
    [
        (AllOf(BOTH), True, True, True),
        (AllOf(BOTH), True, False, False),
        (AnyOf(BOTH), True, False, True),
        (AnyOf(BOTH), False, False, False),
    ],
)
def test_all_and_any_decide_what_must_be_there(rule: Rule, x: bool, y: bool, is_asked: bool) -> None:
    asked = FormPage("a", (Field("x", FieldKind.YES_NO), Field("y", FieldKind.YES_NO)))
    service = replace(DOGS, pages=(asked, FormPage("b", (Field("iban", FieldKind.IBAN),), only_if=rule)))
    schema: Any = submission_schema(service)
    validator = jsonschema.Draft202012Validator(schema["properties"]["answers"])
    answers = {"a": {"x": x, "y": y}}
    assert validator.is_valid(answers) is not is_asked
    assert validator.is_valid({**answers, "b": {"iban": "DE89370400440532013000"}}) is is_asked
