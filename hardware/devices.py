"""The only place that picks drivers: from a driver's name and options to a device.

Each driver is imported where it is picked: a visit's worker starts sooner without the libraries of the others.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from hardware.card.reader import CardReader
from hardware.dock_link import DockedPrinter, DockedReader, DockedScanner
from hardware.docked_speech import DockedSpeech
from hardware.errors import UnknownDriver
from hardware.printer.printer import Printer
from hardware.scanner.scanner import Scanner
from hardware.speech.jack import HeadphoneJack, MixerJack, OpenJack, SoundCardJack
from hardware.speech.speech import Speech

if TYPE_CHECKING:
    from hardware.security_module.device_keys import DeviceKeys

Options = Mapping[str, str]


def open_reader(driver: str, options: Options) -> CardReader:
    """Return the card reader: `pcsc` (option `allow`: names, separated by commas) or `simulated`.

    `simulated` takes `dock`, and perhaps `place`: `staff` is the staff reader, the citizen's is without one.

    Raises:
        UnknownDriver
    """
    match driver:
        case "pcsc":
            from hardware.card.pcsc import PCSCReader

            return PCSCReader(tuple(each.strip() for each in options.get("allow", "").split(",") if each.strip()))
        case "simulated":
            return DockedReader(_dock(options), options.get("place", ""))
    raise UnknownDriver(f"no reader driver {driver!r}; there are pcsc and simulated")


def open_scanner(driver: str, options: Options) -> Scanner:
    """Return the scanner: `sane`, `escl` or `simulated` (option `dock`).

    `sane` takes `device`, and maybe `config` (its private configuration directory), `warm_up_seconds` (for a model
    that is silent for long before its first line), and `status` (for sane-airscan: the address at which the scanner
    tells its state). `escl` takes `address`. Both take `fingerprint` with an https address: the SHA-256 of a
    certificate that no authority has signed.

    Raises:
        UnknownDriver
    """
    match driver:
        case "sane":
            return _sane_scanner(options)
        case "escl":
            from hardware.scanner.escl import EsclScanner

            return EsclScanner(_option(options, "address"), fingerprint=options.get("fingerprint", ""))
        case "simulated":
            return DockedScanner(_dock(options))
    raise UnknownDriver(f"no scanner driver {driver!r}; there are sane, escl and simulated")


def open_printer(driver: str, options: Options) -> Printer:
    """Return the printer: `cups` (options `queue`, `server`) or `simulated` (option `dock`).

    Raises:
        UnknownDriver
    """
    match driver:
        case "cups":
            from hardware.printer.cups import CupsPrinter

            return CupsPrinter(_option(options, "queue"), options.get("server", ""))
        case "simulated":
            return DockedPrinter(_dock(options))
    raise UnknownDriver(f"no printer driver {driver!r}; there are cups and simulated")


def open_speech(driver: str, options: Options) -> Speech:
    """Return the sound: `espeak`, `silent` (there is none) or `simulated` (option `dock`).

    `espeak` takes `loudspeaker` and `headset` (names of ALSA PCMs, as `aplay -L` lists them; each may be missing), and
    `jack`, which tells whether headphones are plugged in: `card:ID` (a sound card that is there with them, as
    /proc/asound/cards names it) or `control:CARD:NAME` (a switch of a sound card, as `amixer -c CARD contents` names
    it). Without `jack` they count as plugged in.

    Raises:
        UnknownDriver
    """
    match driver:
        case "espeak":
            from hardware.speech.espeak import EspeakSpeech

            return EspeakSpeech(options.get("loudspeaker", ""), options.get("headset", ""), _jack(options))
        case "silent":
            from hardware.speech.silent import SilentSpeech

            return SilentSpeech()
        case "simulated":
            return DockedSpeech(_dock(options))
    raise UnknownDriver(f"no speech driver {driver!r}; there are espeak, silent and simulated")


def open_device_keys(driver: str) -> DeviceKeys:
    """Return the keeper of the device's keys: `keyring`.

    Raises:
        UnknownDriver
        SecurityModuleError: the keyring is missing or locked.
    """
    if driver == "keyring":
        from hardware.security_module.keyring import open_keyring

        return open_keyring()
    raise UnknownDriver(f"no security module driver {driver!r}; there is keyring")


def _jack(options: Options) -> HeadphoneJack:
    match options.get("jack", "").split(":", 2):
        case [""]:
            return OpenJack()
        case ["card", card] if card:
            return SoundCardJack(card)
        case ["control", card, control] if card and control:
            return MixerJack(card, control)
    raise UnknownDriver("the option jack is card:ID or control:CARD:NAME")


def _sane_scanner(options: Options) -> Scanner:
    from hardware.scanner.escl import EsclScanner
    from hardware.scanner.sane import CONFIG_DIR, SaneScanner

    status = options.get("status", "")
    return SaneScanner(
        _option(options, "device"),
        Path(options.get("config") or CONFIG_DIR),
        advice=EsclScanner(status, fingerprint=options.get("fingerprint", "")).hindrance if status else None,
        warm_up_seconds=_seconds(options, "warm_up_seconds"),
    )


def _seconds(options: Options, name: str) -> float:
    try:
        return float(options.get(name, "0"))
    except ValueError:
        raise UnknownDriver(f"the option {name} is no number") from None


def _dock(options: Options) -> Path:
    """Return the path of the dock's socket."""
    return Path(_option(options, "dock"))


def _option(options: Options, name: str) -> str:
    if name not in options:
        raise UnknownDriver(f"the driver needs the option {name}")
    return options[name]
