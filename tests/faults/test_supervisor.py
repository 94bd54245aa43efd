"""Processes that die: the kiosk comes back to its own screen, and nothing is left behind."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.audit import Journal
from kiosk.closure_file import keep_closure
from kiosk.domain.closure import Closure
from kiosk.domain.staff import StaffRole
from tests.fixtures.kiosk_process import SHOWN, KioskProcess, is_alive, kiosk_process

PAUSE = threading.Event()


def eventually(condition: Callable[[], bool]) -> bool:
    return any(condition() or PAUSE.wait(0.05) for _ in range(1200))


@pytest.fixture
def kiosk(tmp_path: Path) -> Iterator[KioskProcess]:
    with kiosk_process(tmp_path) as running:
        yield running


def test_a_killed_ui_is_followed_by_the_next_visit_which_was_ready(kiosk: KioskProcess) -> None:
    assert eventually(lambda: len(kiosk.children("ui")) == 2)
    shown, following = kiosk.children("ui")
    os.kill(shown, signal.SIGKILL)
    kiosk.wait_for(SHOWN)
    assert following in kiosk.children("ui")
    assert eventually(lambda: len(kiosk.children("ui")) == 2)


def test_the_worker_of_a_killed_ui_ends_with_it(kiosk: KioskProcess) -> None:
    assert eventually(lambda: len(kiosk.children("worker")) == 2)
    workers = kiosk.children("worker")
    os.kill(kiosk.children("ui")[0], signal.SIGKILL)
    assert eventually(lambda: not all(is_alive(each) for each in workers))


@pytest.mark.soak
def test_what_the_staff_has_closed_stays_closed_whichever_process_dies(tmp_path: Path) -> None:
    (tmp_path / "state").mkdir()
    keep_closure(tmp_path / "state" / "closure.json", Closure(kiosk=True), StaffRole.CLERK, Journal(tmp_path / "audit"))
    for _ in range(2):  # the supervisor is stopped, and started again
        with kiosk_process(tmp_path) as kiosk:
            assert eventually(lambda: len(kiosk.children("worker")) == 2)
            os.kill(kiosk.children("worker")[0], signal.SIGKILL)
            os.kill(kiosk.children("ui")[0], signal.SIGKILL)
            kiosk.wait_for(f"{SHOWN}, the kiosk is closed")


@pytest.mark.soak  # in the quick tier with each worker that a journey costs
def test_a_killed_worker_is_replaced_under_the_same_ui(kiosk: KioskProcess) -> None:
    assert eventually(lambda: len(kiosk.children("worker")) == 2)
    screens, killed = kiosk.children("ui"), kiosk.children("worker")[0]
    os.kill(killed, signal.SIGKILL)
    assert eventually(lambda: len(kiosk.children("worker")) == 2 and killed not in kiosk.children("worker"))
    assert kiosk.children("ui") == screens


def test_a_killed_supervisor_takes_its_processes_with_it(kiosk: KioskProcess) -> None:
    assert eventually(lambda: len(kiosk.children("ui") + kiosk.children("worker")) == 4)
    orphans = kiosk.children("ui") + kiosk.children("worker")
    kiosk.process.kill()
    kiosk.process.wait()
    assert eventually(lambda: not any(is_alive(each) for each in orphans))


@pytest.mark.soak  # in the quick tier with each kiosk that a test ends
def test_a_stopped_supervisor_leaves_nothing_running(kiosk: KioskProcess) -> None:
    assert eventually(lambda: len(kiosk.children("ui") + kiosk.children("worker")) == 4)
    running = kiosk.children("ui") + kiosk.children("worker")
    kiosk.stop()
    assert not any(is_alive(each) for each in running)
    assert kiosk.process.returncode == 0
