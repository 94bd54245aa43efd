"""What the city may ask."""

from __future__ import annotations

from datetime import date

import pytest

from hardware.eid.chat import CHAT, Right
from kiosk.domain.identity import Attribute
from kiosk.sandbox.access_policy import AccessPolicy

POLICY = AccessPolicy((Attribute.GIVEN_NAMES,), (Attribute.BIRTH_NAME, Attribute.GIVEN_NAMES))


def test_rights_follow_from_what_is_asked() -> None:
    policy = AccessPolicy((Attribute.CITY,), required_age=18, community_id=b"\x02\x76", takes_pseudonym=True)

    assert policy.required_chat.rights == {
        Right.READ_DG17,
        Right.AGE_VERIFICATION,
        Right.COMMUNITY_ID_VERIFICATION,
        Right.RESTRICTED_IDENTIFICATION,
    }
    assert policy.optional_chat is None


def test_what_is_required_is_not_optional_too() -> None:
    assert POLICY.optional_chat == CHAT.of({Right.READ_DG13})


@pytest.mark.parametrize(
    ("rights", "admitted"),
    [
        ({Right.READ_DG4}, True),
        ({Right.READ_DG4, Right.READ_DG13}, True),
        ({Right.READ_DG13}, False),
        ({Right.READ_DG4, Right.READ_DG5}, False),
        (set(), False),
    ],
)
def test_all_that_is_required_and_nothing_beyond_the_offer_is_admitted(rights: set[Right], admitted: bool) -> None:
    assert POLICY.admits(CHAT.of(rights)) is admitted


@pytest.mark.parametrize(
    ("today", "birth"),
    [
        (date(2026, 11, 23), date(2008, 11, 23)),
        (date(2024, 2, 29), date(2006, 2, 28)),
        (date(2028, 2, 29), date(2010, 2, 28)),
    ],
)
def test_age_is_a_day_of_birth_at_the_latest(today: date, birth: date) -> None:
    data = AccessPolicy((), required_age=18).auxiliary_data(today)

    assert data.required_birth_date == birth
    assert data.required_age(today) == 18


def test_validity_is_always_compared() -> None:
    today = date(2026, 11, 23)

    assert POLICY.auxiliary_data(today).validity_date == today
    assert POLICY.auxiliary_data(today).required_birth_date is None
