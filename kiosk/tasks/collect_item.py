"""Looks up what lies ready, shows the city that its owner is here, and tells it what the clerk has signed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

from kiosk.appointments.collection import CollectionClient, collection_client
from kiosk.appointments.collection_record import hand_over_record, return_record, signed_record
from kiosk.journey.collection_events import ItemClaimed, ItemFound, ItemHandedOver, ItemsListed
from kiosk.journey.effects import ClaimItem, FindItem, HandOverItem, ReturnItems
from kiosk.outbox.city_state import load_city_state
from kiosk.tasks.countersign import clerks_signature, countersign
from kiosk.tasks.visit import TaskControl, Visit


@contextmanager
def _client(visit: Visit) -> Iterator[CollectionClient]:
    with collection_client(visit.config, visit.open_keys().transport().pem) as client:
        yield client


def find_item(effect: FindItem, visit: Visit, control: TaskControl) -> None:
    """Say how far it is, and whether this branch may hand it over.

    Raises:
        CollectionError
    """
    with _client(visit) as client:
        item = client.item(effect.number)
    control.report(ItemFound(item, item.is_handed_over_at(visit.config.branch.id)))


def claim_item(effect: ClaimItem, visit: Visit, control: TaskControl) -> None:
    """Show the city the identification report; from then on the staff may fetch it.

    Raises:
        CollectionNotEntitled, CollectionError
    """
    with _client(visit) as client:
        control.report(ItemClaimed(client.claim(effect.number, visit.config.branch.id, effect.identity.report)))


def hand_over_item(effect: HandOverItem, visit: Visit, control: TaskControl) -> None:
    """Have the clerk's card sign what both have confirmed, and tell the city.

    Raises:
        PasswordWrong: the clerk is asked again.
        ClerkUnavailable, CollectionError
    """
    branch, now = visit.config.branch.id, _city_time(visit)
    record = hand_over_record(effect.number, branch=branch, visit=effect.visit, now=now)
    signed = signed_record(record, countersign(visit, record))
    with _client(visit) as client, clerks_signature():
        control.report(ItemHandedOver(client.hand_over(effect.number, signed)))


def list_items(visit: Visit, control: TaskControl) -> None:
    """Say what lies ready in this branch.

    Raises:
        CollectionError
    """
    with _client(visit) as client:
        control.report(ItemsListed(client.items(visit.config.branch.id)))


def return_items(effect: ReturnItems, visit: Visit, control: TaskControl) -> None:
    """Have the clerk's card sign what goes back, tell the city, and say what lies ready then.

    Raises:
        PasswordWrong: the clerk is asked again.
        ClerkUnavailable, CollectionError
    """
    record = return_record(effect.numbers, branch=visit.config.branch.id, now=_city_time(visit))
    signed = signed_record(record, countersign(visit, record))
    with _client(visit) as client, clerks_signature():
        control.report(ItemsListed(client.give_back(signed), returned=len(effect.numbers)))


def _city_time(visit: Visit) -> datetime:
    return load_city_state(visit.config.paths.city_state).city_time(datetime.now(UTC))
