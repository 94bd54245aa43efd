"""Brings a whole world up around one kiosk: keyring, city, dock, sender; the kiosk itself comes on top."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from kiosk.demo.keeper import Keeper
from kiosk.demo.place import Place
from kiosk.errors import KioskError
from kiosk.sandbox.appointment_operator import AppointmentOperator
from kiosk.sandbox.gateway_server import DESTINATION_ID
from kiosk.sandbox.operator import OperatorClient
from kiosk.sandbox.pki import SandboxPKI
from kiosk.sandbox.secret_service import SecretService

START_SECONDS = 120.0
POLL_SECONDS = 0.05
DEVICE, BRANCH = "leipzig-0042", "0042"

_CONFIG = """# Made for the demo; packaging/kiosk.toml.example explains every key.
profile = "demo"

[partner]
name = "Sparkasse Leipzig"

[branch]
id = "{branch}"
name = "Filiale Südvorstadt"
address = "Karl-Liebknecht-Straße 8, 04107 Leipzig"
hours = ["Mo–Fr 9–18 Uhr", "Sa 9–13 Uhr"]
latitude = 51.3228
longitude = 12.3733
services = [
    "ummeldung",
    "meldebescheinigung",
    "erweiterte_meldebescheinigung",
    "ausweis_verlust",
    "bewohnerparkausweis",
    "hundesteuer",
    "gewerbeanmeldung",
    "uebermittlungssperre",
    "personalausweis",
    "reisepass",
    "fuehrungszeugnis",
    "ausweis_pin",
    "termin",
    "abholung",
]

[city]
gateway_url = "https://127.0.0.1:{gateway}"
destination_id = "{destination}"
tc_token_url = "https://127.0.0.1:{eid}/tctoken"
certificate_authority = {authority}
report_key = {report_key}

[appointments]
url = "https://127.0.0.1:{appointments}"

[collection]
url = "https://127.0.0.1:{appointments}/collection"

[devices]
reader = {{ driver = "{reader}", options = {reader_options} }}
scanner = {{ driver = "simulated", options = {{ dock = {dock} }} }}
printer = {{ driver = "simulated", options = {{ dock = {dock} }} }}
staff_reader = {{ driver = "{staff_reader}", options = {staff_reader_options} }}
security_module = {{ driver = "keyring" }}
speech = {{ driver = "simulated", options = {{ dock = {dock} }} }}

[diagnostics]
service_card_can = "500540"
usb_mounts = {sticks}

[screen]
width_mm = 268
height_mm = 476.5
orientation = "{orientation}"
fullscreen = false

[staff]
certificate_authority = {staff_authority}

[paths]
state = {state}
runtime = {runtime}
"""


class WorldNotReady(KioskError):
    """A part of the world did not come up in time."""


@dataclass(frozen=True, slots=True)
class WorldSettings:
    """How the world is: where, which way the screen hangs, and whether cards lie in a real PC/SC service's reader."""

    folder: Path
    orientation: str = "portrait"
    vpcd_port: int | None = None
    pcsc_reader: str = ""
    staff_vpcd_port: int | None = None
    pcsc_staff_reader: str = ""


@dataclass(frozen=True, slots=True)
class World:
    """A running world: its place, the keeper of its processes, and the environment that reaches the keyring."""

    place: Place
    keeper: Keeper
    environment: Mapping[str, str]

    def kiosk(self, *arguments: str) -> list[str]:
        """Return the command line of a kiosk command."""
        return [sys.executable, "-m", "kiosk", *arguments]

    @property
    def operator(self) -> OperatorClient:
        """The desk of who runs the sandbox."""
        return OperatorClient(f"https://127.0.0.1:{self.place.ports.operator}", self.place.pki / "tls" / "ca.pem")

    @property
    def appointments(self) -> AppointmentOperator:
        """The desk of who runs the sandbox's appointment system."""
        address = f"https://127.0.0.1:{self.place.ports.appointments_operator}"
        return AppointmentOperator(address, self.place.pki / "tls" / "ca.pem")

    def keep(self, name: str, *arguments: str, **variables: str) -> None:
        """Keep a kiosk command running."""
        self.keeper.keep(name, self.kiosk(*arguments), {**self.environment, **variables})


@contextmanager
def world(settings: WorldSettings) -> Iterator[World]:
    """Bring the world up, and down again at the end.

    Raises:
        WorldNotReady
    """
    place = Place(settings.folder.absolute())
    for each in (place.folder, place.city_state, place.kiosk_state / "outbox", place.secrets):
        each.mkdir(parents=True, exist_ok=True)
    ready = (place.eid_ready, place.gateway_ready, place.dock_socket)
    for stale in (*ready, place.walk, place.walk_result, place.closure):
        stale.unlink(missing_ok=True)
    with place.chosen_ports(), SecretService(place.secrets) as secrets, Keeper() as keeper:
        running = World(place, keeper, {**os.environ, **secrets.environment})
        _start_city(running)
        _start_dock(running, settings)
        _write_config(place, settings)
        _enrol(running)
        running.keep("sender", "send", "--config", str(place.config))
        yield running


def _start_city(running: World) -> None:
    """The authorities are made before the servers start, so that both find the same."""
    place = running.place
    SandboxPKI(place.pki)
    for server, ready in (("eid", place.eid_ready), ("gateway", place.gateway_ready)):
        running.keep(server, "sandbox", server, "--state", str(place.folder))
        _wait_for(ready.exists, f"the city's {server} server")


def _start_dock(running: World, settings: WorldSettings) -> None:
    ports = {"--vpcd-port": settings.vpcd_port, "--staff-vpcd-port": settings.staff_vpcd_port}
    given = (text for name, port in ports.items() if port is not None for text in (name, str(port)))
    running.keep("dock", "dock", "--state", str(running.place.folder), *given)
    _wait_for(running.place.dock_socket.exists, "the dock")


def _write_config(place: Place, settings: WorldSettings) -> None:
    driver, options = _reader(place, settings.pcsc_reader)
    staff_driver, staff_options = _reader(place, settings.pcsc_staff_reader, place="staff")
    text = _CONFIG.format(
        branch=BRANCH,
        gateway=place.ports.gateway_cable,
        appointments=place.ports.appointments_cable,
        eid=place.ports.eid_cable,
        destination=DESTINATION_ID,
        authority=json.dumps(str(place.pki / "tls" / "ca.pem")),
        report_key=json.dumps(str(place.pki / "report.pem")),
        reader=driver,
        reader_options=options,
        staff_reader=staff_driver,
        staff_reader_options=staff_options,
        staff_authority=json.dumps(str(place.pki / "staff" / "ca.pem")),
        dock=json.dumps(str(place.dock_socket)),
        orientation=settings.orientation,
        sticks=json.dumps(str(place.sticks)),
        state=json.dumps(str(place.kiosk_state)),
        runtime=json.dumps(str(place.folder)),
    )
    place.config.write_text(text, encoding="utf-8")


def _reader(dock: Place, pcsc_name: str, **simulated: str) -> tuple[str, str]:
    """Return the driver of a reader, and its options as TOML."""
    options = {"allow": pcsc_name} if pcsc_name else {"dock": str(dock.dock_socket), **simulated}
    listed = ", ".join(f"{key} = {json.dumps(value)}" for key, value in options.items())
    return "pcsc" if pcsc_name else "simulated", f"{{ {listed} }}"


def _enrol(running: World) -> None:
    code = running.operator.issue_code(DEVICE, BRANCH)
    command = running.kiosk("enrol", "--config", str(running.place.config), "--device", DEVICE)
    environment = dict(running.environment)
    enrolled = subprocess.run(command, env=environment, input=code, text=True, capture_output=True, check=False)
    if enrolled.returncode:
        raise WorldNotReady(f"the city did not enrol the kiosk: {enrolled.stderr.strip()}")


def _wait_for(condition: Callable[[], bool], what: str) -> None:
    """Raises WorldNotReady when it does not come up in time."""
    deadline = time.monotonic() + START_SECONDS
    while not condition():
        if time.monotonic() > deadline:
            raise WorldNotReady(f"{what} did not come up within {START_SECONDS:.0f} s")
        time.sleep(POLL_SECONDS)
