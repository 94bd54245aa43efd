"""On-site reading (PAuswG § 18a): first the photo, then the CAN; in assisted mode only, never at a kiosk alone."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import Protocol

from kiosk.domain.identity import Attribute, Identity
from kiosk.domain.on_site import OnSiteConfirmation
from kiosk.eid_client.authentication import authenticate
from kiosk.eid_client.interaction import Interaction
from kiosk.eid_client.settings import EIDSettings


class Clerk(Protocol):
    """The port to the clerk: she and nobody else can say that the card is the citizen's."""

    def compare_photo(self) -> OnSiteConfirmation:
        """Wait until she has compared the photo with the person, and return her confirmation.

        Raises:
            IdentificationCancelled: it is another person, or she breaks off.
        """
        ...


@dataclass(frozen=True, slots=True, repr=False)
class OnSiteReading:
    """An identity that was read with the CAN, and what makes it count."""

    identity: Identity
    confirmation: OnSiteConfirmation

    def __repr__(self) -> str:
        """Say nothing: an identity is personal data."""
        return "OnSiteReading(…)"


def read_on_site(
    settings: EIDSettings,
    service: str,
    attributes: tuple[Attribute, ...],
    clerk: Clerk,
    interaction: Interaction,
    *,
    cancelled: threading.Event,
) -> OnSiteReading:
    """Have the photo compared, then read the card with its CAN for the service.

    Raises:
        ProviderNotTrusted: among others, where the terminal's certificate does not say "CAN allowed".
        EIDServiceUnreachable, EIDServiceRefused, IdentificationCancelled, CardExpired, CardRevoked, CardError:
            as `authenticate` does.
    """
    confirmation = clerk.compare_photo()
    identity = authenticate(settings, service, attributes, interaction, cancelled, on_site=confirmation)
    return OnSiteReading(identity, confirmation)
