"""The handbook: every check and every code that a check can find is explained, in both languages alike."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kiosk.catalogue.handbook import load_handbook
from kiosk.config import data_dir
from kiosk.diagnostics.device_checks import PRINTER_CODES, SCANNER_CODES
from kiosk.diagnostics.table import AUTOMATIC
from kiosk.domain.diagnosis import Check, CheckResult, CheckStatus, StaffCode
from kiosk.domain.failure import FailureCode
from kiosk.domain.handbook import Handbook
from kiosk.errors import CatalogueError

RESOURCES = data_dir() / "resources"
OF_TESTS = {
    each.value
    for each in FailureCode
    if each.value.startswith(("scanner_", "printer_", "reader_"))
    or each in {FailureCode.CARD_LOST, FailureCode.CARD_MUTE}
}
CODES = {
    *OF_TESTS,
    *(each.value for each in StaffCode),
    *(row.otherwise.value for row in AUTOMATIC.values()),
    *(each.value for each in (*SCANNER_CODES.values(), *PRINTER_CODES.values())),
}


@pytest.fixture(scope="module", params=["de", "en"])
def handbook(request: pytest.FixtureRequest) -> Handbook:
    return load_handbook(RESOURCES, request.param)


def test_every_code_has_its_meaning_and_its_remedy(handbook: Handbook) -> None:
    assert set(handbook.codes) >= CODES
    assert all(each.what and each.remedy for each in handbook.codes.values())


def test_both_languages_explain_the_same_and_name_the_same_facts() -> None:
    german, english = load_handbook(RESOURCES, "de"), load_handbook(RESOURCES, "en")
    assert set(german.codes) == set(english.codes)
    for code in german.codes:
        assert _named(german.codes[code].what) == _named(english.codes[code].what), code
    for check in Check:
        assert _named(german.well[check]) == _named(english.well[check]), check


def _named(text: str) -> set[str]:
    return set(re.findall(r"{(\w+)}", text))


def test_a_code_that_the_handbook_does_not_know_is_never_told_as_well(handbook: Handbook) -> None:
    found = CheckResult(Check.BLANK_SHEET, CheckStatus.FAULTY, "puk_blocked")
    assert handbook.found(found) == handbook.codes["unexpected"].what
    assert handbook.remedy(found)


def test_a_result_reads_with_its_facts(handbook: Handbook) -> None:
    result = CheckResult(Check.DISK, CheckStatus.WELL, facts={"free": "3 GB", "total": "8 GB"})
    assert "3 GB" in handbook.found(result)
    assert handbook.remedy(result) == ""


def test_a_fact_that_is_missing_breaks_nothing(handbook: Handbook) -> None:
    assert "?" in handbook.found(CheckResult(Check.DISK, CheckStatus.FAULTY, "storage_full"))


def test_another_language_is_read_in_english() -> None:
    assert load_handbook(RESOURCES, "uk").language == "en"


def test_a_missing_text_is_told_with_its_file(tmp_path: Path) -> None:
    (tmp_path / "diagnostics").mkdir()
    (tmp_path / "diagnostics" / "handbook.en.toml").write_text("[checks]\n[states]\n[groups]\n[codes]\n")
    with pytest.raises(CatalogueError, match=r"handbook\.en\.toml: card_service is missing"):
        load_handbook(tmp_path, "en")
