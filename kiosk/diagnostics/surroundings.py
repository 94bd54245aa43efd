"""What the checks look at: the kiosk's configuration, its devices, and the city's servers as one look found them."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Final

from hardware.card.reader import CardReader
from hardware.devices import open_device_keys, open_printer, open_reader, open_scanner, open_speech
from hardware.printer.printer import Printer
from hardware.scanner.scanner import Scanner
from hardware.security_module.device_keys import DeviceKeys
from hardware.speech.speech import Speech
from kiosk.config import Config
from kiosk.diagnostics.server_sight import Reach, Server, ServerSight, is_named, look_at

LOOK_SECONDS: Final = 3.0


@dataclass(slots=True)
class ServerSights:
    """Every server is looked at once, by whichever check comes first; the others wait for what it saw."""

    servers: Mapping[str, Server]
    authority: Path
    _sights: Mapping[str, ServerSight] | None = None
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def all(self) -> Mapping[str, ServerSight]:
        """Return what was seen, by the name of the server."""
        with self._lock:
            if self._sights is None:
                self._sights = self._look()
            return self._sights

    def _look(self) -> Mapping[str, ServerSight]:
        """Return what each look has come to when the time is up: a resolver that hangs knows no name."""
        seen = {name: ServerSight(server, Reach.UNRESOLVED) for name, server in self.servers.items()}

        def look(name: str, server: Server) -> None:
            if is_named(server):
                seen[name] = ServerSight(server, Reach.UNREACHED)
                seen[name] = look_at(server, self.authority)

        threads = [threading.Thread(target=look, args=each, daemon=True) for each in self.servers.items()]
        for thread in threads:
            thread.start()
        end = time.monotonic() + LOOK_SECONDS
        for thread in threads:
            thread.join(max(0.0, end - time.monotonic()))
        return dict(seen)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """One kiosk at one moment. `open_keys` raises SecurityModuleError where the keyring does not answer."""

    config: Config
    reader: CardReader
    scanner: Scanner
    printer: Printer
    speech: Speech
    open_keys: Callable[[], DeviceKeys]
    servers: ServerSights
    now: Callable[[], datetime] = lambda: datetime.now(UTC)
    system: Path = Path("/")


def surroundings_of(config: Config) -> Surroundings:
    """Return the kiosk that the configuration describes; its devices are opened, nothing is asked of them yet."""
    devices = config.devices
    return Surroundings(
        config,
        open_reader(devices.reader.driver, devices.reader.options),
        open_scanner(devices.scanner.driver, devices.scanner.options),
        open_printer(devices.printer.driver, devices.printer.options),
        open_speech(devices.speech.driver, devices.speech.options),
        partial(open_device_keys, devices.security_module.driver),
        server_sights(config),
    )


def server_sights(config: Config) -> ServerSights:
    """Return the servers that the configuration names, not yet looked at."""
    addresses = {
        "gateway": config.city.gateway_url,
        "eid_service": config.city.tc_token_url,
        "appointments": config.appointments.url,
        "collection": config.collection.url,
    }
    servers = {name: Server.at(url, config.city.proxy) for name, url in addresses.items() if url}
    return ServerSights(servers, config.city.certificate_authority)
