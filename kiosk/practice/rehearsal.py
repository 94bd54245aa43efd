"""What devices and city would answer to a visitor who practises: an effect becomes events, each after its seconds."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime

from kiosk.domain.availability import Availability
from kiosk.domain.document import PagePreview
from kiosk.domain.draft import Draft
from kiosk.domain.failure import Failure, FailureCode
from kiosk.domain.identity import Attribute, Identity, Provider
from kiosk.domain.receipt import Receipt, receipt_of
from kiosk.domain.service import Service
from kiosk.domain.submission import DeliveryState
from kiosk.journey.effects import (
    AcceptProvider,
    CheckAvailability,
    KeepRefusedPage,
    PrintSheet,
    ReadIdentity,
    ScanPage,
    SealDraft,
    SubmitSecret,
    WatchDelivery,
    WorkerEffect,
)
from kiosk.journey.events import (
    AvailabilityChecked,
    CardAwaited,
    CardFound,
    DeliveryProgressed,
    Identified,
    ProviderShown,
    ReadingProgressed,
    Sealed,
    SecretAwaited,
    SheetPrinted,
    StepFailed,
    WorkerEvent,
)
from kiosk.journey.journey import SecretKind
from kiosk.journey.scan_events import PagePreviewed, PageScanned, ScanProgressed

PIN = b"123456"
"""Erika's, and no secret: the screen says it all the time."""

Answer = tuple[float, WorkerEvent]
"""So many seconds after the one before, this event."""

_TRIES = 3
_ERIKA: Mapping[Attribute, str] = {
    Attribute.DOCUMENT_TYPE: "ID",
    Attribute.GIVEN_NAMES: "ERIKA",
    Attribute.FAMILY_NAMES: "MUSTERMANN",
    Attribute.BIRTH_NAME: "GABLER",
    Attribute.DATE_OF_BIRTH: "1964-08-12",
    Attribute.PLACE_OF_BIRTH: "BERLIN",
    Attribute.STREET: "HEIDESTRAẞE 17",
    Attribute.POSTCODE: "51147",
    Attribute.CITY: "KÖLN",
    Attribute.COUNTRY: "D",
}
_CITY = Provider(
    name="Stadt Leipzig",
    url="https://www.leipzig.de",
    address="Stadt Leipzig\n04092 Leipzig",
    purpose="",
    authority="",
    issuer="",
    issuer_url="",
    valid_until="",
    required=("DG4", "DG5", "DG8", "DG9", "DG17"),
)


class Rehearsal:
    """Plays reader, card, scanner, printer and city for one visit; `page` is the JPEG that every scan gives."""

    def __init__(self, services: Mapping[str, Service], branch: str, page: bytes) -> None:
        self._services, self._branch, self._page = services, branch, page
        self._tries_left = _TRIES
        self._entered_right = False
        self._pages = 0

    def take(self, secret: bytearray) -> None:
        """Look whether it is Erika's PIN, and overwrite what was entered: it may be somebody's own."""
        self._entered_right = secret == PIN
        secret[:] = bytes(len(secret))

    def answers(self, effect: WorkerEffect) -> tuple[Answer, ...]:
        """Return what follows on the effect; nothing where nobody would answer."""
        match effect:
            case CheckAvailability():
                return ((0.0, AvailabilityChecked(Availability())),)
            case ReadIdentity():
                return ((0.5, ProviderShown(_CITY)),)
            case AcceptProvider():
                return (0.0, CardAwaited()), (3.0, CardFound()), (0.5, self._pin_asked(was_refused=False))
            case SubmitSecret():
                return self._after_pin()
            case ScanPage(paper) | KeepRefusedPage(paper):
                return self._scanned(paper)
            case SealDraft(draft):
                return ((1.0, Sealed(self._receipt(draft))),)
            case WatchDelivery():
                return ((2.0, DeliveryProgressed(DeliveryState.CONFIRMED)),)
            case PrintSheet():
                return ((1.5, SheetPrinted()),)
        return ()

    def _pin_asked(self, *, was_refused: bool) -> SecretAwaited:
        return SecretAwaited(SecretKind.PIN, self._tries_left if was_refused else None, was_refused)

    def _after_pin(self) -> tuple[Answer, ...]:
        if self._entered_right:
            reading = tuple((0.5, ReadingProgressed(each / 4)) for each in range(1, 4))
            return (*reading, (0.5, Identified(Identity(_ERIKA, ""))))
        self._tries_left -= 1
        if self._tries_left:
            return ((0.5, self._pin_asked(was_refused=True)),)
        self._tries_left = _TRIES
        return ((0.5, StepFailed(Failure(FailureCode.PIN_BLOCKED))),)

    def _scanned(self, paper: str) -> tuple[Answer, ...]:
        self._pages += 1
        page = PagePreview(f"practice-{self._pages}", paper, self._page)
        return (0.5, ScanProgressed(0.5)), (1.0, PagePreviewed(self._page)), (0.5, PageScanned(page))

    def _receipt(self, draft: Draft) -> Receipt:
        now = datetime.now(UTC).astimezone().isoformat(timespec="seconds")
        return receipt_of(draft, self._services[draft.service], self._branch, now)
