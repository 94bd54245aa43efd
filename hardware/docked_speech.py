"""Simulated sound that lives in another process: the port of speech, spoken over the socket of the dock."""

from __future__ import annotations

from pathlib import Path

from hardware.dock_link import DockConversation, DockUnreachable
from hardware.errors import HardwareError, SpeechUnavailable
from hardware.speech.speech import Sink, Sound, Utterance


class DockedSpeech:
    """The loudspeaker and the headset in the dock."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def sinks(self) -> frozenset[Sink]:
        """Return where sound can go; without a dock, nowhere."""
        try:
            with DockConversation(self._path) as dock:
                return frozenset(map(Sink, str(dock.ask("speech.sinks")[0]["sinks"]).split()))
        except DockUnreachable:
            return frozenset()

    def speak(self, utterance: Utterance, sink: Sink) -> Sound:
        """Begin to speak.

        Raises:
            SpeechError: as the simulated speech says.
        """
        return self._begin(
            "speech.speak",
            utterance.text.encode(),
            sink=sink.value,
            language=utterance.language,
            words_per_minute=utterance.words_per_minute,
            volume=utterance.volume,
        )

    def play(self, wave: bytes, sink: Sink) -> Sound:
        """Begin to play.

        Raises:
            SpeechError: as the simulated speech says.
        """
        return self._begin("speech.play", wave, sink=sink.value)

    def _begin(self, call: str, blob: bytes, **fields: str | float) -> Sound:
        try:
            dock = DockConversation(self._path)
        except DockUnreachable as error:
            raise SpeechUnavailable("the dock is not running") from error
        try:
            dock.ask(call, blob, **fields)
        except DockUnreachable as error:
            dock.close()
            raise SpeechUnavailable("the dock is gone") from error
        except HardwareError:
            dock.close()
            raise
        return _DockedSound(dock)


class _DockedSound:
    def __init__(self, dock: DockConversation) -> None:
        self._dock = dock

    def stop(self) -> None:
        self._dock.cancel()

    def wait(self) -> bool:
        try:
            return bool(self._dock.answer()[0].get("whole"))
        except (DockUnreachable, HardwareError):
            return False
        finally:
            self._dock.close()
