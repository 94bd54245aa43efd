"""What the tasks of one visit share: the kiosk's configuration, its devices, the scanned pages, a way to report."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from hardware.card.reader import CardReader
from hardware.printer.printer import Printer
from hardware.scanner.scanner import ScannedImage, Scanner
from hardware.security_module.device_keys import DeviceKeys
from kiosk.appointments.reservations import HeldReservation
from kiosk.config import Config
from kiosk.documents import Page, PageProcess, Reading
from kiosk.domain.citizen_copy import CopyContent
from kiosk.domain.service import Service
from kiosk.journey.events import WorkerEvent
from kiosk.staff.card_desk import StaffCardDesk

Report = Callable[[WorkerEvent], None]


@dataclass(frozen=True, slots=True, repr=False)
class KeptPage:
    """A scanned page, the slug of the paper it belongs to, and the reading of its words beside the visit.

    `quarter_turns` clockwise are what the citizen turned it by.
    """

    paper: str
    page: Page
    reading: Reading | None = None
    quarter_turns: int = 0

    def as_read(self, timeout_seconds: float) -> Page:
        """Return the page as it was turned, with its words, or without them if they are not read in time."""
        page = self.reading.page(timeout_seconds) if self.reading is not None else self.page
        return replace(page, quarter_turns=self.quarter_turns)

    def stop_reading(self) -> None:
        """Nobody wants the words any more."""
        if self.reading is not None:
            self.reading.cancel()

    def __repr__(self) -> str:
        """Say the paper only: the picture is personal data."""
        return f"KeptPage({self.paper})"


@dataclass(frozen=True, slots=True, repr=False)
class Visit:
    """One visit in the worker; `pages` are the scanned pages by id and live as long as the worker.

    `refused` is the image of the last scan, by the paper, where the page was not good enough. `copies` are what the
    citizen can have printed of what was sealed, by its reference.
    `staff_desk` is there where the kiosk has a reader for staff cards. `open_keys` raises SecurityModuleError where
    the keyring does not answer.
    `reservation` is the appointment's time that is kept for the citizen.
    `open_keys` raises SecurityModuleError where the keyring does not answer.
    """

    config: Config
    services: Mapping[str, Service]
    reader: CardReader
    scanner: Scanner
    printer: Printer
    open_keys: Callable[[], DeviceKeys]
    pages: dict[str, KeptPage] = field(default_factory=dict)
    refused: dict[str, ScannedImage] = field(default_factory=dict)
    copies: dict[str, CopyContent] = field(default_factory=dict)
    reservation: HeldReservation = field(default_factory=HeldReservation)
    page_process: PageProcess = field(default_factory=PageProcess)
    staff_desk: StaffCardDesk | None = None

    def __repr__(self) -> str:
        """Say nothing: the pages are personal data."""
        return "Visit(…)"


@dataclass(frozen=True, slots=True)
class TaskControl:
    """How a task hears that it shall stop, and how it reports."""

    cancelled: threading.Event
    report: Report
