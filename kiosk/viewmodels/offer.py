"""A service as a row on the welcome and choose screens."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from kiosk.domain.availability import Availability
from kiosk.domain.failure import FailureCode
from kiosk.domain.search import find
from kiosk.domain.service import Family, Service
from kiosk.journey.advance import is_offered
from kiosk.journey.appointing import may_book_straight
from kiosk.viewmodels import wording
from kiosk.viewmodels.breaking import breakable
from kiosk.viewmodels.view_model import ViewModel


@dataclass(frozen=True, slots=True)
class Offer:
    """What a service is called, costs and takes, and why it cannot be started now, if so.

    `booking` says that touching it books an appointment, where it does.
    """

    slug: str
    family: Family
    icon_name: str
    title: str
    summary: str
    cost: str
    duration: str
    identity: str
    obstacle: str
    available: bool
    booking: str = ""


def offers(view_model: ViewModel, query: str = "") -> tuple[Offer, ...]:
    """Return the services of this branch that the words mean, in the citizen's language; all of them without words."""
    offered = [each for each in view_model.session.services if is_offered(view_model.journey, each)]
    return tuple(_offer(view_model, each) for each in find(offered, view_model.language, query))


def offers_elsewhere(view_model: ViewModel, query: str = "") -> tuple[Offer, ...]:
    """Return what this branch may not do, with where it is had; an appointment can be booked for some of it."""
    found = find(view_model.session.elsewhere, view_model.language, query)
    return tuple(_elsewhere(view_model, each) for each in found)


def _elsewhere(view_model: ViewModel, service: Service) -> Offer:
    offer, where = _offer(view_model, service), view_model.service_text("elsewhere", service)
    if not may_book_straight(view_model.journey, service):
        return replace(offer, obstacle=where, available=False)
    booking = QCoreApplication.translate("Offer", "Book an appointment")
    return replace(offer, summary=breakable(where), obstacle="", available=True, booking=booking)


def _offer(view_model: ViewModel, service: Service) -> Offer:
    language = view_model.language
    availability = view_model.journey.availability
    return Offer(
        slug=service.slug,
        family=service.family,
        icon_name=service.icon,
        title=breakable(service.text(language, "title")),
        summary=breakable(service.text(language, "summary")),
        cost=wording.price(service.fee, language),
        duration=wording.minutes(service.minutes),
        identity=identity_words(service),
        obstacle=_obstacle(availability, service),
        available=availability.starts(service),
    )


def family_title(family: Family) -> str:
    """Return the heading of the services of the family."""
    match family:
        case Family.HOME:
            return QCoreApplication.translate("Offer", "Where you live")
        case Family.CERTIFICATES:
            return QCoreApplication.translate("Offer", "Certificates")
        case Family.IDENTITY_PAPERS:
            return QCoreApplication.translate("Offer", "ID card and passport")
        case Family.EVERYDAY:
            return QCoreApplication.translate("Offer", "Dog, car, business")
        case Family.APPOINTMENTS:
            return QCoreApplication.translate("Offer", "Appointments and collection")


def identity_words(service: Service) -> str:
    """Return what proof of identity the service takes, in a few words."""
    if service.manages_pin:
        return QCoreApplication.translate("Offer", "With ID card")
    if service.hands_over:
        return QCoreApplication.translate("Offer", "To ask: without ID card")
    if service.needs_eid:
        return QCoreApplication.translate("Offer", "With ID card and PIN")
    return QCoreApplication.translate("Offer", "Without ID card")


def _obstacle(availability: Availability, service: Service) -> str:
    """Return why the service cannot be started now, or nothing."""
    if availability.closure.closes(service):
        return QCoreApplication.translate("Offer", "Not available here today. Please ask the staff, or call 115.")
    obstacle = availability.obstacle(service)
    return _reason(obstacle) if obstacle else ""


def _reason(obstacle: FailureCode) -> str:
    match obstacle:
        case FailureCode.CITY_UNREACHABLE | FailureCode.NAMES_UNRESOLVED:
            return QCoreApplication.translate("Offer", "Not available right now: there is no connection to the city.")
        case FailureCode.EID_SERVICE_UNREACHABLE:
            return QCoreApplication.translate("Offer", "Not available right now: ID cards cannot be checked.")
        case FailureCode.APPOINTMENT_UNREACHABLE:
            return QCoreApplication.translate(
                "Offer", "Not available right now: appointments cannot be booked. Please call 115."
            )
        case FailureCode.COLLECTION_UNREACHABLE:
            return QCoreApplication.translate("Offer", "Not available right now: the city's list cannot be asked.")
        case FailureCode.SCANNER_UNAVAILABLE | FailureCode.SCANNER_JAMMED | FailureCode.SCANNER_COVER_OPEN:
            return QCoreApplication.translate("Offer", "Not available right now: the scanner is out of order.")
        case FailureCode.READER_MISSING | FailureCode.CARD_SERVICE_DOWN:
            return QCoreApplication.translate("Offer", "Not available right now: the card reader is out of order.")
    return QCoreApplication.translate("Offer", "Not available right now. Please ask the staff.")
