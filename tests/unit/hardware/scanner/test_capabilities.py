from __future__ import annotations

import pytest

from hardware.errors import ScanMismatch, ScannerUnsuitable
from hardware.scanner.capabilities import (
    Area,
    ScannerCapabilities,
    ScanSource,
    SourceCapabilities,
    check_size,
    fitted_area,
)

GLASS = SourceCapabilities((75, 150, 300), color=True, grey=False, width_mm=215.9, height_mm=296.0)
SCANNER = ScannerCapabilities({ScanSource.FLATBED: GLASS})
A4 = Area(210, 297)


def fit(source: ScanSource = ScanSource.FLATBED, dpi: int = 300, color: bool = True, wanted: Area = A4) -> Area:
    return fitted_area(SCANNER, source, dpi, color=color, wanted=wanted)


def test_a_glass_that_ends_just_before_the_sheet_is_used_to_its_end() -> None:
    assert fit() == Area(210, 296.0)


@pytest.mark.parametrize(
    "wish",
    [
        pytest.param({"source": ScanSource.FEEDER}, id="source"),
        pytest.param({"dpi": 200}, id="resolution"),
        pytest.param({"color": False}, id="colour mode"),
        pytest.param({"wanted": Area(297, 420)}, id="size"),
    ],
)
def test_what_the_device_cannot_do_is_refused(wish: dict[str, object]) -> None:
    with pytest.raises(ScannerUnsuitable):
        fit(**wish)  # type: ignore[arg-type]


@pytest.mark.parametrize(("wanted", "nearest"), [(50, 75), (75, 75), (100, 150), (600, 300)])
def test_the_nearest_resolution_is_fine_enough_where_there_is_one(wanted: int, nearest: int) -> None:
    assert GLASS.nearest_resolution(wanted) == nearest


def test_a_source_without_resolutions_has_no_nearest() -> None:
    assert SourceCapabilities((), color=True, grey=True, width_mm=None, height_mm=None).nearest_resolution(75) is None


@pytest.mark.parametrize(("width", "height"), [(2480, 3508), (2472, 3508), (2480, 3460), (2490, 3520)])
def test_a_page_of_about_the_asked_size_is_taken(width: int, height: int) -> None:
    check_size(width, height, A4, 300, ScanSource.FLATBED)


@pytest.mark.parametrize(("width", "height"), [(8, 11), (2480, 1754), (2480, 8000), (4960, 7016), (1, 1)])
def test_a_page_of_another_size_is_not(width: int, height: int) -> None:
    with pytest.raises(ScanMismatch):
        check_size(width, height, A4, 300, ScanSource.FLATBED)


def test_a_sheet_from_the_feeder_may_be_shorter_and_not_narrower() -> None:
    check_size(2480, 1754, A4, 300, ScanSource.FEEDER)
    with pytest.raises(ScanMismatch):
        check_size(1240, 3508, A4, 300, ScanSource.FEEDER)
    with pytest.raises(ScanMismatch):
        check_size(2480, 100, A4, 300, ScanSource.FEEDER)
