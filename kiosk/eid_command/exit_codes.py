"""The exit codes of `kiosk eid`, one for each way it can end."""

from __future__ import annotations

from enum import IntEnum


class ExitCode(IntEnum):
    """The exit codes; 2 is what every command of ours says of wrong arguments or files."""

    OK = 0
    UNEXPECTED = 1
    USAGE = 2
    TERMINAL_NEEDED = 3
    SECRET_MISSING = 4
    NOT_CONFIRMED = 5
    NOT_BLOCKED = 6
    SERVICE_DOWN = 10
    NO_READER = 11
    NO_CARD = 12
    NOT_AN_EID_CARD = 13
    CARD_PROTOCOL = 14
    CARD_NOT_GENUINE = 15
    TERMINAL_REFUSED = 16
    READER_BUSY = 17
    CARD_MUTE = 18
    CARD_INTERRUPTED = 19
    SECRET_WRONG = 20
    PIN_SUSPENDED = 21
    PIN_BLOCKED = 22
    PUK_BLOCKED = 23
    DEACTIVATED = 24
    CARD_EXPIRED = 25
    CARD_REVOKED = 26
    PIN_UNCERTAIN = 27
    PIN_PAD_UNUSED = 28
    SERVER_UNREACHABLE = 30
    SERVER_REFUSED = 31
    PROVIDER_NOT_TRUSTED = 32
    CANCELLED = 33
