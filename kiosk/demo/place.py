"""Where the pieces of one demo lie: folders, sockets and ports, known to all its processes."""

from __future__ import annotations

import json
import socket
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Ports:
    """Where the city listens, and where the network cables to it begin."""

    eid: int
    gateway: int
    eid_cable: int
    gateway_cable: int


@dataclass(frozen=True, slots=True)
class Place:
    """The folder of one demo."""

    folder: Path

    @property
    def config(self) -> Path:
        """The kiosk's configuration."""
        return self.folder / "kiosk.toml"

    @property
    def kiosk_state(self) -> Path:
        """What the kiosk keeps."""
        return self.folder / "kiosk"

    @property
    def city_state(self) -> Path:
        """What the city keeps."""
        return self.folder / "city"

    @property
    def city_ready(self) -> Path:
        """Written when the city answers."""
        return self.folder / "city.ready"

    @property
    def dock_socket(self) -> Path:
        """Where drivers and hands meet the simulated devices."""
        return self.folder / "dock"

    @property
    def walk(self) -> Path:
        """What the visitor shall do."""
        return self.folder / "walk.json"

    @property
    def walk_result(self) -> Path:
        """What the visitor did."""
        return self.folder / "walk_result.json"

    @property
    def ports(self) -> Ports:
        """The ports of this run."""
        return Ports(**json.loads((self.folder / "ports.json").read_bytes()))

    def choose_ports(self) -> None:
        """Choose free ports for this run."""
        held = [socket.create_server(("127.0.0.1", 0)) for _ in range(4)]
        ports = Ports(*(each.getsockname()[1] for each in held))
        for each in held:
            each.close()
        (self.folder / "ports.json").write_text(json.dumps(asdict(ports)), encoding="utf-8")
