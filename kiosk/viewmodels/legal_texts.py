"""Imprint (DDG § 5), privacy notice (GDPR Art. 13) and accessibility statement (BITV 2.0 § 7)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication

from kiosk.viewmodels.marking import QT_TRANSLATE_NOOP


class LegalPage(Enum):
    """The pages that the law asks for."""

    IMPRINT = "imprint"
    PRIVACY = "privacy"
    ACCESSIBILITY = "accessibility"


LEGAL_PAGES = tuple(LegalPage)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph under its heading."""

    heading: str
    text: str


_TITLES = {
    LegalPage.IMPRINT: QT_TRANSLATE_NOOP("Legal", "Imprint"),
    LegalPage.PRIVACY: QT_TRANSLATE_NOOP("Legal", "Privacy"),
    LegalPage.ACCESSIBILITY: QT_TRANSLATE_NOOP("Legal", "Accessibility"),
}

_PARAGRAPHS = {
    LegalPage.IMPRINT: (
        Paragraph(
            QT_TRANSLATE_NOOP("Legal", "Who offers this"),
            QT_TRANSLATE_NOOP(
                "Legal",
                "City of Leipzig, New Town Hall, Martin-Luther-Ring 4–6, 04109 Leipzig, telephone 0341 123-0, "
                "e-mail info@leipzig.de",
            ),
        ),
        Paragraph(
            QT_TRANSLATE_NOOP("Legal", "Who represents it"),
            QT_TRANSLATE_NOOP(
                "Legal",
                "The City of Leipzig is a public corporation. It is represented by its Lord Mayor.",
            ),
        ),
        Paragraph(
            QT_TRANSLATE_NOOP("Legal", "Who runs this branch"),
            QT_TRANSLATE_NOOP(
                "Legal",
                "The partner provides the room and helps you to operate the device. "
                "Your submission goes to the city alone.",
            ),
        ),
    ),
    LegalPage.PRIVACY: (
        Paragraph(
            QT_TRANSLATE_NOOP("Legal", "In short"),
            QT_TRANSLATE_NOOP(
                "Legal",
                "Your data goes encrypted to the City of Leipzig and to nobody else. When your visit ends, this "
                "device forgets everything that you have entered, shown or scanned. The staff of the partner "
                "cannot read it.",
            ),
        ),
        Paragraph(
            QT_TRANSLATE_NOOP("Legal", "Who is responsible"),
            QT_TRANSLATE_NOOP(
                "Legal",
                "City of Leipzig, New Town Hall, Martin-Luther-Ring 4–6, 04109 Leipzig. You reach the data "
                "protection "
                "officer at the same address.",
            ),
        ),
        Paragraph(
            QT_TRANSLATE_NOOP("Legal", "What for, and on what ground"),
            QT_TRANSLATE_NOOP(
                "Legal",
                "To perform the service that you choose, because the city must do so by law (GDPR, Article "
                "6(1)(c) and (e)). "
                "Your ID card is only read with your PIN (Act on Identity Cards, section 18).",
            ),
        ),
        Paragraph(
            QT_TRANSLATE_NOOP("Legal", "How long"),
            QT_TRANSLATE_NOOP(
                "Legal",
                "The encrypted submission stays in this device until the city has confirmed that it holds it. "
                "In the city's "
                "files it stays for as long as the law on the service demands.",
            ),
        ),
        Paragraph(
            QT_TRANSLATE_NOOP("Legal", "Your rights"),
            QT_TRANSLATE_NOOP(
                "Legal",
                "You may ask what is stored about you, have errors corrected, and have data erased or "
                "restricted as far as the "
                "law allows. You may complain to the Data Protection and Transparency Commissioner of Saxony.",
            ),
        ),
    ),
    LegalPage.ACCESSIBILITY: (
        Paragraph(
            QT_TRANSLATE_NOOP("Legal", "What this device can do"),
            QT_TRANSLATE_NOOP(
                "Legal",
                "Text up to twice the size, high contrast, large touch areas, no gestures, and enough time: "
                "the countdown can be stopped again and again. With headphones everything is read aloud and can be "
                "done by keys.",
            ),
        ),
        Paragraph(
            QT_TRANSLATE_NOOP("Legal", "What it cannot do yet"),
            QT_TRANSLATE_NOOP(
                "Legal",
                "There is no sign language yet, and letters are written on a keyboard only. "
                "The staff will gladly help you.",
            ),
        ),
        Paragraph(
            QT_TRANSLATE_NOOP("Legal", "Tell us about barriers"),
            QT_TRANSLATE_NOOP(
                "Legal",
                "Please tell the City of Leipzig if something bars your way: telephone 0341 123-0, e-mail "
                "info@leipzig.de. If that "
                "does not help, you can turn to the enforcement body for accessible information technology of "
                "the Free State of Saxony.",
            ),
        ),
    ),
}


def legal_title(page: LegalPage) -> str:
    """Return the page's title in the current language."""
    return _translated(_TITLES[page])


def legal_paragraphs(page: LegalPage) -> tuple[Paragraph, ...]:
    """Return the page in the current language."""
    return tuple(Paragraph(_translated(each.heading), _translated(each.text)) for each in _PARAGRAPHS[page])


def _translated(source: str) -> str:
    return QCoreApplication.translate("Legal", source)
