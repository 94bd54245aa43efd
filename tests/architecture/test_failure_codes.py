"""Every failure code is explained to the people who run a kiosk."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.catalogue.handbook import load_handbook
from kiosk.config import data_dir
from kiosk.domain.diagnosis import StaffCode
from kiosk.domain.failure import FailureCode, Recovery

WAYS_ON = {
    Recovery.TRY_AGAIN: "try again",
    Recovery.OTHER_WAY: "another way",
    Recovery.ASK_STAFF: "ask staff",
    Recovery.END_VISIT: "end the visit",
}


@pytest.fixture(scope="module")
def rows(root: Path) -> dict[str, list[str]]:
    """The rows of the table by code."""
    lines = (root / "docs" / "failure-codes.md").read_text(encoding="utf-8").splitlines()
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if line.startswith("| `")]
    return {row[0].strip("`"): row[1:] for row in cells}


@pytest.mark.parametrize("code", list(FailureCode))
def test_every_failure_code_has_a_whole_row_with_its_way_on(rows: dict[str, list[str]], code: FailureCode) -> None:
    what, whom, advice, way_on = rows[code.value]
    assert what
    assert whom
    assert advice
    assert way_on == WAYS_ON[code.recovery]


def test_no_row_is_about_a_code_that_there_is_not(rows: dict[str, list[str]]) -> None:
    assert set(rows) == {code.value for code in (*FailureCode, *StaffCode)}


def test_the_codes_that_only_staff_see_are_explained_as_in_the_handbook(rows: dict[str, list[str]]) -> None:
    handbook = load_handbook(data_dir() / "resources", "en")
    for code in StaffCode:
        assert rows[code.value] == [handbook.codes[code.value].what, handbook.codes[code.value].remedy]
