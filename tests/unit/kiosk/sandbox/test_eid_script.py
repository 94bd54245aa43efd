"""The script of faults: what is said instead of which answer."""

from __future__ import annotations

import threading

import pytest

from kiosk.eid_client.paos.messages import EAC2Input, Envelope, InitializeFramework
from kiosk.eid_client.paos.reader import read_message
from kiosk.sandbox import eid_script
from kiosk.sandbox.eid_script import Answer, Script
from kiosk.sandbox.http_server import ConnectionCut, Problem

TRUE = Envelope(EAC2Input((), b"\x04", b"signature"), "urn:uuid:2", "urn:uuid:1")
ANSWER = Answer(TRUE, b"<before/>")


def _said(line: eid_script.Line) -> Envelope:
    return read_message(line(ANSWER).body)


def test_without_a_line_the_truth_is_said() -> None:
    assert read_message(Script().say(1, ANSWER).body) == TRUE


def test_line_is_said_once_and_at_its_number_only() -> None:
    script = Script()
    script.at(2, eid_script.raw(b"<a"))

    said = [script.say(number, ANSWER).body for number in (1, 2, 2)]

    assert [each == b"<a" for each in said] == [False, True, False]


def test_cleared_script_says_the_truth() -> None:
    script = Script()
    script.at(1, eid_script.repeated)
    script.clear()

    assert read_message(script.say(1, ANSWER).body) == TRUE


def test_altered_message_keeps_the_rest() -> None:
    said = _said(eid_script.altered(signature=b"other"))

    assert said == Envelope(EAC2Input((), b"\x04", b"other"), "urn:uuid:2", "urn:uuid:1")


def test_another_message_is_properly_addressed() -> None:
    assert _said(eid_script.instead(InitializeFramework())) == Envelope(
        InitializeFramework(), "urn:uuid:2", "urn:uuid:1"
    )


def test_address_can_be_another() -> None:
    assert _said(eid_script.addressed(relates_to="urn:uuid:x")).relates_to == "urn:uuid:x"


def test_message_can_be_said_twice() -> None:
    assert eid_script.repeated(ANSWER).body == b"<before/>"


def test_oversized_message_is_well_formed() -> None:
    said = eid_script.oversized(10_000)(ANSWER)

    assert len(said.body) > 10_000
    assert read_message(said.body) == TRUE


def test_http_errors_and_cut_connections_say_nothing() -> None:
    with pytest.raises(Problem) as caught:
        eid_script.failing(503)(ANSWER)
    assert caught.value.status == 503
    with pytest.raises(ConnectionCut):
        eid_script.cut(ANSWER)


def test_silence_lasts_until_the_server_stops() -> None:
    script = Script()
    script.at(1, script.silence)
    begun, ended = threading.Event(), threading.Event()

    def listen() -> None:
        begun.set()
        with pytest.raises(ConnectionCut):
            script.say(1, ANSWER)
        ended.set()

    listener = threading.Thread(target=listen)
    listener.start()
    assert begun.wait(30)
    assert not ended.is_set()
    script.stop()
    listener.join(30)
    assert ended.is_set()
