"""The readiness report of a healthy and of a broken kiosk, page by page against kept pictures of them."""

from __future__ import annotations

import io
import os
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from kiosk.catalogue.handbook import load_handbook
from kiosk.config import data_dir
from kiosk.diagnostics.reporting import report_of
from kiosk.domain.diagnosis import Check, CheckResult, CheckStatus
from kiosk.domain.printable import ReadinessReport
from kiosk.printing import readiness_report_pdf
from tests.fixtures.golden_pages import compared
from tests.screens.diagnostics_states import broken, guided_results, healthy

pytestmark = pytest.mark.usefixtures("qapp")

GOLDEN = Path(__file__).parent / "golden"
DPI = 60


def _report(results: tuple[CheckResult, ...], language: str) -> ReadinessReport:
    handbook = load_handbook(data_dir() / "resources", language)
    bare = ReadinessReport(
        device_id="leipzig-0042",
        branch="Filiale Südvorstadt · 0042",
        version="Bürgerschalter 0.1.0",
        tested_at="2026-11-22T06:00:00+01:00",
        language=language,
        rows=(),
    )
    return replace(bare, rows=report_of(results, handbook))


def _pages(pdf: bytes, folder: Path) -> list[Image.Image]:
    command = ["pdftoppm", "-png", "-r", str(DPI), "-", str(folder / "page")]
    subprocess.run(command, input=pdf, check=True, capture_output=True)
    return [Image.open(io.BytesIO(each.read_bytes())).convert("L") for each in sorted(folder.glob("page*.png"))]


def _well_tested() -> tuple[CheckResult, ...]:
    return tuple(replace(each, status=CheckStatus.WELL, code="") for each in guided_results())


@pytest.mark.parametrize(
    ("name", "results", "language"),
    [
        ("healthy.de", (*healthy(), *_well_tested()), "de"),
        pytest.param("healthy.en", (*healthy(), *_well_tested()), "en", marks=pytest.mark.soak),
        ("broken.de", (*broken(), *guided_results()), "de"),
        pytest.param("broken.en", (*broken(), *guided_results()), "en", marks=pytest.mark.soak),
    ],
)
def test_the_report_looks_as_it_should(
    name: str, results: tuple[CheckResult, ...], language: str, tmp_path: Path, translations: Path
) -> None:
    report = _report(results, language)
    assert report.is_ready is name.startswith("healthy")
    pages = _pages(readiness_report_pdf(report, translations=translations), tmp_path)
    kept = sorted(GOLDEN.glob(f"readiness.{name}.*.png"))
    assert len(pages) == len(kept) or os.environ.get("UPDATE_GOLDEN_PAGES")
    for number, page in enumerate(pages, start=1):
        assert compared(page, GOLDEN / f"readiness.{name}.{number}.png") == ""


def test_the_report_names_every_check_once() -> None:
    handbook = load_handbook(data_dir() / "resources", "en")
    rows = report_of(healthy(), handbook)
    assert [each.subject for each in rows] == [handbook.titles[each] for each in Check]


def test_what_was_never_tested_makes_a_kiosk_neither_ready_nor_unready() -> None:
    report = _report(healthy(), "en")
    assert report.is_ready
    assert {each.mark for each in report.rows if not each.found} == {"not tried"}
