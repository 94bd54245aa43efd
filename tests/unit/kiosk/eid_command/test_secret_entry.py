from __future__ import annotations

import os
import subprocess
import sys
import termios
from pathlib import Path

import pytest

from hardware.card.virtual_pcd import VirtualPCD
from hardware.eid.simulated import load_profile
from kiosk.config import data_dir
from kiosk.eid_command.exit_codes import ExitCode
from kiosk.eid_command.outcome import CommandError
from kiosk.eid_command.secret_entry import Secrets, Terminal, read_line
from kiosk.journey.journey import SecretKind
from tests.fixtures.eid_command import CARDS, Counter, Person, counter, kiosk_eid
from tests.fixtures.pcscd import READER_NAME, PCSCService

__all__ = ["counter"]


def piped(content: bytes) -> int:
    reading, writing = os.pipe()
    os.write(writing, content)
    os.close(writing)
    return reading


class TestReadLine:
    @pytest.mark.parametrize("line", [b"123456\n", b"123456\r\n", b"123456"])
    def test_the_end_of_the_line_does_not_belong_to_the_secret(self, line: bytes) -> None:
        assert read_line(piped(line)) == b"123456"

    def test_what_stands_behind_the_line_is_left_to_the_next(self) -> None:
        descriptor = piped(b"123456\n654321\n")
        assert [bytes(read_line(descriptor)) for _ in range(2)] == [b"123456", b"654321"]

    def test_a_line_without_end_is_cut_before_it_fills_the_memory(self) -> None:
        assert len(read_line(piped(b"1" * 1000))) == 64


class TestSecrets:
    def test_a_descriptor_answers_once(self) -> None:
        secrets = Secrets({"pin_fd": piped(b"123456\n123456\n")}, None)
        assert secrets.ask(SecretKind.PIN) == b"123456"
        assert secrets.was_given(SecretKind.PIN)
        with pytest.raises(CommandError, match="asked for again"):
            secrets.ask(SecretKind.PIN)

    def test_a_new_pin_of_a_descriptor_is_its_own_repetition(self) -> None:
        secrets = Secrets({"new_pin_fd": piped(b"123456\n")}, None)
        assert secrets.ask(SecretKind.NEW_PIN) == b"123456"
        assert secrets.ask(SecretKind.NEW_PIN_REPEATED) == b"123456"
        assert secrets.ask(SecretKind.NEW_PIN_REPEATED) == b""

    def test_a_repetition_that_nobody_fetched_is_overwritten(self) -> None:
        secrets = Secrets({"new_pin_fd": piped(b"123456\n")}, None)
        secrets.ask(SecretKind.NEW_PIN)
        secrets.forget()
        assert secrets.ask(SecretKind.NEW_PIN_REPEATED) == bytes(6)

    def test_a_descriptor_that_is_none_says_so(self) -> None:
        with pytest.raises(CommandError, match="--pin-fd"):
            Secrets({"pin_fd": 987}, None).ask(SecretKind.PIN)

    def test_without_terminal_and_descriptor_it_says_which_is_missing(self) -> None:
        with pytest.raises(CommandError, match="new PIN") as missing:
            Secrets({}, None).ask(SecretKind.NEW_PIN)
        assert "--new-pin-fd" in missing.value.advice


class TestTerminal:
    def test_what_is_typed_is_not_shown_and_afterwards_typing_is_shown_again(self) -> None:
        master, slave = os.openpty()
        before = termios.tcgetattr(slave)
        typist = subprocess.Popen([sys.executable, "-c", TYPIST, str(master)], pass_fds=[master])
        secrets = Secrets({}, Terminal(Path(os.ttyname(slave))))
        assert secrets.ask(SecretKind.PIN) == b"123456"
        assert secrets.ask(SecretKind.PUK) == b"9876543210"
        assert typist.wait(30) == 0
        assert termios.tcgetattr(slave) == before


TYPIST = """
import os, sys
master, seen = int(sys.argv[1]), ""
for line in (b"123456\\n", b"9876543210\\n"):
    while not seen.endswith(": "):
        seen += os.read(master, 100).decode()
    assert "123456" not in seen, seen
    seen = ""
    os.write(master, line)
"""


class TestAtTheTerminal:
    def test_a_pin_is_changed_by_a_person_with_the_real_pcsc_service(self, pcsc_service: PCSCService) -> None:
        slot = VirtualPCD(pcsc_service.ports[0])
        slot.start()
        slot.insert(load_profile("suspended", [b""], directory=CARDS))
        can = str(slot.card.state.can)  # type: ignore[union-attr]
        answers = (("CAN", can), ("or transport PIN", "123456"), ("new PIN", "654321"), ("once more", "654321"))
        with Person("change-pin", "--reader", f"{READER_NAME} 00 00", "--wait", "30") as person:
            for question, answer in answers:
                person.wait_for(rf"{question}.*: $")
                person.type(answer)
            assert person.end() == (ExitCode.OK, "pin  changed\n")
        assert slot.card.state.pin == "654321"  # type: ignore[union-attr]
        slot.stop()

    def test_the_puk_is_used_only_after_a_yes(self, counter: Counter) -> None:
        card = counter.insert("blocked")
        with Person("unblock", "--reader", f"simulated:{counter.socket}") as person:
            person.wait_for(r"ten times(.|\n|\r)*Go on\? \[y/N\] $")
            person.type("")
            code, said = person.end()
        assert (code, said) == (ExitCode.NOT_CONFIRMED, "kiosk: nothing was done\n")
        assert card.state.puk_uses_left == 10

    def test_without_a_terminal_it_names_the_argument_and_shows_no_traceback(self, counter: Counter) -> None:
        counter.insert()
        command = kiosk_eid("check-pin", "--reader", f"simulated:{counter.socket}")
        done = subprocess.run(
            command, capture_output=True, text=True, start_new_session=True, cwd=data_dir(), check=False
        )
        assert done.returncode == ExitCode.SECRET_MISSING
        assert "--pin-fd" in done.stderr
        assert "Traceback" not in done.stderr
