"""The simulated sound remembers what it would have been."""

from __future__ import annotations

from hardware.speech.simulated import SimulatedSpeech
from hardware.speech.speech import Sink, Utterance


def test_what_was_heard_is_remembered_in_order_with_its_sink_and_language() -> None:
    speech = SimulatedSpeech()
    speech.speak(Utterance("Guten Tag", "de"), Sink.LOUDSPEAKER)
    speech.plug_in_headset()
    speech.speak(Utterance("Good day", "en"), Sink.HEADSET)
    assert [(each.text, each.language, each.sink) for each in speech.heard()] == [
        ("Guten Tag", "de", Sink.LOUDSPEAKER),
        ("Good day", "en", Sink.HEADSET),
    ]


def test_it_remembers_no_more_than_it_is_asked_to() -> None:
    speech = SimulatedSpeech(remembers=1)
    for each in ("eins", "zwei"):
        speech.speak(Utterance(each, "de"), Sink.LOUDSPEAKER)
    assert [each.text for each in speech.forget()] == ["zwei"]
    assert speech.heard() == ()


def test_what_was_heard_says_nothing_of_its_words() -> None:
    speech = SimulatedSpeech()
    speech.speak(Utterance("Erika Mustermann", "de"), Sink.LOUDSPEAKER)
    assert repr(speech.heard()) == "(Heard(loudspeaker),)"
