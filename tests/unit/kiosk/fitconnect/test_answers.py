"""What the gateway's answers mean: success, try later, new token, or never."""

from __future__ import annotations

import json

import pytest
import requests

from kiosk.errors import GatewayUnauthorised, GatewayUnreachable, SubmissionRefused
from kiosk.fitconnect.answers import check, content, problem_word, text


def answer(status: int, body: bytes = b"", **headers: str) -> requests.Response:
    made = requests.Response()
    made.status_code = status
    made._content = body
    made.headers.update({name.replace("_", "-"): value for name, value in headers.items()})
    return made


@pytest.mark.parametrize("status", [200, 201, 204])
def test_a_success_is_given_back(status: int) -> None:
    made = answer(status)
    assert check(made) is made


@pytest.mark.parametrize("status", [301, 302, 307, 408, 425, 429, 500, 502, 503, 504, 599])
def test_what_may_pass_is_tried_again(status: int) -> None:
    with pytest.raises(GatewayUnreachable):
        check(answer(status))


def test_an_unauthorised_call_is_told_apart() -> None:
    with pytest.raises(GatewayUnauthorised):
        check(answer(401))


@pytest.mark.parametrize("status", [400, 403, 404, 409, 410, 413, 415, 422, 451])
def test_every_other_answer_is_a_refusal(status: int) -> None:
    with pytest.raises(SubmissionRefused) as refusal:
        check(answer(status))
    assert refusal.value.reason == f"http-{status}"


def test_the_reason_is_the_problems_type_and_never_its_free_text() -> None:
    problem = {"type": "https://schema.fitko.de/problems/attachments-missing", "detail": "Erika Mustermann"}
    with pytest.raises(SubmissionRefused) as refusal:
        check(answer(422, json.dumps(problem).encode()))
    assert refusal.value.reason == "attachments-missing"
    assert "Erika" not in str(refusal.value)


@pytest.mark.parametrize("body", [b"[]", b"null", b"<html>", b'{"type": "about:blank"}', b'{"type": "a b"}', b"{}"])
def test_a_problem_without_a_usable_type_is_named_by_its_status(body: bytes) -> None:
    with pytest.raises(SubmissionRefused) as refusal:
        check(answer(404, body))
    assert refusal.value.reason == "http-404"


@pytest.mark.parametrize(
    ("retry_after", "seconds"),
    [
        ("120", 120.0),
        ("0", 0.0),
        ("Wed, 04 Mar 2026 12:05:00 GMT", 300.0),
        ("Wed, 04 Mar 2026 11:00:00 GMT", 0.0),
        ("soon", None),
        ("-5", None),
        ("", None),
    ],
)
def test_retry_after_is_seconds_or_a_date_on_the_gateways_clock(retry_after: str, seconds: float | None) -> None:
    with pytest.raises(GatewayUnreachable) as error:
        check(answer(503, Retry_After=retry_after, Date="Wed, 04 Mar 2026 12:00:00 GMT"))
    assert error.value.retry_after_seconds == seconds


@pytest.mark.parametrize("body", [b"", b"<html>Please log in</html>", b"[1]", b"\xff"])
def test_a_success_that_is_not_the_gateways_is_tried_again(body: bytes) -> None:
    with pytest.raises(GatewayUnreachable):
        content(answer(200, body))


def test_a_member_that_must_be_a_text_is_demanded() -> None:
    assert text({"caseId": "c"}, "caseId") == "c"
    with pytest.raises(GatewayUnreachable, match="caseId"):
        text({"caseId": 1}, "caseId")


@pytest.mark.parametrize(
    ("kind", "word"),
    [
        ("https://schema.fitko.de/fit-connect/events/problems/hash-mismatch", "hash-mismatch"),
        ("urn:de:leipzig:kiosk:problem:unknown-device-key", "unknown-device-key"),
        ("about:blank", ""),
        ("https://x/" + "a" * 81, ""),
        ("https://x/a b", ""),
        (None, "None"),
    ],
)
def test_a_problem_is_named_by_the_last_word_of_its_type(kind: object, word: str) -> None:
    assert problem_word(kind) == word
