"""The port of a printer: one PDF in, paper out."""

from __future__ import annotations

import threading
from enum import Enum
from typing import Final, Protocol

from hardware.errors import PrinterUnavailable

_PDF_SIGNATURE: Final = b"%PDF-"


class PrinterState(Enum):
    """What a look at the printer finds."""

    READY = "ready"
    UNAVAILABLE = "unavailable"
    OFFLINE = "offline"
    OUT_OF_PAPER = "out_of_paper"
    OUT_OF_TONER = "out_of_toner"
    DOOR_OPEN = "door_open"
    JAMMED = "jammed"


class PrinterWarning(Enum):
    """What will soon keep the printer from printing; the staff can mend it before."""

    PAPER_LOW = "paper_low"
    TONER_LOW = "toner_low"


class Printer(Protocol):
    """One printer."""

    def state(self) -> PrinterState:
        """Return what is known without printing. Never raises."""
        ...

    def warnings(self) -> frozenset[PrinterWarning]:
        """Return what is about to run out, as far as the printer says so. Never raises."""
        ...

    def print_pdf(self, pdf: bytes, cancel: threading.Event) -> None:
        """Print the PDF and return when it lies in the tray. Leaves nothing in the spool, whatever happens.

        Raises:
            PrinterError: every fault has its own subclass.
        """
        ...


def refuse_unless_pdf(document: bytes) -> None:
    """Keep from the printer what it would print as letters, or sheet after sheet of nothing.

    Raises:
        PrinterUnavailable: the document does not begin as a PDF does (ISO 32000-2, 7.5.2).
    """
    if not document.startswith(_PDF_SIGNATURE):
        raise PrinterUnavailable("the printer cannot print what is not a PDF")
