"""The port of what is heard: words and tones in, sound out of one chosen sink."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Final, Protocol

DEFAULT_WORDS_PER_MINUTE: Final = 160
DEFAULT_VOLUME: Final = 50


class Sink(Enum):
    """Where sound goes: everybody hears the loudspeaker, one person the headset."""

    LOUDSPEAKER = "loudspeaker"
    HEADSET = "headset"


@dataclass(frozen=True, slots=True, repr=False)
class Utterance:
    """Words to be spoken in a language (BCP 47), at a pace, and as loud as so many per cent of the loudest."""

    text: str
    language: str
    words_per_minute: int = DEFAULT_WORDS_PER_MINUTE
    volume: int = DEFAULT_VOLUME

    def __repr__(self) -> str:
        """Say nothing of the words: they may be personal data."""
        return f"Utterance({self.language})"


class Sound(Protocol):
    """Something that is being heard."""

    def stop(self) -> None:
        """Be silent at once. Never raises, also when it has ended."""
        ...

    def wait(self) -> bool:
        """Wait for the end; return whether it was heard whole."""
        ...


class Speech(Protocol):
    """The sound of one kiosk."""

    def sinks(self) -> frozenset[Sink]:
        """Return where sound can go now; the headset is there while it is plugged in. Never raises."""
        ...

    def speak(self, utterance: Utterance, sink: Sink) -> Sound:
        """Begin to speak, over that sink and no other.

        Raises:
            SinkUnavailable: nothing is plugged in there.
            LanguageUnavailable: there is no voice for the language.
            SpeechUnavailable: what makes the sound is missing or broken.
        """
        ...

    def play(self, wave: bytes, sink: Sink) -> Sound:
        """Begin to play a WAV file (PCM, 16 bits), over that sink and no other.

        Raises:
            SinkUnavailable: nothing is plugged in there.
            SpeechUnavailable: what makes the sound is missing or broken.
        """
        ...
