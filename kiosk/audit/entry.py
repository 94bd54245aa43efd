"""One line of the journal: its number, when, who in which role, what, and codes; bound to all lines before it."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from hashlib import sha256
from typing import Final

from kiosk.audit.log_event import LogEvent

START: Final = "0" * 64
"""What stands for the line before the first."""

UNNAMED: Final = "other"
"""What stands for a code that is none: a text could be a payload."""

Codes = Mapping[str, str | int | float]

_CODE: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.:+-]{0,39}")
_NUMBERS: Final = {"seconds", "count", "attempts"}


class Role(Enum):
    """Who acted."""

    CITIZEN = "citizen"
    CLERK = "clerk"
    TECHNICIAN = "technician"
    DEVICE = "device"


@dataclass(frozen=True, slots=True)
class Entry:
    """`at` is ISO 8601 in UTC and only informs: the number says the order, whatever the clock did."""

    number: int
    at: str
    event: LogEvent
    role: Role
    codes: Codes

    def body(self) -> bytes:
        """Return the entry as the journal keeps it."""
        members = {"n": self.number, "at": self.at, "event": self.event.value, "role": self.role.value}
        return json.dumps({**members, **self.codes}, separators=(",", ":")).encode()


@dataclass(frozen=True, slots=True)
class Line:
    """A line as it lies on the disk: the digest over the digest before and the body, and the body."""

    digest: str
    body: bytes

    @classmethod
    def parse(cls, raw: bytes) -> Line:
        """Return the line without its end.

        Raises:
            ValueError: it is none.
        """
        digest, separator, body = raw.partition(b" ")
        if not separator or len(digest) != len(START):
            raise ValueError("no line of the journal")
        return cls(digest.decode("ascii"), body)

    @classmethod
    def after(cls, previous: str, body: bytes) -> Line:
        """Return the line with this body that follows the line with the digest `previous`."""
        return cls(chained(previous, body), body)

    @property
    def number(self) -> int:
        """The number in the body.

        Raises:
            ValueError: there is none.
        """
        members = json.loads(self.body)
        number = members.get("n") if isinstance(members, dict) else None
        if type(number) is not int or number < 1:
            raise ValueError("the line has no number")
        return number

    def encode(self) -> bytes:
        """Return the line with its end."""
        return self.digest.encode() + b" " + self.body + b"\n"


def chained(previous: str, body: bytes) -> str:
    """Return the digest of the line that follows the one with the digest `previous`."""
    return sha256(previous.encode() + b" " + body).hexdigest()


def checked_codes(event: LogEvent, codes: Codes) -> dict[str, str | int | float]:
    """Return what may stand beside the event; a text that is no short code becomes `other`.

    Raises:
        ValueError: the list of events does not name such a fact, or it is of the wrong kind.
    """
    if unlisted := codes.keys() - event.codes:
        raise ValueError(f"{event.value} has no {', '.join(sorted(unlisted))} in resources/log_events.toml")
    return {name: _number(name, each) if name in _NUMBERS else _code(each) for name, each in codes.items()}


def _number(name: str, value: str | int | float) -> int | float:
    if isinstance(value, str) or not math.isfinite(value):
        raise ValueError(f"{name} must be a number")
    return value if isinstance(value, int) else round(value, 3)


def _code(value: str | int | float) -> str:
    text = str(value)
    return text if _CODE.fullmatch(text) else UNNAMED
