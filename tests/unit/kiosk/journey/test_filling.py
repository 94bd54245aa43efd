"""The form: what the card says, pages that come and go, corrections."""

from __future__ import annotations

from dataclasses import replace

from kiosk.journey import events
from kiosk.journey.journey import Step
from tests.fixtures.visit_paths import (
    TO_FORM,
    TO_REVIEW,
    TODAY,
    play,
)


def test_what_the_card_says_is_filled_in_and_can_be_overwritten() -> None:
    journey, _ = play(TO_FORM)
    assert journey.answers == {"address.old_street": "HEIDESTRASSE 17", "address.family_count": "0"}
    journey, _ = play([events.FieldAnswered("address.old_street", "Heidestraße 17")], journey)
    assert journey.answers["address.old_street"] == "Heidestraße 17"


def test_a_page_with_faults_is_not_left() -> None:
    journey, _ = play((*TO_FORM, events.PageCompleted(TODAY)))
    assert (journey.step, journey.form_page) == (Step.FORM, 0)


def test_a_repeated_page_is_asked_for_each_person_with_the_family_name_filled_in() -> None:
    path = (events.FieldAnswered("address.street", "A 1"), events.FieldAnswered("address.family_count", "2"))
    journey, _ = play((*TO_FORM, *path, events.PageCompleted(TODAY)))
    assert [page.id for page in journey.form_pages] == ["address", "family.1", "family.2", "proof"]
    assert journey.answers["family.1.name"] == "MUSTERMANN"


def test_only_fields_of_the_page_on_the_screen_can_be_answered() -> None:
    journey, _ = play((*TO_FORM, events.FieldAnswered("proof.kind", "code")))
    assert "proof.kind" not in journey.answers


def test_a_correction_returns_to_the_review() -> None:
    journey, _ = play(
        (
            *TO_REVIEW,
            events.PageCorrectionRequested(0),
            events.FieldAnswered("address.street", "B 2"),
            events.PageCompleted(TODAY),
        )
    )
    assert (journey.step, journey.answers["address.street"], journey.correcting) == (Step.REVIEW, "B 2", False)


def test_a_correction_that_is_given_up_changes_nothing() -> None:
    before, _ = play(TO_REVIEW)
    after, _ = play(
        (events.PageCorrectionRequested(0), events.FieldAnswered("address.street", ""), events.WentBack()), before
    )
    assert replace(after, form_page=before.form_page) == before


def test_a_correction_that_opens_new_questions_walks_on_through_them() -> None:
    journey, _ = play(
        (
            *TO_REVIEW,
            events.PageCorrectionRequested(0),
            events.FieldAnswered("address.family_count", "1"),
            events.PageCompleted(TODAY),
        )
    )
    assert (journey.step, journey.current_page and journey.current_page.id) == (Step.FORM, "family.1")
