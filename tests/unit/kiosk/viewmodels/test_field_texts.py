"""What to say when an answer will not do."""

from __future__ import annotations

import pytest

from kiosk.domain.answer import FieldFault
from kiosk.domain.service import Field, FieldKind
from kiosk.viewmodels.field_texts import fault_words
from tests.fixtures.fake_session import TODAY

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("fault", list(FieldFault), ids=lambda each: each.value)
def test_every_fault_says_what_to_do(fault: FieldFault) -> None:
    words = fault_words(fault, Field("it", FieldKind.TEXT), "", TODAY, "en")
    assert words.endswith(".")
    assert "lease" in words


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (FieldKind.CHOICE, "choose"),
        (FieldKind.YES_NO, "choose"),
        (FieldKind.DATE, "day, month and year"),
        (FieldKind.TEXT, "fill in"),
    ],
)
def test_a_missing_answer_says_how_to_give_it(kind: FieldKind, words: str) -> None:
    assert words in fault_words(FieldFault.MISSING, Field("it", kind), "", TODAY, "en")
