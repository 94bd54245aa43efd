"""What each key does: the kiosk's own keys, and those of an accessible keypad as `kiosk.toml` names them."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from kiosk.errors import ConfigError


class Action(Enum):
    """What a key can do besides writing."""

    NEXT = "next"
    PREVIOUS = "previous"
    READ_ON = "read_on"
    READ_BACK = "read_back"
    SELECT = "select"
    BACK = "back"
    HELP = "help"
    REPEAT = "repeat"
    SPEECH = "speech"
    SCREEN_OFF = "screen_off"
    QUIETER = "quieter"
    LOUDER = "louder"
    SLOWER = "slower"
    FASTER = "faster"
    HEADPHONES_IN = "headphones_in"
    HEADPHONES_OUT = "headphones_out"


KEYS: Mapping[str, Action] = {
    "Tab": Action.NEXT,
    "Backtab": Action.PREVIOUS,
    "Down": Action.READ_ON,
    "Up": Action.READ_BACK,
    "Return": Action.SELECT,
    "Enter": Action.SELECT,
    "Escape": Action.BACK,
    "F1": Action.HELP,
    "F2": Action.REPEAT,
    "F3": Action.SPEECH,
    "F4": Action.SCREEN_OFF,
    "F5": Action.QUIETER,
    "F6": Action.LOUDER,
    "F7": Action.SLOWER,
    "F8": Action.FASTER,
}


def keymap(configured: Mapping[str, str]) -> Mapping[str, Action]:
    """Return what the keys do, by their names in Qt (`F13`, `Help`), those of the configuration first.

    Raises:
        ConfigError: there is no such action.
    """
    known = {each.value: each for each in Action}
    for key, action in configured.items():
        if action not in known:
            raise ConfigError(f"keys.actions.{key} is {action!r}; one of {', '.join(known)}")
    return {**KEYS, **{key: known[action] for key, action in configured.items()}}
