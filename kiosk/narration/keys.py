"""Keys as they come from keyboards and keypads: none repeats, none counts twice, and each does what it is there for."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.errors import ConfigError
from kiosk.journey.events import SecretEntered
from kiosk.journey.journey import SecretKind
from kiosk.narration.elements import CONTROLS, Element, Role
from kiosk.narration.glass_keyboard import Direction, GlassKeyboard
from kiosk.narration.keymap import Action
from kiosk.narration.narrator import Narrator
from kiosk.session import Session
from kiosk.viewmodels.shell import Surroundings

_FINGERS = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin})
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier

_DIRECTIONS = {
    Qt.Key.Key_Left: Direction.LEFT,
    Qt.Key.Key_Right: Direction.RIGHT,
    Qt.Key.Key_Up: Direction.UP,
    Qt.Key.Key_Down: Direction.DOWN,
}
_OF_CITIZENS = frozenset(SecretKind) - {SecretKind.STAFF_PIN}


class Keys(QObject):
    """Filters the events of one window.

    Raises:
        ConfigError: the map names a key that Qt does not know.
    """

    def __init__(
        self,
        window: QQuickWindow,
        session: Session,
        around: Surroundings,
        narrator: Narrator,
        actions: Mapping[str, Action],
        *,
        double_strike_seconds: float = 0.0,
        now: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window, self._session, self._around, self._narrator = window, session, around, narrator
        self._actions = {_key(name): action for name, action in actions.items()}
        self._shortest_seconds = double_strike_seconds
        self._now = now
        self._last: tuple[int, float] = (0, float("-inf"))
        self._ignored: set[int] = set()
        self._passing = False
        self._glass = GlassKeyboard(window)
        self._has_letters = False
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        """Return whether the event has been dealt with here."""
        kind = event.type()
        if kind in _FINGERS:
            self._narrator.uses_keys = False
            self._narrator.focus.forget()
            self._glass.leave()
        elif isinstance(event, QKeyEvent) and not self._passing:
            if kind == QEvent.Type.KeyPress:
                return self._press(event)
            if kind == QEvent.Type.KeyRelease:
                return self._release(event)
        return False

    def _press(self, event: QKeyEvent) -> bool:
        key, now = event.key(), self._now()
        last, struck = self._last
        if event.isAutoRepeat() or (key == last and now - struck < self._shortest_seconds):
            self._ignored.add(key)
            return True
        self._ignored.discard(key)
        self._last = (key, now)
        self._around.presence.touched()
        self._narrator.uses_keys = True
        self._narrator.look_soon()
        return not event.modifiers() & _COMMANDS and self._act(event)

    def _release(self, event: QKeyEvent) -> bool:
        key = event.key()
        if event.isAutoRepeat() or key in self._ignored:
            if not event.isAutoRepeat():
                self._ignored.discard(key)
            return True
        action = self._actions.get(key)
        return action is Action.SELECT and self._select(event) if action else False

    def _act(self, event: QKeyEvent) -> bool:
        action = self._actions.get(event.key())
        if self._glass.marked and self._act_on_glass(event.key(), action):
            return True
        if action is None:
            return self._type_secret(event) or self._move_sideways(event) or self._note_letter(event)
        if action is Action.SELECT:
            return self._select(event)
        self._does[action](self)
        return True

    def _act_on_glass(self, key: int, action: Action | None) -> bool:
        """Go over the keyboard on the glass, press its keys, or leave it; all else is done as without it."""
        direction = _DIRECTIONS.get(Qt.Key(key))
        if direction is not None:
            self._glass.move(direction)
        elif action is Action.SELECT:
            self._glass.press()
        else:
            self._glass.leave()
            return action is Action.BACK
        self._narrator.tell_key(self._glass.marked)
        return True

    def _note_letter(self, event: QKeyEvent) -> bool:
        """Whoever has letters of her own needs none on the glass."""
        self._has_letters = self._has_letters or (event.text().isprintable() and event.text() != "")
        return False

    def _type_secret(self, event: QKeyEvent) -> bool:
        """Take digits for the pad wherever the focus is; they are told to nobody."""
        if self._session.journey.awaited_secret is None or self._around.side_page.isOpen:
            return False
        digit = event.key() - Qt.Key.Key_0
        if 0 <= digit <= 9:
            self._session.pad.press(digit)
        elif event.key() == Qt.Key.Key_Backspace:
            self._session.pad.erase()
        else:
            return False
        return True

    def _move_sideways(self, event: QKeyEvent) -> bool:
        if event.key() not in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            return False
        focused = self._narrator.view.focused
        if focused is not None and focused.role is Role.WRITING:
            return False
        forwards = (event.key() == Qt.Key.Key_Right) is not bool(self._around.display.rightToLeft)
        self._to_control(1 if forwards else -1)
        return True

    def _select(self, event: QKeyEvent) -> bool:
        """Let the control with the focus be pressed and, at the release, act."""
        is_press = event.type() == QEvent.Type.KeyPress
        focused = self._narrator.view.focused
        if focused is not None and focused.role in CONTROLS - {Role.WRITING}:
            self._pass_on(event)
        elif is_press and self._session.pad.is_complete and self._session.journey.awaited_secret in _OF_CITIZENS:
            self._session.send(SecretEntered())
        elif is_press and focused is not None and focused.role is Role.WRITING:
            self._begin_to_write()
        elif is_press:
            self._narrator.repeat()
        return True

    def _begin_to_write(self) -> None:
        """Go on to the next control after letters of her own; to the keyboard on the glass before."""
        if not self._has_letters:
            self._glass.enter()
        if self._glass.marked:
            self._narrator.tell_key(self._glass.marked)
        else:
            self._to_control(1)

    def _pass_on(self, event: QKeyEvent) -> None:
        """Let the window have the key as Return, whatever key it was."""
        self._passing = True
        try:
            same = QKeyEvent(event.type(), Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r")
            QCoreApplication.sendEvent(self._window, same)
        finally:
            self._passing = False

    def _go_back(self) -> None:
        presence, page = self._around.presence, self._around.side_page
        journey = self._session.journey
        if journey.idle_warning:
            presence.stillHere()
        elif journey.leaving:
            presence.stay()
        elif journey.staff_called:
            presence.endCall()
        elif presence.hidden:
            presence.show()
        elif page.isOpen:
            page.close()
        elif presence.canGoBack:
            presence.goBack()

    def _help(self) -> None:
        journey = self._session.journey
        if not (journey.idle_warning or journey.leaving or journey.staff_called or self._around.presence.hidden):
            self._around.side_page.open("help")

    def _to_control(self, by: int) -> None:
        self._narrator.focus.step(self._narrator.view, lambda each: each.is_focusable, by)

    def _read(self, by: int) -> None:
        """Go on to whatever comes next, texts included where they are spoken."""
        spoken = self._session.journey.display.speech

        def wanted(each: Element) -> bool:
            return each.is_focusable or (spoken and each.role not in CONTROLS)

        self._narrator.focus.step(self._narrator.view, wanted, by)

    def _repeat(self) -> None:
        self._narrator.repeat()

    def _toggle_speech(self) -> None:
        speech = self._around.speech
        speech.choose(bool(speech.available) and not self._session.journey.display.speech)

    def _speak_louder(self, by: int) -> None:
        self._around.speech.louder(by)
        self._narrator.repeat()

    def _speak_faster(self, by: int) -> None:
        self._around.speech.faster(by)
        self._narrator.repeat()

    _does: Mapping[Action, Callable[[Keys], None]] = {
        Action.NEXT: lambda self: self._to_control(1),
        Action.PREVIOUS: lambda self: self._to_control(-1),
        Action.READ_ON: lambda self: self._read(1),
        Action.READ_BACK: lambda self: self._read(-1),
        Action.BACK: _go_back,
        Action.HELP: _help,
        Action.REPEAT: _repeat,
        Action.SPEECH: _toggle_speech,
        Action.SCREEN_OFF: lambda self: self._around.speech.toggleScreen(),
        Action.QUIETER: lambda self: self._speak_louder(-1),
        Action.LOUDER: lambda self: self._speak_louder(1),
        Action.SLOWER: lambda self: self._speak_faster(-1),
        Action.FASTER: lambda self: self._speak_faster(1),
        Action.HEADPHONES_IN: lambda self: self._around.speech.choose(True),
        Action.HEADPHONES_OUT: lambda self: self._around.speech.choose(False),
    }


def _key(name: str) -> int:
    try:
        return int(Qt.Key[f"Key_{name}"])
    except KeyError:
        raise ConfigError(f"keys.actions.{name} is no key that Qt knows (Qt::Key without Key_)") from None
