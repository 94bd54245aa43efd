"""The kiosk's sides of TLS: mutual with the eService, and with a pre-shared key to an eID-Server of its own.

Keys reach `ssl` through memory, never through a file on a disk.
"""

from __future__ import annotations

import os
import ssl
import sys
from typing import Final

from kiosk.eid_client.settings import EIDSettings
from kiosk.errors import EIDServiceUnreachable

if sys.version_info >= (3, 13):
    from ssl import SSLContext as PSKContext
else:
    from sslpsk3 import SSLPSKContext as PSKContext

_RSA_PSK_SUITES: Final = (
    "RSA-PSK-AES256-GCM-SHA384",
    "RSA-PSK-AES128-GCM-SHA256",
    "RSA-PSK-AES256-CBC-SHA384",
    "RSA-PSK-AES128-CBC-SHA256",
)


def client_context(settings: EIDSettings) -> ssl.SSLContext:
    """Return a context that trusts the configured authority alone and shows the kiosk's certificate, if it has one.

    Raises:
        EIDServiceUnreachable: the authority, certificate or key cannot be used.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    try:
        context.load_verify_locations(settings.certificate_authority)
        if settings.client_certificate:
            _load_client_key(context, settings)
    except (OSError, ValueError) as error:
        raise EIDServiceUnreachable(f"TLS cannot be set up: {type(error).__name__}") from None
    return context


def psk_context(identity: str, key: bytes) -> ssl.SSLContext:
    """Return a context for TLS 1.2 with RSA_PSK (RFC 4279, 4) and the cipher suites of BSI TR-03116-4.

    The key that both sides must know came over mutual TLS, and the server's certificate must be among those that the
    provider's certificate description names: no authority has to vouch for it besides.
    """
    with_callback = PSKContext(ssl.PROTOCOL_TLS_CLIENT)
    with_callback.set_psk_client_callback(lambda _hint: (identity, key))
    context: ssl.SSLContext = with_callback
    context.minimum_version = context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.set_ciphers(":".join(_RSA_PSK_SUITES))
    return context


def forget_key(context: ssl.SSLContext) -> None:
    """Let go of the pre-shared key of `psk_context`.

    Before Python 3.13 the package that knows pre-shared keys keeps every context that made a handshake for as long as
    the process lives, and with it what its callback knows.
    """
    with_callback: PSKContext = context
    with_callback.set_psk_client_callback(None)


def _load_client_key(context: ssl.SSLContext, settings: EIDSettings) -> None:
    descriptor = os.memfd_create("client-key", os.MFD_CLOEXEC)
    try:
        os.write(descriptor, settings.client_certificate + b"\n" + settings.client_key)
        context.load_cert_chain(f"/proc/self/fd/{descriptor}")
    finally:
        os.close(descriptor)
