"""Simulated sound: the port on one side; ears, and a hand with headphones, on the other."""

from __future__ import annotations

import threading
from dataclasses import dataclass

from hardware.errors import LanguageUnavailable, SinkUnavailable, SpeechUnavailable
from hardware.speech.speech import Sink, Utterance

LANGUAGES = frozenset({"de", "en", "tr", "uk", "ar"})


@dataclass(frozen=True, slots=True, repr=False)
class Heard:
    """What came out of a sink: words, or a tone (then there are no words)."""

    sink: Sink
    text: str
    language: str = ""
    words_per_minute: int = 0
    volume: int = 0
    wave: bytes = b""

    def __repr__(self) -> str:
        """Say nothing of the words: they may be personal data."""
        return f"Heard({self.sink.value})"


class SimulatedSpeech:
    """Makes no sound, and remembers what it would have been; a loudspeaker is built in, headphones are not."""

    def __init__(self, *, seconds_per_character: float = 0.0, remembers: int = 1000) -> None:
        self._seconds_per_character, self._remembers = seconds_per_character, remembers
        self._heard: list[Heard] = []
        self._lock = threading.Lock()
        self._plugged = False
        self._broken = False

    # The hands.

    def plug_in_headset(self) -> None:
        """Plug headphones in."""
        self._plugged = True

    def pull_out_headset(self) -> None:
        """Pull them out."""
        self._plugged = False

    def break_down(self) -> None:
        """Make no sound any more."""
        self._broken = True

    def mend(self) -> None:
        """Make sounds again."""
        self._broken = False

    def heard(self) -> tuple[Heard, ...]:
        """Return what was heard, the oldest first."""
        with self._lock:
            return tuple(self._heard)

    def forget(self) -> tuple[Heard, ...]:
        """Return what was heard, and remember it no longer."""
        with self._lock:
            heard, self._heard = tuple(self._heard), []
            return heard

    # The port.

    def sinks(self) -> frozenset[Sink]:
        """Return the loudspeaker, and the headset while it is plugged in."""
        return frozenset({Sink.LOUDSPEAKER, Sink.HEADSET} if self._plugged else {Sink.LOUDSPEAKER})

    def speak(self, utterance: Utterance, sink: Sink) -> SimulatedSound:
        """Begin to speak.

        Raises:
            SinkUnavailable, LanguageUnavailable, SpeechUnavailable.
        """
        self._refuse_unless_there(sink)
        if utterance.language.partition("-")[0] not in LANGUAGES:
            raise LanguageUnavailable(f"there is no voice for {utterance.language}")
        text, language = utterance.text, utterance.language
        self._remember(Heard(sink, text, language, utterance.words_per_minute, utterance.volume))
        return SimulatedSound(len(text) * self._seconds_per_character)

    def play(self, wave: bytes, sink: Sink) -> SimulatedSound:
        """Begin to play; what is no WAV file is no sound.

        Raises:
            SinkUnavailable, SpeechUnavailable.
        """
        self._refuse_unless_there(sink)
        if not wave.startswith(b"RIFF"):
            return SimulatedSound(0.0, is_whole=False)
        self._remember(Heard(sink, "", wave=wave))
        return SimulatedSound(0.0)

    def _refuse_unless_there(self, sink: Sink) -> None:
        if sink not in self.sinks():
            raise SinkUnavailable(f"there is no {sink.value}")
        if self._broken:
            raise SpeechUnavailable("the sound is broken")

    def _remember(self, heard: Heard) -> None:
        with self._lock:
            self._heard = [*self._heard, heard][-self._remembers :]


class SimulatedSound:
    """A sound that takes its time."""

    def __init__(self, seconds: float, *, is_whole: bool = True) -> None:
        self._seconds, self._is_whole = seconds, is_whole
        self._stopped = threading.Event()

    def stop(self) -> None:
        """Be silent at once."""
        self._stopped.set()

    def wait(self) -> bool:
        """Wait for the end; return whether it was heard whole."""
        return not self._stopped.wait(self._seconds) and self._is_whole
