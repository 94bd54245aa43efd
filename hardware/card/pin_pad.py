"""The pad of a reader as PC/SC offers it: features, and the functions around PACE (PC/SC part 10, with amendment 1)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum, IntFlag
from typing import Final, Protocol, runtime_checkable

from hardware.card.reader import CardConnection
from hardware.errors import CardProtocolError

GET_FEATURE_REQUEST: Final = 3400
_FEATURE_SIZE = 6
_FUNCTION_HEADER_SIZE = 3
_ANSWER_HEADER_SIZE = 6


class Feature(IntEnum):
    """The features that this project uses, by their tag in the answer to GET_FEATURE_REQUEST."""

    MODIFY_PIN_DIRECT = 0x07
    EXECUTE_PACE = 0x20


class PACEFunction(IntEnum):
    """The functions of EXECUTE_PACE."""

    GET_READER_PACE_CAPABILITIES = 1
    ESTABLISH_PACE_CHANNEL = 2
    DESTROY_PACE_CHANNEL = 3


class PACECapability(IntFlag):
    """What a reader says of itself; EID is PACE for an online identification."""

    ESIGN = 0x10
    EID = 0x20
    GENERIC = 0x40
    DESTROY_CHANNEL = 0x80


@runtime_checkable
class PinPad(Protocol):
    """The keys and the display of a reader, as a further face of the connection to the card that lies on it.

    Both calls block while the person types, until the reader itself loses its patience.
    """

    def execute_pace(self, request: bytes) -> bytes:
        """Send one request of EXECUTE_PACE (see `pace_request`), and return the reader's answer.

        Raises:
            CardLost, ReaderUnavailable, CardServiceUnavailable.
        """
        ...

    def modify_pin(self, request: bytes) -> bytes:
        """Send a PIN_MODIFY structure and return the status bytes.

        Raises:
            CardLost, ReaderUnavailable, CardServiceUnavailable.
        """
        ...


@dataclass(frozen=True, slots=True)
class PACEAnswer:
    """What a reader answers to EXECUTE_PACE: a result code, 0 for success, and the output of the function."""

    result: int
    data: bytes

    def to_bytes(self) -> bytes:
        """Return the answer as it goes over PC/SC."""
        return self.result.to_bytes(4, "little") + len(self.data).to_bytes(2, "little") + self.data


def pin_pad_of(connection: CardConnection) -> PinPad | None:
    """Return the pad of the reader that the connection goes through, or None."""
    return connection if isinstance(connection, PinPad) else None


def read_features(answer: bytes) -> Mapping[Feature, int]:
    """Return the control codes of the features that we know, from the answer to GET_FEATURE_REQUEST.

    Raises:
        CardProtocolError: the answer is not a list of features.
    """
    if len(answer) % _FEATURE_SIZE:
        raise CardProtocolError("the reader's list of features has a wrong length")
    features = {}
    for at in range(0, len(answer), _FEATURE_SIZE):
        tag, length = answer[at : at + 2]
        if length != _FEATURE_SIZE - 2:
            raise CardProtocolError("a feature of the reader has a wrong length")
        if tag in set(Feature):
            features[Feature(tag)] = int.from_bytes(answer[at + 2 : at + _FEATURE_SIZE], "big")
    return features


def pace_request(function: PACEFunction, data: bytes = b"") -> bytes:
    """Return a request of EXECUTE_PACE."""
    return bytes((function,)) + len(data).to_bytes(2, "little") + data


def read_pace_request(request: bytes) -> tuple[PACEFunction, bytes]:
    """Return the function and its input: the reader's side.

    Raises:
        ValueError: there is no such function, or the length is wrong.
    """
    if len(request) < _FUNCTION_HEADER_SIZE:
        raise ValueError("the request is too short")
    data = request[_FUNCTION_HEADER_SIZE:]
    if int.from_bytes(request[1:_FUNCTION_HEADER_SIZE], "little") != len(data):
        raise ValueError("the length of the request is wrong")
    return PACEFunction(request[0]), data


def read_pace_answer(answer: bytes) -> PACEAnswer:
    """Read an answer to EXECUTE_PACE.

    Raises:
        CardProtocolError: it is shorter than it says.
    """
    data = answer[_ANSWER_HEADER_SIZE:]
    length = int.from_bytes(answer[4:_ANSWER_HEADER_SIZE], "little")
    if len(answer) < _ANSWER_HEADER_SIZE or len(data) < length:
        raise CardProtocolError("the reader's answer to EXECUTE_PACE is shorter than it says")
    return PACEAnswer(int.from_bytes(answer[:4], "little"), data[:length])


def read_capabilities(answer: PACEAnswer) -> PACECapability:
    """Return what the reader can do, from its answer to GetReaderPACECapabilities; nothing, where it gave none."""
    known = sum(PACECapability)
    return PACECapability(answer.data[0] & known if answer.result == 0 and answer.data else 0)
