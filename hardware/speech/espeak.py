"""Speech by espeak-ng and sound by ALSA's aplay, both as programs of their own (espeak-ng is under the GPL)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from hardware.errors import LanguageUnavailable, SinkUnavailable
from hardware.speech.jack import HeadphoneJack, OpenJack
from hardware.speech.playing import Command, Playing
from hardware.speech.speech import Sink, Sound, Utterance

VOICES: Final[Mapping[str, str]] = {"de": "de", "en": "en-gb", "tr": "tr", "uk": "uk", "ar": "ar"}

_SLOWEST, _FASTEST = 80, 450
_LOUDEST_AMPLITUDE = 200
_MOST_CHARACTERS = 20_000
_UNSPEAKABLE = re.compile(r"[\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069\x00-\x08\x0b-\x1f\x7f]|\[\[|\]\]")
"""Invisible signs, which would break words, and brackets, which espeak-ng takes for phonemes."""


class EspeakSpeech:
    """Each sink is the name of an ALSA PCM (`aplay -L`); a sink without a name is not there."""

    def __init__(
        self,
        loudspeaker: str,
        headset: str,
        jack: HeadphoneJack | None = None,
        *,
        program: str = "espeak-ng",
        player: str = "aplay",
    ) -> None:
        self._pcms = {Sink.LOUDSPEAKER: loudspeaker, Sink.HEADSET: headset}
        self._jack = jack or OpenJack()
        self._program, self._player = program, player

    def sinks(self) -> frozenset[Sink]:
        """Return the sinks that have a name, the headset while it is plugged in."""
        plugged = bool(self._pcms[Sink.HEADSET]) and self._jack.is_plugged()
        headset = {Sink.HEADSET} if plugged else set()
        return frozenset(headset | ({Sink.LOUDSPEAKER} if self._pcms[Sink.LOUDSPEAKER] else set()))

    def speak(self, utterance: Utterance, sink: Sink) -> Sound:
        """Begin to speak.

        Raises:
            SinkUnavailable, LanguageUnavailable, SpeechUnavailable.
        """
        player = self._player_of(sink)
        pace = min(_FASTEST, max(_SLOWEST, utterance.words_per_minute))
        amplitude = round(_LOUDEST_AMPLITUDE * min(100, max(0, utterance.volume)) / 100)
        speaker = (self._program, "--stdin", "--stdout", "-b", "1", "-v", voice_of(utterance.language))
        command = (*speaker, "-s", str(pace), "-a", str(amplitude))
        return Playing((command, player), speakable(utterance.text).encode())

    def play(self, wave: bytes, sink: Sink) -> Sound:
        """Begin to play.

        Raises:
            SinkUnavailable, SpeechUnavailable.
        """
        return Playing((self._player_of(sink),), wave)

    def _player_of(self, sink: Sink) -> Command:
        if sink not in self.sinks():
            raise SinkUnavailable(f"there is no {sink.value}")
        return (self._player, "-q", "-D", self._pcms[sink])


def voice_of(language: str) -> str:
    """Return the voice for a language or a variant of it (`de-simple`).

    Raises:
        LanguageUnavailable
    """
    voice = VOICES.get(language) or VOICES.get(language.partition("-")[0])
    if voice is None:
        raise LanguageUnavailable(f"there is no voice for {language}")
    return voice


def speakable(text: str) -> str:
    """Return the text as it can be spoken, of a length that fits into a pipe."""
    return _UNSPEAKABLE.sub("", text)[:_MOST_CHARACTERS]
