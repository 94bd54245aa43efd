"""How far the visit has come."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Property, QCoreApplication, Signal
from PySide6.QtQml import QmlElement

from kiosk.domain.service import Service
from kiosk.journey.journey import Journey, Step
from kiosk.viewmodels.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

Station = tuple[str, frozenset[Step]]
"""A name, and the steps that belong to it."""

_HANDOVER = frozenset({Step.COLLECTION_HANDOVER, Step.COLLECTION_RECEIVED, Step.COUNTERSIGN})
_AT_THE_CARD = frozenset(
    {Step.IDENTITY_WAY, Step.COMPARE_PHOTO, Step.CONSENT, Step.IDENTIFY, Step.PIN_ENTRY, Step.PIN_DONE}
)
_ANSWER = _AT_THE_CARD | {Step.COLLECTION_STATUS}


@QmlElement
class ProgressViewModel(ViewModel):
    """Counts the stations of the chosen service; their number never changes on the way to its end."""

    changed = Signal()

    @Property(list, notify=changed)
    def stations(self) -> list[str]:
        """The names of the stations; none before a service is chosen."""
        return [name for name, _ in _stations_of(self.journey)]

    @Property(int, notify=changed)
    def current(self) -> int:
        """The present station, counted from 0."""
        step = self.journey.returns_to if self.journey.step is Step.FAILURE else self.journey.step
        names = (number for number, (_, steps) in enumerate(_stations_of(self.journey)) if step in steps)
        return next(names, 0)


def _stations_of(journey: Journey) -> tuple[Station, ...]:
    if journey.service is None or journey.step in {Step.CHOOSE, Step.APPOINTMENT_FIND, Step.APPOINTMENT_FOUND}:
        return ()
    if not _makes_appointment(journey):
        return tuple(_stations(journey.service))
    is_straight = journey.booking is not None and journey.booking.is_straight
    return tuple(_appointment_stations(journey.service, is_straight=is_straight))


def _makes_appointment(journey: Journey) -> bool:
    """A service that cannot be done here may have become an appointment for it."""
    return journey.booking is not None or (journey.service is not None and journey.service.books_appointment)


def _appointment_stations(service: Service, *, is_straight: bool) -> Iterator[Station]:
    if not is_straight:
        yield QCoreApplication.translate("Progress", "Get ready"), frozenset({Step.PREPARE})
    if service.appointment_service is None:
        yield QCoreApplication.translate("Progress", "What for"), frozenset({Step.APPOINTMENT_MENU})
    yield QCoreApplication.translate("Progress", "Where"), frozenset({Step.APPOINTMENT_OFFICE})
    yield QCoreApplication.translate("Progress", "When"), frozenset({Step.APPOINTMENT_DAY, Step.APPOINTMENT_TIME})
    yield QCoreApplication.translate("Progress", "Who"), frozenset({Step.APPOINTMENT_CONTACT})
    yield QCoreApplication.translate("Progress", "Check"), frozenset({Step.APPOINTMENT_CHECK})
    yield QCoreApplication.translate("Progress", "Booked"), frozenset({Step.APPOINTMENT_BOOKED})


def _stations(service: Service) -> Iterator[Station]:
    yield QCoreApplication.translate("Progress", "Get ready"), frozenset({Step.PREPARE})
    if service.manages_pin:
        yield QCoreApplication.translate("Progress", "Choose"), frozenset({Step.PIN_MENU})
        yield QCoreApplication.translate("Progress", "ID card"), frozenset({Step.PIN_ENTRY})
        yield QCoreApplication.translate("Progress", "Done"), frozenset({Step.PIN_DONE})
        return
    if service.hands_over:
        number = QCoreApplication.translate("Progress", "Number")
        yield number, frozenset({Step.COLLECTION_NUMBER})
        yield QCoreApplication.translate("Progress", "Answer"), _ANSWER | _HANDOVER
        return
    if service.needs_eid:
        yield QCoreApplication.translate("Progress", "ID card"), _AT_THE_CARD
    else:
        yield QCoreApplication.translate("Progress", "Your data"), _AT_THE_CARD
    if service.pages:
        yield QCoreApplication.translate("Progress", "Your answers"), frozenset({Step.FORM})
    if service.papers:
        yield QCoreApplication.translate("Progress", "Your papers"), frozenset({Step.SCAN})
    yield QCoreApplication.translate("Progress", "Check"), frozenset({Step.REVIEW})
    yield QCoreApplication.translate("Progress", "Send"), frozenset({Step.CONFIRM, Step.COUNTERSIGN, Step.SEAL})
    yield QCoreApplication.translate("Progress", "Receipt"), frozenset({Step.RECEIPT})
