"""Imprint, privacy notice, accessibility statement."""

from __future__ import annotations

import pytest

from kiosk.viewmodels.legal_texts import LegalPage, legal_paragraphs, legal_title

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("page", list(LegalPage), ids=lambda each: each.value)
def test_every_paragraph_has_a_heading_and_a_text(page: LegalPage) -> None:
    assert legal_title(page)
    assert all(each.heading and each.text for each in legal_paragraphs(page))


def test_the_imprint_names_the_city_and_how_to_reach_it() -> None:
    text = " ".join(each.text for each in legal_paragraphs(LegalPage.IMPRINT))
    assert all(each in text for each in ("City of Leipzig", "04109", "0341", "@", "Lord Mayor"))
