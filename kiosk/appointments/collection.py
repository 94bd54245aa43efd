"""A client of the city's list of what lies ready (docs/appointments.md)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from http import HTTPStatus
from typing import Any, Final
from urllib.parse import quote

from kiosk.appointments.connection import Answer, ServiceConnection, Unreachable
from kiosk.config import Config
from kiosk.domain.collection import CollectionItem, CollectionKind, CollectionState
from kiosk.errors import (
    CollectionDeviceElsewhere,
    CollectionGone,
    CollectionNotClaimed,
    CollectionNotEntitled,
    CollectionNotOverdue,
    CollectionServiceUnreachable,
    CollectionUnknown,
    KioskError,
    StaffCardRevoked,
    StaffCardUnknown,
    StaffOfOtherBranch,
)

_LONGEST: Final = 300
_PROBLEMS: Final = "urn:de:leipzig:kiosk:problem:"
_REFUSALS: Final[Mapping[str, type[KioskError]]] = {
    "not-here": CollectionGone,
    "not-claimed": CollectionNotClaimed,
    "not-overdue": CollectionNotOverdue,
    "branch-of-another-device": CollectionDeviceElsewhere,
    "not-the-owner": CollectionNotEntitled,
    "clerk-not-trusted": StaffCardUnknown,
    "clerk-revoked": StaffCardRevoked,
    "clerk-of-another-branch": StaffOfOtherBranch,
}
_STATUSES: Final[Mapping[int, type[KioskError]]] = {
    HTTPStatus.NOT_FOUND: CollectionUnknown,
    HTTPStatus.GONE: CollectionUnknown,
    HTTPStatus.FORBIDDEN: CollectionNotEntitled,
    HTTPStatus.CONFLICT: CollectionGone,
}


class CollectionClient:
    """Asks as the device that it is: only enrolled devices may claim."""

    def __init__(self, connection: ServiceConnection) -> None:
        self._connection = connection

    def own_branch(self) -> str:
        """Return in which branch this device stands, as the city's register says.

        Raises:
            CollectionDeviceElsewhere: in none.
            CollectionServiceUnreachable
        """
        told = self._answer("GET", "/branch")
        branch = _text(told, "branch") if isinstance(told, dict) else ""
        if not branch:
            raise CollectionServiceUnreachable("the city's list names no branch")
        return branch

    def item(self, number: str) -> CollectionItem:
        """Return what is known under the number of a pick-up slip.

        Raises:
            CollectionUnknown, CollectionServiceUnreachable
        """
        return _read(self._answer("GET", _item_path(number)))

    def claim(self, number: str, branch: str, report: str) -> CollectionItem:
        """Show the city who stands here (the signed identification report), and let the staff fetch it.

        Raises:
            CollectionNotEntitled, CollectionGone, CollectionUnknown, CollectionDeviceElsewhere
            CollectionServiceUnreachable
        """
        said = {"branch": branch, "identificationReport": report}
        return _read(self._answer("POST", f"{_item_path(number)}/claim", said))

    def items(self, branch: str) -> tuple[CollectionItem, ...]:
        """Return what lies ready in the branch, the oldest first; whose it is, only where it is claimed.

        Raises:
            CollectionServiceUnreachable
        """
        return _read_all(self._answer("GET", f"/items?branch={quote(branch, safe='')}"))

    def hand_over(self, number: str, record: Mapping[str, str]) -> CollectionItem:
        """Tell the city that its owner has it, with the record that the clerk has signed.

        Raises:
            CollectionNotClaimed, CollectionGone, CollectionUnknown, CollectionServiceUnreachable
            StaffError: the clerk's signature does not count.
        """
        return _read(self._answer("POST", f"{_item_path(number)}/hand-over", record))

    def give_back(self, record: Mapping[str, str]) -> tuple[CollectionItem, ...]:
        """Tell the city that the branch sends back what the signed record names; return what lies there still.

        Raises:
            CollectionNotOverdue, CollectionGone, CollectionUnknown, CollectionServiceUnreachable
            StaffError: the clerk's signature does not count.
        """
        return _read_all(self._answer("POST", "/returns", record))

    def _answer(self, method: str, path: str, body: Mapping[str, object] | None = None) -> Any:
        try:
            answer = self._connection.post(path, body or {}) if method == "POST" else self._connection.get(path)
        except Unreachable as error:
            raise CollectionServiceUnreachable(str(error)) from error
        if answer.status != HTTPStatus.OK:
            raise _refusal(answer)
        return answer.content


@contextmanager
def collection_client(config: Config, credentials: bytes) -> Iterator[CollectionClient]:
    """Connect to the city's list as the device whose key and certificate (PEM) these are.

    Raises:
        CollectionServiceUnreachable: the configuration names no list.
    """
    city, url = config.city, config.collection.url
    if not url:
        raise CollectionServiceUnreachable("no list of what lies ready is configured")
    with ServiceConnection(url, city.certificate_authority, proxy=city.proxy, credentials=credentials) as connection:
        yield CollectionClient(connection)


def _item_path(number: str) -> str:
    return f"/items/{quote(number, safe='')}"


def _refusal(answer: Answer) -> KioskError:
    """Return what a refusal means: the problem's name says it (RFC 9457), or else the status."""
    kind = answer.content.get("type") if isinstance(answer.content, dict) else None
    named = _REFUSALS.get(kind.removeprefix(_PROBLEMS)) if isinstance(kind, str) else None
    error = named or _STATUSES.get(answer.status, CollectionServiceUnreachable)
    return error(f"the city's list answered {answer.status}")


def _read_all(raw: Any) -> tuple[CollectionItem, ...]:
    if not isinstance(raw, list):
        raise CollectionServiceUnreachable("the city's list is no list")
    return tuple(map(_read, raw))


def _read(raw: Any) -> CollectionItem:
    if not isinstance(raw, dict):
        raise CollectionServiceUnreachable("the city's list answered with something else")
    try:
        return CollectionItem(
            number=_text(raw, "number"),
            kind=CollectionKind(raw.get("kind")),
            state=CollectionState(raw.get("state")),
            title=_text(raw, "title"),
            place=_text(raw, "place"),
            address=_text(raw, "address"),
            hours=_text(raw, "hours"),
            branch=_text(raw, "branch"),
            ready_since=_day(raw, "readySince"),
            keep_until=_day(raw, "keepUntil"),
            shelf=_text(raw, "shelf"),
            owner=_text(raw, "owner"),
        )
    except ValueError as error:
        raise CollectionServiceUnreachable("the city's list speaks of something unknown") from error


def _text(raw: dict[str, Any], name: str) -> str:
    value = raw.get(name)
    return " ".join(value.split())[:_LONGEST] if isinstance(value, str) else ""


def _day(raw: dict[str, Any], name: str) -> str:
    """Return an ISO 8601 date, or nothing where there is none.

    Raises:
        ValueError: it is something else.
    """
    written = _text(raw, name)
    return date.fromisoformat(written).isoformat() if written else ""
