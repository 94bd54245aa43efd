"""Headphones as ALSA tells of them, with the answers of real sound cards."""

from __future__ import annotations

from pathlib import Path

import pytest

from hardware.speech.jack import MixerJack, OpenJack, SoundCardJack

CARDS = """\
 0 [PCH            ]: HDA-Intel - HDA Intel PCH
                      HDA Intel PCH at 0xf7210000 irq 30
 1 [AudioNav       ]: USB-Audio - Storm AudioNav [Keypad]
                      Storm AudioNav at usb-0000:00:14.0-2, full speed
"""
SWITCH = """\
numid=13,iface=CARD,name='Headphone Jack'
  ; type=BOOLEAN,access=r-------,values=1
  : values={value}
"""


def amixer(folder: Path, answer: str, code: int = 0) -> str:
    """Return a program that answers so, and notes what it was asked."""
    program = folder / "amixer"
    program.write_text(f"#!/bin/sh\necho \"$@\" > {folder}/asked\ncat <<'END'\n{answer}\nEND\nexit {code}\n")
    program.chmod(0o700)
    return str(program)


@pytest.mark.parametrize(("value", "plugged"), [("on", True), ("off", False)])
def test_a_switch_of_a_sound_card_tells_of_headphones(tmp_path: Path, value: str, *, plugged: bool) -> None:
    jack = MixerJack("PCH", "Headphone Jack", amixer(tmp_path, SWITCH.format(value=value)))
    assert jack.is_plugged() is plugged
    assert (tmp_path / "asked").read_text() == "-c PCH cget iface=CARD,name=Headphone Jack\n"


def test_a_switch_that_is_not_there_is_off(tmp_path: Path) -> None:
    answer = "amixer: Cannot find the given element from control hw:0"
    assert not MixerJack("0", "Headphone Jack", amixer(tmp_path, answer, 1)).is_plugged()
    assert not MixerJack("0", "Headphone Jack", str(tmp_path / "no such program")).is_plugged()


@pytest.mark.parametrize(
    ("card", "plugged"), [("AudioNav", True), ("PCH", True), ("Audio", False), ("USB-Audio", False)]
)
def test_a_sound_card_is_known_by_its_whole_id(tmp_path: Path, card: str, *, plugged: bool) -> None:
    (tmp_path / "cards").write_text(CARDS, encoding="utf-8")
    assert SoundCardJack(card, tmp_path / "cards").is_plugged() is plugged


def test_without_a_list_of_sound_cards_nothing_is_plugged_in(tmp_path: Path) -> None:
    assert not SoundCardJack("AudioNav", tmp_path / "cards").is_plugged()


def test_a_jack_that_cannot_tell_counts_as_plugged() -> None:
    assert OpenJack().is_plugged()
