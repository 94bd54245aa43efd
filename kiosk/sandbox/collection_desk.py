"""What lies ready in the sandbox's city: a list that kiosks ask by the number of a pick-up slip, and claim with an eID.

A claim shows the identification report of the city's own eService: made for the collection, for this very device, just
now, and only its owner's names and day of birth open it.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from http import HTTPStatus
from typing import Final

from kiosk.domain.collection import CollectionItem, CollectionKind, CollectionState
from kiosk.domain.identity import Attribute
from kiosk.eid_client.report import IdentificationReport, ReportKey, verify_report
from kiosk.errors import EIDServiceRefused
from kiosk.sandbox.http_server import Problem, Request, Response, Route, json_response
from kiosk.sandbox.identification_report import CLIENT_CONTEXT
from kiosk.sandbox.submission_check import report_context

COLLECTION_SERVICE: Final = "abholung"
"""The service of the kiosk whose identification claims something."""

_LONGEST_VISIT: Final = timedelta(hours=1)
_MOST_LOOKS_A_MINUTE: Final = 30
_OWNERS_DATA: Final = (Attribute.GIVEN_NAMES, Attribute.FAMILY_NAMES, Attribute.DATE_OF_BIRTH)

Owner = tuple[str, str, str]
"""Given names, family names and day of birth (ISO 8601), as an identity card says them."""

ERIKA: Final[Owner] = ("ERIKA", "MUSTERMANN", "1964-08-12")
_OFFICE: Final = ("Bürgerbüro Otto-Schill-Straße", "Otto-Schill-Straße 2, 04109 Leipzig", "Mo 8–17, Di 9–19 Uhr")


@dataclass(frozen=True, slots=True)
class StoredItem:
    """One thing, and whose it is."""

    item: CollectionItem
    owner: Owner


def usual_items(branch: str, branch_name: str, branch_address: str) -> tuple[StoredItem, ...]:
    """Return what lies ready at the beginning: one of each kind that a visitor can come for."""
    place, address, hours = _OFFICE
    city = [
        ("LE24711001", CollectionKind.ID_CARD, CollectionState.READY, "Personalausweis"),
        ("LE24711002", CollectionKind.PASSPORT, CollectionState.ORDERED, "Reisepass"),
        ("LE24711003", CollectionKind.ID_CARD, CollectionState.HANDED_OVER, "Personalausweis"),
    ]
    here = [
        ("LE80815001", CollectionState.READY, "Bewohnerparkausweis", ERIKA),
        ("LE80815002", CollectionState.READY, "Hundesteuermarke", ("MAX", "MUSTERMANN", "1990-01-01")),
        ("LE80815003", CollectionState.ORDERED, "Meldebescheinigung", ERIKA),
    ]
    known = [
        StoredItem(CollectionItem(number, kind, state, title, place, address, hours), ERIKA)
        for number, kind, state, title in city
    ]
    sealed = [
        StoredItem(
            CollectionItem(
                number, CollectionKind.SEALED, state, title, branch_name, branch_address, branch=branch,
                keep_until=(datetime.now(UTC) + timedelta(days=28)).date().isoformat(), shelf=f"A {number[-2:]}",
            ),
            owner,
        )
        for number, state, title, owner in here
    ]  # fmt: skip
    return (*known, *sealed)


class CollectionDesk:
    """Holds the list. `now` is the city's clock."""

    def __init__(self, items: Iterable[StoredItem], report_key: ReportKey) -> None:
        self._items = {each.item.number: each for each in items}
        self._usual = dict(self._items)
        self._report_key = report_key
        self._looks: list[datetime] = []
        self._turn = threading.Lock()

    @property
    def routes(self) -> tuple[Route, ...]:
        """What the HTTP server must route here, for devices."""
        return (
            Route("GET", "/collection/items/{number}", self.look_up),
            Route("POST", "/collection/items/{number}/claim", self.claim),
            Route("POST", "/collection/items/{number}/hand-over", self.hand_over),
        )

    def look_up(self, request: Request) -> Response:
        """Return how far it is; nothing personal, and not where the staff find it."""
        self._count_looks()
        with self._turn:
            return json_response(_described(replace(self._stored(request).item, shelf="")))

    def claim(self, request: Request) -> Response:
        """Note that the owner stands at the branch; from now on the staff may fetch it."""
        body = request.json()
        said = body if isinstance(body, dict) else {}
        device = _device(request)
        report = self._report(str(said.get("identificationReport", "")), device)
        with self._turn:
            stored = self._stored(request)
            if tuple(report.attributes.get(each, "") for each in _OWNERS_DATA) != stored.owner:
                raise Problem(HTTPStatus.FORBIDDEN, "It belongs to somebody else.")
            if not stored.item.is_handed_over_at(str(said.get("branch", ""))):
                raise Problem(HTTPStatus.CONFLICT, "It does not lie ready at this branch.")
            return self._moved(stored, CollectionState.CLAIMED)

    def hand_over(self, request: Request) -> Response:
        """Note that it was handed over; only what was claimed can be."""
        _device(request)
        with self._turn:
            stored = self._stored(request)
            if stored.item.state is not CollectionState.CLAIMED:
                raise Problem(HTTPStatus.CONFLICT, "Nobody has claimed it.")
            return self._moved(stored, CollectionState.HANDED_OVER)

    def items(self) -> tuple[CollectionItem, ...]:
        """Return everything as it is now."""
        with self._turn:
            return tuple(each.item for each in self._items.values())

    def reset(self) -> None:
        """Let everything be as at the beginning."""
        with self._turn:
            self._items = dict(self._usual)
            self._looks.clear()

    def _stored(self, request: Request) -> StoredItem:
        stored = self._items.get(request.parameters["number"])
        if stored is None:
            raise Problem(HTTPStatus.NOT_FOUND)
        return stored

    def _moved(self, stored: StoredItem, state: CollectionState) -> Response:
        moved = replace(stored.item, state=state)
        self._items[moved.number] = replace(stored, item=moved)
        return json_response(_described(moved))

    def _report(self, compact: str, device: str) -> IdentificationReport:
        try:
            report = verify_report(compact, self._report_key)
        except EIDServiceRefused as error:
            raise Problem(HTTPStatus.FORBIDDEN, "This proves nothing.") from error
        age = datetime.now(UTC) - datetime.fromisoformat(report.identification_time)
        if f"{CLIENT_CONTEXT}{device}" not in report_context(compact):
            raise Problem(HTTPStatus.FORBIDDEN, "This was proved to another device.")
        if report.service != COLLECTION_SERVICE:
            raise Problem(HTTPStatus.FORBIDDEN, "This was proved for another service.")
        if age > _LONGEST_VISIT:
            raise Problem(HTTPStatus.FORBIDDEN, "This was proved too long ago.")
        return report

    def _count_looks(self) -> None:
        """Whoever guesses numbers shall need years."""
        now = datetime.now(UTC)
        with self._turn:
            self._looks = [each for each in self._looks if now - each < timedelta(minutes=1)]
            if len(self._looks) >= _MOST_LOOKS_A_MINUTE:
                raise Problem(HTTPStatus.TOO_MANY_REQUESTS, headers={"Retry-After": "60"})
            self._looks.append(now)


def _device(request: Request) -> str:
    if request.peer is None:
        raise Problem(HTTPStatus.UNAUTHORIZED, "Only enrolled devices may ask this.")
    return request.peer.fingerprint


def _described(item: CollectionItem) -> Mapping[str, str]:
    return {
        "number": item.number,
        "kind": item.kind.value,
        "state": item.state.value,
        "title": item.title,
        "place": item.place,
        "address": item.address,
        "hours": item.hours,
        "branch": item.branch,
        "keepUntil": item.keep_until,
        "shelf": item.shelf,
    }
