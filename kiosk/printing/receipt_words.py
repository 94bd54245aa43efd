"""The fixed words of the receipt, in any language that has translations."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.printing.translations import Translations


@dataclass(frozen=True, slots=True)
class ReceiptWords:
    """Headings and standing texts; `sent` already says when."""

    city: str
    title: str
    reference: str
    sent: str
    cost: str
    next: str
    questions: str
    ask: str
    your_data: str
    privacy: str


def receipt_words(language: str, sealed_at: datetime, translations: Path) -> ReceiptWords:
    """Return the words in the language; what has no translation stays in English."""
    words = Translations(language, translations)
    translate = words.translate
    time = words.moment(sealed_at, translate("PrintedReceipt", "d MMMM yyyy, HH:mm"))
    return ReceiptWords(
        city=translate("PrintedReceipt", "City of Leipzig"),
        title=translate("PrintedReceipt", "Receipt"),
        reference=translate("PrintedReceipt", "Case reference"),
        sent=translate("PrintedReceipt", "Sent on {time}").format(time=time),
        cost=translate("PrintedReceipt", "What it costs"),
        next=translate("PrintedReceipt", "What happens next"),
        questions=translate("PrintedReceipt", "Any questions?"),
        ask=translate(
            "PrintedReceipt", "Ask at any citizens’ office (Bürgerbüro) or call 115. Have the case reference ready."
        ),
        your_data=translate("PrintedReceipt", "Your data"),
        privacy=translate(
            "PrintedReceipt",
            "Only the City of Leipzig can read what you sent. At the end of your visit the machine erases "
            "everything you entered. This receipt shows neither your name nor your address.",
        ),
    )
