"""Why a scanned page is not good enough, and what to do, for every fault that a page can have."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kiosk.domain.document import PageFault
from kiosk.viewmodels.marking import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class PageFaultWords:
    """What is wrong, what to do about it, and in two or three words what stays wrong if the page is kept."""

    title: str
    advice: str
    mark: str


_FAINT = QT_TRANSLATE_NOOP("PageFault", "Hard to read")
_PARTIAL = QT_TRANSLATE_NOOP("PageFault", "Not complete")

_WORDS = {
    PageFault.BLANK: PageFaultWords(
        QT_TRANSLATE_NOOP("PageFault", "There is nothing on this page"),
        QT_TRANSLATE_NOOP(
            "PageFault",
            "On the glass, the side with the writing must lie face down; in a feeder, face up. Turn the sheet over "
            "and scan it again.",
        ),
        _PARTIAL,
    ),
    PageFault.TOO_DARK: PageFaultWords(
        QT_TRANSLATE_NOOP("PageFault", "The page is too dark"),
        QT_TRANSLATE_NOOP(
            "PageFault", "Lay the sheet flat on the glass, close the cover until it rests on it, and scan again."
        ),
        _FAINT,
    ),
    PageFault.TOO_SMALL: PageFaultWords(
        QT_TRANSLATE_NOOP("PageFault", "Hardly anything of the page can be seen"),
        QT_TRANSLATE_NOOP(
            "PageFault", "Lay the whole sheet flat into the marked corner of the glass, and scan it again."
        ),
        _PARTIAL,
    ),
    PageFault.UNREADABLE: PageFaultWords(
        QT_TRANSLATE_NOOP("PageFault", "The scanner's picture cannot be used"),
        QT_TRANSLATE_NOOP(
            "PageFault", "That is not your fault. Scan the sheet again; if it fails again, please ask the staff."
        ),
        _FAINT,
    ),
    PageFault.BLURRED: PageFaultWords(
        QT_TRANSLATE_NOOP("PageFault", "The page is blurred"),
        QT_TRANSLATE_NOOP(
            "PageFault",
            "Smooth the sheet out, close the cover, do not move anything while it is being scanned, and scan again.",
        ),
        _FAINT,
    ),
    PageFault.CUT_OFF: PageFaultWords(
        QT_TRANSLATE_NOOP("PageFault", "A part of the page is cut off"),
        QT_TRANSLATE_NOOP(
            "PageFault",
            "Some writing lies beyond the edge of the glass. Push the sheet into the marked corner, and scan it again.",
        ),
        _PARTIAL,
    ),
    PageFault.LOW_CONTRAST: PageFaultWords(
        QT_TRANSLATE_NOOP("PageFault", "The writing is very pale"),
        QT_TRANSLATE_NOOP(
            "PageFault", "If there is a darker original, please scan that one. Otherwise scan this page again."
        ),
        _FAINT,
    ),
    PageFault.NO_ROOM: PageFaultWords(
        QT_TRANSLATE_NOOP("PageFault", "There is no room for this page"),
        QT_TRANSLATE_NOOP(
            "PageFault",
            "The pages of this paper are together as large as the city takes. Delete pages that are not needed, and "
            "scan this one again.",
        ),
        _PARTIAL,
    ),
}


def page_fault_words(fault: PageFault) -> PageFaultWords:
    """Return what to say about the fault, in the current language."""
    words = _WORDS[fault]
    return PageFaultWords(_translated(words.title), _translated(words.advice), _translated(words.mark))


def _translated(source: str) -> str:
    return QCoreApplication.translate("PageFault", source)
