"""Language, contrast, text size."""

from __future__ import annotations

import pytest

from kiosk.domain.language import Language
from kiosk.journey.journey import Display, TextSize
from kiosk.viewmodels.display import DisplayViewModel
from tests.fixtures.fake_session import FakeSession

LANGUAGES = (Language("de", "Deutsch"), Language("ar", "العربية", is_right_to_left=True))


@pytest.fixture
def display(session: FakeSession) -> DisplayViewModel:
    made = DisplayViewModel(session, LANGUAGES)
    session.journey_changed.connect(made.refresh)
    made.refresh()
    return made


def test_each_language_has_its_own_name(display: DisplayViewModel) -> None:
    assert [(each.name, each.current) for each in display.languages.rows] == [("Deutsch", True), ("العربية", False)]


def test_a_language_takes_effect_at_once(display: DisplayViewModel, session: FakeSession) -> None:
    display.chooseLanguage("ar")
    assert session.journey.display.language == "ar"
    assert (display.languageName, display.rightToLeft) == ("العربية", True)


def test_a_language_that_is_not_there_is_not_chosen(display: DisplayViewModel, session: FakeSession) -> None:
    display.chooseLanguage("tlh")
    assert session.journey.display == Display()


def test_contrast_takes_effect_at_once(display: DisplayViewModel) -> None:
    display.chooseContrast(True)
    assert display.highContrast


@pytest.mark.parametrize("size", list(TextSize), ids=lambda each: str(each.value))
def test_each_text_size_can_be_chosen(display: DisplayViewModel, size: TextSize) -> None:
    display.chooseTextSize(size.value)
    assert display.textScale == size.value / 100
    assert [each.percent for each in display.textSizes.rows if each.current] == [size.value]


def test_large_text_is_one_touch_away_and_back(display: DisplayViewModel) -> None:
    display.toggleLargeText()
    assert display.largeText
    assert display.textScale > 1
    display.toggleLargeText()
    assert display.textScale == 1


def test_one_choice_keeps_the_others(display: DisplayViewModel, session: FakeSession) -> None:
    display.chooseContrast(True)
    display.chooseTextSize(150)
    display.chooseLanguage("ar")
    assert session.journey.display == Display("ar", high_contrast=True, text_size=TextSize.LARGER)


def test_low_reach_and_calm_are_switched_on_and_off(display: DisplayViewModel) -> None:
    display.chooseLowReach(True)
    display.chooseCalm(True)
    assert (display.lowReach, display.calm) == (True, True)
    display.chooseLowReach(False)
    display.chooseCalm(False)
    assert (display.lowReach, display.calm) == (False, False)
