"""The cable to the city: what goes in comes out, until it is cut."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator

import pytest

from kiosk.dock.network import Network, Relay


@pytest.fixture
def echo() -> Iterator[int]:
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            while True:
                try:
                    connection, _ = server.accept()
                except OSError:
                    return
                with connection:
                    while data := connection.recv(100):
                        connection.sendall(data)

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield server.getsockname()[1]
        server.shutdown(socket.SHUT_RDWR)
        thread.join()


@pytest.fixture
def relay(echo: int) -> Iterator[Relay]:
    made = Relay(0, ("127.0.0.1", echo))
    yield made
    made.close()


def ask(port: int) -> bytes:
    with socket.create_connection(("127.0.0.1", port), timeout=60) as line:
        line.sendall(b"hello")
        return line.recv(100)


def test_what_goes_in_comes_out(relay: Relay) -> None:
    assert ask(relay.port) == b"hello"


def test_a_cut_cable_ends_what_runs_and_takes_nothing_new(relay: Relay) -> None:
    network = Network({"gateway": relay})
    with socket.create_connection(("127.0.0.1", relay.port), timeout=60) as line:
        line.sendall(b"hello")
        assert line.recv(100) == b"hello"
        network.cut()
        assert line.recv(100) == b""
    assert not network.is_up
    with pytest.raises(ConnectionRefusedError):
        ask(relay.port)
    network.mend("gateway")
    assert ask(relay.port) == b"hello"
