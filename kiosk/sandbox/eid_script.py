"""A script for the eID server: what it says instead of its n-th answer, for tests of clients.

The answers of a session are counted from 1, the answer to StartPAOS. A line is used once. Some lines to use:
    script.at(1, altered(required_chat=…))       another value in the true message
    script.at(2, instead(StartPAOSResponse(…)))  another message, properly addressed
    script.at(2, addressed(relates_to="…"))      another address
    script.at(3, raw(b"<a"))                     whatever bytes
    script.at(3, oversized(2_000_000))           a true message with a long comment
    script.at(4, repeated)                       the answer before, once more
    script.at(4, cut)                            the connection ends
    script.at(4, script.silence)                 nothing at all, until `stop`
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from http import HTTPStatus
from typing import Any, Final

from kiosk.eid_client.paos.messages import Envelope, Message
from kiosk.eid_client.paos.writer import write_message
from kiosk.sandbox.http_server import ConnectionCut, Problem, Response

CONTENT_TYPE: Final = "application/vnd.paos+xml; charset=UTF-8"


@dataclass(frozen=True, slots=True)
class Answer:
    """What the server would say, and the bytes of what it has said before in this session."""

    envelope: Envelope
    before: bytes = b""


Line = Callable[[Answer], Response]


class Script:
    """The lines that wait for their answer."""

    def __init__(self) -> None:
        self._lines: dict[int, Line] = {}
        self._lock = threading.Lock()
        self._ended = threading.Event()

    def at(self, number: int, line: Line) -> None:
        """Let the line be said instead of the next answer with this number."""
        with self._lock:
            self._lines[number] = line

    def clear(self) -> None:
        """Let the server say what it should."""
        with self._lock:
            self._lines.clear()

    def stop(self) -> None:
        """End all silence."""
        self._ended.set()

    def say(self, number: int, answer: Answer) -> Response:
        """Return what is said."""
        with self._lock:
            line = self._lines.pop(number, truly)
        return line(answer)

    def silence(self, _: Answer) -> Response:
        """Say nothing, with the connection open."""
        self._ended.wait()
        raise ConnectionCut


def truly(answer: Answer) -> Response:
    """Say what the server should."""
    return _response(write_message(answer.envelope))


def altered(**changes: Any) -> Line:
    """Return a line that says the true message with other values."""
    return lambda answer: truly(
        Answer(replace(answer.envelope, message=replace(answer.envelope.message, **changes)), answer.before)
    )


def instead(message: Message) -> Line:
    """Return a line that says another message."""
    return lambda answer: truly(Answer(replace(answer.envelope, message=message), answer.before))


def addressed(**addresses: Any) -> Line:
    """Return a line with another `message_id` or `relates_to`."""
    return lambda answer: truly(Answer(replace(answer.envelope, **addresses), answer.before))


def raw(body: bytes, status: int = HTTPStatus.OK) -> Line:
    """Return a line of whatever bytes."""
    return lambda _: replace(_response(body), status=status)


def oversized(size: int) -> Line:
    """Return a line that says the true message with a comment of so many bytes behind it."""
    return lambda answer: _response(write_message(answer.envelope) + b"<!--" + b" " * size + b"-->")


def failing(status: int) -> Line:
    """Return a line that is an HTTP error."""

    def say(_: Answer) -> Response:
        raise Problem(status)

    return say


def repeated(answer: Answer) -> Response:
    """Say once more what was said before."""
    return _response(answer.before)


def cut(_: Answer) -> Response:
    """End the connection."""
    raise ConnectionCut


def _response(document: bytes) -> Response:
    return Response(HTTPStatus.OK, document, CONTENT_TYPE)
