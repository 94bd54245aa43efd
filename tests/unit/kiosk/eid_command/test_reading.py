from __future__ import annotations

import pytest

from hardware.eid.chat import Right
from kiosk.eid_command.exit_codes import ExitCode
from tests.fixtures.eid_command import READING, Counter, counter

__all__ = ["counter"]
PIN = {"pin": "123456"}


class TestRead:
    def test_every_data_group_that_the_certificate_allows_is_printed(self, counter: Counter) -> None:
        counter.insert()
        said = counter.call("read", "--terminal", str(counter.write_terminal()), "--language", "de", secrets=PIN)
        assert said.code == ExitCode.OK
        groups = said.facts["data_groups"]
        assert groups["DG4"] == {"name": "Vorname(n)", "value": "ERIKA"}
        assert groups["DG8"] == {"name": "Geburtsdatum", "value": "1964-08-12"}
        assert groups["DG17"]["value"] == "HEIDESTRAẞE 17, 51147 KÖLN, D"
        assert groups["DG20"]["value"] is None
        assert said.facts["card_is_valid_today"] is True

    def test_only_what_the_certificate_allows_is_read(self, counter: Counter) -> None:
        counter.insert()
        folder = counter.write_terminal(frozenset({Right.READ_DG4}))
        said = counter.call("read", "--terminal", str(folder), "--language", "en", secrets=PIN)
        assert said.facts["data_groups"] == {"DG4": {"name": "Given name(s)", "value": "ERIKA"}}

    def test_an_expired_card_is_read_and_says_so(self, counter: Counter) -> None:
        counter.insert("expired")
        said = counter.call("read", "--terminal", str(counter.write_terminal()), secrets=PIN)
        assert said.facts["card_is_valid_today"] is False

    def test_a_birthday_that_is_half_known_is_printed_as_far_as_it_is(self, counter: Counter) -> None:
        counter.insert("partial-birth-date")
        said = counter.call("read", "--terminal", str(counter.write_terminal()), secrets=PIN)
        assert len(said.facts["data_groups"]["DG8"]["value"]) < len("1964-08-12")

    def test_without_a_terminal_it_says_what_it_needs_and_shows_what_there_is(self, counter: Counter) -> None:
        counter.insert()
        said = counter.call("read")
        assert said.code == ExitCode.TERMINAL_NEEDED
        assert "--terminal" in said.facts["message"]
        assert said.facts["pin"] == "ready"

    def test_the_can_opens_the_card_where_the_certificate_says_so(self, counter: Counter) -> None:
        counter.insert()
        folder = counter.write_terminal(READING | {Right.CAN_ALLOWED})
        said = counter.call("read", "--can", "--terminal", str(folder), secrets={"can": "500540"})
        assert said.facts["data_groups"]["DG5"]["value"] == "MUSTERMANN"

    def test_the_can_is_not_asked_for_where_the_certificate_does_not_say_so(self, counter: Counter) -> None:
        counter.insert()
        said = counter.call("read", "--can", "--terminal", str(counter.write_terminal()), secrets={"can": "500540"})
        assert said.code == ExitCode.USAGE


class TestTerminalFiles:
    def test_a_card_of_another_authority_refuses_the_terminal_before_anything_is_read(self, counter: Counter) -> None:
        folder = counter.write_terminal()
        counter.__post_init__()
        counter.insert()
        said = counter.call("read", "--terminal", str(folder), secrets=PIN)
        assert said.code == ExitCode.TERMINAL_REFUSED

    def test_a_chip_that_nobody_trusted_vouches_for_is_not_genuine(self, counter: Counter) -> None:
        folder, cvca = counter.write_terminal(), counter.cvca
        counter.__post_init__()
        counter.cvca = cvca
        counter.insert()
        assert counter.call("read", "--terminal", str(folder), secrets=PIN).code == ExitCode.CARD_NOT_GENUINE

    @pytest.mark.parametrize("missing", ["terminal.key", "DETESTAT00001.cvcert", "csca/simulation.der"])
    def test_a_missing_file_is_named_before_the_card_is_asked(self, counter: Counter, missing: str) -> None:
        folder = counter.write_terminal()
        (folder / missing).unlink()
        said = counter.call("read", "--terminal", str(folder), secrets=PIN)
        assert said.code == ExitCode.USAGE
        assert str(folder) in said.facts["message"]
        assert counter.slot.apdu_count == 0

    @pytest.mark.parametrize("broken", ["terminal.key", "DETESTAT00001.cvcert", "csca/simulation.der"])
    def test_a_malformed_file_is_named(self, counter: Counter, broken: str) -> None:
        folder = counter.write_terminal()
        (folder / broken).write_bytes(b"\x30\x03nonsense")
        said = counter.call("read", "--terminal", str(folder), secrets=PIN)
        assert said.code == ExitCode.USAGE
        assert broken in said.facts["message"]
