"""Ports for processes that are still to be started, and that may end and come again: nobody else is given them."""

from __future__ import annotations

import random
import socket
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Final

_RANGE: Final = range(20_000, 32_000)
"""Below those that Linux gives to whoever calls somebody or asks for any port (ip_local_port_range)."""


@contextmanager
def reserved_ports(count: int) -> Iterator[range]:
    """Reserve so many ports on loopback, one after the other, until the block ends.

    A UDP socket holds each against others who reserve here, and leaves it free for a TCP server.

    Raises:
        OSError: there are none.
    """
    with ExitStack() as claims:
        yield _claimed(count, claims)


def _claimed(count: int, claims: ExitStack) -> range:
    for first in random.SystemRandom().sample(_RANGE[: len(_RANGE) - count], len(_RANGE) - count):
        ports = range(first, first + count)
        with ExitStack() as attempt:
            try:
                for each in ports:
                    _claim(each, attempt)
            except OSError:
                continue
            claims.enter_context(attempt.pop_all())
            return ports
    raise OSError("no port is free")


def _claim(port: int, claims: ExitStack) -> None:
    claims.enter_context(socket.socket(socket.AF_INET, socket.SOCK_DGRAM)).bind(("127.0.0.1", port))
    socket.create_server(("127.0.0.1", port)).close()
