"""What can happen on a page of the form."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FieldAnswered:
    """One answer was given or changed; `value` is tidy already."""

    key: str
    value: str


@dataclass(frozen=True, slots=True)
class PageCompleted:
    """The citizen wants to leave the form page forwards; its rules hold as of `today` (ISO 8601)."""

    today: str


@dataclass(frozen=True, slots=True)
class RepetitionAdded:
    """One person more on the form page that is asked for each; this one's rules hold as of `today` (ISO 8601)."""

    today: str


@dataclass(frozen=True, slots=True)
class RepetitionRemoved:
    """The person of the form page on the screen is not meant any more."""
