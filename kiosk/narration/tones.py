"""The kiosk's own tones, made of sines: one for the countdown, for something left behind, for help, for an error."""

from __future__ import annotations

import io
import math
import struct
import wave
from enum import Enum
from functools import cache
from typing import Final

RATE_HERTZ: Final = 22050

_FADE_SECONDS: Final = 0.008
_LOUDEST: Final = 0.8 * 32767


class Tone(Enum):
    """What a tone says, as a row of pitches (hertz; 0 is a pause) and lengths (seconds)."""

    COUNTDOWN = ((660.0, 0.12), (0.0, 0.06), (660.0, 0.12))
    LEFT_BEHIND = ((880.0, 0.15), (0.0, 0.05), (660.0, 0.15), (0.0, 0.05), (880.0, 0.25))
    HELP = ((523.3, 0.2), (659.3, 0.2), (784.0, 0.35))
    ERROR = ((330.0, 0.16), (247.0, 0.28))


@cache
def wave_of(tone: Tone, volume: int) -> bytes:
    """Return the tone as a WAV file, as loud as so many per cent of the loudest."""
    loudness = _LOUDEST * min(100, max(0, volume)) / 100
    samples = b"".join(_sine(pitch, seconds, loudness) for pitch, seconds in tone.value)
    buffer = io.BytesIO()
    with wave.open(buffer, "wb") as written:
        written.setnchannels(1)
        written.setsampwidth(2)
        written.setframerate(RATE_HERTZ)
        written.writeframes(samples)
    return buffer.getvalue()


def _sine(pitch: float, seconds: float, loudness: float) -> bytes:
    """Return samples that fade in and out, so that nothing clicks."""
    count = round(seconds * RATE_HERTZ)
    fade = _FADE_SECONDS * RATE_HERTZ
    samples = (
        round(loudness * min(1, n / fade, (count - n) / fade) * math.sin(2 * math.pi * pitch * n / RATE_HERTZ))
        for n in range(count)
    )
    return b"".join(struct.pack("<h", each) for each in samples)
