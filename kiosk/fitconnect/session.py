"""HTTPS sessions with a pinned certificate authority, a client certificate that never touches the disk, and a proxy."""

from __future__ import annotations

import os
import ssl
from pathlib import Path
from typing import Any

import requests
from requests.adapters import HTTPAdapter

from hardware.security_module.device_keys import TransportCredentials


def open_session(
    certificate_authority: Path, credentials: TransportCredentials | None = None, proxy: str = ""
) -> requests.Session:
    """Return a session that trusts this authority alone and ignores what the environment says.

    `proxy` is the URL of an HTTP proxy, or empty.
    """
    session = requests.Session()
    session.trust_env = False
    session.verify = str(certificate_authority)
    if proxy:
        session.proxies = {"https": proxy}
    session.mount("https://", _PinnedAdapter(_context(certificate_authority, credentials)))
    return session


def _context(certificate_authority: Path, credentials: TransportCredentials | None) -> ssl.SSLContext:
    context = ssl.create_default_context(cafile=str(certificate_authority))
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if credentials:
        _load(context, credentials)
    return context


def _load(context: ssl.SSLContext, credentials: TransportCredentials) -> None:
    """`ssl` reads keys from files only, so it gets one that lies in memory and has no name."""
    descriptor = os.memfd_create("credentials", os.MFD_CLOEXEC)
    with os.fdopen(descriptor, "wb") as file:
        file.write(credentials.pem)
        file.flush()
        context.load_cert_chain(f"/proc/self/fd/{descriptor}")


class _PinnedAdapter(HTTPAdapter):
    def __init__(self, context: ssl.SSLContext) -> None:
        self._context = context
        super().__init__()

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **kwargs, ssl_context=self._context)

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        return super().proxy_manager_for(proxy, **kwargs, ssl_context=self._context)
