"""The order in which elements are gone through."""

from __future__ import annotations

import pytest

from kiosk.narration.elements import Element, Role, View, neighbours

TITLE, FIRST, TEXT, LAST = (
    Element(key, role, role.name)
    for key, role in ((1, Role.HEADING), (2, Role.BUTTON), (3, Role.TEXT), (4, Role.BUTTON))
)
ALL = (TITLE, FIRST, TEXT, LAST)


@pytest.mark.parametrize(
    ("focus", "by", "expected"), [(1, 1, [2, 4]), (4, 1, [2, 4]), (4, -1, [2, 4]), (0, 1, [2, 4]), (0, -1, [4, 2])]
)
def test_controls_follow_each_other_and_begin_again_at_the_end(focus: int, by: int, expected: list[int]) -> None:
    found = neighbours(View(ALL, focus), lambda each: each.role is Role.BUTTON, by)
    assert [each.key for each in found] == expected


def test_where_there_is_nothing_there_is_no_neighbour() -> None:
    assert list(neighbours(View(), lambda _: True, 1)) == []


def test_a_lone_choice_has_no_place_among_others() -> None:
    choice = Element(1, Role.CHOICE, "Yes")
    assert View((choice,)).position(choice) is None
