"""Frames over a stream socket: kind, length, payload. JSON, raw binary and secrets travel apart."""

from __future__ import annotations

import socket
import struct
from enum import Enum

from kiosk.errors import ChannelError

MAX_FRAME_BYTES = 64 * 1024 * 1024
HEADER = struct.Struct(">cI")


class FrameKind(Enum):
    """What a frame holds."""

    JSON = b"J"
    BINARY = b"B"
    SECRET = b"S"


def send_frame(connection: socket.socket, kind: FrameKind, payload: bytes | bytearray | memoryview) -> None:
    """Send one frame; the payload is not copied, so that a secret can be overwritten afterwards.

    Raises:
        ChannelError: the other end is gone.
    """
    try:
        connection.sendall(HEADER.pack(kind.value, len(payload)))
        connection.sendall(payload)
    except OSError as error:
        raise ChannelError("the other process is gone") from error


def receive_frame(connection: socket.socket) -> tuple[FrameKind, bytearray] | None:
    """Return the next frame, or None when the other end has closed between two frames.

    Raises:
        ChannelError: the stream broke within a frame, or is not ours.
    """
    header = _receive_exactly(connection, HEADER.size, at_start=True)
    if header is None:
        return None
    code, length = HEADER.unpack(header)
    if length > MAX_FRAME_BYTES:
        raise ChannelError("a frame is too long")
    try:
        kind = FrameKind(code)
    except ValueError as error:
        raise ChannelError("a frame is of no known kind") from error
    payload = _receive_exactly(connection, length, at_start=False)
    assert payload is not None  # noqa: S101 - only a stream that ends at the start gives None
    return kind, payload


def _receive_exactly(connection: socket.socket, length: int, *, at_start: bool) -> bytearray | None:
    buffer = bytearray(length)
    view, filled = memoryview(buffer), 0
    while filled < length:
        try:
            received = connection.recv_into(view[filled:])
        except OSError as error:
            raise ChannelError("the other process is gone") from error
        if not received:
            if at_start and not filled:
                return None
            raise ChannelError("the stream ended within a frame")
        filled += received
    return buffer
