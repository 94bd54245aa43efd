"""What can happen while papers are scanned, as past participles."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.document import PageFault, PagePreview, Suggestion

# From the citizen


@dataclass(frozen=True, slots=True)
class ScanRequested:
    """The sheet on the scanner shall be scanned, in the place of a page or as one more."""

    replaces: str = ""


@dataclass(frozen=True, slots=True)
class RefusedPageKept:
    """The page that was refused is good enough for the citizen."""


@dataclass(frozen=True, slots=True)
class PageOpened:
    """A scanned page shall be looked at."""

    page_id: str


@dataclass(frozen=True, slots=True)
class PageTurned:
    """The page was turned by a quarter clockwise."""

    page_id: str


@dataclass(frozen=True, slots=True)
class PageMoved:
    """The page was moved by so many places among those of its paper, towards the end where positive."""

    page_id: str
    places: int


@dataclass(frozen=True, slots=True)
class PageDeletionRequested:
    """The page shall be deleted; it is asked once more."""

    page_id: str


@dataclass(frozen=True, slots=True)
class PageDiscarded:
    """A scanned page was thrown away."""

    page_id: str


@dataclass(frozen=True, slots=True)
class SuggestionAccepted:
    """What was read on a page shall be an answer of the form."""

    suggestion: Suggestion


@dataclass(frozen=True, slots=True)
class PaperCompleted:
    """All pages of the current paper are scanned."""


# From the worker


@dataclass(frozen=True, slots=True)
class ScanProgressed:
    """The scan is under way; from 0 to 1."""

    fraction: float


@dataclass(frozen=True, slots=True, repr=False)
class PagePreviewed:
    """The sheet has been scanned; a first look at it, while the page is being made."""

    jpeg: bytes

    def __repr__(self) -> str:
        """Say nothing: the picture is personal data."""
        return "PagePreviewed(…)"


@dataclass(frozen=True, slots=True)
class PageScanned:
    """A page is there; more of the same scan may follow it."""

    preview: PagePreview
    is_last: bool = True


@dataclass(frozen=True, slots=True)
class PageRefused:
    """The page is not good enough, and the scan has ended; the worker still has it."""

    fault: PageFault


@dataclass(frozen=True, slots=True)
class ScanEnded:
    """All sheets of the feeder have been scanned."""
