"""A client of the city's list of what lies ready: `GET /items/{number}`, `POST /items/{number}/claim`."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from kiosk.appointments.connection import Answer, ServiceConnection, Unreachable
from kiosk.domain.collection import CollectionItem, CollectionKind, CollectionState
from kiosk.errors import CollectionNotEntitled, CollectionServiceUnreachable, CollectionUnknown

_LONGEST = 300


class CollectionClient:
    """Asks as the device that it is: only enrolled devices may claim."""

    def __init__(self, connection: ServiceConnection) -> None:
        self._connection = connection

    def item(self, number: str) -> CollectionItem:
        """Return what is known under the number of a pick-up slip.

        Raises:
            CollectionUnknown, CollectionServiceUnreachable
        """
        try:
            answer = self._connection.get(f"/items/{quote(number, safe='')}")
        except Unreachable as error:
            raise CollectionServiceUnreachable(str(error)) from error
        return _item(answer)

    def claim(self, number: str, branch: str, report: str) -> CollectionItem:
        """Show the city who stands here (the signed identification report), and let the staff fetch it.

        Raises:
            CollectionNotEntitled, CollectionUnknown, CollectionServiceUnreachable
        """
        try:
            said = {"branch": branch, "identificationReport": report}
            answer = self._connection.post(f"/items/{quote(number, safe='')}/claim", said)
        except Unreachable as error:
            raise CollectionServiceUnreachable(str(error)) from error
        return _item(answer)


def _item(answer: Answer) -> CollectionItem:
    if answer.status in {404, 410}:
        raise CollectionUnknown("nothing is known under this number")
    if answer.status == 403:
        raise CollectionNotEntitled("it belongs to somebody else")
    if answer.status != 200 or not isinstance(answer.content, dict):
        raise CollectionServiceUnreachable(f"the city's list answered {answer.status}")
    return _read(answer.content)


def _read(raw: dict[str, Any]) -> CollectionItem:
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
            keep_until=_text(raw, "keepUntil"),
            shelf=_text(raw, "shelf"),
        )
    except ValueError as error:
        raise CollectionServiceUnreachable("the city's list speaks of something unknown") from error


def _text(raw: dict[str, Any], name: str) -> str:
    value = raw.get(name)
    return " ".join(value.split())[:_LONGEST] if isinstance(value, str) else ""
