"""What the technician's lists show, and which sign and words a state has: never a colour alone."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kiosk.domain.diagnosis import Check, CheckResult, CheckStatus
from kiosk.domain.handbook import Handbook
from kiosk.viewmodels.breaking import BREAK, breakable

_SIGNS = {
    CheckStatus.WELL: "circle-check",
    CheckStatus.WARNING: "alert-triangle",
    CheckStatus.FAULTY: "alert-octagon",
    CheckStatus.NOT_TRIED: "minus",
}
_LONG_NAME = re.compile(r"\S{12,}")
_JOINT = re.compile(r"(?<=[._=:/-])(?=\w)")
_ORDER = (CheckStatus.NOT_TRIED, CheckStatus.WELL, CheckStatus.WARNING, CheckStatus.FAULTY)


@dataclass(frozen=True, slots=True)
class StateRow:
    """A part, a check or a test: its state as a sign, a number for its look (0 grey to 3 red) and words."""

    key: str
    title: str
    sign: str
    level: int
    state_text: str
    found: str = ""
    code: str = ""
    remedy: str = ""


@dataclass(frozen=True, slots=True)
class LineRow:
    """A line of the log."""

    moment: str
    text: str


@dataclass(frozen=True, slots=True)
class StuckRow:
    """A submission in quarantine."""

    reference: str
    service: str
    sealed: str
    reason: str


def sign(status: CheckStatus) -> str:
    """Return the icon of the state."""
    return _SIGNS[status]


def level(status: CheckStatus) -> int:
    """Return how the state looks."""
    return _ORDER.index(status)


def parted(text: str) -> str:
    """Return the text with marks where names of servers, settings and codes may be broken too."""
    return _LONG_NAME.sub(lambda name: _JOINT.sub(BREAK, name.group()), breakable(text))


def check_row(check: Check, result: CheckResult | None, book: Handbook, undone: str) -> StateRow:
    """Return a check with its newest result, or with the word for one that was never done."""
    status = result.status if result else CheckStatus.NOT_TRIED
    return StateRow(
        check.value,
        book.titles[check],
        sign(status),
        level(status),
        book.states[status] if result else undone,
        parted(book.found(result)) if result and status is not CheckStatus.NOT_TRIED else "",
        parted(result.code) if result else "",
        parted(book.remedy(result)) if result else "",
    )
