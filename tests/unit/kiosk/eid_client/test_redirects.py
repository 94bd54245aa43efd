"""Where an answer sends the client on to."""

from __future__ import annotations

import pytest

from kiosk.eid_client.https_channel import Answer
from kiosk.eid_client.redirects import redirect_target
from kiosk.errors import EIDServiceRefused

ASKED = "https://eid.leipzig.example/tctoken?service=x"


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize(
    ("location", "target"),
    [
        ("https://other.example/a?b=c", "https://other.example/a?b=c"),
        ("//other.example/a", "https://other.example/a"),
        ("/a", "https://eid.leipzig.example/a"),
        ("a", "https://eid.leipzig.example/a"),
        ("?b=c", "https://eid.leipzig.example/tctoken?b=c"),
    ],
)
def test_redirect_names_the_next_address(status: int, location: str, target: str) -> None:
    assert redirect_target(ASKED, Answer(status, location, b"")) == target


@pytest.mark.parametrize("status", [200, 204, 300, 304])
def test_other_answers_lead_nowhere(status: int) -> None:
    assert redirect_target(ASKED, Answer(status, "https://other.example", b"")) is None


@pytest.mark.parametrize(
    "location",
    [
        "",
        "http://eid.leipzig.example/",
        "javascript:alert(1)",
        "https://[nowhere",
        "https://other.example:port/",
        "https://somebody@other.example/",
        "https://other.example/with space",
        "https://öther.example/",
    ],
)
def test_redirect_to_what_is_no_https_address_is_refused(location: str) -> None:
    with pytest.raises(EIDServiceRefused, match="redirect"):
        redirect_target(ASKED, Answer(302, location, b""))
