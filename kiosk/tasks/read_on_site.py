"""Reads the card with its CAN, in the presence of the clerk whose card is in the staff reader (PAuswG § 18a)."""

from __future__ import annotations

from datetime import UTC, datetime

from hardware.errors import CardError
from kiosk.domain.on_site import OnSiteConfirmation
from kiosk.eid_client.on_site import read_on_site as read
from kiosk.errors import ClerkUnavailable, StaffError
from kiosk.journey.effects import ReadOnSite
from kiosk.journey.staff_events import IdentifiedOnSite
from kiosk.outbox.city_state import load_city_state
from kiosk.staff.card_desk import StaffCardDesk
from kiosk.tasks.citizen_interaction import CitizenInteraction
from kiosk.tasks.read_identity import eid_settings
from kiosk.tasks.visit import TaskControl, Visit


class ClerkAtTheDesk:
    """The clerk who has confirmed the photo on the screen; her card says who she is."""

    def __init__(self, desk: StaffCardDesk, now: datetime) -> None:
        self._desk, self._now = desk, now

    def compare_photo(self) -> OnSiteConfirmation:
        """Return her confirmation, in her name.

        Raises:
            ClerkUnavailable: there is no clerk's card, or it may not be used here.
        """
        try:
            name = self._desk.clerk().name
        except (CardError, StaffError) as error:
            raise ClerkUnavailable("the clerk's card does not say who she is") from error
        return OnSiteConfirmation(name, self._now.isoformat(timespec="seconds"))


def read_on_site(effect: ReadOnSite, visit: Visit, control: TaskControl, interaction: CitizenInteraction) -> None:
    """Identify the citizen for the service by the clerk's eyes and the card's CAN.

    Raises:
        HardwareError, IdentificationError, ClerkUnavailable: as the identification does.
    """
    service = visit.services[effect.service]
    try:
        if visit.staff_desk is None:
            raise ClerkUnavailable("there is no reader for the clerk's card")
        now = load_city_state(visit.config.paths.city_state).city_time(datetime.now(UTC)).astimezone()
        clerk = ClerkAtTheDesk(visit.staff_desk, now)
        settings = eid_settings(visit)
        reading = read(settings, service.slug, service.attributes, clerk, interaction, cancelled=control.cancelled)
        control.report(IdentifiedOnSite(reading.identity, reading.confirmation))
    finally:
        interaction.forget()
