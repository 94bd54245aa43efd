"""Runs one online identification and lets the citizen take part in it."""

from __future__ import annotations

from kiosk.eid_client.authentication import authenticate
from kiosk.eid_client.settings import EIDSettings
from kiosk.journey.effects import ReadIdentity
from kiosk.journey.events import Identified
from kiosk.tasks.citizen_interaction import CitizenInteraction
from kiosk.tasks.visit import TaskControl, Visit


def eid_settings(visit: Visit) -> EIDSettings:
    """Return where the eID service is and how this device proves itself to it.

    Raises:
        SecurityModuleError: the transport key cannot be read.
    """
    city, credentials = visit.config.city, visit.open_keys().transport()
    return EIDSettings(
        city.tc_token_url,
        city.certificate_authority,
        city.report_key,
        credentials.certificate_pem,
        credentials.private_key_pem,
        city.proxy,
    )


def read_identity(effect: ReadIdentity, visit: Visit, control: TaskControl, interaction: CitizenInteraction) -> None:
    """Identify the citizen for the service.

    Raises:
        HardwareError, IdentificationError: as the identification does.
    """
    service = visit.services[effect.service]
    try:
        settings = eid_settings(visit)
        identity = authenticate(
            settings,
            service.slug,
            service.attributes,
            interaction,
            control.cancelled,
            functions=service.card_functions,
        )
        control.report(Identified(identity))
    finally:
        interaction.forget()
