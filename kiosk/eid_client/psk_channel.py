"""The trusted channel to an eID-Server of its own: TLS 1.2, RSA_PSK with the key of the TC token (RFC 4279, 4)."""

from __future__ import annotations

from dataclasses import replace

from kiosk.eid_client.address import Origin
from kiosk.eid_client.https_channel import HTTPSChannel, Route
from kiosk.eid_client.tls_context import forget_key, psk_context
from kiosk.eid_client.trusted_channel import TrustedChannelFailed, post_message
from kiosk.errors import EIDServiceUnreachable, IdentificationError


class PSKChannel:
    """Connects at once, and again where the server ends the connection between two messages: the key proves both."""

    def __init__(self, route: Route, server_address: str, identity: str, key: bytes) -> None:
        """Connect under the identity, the session identifier of the token.

        Raises:
            TrustedChannelFailed: no connection, or the server does not know the key.
            IdentificationCancelled: while connecting.
        """
        self._route = replace(route, context=psk_context(identity, key))
        self._server_address = server_address
        try:
            self._channel = self._connect()
        except IdentificationError as error:
            forget_key(self._route.context)
            if isinstance(error, EIDServiceUnreachable):
                raise TrustedChannelFailed(str(error)) from None
            raise

    def exchange(self, message: bytes) -> bytes:
        """Send a document and return the document that answers it.

        Raises:
            EIDServiceUnreachable, EIDServiceRefused, ProviderNotTrusted, IdentificationCancelled.
        """
        if not self._channel.is_open:
            self._channel.close()
            self._channel = self._connect()
        return post_message(self._channel, self._server_address, message)

    def close(self) -> None:
        """End the TLS connection and let go of the key. Never raises."""
        self._channel.close()
        forget_key(self._route.context)

    def _connect(self) -> HTTPSChannel:
        return HTTPSChannel(self._route, Origin.of(self._server_address))
