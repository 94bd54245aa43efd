"""Does one errand with the PIN of the citizen's card; nothing of it is kept but what kind it was."""

from __future__ import annotations

import logging

from kiosk.eid_client import pin_errands
from kiosk.journey.effects import ManagePin
from kiosk.journey.events import PinManaged
from kiosk.tasks.citizen_interaction import CitizenInteraction
from kiosk.tasks.visit import TaskControl

log = logging.getLogger(__name__)


def manage_pin(effect: ManagePin, control: TaskControl, interaction: CitizenInteraction) -> None:
    """Do the errand and say what is true now.

    Raises:
        CardError, IdentificationCancelled: as the errand does.
    """
    try:
        outcome = pin_errands.run(effect.errand, interaction)
        log.info("PIN: %s", outcome.value)
        control.report(PinManaged(outcome))
    finally:
        interaction.forget()
