"""The submission data: typed, nested by page, without what is no longer asked."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from hashlib import sha512
from typing import Any

from kiosk.domain.on_site import OnSiteConfirmation
from kiosk.sealing.data import PaperDigest, submission_data
from tests.fixtures.submissions import ANSWERS, CANARY, DRAFT, IDENTITY, NOW, SERVICE


def data(answers: Mapping[str, str] = ANSWERS, **changes: Any) -> Any:
    draft = replace(DRAFT, answers=answers, **changes)
    papers = {"confirmation": PaperDigest("id-1", "ab")}
    return json.loads(submission_data(draft, SERVICE, papers, branch="leipzig-01", given_at=NOW))


def test_answers_are_nested_by_page_and_typed() -> None:
    home = data()["answers"]["home"]
    assert home["street"] == "Burgplatz 1"
    assert home["rented"] is True
    assert home["rooms"] == 3


def test_a_repeated_page_becomes_a_list() -> None:
    assert data()["answers"]["person"] == [{"name": CANARY, "born": "2019-05-06"}]


def test_a_page_repeated_zero_times_is_an_empty_list() -> None:
    assert data({**ANSWERS, "home.family": "0"})["answers"]["person"] == []


def test_an_answer_that_another_has_hidden_stays_behind() -> None:
    answers = data({**ANSWERS, "home.rented": "no", "dog.chip": "1"})["answers"]
    assert "landlord" not in answers["home"]
    assert "dog" not in answers


def test_an_unanswered_field_is_left_out() -> None:
    assert data()["answers"]["contact"] == {}


def test_consent_holds_the_whole_declaration_and_its_time() -> None:
    assert data()["consent"] == {"declaration": DRAFT.declaration, "givenAt": "2026-03-04T10:30:00+00:00"}


def test_the_signed_data_name_the_hash_of_the_report_and_of_each_paper() -> None:
    assert data()["identity"] == {"kind": "eid", "reportSha512": sha512(IDENTITY.report.encode()).hexdigest()}
    assert data()["papers"] == {"confirmation": {"attachmentId": "id-1", "sha512": "ab"}}


def test_without_the_card_the_identity_is_none() -> None:
    assert data(identity=None)["identity"] == {"kind": "none"}


def test_what_was_read_on_site_carries_the_clerks_word() -> None:
    confirmation = OnSiteConfirmation("leipzig-clerk-17", "2026-03-04T10:20:00+00:00")
    assert data(on_site=confirmation)["identity"] == {
        "kind": "on_site",
        "reportSha512": sha512(IDENTITY.report.encode()).hexdigest(),
        "photo": {"clerk": "leipzig-clerk-17", "comparedAt": "2026-03-04T10:20:00+00:00"},
    }


def test_reference_language_and_branch_are_named() -> None:
    found = data()
    assert (found["reference"], found["language"], found["branch"]) == (DRAFT.reference, "de", "leipzig-01")
