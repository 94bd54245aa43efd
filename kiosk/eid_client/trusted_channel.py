"""The channel to the eID-Server that carries PAOS (BSI TR-03124-1, 2.7; TR-03112-7, 2.4).

An attached server is spoken to in the very TLS session that the TC token came in; a server of its own over a channel
with the token's key, see `psk_channel`.
"""

from __future__ import annotations

from http import HTTPStatus
from typing import Final, Protocol

from kiosk.eid_client.address import Origin
from kiosk.eid_client.https_channel import Answer, HTTPSChannel, Route
from kiosk.errors import EIDServiceRefused, EIDServiceUnreachable

_HEADERS: Final = {
    "Content-Type": "application/vnd.paos+xml; charset=UTF-8",
    "Accept": "text/html; application/vnd.paos+xml",
    "PAOS": 'ver="urn:liberty:paos:2006-08";"http://www.bsi.bund.de/ecard/api/1.1/PAOS/GetNextCommand"',
}


class TrustedChannelFailed(EIDServiceUnreachable):
    """The channel that the token asks for could not be set up."""


class TrustedChannel(Protocol):
    """Carries one message there and one back."""

    def exchange(self, message: bytes) -> bytes:
        """Send a document and return the document that answers it.

        Raises:
            EIDServiceUnreachable, EIDServiceRefused, ProviderNotTrusted, IdentificationCancelled.
        """
        ...

    def close(self) -> None:
        """End the channel. Never raises."""
        ...


class AttachedChannel:
    """The TLS channel of the TC token, used on; where the server ended the connection, its session is resumed."""

    def __init__(self, route: Route, channel: HTTPSChannel, server_address: str) -> None:
        """Use the channel.

        Raises:
            TrustedChannelFailed: the server's address is another site than the token's.
        """
        if Origin.of(server_address) != channel.origin:
            raise TrustedChannelFailed("an attached eID-Server must be where the TC token came from")
        self._route, self._channel, self._server_address = route, channel, server_address

    def exchange(self, message: bytes) -> bytes:
        """Send a document and return the document that answers it.

        Raises:
            EIDServiceUnreachable, EIDServiceRefused, ProviderNotTrusted, IdentificationCancelled.
        """
        if not self._channel.is_open:
            self._channel.close()
            self._channel = HTTPSChannel(self._route, self._channel.origin, self._channel.session)
            if not self._channel.is_resumed:
                raise EIDServiceUnreachable("the eID-Server does not resume the session of the TC token")
        return post_message(self._channel, self._server_address, message)

    def close(self) -> None:
        """End the TLS connection. Never raises."""
        self._channel.close()


def post_message(channel: HTTPSChannel, server_address: str, message: bytes) -> bytes:
    """Post a PAOS document and return the one that answers it.

    Raises:
        EIDServiceUnreachable, EIDServiceRefused, IdentificationCancelled.
    """
    answer: Answer = channel.post(server_address, message, dict(_HEADERS))
    if answer.status != HTTPStatus.OK:
        raise EIDServiceRefused(f"the eID-Server answered {answer.status}")
    return answer.body
