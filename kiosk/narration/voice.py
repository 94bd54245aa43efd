"""The voice of a visit: it says one thing at a time, to one pair of ears where there are headphones."""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from hardware.errors import SpeechError
from hardware.speech.speech import DEFAULT_VOLUME, DEFAULT_WORDS_PER_MINUTE, Sink, Sound, Speech, Utterance
from kiosk.narration.numbers import spelled
from kiosk.narration.words import Part

log = logging.getLogger(__name__)

LOOK_SECONDS = 1.0
"""How often headphones are looked for."""

Sinks = frozenset[Sink]


@dataclass(frozen=True, slots=True)
class Manner:
    """How something is said."""

    language: str = "de"
    words_per_minute: int = DEFAULT_WORDS_PER_MINUTE
    volume: int = DEFAULT_VOLUME


@dataclass(frozen=True, slots=True)
class _Order:
    parts: tuple[Part, ...]
    manner: Manner
    turn: int


def way_of(part: Part, sinks: Sinks) -> tuple[str, Sink] | None:
    """Return the words for the sink that is there, and that sink, or None: nobody may or can hear it.

    Headphones have everything. The loudspeaker never has what is personal: a room would hear it.
    """
    if Sink.HEADSET in sinks and not part.is_for_all:
        return part.text, Sink.HEADSET
    if Sink.LOUDSPEAKER in sinks:
        said = part.instead if part.is_personal else part.text
        return (said, Sink.LOUDSPEAKER) if said or part.wave else None
    return (part.text, Sink.HEADSET) if Sink.HEADSET in sinks else None


class Voice:
    """Speaks in a thread of its own and looks for headphones in another; `noticed` is called from that one."""

    def __init__(self, speech: Speech, noticed: Callable[[Sinks], None]) -> None:
        self._speech, self._noticed = speech, noticed
        self._orders: queue.SimpleQueue[_Order | None] = queue.SimpleQueue()
        self._changed = threading.Condition()
        self._turn = 0
        self._waiting = 0
        self._sound: Sound | None = None
        self._sinks: Sinks | None = None
        self._closed = threading.Event()

    def start(self) -> None:
        """Begin to speak."""
        threading.Thread(target=self._speak, daemon=True, name="voice").start()

    def watch(self) -> None:
        """Begin to look for headphones."""
        threading.Thread(target=self._watch, daemon=True, name="headphones").start()

    def close(self) -> None:
        """Fall silent for good."""
        self._closed.set()
        self.silence()
        self._orders.put(None)

    def say(self, parts: Sequence[Part], manner: Manner) -> None:
        """Say this now, in the place of what is being said."""
        self.silence()
        self.add(parts, manner)

    def add(self, parts: Sequence[Part], manner: Manner) -> None:
        """Say this after what is being said."""
        with self._changed:
            self._waiting += 1
            self._orders.put(_Order(tuple(parts), manner, self._turn))

    def silence(self) -> None:
        """Be silent at once."""
        with self._changed:
            self._turn += 1
            sound = self._sound
        if sound is not None:
            sound.stop()

    @property
    def is_speaking(self) -> bool:
        """Whether something is being said, or about to be."""
        return self._waiting > 0

    def wait(self, seconds: float) -> bool:
        """Wait until everything has been said; return whether it has."""
        with self._changed:
            return self._changed.wait_for(lambda: not self._waiting, seconds)

    def look(self) -> None:
        """Look for headphones, and tell of a change; without them, nothing more is said that was meant for them."""
        sinks = self._speech.sinks()
        before, self._sinks = self._sinks, sinks
        if sinks != before:
            if before is not None and Sink.HEADSET in before - sinks:
                self.silence()
            self._noticed(sinks)

    def _watch(self) -> None:
        self.look()
        while not self._closed.wait(LOOK_SECONDS):
            self.look()

    def _speak(self) -> None:
        while (order := self._orders.get()) is not None:
            for each in order.parts:
                self._utter(each, order)
            with self._changed:
                self._waiting -= 1
                self._changed.notify_all()

    def _utter(self, part: Part, order: _Order) -> None:
        way = way_of(part, self._speech.sinks())
        if way is None:
            return
        try:
            sound = self._begin(part, order, *way)
        except SpeechError as error:
            log.warning("nothing can be heard: %s", type(error).__name__)
            return
        if sound is not None:
            sound.wait()
            with self._changed:
                self._sound = None

    def _begin(self, part: Part, order: _Order, text: str, sink: Sink) -> Sound | None:
        """Begin, unless the citizen has gone on in the meantime."""
        manner = order.manner
        with self._changed:
            if order.turn != self._turn:
                return None
            if part.wave:
                self._sound = self._speech.play(part.wave, sink)
            else:
                utterance = Utterance(spelled(text), manner.language, manner.words_per_minute, manner.volume)
                self._sound = self._speech.speak(utterance, sink)
            return self._sound
