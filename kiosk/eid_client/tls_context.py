"""The kiosk's side of mutual TLS; the client key reaches `ssl` through memory, never through a file on a disk."""

from __future__ import annotations

import os
import ssl

from kiosk.eid_client.settings import EIDSettings
from kiosk.errors import EIDServiceUnreachable


def client_context(settings: EIDSettings) -> ssl.SSLContext:
    """Return a context that trusts the configured authority alone and shows the kiosk's certificate.

    Raises:
        EIDServiceUnreachable: the authority, certificate or key cannot be used.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    try:
        context.load_verify_locations(settings.certificate_authority)
        _load_client_key(context, settings)
    except (OSError, ValueError) as error:
        raise EIDServiceUnreachable(f"TLS cannot be set up: {type(error).__name__}") from None
    return context


def _load_client_key(context: ssl.SSLContext, settings: EIDSettings) -> None:
    descriptor = os.memfd_create("client-key", os.MFD_CLOEXEC)
    try:
        os.write(descriptor, settings.client_certificate + b"\n" + settings.client_key)
        context.load_cert_chain(f"/proc/self/fd/{descriptor}")
    finally:
        os.close(descriptor)
