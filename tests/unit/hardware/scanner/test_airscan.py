from __future__ import annotations

from pathlib import Path

import pytest

from hardware.errors import UnknownDriver
from hardware.scanner.airscan import NetworkDevice, NetworkProtocol, airscan_config, write_airscan_config


def test_devices_are_static_and_nothing_is_searched_for(tmp_path: Path) -> None:
    devices = (
        NetworkDevice("Counter 1", "https://192.0.2.7/eSCL"),
        NetworkDevice("Counter 2", "http://192.0.2.8:5357/scan", NetworkProtocol.WSD),
    )
    write_airscan_config(tmp_path / "sane.d", devices)
    assert (tmp_path / "sane.d" / "dll.conf").read_text() == "airscan\n"
    assert (tmp_path / "sane.d" / "airscan.conf").read_text().splitlines() == [
        "[devices]",
        '"Counter 1" = https://192.0.2.7/eSCL, eSCL',
        '"Counter 2" = http://192.0.2.8:5357/scan, WSD',
        "",
        "[options]",
        "discovery = disable",
        "ws-discovery = off",
    ]


@pytest.mark.parametrize(
    "device",
    [
        NetworkDevice('a"b', "http://192.0.2.7/eSCL"),
        NetworkDevice("", "http://192.0.2.7/eSCL"),
        NetworkDevice("a", "http://192.0.2.7/eSCL\n[options]"),
        NetworkDevice("a", "usb:1"),
    ],
)
def test_what_would_break_the_file_is_refused(device: NetworkDevice) -> None:
    with pytest.raises(UnknownDriver):
        airscan_config([device])
