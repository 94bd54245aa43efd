"""The two directions of a visit's channel: effects to the worker, events to the UI, each under its task's number."""

from __future__ import annotations

import json
import socket
from dataclasses import dataclass
from typing import Generic, TypeVar, get_args

from kiosk.channel.codec import from_json, to_json
from kiosk.channel.frames import FrameKind, receive_frame, send_frame
from kiosk.errors import ChannelError
from kiosk.journey.effects import WorkerEffect
from kiosk.journey.events import WorkerEvent

Body = TypeVar("Body")


@dataclass(frozen=True, slots=True)
class Message(Generic[Body]):
    """One message. An event bears the number of the effect that asked for it, so that late answers are known."""

    task: int
    body: Body


class MessageStream(Generic[Body]):
    """Sends and receives messages of one closed set over a socket; used by one thread in each direction."""

    def __init__(self, connection: socket.socket, bodies: tuple[type, ...]) -> None:
        self._connection = connection
        self._kinds = {each.__name__: each for each in bodies}

    def send(self, task: int, body: object) -> None:
        """Send one message: its binary parts first, then the JSON that refers to them.

        Raises:
            ChannelError: the other process is gone.
        """
        binaries: list[bytes] = []
        content = {"task": task, "kind": type(body).__name__, "body": to_json(body, binaries)}
        for each in binaries:
            send_frame(self._connection, FrameKind.BINARY, each)
        send_frame(self._connection, FrameKind.JSON, json.dumps(content).encode())

    def send_secret(self, secret: bytearray) -> None:
        """Send a secret in a frame of its own and overwrite it.

        Raises:
            ChannelError: the other process is gone.
        """
        try:
            send_frame(self._connection, FrameKind.SECRET, secret)
        finally:
            secret[:] = bytes(len(secret))

    def receive(self) -> Message[Body] | bytearray | None:
        """Return the next message, a secret (the caller overwrites it), or None when the other end has closed.

        Raises:
            ChannelError: the stream broke or a message is not of the closed set.
        """
        binaries: list[bytes] = []
        while (frame := receive_frame(self._connection)) is not None:
            kind, payload = frame
            if kind is FrameKind.SECRET:
                return payload
            if kind is FrameKind.JSON:
                return self._message(payload, binaries)
            binaries.append(bytes(payload))
        return None

    def close(self) -> None:
        """Close the socket; a thread that waits in `receive` wakes up."""
        try:
            self._connection.shutdown(socket.SHUT_RDWR)
        except OSError:
            return
        finally:
            self._connection.close()

    def _message(self, payload: bytearray, binaries: list[bytes]) -> Message[Body]:
        try:
            content = json.loads(payload)
            task, kind = int(content["task"]), self._kinds[content["kind"]]
            raw = content["body"]
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            raise ChannelError("a message is not of the closed set") from error
        return Message(task, from_json(kind, raw, binaries))


def to_worker(connection: socket.socket) -> MessageStream[WorkerEvent]:
    """Return the UI's end: it sends effects and receives events."""
    return MessageStream(connection, get_args(WorkerEvent))


def to_ui(connection: socket.socket) -> MessageStream[WorkerEffect]:
    """Return the worker's end: it sends events and receives effects."""
    return MessageStream(connection, get_args(WorkerEffect))
