"""The TC token: where to go and under which name (BSI TR-03124-1, 2.6)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final
from urllib.parse import urlencode
from xml.etree.ElementTree import Element

from kiosk.eid_client import markup
from kiosk.eid_client.address import Origin, split_address
from kiosk.eid_client.https_channel import HTTPSChannel, Route
from kiosk.eid_client.markup import MarkupError
from kiosk.eid_client.redirects import redirect_target
from kiosk.errors import EIDServiceRefused

BINDING: Final = "urn:liberty:paos:2006-08"
PATH_SECURITY: Final = "urn:ietf:rfc:4279"
_ROOT: Final = "TCTokenType"
_MAX_IDENTIFIER: Final = 200


@dataclass(frozen=True, slots=True, repr=False)
class TCToken:
    """The token; without `psk` the server is attached, and everything stays on the token's own TLS channel."""

    server_address: str
    session_identifier: str
    refresh_address: str
    communication_error_address: str
    psk: bytes | None

    def __repr__(self) -> str:
        """Say the server only: the rest is secret."""
        return f"TCToken({self.server_address})"

    @property
    def is_attached(self) -> bool:
        """Whether the eID-Server and the eService are one."""
        return self.psk is None


@dataclass(frozen=True, slots=True)
class FetchedToken:
    """The token, the address it was asked for at (before any redirect), and the channel it came on."""

    token: TCToken
    address: str
    channel: HTTPSChannel


class TokenUnusable(EIDServiceRefused):
    """No session can come of the token; `communication_error_address`, if it names one, wants to hear of it."""

    def __init__(self, message: str, communication_error_address: str = "") -> None:
        super().__init__(message)
        self.communication_error_address = communication_error_address


def fetch(route: Route, tc_token_url: str, service: str, *, on_site: bool = False) -> FetchedToken:
    """Fetch the token for the service (any, where it is empty), following redirects from one https address to the next.

    Raises:
        TokenUnusable: it breaks the rules, or says that there is no session.
        EIDServiceUnreachable, EIDServiceRefused, IdentificationCancelled.
    """
    asked = address = _with_service(tc_token_url, service, on_site=on_site) if service else tc_token_url
    channel: HTTPSChannel | None = None
    try:
        for _ in range(route.limits.redirects + 1):
            channel = _channel_to(route, address, channel)
            answer = channel.get(address)
            target = redirect_target(address, answer)
            if target is None:
                token = parse(answer.body)
                kept, channel = channel, None
                return FetchedToken(token, asked, kept)
            address = target
        raise EIDServiceRefused("the TC token is redirected too often")
    finally:
        if channel is not None:
            channel.close()


def parse(raw: bytes) -> TCToken:
    """Read a token.

    Raises:
        TokenUnusable: it breaks the rules, or says that there is no session.
    """
    try:
        root = markup.parse(raw)
        if markup.local_name(root) != _ROOT:
            raise MarkupError("the document is not a TC token")
    except MarkupError as error:
        raise TokenUnusable(f"the TC token: {error}") from None
    error_address = _error_address(root)
    try:
        return _read(root)
    except MarkupError as error:
        raise TokenUnusable(f"the TC token: {error}", error_address) from None


def _read(root: Element) -> TCToken:
    values = {name: markup.text(markup.find(root, name)) for name in _NAMES}
    if values["CommunicationErrorAddress"]:
        _check_address(values["CommunicationErrorAddress"])
    if not values["RefreshAddress"] and not values["ServerAddress"]:
        raise MarkupError("the eService could open no session")
    for name in ("ServerAddress", "RefreshAddress"):
        _check_address(values[name])
    if values["Binding"] != BINDING:
        raise MarkupError("it has an unknown binding")
    identifier = values["SessionIdentifier"]
    if not 0 < len(identifier) <= _MAX_IDENTIFIER:
        raise MarkupError("the session identifier is missing or too long")
    return TCToken(
        server_address=values["ServerAddress"],
        session_identifier=identifier,
        refresh_address=values["RefreshAddress"],
        communication_error_address=values["CommunicationErrorAddress"],
        psk=_read_psk(root, values["PathSecurity-Protocol"]),
    )


def _error_address(root: Element) -> str:
    """Return where a failure may be told, even of a token that is wrong in everything else."""
    try:
        address = markup.text(markup.find(root, "CommunicationErrorAddress"))
        _check_address(address)
    except MarkupError:
        return ""
    return address


def _read_psk(root: Element, protocol: str) -> bytes | None:
    parameters = markup.find(root, "PathSecurity-Parameters")
    if parameters is None and not protocol:
        return None
    if parameters is None or protocol != PATH_SECURITY:
        raise MarkupError("it has an unknown path security")
    return markup.read_hex(markup.require(parameters, "PSK"))


def _check_address(address: str) -> None:
    try:
        split_address(address)
    except ValueError as error:
        raise MarkupError(f"an address: {error}") from None


def _with_service(tc_token_url: str, service: str, *, on_site: bool) -> str:
    query = {"service": service, **({"reading": "on_site"} if on_site else {})}
    return f"{tc_token_url}{'&' if '?' in tc_token_url else '?'}{urlencode(query)}"


def _channel_to(route: Route, address: str, channel: HTTPSChannel | None) -> HTTPSChannel:
    try:
        origin = Origin.of(address)
    except ValueError as error:
        raise EIDServiceRefused(f"the address of the TC token: {error}") from None
    if channel is not None and channel.origin == origin:
        return channel
    if channel is not None:
        channel.close()
    return HTTPSChannel(route, origin)


_NAMES: Final = (
    "ServerAddress",
    "SessionIdentifier",
    "RefreshAddress",
    "CommunicationErrorAddress",
    "Binding",
    "PathSecurity-Protocol",
)
