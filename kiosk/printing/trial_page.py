"""A page that shows what a printer can do: small and large type, umlauts, fine lines, a QR code."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Final

from kiosk.printing.sheet import Column, Facts, Panel, Paragraph, Sheet, Steps, sheet_pdf
from kiosk.printing.translations import Translations

_CREATED: Final = datetime.fromisoformat("2026-01-01T12:00:00+00:00")
_SAMPLE: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZ ÄÖÜ abcdefghijklmnopqrstuvwxyz äöüß 0123456789 €§"


def trial_page_pdf(language: str, *, translations: Path | None = None) -> bytes:
    """Return the page as a PDF.

    Raises:
        ConfigError: a font is missing.
    """
    words = Translations(language, translations)

    def text(source: str) -> str:
        return words.translate("PrintedTestPage", source)

    questions = (
        text("Is all type sharp, the small type too?"),
        text("Is the panel even, without stripes or spots?"),
        text("Can a phone read the QR code?"),
        text("Is nothing cut off at the edges?"),
    )
    blocks = (
        Steps(text("Please look"), questions),
        Facts(text("Type"), (("IBM Plex Sans", _SAMPLE), ("Кирилиця", "Привіт 0123456789"))),
        Paragraph(text("Text"), " ".join((_SAMPLE,) * 4)),
    )
    column = Column(language, words.translate("PrintedReceipt", "City of Leipzig"), text("Test page"), "", blocks)
    panel = Panel(text("Printer"), text("Test page"), ("|" * 60, "." * 60), qr_payload="https://www.leipzig.de")
    return sheet_pdf(Sheet(text("Test page"), _CREATED, panel, (column,), may_run_on=True))
