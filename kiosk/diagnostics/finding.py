"""What one check says when it has looked."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from kiosk.diagnostics.surroundings import Surroundings
from kiosk.domain.diagnosis import CheckStatus, Code


@dataclass(frozen=True, slots=True)
class Finding:
    """State, code and facts, as in `CheckResult`."""

    status: CheckStatus
    code: Code | None = None
    facts: Mapping[str, str] = field(default_factory=dict)


Look = Callable[[Surroundings], Finding]
"""Looks at one thing. Whatever it raises means the code that its row in the table names."""


def well(**facts: str) -> Finding:
    """Say that all is well."""
    return Finding(CheckStatus.WELL, None, facts)


def warning(code: Code, **facts: str) -> Finding:
    """Say that it still works, and will not for long."""
    return Finding(CheckStatus.WARNING, code, facts)


def faulty(code: Code, **facts: str) -> Finding:
    """Say that it does not work."""
    return Finding(CheckStatus.FAULTY, code, facts)


def not_tried(**facts: str) -> Finding:
    """Say that there is nothing to look at here."""
    return Finding(CheckStatus.NOT_TRIED, None, facts)
