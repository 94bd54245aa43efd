"""The tones are sound that can be told apart, as loud as asked for."""

from __future__ import annotations

import io
import struct
import wave

import pytest

from kiosk.narration.tones import Tone, wave_of


def samples(tone: Tone, volume: int) -> list[int]:
    with wave.open(io.BytesIO(wave_of(tone, volume))) as opened:
        return [value for (value,) in struct.iter_unpack("<h", opened.readframes(opened.getnframes()))]


@pytest.mark.parametrize("tone", Tone)
def test_a_tone_lasts_less_than_a_second_and_fits_into_a_pipe(tone: Tone) -> None:
    assert 0.2 < len(samples(tone, 50)) / 22050 < 1.0
    assert len(wave_of(tone, 100)) < 65_536


def test_a_louder_tone_is_louder() -> None:
    assert max(samples(Tone.HELP, 20)) < max(samples(Tone.HELP, 60)) < max(samples(Tone.HELP, 100)) <= 32767


def test_a_tone_begins_and_ends_without_a_click() -> None:
    heard = samples(Tone.ERROR, 100)
    assert abs(heard[0]) < 300
    assert abs(heard[-1]) < 300


def test_no_two_tones_are_the_same() -> None:
    assert len({wave_of(each, 50) for each in Tone}) == len(Tone)
