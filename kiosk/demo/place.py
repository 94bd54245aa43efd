"""Where the pieces of one demo lie: folders, sockets and ports, known to all its processes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from kiosk.demo.reserved_ports import reserved_ports


@dataclass(frozen=True, slots=True)
class Ports:
    """Where the city listens, and where the network cables to it begin."""

    eid: int
    eid_psk: int
    gateway: int
    operator: int
    eid_cable: int
    eid_psk_cable: int
    gateway_cable: int
    appointments: int
    appointments_operator: int
    appointments_cable: int


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
    def closure(self) -> Path:
        """What the staff has closed; each world begins open."""
        return self.kiosk_state / "closure.json"

    @property
    def city_state(self) -> Path:
        """What the city keeps."""
        return self.folder / "city"

    @property
    def pki(self) -> Path:
        """The city's keys and certificates."""
        return self.city_state / "pki"

    @property
    def eid_ready(self) -> Path:
        """Made when the eID service answers."""
        return self.folder / "eid.ready"

    @property
    def gateway_ready(self) -> Path:
        """Made when the gateway answers."""
        return self.folder / "gateway.ready"

    @property
    def secrets(self) -> Path:
        """The throw-away keyring."""
        return self.folder / "secrets"

    @property
    def sticks(self) -> Path:
        """Below it a USB stick can be mounted."""
        return self.folder / "sticks"

    @property
    def dock_socket(self) -> Path:
        """Where drivers and hands meet the simulated devices."""
        return self.folder / "dock"

    @property
    def photographs(self) -> Path:
        """The pictures of a walk."""
        return self.folder / "screens"

    @property
    def walk(self) -> Path:
        """What the visitor shall do."""
        return self.folder / "walk.json"

    @property
    def walk_result(self) -> Path:
        """What the visitor did."""
        return self.folder / "walk_result.json"

    def order_walk(self, order: str) -> None:
        """Let the visitor at the kiosk, or the next one, walk."""
        self.walk_result.unlink(missing_ok=True)
        _write_whole(self.walk, order)

    def answer_walk(self, result: str) -> None:
        """Say how the walk ended."""
        _write_whole(self.walk_result, result)

    @property
    def ports(self) -> Ports:
        """The ports of this run."""
        return Ports(**json.loads((self.folder / "ports.json").read_bytes()))

    @contextmanager
    def chosen_ports(self) -> Iterator[None]:
        """Have ports for this run until the block ends."""
        with reserved_ports(len(fields(Ports))) as free:
            (self.folder / "ports.json").write_text(json.dumps(asdict(Ports(*free))), encoding="utf-8")
            yield


def _write_whole(path: Path, content: str) -> None:
    """Write a file that nobody ever sees half."""
    new = path.with_suffix(".new")
    new.write_text(content, encoding="utf-8")
    new.replace(path)
