"""The hands on card readers: a keypad, a second reader, a card without power, a card that lies upside down."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from hardware.card.apdu import CommandAPDU
from hardware.card.pin_pad import PACEFunction, PinPad, pace_request, pin_pad_of, read_pace_answer
from hardware.card.reader import ReaderState
from hardware.dock_link import DockedReader
from hardware.eid import pin_pad
from hardware.eid.password import PasswordID
from hardware.eid.pin_pad import ChannelRequest
from hardware.errors import CardInterrupted, CardLost, ReaderBusy
from kiosk.dock.hands import HandRefused, describe, use_hand
from tests.fixtures.dock import Dock, dock

CARD = "bank-card"
COMMAND = CommandAPDU(0x00, 0xA4, 0x00, 0x0C)


@pytest.fixture
def docked(tmp_path: Path) -> Iterator[Dock]:
    with dock(tmp_path) as running:
        yield running


@pytest.fixture
def pad(docked: Dock) -> Iterator[PinPad]:
    """A reader with a keypad as a driver sees it, a card in it."""
    use_hand(docked.devices, "pad-reader")
    use_hand(docked.devices, "insert", CARD)
    connection = DockedReader(docked.socket).connect()
    found = pin_pad_of(connection)
    assert found is not None
    yield found
    connection.close()


def test_a_reader_with_a_keypad_takes_the_place_of_the_one_without(docked: Dock) -> None:
    assert describe(docked.devices)["pad"] is False
    use_hand(docked.devices, "pad-reader")
    assert describe(docked.devices)["pad"] is True
    use_hand(docked.devices, "plain-reader")
    assert describe(docked.devices)["pad"] is False


def test_a_driver_can_ask_the_reader_what_it_can_do(pad: PinPad) -> None:
    capabilities = read_pace_answer(pad.execute_pace(pace_request(PACEFunction.GET_READER_PACE_CAPABILITIES)))
    assert capabilities.result == 0


def test_keys_are_pressed_once_the_reader_asks_and_not_before(docked: Dock, pad: PinPad) -> None:
    with pytest.raises(HandRefused, match="does not ask"):
        use_hand(docked.devices, "press", "1")
    with ThreadPoolExecutor(1) as host:
        answer = host.submit(pad.modify_pin, pin_pad.new_pin_request())
        assert docked.devices.pad.wait_for_prompt(5)
        use_hand(docked.devices, "press", "123")
        assert str(describe(docked.devices)["pad_display"]).endswith(": ***")
        use_hand(docked.devices, "press", "clear")
        use_hand(docked.devices, "press", "cancel")
        assert answer.result(5) == b"\x64\x01"
    assert describe(docked.devices)["pad_display"] == ""


def test_a_card_that_is_no_eid_card_is_said_so_by_the_reader(pad: PinPad) -> None:
    request = pace_request(PACEFunction.ESTABLISH_PACE_CHANNEL, ChannelRequest(PasswordID.PIN).to_bytes())
    assert read_pace_answer(pad.execute_pace(request)).result >> 16 == 0xF000


@pytest.mark.parametrize("keys", ["*", "12a", "enter"])
def test_a_key_that_there_is_not_is_refused(docked: Dock, keys: str) -> None:
    with pytest.raises(HandRefused):
        use_hand(docked.devices, "press", keys)


def test_a_driver_that_dies_over_the_keypad_leaves_the_reader_asking_nobody(docked: Dock, pad: PinPad) -> None:
    with ThreadPoolExecutor(1) as host:
        answer = host.submit(pad.modify_pin, pin_pad.new_pin_request())
        assert docked.devices.pad.wait_for_prompt(5)
        pad._dock._connection.shutdown(2)  # type: ignore[attr-defined]
        with pytest.raises(CardLost):
            answer.result(5)
    reader = DockedReader(docked.socket)
    _eventually_free(reader)
    assert docked.devices.pad.display == ""


def test_the_second_reader_is_there_once_it_is_plugged_in(docked: Dock) -> None:
    reader = DockedReader(docked.socket)
    use_hand(docked.devices, "unplug-reader")
    assert reader.state() is ReaderState.NO_READER
    use_hand(docked.devices, "plug-second-reader")
    assert reader.state() is ReaderState.NO_CARD
    use_hand(docked.devices, "insert-second", CARD)
    assert describe(docked.devices)["second_card"] == CARD
    connection = reader.connect()
    assert connection.transmit(COMMAND).status == 0x6A82
    connection.close()


def test_a_card_lies_on_one_reader_only(docked: Dock) -> None:
    use_hand(docked.devices, "plug-second-reader")
    use_hand(docked.devices, "insert", CARD)
    use_hand(docked.devices, "insert-second", CARD)
    described = describe(docked.devices)
    assert (described["card"], described["second_card"]) == ("", CARD)
    use_hand(docked.devices, "remove-second")
    assert DockedReader(docked.socket).state() is ReaderState.NO_CARD


def test_a_card_without_power_for_a_moment_interrupts_the_conversation(docked: Dock) -> None:
    use_hand(docked.devices, "insert", CARD)
    connection = DockedReader(docked.socket).connect()
    use_hand(docked.devices, "reset-card")
    with pytest.raises(CardInterrupted):
        connection.transmit(COMMAND)
    connection.close()


def test_a_stopped_service_hides_both_readers(docked: Dock) -> None:
    use_hand(docked.devices, "plug-second-reader")
    use_hand(docked.devices, "stop-pcsc")
    assert DockedReader(docked.socket).state() is ReaderState.SERVICE_DOWN
    use_hand(docked.devices, "start-pcsc")
    assert DockedReader(docked.socket).state() is ReaderState.NO_CARD


def _eventually_free(reader: DockedReader) -> None:
    for _ in range(500):
        try:
            reader.connect().close()
        except (ReaderBusy, CardLost):
            continue
        return
    raise AssertionError("the reader stays in use")
