"""The citizen's copy on A4: everything that was sent, for her own files. Full of personal data: printed, never kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.printing.sheet import Block, Column, Facts, Panel, Paragraph, Sheet, sheet_pdf
from kiosk.printing.translations import Translations


@dataclass(frozen=True, slots=True, repr=False)
class CopySection:
    """One page of the form, or what the card said: labels and values as the review showed them."""

    title: str
    lines: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, repr=False)
class CitizenCopy:
    """What was sent, in the language it was entered in; `papers` are titles of papers with their numbers of pages."""

    reference: str
    sealed_at: str
    branch: str
    language: str
    service_title: str
    sections: tuple[CopySection, ...]
    papers: tuple[tuple[str, int], ...]
    declaration: str

    def __repr__(self) -> str:
        """Say the reference only: the rest is personal data."""
        return f"CitizenCopy({self.reference})"


def citizen_copy_pdf(copy: CitizenCopy, *, translations: Path | None = None) -> bytes:
    """Return the copy as a PDF of as many pages as it needs.

    Raises:
        ConfigError: a font is missing.
    """
    words = Translations(copy.language, translations)
    translate = words.translate
    sealed_at = datetime.fromisoformat(copy.sealed_at)
    time = words.moment(sealed_at, translate("PrintedReceipt", "d MMMM yyyy, HH:mm"))
    kind = translate("PrintedCopy", "Your copy")
    column = Column(
        copy.language,
        translate("PrintedReceipt", "City of Leipzig"),
        kind,
        copy.service_title,
        _blocks(copy, words),
    )
    panel = Panel(
        label=translate("PrintedReceipt", "Case reference"),
        large=copy.reference,
        lines=(translate("PrintedReceipt", "Sent on {time}").format(time=time), copy.branch),
        qr_payload=copy.reference,
    )
    return sheet_pdf(Sheet(f"{kind} {copy.reference}", sealed_at, panel, (column,), may_run_on=True))


def _blocks(copy: CitizenCopy, words: Translations) -> tuple[Block, ...]:
    translate = words.translate
    blocks: list[Block] = [Facts(each.title, each.lines) for each in copy.sections if each.lines]
    if copy.papers:
        one, many = translate("PrintedCopy", "1 page"), translate("PrintedCopy", "{count} pages")
        papers = tuple((title, one if count == 1 else many.format(count=count)) for title, count in copy.papers)
        blocks.append(Facts(translate("PrintedCopy", "Papers"), papers))
    if copy.declaration:
        blocks.append(Paragraph(translate("PrintedCopy", "Your declaration"), copy.declaration))
    blocks.append(
        Paragraph(
            translate("PrintedCopy", "Keep this copy safe"),
            translate(
                "PrintedCopy",
                "It shows your personal details. The machine has kept nothing that could be printed again.",
            ),
        )
    )
    return tuple(blocks)
