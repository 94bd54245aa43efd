"""Keys and what they do, as the configuration says."""

from __future__ import annotations

import pytest

from kiosk.errors import ConfigError
from kiosk.narration.keymap import Action, keymap


def test_the_keys_of_a_keypad_join_those_that_are_known() -> None:
    keys = keymap({"F13": "read_on"})
    assert (keys["F13"], keys["Escape"]) == (Action.READ_ON, Action.BACK)


def test_a_key_can_be_given_another_meaning() -> None:
    assert keymap({"F1": "repeat"})["F1"] is Action.REPEAT


def test_an_unknown_action_is_named_with_those_there_are() -> None:
    with pytest.raises(ConfigError, match=r"keys\.actions\.F1 is 'jump'; one of next, previous"):
        keymap({"F1": "jump"})
