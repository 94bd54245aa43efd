"""The simulated pad reader with the simulated card: fingers on its keys, and the host that never sees a secret."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from hardware.card.apdu import CommandAPDU
from hardware.card.pin_pad import PACEFunction, PinPad, pace_request, pin_pad_of, read_capabilities, read_pace_answer
from hardware.card.simulated import SimulatedReader
from hardware.eid import application, pace, pin_pad
from hardware.eid.chat import CHAT, Right
from hardware.eid.chip_authentication import EphemeralKey
from hardware.eid.data_groups import DataGroup, Text
from hardware.eid.password import PasswordID
from hardware.eid.pin_pad import ChannelRequest, PadResult
from hardware.eid.simulated import SimulatedEIDCard
from hardware.eid.simulated.pin_pad import Key, SimulatedPinPad
from hardware.errors import (
    CardDeactivated,
    CardError,
    CardLost,
    PasswordBlocked,
    PasswordSuspended,
    PasswordWrong,
    PinPadCancelled,
    PinPadEntryRefused,
    PinPadTimedOut,
    ReaderUnavailable,
)
from tests.fixtures.eac import DOMAIN, Holder, Terminal, make_cvca
from tests.unit.hardware.eid.simulated_cards import CSCA, simulated_card

RIGHTS = {Right.READ_DG4}
PATIENCE_SECONDS = 10.0


class Table:
    """A reader with a pad, a card in it, and a person in front of it."""

    def __init__(self, card: SimulatedEIDCard, entry_seconds: float = 60) -> None:
        self.card, self.pad, self.reader = card, SimulatedPinPad(entry_seconds), SimulatedReader()
        self.reader.exchange(self.pad)
        self.reader.insert(card)
        self.connection = self.reader.connect()
        found = pin_pad_of(self.connection)
        assert found is not None
        self.host_side: PinPad = found
        self._fingers = ThreadPoolExecutor(1)

    def close(self) -> None:
        self._fingers.shutdown()

    def when_asked(self, *acts: Callable[[], None]) -> None:
        """Do one act for each time the reader asks."""
        self._fingers.submit(self._do, acts)

    def enter(self, *secrets: str) -> None:
        """Type each secret and confirm it, when the reader asks."""
        self.when_asked(*(self._typing(each) for each in secrets))

    def establish(
        self, password_id: PasswordID = PasswordID.PIN, chat: CHAT | None = None, can: bytearray | None = None
    ) -> PadResult:
        access = application.read_card_access(self.connection)
        return pin_pad.establish(self.connection, self.host_side, access, password_id, chat, can=can)

    def _do(self, acts: tuple[Callable[[], None], ...]) -> None:
        for act in acts:
            assert self.pad.wait_for_prompt(PATIENCE_SECONDS)
            act()

    def _typing(self, secret: str) -> Callable[[], None]:
        def type_it() -> None:
            for digit in secret:
                self.pad.press(int(digit))
            self.pad.press(Key.OK)

        return type_it


@pytest.fixture(scope="module")
def cvca() -> Holder:
    return make_cvca()


@pytest.fixture
def table(tmp_path: Path, cvca: Holder) -> Iterator[Table]:
    table = Table(simulated_card(tmp_path, (cvca.certificate.to_bytes(),)))
    yield table
    table.close()


def test_a_whole_authentication_runs_through_the_channel_of_the_reader(table: Table, cvca: Holder) -> None:
    terminal, ephemeral = Terminal(cvca, RIGHTS), EphemeralKey.generate(DOMAIN)
    access = application.read_card_access(table.connection)
    table.enter("123456")
    session = table.establish(chat=terminal.chat)
    terminal.authenticate_terminal(session, ephemeral)  # type: ignore[arg-type]
    opened = terminal.authenticate_chip(session, access, ephemeral, CSCA.certificate)  # type: ignore[arg-type]
    assert opened.transmit(application.select_application()).is_ok
    assert application.read_data_group(opened, DataGroup.GIVEN_NAMES) == Text("ERIKA")
    opened.close()


def test_commands_of_the_host_are_protected_by_the_reader(table: Table) -> None:
    table.enter("123456")
    opened = table.establish()
    plain = application.read_binary(application.EF_CARD_ACCESS)
    assert opened.connection.transmit(plain).is_ok
    # A command that reached the card as it is would have ended the session, and with it the right to set a PIN.
    table.enter("654321", "654321")
    opened.connection.set_new_pin()
    assert table.card.state.pin == "654321"


def test_a_destroyed_channel_protects_nothing_any_more(table: Table) -> None:
    table.enter("123456")
    table.establish()
    pin_pad.destroy(table.host_side)
    assert not table.connection.transmit(CommandAPDU(0x00, 0x2C, 0x02, 0x03, b"654321")).is_ok
    assert table.card.state.pin == "123456"


def test_a_wrong_pin_is_counted_and_told(table: Table) -> None:
    for left in (2, 1):
        table.enter("000000")
        with pytest.raises(PasswordWrong) as wrong:
            table.establish()
        assert wrong.value.retries_left == left
    table.enter("000000")
    with pytest.raises((PasswordSuspended, PasswordWrong)):
        table.establish()
    assert table.card.state.pin_tries_left == 1


def test_a_suspended_pin_is_tried_within_the_channel_of_the_can(tmp_path: Path) -> None:
    table = Table(simulated_card(tmp_path, pin_tries_left=1))
    assert table.card.state.pin_tries_left == 1
    table.establish(PasswordID.CAN, can=bytearray(b"500540"))
    table.enter("123456")
    table.establish()
    assert table.card.state.pin_tries_left == 3
    table.close()


def test_the_can_may_be_typed_on_the_pad_too(tmp_path: Path) -> None:
    table = Table(simulated_card(tmp_path, pin_tries_left=1))
    table.enter("500540", "123456")
    table.establish(PasswordID.CAN)
    table.establish()
    assert table.card.state.pin_tries_left == 3
    table.close()


@pytest.mark.parametrize(
    ("profile", "error"), [({"pin_tries_left": 0}, PasswordBlocked), ({"pin_is_active": False}, CardDeactivated)]
)
def test_what_the_card_says_before_the_pin_reaches_the_host(
    tmp_path: Path, profile: dict[str, object], error: type[CardError]
) -> None:
    table = Table(simulated_card(tmp_path, **profile))
    with pytest.raises(error):
        table.establish()
    table.close()


def test_the_puk_has_ten_digits(tmp_path: Path) -> None:
    table = Table(simulated_card(tmp_path, pin_tries_left=0))
    table.enter("9876543210")
    opened = table.establish(PasswordID.PUK)
    assert opened.connection.transmit(CommandAPDU(0x00, 0x2C, 0x03, 0x03)).is_ok
    assert table.card.state.pin_tries_left == 3
    table.close()


def test_cancel_ends_the_entry_and_costs_no_try(table: Table) -> None:
    table.when_asked(lambda: table.pad.press(Key.CANCEL))
    with pytest.raises(PinPadCancelled):
        table.establish()
    assert table.card.state.pin_tries_left == 3


def test_a_reader_that_is_not_answered_loses_its_patience(tmp_path: Path) -> None:
    table = Table(simulated_card(tmp_path), entry_seconds=0.01)
    with pytest.raises(PinPadTimedOut):
        table.establish()
    table.close()


def test_a_hand_can_spare_the_waiting(table: Table) -> None:
    table.when_asked(table.pad.time_out)
    with pytest.raises(PinPadTimedOut):
        table.establish()


def test_digits_can_be_cleared_and_too_few_are_not_taken(table: Table) -> None:
    shown: list[str] = []

    def fumble() -> None:
        for key in (1, 2, 3, Key.OK, 9):
            table.pad.press(key)
        shown.append(table.pad.display)
        table.pad.press(Key.CLEAR)
        shown.append(table.pad.display)
        for key in (1, 2, 3, 4, 5, 6, 7, Key.OK):
            table.pad.press(key)

    table.when_asked(fumble)
    table.establish()
    assert shown == ["eID-PIN: ****", "eID-PIN: "]


def test_a_card_taken_away_during_the_entry_ends_it(table: Table) -> None:
    table.when_asked(table.reader.remove)
    with pytest.raises(CardLost):
        table.establish()


def test_a_reader_unplugged_during_the_entry_is_told_apart(table: Table) -> None:
    table.when_asked(table.reader.unplug)
    with pytest.raises(ReaderUnavailable):
        table.establish()


@pytest.mark.parametrize(
    ("first", "second"), [("654321", "654322"), ("54321", "54321")], ids=["two different", "five digits"]
)
def test_a_new_pin_must_be_entered_twice_alike_with_six_digits(table: Table, first: str, second: str) -> None:
    table.enter("123456", first, second)
    opened = table.establish()
    with pytest.raises(PinPadEntryRefused):
        opened.connection.set_new_pin()
    assert table.card.state.pin == "123456"


@pytest.mark.parametrize(
    ("end", "error"),
    [(lambda pad: pad.press(Key.CANCEL), PinPadCancelled), (lambda pad: pad.time_out(), PinPadTimedOut)],
)
def test_the_entry_of_a_new_pin_can_be_left(
    table: Table, end: Callable[[SimulatedPinPad], None], error: type[CardError]
) -> None:
    table.enter("123456")
    opened = table.establish()
    table.when_asked(lambda: end(table.pad))
    with pytest.raises(error):
        opened.connection.set_new_pin()


def test_a_pin_without_pace_cannot_be_set(table: Table) -> None:
    table.enter("654321", "654321")
    assert table.host_side.modify_pin(pin_pad.new_pin_request())[:1] != b"\x90"
    assert table.card.state.pin == "123456"


def test_the_reader_says_what_it_can_do(table: Table) -> None:
    answer = table.host_side.execute_pace(pace_request(PACEFunction.GET_READER_PACE_CAPABILITIES))
    assert {each.name for each in read_capabilities(read_pace_answer(answer))} == {
        "EID",
        "GENERIC",
        "DESTROY_CHANNEL",
    }


@pytest.mark.parametrize(
    ("request_bytes", "result"),
    [
        (b"\x02\x01\x00", 0xD0000001),
        (pace_request(PACEFunction.ESTABLISH_PACE_CHANNEL, b"\x03"), 0xD0000001),
        (
            pace_request(
                PACEFunction.ESTABLISH_PACE_CHANNEL, ChannelRequest(PasswordID.PIN, secret=b"123456").to_bytes()
            ),
            0xD0000002,
        ),
        (
            pace_request(PACEFunction.ESTABLISH_PACE_CHANNEL, ChannelRequest(PasswordID.PIN, chat=b"chat").to_bytes()),
            0xD0000002,
        ),
    ],
)
def test_the_reader_refuses_what_the_standard_does_not_allow(table: Table, request_bytes: bytes, result: int) -> None:
    assert read_pace_answer(table.host_side.execute_pace(request_bytes)).result == result


def test_nobody_presses_keys_that_the_reader_did_not_ask_for(table: Table) -> None:
    with pytest.raises(ValueError, match="does not ask"):
        table.pad.press(1)


def test_a_pin_that_was_wrong_on_the_pad_is_known_to_the_card_afterwards(table: Table) -> None:
    table.enter("000000")
    with pytest.raises(PasswordWrong):
        table.establish()
    access = application.read_card_access(table.connection)
    assert pace.read_pin_status(table.connection, access).retries_left == 2
