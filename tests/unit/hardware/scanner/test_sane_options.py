from __future__ import annotations

from hardware.scanner.capabilities import ScanSource
from hardware.scanner.sane_options import SaneOptions, parse_options
from hardware.scanner.scanner import FeederState

TEST_BACKEND = """
All options specific to device `test:0':
  Scan Mode:
    --mode Gray|Color [Gray]
        Selects the scan mode (e.g., lineart, monochrome, or color).
    --resolution 1..1200dpi (in steps of 1) [50]
        Sets the resolution of the scanned image.
  Geometry:
    -l 0..200mm (in steps of 1) [0]
        Top-left x position of scan area.
    -x 0..200mm (in steps of 1) [80]
        Width of scan-area.
    -y 0..297.18mm (in steps of 1) [100]
        Height of scan-area.
"""

LISTED = """
    --mode Lineart|24bit Color|True Gray [24bit Color]
    --resolution 75|150|300|600dpi [75]
    -x 0..215.9mm [215.9]
"""


EPSON = """
    --source Flatbed|Automatic Document Feeder [Flatbed]
    --adf-mode Simplex|Duplex [inactive]
    --lamp-off-time 0..30 [10]
    --page-loaded[=(yes|no)] [no] [hardware]
"""
AIRSCAN = """
    --source Flatbed|ADF|ADF Duplex [Flatbed]
    --preview[=(yes|no)] [no]
"""


def test_a_range_of_resolutions_is_read() -> None:
    offered = parse_options(TEST_BACKEND).resolutions_dpi
    assert offered == range(1, 1201)


def test_a_list_of_resolutions_has_nothing_between() -> None:
    assert parse_options(LISTED).resolutions_dpi == (75, 150, 300, 600)


def test_a_device_that_names_no_source_has_a_flatbed() -> None:
    options = parse_options(LISTED)
    assert options.sources == {ScanSource.FLATBED: ()}
    assert options.feeder is FeederState.NONE


def test_duplex_is_a_source_of_its_own_or_a_mode_of_the_feeder() -> None:
    assert parse_options(AIRSCAN).sources == {
        ScanSource.FLATBED: ("--source=Flatbed",),
        ScanSource.FEEDER: ("--source=ADF",),
        ScanSource.FEEDER_DUPLEX: ("--source=ADF Duplex",),
    }
    feeder = "--source=Automatic Document Feeder"
    assert parse_options(EPSON).sources[ScanSource.FEEDER_DUPLEX] == (feeder, "--adf-mode=Duplex")


def test_a_feeder_with_a_sensor_tells_whether_it_is_empty() -> None:
    assert parse_options(EPSON).feeder is FeederState.EMPTY
    assert parse_options(EPSON.replace("[no] [h", "[yes] [h")).feeder is FeederState.LOADED
    assert parse_options(AIRSCAN).feeder is FeederState.UNKNOWN


def test_a_lamp_and_a_preview_are_seen_where_the_device_has_them() -> None:
    epson, airscan = parse_options(EPSON), parse_options(AIRSCAN)
    assert (epson.has_lamp, epson.has_preview) == (True, False)
    assert (airscan.has_lamp, airscan.has_preview) == (False, True)


def test_modes_are_found_under_the_names_of_the_device() -> None:
    options = parse_options(LISTED)
    assert options.mode(color=True) == "24bit Color"
    assert options.mode(color=False) == "True Gray"


def test_the_glass_is_measured_by_width_and_height_not_by_the_corner() -> None:
    options = parse_options(TEST_BACKEND)
    assert (options.width_mm, options.height_mm) == (200.0, 297.18)


def test_a_device_that_says_nothing_offers_nothing() -> None:
    options = parse_options("")
    assert options == SaneOptions(source_arguments={})
    assert options.mode(color=True) is None
    assert 300 not in options.resolutions_dpi
