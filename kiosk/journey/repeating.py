"""One person more or one less, on the page that is asked for each of them: the number answered before follows."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from kiosk.domain.form import PageInstance
from kiosk.domain.service import Service
from kiosk.journey.journey import Journey


def can_add(journey: Journey) -> bool:
    """Return whether the page may be asked once more, after its last repetition."""
    page = journey.current_page
    is_last = page is not None and page.number == _count(journey, page)
    return is_last and page is not None and _has_choice(journey, page, _count(journey, page) + 1)


def can_remove(journey: Journey) -> bool:
    """Return whether this repetition of the page may go."""
    page = journey.current_page
    return page is not None and page.number is not None and _has_choice(journey, page, _count(journey, page) - 1)


def with_one_more(journey: Journey) -> Journey:
    """Return the journey with one repetition more of the page; `can_add` must hold."""
    page = _repeated(journey)
    return replace(journey, answers={**journey.answers, page.page.repeat: str(_count(journey, page) + 1)})


def without_this(journey: Journey) -> Journey:
    """Return the journey without this repetition, the later ones moved up; `can_remove` must hold."""
    page = _repeated(journey)
    key, number = page.page.repeat, page.number or 0
    answers = _moved_up(journey.answers, _repeated_by(journey.service, key), number)
    return replace(journey, answers={**answers, key: str(_count(journey, page) - 1)})


def _moved_up(answers: Mapping[str, str], pages: frozenset[str], gone: int) -> dict[str, str]:
    moved: dict[str, str] = {}
    for key, value in answers.items():
        found = re.fullmatch(r"([^.]+)\.([0-9]+)\.(.+)", key)
        if found is None or found[1] not in pages or int(found[2]) < gone:
            moved[key] = value
        elif int(found[2]) > gone:
            moved[f"{found[1]}.{int(found[2]) - 1}.{found[3]}"] = value
    return moved


def _repeated(journey: Journey) -> PageInstance:
    page = journey.current_page
    assert page is not None  # noqa: S101 - asked with `can_add` or `can_remove` before
    return page


def _repeated_by(service: Service | None, key: str) -> frozenset[str]:
    return frozenset(each.slug for each in service.pages if each.repeat == key) if service else frozenset()


def _count(journey: Journey, page: PageInstance) -> int:
    count = journey.answers.get(page.page.repeat, "")
    return int(count) if count.isdecimal() else 0


def _has_choice(journey: Journey, page: PageInstance, count: int) -> bool:
    return journey.service is not None and str(count) in journey.service.field(page.page.repeat).choices
