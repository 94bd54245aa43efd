"""Whether headphones are plugged in, as ALSA says it: a switch of a sound card, or a sound card that comes and goes."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path
from typing import Final, Protocol

SOUND_CARDS: Final = Path("/proc/asound/cards")

_LOOK_SECONDS: Final = 2.0
_CARD = re.compile(r"^\s*\d+\s+\[(?P<id>\S+)\s*\]", re.MULTILINE)
_ON = re.compile(r"^\s*: values=on\b", re.MULTILINE)


class HeadphoneJack(Protocol):
    """The socket for headphones."""

    def is_plugged(self) -> bool:
        """Return whether headphones are plugged in. Never raises."""
        ...


class OpenJack:
    """A socket that cannot tell: sound for the headset goes there, whether anybody hears it or not."""

    def is_plugged(self) -> bool:
        """Return True, as nothing else is known."""
        return True


class MixerJack:
    """The jack detection of a sound card, as `amixer -c CARD contents` lists it (`Headphone Jack`)."""

    def __init__(self, card: str, control: str, program: str = "amixer") -> None:
        self._command = (program, "-c", card, "cget", f"iface=CARD,name={control}")

    def is_plugged(self) -> bool:
        """Return what the switch says; without card, switch or program, False."""
        try:
            asked = subprocess.run(
                self._command,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                text=True,
                timeout=_LOOK_SECONDS,
                check=False,
            )
        except (OSError, subprocess.TimeoutExpired):
            return False
        return _ON.search(asked.stdout) is not None


class SoundCardJack:
    """Headphones, or a keypad with a jack, that are a sound card of their own (USB) while they are plugged in."""

    def __init__(self, card: str, cards: Path = SOUND_CARDS) -> None:
        self._card, self._cards = card, cards

    def is_plugged(self) -> bool:
        """Return whether the kernel lists the card by that id."""
        try:
            listed = self._cards.read_text(encoding="utf-8", errors="replace")
        except OSError:
            return False
        return self._card in _CARD.findall(listed)
