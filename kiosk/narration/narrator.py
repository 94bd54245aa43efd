"""Says what is on the screen: each new screen, each move of the focus, each change that matters."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtQuick import QQuickWindow

from hardware.speech.speech import Sink
from kiosk.narration.accessible import Reader
from kiosk.narration.bells import bell, bell_of_second
from kiosk.narration.elements import Element, Role, View
from kiosk.narration.focus import Focus, is_another_place
from kiosk.narration.tones import Tone, wave_of
from kiosk.narration.voice import Manner, Sinks, Voice
from kiosk.narration.words import (
    Part,
    announcement,
    describe,
    describe_change,
    explanation,
    farewell,
    heading_of,
    merged,
)
from kiosk.session import Session
from kiosk.viewmodels.speech import SpeechViewModel

SETTLING_MILLISECONDS = 30
"""Several changes that belong together are told as one."""

BELL_MILLISECONDS = 3000
CLOCK_STEP, PROGRESS_STEP = 10, 25


class Narrator(QObject):
    """Looks at the window after each change, and says what is new; without speech, it keeps the focus and the bells."""

    _sinks_changed = Signal(object)

    def __init__(
        self, window: QQuickWindow, session: Session, speech: SpeechViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._speech = session, speech
        self._reader = Reader(window)
        self.focus = Focus(window, self._reader)
        self.uses_keys = False
        self._voice: Voice | None = None
        self._view = View()
        self._spoken = False
        self._headset = False
        self._closed = False
        self._said: tuple[Part, ...] = ()
        self._bells: list[Part] = []
        self._journey = session.journey
        self._settling = QTimer(self, singleShot=True, interval=SETTLING_MILLISECONDS)
        self._settling.timeout.connect(self.look)
        self._ringing = QTimer(self, interval=BELL_MILLISECONDS)
        self._ringing.timeout.connect(self._ring_again)
        self._sinks_changed.connect(self._notice)
        window.activeFocusItemChanged.connect(self.look_soon)
        session.journey_changed.connect(self._follow)
        session.pad.changed.connect(self.look_soon)
        session.idle_ticked.connect(self._count_down)
        speech.changed.connect(self.look_soon)

    def use(self, voice: Voice) -> None:
        """Speak with this voice from now on."""
        self._voice = voice

    def notice(self, sinks: Sinks) -> None:
        """Note what sound can come out of; called from any thread."""
        self._sinks_changed.emit(sinks)

    def close(self) -> None:
        """Look and ring no more: the window is about to go."""
        self._closed = True
        self._settling.stop()
        self._ringing.stop()

    @property
    def view(self) -> View:
        """What can be read now."""
        self._view = self._reader.read()
        return self._view

    def look_soon(self) -> None:
        """Look once everything that changes now has changed."""
        if not self._closed:
            self._settling.start()

    def look(self) -> None:
        """Look at the window, bring the focus to its place, and say what is new."""
        self._settling.stop()
        spoken, was_spoken = self._session.journey.display.speech, self._spoken
        if not (spoken or was_spoken or self.uses_keys):
            self._flush_bells()
            return
        before, view = self._view, self._reader.read()
        if (self.uses_keys or spoken) and self.focus.settle(before, view):
            view = self._reader.read()
        self._view, self._spoken = view, spoken
        if spoken:
            self._tell(before if was_spoken else None, view)
        elif was_spoken:
            self._say([farewell()])
        self._flush_bells()

    def tell_key(self, name: str) -> None:
        """Say on which key of the keyboard on the glass she is: what she writes is for her own ears only."""
        if self._session.journey.display.speech:
            self._say([Part(name, is_personal=True)])

    def repeat(self) -> None:
        """Say the last thing again."""
        self._say(self._said)

    def silence(self) -> None:
        """Say nothing more for now."""
        if self._voice:
            self._voice.silence()

    def ring(self, tone: Tone, *, for_all: bool = False) -> None:
        """Let a tone be heard, over headphones if there are any, or for all."""
        self._bells.append(Part(wave=wave_of(tone, self._speech.volume), is_for_all=for_all))
        self.look_soon()

    def _tell(self, before: View | None, view: View) -> None:
        if before is None:
            self._say([explanation(), *heading_of(view), *self._of_focus(None, view)])
        elif is_another_place(before, view):
            self._say([*heading_of(view), *self._of_focus(None, view)])
        else:
            urgent = [*_of_alerts(before, view), *self._of_focus(before, view), *_of_status(before, view)]
            if urgent:
                self._say(urgent)
            later = [*_of_clock(before, view), *_of_progress(before, view)]
            if later and self._voice:
                self._voice.add(merged(later), self._manner())

    def _of_focus(self, before: View | None, view: View) -> Iterator[Part]:
        element = view.focused
        if element is None:
            return
        if before is None:
            if element not in view.introduction():
                yield from describe(element, view)
        elif before.focus != view.focus:
            yield from describe(element, view, before.focused)
        elif before.focused is not None and before.focused != element:
            yield from describe_change(before.focused, element)

    def _say(self, parts: Sequence[Part]) -> None:
        if self._voice and parts:
            self._said = tuple(merged(parts))
            bells, self._bells = self._bells, []
            self._voice.say([*bells, *self._said], self._manner())

    def _flush_bells(self) -> None:
        bells, self._bells = self._bells, []
        if self._voice and bells:
            self._voice.add(bells, self._manner())

    def _manner(self) -> Manner:
        return Manner(self._session.journey.display.language, self._speech.words_per_minute, self._speech.volume)

    def _follow(self) -> None:
        before, self._journey = self._journey, self._session.journey
        tone = bell(before, self._journey)
        if tone is not None:
            self.ring(tone, for_all=tone in {Tone.LEFT_BEHIND, Tone.HELP})
        if self._journey.card_left and not self._ringing.isActive():
            self._ringing.start()
        self.look_soon()

    def _ring_again(self) -> None:
        if self._session.journey.card_left:
            self.ring(Tone.LEFT_BEHIND, for_all=True)
        else:
            self._ringing.stop()

    def _count_down(self) -> None:
        tone = bell_of_second(self._session.journey, self._session.idle_seconds_left)
        if tone is not None:
            self.ring(tone)
        self.look_soon()

    def _notice(self, sinks: Sinks) -> None:
        """Headphones that are plugged in begin speech, and end it when they are pulled out."""
        had, self._headset = self._headset, Sink.HEADSET in sinks
        self._speech.notice(available=bool(sinks))
        if had is not self._headset:
            self._speech.choose(self._headset)


def _of_alerts(before: View, view: View) -> Iterator[Part]:
    known = {(each.key, each.name, each.description) for each in before.of(Role.ALERT)}
    for each in view.of(Role.ALERT):
        if (each.key, each.name, each.description) not in known:
            yield from announcement(each)


def _of_status(before: View, view: View) -> Iterator[Part]:
    for each, old in _changed(before, view, Role.STATUS):
        if old is None or old.name != each.name:
            yield from announcement(each)


def _of_clock(before: View, view: View) -> Iterator[Part]:
    for each, _ in _changed(before, view, Role.CLOCK):
        if _number(each.name) % CLOCK_STEP == 0:
            yield from announcement(each)


def _of_progress(before: View, view: View) -> Iterator[Part]:
    for each, old in _changed(before, view, Role.PROGRESS):
        if old is None or _number(old.description) // PROGRESS_STEP != _number(each.description) // PROGRESS_STEP:
            yield from announcement(each)


def _changed(before: View, view: View, role: Role) -> Iterator[tuple[Element, Element | None]]:
    for each in view.of(role):
        old = before.element(each.key)
        if old != each:
            yield each, old


def _number(text: str) -> int:
    found = re.search(r"\d+", text)
    return int(found.group()) if found else 0
