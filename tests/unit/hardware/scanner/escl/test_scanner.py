from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from hardware.errors import (
    ScanCancelled,
    ScannerCoverOpen,
    ScannerError,
    ScannerFeederEmpty,
    ScannerJammed,
    ScannerSilent,
    ScannerUnavailable,
)
from hardware.scanner.capabilities import ScanSource
from hardware.scanner.escl import EsclScanner
from hardware.scanner.escl.life import Patience
from hardware.scanner.scanner import FeederState, MediaType, ScannedImage, ScannerState, ScanSettings
from tests.fixtures.escl_server import EsclServer

SMALL = ScanSettings(resolution_dpi=75)
FEEDER = ScanSettings(resolution_dpi=75, source=ScanSource.FEEDER)
DUPLEX = ScanSettings(resolution_dpi=75, source=ScanSource.FEEDER_DUPLEX)
STRICT = Patience(silence_seconds=0.8)
ENDLESS = Patience(silence_seconds=60, page_seconds=120)


@pytest.fixture
def server() -> Iterator[EsclServer]:
    with EsclServer() as running:
        yield running


def scan(server: EsclServer, settings: ScanSettings = SMALL, patience: Patience = ENDLESS) -> list[ScannedImage]:
    scanner = EsclScanner(server.url, patience=patience)
    return list(scanner.scan_pages(settings, threading.Event(), lambda _: None))


def test_both_sides_of_every_sheet_come(server: EsclServer) -> None:
    server.device.sheets = 3
    pages = scan(server, DUPLEX)
    assert [page.media_type for page in pages] == [MediaType.JPEG] * 6


def test_a_job_is_deleted_when_its_page_is_there(server: EsclServer) -> None:
    scanner = EsclScanner(server.url)
    scanner.scan(SMALL, threading.Event(), lambda _: None)
    scanner.scan(SMALL, threading.Event(), lambda _: None)
    deleted = [each for each in server.device.requests if each.startswith("DELETE /eSCL/ScanJobs/")]
    assert deleted[:1] == [f"DELETE {server.device.jobs[0].path}"]


def test_pages_before_a_jam_are_good(server: EsclServer) -> None:
    server.device.sheets = 3
    pages = EsclScanner(server.url).scan_pages(FEEDER, threading.Event(), lambda _: None)
    assert next(pages).content
    server.inject("jam")
    with pytest.raises(ScannerJammed):
        next(pages)


def test_an_empty_feeder_is_told_by_its_sensor_or_by_the_refused_job(server: EsclServer) -> None:
    with pytest.raises(ScannerFeederEmpty):
        scan(server, FEEDER)
    assert not [each for each in server.device.requests if each.startswith("POST")]
    server.device.tells_paper = False
    with pytest.raises(ScannerFeederEmpty):
        scan(server, FEEDER)


def test_the_sensor_of_the_feeder_is_asked(server: EsclServer) -> None:
    assert EsclScanner(server.url).feeder() is FeederState.EMPTY
    server.device.sheets = 1
    assert EsclScanner(server.url).feeder() is FeederState.LOADED


def test_a_slow_scanner_that_tells_its_state_is_waited_for(server: EsclServer) -> None:
    server.device.scanning.clear()
    hand = threading.Timer(1.2, server.device.scanning.set)
    started = time.monotonic()
    hand.start()
    assert scan(server, patience=STRICT)
    hand.join()
    assert time.monotonic() - started > STRICT.silence_seconds


def test_a_page_that_never_comes_is_given_up_however_lively_the_scanner_is(server: EsclServer) -> None:
    server.device.scanning.clear()
    with pytest.raises(ScannerSilent):
        scan(server, patience=Patience(silence_seconds=0.5, page_seconds=0.9))


def test_a_cover_opened_while_the_page_is_waited_for_is_told_at_once(server: EsclServer) -> None:
    server.device.scanning.clear()
    hand = threading.Timer(0.3, server.inject, ("cover",))
    started = time.monotonic()
    hand.start()
    with pytest.raises(ScannerCoverOpen):
        scan(server)
    hand.join()
    assert time.monotonic() - started < ENDLESS.silence_seconds / 2


def test_the_certificate_of_the_device_is_pinned(tmp_path: Path) -> None:
    with EsclServer(tmp_path) as server:
        assert server.certificate is not None
        pinned = EsclScanner(server.url, fingerprint=server.certificate.fingerprint)
        assert pinned.scan(SMALL, threading.Event(), lambda _: None).content
        for stranger in (EsclScanner(server.url), EsclScanner(server.url, fingerprint="00" * 32)):
            assert stranger.state() is ScannerState.UNAVAILABLE
            with pytest.raises(ScannerUnavailable):
                stranger.scan(SMALL, threading.Event(), lambda _: None)


def test_a_redirect_within_the_host_is_followed_and_no_other(server: EsclServer) -> None:
    server.inject("moved")
    assert scan(server)


def test_what_a_proxy_of_the_environment_says_does_not_count(
    server: EsclServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", "http://192.0.2.1:9")
    monkeypatch.setenv("no_proxy", "")
    assert scan(server)


def test_a_cancelled_job_is_deleted_behind_the_scenes(server: EsclServer) -> None:
    server.device.scanning.clear()
    cancel = threading.Event()
    scanner = EsclScanner(server.url, patience=ENDLESS)
    hand = threading.Timer(0.2, cancel.set)
    hand.start()
    with pytest.raises(ScanCancelled):
        scanner.scan(SMALL, cancel, lambda _: None)
    hand.join()
    assert scanner.scan(SMALL, threading.Event(), lambda _: None).content
    assert f"DELETE {server.device.jobs[0].path}" in server.device.requests


def test_another_driver_can_ask_what_hinders_the_scanner(server: EsclServer) -> None:
    scanner = EsclScanner(server.url, patience=ENDLESS)
    assert scanner.hindrance(ScanSource.FLATBED, threading.Event()) is None
    server.inject("cover")
    assert isinstance(scanner.hindrance(ScanSource.FLATBED, threading.Event()), ScannerCoverOpen)
    server.unplug()
    assert isinstance(scanner.hindrance(ScanSource.FLATBED, threading.Event()), ScannerError)
