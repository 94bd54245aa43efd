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


@dataclass(frozen=True, slots=True, repr=False)
class PagePreview:
    """One scanned page: the paper it belongs to, its id in the worker, and a JPEG to look at."""

    page_id: str
    paper: str
    jpeg: bytes

    def __repr__(self) -> str:
        """Say the ids only: the picture is personal data."""
        return f"PagePreview({self.paper}/{self.page_id})"
