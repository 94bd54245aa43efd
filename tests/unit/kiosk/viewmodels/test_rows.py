"""A list for QML."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QObject
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from kiosk.viewmodels.rows import Rows


@dataclass(frozen=True)
class Fruit:
    name: str
    shelf_life: int = 1
    kinds: tuple[str, ...] = ()


APPLE, PEAR, PLUM = Fruit("apple"), Fruit("pear"), Fruit("plum")


@pytest.fixture
def rows(qapp: object) -> Rows:
    owner = QObject()
    made = Rows(Fruit, owner)
    made.owner = owner  # type: ignore[attr-defined]
    return made


def test_fields_are_roles_in_camel_case(rows: Rows) -> None:
    assert [bytes(each).decode() for each in rows.roleNames().values()] == ["name", "shelfLife", "kinds"]


def test_tuples_reach_qml_as_lists(rows: Rows) -> None:
    rows.show([Fruit("apple", kinds=("boskop",))])
    role = next(number for number, name in rows.roleNames().items() if bytes(name) == b"kinds")
    assert rows.data(rows.index(0), role) == ["boskop"]


def test_a_changed_row_is_told_alone(rows: Rows, qtbot: QtBot) -> None:
    rows.show([APPLE, PEAR])
    told: list[int] = []
    rows.dataChanged.connect(lambda first, last: told.append(first.row()))
    rows.show([APPLE, PLUM])
    assert told == [1]


def test_equal_rows_are_not_told_again(rows: Rows, qtbot: QtBot) -> None:
    rows.show([APPLE])
    with (
        qtbot.assertNotEmitted(rows.dataChanged),
        qtbot.assertNotEmitted(rows.rowsInserted),
        qtbot.assertNotEmitted(rows.countChanged),
    ):
        rows.show([Fruit("apple")])


def test_rows_come_and_go_at_the_end(rows: Rows, qtbot: QtBot) -> None:
    rows.show([APPLE])
    with qtbot.assertNotEmitted(rows.dataChanged):
        rows.show([APPLE, PEAR, PLUM])
        rows.show([APPLE])
    assert rows.rows == (APPLE,)
    assert rows.count == 1


def test_it_is_a_sound_model(rows: Rows, qtmodeltester: ModelTester) -> None:
    rows.show([APPLE, PEAR])
    qtmodeltester.check(rows)
    rows.show([PLUM])
    rows.show([])


def test_a_role_or_row_that_is_not_there_is_nothing(rows: Rows) -> None:
    rows.show([APPLE])
    assert rows.data(rows.index(0), 0) is None
    assert rows.data(rows.index(7), next(iter(rows.roleNames()))) is None
