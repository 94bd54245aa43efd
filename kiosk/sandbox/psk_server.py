"""The eID server's own TLS: version 1.2 with an RSA certificate and a key both sides know (RFC 4279, 4; RFC 5487, 2).

The client names itself by the session identifier of its TC token and proves the PSK that came with it; nobody else
completes the handshake.
"""

from __future__ import annotations

import socket
import ssl
import sys
import threading
from collections.abc import Callable
from typing import Final
from weakref import WeakMethod

from kiosk.sandbox.http_server import Channel
from kiosk.sandbox.tls import ServerCredentials

if sys.version_info >= (3, 13):
    from ssl import SSLContext as PSKContext
else:
    from sslpsk3 import SSLPSKContext as PSKContext

CIPHER_SUITES: Final = (
    "RSA-PSK-AES256-GCM-SHA384",
    "RSA-PSK-AES128-GCM-SHA256",
    "RSA-PSK-AES256-CBC-SHA384",
    "RSA-PSK-AES128-CBC-SHA256",
)
_UNKNOWN: Final = b""
_MOST_RESUMABLE: Final = 1_000

KeyOf = Callable[[str], bytes | None]


class PSKHandshake:
    """A handshake for `HTTPSServer`; `key_of` gives the key of an identity, None where there is no such."""

    def __init__(self, credentials: ServerCredentials, key_of: KeyOf) -> None:
        self._key_of = key_of
        self._local = threading.local()
        self._resumable: dict[bytes, str] = {}
        self._context = PSKContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.minimum_version = self._context.maximum_version = ssl.TLSVersion.TLSv1_2
        # A ticket would bring a session back whose identity nobody here remembers.
        self._context.options |= ssl.OP_NO_TICKET
        self._context.set_ciphers(":".join(CIPHER_SUITES))
        self._context.load_cert_chain(credentials.certificate_path, credentials.key_path)
        self._context.set_psk_server_callback(_weakly(WeakMethod(self._answer)))

    def __call__(self, connection: socket.socket) -> Channel:
        """Make the handshake.

        Raises:
            OSError: it failed, or nobody proved a key.
        """
        self._local.identity = ""
        channel: ssl.SSLSocket = self._context.wrap_socket(connection, server_side=True)
        session_id = channel.session.id if channel.session is not None else b""
        if channel.session_reused:
            return Channel(channel, self._resumable.get(session_id, ""))
        identity: str = self._local.identity
        self._resumable[session_id] = identity
        if len(self._resumable) > _MOST_RESUMABLE:
            del self._resumable[next(iter(self._resumable))]
        return Channel(channel, identity)

    def _answer(self, identity: str | None) -> bytes:
        """Answer OpenSSL, which calls in the thread of the handshake."""
        key = self._key_of(identity) if identity else None
        self._local.identity = identity if key else ""
        return key or _UNKNOWN


def _weakly(method: WeakMethod[Callable[[str | None], bytes]]) -> Callable[[str | None], bytes]:
    """Return a callback that keeps no server alive: before Python 3.13 the contexts are kept for ever."""

    def answer(identity: str | None) -> bytes:
        alive = method()
        return alive(identity) if alive is not None else _UNKNOWN

    return answer
