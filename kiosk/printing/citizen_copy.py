"""The citizen's copy on A4: everything that was sent, for her own files. Full of personal data: printed, never kept."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from kiosk.domain.citizen_copy import CopyContent
from kiosk.printing.scans import with_scans
from kiosk.printing.sheet import Block, Column, Facts, Panel, Paragraph, Sheet, sheet_pdf
from kiosk.printing.translations import Translations


def citizen_copy_pdf(content: CopyContent, *, translations: Path | None = None) -> bytes:
    """Return the copy as a PDF of as many pages as it needs.

    Raises:
        ConfigError: a font is missing.
    """
    words = Translations(content.language, translations)
    translate = words.translate
    sealed_at = datetime.fromisoformat(content.sealed_at)
    time = words.moment(sealed_at, translate("PrintedReceipt", "d MMMM yyyy, HH:mm"))
    kind = translate("PrintedCopy", "Your copy")
    column = Column(
        content.language,
        translate("PrintedReceipt", "City of Leipzig"),
        kind,
        content.service_title,
        _blocks(content, words),
    )
    panel = Panel(
        label=translate("PrintedReceipt", "Case reference"),
        large=content.reference,
        lines=(translate("PrintedReceipt", "Sent on {time}").format(time=time), content.branch),
        qr_payload=content.reference,
    )
    sheet = sheet_pdf(Sheet(f"{kind} {content.reference}", sealed_at, panel, (column,), may_run_on=True))
    return with_scans(sheet, content.scans)


def _blocks(content: CopyContent, words: Translations) -> tuple[Block, ...]:
    translate = words.translate
    blocks: list[Block] = [Facts(each.title, each.lines) for each in content.sections if each.lines]
    if content.papers:
        one, many = translate("PrintedCopy", "1 page"), translate("PrintedCopy", "{count} pages")
        papers = tuple((title, one if count == 1 else many.format(count=count)) for title, count in content.papers)
        blocks.append(Facts(translate("PrintedCopy", "Papers"), papers))
    if content.declaration:
        blocks.append(Paragraph(translate("PrintedCopy", "Your declaration"), content.declaration))
    blocks.append(
        Paragraph(
            translate("PrintedCopy", "Keep this copy safe"),
            translate(
                "PrintedCopy",
                "It shows your personal details. At the end of your visit the machine erases everything you entered.",
            ),
        )
    )
    return tuple(blocks)
