"""Every speech driver keeps the promises of the port; espeak-ng and aplay are the real ones, heard in a WAV file."""

from __future__ import annotations

import io
import math
import shutil
import struct
import tomllib
import wave
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import pytest

from hardware.docked_speech import DockedSpeech
from hardware.errors import LanguageUnavailable, SinkUnavailable, SpeechUnavailable
from hardware.speech.espeak import EspeakSpeech
from hardware.speech.jack import SoundCardJack
from hardware.speech.simulated import SimulatedSpeech
from hardware.speech.speech import Sink, Speech, Utterance
from tests.fixtures.dock import dock

LANGUAGES = tuple(tomllib.loads((Path(__file__).parents[2] / "translations" / "languages.toml").read_text("utf-8")))
SENTENCE = "Bitte legen Sie Ihren Ausweis auf das Lesegerät."
LONG = " ".join([SENTENCE] * 300)


class Bench(Protocol):
    """The sound of one kind, what came out of its sinks, and the hands that can be laid on it."""

    def speech(self) -> Speech: ...
    def heard(self, sink: Sink) -> list[str]: ...
    def plug_in_headset(self) -> None: ...
    def pull_out_headset(self) -> None: ...
    def break_down(self) -> None: ...


@dataclass
class EspeakBench:
    """What is heard is not words but a sound, so that its length in seconds stands for it."""

    folder: Path
    program: str = "espeak-ng"

    def speech(self) -> Speech:
        pcms = {sink: f"tee:null,'{self.recording(sink)}',wav" for sink in Sink}
        jack = SoundCardJack("Keypad", self.folder / "cards")
        return EspeakSpeech(pcms[Sink.LOUDSPEAKER], pcms[Sink.HEADSET], jack, program=self.program)

    def recording(self, sink: Sink) -> Path:
        return self.folder / f"{sink.value}.wav"

    def heard(self, sink: Sink) -> list[str]:
        path = self.recording(sink)
        if not path.exists():
            return []
        with wave.open(str(path)) as recorded:
            samples = recorded.readframes(recorded.getnframes())
        loud = any(abs(value) > 300 for (value,) in struct.iter_unpack("<h", samples))
        return [f"{len(samples) / 2 / 22050:.2f} s"] if loud else []

    def plug_in_headset(self) -> None:
        (self.folder / "cards").write_text(" 1 [Keypad         ]: USB-Audio - Keypad\n", encoding="utf-8")

    def pull_out_headset(self) -> None:
        (self.folder / "cards").write_text(" 0 [PCH            ]: HDA-Intel - HDA Intel PCH\n", encoding="utf-8")

    def break_down(self) -> None:
        self.program = "/nowhere/espeak-ng"


class SimulatedBench:
    def __init__(self) -> None:
        self.device = SimulatedSpeech()
        self.plug_in_headset = self.device.plug_in_headset
        self.pull_out_headset = self.device.pull_out_headset
        self.break_down = self.device.break_down

    def speech(self) -> Speech:
        return self.device

    def heard(self, sink: Sink) -> list[str]:
        return [each.text or "a tone" for each in self.device.heard() if each.sink is sink]


class DockedBench(SimulatedBench):
    def __init__(self, device: SimulatedSpeech, socket: Path) -> None:
        super().__init__()
        self.device, self.socket = device, socket
        self.plug_in_headset = device.plug_in_headset
        self.pull_out_headset = device.pull_out_headset
        self.break_down = device.break_down

    def speech(self) -> Speech:
        return DockedSpeech(self.socket)


@pytest.fixture(params=["espeak", "simulated", "docked"])
def bench(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Bench]:
    match request.param:
        case "espeak":
            assert shutil.which("espeak-ng"), "espeak-ng is missing: run packaging/setup.sh"
            yield EspeakBench(tmp_path)
        case "simulated":
            yield SimulatedBench()
        case _:
            with dock(tmp_path) as docked:
                yield DockedBench(docked.devices.speech, docked.socket)


def slow(bench: Bench) -> None:
    """Let sound of the simulated kind take its time, as real sound does."""
    if isinstance(bench, SimulatedBench):
        bench.device._seconds_per_character = 1.0


def tone() -> bytes:
    buffer = io.BytesIO()
    with wave.open(buffer, "wb") as written:
        written.setnchannels(1)
        written.setsampwidth(2)
        written.setframerate(22050)
        written.writeframes(b"".join(struct.pack("<h", int(9000 * math.sin(i / 8))) for i in range(4410)))
    return buffer.getvalue()


class TestSpeech:
    @pytest.mark.parametrize("sink", Sink)
    def test_what_is_said_is_heard_over_the_chosen_sink_alone(self, bench: Bench, sink: Sink) -> None:
        bench.plug_in_headset()
        assert bench.speech().speak(Utterance(SENTENCE, "de"), sink).wait()
        assert len(bench.heard(sink)) == 1
        assert [bench.heard(each) for each in Sink if each is not sink] == [[]]

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_every_language_of_the_kiosk_has_a_voice(self, bench: Bench, language: str) -> None:
        assert bench.speech().speak(Utterance("1 2 3", language), Sink.LOUDSPEAKER).wait()
        assert bench.heard(Sink.LOUDSPEAKER)

    def test_a_language_without_a_voice_is_refused(self, bench: Bench) -> None:
        with pytest.raises(LanguageUnavailable):
            bench.speech().speak(Utterance(SENTENCE, "tlh"), Sink.LOUDSPEAKER)

    def test_the_headset_is_there_while_it_is_plugged_in(self, bench: Bench) -> None:
        assert bench.speech().sinks() == {Sink.LOUDSPEAKER}
        bench.plug_in_headset()
        assert bench.speech().sinks() == {Sink.LOUDSPEAKER, Sink.HEADSET}
        bench.pull_out_headset()
        assert bench.speech().sinks() == {Sink.LOUDSPEAKER}

    def test_without_headphones_nothing_for_them_is_heard_anywhere(self, bench: Bench) -> None:
        with pytest.raises(SinkUnavailable):
            bench.speech().speak(Utterance(SENTENCE, "de"), Sink.HEADSET)
        with pytest.raises(SinkUnavailable):
            bench.speech().play(tone(), Sink.HEADSET)
        assert [bench.heard(each) for each in Sink] == [[], []]

    def test_it_is_silent_at_once_when_stopped_and_speaks_again(self, bench: Bench) -> None:
        slow(bench)
        sound = bench.speech().speak(Utterance(LONG, "de"), Sink.LOUDSPEAKER)
        sound.stop()
        assert not sound.wait()
        slow(bench)
        again = bench.speech().speak(Utterance("", "de"), Sink.LOUDSPEAKER)
        again.wait()

    def test_stopping_what_has_ended_does_no_harm(self, bench: Bench) -> None:
        sound = bench.speech().speak(Utterance("Ja", "de"), Sink.LOUDSPEAKER)
        assert sound.wait()
        sound.stop()

    def test_a_tone_is_heard(self, bench: Bench) -> None:
        assert bench.speech().play(tone(), Sink.LOUDSPEAKER).wait()
        assert len(bench.heard(Sink.LOUDSPEAKER)) == 1

    def test_what_is_no_wave_is_not_heard(self, bench: Bench) -> None:
        assert not bench.speech().play(b"", Sink.LOUDSPEAKER).wait()

    def test_broken_sound_is_an_error(self, bench: Bench) -> None:
        bench.break_down()
        with pytest.raises(SpeechUnavailable):
            bench.speech().speak(Utterance(SENTENCE, "de"), Sink.LOUDSPEAKER)


class TestEspeak:
    """What only real sound has: a length, and a loudness."""

    @pytest.fixture
    def espeak(self, tmp_path: Path) -> EspeakBench:
        return EspeakBench(tmp_path)

    def seconds(self, bench: EspeakBench, utterance: Utterance) -> float:
        assert bench.speech().speak(utterance, Sink.LOUDSPEAKER).wait()
        return float(bench.heard(Sink.LOUDSPEAKER)[0].removesuffix(" s"))

    def loudness(self, bench: EspeakBench, volume: int) -> int:
        assert bench.speech().speak(Utterance(SENTENCE, "de", volume=volume), Sink.LOUDSPEAKER).wait()
        with wave.open(str(bench.recording(Sink.LOUDSPEAKER))) as recorded:
            samples = recorded.readframes(recorded.getnframes())
        return max(abs(value) for (value,) in struct.iter_unpack("<h", samples))

    def test_a_sentence_takes_seconds_and_less_of_them_when_it_is_spoken_fast(self, espeak: EspeakBench) -> None:
        usual = self.seconds(espeak, Utterance(SENTENCE, "de"))
        assert 2 < usual < 6
        assert self.seconds(espeak, Utterance(SENTENCE, "de", words_per_minute=320)) < 0.7 * usual

    def test_a_louder_voice_is_louder(self, espeak: EspeakBench) -> None:
        assert self.loudness(espeak, 20) < self.loudness(espeak, 50) < self.loudness(espeak, 90)

    def test_the_same_words_sound_different_in_each_language(self, espeak: EspeakBench) -> None:
        assert len({self.seconds(espeak, Utterance("1234567", each)) for each in ("de", "en", "tr", "uk", "ar")}) == 5
