"""From a driver's name and options to a device, or to words that help."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from hardware.card.pcsc import PCSCReader
from hardware.devices import open_device_keys, open_printer, open_reader, open_scanner, open_speech
from hardware.dock_link import DockedPrinter, DockedReader, DockedScanner
from hardware.docked_speech import DockedSpeech
from hardware.errors import UnknownDriver
from hardware.printer.cups import CupsPrinter
from hardware.scanner.escl import EsclScanner
from hardware.scanner.sane import SaneScanner
from hardware.speech.espeak import EspeakSpeech
from hardware.speech.silent import SilentSpeech

Opener = Callable[[str, dict[str, str]], object]


@pytest.mark.parametrize(
    ("opener", "driver", "options", "kind"),
    [
        (open_reader, "pcsc", {}, PCSCReader),
        (open_reader, "pcsc", {"allow": "cyberJack, uTrust"}, PCSCReader),
        (open_reader, "simulated", {"dock": "/run/dock"}, DockedReader),
        (open_scanner, "sane", {"device": "test:0"}, SaneScanner),
        (open_scanner, "sane", {"device": "airscan:e0:X", "status": "https://192.0.2.7/eSCL"}, SaneScanner),
        (open_scanner, "escl", {"address": "https://192.0.2.7/eSCL", "fingerprint": "00" * 32}, EsclScanner),
        (open_scanner, "simulated", {"dock": "/run/dock"}, DockedScanner),
        (open_printer, "cups", {"queue": "receipts"}, CupsPrinter),
        (open_printer, "simulated", {"dock": "/run/dock"}, DockedPrinter),
        (open_speech, "espeak", {"loudspeaker": "default"}, EspeakSpeech),
        (open_speech, "espeak", {"headset": "plughw:CARD=Keypad", "jack": "card:Keypad"}, EspeakSpeech),
        (open_speech, "espeak", {"headset": "plughw:CARD=PCH", "jack": "control:PCH:Headphone Jack"}, EspeakSpeech),
        (open_speech, "silent", {}, SilentSpeech),
        (open_speech, "simulated", {"dock": "/run/dock"}, DockedSpeech),
    ],
)
def test_a_driver_is_picked_by_its_name(opener: Opener, driver: str, options: dict[str, str], kind: type) -> None:
    assert isinstance(opener(driver, options), kind)


@pytest.mark.parametrize(
    ("opener", "driver", "says"),
    [
        (open_reader, "cups", "pcsc and simulated"),
        (open_reader, "simulated", "option dock"),
        (open_scanner, "twain", "sane, escl and simulated"),
        (open_scanner, "sane", "option device"),
        (open_scanner, "escl", "option address"),
        (open_printer, "lpr", "cups and simulated"),
        (open_printer, "cups", "option queue"),
        (open_speech, "festival", "espeak, silent and simulated"),
    ],
)
def test_a_wrong_driver_or_a_missing_option_is_named(opener: Opener, driver: str, says: str) -> None:
    with pytest.raises(UnknownDriver, match=says):
        opener(driver, {})


@pytest.mark.parametrize(
    ("driver", "options"),
    [
        ("escl", {"address": "192.0.2.7"}),
        ("escl", {"address": "https://192.0.2.7/eSCL", "fingerprint": "beef"}),
        ("sane", {"device": "x", "status": "file:///etc"}),
        ("sane", {"device": "x", "warm_up_seconds": "long"}),
    ],
)
def test_an_option_that_cannot_be_meant_is_refused(driver: str, options: dict[str, str]) -> None:
    with pytest.raises(UnknownDriver):
        open_scanner(driver, options)


def test_keys_are_kept_by_the_keyring_alone() -> None:
    with pytest.raises(UnknownDriver, match="keyring"):
        open_device_keys("file")


@pytest.mark.parametrize("jack", ["card", "card:", "control:PCH", "switch:PCH:Headphone Jack"])
def test_a_jack_that_cannot_be_looked_at_is_refused(jack: str) -> None:
    with pytest.raises(UnknownDriver, match="jack is card:ID or control:CARD:NAME"):
        open_speech("espeak", {"headset": "plughw:CARD=PCH", "jack": jack})
