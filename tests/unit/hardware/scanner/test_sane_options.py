from __future__ import annotations

from hardware.scanner.sane_options import SaneOptions, parse_options

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


def test_a_range_of_resolutions_is_read() -> None:
    options = parse_options(TEST_BACKEND)
    assert options.resolution_range == (1, 1200)
    assert options.has_resolution(300)
    assert not options.has_resolution(99999)


def test_a_list_of_resolutions_has_nothing_between() -> None:
    options = parse_options(LISTED)
    assert options.has_resolution(300)
    assert not options.has_resolution(200)


def test_modes_are_found_under_the_names_of_the_device() -> None:
    options = parse_options(LISTED)
    assert options.mode(color=True) == "24bit Color"
    assert options.mode(color=False) == "True Gray"


def test_the_glass_is_measured_by_width_and_height_not_by_the_corner() -> None:
    options = parse_options(TEST_BACKEND)
    assert (options.width_mm, options.height_mm) == (200.0, 297.18)


def test_a_device_that_says_nothing_offers_nothing() -> None:
    options = parse_options("")
    assert options == SaneOptions((), None, (), None, None)
    assert options.mode(color=True) is None
    assert not options.has_resolution(300)
