"""What a person wants to know of a failure."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FailureWords:
    """The three things that a person wants to know."""

    title: str
    explanation: str
    next_step: str
