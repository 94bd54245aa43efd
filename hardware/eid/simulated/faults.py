"""The misdeeds that a simulated chip can be told to commit."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from typing import Final

from hardware.card.apdu import ResponseAPDU

_STATUS_SIZE = 2
_FAILED = b"\x6f\x00"
_TOO_MUCH = 70_000


class ChipFault(Enum):
    """How an answer is spoiled on its way out."""

    WRONG_BYTE = "wrong_byte"
    """The last byte of the data is another: in a protected answer that of the checksum."""
    WRONG_STATUS = "wrong_status"
    """The chip says that it has failed, and nothing else."""
    TRUNCATED = "truncated"
    """The second half of the data is missing."""
    EMPTY = "empty"
    """The data is missing, the status is there."""
    SILENT = "silent"
    """Not even a status comes."""
    OVERSIZED = "oversized"
    """More zeros follow than any answer can have."""
    SWAPPED = "swapped"
    """The answer before, where there was one, comes once more."""
    NOISE = "noise"
    """Other bytes of the same number."""


class ChipFaults:
    """Hands on the chip itself. Each fault happens once; answers are counted from now, 1 is the next."""

    def __init__(self) -> None:
        self._answers_until_wrong_mac = 0
        self._token_is_wrong = False
        self._planned: dict[ChipFault, int] = {}
        self._previous = b""

    def commit_at(self, answer: int, fault: ChipFault) -> None:
        """Spoil an answer, protected or not."""
        self._planned[fault] = answer

    def wrong_mac_at(self, answer: int) -> None:
        """Spoil the checksum of a protected answer; only those count."""
        self._answers_until_wrong_mac = answer

    def wrong_token(self) -> None:
        """Spoil the next authentication token, that of PACE or of chip authentication."""
        self._token_is_wrong = True

    def clear(self) -> None:
        """Forget the faults that have not happened yet."""
        self._planned.clear()
        self._answers_until_wrong_mac, self._token_is_wrong = 0, False

    def spoil(self, answer: bytes) -> bytes:
        """Return an answer as it leaves the chip."""
        previous, self._previous = self._previous, answer
        self._planned = {fault: count - 1 for fault, count in self._planned.items()}
        for fault in [each for each, count in self._planned.items() if count == 0]:
            del self._planned[fault]
            answer = _DEEDS[fault](answer, previous)
        return answer

    def spoil_mac(self, response: ResponseAPDU) -> ResponseAPDU:
        """Return a protected answer with its checksum as the chip makes it."""
        self._answers_until_wrong_mac -= 1
        if self._answers_until_wrong_mac != 0:
            return response
        return ResponseAPDU(_change_last(response.data), response.status)

    def spoil_token(self, token: bytes) -> bytes:
        """Return an authentication token as the chip makes it."""
        if not self._token_is_wrong:
            return token
        self._token_is_wrong = False
        return _change_last(token)


def _change_last(data: bytes) -> bytes:
    return data[:-1] + bytes((data[-1] ^ 1,)) if data else data


def _split(answer: bytes) -> tuple[bytes, bytes]:
    return answer[:-_STATUS_SIZE], answer[-_STATUS_SIZE:]


def _wrong_byte(answer: bytes, _: bytes) -> bytes:
    data, status = _split(answer)
    return _change_last(data) + status


def _truncated(answer: bytes, _: bytes) -> bytes:
    data, status = _split(answer)
    return data[: len(data) // 2] + status


def _oversized(answer: bytes, _: bytes) -> bytes:
    data, status = _split(answer)
    return data + bytes(_TOO_MUCH) + status


def _noise(answer: bytes, _: bytes) -> bytes:
    return bytes((each * 167 + 13 * at + 89) % 256 for at, each in enumerate(answer))


_DEEDS: Final[Mapping[ChipFault, Callable[[bytes, bytes], bytes]]] = {
    ChipFault.WRONG_BYTE: _wrong_byte,
    ChipFault.WRONG_STATUS: lambda _, __: _FAILED,
    ChipFault.TRUNCATED: _truncated,
    ChipFault.EMPTY: lambda answer, _: _split(answer)[1],
    ChipFault.SILENT: lambda _, __: b"",
    ChipFault.OVERSIZED: _oversized,
    ChipFault.SWAPPED: lambda answer, previous: previous or answer,
    ChipFault.NOISE: _noise,
}
