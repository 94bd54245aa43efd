"""`kill -9` of worker or sender, at any moment, loses nothing that was acknowledged and delivers nothing twice."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Event

import pytest

from hardware.security_module.keyring import open_keyring
from kiosk.config import data_dir, load_config
from kiosk.domain.submission import DeliveryState
from kiosk.outbox.city_state import CityReach, load_city_state
from kiosk.outbox.store import Outbox
from kiosk.sandbox.gateway_faults import Fault, FaultKind
from kiosk.sandbox.gateway_store import ReceptionState
from kiosk.sandbox.secret_service import SecretService
from kiosk.sender import enrol
from tests.fixtures.city import BRANCH, CityOnLoopback, city
from tests.fixtures.secret_service import secret_service, session_keyring
from tests.fixtures.submissions import CANARY, DESTINATION_ID

__all__ = ["city", "secret_service", "session_keyring"]

DEVICE = "kiosk-branch"
CALLS = (
    "POST /token",
    "GET /v2/destinations",
    "POST /v2/submissions",
    "PUT /v2/submissions/[^/]+/attachments",
    "PUT /v2/submissions/[^/]+$",
    "GET /v2/cases",
)
CONFIG = """
profile = "demo"
partner = { name = "Partner" }
screen = { width_mm = 268, height_mm = 476.5 }

[branch]
id = "leipzig-01"
name = "Filiale"
address = "Burgplatz 1"
hours = []
services = []

[city]
gateway_url = "URL"
destination_id = "DESTINATION"
tc_token_url = ""
certificate_authority = "AUTHORITY"
report_key = "AUTHORITY"

[devices]
reader = { driver = "pcsc" }
scanner = { driver = "sane" }
printer = { driver = "cups" }
security_module = { driver = "keyring" }

[paths]
state = "STATE"
runtime = "STATE"
"""


@dataclass
class Branch:
    """An enrolled kiosk whose sender runs as a process of its own, with its key in a real keyring."""

    city: CityOnLoopback
    folder: Path
    environment: Mapping[str, str]

    @property
    def config(self) -> Path:
        return self.folder / "kiosk.toml"

    @property
    def directory(self) -> Path:
        return self.folder / "outbox"

    def start_sender(self) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "kiosk", "send", "--config", str(self.config)]
        return subprocess.Popen(command, env={**os.environ, **self.environment}, stderr=subprocess.PIPE)

    @contextmanager
    def sender(self) -> Iterator[subprocess.Popen[bytes]]:
        with self.start_sender() as process:
            try:
                yield process
            finally:
                process.kill()

    def add(self) -> str:
        submission = self.city.seal(signer=open_keyring().signer())
        with Outbox(self.directory) as outbox:
            outbox.add(submission)
        return submission.reference

    def states(self) -> dict[str, DeliveryState]:
        with Outbox(self.directory) as outbox:
            return {each.reference: each.state for each in outbox.entries()}

    def all_purged(self) -> bool:
        return set(self.states().values()) == {DeliveryState.PURGED}

    def accepted(self) -> list[str]:
        gateway = self.city.server.gateway
        return [gateway.open(each).reference for each in self.city.received(ReceptionState.ACCEPTED)]

    def plain_text_files(self) -> list[Path]:
        files = [path for path in self.folder.rglob("*") if path.is_file()]
        return [path for path in files if CANARY.encode() in path.read_bytes()]


@pytest.fixture
def branch(city: CityOnLoopback, session_keyring: SecretService, tmp_path: Path) -> Branch:
    text = CONFIG.replace("URL", city.server.url).replace("DESTINATION", DESTINATION_ID)
    text = text.replace("AUTHORITY", str(city.authority)).replace("STATE", str(tmp_path))
    made = Branch(city, tmp_path, session_keyring.environment)
    made.config.write_text(text, encoding="utf-8")
    enrol(load_config(made.config), DEVICE, city.server.store.issue_code(DEVICE, BRANCH))
    city.keys = open_keyring()
    return made


def wait_for(condition: Callable[[], bool], timeout_seconds: float = 60.0) -> None:
    deadline = time.monotonic() + timeout_seconds
    while not condition():
        assert time.monotonic() < deadline, "it did not happen in time"
        Event().wait(0.02)


class TestSender:
    @pytest.mark.parametrize("kind", [FaultKind.DROP, FaultKind.LOSE_ANSWER], ids=["before", "after"])
    def test_killed_at_every_call_it_delivers_once(self, branch: Branch, kind: FaultKind) -> None:
        """The gateway kills it, before or after it has done what the call asks."""
        reference = branch.add()
        faults = branch.city.server.faults
        for call in CALLS:
            with branch.sender() as process:
                faults._break_connections = process.kill
                faults.add(Fault(kind, where=call))
                assert process.wait(30) == -signal.SIGKILL
            assert branch.plain_text_files() == []
        with branch.sender():
            wait_for(branch.all_purged)
        assert branch.accepted() == [reference]
        assert len(branch.city.received()) == 1  # and nothing was announced that never came

    def killed_at_random(self, branch: Branch, seed: int, kills: int) -> None:
        chance = random.Random(seed)
        references = [branch.add() for _ in range(3)]
        for _ in range(kills):
            with branch.sender() as process:
                wait_for(lambda: load_city_state(branch.directory / "city_state.json").written_at != "")
                Event().wait(chance.uniform(0.0, 0.8))
                process.kill()
        with branch.sender():
            wait_for(branch.all_purged)
        assert sorted(branch.accepted()) == sorted(references)

    def test_killed_at_random_moments_it_delivers_each_once(self, branch: Branch) -> None:
        self.killed_at_random(branch, seed=1, kills=3)

    @pytest.mark.soak
    @pytest.mark.parametrize("seed", range(100))
    def test_killed_at_many_random_moments_it_delivers_each_once(self, branch: Branch, seed: int) -> None:
        print(f"seed {seed}, 10 kills")
        self.killed_at_random(branch, seed, kills=10)

    def test_it_ends_in_good_order_when_asked(self, branch: Branch) -> None:
        with branch.sender() as process:
            wait_for(lambda: load_city_state(branch.directory / "city_state.json").reach is CityReach.REACHABLE)
            process.terminate()
            assert process.wait(60) == 0

    def test_a_second_one_refuses_to_start(self, branch: Branch) -> None:
        with branch.sender():
            wait_for(lambda: load_city_state(branch.directory / "city_state.json").written_at != "")
            with branch.start_sender() as second:
                assert second.wait(30) == 2
                assert second.stderr is not None
                assert b"another sender" in second.stderr.read()

    def test_a_damaged_outbox_is_told_and_nothing_new_is_taken(self, branch: Branch) -> None:
        branch.directory.mkdir()
        (branch.directory / "outbox.db").write_bytes(b"not a database at all" * 1000)
        with branch.sender() as process:
            wait_for(lambda: load_city_state(branch.directory / "city_state.json").outbox_damaged)
            assert process.poll() is None


class TestWriter:
    def killed(self, directory: Path, seed: int) -> None:
        """Every acknowledged submission is whole, and the next writer and the check find nothing wrong."""
        root = data_dir()
        command = [sys.executable, str(root / "tests" / "faults" / "outbox_writer.py"), str(directory)]
        environment = {**os.environ, "PYTHONPATH": str(root)}
        with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment, text=True) as writer:
            assert writer.stdout is not None
            acknowledged = [writer.stdout.readline().strip()]
            Event().wait(random.Random(seed).uniform(0.0, 0.3))
            writer.kill()
            rest = writer.stdout.read()
        acknowledged += [line for line in rest.splitlines(keepends=False) if line]
        with Outbox(directory) as outbox:
            outbox.check()
            found = {each.reference: each.state for each in outbox.entries()}
            assert set(acknowledged) <= set(found)
            assert set(found.values()) == {DeliveryState.SEALED}
            kept = {name for reference in found for name in outbox.attachment_ids(reference)}
        assert {path.stem for path in (directory / "attachments").iterdir()} == kept

    @pytest.mark.parametrize("seed", range(4))
    def test_what_was_acknowledged_before_the_kill_is_whole(self, tmp_path: Path, seed: int) -> None:
        self.killed(tmp_path / "outbox", seed)

    @pytest.mark.soak
    @pytest.mark.parametrize("seed", range(4, 500))
    def test_what_was_acknowledged_before_many_kills_is_whole(self, tmp_path: Path, seed: int) -> None:
        print(f"seed {seed}")
        self.killed(tmp_path / "outbox", seed)
