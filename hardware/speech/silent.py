"""A kiosk without sound."""

from __future__ import annotations

from hardware.errors import SinkUnavailable
from hardware.speech.speech import Sink, Sound, Utterance


class SilentSpeech:
    """Nothing is plugged in, ever."""

    def sinks(self) -> frozenset[Sink]:
        """Return none."""
        return frozenset()

    def speak(self, utterance: Utterance, sink: Sink) -> Sound:
        """Refuse.

        Raises:
            SinkUnavailable
        """
        raise SinkUnavailable(f"there is no {sink.value} for {utterance}")

    def play(self, wave: bytes, sink: Sink) -> Sound:
        """Refuse.

        Raises:
            SinkUnavailable
        """
        raise SinkUnavailable(f"there is no {sink.value} for {len(wave)} bytes")
