"""`kiosk.toml`: what makes this kiosk this kiosk, read once at the start and checked whole."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import MISSING, dataclass, field, fields, is_dataclass
from enum import Enum
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from kiosk.errors import ConfigError

Section = TypeVar("Section")


class Profile(Enum):
    """Production refuses every simulated device and the dock."""

    PRODUCTION = "production"
    DEMO = "demo"


class Orientation(Enum):
    """How the screen hangs."""

    PORTRAIT = "portrait"
    LANDSCAPE = "landscape"


@dataclass(frozen=True, slots=True)
class Partner:
    """The house the kiosk stands in."""

    name: str


@dataclass(frozen=True, slots=True)
class Branch:
    """The branch, and the slugs of the services it may offer, in the order of the screen.

    From `latitude` and `longitude`, in degrees, follows which office is the nearest; 0 and 0 say nothing.
    """

    id: str
    name: str
    address: str
    hours: tuple[str, ...]
    services: tuple[str, ...]
    latitude: float = 0.0
    longitude: float = 0.0


@dataclass(frozen=True, slots=True)
class City:
    """Where the city is: the sender knows the gateway, the worker the eID service, nobody else the network.

    `certificate_authority` is the PEM file that both are pinned to; `report_key` the eService's public key (PEM);
    `proxy` the partner's HTTP proxy or empty.
    """

    gateway_url: str
    destination_id: str
    tc_token_url: str
    certificate_authority: Path
    report_key: Path
    proxy: str = ""


@dataclass(frozen=True, slots=True)
class Appointments:
    """The city's appointment system (its citizen API), and how many weeks ahead is offered; no URL: there is none."""

    url: str = ""
    weeks: int = 8


@dataclass(frozen=True, slots=True)
class Collection:
    """The city's list of what lies ready to be collected; no URL: there is none."""

    url: str = ""


@dataclass(frozen=True, slots=True)
class Device:
    """Which driver serves a device, and what the driver must know."""

    driver: str
    options: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Devices:
    """The devices of this kiosk. `staff_reader` is a second, contact reader; without it nobody signs in here."""

    reader: Device
    scanner: Device
    printer: Device
    security_module: Device
    speech: Device = field(default_factory=lambda: Device("silent"))
    staff_reader: Device | None = None


@dataclass(frozen=True, slots=True)
class Staff:
    """Whose staff cards count here: the PEM file with the city's staff authority, or two while they change."""

    certificate_authority: Path


@dataclass(frozen=True, slots=True)
class Screen:
    """The visible size of the screen in millimetres, from which every size on it is computed."""

    width_mm: float
    height_mm: float
    orientation: Orientation = Orientation.PORTRAIT
    fullscreen: bool = True


@dataclass(frozen=True, slots=True)
class Keys:
    """Keyboard and keypad: `actions` gives keys (Qt's names) another meaning; the same key counts again only after
    `double_strike_seconds`, for hands that tremble.
    """

    double_strike_seconds: float = 0.0
    actions: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Paths:
    """`state` outlives a restart (outbox: ciphertext only); `runtime` is a tmpfs for sockets."""

    state: Path
    runtime: Path

    @property
    def outbox(self) -> Path:
        """The folder of the outbox."""
        return self.state / "outbox"

    @property
    def reservations(self) -> Path:
        """Where the times lie that are kept for citizens who have not booked yet; empty after a restart."""
        return self.runtime / "reservations"

    @property
    def city_state(self) -> Path:
        """What the sender last learned of the city."""
        return self.outbox / "city_state.json"

    @property
    def audit(self) -> Path:
        """The folder of the journal."""
        return self.state / "audit"

    @property
    def closure(self) -> Path:
        """What the staff has closed here."""
        return self.state / "closure.json"

    @property
    def staff_revocations(self) -> Path:
        """The city's lists of revoked staff cards (PEM), as the sender fetched them last."""
        return self.outbox / "staff_revocations.pem"

    @property
    def diagnostics(self) -> Path:
        """The folder of what tests have found."""
        return self.state / "diagnostics"


@dataclass(frozen=True, slots=True)
class Diagnostics:
    """What technicians need: the CAN of their service card, and the folder below which USB sticks are mounted."""

    service_card_can: str = ""
    usb_mounts: Path = Path("/media/kiosk")


@dataclass(frozen=True, slots=True)
class Config:
    """The whole file."""

    profile: Profile
    partner: Partner
    branch: Branch
    city: City
    devices: Devices
    screen: Screen
    paths: Paths
    diagnostics: Diagnostics = field(default_factory=Diagnostics)
    staff: Staff | None = None
    appointments: Appointments = Appointments()
    collection: Collection = Collection()
    keys: Keys = field(default_factory=Keys)


def data_dir() -> Path:
    """Return the folder that holds `resources` and `translations`: inside the wheel, or the top of a checkout."""
    installed = Path(__file__).parent / "data"
    return installed if installed.is_dir() else Path(__file__).parent.parent


def load_config(path: Path) -> Config:
    """Read and check `kiosk.toml`.

    Raises:
        ConfigError: names the file and the key, and says what is expected there.
    """
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read ({error.strerror}); name another file with --config") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path}: is not TOML: {error}") from error
    config = _section(Config, raw, f"{path}: ")
    if config.profile is Profile.PRODUCTION:
        _refuse_simulated(config.devices, path)
    if config.devices.staff_reader is not None and config.staff is None:
        raise ConfigError(f"{path}: staff.certificate_authority is missing; the staff reader needs it")
    return config


def _refuse_simulated(devices: Devices, path: Path) -> None:
    for each in fields(devices):
        device = getattr(devices, each.name)
        if device is not None and device.driver == "simulated":
            raise ConfigError(f"{path}: devices.{each.name}.driver is simulated; a production kiosk has real devices")


def _section(kind: type[Section], raw: object, where: str) -> Section:
    if not isinstance(raw, dict):
        raise ConfigError(f"{where.rstrip('.')} must be a section")
    hints = get_type_hints(kind)
    known = {each.name: each for each in fields(kind)}  # type: ignore[arg-type]
    for key in raw:
        if key not in known:
            raise ConfigError(f"{where}{key} is not known; known here: {', '.join(known)}")
    values: dict[str, Any] = {}
    for name, each in known.items():
        if name in raw:
            values[name] = _value(hints[name], raw[name], f"{where}{name}")
        elif each.default is MISSING and each.default_factory is MISSING:
            raise ConfigError(f"{where}{name} is missing")
    return kind(**values)


def _value(kind: Any, raw: object, where: str) -> object:
    if isinstance(kind, UnionType):  # a section that may be missing
        kind = next(each for each in get_args(kind) if each is not NoneType)
    if is_dataclass(kind) and isinstance(kind, type):
        return _section(kind, raw, where + ".")
    if isinstance(kind, type) and issubclass(kind, Enum):
        return _member(kind, raw, where)
    if kind is Path and isinstance(raw, str) and raw:
        return Path(raw)
    if kind is float and isinstance(raw, int | float) and not isinstance(raw, bool):
        return float(raw)
    if get_origin(kind) is tuple and isinstance(raw, list):
        return tuple(_value(get_args(kind)[0], each, f"{where}[{index}]") for index, each in enumerate(raw))
    if get_origin(kind) is Mapping and isinstance(raw, dict):
        return {key: _value(str, each, f"{where}.{key}") for key, each in raw.items()}
    if isinstance(kind, type) and type(raw) is kind:
        return raw
    raise ConfigError(f"{where} is {raw!r}; expected is {getattr(kind, '__name__', kind)}")


def _member(kind: type[Enum], raw: object, where: str) -> Enum:
    try:
        return kind(raw)
    except ValueError as error:
        raise ConfigError(f"{where} is {raw!r}; one of {', '.join(str(each.value) for each in kind)}") from error
