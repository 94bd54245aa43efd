"""Where devices fetch the list of revoked staff cards ; it names nobody, so anybody may."""

from __future__ import annotations

from http import HTTPStatus

from kiosk.sandbox.http_server import Request, Response, Route
from kiosk.sandbox.staff_authority import StaffAuthority

PATH = "/staff/revocations.pem"


class StaffRevocations:
    """The list as it is when it is asked for."""

    def __init__(self, authority: StaffAuthority) -> None:
        self._authority = authority

    @property
    def routes(self) -> tuple[Route, ...]:
        """What the HTTP server must route here."""
        return (Route("GET", PATH, self.publish),)

    def publish(self, _: Request) -> Response:
        """Return the list."""
        return Response(HTTPStatus.OK, self._authority.revocation_list(), "application/x-pem-file")
