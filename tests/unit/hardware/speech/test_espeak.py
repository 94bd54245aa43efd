"""What espeak-ng is told, and what it is never told on its command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from hardware.errors import LanguageUnavailable, SinkUnavailable, SpeechUnavailable
from hardware.speech.espeak import EspeakSpeech, speakable, voice_of
from hardware.speech.speech import Sink, Utterance


def program(folder: Path, name: str, script: str) -> str:
    path = folder / name
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o700)
    return str(path)


@pytest.fixture
def speech(tmp_path: Path) -> EspeakSpeech:
    """Programs that write down what they are called with and fed."""
    espeak = program(tmp_path, "espeak", f'echo "$@" > {tmp_path}/espeak.arguments; cat')
    player = program(tmp_path, "player", f'echo "$@" > {tmp_path}/player.arguments; cat > {tmp_path}/played')
    return EspeakSpeech("default", "plughw:CARD=Keypad", program=espeak, player=player)


def test_the_words_go_through_a_pipe_and_never_onto_a_command_line(speech: EspeakSpeech, tmp_path: Path) -> None:
    assert speech.speak(Utterance("Erika Mustermann", "de"), Sink.HEADSET).wait()
    assert (tmp_path / "played").read_text() == "Erika Mustermann"
    assert "Mustermann" not in (tmp_path / "espeak.arguments").read_text()


def test_voice_pace_loudness_and_sink_are_what_was_asked_for(speech: EspeakSpeech, tmp_path: Path) -> None:
    assert speech.speak(Utterance("Hello", "en", words_per_minute=200, volume=75), Sink.HEADSET).wait()
    assert (tmp_path / "espeak.arguments").read_text() == "--stdin --stdout -b 1 -v en-gb -s 200 -a 150\n"
    assert (tmp_path / "player.arguments").read_text() == "-q -D plughw:CARD=Keypad\n"


@pytest.mark.parametrize(("asked", "given"), [((1, -5), "-s 80 -a 0"), ((9999, 400), "-s 450 -a 200")])
def test_pace_and_loudness_stay_within_what_can_be_understood(
    speech: EspeakSpeech, tmp_path: Path, asked: tuple[int, int], given: str
) -> None:
    pace, volume = asked
    assert speech.speak(Utterance("Ja", "de", pace, volume), Sink.LOUDSPEAKER).wait()
    assert given in (tmp_path / "espeak.arguments").read_text()


def test_a_player_that_fails_is_not_a_sound_that_was_heard(tmp_path: Path) -> None:
    player = program(tmp_path, "player", "cat > /dev/null; exit 1")
    speech = EspeakSpeech("default", "", program=program(tmp_path, "espeak", "cat"), player=player)
    assert not speech.speak(Utterance("Ja", "de"), Sink.LOUDSPEAKER).wait()


def test_a_missing_player_is_an_error_and_leaves_no_speaker_behind(tmp_path: Path) -> None:
    speech = EspeakSpeech("default", "", program=program(tmp_path, "espeak", "cat"), player="/nowhere/aplay")
    with pytest.raises(SpeechUnavailable):
        speech.speak(Utterance("Ja", "de"), Sink.LOUDSPEAKER)


def test_a_sink_without_a_name_is_not_there() -> None:
    speech = EspeakSpeech("", "plughw:CARD=Keypad")
    assert speech.sinks() == {Sink.HEADSET}
    with pytest.raises(SinkUnavailable):
        speech.play(b"RIFF", Sink.LOUDSPEAKER)


@pytest.mark.parametrize(("language", "voice"), [("de", "de"), ("de-simple", "de"), ("en", "en-gb"), ("ar", "ar")])
def test_a_variant_of_a_language_has_its_voice(language: str, voice: str) -> None:
    assert voice_of(language) == voice


def test_a_language_without_a_voice_is_named() -> None:
    with pytest.raises(LanguageUnavailable, match="tlh"):
        voice_of("tlh")


def test_signs_that_nobody_sees_are_not_spoken_and_brackets_are_no_phonemes() -> None:
    assert speakable("Per\u00adso\u00adnal\u200bausweis [[h@'loU]]") == "Personalausweis h@'loU"


def test_a_very_long_text_still_fits_into_the_pipe() -> None:
    assert len(speakable("ß" * 100_000).encode()) < 65_536


def test_an_utterance_says_nothing_of_its_words() -> None:
    assert repr(Utterance("Erika Mustermann", "de")) == "Utterance(de)"
