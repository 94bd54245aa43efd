"""The readiness report on A4, for staff and technicians: what was tested on this kiosk, and what to mend."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from kiosk.domain.printable import ReadinessReport
from kiosk.printing.sheet import Block, Column, Facts, Panel, Sheet, Steps, sheet_pdf
from kiosk.printing.translations import Translations


def readiness_report_pdf(report: ReadinessReport, *, translations: Path | None = None) -> bytes:
    """Return the report as a PDF of as many pages as it needs.

    Raises:
        ConfigError: a font is missing.
    """
    words = Translations(report.language, translations)
    translate = words.translate
    tested_at = datetime.fromisoformat(report.tested_at)
    ready, unready = translate("PrintedReadiness", "Ready"), translate("PrintedReadiness", "Not ready")
    kind = translate("PrintedReadiness", "Readiness report")
    column = Column(
        report.language, translate("PrintedReceipt", "City of Leipzig"), kind, report.branch, _blocks(report, words)
    )
    panel = Panel(
        label=report.device_id,
        large=ready if report.is_ready else unready,
        lines=(words.moment(tested_at, translate("PrintedReceipt", "d MMMM yyyy, HH:mm")), report.version),
    )
    return sheet_pdf(Sheet(f"{kind} {report.device_id}", tested_at, panel, (column,), may_run_on=True))


def _blocks(report: ReadinessReport, words: Translations) -> tuple[Block, ...]:
    """Return what to mend first, then all that was found."""
    translate = words.translate
    faults = [each for each in report.rows if not each.is_well]
    blocks: list[Block] = []
    if faults:
        mend = tuple(f"{each.subject}: {each.remedy or each.found}" for each in faults)
        blocks.append(Steps(translate("PrintedReadiness", "To mend"), mend))
    marks = {True: translate("PrintedReadiness", "well"), False: translate("PrintedReadiness", "not well")}
    rows = tuple((each.subject, _found(each.mark or marks[each.is_well], each.found)) for each in report.rows)
    blocks.append(Facts(translate("PrintedReadiness", "What was tested"), rows))
    return tuple(blocks)


def _found(mark: str, found: str) -> str:
    return f"{mark} – {found}" if found else mark
