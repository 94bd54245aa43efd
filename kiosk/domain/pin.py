"""What a citizen may want of her card's PIN, and what is true of it afterwards."""

from __future__ import annotations

from enum import Enum


class PinErrand(Enum):
    """What can be done here. Setting a PIN without any old one is the ID authority's alone."""

    CHANGE = "change"
    FIRST = "first"
    UNBLOCK = "unblock"
    CHECK = "check"


class PinOutcome(Enum):
    """What is true when an errand has ended well."""

    CHANGED = "changed"
    CHOSEN = "chosen"
    UNBLOCKED = "unblocked"
    RIGHT = "right"
    NOT_BLOCKED = "not_blocked"
