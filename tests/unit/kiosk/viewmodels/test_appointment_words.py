"""Days, times and distances of appointments, as each language writes them."""

from __future__ import annotations

from datetime import date

import pytest

from kiosk.viewmodels.appointment_words import day_words, distance_words, month_words, time_words

AT_TWENTY_PAST_NINE = 1_795_508_400
DAY = date(2026, 11, 24)


@pytest.mark.parametrize("language", ["de", "de-simple", "en", "ar", "tr", "uk"])
def test_every_language_has_the_digits_of_german_papers(language: str) -> None:
    words = (
        day_words(DAY, language),
        month_words(DAY, language),
        time_words(AT_TWENTY_PAST_NINE, language),
        distance_words(2.5, language),
    )
    assert {each for text in words for each in text if each.isdigit()} <= set("0123456789")
    assert "24" in words[0]
