"""The cable to the city: relays on loopback that pass TLS through untouched, until they are cut."""

from __future__ import annotations

import contextlib
import selectors
import socket
import threading
from collections.abc import Mapping

_CHUNK = 1 << 16


class Network:
    """Relays, by name; the kiosk's configuration points at them, so that cutting them needs no word to the kiosk.

    A name stands for those that begin with it and a hyphen too: `eid` for `eid-psk`.
    """

    def __init__(self, relays: Mapping[str, Relay]) -> None:
        self._relays = relays

    @property
    def is_up(self) -> bool:
        """Whether the cable is in."""
        return all(each.is_up for each in self._relays.values())

    def cut(self, name: str = "") -> None:
        """Pull the cable, or end the connections of that name."""
        for each in self._chosen(name):
            each.cut()

    def mend(self, name: str = "") -> None:
        """Put it back."""
        for each in self._chosen(name):
            each.mend()

    def _chosen(self, name: str) -> tuple[Relay, ...]:
        """Raises KeyError where no relay has the name."""
        if not name:
            return tuple(self._relays.values())
        parts = (relay for each, relay in self._relays.items() if each.startswith(f"{name}-"))
        return (self._relays[name], *parts)


class Relay:
    """Listens on one loopback port and passes every connection on to another; `cut` ends them and refuses new ones.

    The port stays ours while the cable is cut: the socket is bound, and does not listen.
    """

    def __init__(self, listen_port: int, target: tuple[str, int]) -> None:
        self._target = target
        self._changed = threading.Condition()
        self._open: set[socket.socket] = set()
        self._closed = False
        self.is_up = True
        # Only a port that was asked for by its number outlives the end of the listening.
        self._listener = socket.create_server(("127.0.0.1", listen_port or _free_port()))
        threading.Thread(target=self._accept, daemon=True, name="relay").start()

    @property
    def port(self) -> int:
        """The port that the kiosk speaks to."""
        port: int = self._listener.getsockname()[1]
        return port

    def cut(self) -> None:
        """End every connection and refuse new ones."""
        with self._changed:
            if not self.is_up:
                return
            self.is_up = False
            for each in (self._listener, *self._open):
                with contextlib.suppress(OSError):
                    each.shutdown(socket.SHUT_RDWR)

    def mend(self) -> None:
        """Accept connections again."""
        with self._changed:
            if not self.is_up:
                self._listener.listen()
                self.is_up = True
                self._changed.notify_all()

    def close(self) -> None:
        """End the relay for good."""
        self.cut()
        with self._changed:
            self._closed = True
            self._changed.notify_all()
            self._listener.close()

    def _accept(self) -> None:
        while self._is_up_again():
            with contextlib.suppress(OSError):
                near, _ = self._listener.accept()
                threading.Thread(target=self._serve, args=(near,), daemon=True, name="relayed").start()

    def _is_up_again(self) -> bool:
        """Wait while the cable is cut; return whether it will ever be up."""
        with self._changed:
            self._changed.wait_for(lambda: self.is_up or self._closed)
            return not self._closed

    def _serve(self, near: socket.socket) -> None:
        with near, contextlib.suppress(OSError), socket.create_connection(self._target, timeout=5) as far:
            far.settimeout(None)
            with self._changed:
                if not self.is_up:
                    return
                self._open |= {near, far}
            try:
                _pass_both_ways(near, far)
            finally:
                with self._changed:
                    self._open -= {near, far}


def _pass_both_ways(near: socket.socket, far: socket.socket) -> None:
    with selectors.DefaultSelector() as selector:
        selector.register(near, selectors.EVENT_READ, far)
        selector.register(far, selectors.EVENT_READ, near)
        while True:
            for key, _ in selector.select():
                source: socket.socket = key.fileobj  # type: ignore[assignment]
                data = source.recv(_CHUNK)
                if not data:
                    return
                key.data.sendall(data)


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as found:
        port: int = found.getsockname()[1]
        return port
