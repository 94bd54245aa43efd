from __future__ import annotations

import socket
from pathlib import Path

import pytest

from kiosk.demo.reserved_ports import reserved_ports


def test_ports_stay_reserved_until_the_end_and_can_be_listened_on() -> None:
    with reserved_ports(3) as ports:
        assert len(ports) == 3
        for each in ports:
            with socket.create_server(("127.0.0.1", each)):
                pass
        with reserved_ports(2000) as others:
            assert not set(ports) & set(others)


def test_a_port_that_somebody_listens_on_is_not_reserved(monkeypatch: pytest.MonkeyPatch) -> None:
    with reserved_ports(1) as (taken,):
        pass
    with socket.create_server(("127.0.0.1", taken)):
        monkeypatch.setattr("kiosk.demo.reserved_ports._RANGE", range(taken, taken + 3))
        with reserved_ports(1) as (another,):
            assert another != taken


def test_nobody_who_asks_for_any_port_is_given_a_reserved_one() -> None:
    lowest, highest = map(int, Path("/proc/sys/net/ipv4/ip_local_port_range").read_text().split())
    with reserved_ports(1) as (port,):
        assert not lowest <= port <= highest
