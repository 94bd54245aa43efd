"""Command and response APDUs (ISO/IEC 7816-4, 5.1), short and extended length."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

MAX_SHORT_DATA = 255
MAX_SHORT_LE = 256
MAX_EXTENDED = 65_536


class StatusWord(IntEnum):
    """The status words this project gives a meaning (ISO/IEC 7816-4, 5.6; TR-03110-3, B)."""

    OK = 0x9000
    END_OF_FILE = 0x6282
    DEACTIVATED = 0x6283
    WARNING = 0x6300
    AUTHENTICATION_BLOCKED = 0x6983
    REFERENCE_DATA_NOT_USABLE = 0x6984
    WRONG_LENGTH = 0x6700
    SM_NOT_SUPPORTED = 0x6882
    SECURITY_STATUS_NOT_SATISFIED = 0x6982
    CONDITIONS_NOT_SATISFIED = 0x6985
    NO_CURRENT_FILE = 0x6986
    SM_OBJECTS_MISSING = 0x6987
    SM_OBJECTS_INCORRECT = 0x6988
    WRONG_DATA = 0x6A80
    FILE_NOT_FOUND = 0x6A82
    WRONG_P1P2 = 0x6A86
    REFERENCED_DATA_NOT_FOUND = 0x6A88
    WRONG_OFFSET = 0x6B00
    INSTRUCTION_NOT_SUPPORTED = 0x6D00
    CLASS_NOT_SUPPORTED = 0x6E00


@dataclass(frozen=True, slots=True)
class CommandAPDU:
    """One command.

    `le` is the greatest length of the answer wanted: None for no answer, 256 or 65536 for all.
    """

    cla: int
    ins: int
    p1: int
    p2: int
    data: bytes = b""
    le: int | None = None

    def __repr__(self) -> str:
        """Return the header and lengths only: data may be personal or secret."""
        return (
            f"CommandAPDU({self.cla:02X} {self.ins:02X} {self.p1:02X} {self.p2:02X}, "
            f"{len(self.data)} bytes, le={self.le})"
        )

    @property
    def is_extended(self) -> bool:
        """Whether the lengths need the extended form."""
        return len(self.data) > MAX_SHORT_DATA or (self.le or 0) > MAX_SHORT_LE

    def to_bytes(self) -> bytes:
        """Return the command as it goes over the line."""
        header = bytes((self.cla, self.ins, self.p1, self.p2))
        if not self.is_extended:
            lc = bytes((len(self.data),)) + self.data if self.data else b""
            le = b"" if self.le is None else bytes((self.le % MAX_SHORT_LE,))
            return header + lc + le
        lc = b"\0" + len(self.data).to_bytes(2, "big") + self.data if self.data else b""
        le = b"" if self.le is None else (self.le % MAX_EXTENDED).to_bytes(2, "big")
        return header + lc + (le if lc or self.le is None else b"\0" + le)

    @classmethod
    def from_bytes(cls, raw: bytes) -> CommandAPDU:
        """Read a command as it came over the line.

        Raises:
            ValueError: the lengths do not add up.
        """
        if len(raw) < 4:
            raise ValueError("a command APDU has at least four bytes")
        data, le = _split_body(raw[4:])
        return cls(raw[0], raw[1], raw[2], raw[3], data, le)


@dataclass(frozen=True, slots=True)
class ResponseAPDU:
    """One answer: its data and the two status bytes as a number."""

    data: bytes
    status: int

    def __repr__(self) -> str:
        """Return length and status only: data may be personal."""
        return f"ResponseAPDU({len(self.data)} bytes, {self.status:04X})"

    @property
    def is_ok(self) -> bool:
        """Whether the card answered 9000."""
        return self.status == StatusWord.OK

    def to_bytes(self) -> bytes:
        """Return the answer as it goes over the line."""
        return self.data + self.status.to_bytes(2, "big")

    @classmethod
    def from_bytes(cls, raw: bytes) -> ResponseAPDU:
        """Read an answer as it came over the line.

        Raises:
            ValueError: it is shorter than its status word.
        """
        if len(raw) < 2:
            raise ValueError("a response APDU has at least two bytes")
        return cls(bytes(raw[:-2]), int.from_bytes(raw[-2:], "big"))


def _split_body(body: bytes) -> tuple[bytes, int | None]:
    if not body:
        return b"", None
    if len(body) == 1:
        return b"", body[0] or MAX_SHORT_LE
    if body[0]:
        return _split_short(body)
    if len(body) == 3:
        return b"", int.from_bytes(body[1:], "big") or MAX_EXTENDED
    length = int.from_bytes(body[1:3], "big")
    data, rest = body[3 : 3 + length], body[3 + length :]
    if not length or len(data) != length or len(rest) not in {0, 2}:
        raise ValueError("the extended lengths of the command APDU do not add up")
    return data, (int.from_bytes(rest, "big") or MAX_EXTENDED) if rest else None


def _split_short(body: bytes) -> tuple[bytes, int | None]:
    data, rest = body[1 : 1 + body[0]], body[1 + body[0] :]
    if len(data) != body[0] or len(rest) > 1:
        raise ValueError("the lengths of the command APDU do not add up")
    return data, (rest[0] or MAX_SHORT_LE) if rest else None
