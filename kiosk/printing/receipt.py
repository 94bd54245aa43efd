"""The receipt on A4: what was sent, when and where, what it costs, what happens next; no personal data."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from kiosk.config import data_dir
from kiosk.domain.receipt import Receipt, ReceiptText
from kiosk.printing.receipt_words import ReceiptWords, receipt_words
from kiosk.printing.sheet import Column, Panel, Paragraph, Sheet, Steps, beside, sheet_pdf


def receipt_pdf(receipt: Receipt, *, translations: Path | None = None) -> bytes:
    """Return the receipt as a PDF of one page: the same receipt gives the same bytes.

    `translations` is the folder of the compiled translations, by default the kiosk's own.

    Raises:
        ConfigError: a font is missing.
    """
    sealed_at = datetime.fromisoformat(receipt.sealed_at)
    folder = translations or data_dir() / "translations"
    words = [receipt_words(text.language, sealed_at, folder) for text in receipt.texts]
    panel = Panel(
        label=beside(each.reference for each in words),
        large=receipt.reference,
        lines=(*(each.sent for each in words), receipt.branch),
        qr_payload=receipt.qr_payload,
    )
    columns = tuple(_column(*each) for each in zip(receipt.texts, words, strict=True))
    return sheet_pdf(Sheet(f"{words[0].title} {receipt.reference}", sealed_at, panel, columns))


def _column(text: ReceiptText, words: ReceiptWords) -> Column:
    return Column(
        text.language,
        words.city,
        words.title,
        text.service_title,
        (
            Steps(words.next, text.next_steps),
            Paragraph(words.cost, text.fee),
            Paragraph(words.questions, words.ask),
            Paragraph(words.your_data, words.privacy),
        ),
    )
