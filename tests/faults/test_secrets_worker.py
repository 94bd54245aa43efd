"""PIN, CAN and PUK in the worker of a visit: in its memory while the card is opened with them, and never after."""

from __future__ import annotations

import contextlib
import json
import os
import socket
import subprocess
import sys
from collections.abc import Container, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from hardware.eid.simulated import SimulatedEIDCard, load_profile
from kiosk.channel.messages import Message, MessageStream, to_worker
from kiosk.config import data_dir
from kiosk.domain.pin import PinErrand, PinOutcome
from kiosk.errors import ChannelError
from kiosk.journey.effects import CheckAvailability, ManagePin, SubmitSecret
from kiosk.journey.events import PinManaged, SecretAwaited, WorkerEvent
from kiosk.journey.journey import SecretKind
from tests.fixtures.eid_command import CARDS, Counter, counter
from tests.fixtures.kiosk_process import CONFIG
from tests.fixtures.process_memory import find, fresh_digits
from tests.fixtures.watched_chip import WatchedChip

__all__ = ["counter"]
MSE_SET_AT, RESET_RETRY_COUNTER = 0x22, 0x2C


WITH_EVERY_LOG = """
import logging, sys
from kiosk.__main__ import main
logging.basicConfig(level=logging.DEBUG)
sys.exit(main(sys.argv[1:]))
"""


class WatchedWorker:
    """A worker that this process drives as a UI does, with its log read along."""

    def __init__(self, counter: Counter) -> None:
        config = counter.folder / "kiosk.toml"
        config.write_text(CONFIG.format(folder=counter.folder), encoding="utf-8")
        ours, theirs = socket.socketpair()
        self.log = counter.folder / "worker.log"
        with theirs, self.log.open("wb") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-c", WITH_EVERY_LOG, "worker", "--config", str(config), "--fd", str(theirs.fileno())],
                pass_fds=[theirs.fileno()],
                stderr=log,
                cwd=data_dir(),
                env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
            )
        self._stream: MessageStream[WorkerEvent] = to_worker(ours)
        self.asked: list[SecretKind] = []

    def run(self, errand: PinErrand, secrets: dict[SecretKind, str]) -> PinOutcome:
        """Have the errand done, typing what is asked for."""
        self._stream.send(1, ManagePin(errand))
        while (message := self._receive()) is not None:
            assert not isinstance(message, bytearray)
            match message.body:
                case SecretAwaited(kind):
                    self.asked.append(kind)
                    self._stream.send_secret(bytearray(secrets[kind].encode()))
                    self._stream.send(1, SubmitSecret())
                case PinManaged(outcome):
                    return outcome
        raise AssertionError(f"the worker died: {self.log.read_text()}")

    def wait_until_it_serves(self) -> None:
        """Wait for the first answer."""
        self._stream.send(1, CheckAvailability())
        assert self._receive() is not None, self.log.read_text()

    def _receive(self) -> Message[WorkerEvent] | bytearray | None:
        with contextlib.suppress(ChannelError):
            return self._stream.receive()
        return None

    def close(self) -> str:
        """End it, and return what it logged."""
        self._stream.close()
        self.process.wait(30)
        return self.log.read_text()


@contextmanager
def watched_worker(counter: Counter) -> Iterator[WatchedWorker]:
    worker = WatchedWorker(counter)
    try:
        yield worker
    finally:
        worker.process.kill()
        worker.close()


@pytest.fixture
def profile() -> dict[str, str]:
    profile = json.loads((CARDS / "mustermann.json").read_text(encoding="utf-8"))
    return profile | {"pin": fresh_digits(6), "can": fresh_digits(6), "puk": fresh_digits(10)}


def make_card(folder: Path, profile: dict[str, str]) -> SimulatedEIDCard:
    path = folder / "card.json"
    path.write_text(json.dumps(profile), encoding="utf-8")
    return load_profile(path, [b""])


class TestSecretsOfTheWorker:
    @pytest.mark.parametrize(
        "instructions",
        [
            pytest.param({MSE_SET_AT, RESET_RETRY_COUNTER}, id="where they are used"),
            pytest.param(range(0x100), id="at every command", marks=pytest.mark.soak),
        ],
    )
    def test_all_four_are_gone_when_the_card_has_been_opened_with_them(
        self, counter: Counter, profile: dict[str, str], instructions: Container[int]
    ) -> None:
        """A suspended PIN is changed after the CAN; then it is blocked, and the PUK unblocks it."""
        card, new_pin = make_card(counter.folder, profile), fresh_digits(6)
        secrets = {SecretKind.CAN: profile["can"], SecretKind.PIN: profile["pin"], SecretKind.PUK: profile["puk"]}
        secrets |= {SecretKind.NEW_PIN: new_pin, SecretKind.NEW_PIN_REPEATED: new_pin}
        seen: dict[int, set[str]] = {}
        with watched_worker(counter) as worker:

            def look(number: int) -> None:
                if worker.process.poll() is None:
                    found = {each.split()[0] for each in find(worker.process.pid, *set(secrets.values()), only="ASCII")}
                    seen[number] = {kind.value for kind, digits in secrets.items() if digits in found}

            watched = WatchedChip(card, look, instructions)
            counter.slot.insert(watched)
            card.state.pin_tries_left = 1
            assert worker.run(PinErrand.CHANGE, secrets) is PinOutcome.CHANGED
            assert (card.state.pin, card.state.pin_tries_left) == (new_pin, 3)
            changed = watched.commands
            card.state.pin_tries_left = 0
            assert worker.run(PinErrand.UNBLOCK, secrets) is PinOutcome.UNBLOCKED
            left = find(worker.process.pid, *set(secrets.values()))
            log = worker.close()

        opening = {number: names for number, names in seen.items() if names}
        assert set().union(*opening.values()) == {"can", "pin", "puk"}, "the search does not find what is there"
        assert {number: names for number, names in opening.items() if len(names) > 1} == {}
        assert len(opening) == 3, "each lies in memory at one command alone: MSE:Set AT of its own PACE"
        assert changed not in opening, "the new PIN is encrypted and overwritten before the card gets it"
        assert left == []
        assert [kind.value for kind in worker.asked] == ["can", "pin", "new_pin", "new_pin_repeated", "puk"]
        assert "PIN: unblocked" in log
        assert [digits for digits in secrets.values() if digits in log] == []


def test_a_process_of_the_kiosk_that_crashes_leaves_no_memory_behind(counter: Counter) -> None:
    """Neither in a file, nor in the pipe to a crash reporter: the filter says which memory goes into a core."""
    with watched_worker(counter) as worker:
        worker.wait_until_it_serves()
        process = Path(f"/proc/{worker.process.pid}")
        limit = next(line for line in (process / "limits").read_text().splitlines() if "core file" in line)
        assert limit.split()[4:6] == ["0", "0"]
        assert int((process / "coredump_filter").read_text(), 16) == 0
