"""Addresses of servers: https only, and what makes two of them one site (RFC 6454)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final
from urllib.parse import SplitResult, urlsplit

_HTTPS_PORT: Final = 443


@dataclass(frozen=True, slots=True)
class Origin:
    """Host and port behind `https://`."""

    host: str
    port: int

    @classmethod
    def of(cls, url: str) -> Origin:
        """Return the origin of an address.

        Raises:
            ValueError: not an https address with a host.
        """
        parts = split_address(url)
        return cls((parts.hostname or "").lower(), parts.port or _HTTPS_PORT)


def split_address(url: str) -> SplitResult:
    """Return the parts of an https address.

    Raises:
        ValueError: not an https address with a host, or with a user in it.
    """
    parts = urlsplit(url)
    if parts.scheme != "https" or not parts.hostname or parts.username is not None:
        raise ValueError("not an https address")
    if parts.port == 0 or not url.isascii() or any(each <= " " for each in url):
        raise ValueError("the address has a wrong port or characters that must be escaped")
    return parts


def request_target(url: str) -> str:
    """Return what the request line names: path and query, never the fragment."""
    parts = split_address(url)
    return (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
