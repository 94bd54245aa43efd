from __future__ import annotations

import pytest

from hardware.eid.simulated import SimulatedEIDCard
from kiosk.eid_command.exit_codes import ExitCode
from tests.fixtures.eid_command import Counter, counter

__all__ = ["counter"]


def tries_left(counter: Counter) -> object:
    return counter.call("status").facts["pin_tries_left"]


class TestStatus:
    def test_a_fresh_card_has_three_tries_and_says_what_it_speaks(self, counter: Counter) -> None:
        counter.insert()
        said = counter.call("status")
        assert said.code == ExitCode.OK
        assert (said.facts["pin"], said.facts["pin_tries_left"]) == ("ready", 3)
        assert "PACE AES-128, brainpoolP256r1, version 2" in said.facts["card_access"]
        assert "terminal authentication, version 2" in said.facts["card_access"]

    @pytest.mark.parametrize("profile", ["suspended", "blocked", "deactivated"])
    def test_a_card_that_needs_help_says_which(self, counter: Counter, profile: str) -> None:
        counter.insert(profile)
        assert str(counter.call("status").facts["pin"]).startswith(profile)

    def test_an_empty_reader_has_a_code_of_its_own(self, counter: Counter) -> None:
        said = counter.call("status")
        assert said.code == ExitCode.NO_CARD
        assert said.facts["error"] == "no_card"
        assert said.facts["advice"]
        assert said.facts["readers"] == {"Simulated reader": "no_card"}

    def test_a_reader_without_service_has_a_code_of_its_own(self, counter: Counter) -> None:
        counter.slot.service_down(True)
        assert counter.call("status").code == ExitCode.SERVICE_DOWN

    def test_a_missing_reader_has_a_code_of_its_own(self, counter: Counter) -> None:
        counter.slot.unplug()
        assert counter.call("status").code == ExitCode.NO_READER


class TestCheckPin:
    def test_the_right_pin_is_right(self, counter: Counter) -> None:
        counter.insert()
        assert counter.call("check-pin", secrets={"pin": "123456"}).facts == {"pin": "right"}

    def test_a_wrong_pin_costs_one_try_and_says_so(self, counter: Counter) -> None:
        counter.insert()
        said = counter.call("check-pin", secrets={"pin": "999999"})
        assert said.code == ExitCode.SECRET_WRONG
        assert said.facts["advice"] == "2 tries are left."
        assert tries_left(counter) == 2

    @pytest.mark.parametrize("typed", ["12345", "1234567", "12345a", "", "１２３４５６"])
    def test_what_is_no_pin_never_reaches_the_card(self, counter: Counter, typed: str) -> None:
        counter.insert()
        assert counter.call("check-pin", secrets={"pin": typed}).code == ExitCode.SECRET_MISSING
        assert tries_left(counter) == 3

    def test_a_suspended_pin_takes_the_can_first(self, counter: Counter) -> None:
        counter.insert("suspended")
        assert counter.call("check-pin", secrets={"pin": "123456", "can": "500541"}).code == ExitCode.SECRET_WRONG
        card = load_can(counter)
        assert counter.call("check-pin", secrets={"pin": "123456", "can": card}).code == ExitCode.OK
        assert tries_left(counter) == 3

    @pytest.mark.parametrize(
        ("profile", "code"), [("blocked", ExitCode.PIN_BLOCKED), ("deactivated", ExitCode.DEACTIVATED)]
    )
    def test_a_card_that_takes_no_pin_is_not_asked_for_one(
        self, counter: Counter, profile: str, code: ExitCode
    ) -> None:
        counter.insert(profile)
        assert counter.call("check-pin").code == code


class TestChangePin:
    def test_the_new_pin_holds_and_the_old_does_not(self, counter: Counter) -> None:
        counter.insert()
        assert counter.call("change-pin", secrets={"pin": "123456", "new-pin": "654321"}).code == ExitCode.OK
        assert counter.call("check-pin", secrets={"pin": "654321"}).code == ExitCode.OK
        assert counter.call("check-pin", secrets={"pin": "123456"}).code == ExitCode.SECRET_WRONG

    def test_a_transport_pin_becomes_a_pin(self, counter: Counter) -> None:
        counter.insert("transport-pin")
        assert counter.call("change-pin", secrets={"pin": "12345", "new-pin": "654321"}).code == ExitCode.OK
        assert counter.call("check-pin", secrets={"pin": "654321"}).code == ExitCode.OK

    def test_a_new_pin_of_five_digits_changes_nothing(self, counter: Counter) -> None:
        counter.insert()
        assert counter.call("change-pin", secrets={"pin": "123456", "new-pin": "65432"}).code == ExitCode.SECRET_MISSING
        assert counter.call("check-pin", secrets={"pin": "123456"}).code == ExitCode.OK

    def test_a_suspended_pin_is_changed_after_the_can(self, counter: Counter) -> None:
        counter.insert("suspended")
        secrets = {"can": load_can(counter), "pin": "123456", "new-pin": "654321"}
        assert counter.call("change-pin", secrets=secrets).code == ExitCode.OK
        assert tries_left(counter) == 3


class TestUnblock:
    def test_the_puk_gives_the_tries_back_and_leaves_the_pin(self, counter: Counter) -> None:
        card = counter.insert("blocked")
        said = counter.call("unblock", "--yes", secrets={"puk": puk_of(card)})
        assert said.facts == {"pin": "unblocked"}
        assert counter.call("check-pin", secrets={"pin": "123456"}).code == ExitCode.OK

    def test_a_pin_that_is_not_blocked_costs_no_use_of_the_puk(self, counter: Counter) -> None:
        card = counter.insert()
        assert counter.call("unblock", secrets={"puk": puk_of(card)}).code == ExitCode.NOT_BLOCKED
        assert card.state.puk_uses_left == 10

    def test_a_wrong_puk_says_so(self, counter: Counter) -> None:
        counter.insert("blocked")
        assert counter.call("unblock", "--yes", secrets={"puk": "0000000000"}).code == ExitCode.SECRET_WRONG


def load_can(counter: Counter) -> str:
    return str(counter.slot.card.state.can)


def puk_of(card: SimulatedEIDCard) -> str:
    return "9876543210"
