"""The citizen's copy of what she sent: for the moment of printing, full of personal data, held in memory only."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, repr=False)
class CopySection:
    """One page of the form, or what the card said: labels and values as the review showed them."""

    title: str
    lines: tuple[tuple[str, str], ...]

    def __repr__(self) -> str:
        """Say nothing: the values are personal data."""
        return "CopySection(…)"


@dataclass(frozen=True, slots=True, repr=False)
class Reviewed:
    """What the citizen looked over and found right, as it stood there in her language."""

    language: str
    sections: tuple[CopySection, ...]

    def __repr__(self) -> str:
        """Say the language only: the rest is personal data."""
        return f"Reviewed({self.language})"


@dataclass(frozen=True, slots=True, repr=False)
class CopyContent:
    """What was sent, in the language it was looked over in.

    `papers` are titles of papers with their numbers of pages, `scans` the same papers as PDF files.
    """

    reference: str
    sealed_at: str
    branch: str
    language: str
    service_title: str
    sections: tuple[CopySection, ...]
    papers: tuple[tuple[str, int], ...]
    declaration: str
    scans: tuple[bytes, ...] = ()

    def __repr__(self) -> str:
        """Say the reference only: the rest is personal data."""
        return f"CopyContent({self.reference})"


@dataclass(frozen=True, slots=True)
class CitizenCopy:
    """That there is a copy to print of what was sent under the reference, with so many scanned pages.

    What it shows stays with the worker that sealed it.
    """

    reference: str
    scanned_pages: int = 0
