"""The doctor's words: a table for people, JSON for monitoring, and what the exit code says."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from kiosk.catalogue.handbook import load_handbook
from kiosk.config import data_dir
from kiosk.diagnostics import doctor
from kiosk.diagnostics.doctor import examine, to_json, to_table
from kiosk.domain.diagnosis import CheckResult, CheckStatus
from tests.fixtures.bench import bench_in
from tests.screens.diagnostics_states import broken, healthy

ENGLISH = load_handbook(data_dir() / "resources", "en")
MEMBERS: Mapping[str, type] = {
    "check": str,
    "group": str,
    "status": str,
    "code": str,
    "title": str,
    "found": str,
    "remedy": str,
    "facts": dict,
}


def test_a_fault_stands_in_the_table_with_its_code_and_what_to_do() -> None:
    lines = to_table(broken(), ENGLISH).splitlines()
    at = next(number for number, line in enumerate(lines) if line.startswith("FAIL  Clock"))
    assert "The clock is 3600 s away from the city's." in lines[at]
    assert "[clock_wrong] timedatectl" in lines[at + 1]
    assert lines[-1] == "well: 19, due soon: 1, fault: 3, not tried: 3"


def test_a_healthy_kiosk_has_one_line_for_each_check() -> None:
    assert len(to_table(healthy(), ENGLISH).splitlines()) == len(healthy()) + 1


def test_the_document_is_as_the_operators_manual_describes_it(tmp_path: Path) -> None:
    document = json.loads(to_json(bench_in(tmp_path).visit.config, broken(), ENGLISH))
    assert {name: type(each) for name, each in document.items()} == {
        "schema": int,
        "version": str,
        "branch": str,
        "at": str,
        "status": str,
        "checks": list,
    }
    assert document["status"] == "faulty"
    for each in document["checks"]:
        assert {name: type(value) for name, value in each.items()} == MEMBERS
    manual = (data_dir() / "docs" / "operations.md").read_text(encoding="utf-8")
    assert all(f"`checks[].{name}`" in manual or f"`.{name}`" in manual for name in MEMBERS)


@pytest.mark.parametrize(
    ("status", "code"),
    [(CheckStatus.WELL, 0), (CheckStatus.NOT_TRIED, 0), (CheckStatus.WARNING, 1), (CheckStatus.FAULTY, 2)],
)
def test_the_exit_code_says_the_worst(
    status: CheckStatus, code: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    results = tuple(CheckResult(each.check, status, at="2026") for each in healthy())
    monkeypatch.setattr(doctor, "run_checks", lambda _: results)
    assert examine(bench_in(tmp_path).visit.config, as_json=False, language="en") == code
    assert capsys.readouterr().out
