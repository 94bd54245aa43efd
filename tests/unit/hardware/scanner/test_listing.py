from __future__ import annotations

import tempfile
import threading
from pathlib import Path

import pytest

from hardware.errors import ScannerError, ScannerSilent, ScannerUnavailable
from hardware.scanner.airscan import NetworkDevice, write_airscan_config
from hardware.scanner.listing import PlugEvents, ScannerDescription, list_sane_scanners, watch_scanners
from tests.fixtures.sane import SaneTestBackend
from tests.fixtures.traces import nothing_left

EPSON = ScannerDescription("epsonds:1", "Epson", "V39", "flatbed scanner")


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


def test_changes_are_told_and_nothing_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    cancel = threading.Event()
    listings: list[tuple[ScannerDescription, ...] | ScannerError] = [(), (), (EPSON,), ScannerSilent("hangs"), (EPSON,)]

    def listing() -> tuple[ScannerDescription, ...]:
        found = listings.pop(0)
        if not listings:
            cancel.set()
        events.wake()
        if isinstance(found, ScannerError):
            raise found
        return found

    with nothing_left(), PlugEvents() as events:
        assert list(watch_scanners(listing, events, cancel)) == [(), (EPSON,), (), (EPSON,)]


def test_plugging_is_heard_within_moments_and_quiet_is_quiet() -> None:
    with PlugEvents() as events:
        assert not events.wait(0)
        events.wake()
        assert events.wait(10)
        assert not events.wait(0)
