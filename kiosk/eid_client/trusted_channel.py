"""The channel to the eID-Server that carries PAOS (BSI TR-03124-1, 2.7; TR-03112-7, 2.4).

An attached server is spoken to on the very TLS connection that the TC token came on. A server of its own would be
reached by a second driver of the same port, with TLS 1.2 and a pre-shared key (RFC 4279).
"""

from __future__ import annotations

from typing import Final, Protocol

from kiosk.eid_client.https_channel import HTTPSChannel, Origin
from kiosk.eid_client.tc_token import FetchedToken
from kiosk.errors import EIDServiceRefused, EIDServiceUnreachable

_HEADERS: Final = {
    "Content-Type": "application/vnd.paos+xml; charset=UTF-8",
    "Accept": "text/html; application/vnd.paos+xml",
    "PAOS": 'ver="urn:liberty:paos:2006-08";"http://www.bsi.bund.de/ecard/api/1.1/PAOS/GetNextCommand"',
}
_OK: Final = 200


class TrustedChannelFailed(EIDServiceUnreachable):
    """The channel that the token asks for could not be set up."""


class TrustedChannel(Protocol):
    """Carries one message there and one back."""

    def exchange(self, message: bytes) -> bytes:
        """Send a document and return the document that answers it.

        Raises:
            EIDServiceUnreachable, EIDServiceRefused, IdentificationCancelled.
        """
        ...

    def close(self) -> None:
        """End the channel. Never raises."""
        ...


class AttachedChannel:
    """The TLS channel of the TC token, used on."""

    def __init__(self, channel: HTTPSChannel, server_address: str) -> None:
        self._channel = channel
        self._server_address = server_address

    def exchange(self, message: bytes) -> bytes:
        """Send a document and return the document that answers it.

        Raises:
            EIDServiceUnreachable, EIDServiceRefused, IdentificationCancelled.
        """
        answer = self._channel.post(self._server_address, message, dict(_HEADERS))
        if answer.status != _OK:
            raise EIDServiceRefused(f"the eID-Server answered {answer.status}")
        return answer.body

    def close(self) -> None:
        """End the TLS connection. Never raises."""
        self._channel.close()


def open_channel(fetched: FetchedToken) -> TrustedChannel:
    """Return the channel that the token asks for.

    Raises:
        TrustedChannelFailed: the token asks for a channel that cannot be set up.
    """
    token = fetched.token
    if not token.is_attached:
        raise TrustedChannelFailed("a channel with a pre-shared key is not spoken here")
    if Origin.of(token.server_address) != fetched.channel.origin:
        raise TrustedChannelFailed("an attached eID-Server must be where the TC token came from")
    return AttachedChannel(fetched.channel, token.server_address)
