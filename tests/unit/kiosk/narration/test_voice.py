"""One thing at a time, and what is personal to one pair of ears."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from hardware.speech.simulated import SimulatedSpeech
from hardware.speech.speech import Sink
from kiosk.narration.tones import Tone, wave_of
from kiosk.narration.voice import Manner, Sinks, Voice, way_of
from kiosk.narration.words import Part

ROOM = frozenset({Sink.LOUDSPEAKER})
BOTH = frozenset(Sink)
SECRET = Part("Erika Mustermann", is_personal=True, instead="over headphones only")
PATIENCE_SECONDS = 60


class Bench:
    def __init__(self, seconds_per_character: float = 0.0) -> None:
        self.speech = SimulatedSpeech(seconds_per_character=seconds_per_character)
        self.noticed: list[Sinks] = []
        self.voice = Voice(self.speech, self.noticed.append)
        self.voice.start()

    def heard(self) -> list[str]:
        assert self.voice.wait(PATIENCE_SECONDS)
        return [each.text for each in self.speech.heard()]


@pytest.fixture
def bench() -> Iterator[Bench]:
    made = Bench()
    yield made
    made.voice.close()


def test_headphones_have_everything() -> None:
    assert way_of(SECRET, BOTH) == ("Erika Mustermann", Sink.HEADSET)


def test_the_room_hears_something_else_or_nothing() -> None:
    assert way_of(SECRET, ROOM) == ("over headphones only", Sink.LOUDSPEAKER)
    assert way_of(Part("Erika", is_personal=True), ROOM) is None


def test_without_any_sink_nothing_is_said() -> None:
    assert way_of(Part("Good day"), frozenset()) is None


def test_what_is_for_all_goes_to_the_room_although_there_are_headphones() -> None:
    assert way_of(Part(wave=b"RIFF", is_for_all=True), BOTH) == ("", Sink.LOUDSPEAKER)


def test_a_telephone_number_reaches_the_engine_digit_by_digit(bench: Bench) -> None:
    bench.voice.say([Part("Telephone 0341 123456")], Manner())
    assert bench.heard() == ["Telephone 0 3 4 1, 1 2 3 4 5 6"]


def test_parts_are_said_in_order_and_in_their_manner(bench: Bench) -> None:
    bench.voice.say([Part("one"), Part("two")], Manner("en", 200, 70))
    assert bench.heard() == ["one", "two"]
    assert {(each.language, each.words_per_minute, each.volume) for each in bench.speech.heard()} == {("en", 200, 70)}


def test_a_new_thing_takes_the_place_of_the_one_before() -> None:
    bench = Bench(seconds_per_character=60.0)
    bench.voice.say([Part("a long story"), Part("and its end")], Manner())
    bench.voice.say([Part("")], Manner())
    assert "and its end" not in bench.heard()
    bench.voice.close()


def test_what_is_added_waits_for_its_turn(bench: Bench) -> None:
    bench.voice.say([Part("first")], Manner())
    bench.voice.add([Part("then")], Manner())
    assert bench.heard() == ["first", "then"]


def test_a_tone_is_played(bench: Bench) -> None:
    bench.voice.add([Part(wave=wave_of(Tone.ERROR, 50))], Manner())
    bench.heard()
    assert [each.wave[:4] for each in bench.speech.heard()] == [b"RIFF"]


def test_sound_that_fails_keeps_nobody_from_going_on(bench: Bench) -> None:
    bench.speech.break_down()
    bench.voice.say([Part("one")], Manner())
    assert bench.heard() == []
    bench.speech.mend()
    bench.voice.say([Part("two")], Manner())
    assert bench.heard() == ["two"]


def test_headphones_that_come_and_go_are_noticed_once_each(bench: Bench) -> None:
    for hand in (lambda: None, bench.speech.plug_in_headset, lambda: None, bench.speech.pull_out_headset):
        hand()
        bench.voice.look()
    assert bench.noticed == [ROOM, BOTH, ROOM]


def test_nothing_more_is_said_once_the_headphones_are_pulled_out() -> None:
    bench = Bench(seconds_per_character=60.0)
    bench.speech.plug_in_headset()
    bench.voice.look()
    bench.voice.say([Part("for her ears"), Part("and more of it")], Manner())
    bench.speech.pull_out_headset()
    bench.voice.look()
    assert "and more of it" not in bench.heard()
    bench.voice.close()
