from __future__ import annotations

from pathlib import Path

import pytest

from hardware.errors import ScannerUnavailable
from hardware.scanner.airscan import NetworkDevice, write_airscan_config
from hardware.scanner.listing import ScannerDescription, list_sane_scanners
from tests.fixtures.sane import SaneTestBackend


def test_the_scanners_of_the_configured_backends_are_listed(tmp_path: Path) -> None:
    SaneTestBackend(tmp_path)
    assert list_sane_scanners(tmp_path) == (
        ScannerDescription("test:0", "Noname", "frontend-tester", "virtual device"),
    )
    (tmp_path / "dll.conf").write_text("")
    assert list_sane_scanners(tmp_path) == ()


def test_a_scanner_in_the_network_is_listed_without_being_asked(tmp_path: Path) -> None:
    write_airscan_config(tmp_path, (NetworkDevice("Counter 1", "http://192.0.2.7/eSCL"),))
    assert [each.device for each in list_sane_scanners(tmp_path)] == ["airscan:e0:Counter 1"]


def test_a_machine_without_sane_has_no_list(tmp_path: Path) -> None:
    with pytest.raises(ScannerUnavailable):
        list_sane_scanners(tmp_path, program="/nowhere/scanimage")
