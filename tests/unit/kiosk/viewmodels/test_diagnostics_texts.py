"""What a technician reads at each guided test: what to lay down, what is going on, what to judge."""

from __future__ import annotations

import pytest

from kiosk.domain.diagnosis import Check
from kiosk.viewmodels.diagnostics_texts import TestTexts

GUIDED = [each for each in Check if each.is_guided]
JUDGED = {Check.TEST_PAGE, Check.COLOURS, Check.RULER, Check.LOUDSPEAKER, Check.HEADSET}
"""What no device can tell: a person must look or listen."""


@pytest.fixture
def texts(qapp: object) -> TestTexts:
    return TestTexts()


def test_each_guided_test_says_what_to_do_first(texts: TestTexts) -> None:
    assert len({texts.instruction(each) for each in GUIDED}) == len(GUIDED)


def test_a_person_is_asked_where_no_device_can_tell_and_nowhere_else(texts: TestTexts) -> None:
    assert {each for each in GUIDED if texts.question(each)} == JUDGED
    assert len({texts.question(each) for each in JUDGED}) == len(JUDGED)


def test_what_takes_time_is_named(texts: TestTexts) -> None:
    at_the_card = {texts.work(each) for each in (Check.CARD_ECHO, Check.CARD_PACE)}
    others = {texts.work(each) for each in (Check.BLANK_SHEET, Check.TEST_PAGE, Check.LOUDSPEAKER)}
    assert (len(at_the_card), len(others)) == (1, 3)
    assert not at_the_card & others
