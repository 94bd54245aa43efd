"""Looks up what lies ready for the citizen, and shows the city that its owner is here."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from kiosk.appointments.collection import CollectionClient
from kiosk.appointments.connection import ServiceConnection
from kiosk.errors import CollectionServiceUnreachable
from kiosk.journey.appointment_events import ItemClaimed, ItemFound
from kiosk.journey.effects import ClaimItem, FindItem
from kiosk.tasks.visit import TaskControl, Visit


@contextmanager
def collection_client(visit: Visit) -> Iterator[CollectionClient]:
    """Connect to the city's list as the device that this is.

    Raises:
        CollectionServiceUnreachable: the configuration names no list.
        SecurityModuleError: the transport key cannot be read.
    """
    city, url = visit.config.city, visit.config.collection.url
    if not url:
        raise CollectionServiceUnreachable("no list of what lies ready is configured")
    transport = visit.open_keys().transport()
    credentials = (transport.private_key_pem, transport.certificate_pem)
    with ServiceConnection(url, city.certificate_authority, proxy=city.proxy, credentials=credentials) as connection:
        yield CollectionClient(connection)


def find_item(effect: FindItem, visit: Visit, control: TaskControl) -> None:
    """Say how far it is, and whether this branch may hand it over.

    Raises:
        CollectionError
    """
    with collection_client(visit) as client:
        item = client.item(effect.number)
    control.report(ItemFound(item, item.is_handed_over_at(visit.config.branch.id)))


def claim_item(effect: ClaimItem, visit: Visit, control: TaskControl) -> None:
    """Show the city the identification report; from then on the staff may fetch it.

    Raises:
        CollectionNotEntitled, CollectionError
    """
    with collection_client(visit) as client:
        control.report(ItemClaimed(client.claim(effect.number, visit.config.branch.id, effect.identity.report)))
