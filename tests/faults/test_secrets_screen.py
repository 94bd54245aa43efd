"""The PIN in the process of the screens: while it is typed in the pad alone, and nowhere once it has been handed on."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from kiosk.channel.messages import Message, MessageStream, to_ui
from kiosk.channel.supervision import SHOW, WORKER
from kiosk.config import data_dir
from kiosk.demo.reserved_ports import reserved_ports
from kiosk.domain.identity import Provider
from kiosk.journey.effects import AcceptProvider, ReadIdentity, SubmitSecret, WorkerEffect
from kiosk.journey.events import CardFound, ProviderShown, SecretAwaited
from kiosk.journey.journey import SecretKind
from tests.fixtures.kiosk_process import CONFIG
from tests.fixtures.process_memory import find, fresh_digits
from tests.fixtures.remote_touch import RemoteTouch

SCREENS = """
import logging, sys
from pathlib import Path
from PySide6.QtCore import QPointF, QTimer
from hardware.devices import open_speech
from kiosk.app import open_screens
from kiosk.journey import events
from kiosk.journey.journey import IdentifyPhase
logging.basicConfig(level=logging.DEBUG)
app, screens = open_screens(Path(sys.argv[1]), int(sys.argv[2]), open_speech)
session = screens.session
screens.window.setProperty("calm", True)

def begin():
    session.send(events.VisitStarted())
    service = next(each for each in session.services if each.slug == "meldebescheinigung")
    session.send(events.ServiceChosen(service))
    for each in service.eligibility:
        session.send(events.EligibilityAnswered(each.slug, each.expected))
    session.send(events.PreparationConfirmed())

def items(parent):
    yield parent
    for each in parent.childItems():
        yield from items(each)

def where_keys_are():
    keys = {}
    for each in items(screens.window.contentItem()):
        if each.property("digit") is not None and each.isVisible() and each.width():
            at = each.mapToScene(QPointF(each.width() / 2, each.height() / 2))
            keys[each.property("digit")] = int(at.x()), int(at.y())
    return keys

seen = []

def say_where():
    seen.append(where_keys_are())
    if len(seen[-1]) < 10 or seen[-8:] != seen[-1:] * 8:  # they still move
        return
    watch.stop()
    for digit, (x, y) in seen[-1].items():
        print("key", digit, x, y, flush=True)
    session.pad.changed.connect(lambda: print("typed", session.pad.count, flush=True))
    print("pad", flush=True)

def follow():
    if session.journey.identification.phase is IdentifyPhase.PROVIDER_SHOWN:
        QTimer.singleShot(0, lambda: session.send(events.ConsentGiven()))

session.journey_changed.connect(follow)
screens.shown.connect(begin)
watch = QTimer()
watch.timeout.connect(say_where)
watch.start(50)
app.exec()
"""
"""The real screens of a visit, led as far as the pad; they say where its keys are, and never hear which is meant."""

PROVIDER = Provider("Stadt", "https://localhost", "", "", "", "DV", "", "2030-01-01", ("DG4",))


class WatchedScreens:
    """The screens in a process of their own; this process plays supervisor and worker."""

    def __init__(self, folder: Path) -> None:
        config = folder / "kiosk.toml"
        config.write_text(CONFIG.format(folder=folder), encoding="utf-8")
        self._reservation = ExitStack()
        (self.port,) = self._reservation.enter_context(reserved_ports(1))
        self._control, control = socket.socketpair()
        worker, self._worker = socket.socketpair()
        self.log = folder / "screens.log"
        with control, worker, self.log.open("wb") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-c", SCREENS, str(config), str(control.fileno())],
                pass_fds=[control.fileno()],
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
                cwd=data_dir(),
                env=os.environ
                | {"QT_QPA_PLATFORM": f"vnc:size=1080x1920:port={self.port}", "QT_QUICK_BACKEND": "software"},
            )
            socket.send_fds(self._control, [WORKER], [worker.fileno()])
        self._control.sendall(SHOW)
        self._stream: MessageStream[WorkerEffect] = to_ui(self._worker)

    def reach_the_pad(self) -> dict[int, tuple[int, int]]:
        """Be the worker until the card asks for the PIN; return where the keys are."""
        task = self._wait_for(ReadIdentity).task
        self._stream.send(task, ProviderShown(PROVIDER))
        self._wait_for(AcceptProvider)
        for event in (CardFound(), SecretAwaited(SecretKind.PIN, None, False)):
            self._stream.send(task, event)
        keys = {}
        while (words := self._words()) != ["pad"]:
            keys[int(words[1])] = int(words[2]), int(words[3])
        return keys

    def wait_until_typed(self, count: int) -> None:
        """Wait until the pad holds so many digits."""
        while self._words() != ["typed", str(count)]:
            pass

    def take_secret(self) -> bytearray:
        """Be the worker that gets the secret."""
        while not isinstance(message := self._stream.receive(), bytearray):
            assert message is not None, self.log.read_text()
        self._wait_for(SubmitSecret)
        return message

    def close(self) -> None:
        """End the process."""
        self.process.kill()
        self.process.communicate()
        self._reservation.close()
        self._stream.close()
        self._control.close()

    def _wait_for(self, kind: type[WorkerEffect]) -> Message[WorkerEffect]:
        while (message := self._stream.receive()) is not None:
            if isinstance(message, Message) and isinstance(message.body, kind):
                return message
        raise AssertionError(f"the screens died: {self.log.read_text()}")

    def _words(self) -> list[str]:
        assert self.process.stdout
        line = self.process.stdout.readline()
        assert line, self.log.read_text()
        return line.split()


@contextmanager
def watched_screens(folder: Path) -> Iterator[WatchedScreens]:
    screens = WatchedScreens(folder)
    try:
        yield screens
    finally:
        screens.close()


def test_the_pin_lies_in_the_pad_alone_and_then_nowhere(tmp_path: Path) -> None:
    pin = fresh_digits(6)
    with watched_screens(tmp_path) as screens:
        keys = screens.reach_the_pad()
        assert find(screens.process.pid, pin, only="ASCII") == []
        with RemoteTouch(screens.port) as person:
            for count, digit in enumerate(pin, start=1):
                person.touch(*keys[int(digit)])
                screens.wait_until_typed(count)
            while_typed = find(screens.process.pid, pin)
            person.touch(*_confirm(keys))
            assert screens.take_secret() == pin.encode()
        handed_on = find(screens.process.pid, pin)
        log = screens.log.read_text()
    assert while_typed == [f"{pin} as ASCII"]
    assert handed_on == []
    assert pin not in log


def _confirm(keys: dict[int, tuple[int, int]]) -> tuple[int, int]:
    """The key that confirms lies right of the zero, below the nine."""
    return keys[9][0], keys[0][1]
