"""What lies ready in the sandbox's city: a list that kiosks ask by the number of a pick-up slip, and claim with an eID.

A claim shows the identification report of the city's own eService: made for the collection, for this very device, just
now, and only its owner's names and day of birth open it. Handing over and returning bear a clerk's signature.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from http import HTTPStatus
from typing import Final

from kiosk.domain.collection import CollectionItem, CollectionState
from kiosk.domain.identity import Attribute
from kiosk.eid_client.report import IdentificationReport, ReportKey, verify_report
from kiosk.errors import EIDServiceRefused
from kiosk.sandbox.collection_items import CLAIM_COUNTS, StoredItem, described
from kiosk.sandbox.collection_records import HAND_OVER, RETURN, checked_record, refuse
from kiosk.sandbox.http_server import Problem, Request, Response, Route, json_response
from kiosk.sandbox.identification_report import CLIENT_CONTEXT
from kiosk.sandbox.staff_authority import StaffAuthority
from kiosk.sandbox.submission_check import report_context

COLLECTION_SERVICE: Final = "abholung"
"""The service of the kiosk whose identification claims something."""

_MOST_LOOKS_A_MINUTE: Final = 30
_OWNERS_DATA: Final = (Attribute.GIVEN_NAMES, Attribute.FAMILY_NAMES, Attribute.DATE_OF_BIRTH)
BranchOf = Callable[[str], str]
"""The city's register: in which branch the device with this certificate (SHA-256) stands; nothing, if it has none."""

_LIES_THERE: Final = frozenset({CollectionState.READY, CollectionState.CLAIMED})


def _city_time() -> datetime:
    return datetime.now(UTC)


class CollectionDesk:
    """Holds the list. `now` is the city's clock."""

    def __init__(
        self,
        items: Iterable[StoredItem],
        report_key: ReportKey,
        staff: StaffAuthority,
        branch_of: BranchOf,
        now: Callable[[], datetime] = _city_time,
    ) -> None:
        self._items = {each.item.number: each for each in items}
        self._usual = dict(self._items)
        self._report_key, self._staff, self._branch_of, self._now = report_key, staff, branch_of, now
        self._looks: list[datetime] = []
        self._turn = threading.Lock()

    @property
    def routes(self) -> tuple[Route, ...]:
        """What the HTTP server must route here, for devices."""
        return (
            Route("GET", "/collection/branch", self.tell_branch),
            Route("GET", "/collection/items", self.list_branch),
            Route("GET", "/collection/items/{number}", self.look_up),
            Route("POST", "/collection/items/{number}/claim", self.claim),
            Route("POST", "/collection/items/{number}/hand-over", self.hand_over),
            Route("POST", "/collection/returns", self.take_back),
        )

    def tell_branch(self, request: Request) -> Response:
        """Return in which branch the device stands, as the register says."""
        return json_response({"branch": self._registered_branch(request)})

    def list_branch(self, request: Request) -> Response:
        """Return what lies in the branch, the oldest first; nobody's name but of who has identified."""
        branch = self._own_branch(request, request.query.get("branch"))
        with self._turn:
            return self._list(branch)

    def look_up(self, request: Request) -> Response:
        """Return how far it is; nothing personal, and not where the staff find it."""
        self._count_looks()
        with self._turn:
            return json_response(described(self._stored(request.parameters["number"]).for_citizens))

    def claim(self, request: Request) -> Response:
        """Note that the owner stands at the branch; from now on the staff may fetch it."""
        body = request.json()
        said = body if isinstance(body, dict) else {}
        branch = self._own_branch(request, said.get("branch"))
        report = self._report(str(said.get("identificationReport", "")), _device(request))
        with self._turn:
            stored = self._stored(request.parameters["number"])
            if tuple(report.attributes.get(each, "") for each in _OWNERS_DATA) != stored.owner:
                refuse(HTTPStatus.FORBIDDEN, "not-the-owner")
            if not stored.item.is_handed_over_at(branch):
                refuse(HTTPStatus.CONFLICT, "not-here")
            return self._moved(replace(stored, claimed_at=self._now()), CollectionState.CLAIMED)

    def hand_over(self, request: Request) -> Response:
        """Note that it was handed over, as both have confirmed and the clerk has signed; only what was claimed can be.

        The same hand-over, told twice because the answer was lost, changes nothing.
        """
        _device(request)
        record = checked_record(request.json(), HAND_OVER, self._staff, self._now())
        branch, number = self._own_branch(request, record["branch"]), request.parameters["number"]
        if record["items"] != [number]:
            refuse(HTTPStatus.UNPROCESSABLE_ENTITY, "record-incomplete")
        with self._turn:
            stored = self._stored(number)
            if stored.handed_over_in == record["visit"]:
                return json_response(described(stored.for_staff))
            _check_it_lies_in(stored, branch)
            if stored.item.state is not CollectionState.CLAIMED:
                refuse(HTTPStatus.CONFLICT, "not-claimed")
            given = replace(stored, claimed_at=None, handed_over_in=record["visit"])
            return self._moved(given, CollectionState.HANDED_OVER)

    def take_back(self, request: Request) -> Response:
        """Note that the branch sends back what nobody has come for, all or nothing; return what lies there still."""
        _device(request)
        record = checked_record(request.json(), RETURN, self._staff, self._now())
        branch = self._own_branch(request, record["branch"])
        with self._turn:
            returned = [self._stored(each) for each in record["items"]]
            for each in returned:
                _check_it_lies_in(each, branch)
                if not each.item.is_overdue(self._now().date()):
                    refuse(HTTPStatus.CONFLICT, "not-overdue")
            for each in returned:
                self._moved(each, CollectionState.RETURNED)
            return self._list(branch)

    def items(self) -> tuple[CollectionItem, ...]:
        """Return everything as it is now."""
        with self._turn:
            return tuple(each.at(self._now()).item for each in self._items.values())

    def reset(self) -> None:
        """Let everything be as at the beginning."""
        with self._turn:
            self._items = dict(self._usual)
            self._looks.clear()

    def _own_branch(self, request: Request, claimed: object) -> str:
        """Return the branch that the device stands in, if that is what it claims."""
        branch = self._registered_branch(request)
        if claimed != branch:
            refuse(HTTPStatus.FORBIDDEN, "branch-of-another-device")
        return branch

    def _registered_branch(self, request: Request) -> str:
        branch = self._branch_of(_device(request))
        if not branch:
            refuse(HTTPStatus.FORBIDDEN, "branch-of-another-device")
        return branch

    def _list(self, branch: str) -> Response:
        there = [each.at(self._now()).for_staff for each in self._items.values() if each.item.branch == branch]
        lying = sorted((each for each in there if each.state in _LIES_THERE), key=lambda each: each.ready_since)
        return json_response([described(each) for each in lying])

    def _stored(self, number: str) -> StoredItem:
        stored = self._items.get(number)
        if stored is None:
            raise Problem(HTTPStatus.NOT_FOUND)
        return stored.at(self._now())

    def _moved(self, stored: StoredItem, state: CollectionState) -> Response:
        moved = replace(stored, item=replace(stored.item, state=state))
        self._items[moved.item.number] = moved
        return json_response(described(moved.for_staff))

    def _report(self, compact: str, device: str) -> IdentificationReport:
        try:
            report = verify_report(compact, self._report_key)
        except EIDServiceRefused as error:
            raise Problem(HTTPStatus.FORBIDDEN, "This proves nothing.") from error
        age = self._now() - datetime.fromisoformat(report.identification_time)
        if f"{CLIENT_CONTEXT}{device}" not in report_context(compact):
            raise Problem(HTTPStatus.FORBIDDEN, "This was proved to another device.")
        if report.service != COLLECTION_SERVICE:
            raise Problem(HTTPStatus.FORBIDDEN, "This was proved for another service.")
        if age > CLAIM_COUNTS:
            raise Problem(HTTPStatus.FORBIDDEN, "This was proved too long ago.")
        return report

    def _count_looks(self) -> None:
        """Whoever guesses numbers shall need years."""
        now = self._now()
        with self._turn:
            self._looks = [each for each in self._looks if now - each < timedelta(minutes=1)]
            if len(self._looks) >= _MOST_LOOKS_A_MINUTE:
                raise Problem(HTTPStatus.TOO_MANY_REQUESTS, headers={"Retry-After": "60"})
            self._looks.append(now)


def _check_it_lies_in(stored: StoredItem, branch: str) -> None:
    if not stored.item.is_handed_over_at(branch):
        refuse(HTTPStatus.CONFLICT, "not-here")


def _device(request: Request) -> str:
    if request.peer is None:
        raise Problem(HTTPStatus.UNAUTHORIZED, "Only enrolled devices may ask this.")
    return request.peer.fingerprint
