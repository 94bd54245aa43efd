"""The staff session with real processes: it outlives workers, screens and visits, and locks after two minutes."""

from __future__ import annotations

import os
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator

import pytest

from tests.fixtures.kiosk_process import children_of, command_line
from tests.fixtures.living_world import LivingWorld
from tests.fixtures.staff_visit import CLERK_PIN

SUPERVISOR = """
import subprocess, sys
from pathlib import Path
from kiosk.audit import Journal
from kiosk.config import load_config
from kiosk.supervisor import Supervisor

config, screens = Path(sys.argv[1]), sys.argv[2:]

class WithActor(Supervisor):
    def _spawn(self, role, connection):
        if role == "worker":
            return super()._spawn(role, connection)
        command = [sys.executable, "-c", *screens, str(config), str(connection.fileno())]
        return subprocess.Popen(command, pass_fds=(connection.fileno(),), stdin=subprocess.DEVNULL)

WithActor(config, "ui", Journal(load_config(config).paths.audit)).run()
"""
SCREENS = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from hardware.devices import open_speech
from kiosk.app import open_screens
from kiosk.journey.journey import SecretKind
from kiosk.journey.staff_events import StaffPinEntered

app, screens = open_screens(Path(sys.argv[2]), int(sys.argv[3]), open_speech)
session, told = screens.session, []

def say(*words):
    if told[-1:] != [words]:
        told.append(words)
        print(*words, flush=True)

def type_pin():
    if session.journey.awaited_secret is SecretKind.STAFF_PIN and not session.pad.count:
        say("asked")
        for digit in sys.argv[1]:
            session.pad.press(int(digit))
        session.send(StaffPinEntered())

def follow():
    staff = session.journey.staff
    say(staff.phase.value, staff.signed_in.value if staff.signed_in else "nobody", session.journey.step.value)
    QTimer.singleShot(0, type_pin)

session.journey_changed.connect(follow)
screens.shown.connect(lambda: say("shown"))
app.exec()
screens.close()
"""
"""The real screens with a clerk before them, who types her PIN as often as she is asked; they say what they show."""

SIGNED_IN, LOCKED, ABSENT = "signed_in clerk", "locked nobody", "absent nobody"


class StaffedKiosk:
    """A real supervisor with its workers and screens; what these say is read along."""

    def __init__(self, living: LivingWorld) -> None:
        command = [sys.executable, "-c", SUPERVISOR, str(living.place.config), SCREENS, CLERK_PIN]
        environment = {**living.world.environment, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
        self.process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)
        self._lines: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def until(self, words: str, seconds: float = 60.0) -> list[str]:
        """Wait until the screens say the words, and return what they said before."""
        said: list[str] = []
        while not said or not said[-1].startswith(words):
            try:
                said.append(self._lines.get(timeout=seconds).strip())
            except queue.Empty:
                raise AssertionError(f"the screens never said {words!r}, but {said}") from None
        return said[:-1]

    def kill(self, role: str) -> None:
        """Kill the worker, or the screens, of the visit that is shown."""
        children = [
            each for each in children_of(self.process.pid) if ("worker" in command_line(each)) == (role == "worker")
        ]
        os.kill(children[0], signal.SIGKILL)

    def close(self) -> None:
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(60)
        self._reader.join(60)
        assert self.process.stdout
        self.process.stdout.close()

    def _read(self) -> None:
        assert self.process.stdout
        for line in self.process.stdout:
            self._lines.put(line)


@pytest.fixture
def kiosk(living_world: LivingWorld) -> Iterator[StaffedKiosk]:
    living_world.mend()
    running = StaffedKiosk(living_world)
    running.until("shown")
    yield running
    running.close()


@pytest.mark.soak
@pytest.mark.timeout(600)
def test_the_staff_session_outlives_processes_and_ends_with_the_card_or_two_idle_minutes(
    living_world: LivingWorld, kiosk: StaffedKiosk
) -> None:
    living_world.hand("insert-staff-card", "clerk")
    assert "asked" in kiosk.until(SIGNED_IN)

    kiosk.kill("worker")
    assert "asked" not in kiosk.until(SIGNED_IN)

    kiosk.kill("screens")
    assert "asked" not in kiosk.until(SIGNED_IN)

    kiosk.kill("screens")
    living_world.hand("remove-staff-card")
    kiosk.until("shown")
    kiosk.until(ABSENT)
    living_world.hand("insert-staff-card", "clerk")
    assert "asked" in kiosk.until(SIGNED_IN)

    kiosk.until(LOCKED, seconds=150)
    kiosk.kill("screens")
    kiosk.until("shown")
    kiosk.until(LOCKED)
