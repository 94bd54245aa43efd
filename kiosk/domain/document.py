"""Scanned papers as the screens know them: previews and ids; the full pages stay in the worker."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class PageFault(Enum):
    """Why a page must be scanned again; each has a text in every language."""

    BLANK = "blank"
    TOO_DARK = "too_dark"
    TOO_SMALL = "too_small"
    UNREADABLE = "unreadable"
    BLURRED = "blurred"
    CUT_OFF = "cut_off"
    LOW_CONTRAST = "low_contrast"
    NO_ROOM = "no_room"
    """Together with the pages before it, it weighs more than the city takes."""

    @property
    def may_be_kept(self) -> bool:
        """Whether there is something to see, so that the citizen can decide that it is good enough."""
        return self in {PageFault.BLURRED, PageFault.CUT_OFF, PageFault.LOW_CONTRAST, PageFault.TOO_DARK}


class SuggestionKind(Enum):
    """What a code on a paper can fill in."""

    APPOINTMENT = "appointment"
    """`value` is the number of the appointment and its key, parted by a slash."""
    LANDLORD_CODE = "landlord_code"
    """`value` is what the city gave the landlord for his electronic confirmation, the Zuordnungsmerkmal (BMG § 19(4)).

    Neither its form nor how it is printed is published: see the glossary.
    """


@dataclass(frozen=True, slots=True, repr=False)
class Suggestion:
    """What was read on a paper and may save typing; the citizen decides whether it is right."""

    kind: SuggestionKind
    value: str

    def __repr__(self) -> str:
        """Say the kind only: the value is personal data."""
        return f"Suggestion({self.kind.value})"


@dataclass(frozen=True, slots=True, repr=False)
class PagePreview:
    """One scanned page: its paper, its id in the worker, a JPEG to look at, and what its codes suggest.

    `quarter_turns` clockwise are what the citizen turned it by; `fault` is what she keeps it in spite of.
    """

    page_id: str
    paper: str
    jpeg: bytes
    suggestions: tuple[Suggestion, ...] = ()
    quarter_turns: int = 0
    fault: PageFault | None = None

    def __repr__(self) -> str:
        """Say the ids only: the picture is personal data."""
        return f"PagePreview({self.paper}/{self.page_id})"
