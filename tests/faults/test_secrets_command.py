"""PIN, CAN and PUK in `kiosk eid`: in its memory while they are needed, and gone when the command that used them is."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Container, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from hardware.eid.chat import Right
from hardware.eid.simulated import SimulatedEIDCard, load_profile
from kiosk.config import data_dir
from kiosk.eid_command.exit_codes import ExitCode
from tests.fixtures.eid_command import CARDS, READING, Counter, counter, descriptors
from tests.fixtures.process_memory import find, fresh_digits
from tests.fixtures.watched_chip import WatchedChip

__all__ = ["counter"]

STAY = """
import logging, sys
from kiosk.__main__ import main
logging.basicConfig(level=logging.DEBUG)
print("ready", flush=True)
sys.stdin.readline()
code = main(sys.argv[1:])
logging.getLogger().debug("still here")
print("done", code, flush=True)
sys.stdin.readline()
"""
"""The command in a process that stays when it has returned, with every log of every library on."""


ALL = range(1, 1000)


@dataclass
class Watch:
    """What was found where: at each command to the card, and after the end."""

    code: int = -1
    log: str = ""
    outside: str = ""
    at_command: dict[int, list[str]] = field(default_factory=dict)
    at_end: list[str] = field(default_factory=list)

    @property
    def commands(self) -> list[int]:
        """The commands to the card at which a secret lay in memory."""
        return [number for number, found in self.at_command.items() if found]


def watch(
    counter: Counter,
    card: SimulatedEIDCard,
    *arguments: str,
    secrets: Mapping[str, str],
    commands: Container[int] = range(3, 8),
) -> Watch:
    """Run a command in a process of its own; look into its memory at these commands to the card, and at the end."""
    with descriptors(secrets) as options:
        call = [sys.executable, "-c", STAY, "eid", arguments[0], "--reader", f"simulated:{counter.socket}"]
        process = subprocess.Popen(
            [*call, *arguments[1:], *options],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=data_dir(),
            pass_fds=[int(each) for each in options[1::2]],
            start_new_session=True,
        )
    assert process.stdin
    assert process.stdout
    try:
        assert process.stdout.readline() == "ready\n"
        watched = Watch()

        def look(number: int) -> None:
            if number in commands:
                watched.at_command[number] = found_in(process.pid, secrets, only="ASCII")

        counter.slot.insert(WatchedChip(card, look))
        process.stdin.write("\n")
        process.stdin.flush()
        lines: list[str] = []
        while not (lines and lines[-1].startswith("done")):
            lines.append(process.stdout.readline())
            assert lines[-1], "the process died"
        watched.code = int(lines[-1].split()[1])
        watched.at_end = found_in(process.pid, secrets)
        watched.outside = visible_from_outside(process.pid)
        watched.log = "".join(lines) + process.communicate("\n", timeout=30)[1]
        return watched
    finally:
        process.kill()
        process.communicate()


def found_in(pid: int, secrets: Mapping[str, str], only: str = "") -> list[str]:
    return find(pid, *secrets.values(), only=only)


def visible_from_outside(pid: int) -> str:
    return "".join(Path(f"/proc/{pid}/{each}").read_bytes().decode() for each in ("cmdline", "environ"))


@pytest.fixture
def profile(counter: Counter) -> dict[str, str]:
    """The profile of a card whose secrets are digits that lie nowhere else."""
    profile = json.loads((CARDS / "mustermann.json").read_text(encoding="utf-8"))
    return profile | {"pin": fresh_digits(6), "can": fresh_digits(6), "puk": fresh_digits(10)}


@pytest.fixture
def card(counter: Counter, profile: dict[str, str]) -> SimulatedEIDCard:
    path = counter.folder / "card.json"
    path.write_text(json.dumps(profile), encoding="utf-8")
    return load_profile(path, [counter.cvca.certificate.to_bytes()], csca=counter.csca)


def assert_gone(watched: Watch, secrets: Mapping[str, str], *, needed_until: int) -> None:
    """The secrets lay in memory at the last command before they were needed, and never after."""
    assert watched.commands, "the search does not find what is there"
    assert max(watched.commands) <= needed_until, watched.at_command
    assert watched.at_end == []
    for secret in secrets.values():
        assert secret not in watched.log
        assert secret not in watched.outside
    assert "still here" in watched.log, "the logs were not read"


class TestSecretsOfTheCommand:
    @pytest.mark.soak
    def test_the_pin_is_gone_as_soon_as_the_key_is_made_of_it(self, counter: Counter, card: SimulatedEIDCard) -> None:
        secrets = {"pin": card.state.pin}
        watched = watch(counter, card, "check-pin", secrets=secrets)
        assert watched.code == ExitCode.OK
        assert_gone(watched, secrets, needed_until=4)

    @pytest.mark.soak
    def test_a_wrong_pin_is_gone_too(self, counter: Counter, card: SimulatedEIDCard) -> None:
        secrets = {"pin": fresh_digits(6)}
        watched = watch(counter, card, "check-pin", secrets=secrets)
        assert watched.code == ExitCode.SECRET_WRONG
        assert_gone(watched, secrets, needed_until=4)

    def test_a_new_pin_is_gone_before_the_card_has_it(self, counter: Counter, card: SimulatedEIDCard) -> None:
        secrets = {"pin": card.state.pin, "new-pin": fresh_digits(6)}
        watched = watch(counter, card, "change-pin", secrets=secrets, commands=ALL)
        assert watched.code == ExitCode.OK
        assert card.state.pin == secrets["new-pin"]
        assert_gone(watched, secrets, needed_until=4)

    @pytest.mark.soak
    def test_can_and_pin_are_gone_when_a_suspended_pin_is_resumed(
        self, counter: Counter, card: SimulatedEIDCard
    ) -> None:
        card.state.pin_tries_left = 1
        secrets = {"can": card.state.can, "pin": card.state.pin}
        watched = watch(counter, card, "check-pin", secrets=secrets, commands=ALL)
        assert watched.code == ExitCode.OK
        assert_gone(watched, secrets, needed_until=9)

    @pytest.mark.soak
    def test_the_puk_is_gone_as_soon_as_the_key_is_made_of_it(
        self, counter: Counter, card: SimulatedEIDCard, profile: dict[str, str]
    ) -> None:
        card.state.pin_tries_left = 0
        secrets = {"puk": profile["puk"]}
        watched = watch(counter, card, "unblock", "--yes", secrets=secrets)
        assert watched.code == ExitCode.OK
        assert_gone(watched, secrets, needed_until=4)

    @pytest.mark.soak
    def test_the_can_is_gone_when_the_card_is_read_with_it(self, counter: Counter, card: SimulatedEIDCard) -> None:
        folder = counter.write_terminal(READING | {Right.CAN_ALLOWED})
        secrets = {"can": card.state.can}
        watched = watch(counter, card, "read", "--can", "--terminal", str(folder), secrets=secrets, commands=ALL)
        assert watched.code == ExitCode.OK
        assert_gone(watched, secrets, needed_until=3)
