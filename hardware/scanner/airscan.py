"""The private SANE configuration of sane-airscan: the scanners of this kiosk by address, and no search for others."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from hardware.errors import UnknownDriver

_NAME: Final = re.compile(r"[\w .()+-]{1,64}")
_ADDRESS: Final = re.compile(r"[!-~]+")


class NetworkProtocol(Enum):
    """What sane-airscan speaks with a device."""

    ESCL = "eSCL"
    WSD = "WSD"


@dataclass(frozen=True, slots=True)
class NetworkDevice:
    """One scanner in the network, under a name of our choice."""

    name: str
    address: str
    protocol: NetworkProtocol = NetworkProtocol.ESCL


def write_airscan_config(directory: Path, devices: Iterable[NetworkDevice]) -> None:
    """Write `dll.conf` and `airscan.conf` into a directory that is for this alone.

    Raises:
        UnknownDriver: a name or an address would break the file.
    """
    directory.mkdir(parents=True, exist_ok=True)
    (directory / "dll.conf").write_text("airscan\n", encoding="utf-8")
    (directory / "airscan.conf").write_text(airscan_config(devices), encoding="utf-8")


def airscan_config(devices: Iterable[NetworkDevice]) -> str:
    """Return the text of `airscan.conf`: static devices, both ways of discovery off.

    Raises:
        UnknownDriver: a name or an address would break the file.
    """
    lines = [f'"{_checked(each).name}" = {each.address}, {each.protocol.value}' for each in devices]
    return "\n".join(("[devices]", *lines, "", "[options]", "discovery = disable", "ws-discovery = off", ""))


def _checked(device: NetworkDevice) -> NetworkDevice:
    if not _NAME.fullmatch(device.name):
        raise UnknownDriver(f"no name for a scanner: {device.name!r}")
    if not _ADDRESS.fullmatch(device.address) or urlsplit(device.address).scheme not in ("http", "https"):
        raise UnknownDriver(f"no address of a scanner: {device.address!r}")
    return device
