"""What to say about a failure."""

from __future__ import annotations

import pytest

from kiosk.domain.document import PageFault
from kiosk.domain.failure import Failure, FailureCode
from kiosk.viewmodels.failure_texts import failure_words

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("code", list(FailureCode), ids=lambda each: each.value)
def test_every_failure_says_what_happened_why_and_what_to_do(code: FailureCode) -> None:
    words = failure_words(Failure(code))
    assert words.title
    assert not words.title.endswith(".")
    assert words.explanation.endswith(".")
    assert words.next_step.endswith(".")


def test_no_two_failures_read_alike() -> None:
    titles = [failure_words(Failure(code)).title for code in FailureCode]
    assert len(set(titles)) == len(titles)


@pytest.mark.parametrize("fault", list(PageFault), ids=lambda each: each.value)
def test_an_unusable_page_says_what_is_wrong_with_it(fault: PageFault) -> None:
    general = failure_words(Failure(FailureCode.PAGE_UNUSABLE))
    assert failure_words(Failure(FailureCode.PAGE_UNUSABLE, fault.value)).explanation != general.explanation
