"""PACE on a reader's pad: what is asked of the reader, byte by byte, and what its answers mean."""

from __future__ import annotations

import pytest

from hardware.card.apdu import CommandAPDU, ResponseAPDU
from hardware.card.pin_pad import PACEAnswer
from hardware.eid import pin_pad
from hardware.eid.card_access import CardAccess
from hardware.eid.chat import CHAT
from hardware.eid.password import PasswordID
from hardware.eid.pin_pad import ChannelOutput, ChannelRequest
from hardware.errors import (
    CardDeactivated,
    CardError,
    CardLost,
    CardProtocolError,
    CardUnsuitable,
    PasswordBlocked,
    PasswordSuspended,
    PasswordWrong,
    PinPadCancelled,
    PinPadEntryRefused,
    PinPadTimedOut,
)

CHAT_BYTES = bytes.fromhex("7F4C12060904007F00070301020253050000000F0F")
DESCRIPTION = b"\x30\x03abc"
ID_PICC = bytes(range(32))


class FakePad:
    """A reader with a pad that answers what the test says, and notes what it was asked."""

    def __init__(self, *answers: bytes) -> None:
        self._answers = list(answers)
        self.requests: list[bytes] = []
        self.is_closed = False

    def execute_pace(self, request: bytes) -> bytes:
        self.requests.append(request)
        return self._answers.pop(0) if self._answers else PACEAnswer(0, b"").to_bytes()

    def modify_pin(self, request: bytes) -> bytes:
        return self.execute_pace(request)

    def transmit(self, command: CommandAPDU) -> ResponseAPDU:
        return ResponseAPDU(command.to_bytes(), 0x9000)

    def close(self) -> None:
        self.is_closed = True


@pytest.fixture(scope="session")
def card_access(card_files: dict[str, bytes]) -> CardAccess:
    return CardAccess.from_bytes(card_files["011c"])


def succeeded(card_access: CardAccess, **output: bytes) -> bytes:
    return PACEAnswer(0, ChannelOutput(0x9000, card_access.raw, **output).to_bytes()).to_bytes()


class TestRequest:
    def test_a_pin_is_asked_for_on_the_pad_and_never_sent(self) -> None:
        assert ChannelRequest(PasswordID.PIN).to_bytes() == bytes.fromhex("03 00 00 0000")

    def test_chat_description_and_can_stand_behind_their_lengths(self) -> None:
        request = ChannelRequest(PasswordID.CAN, CHAT_BYTES, b"500540", DESCRIPTION)
        expected = b"\x02" + b"\x15" + CHAT_BYTES + b"\x06500540" + b"\x05\x00" + DESCRIPTION
        assert request.to_bytes() == expected
        assert ChannelRequest.from_bytes(expected) == request

    @pytest.mark.parametrize("raw", ["", "03", "0300", "0300000100", "030000000000", "0900000000"])
    def test_a_reader_refuses_what_does_not_add_up(self, raw: str) -> None:
        with pytest.raises(ValueError, match=r"than it says|PasswordID"):
            ChannelRequest.from_bytes(bytes.fromhex(raw))

    def test_what_a_request_shows_is_the_kind_of_password_alone(self) -> None:
        assert repr(ChannelRequest(PasswordID.CAN, secret=b"500540")) == "ChannelRequest(CAN)"

    def test_the_reader_is_given_everything_it_needs(self, card_access: CardAccess) -> None:
        reader = FakePad(succeeded(card_access))
        chat, can = CHAT.from_bytes(CHAT_BYTES), bytearray(b"500540")
        pin_pad.establish(
            reader, reader, card_access, PasswordID.CAN, chat, certificate_description=DESCRIPTION, can=can
        )
        input_data = ChannelRequest(PasswordID.CAN, CHAT_BYTES, b"500540", DESCRIPTION).to_bytes()
        assert reader.requests == [b"\x02" + len(input_data).to_bytes(2, "little") + input_data]
        assert can == bytearray(6)


class TestOutput:
    def test_an_output_for_terminal_authentication_is_read_whole(self, card_access: CardAccess) -> None:
        raw = (
            b"\x90\x00"
            + len(card_access.raw).to_bytes(2, "little")
            + card_access.raw
            + b"\x0eDECVCAeID00103\x0eDECVCAeID00102"
            + b"\x20\x00"
            + ID_PICC
        )
        output = ChannelOutput.from_bytes(raw)
        assert output.trust_anchors == ("DECVCAeID00103", "DECVCAeID00102")
        assert (output.set_at_status, output.card_access, output.id_picc) == (0x9000, card_access.raw, ID_PICC)
        assert output.to_bytes() == raw

    def test_a_card_with_one_trust_anchor_leaves_the_place_of_the_other_empty(self, card_access: CardAccess) -> None:
        output = ChannelOutput(0x9000, card_access.raw, b"DECVCAeID00103", b"", ID_PICC)
        assert ChannelOutput.from_bytes(output.to_bytes()).trust_anchors == ("DECVCAeID00103",)

    def test_without_a_chat_the_output_ends_with_the_file(self) -> None:
        raw = bytes.fromhex("63C2 0200 3100")
        assert ChannelOutput.from_bytes(raw) == ChannelOutput(0x63C2, b"\x31\x00")
        assert ChannelOutput(0x63C2, b"\x31\x00").to_bytes() == raw

    @pytest.mark.parametrize("raw", ["", "90", "9000", "9000 0300 3100", "9000 0000 01", "9000 0000 00 00 0100 AA BB"])
    def test_an_output_that_does_not_add_up_is_refused(self, raw: str) -> None:
        with pytest.raises(CardProtocolError):
            ChannelOutput.from_bytes(bytes.fromhex(raw))


class TestEstablish:
    def test_the_result_is_what_terminal_authentication_needs(self, card_access: CardAccess) -> None:
        reader = FakePad(succeeded(card_access, recent_authority=b"DECVCAeID00103", id_picc=ID_PICC))
        result = pin_pad.establish(reader, reader, card_access, PasswordID.PIN, CHAT.from_bytes(CHAT_BYTES))
        assert (result.id_picc, result.trust_anchors) == (ID_PICC, ("DECVCAeID00103",))

    @pytest.mark.parametrize(
        ("code", "error"),
        [
            (0xF0200001, PinPadCancelled),
            (0xF0200002, PinPadTimedOut),
            (0xF0100001, CardLost),
            (0xF0100002, CardLost),
            (0xF0006A82, CardUnsuitable),
            (0xF0016A82, CardUnsuitable),
            (0xF0026283, CardDeactivated),
            (0xF00263C1, PasswordSuspended),
            (0xF00263C0, PasswordBlocked),
            (0xF0026A88, CardUnsuitable),
            (0xF0036984, CardDeactivated),
            (0xF0066983, PasswordBlocked),
            (0xF0066985, PasswordSuspended),
            (0xF0056A80, CardProtocolError),
            (0xD0000001, CardProtocolError),
            (0xE0000006, CardProtocolError),
            (0xFFFFFFFF, CardProtocolError),
        ],
        ids=lambda each: f"{each:08X}" if isinstance(each, int) else None,
    )
    def test_every_result_that_means_something_is_told_apart(
        self, card_access: CardAccess, code: int, error: type[CardError]
    ) -> None:
        reader = FakePad(PACEAnswer(code, b"").to_bytes())
        with pytest.raises(error):
            pin_pad.establish(reader, reader, card_access, PasswordID.PIN)

    @pytest.mark.parametrize(("code", "left"), [(0xF00663C2, 2), (0xF00663C0, 0), (0xF0066300, None)])
    def test_a_wrong_password_says_what_is_left(self, card_access: CardAccess, code: int, left: int | None) -> None:
        reader = FakePad(PACEAnswer(code, bytes.fromhex("000002003100")).to_bytes())
        with pytest.raises(PasswordWrong) as wrong:
            pin_pad.establish(reader, reader, card_access, PasswordID.PIN)
        assert wrong.value.retries_left == left

    @pytest.mark.parametrize("file", [b"\x31\x00", b""])
    def test_a_reader_that_spoke_to_another_card_is_not_believed(self, card_access: CardAccess, file: bytes) -> None:
        reader = FakePad(PACEAnswer(0, ChannelOutput(0x9000, file).to_bytes()).to_bytes())
        with pytest.raises(CardProtocolError):
            pin_pad.establish(reader, reader, card_access, PasswordID.PIN)

    def test_closing_destroys_the_channel_and_then_ends_the_conversation(self, card_access: CardAccess) -> None:
        reader = FakePad(succeeded(card_access))
        pin_pad.establish(reader, reader, card_access, PasswordID.PIN).connection.close()
        assert reader.requests[1:] == [b"\x03\x00\x00"]
        assert reader.is_closed


class TestNewPIN:
    def test_the_structure_asks_twice_for_six_digits_and_ends_in_the_command(self) -> None:
        assert pin_pad.new_pin_request() == bytes.fromhex(
            "3C 3C 82 00 00 00 00 0606 01 02 02 0704 00 01 02 000000 04000000 002C0203"
        )

    @pytest.mark.parametrize(
        ("status", "error"),
        [
            ("6400", PinPadTimedOut),
            ("6401", PinPadCancelled),
            ("6402", PinPadEntryRefused),
            ("6403", PinPadEntryRefused),
            ("6982", CardProtocolError),
            ("", CardProtocolError),
        ],
    )
    def test_every_end_of_the_entry_is_told_apart(
        self, card_access: CardAccess, status: str, error: type[CardError]
    ) -> None:
        reader = FakePad(succeeded(card_access), bytes.fromhex(status))
        connection = pin_pad.establish(reader, reader, card_access, PasswordID.PIN).connection
        with pytest.raises(error):
            connection.set_new_pin()

    def test_a_pin_that_was_set_needs_no_word(self, card_access: CardAccess) -> None:
        reader = FakePad(succeeded(card_access), b"\x90\x00")
        pin_pad.establish(reader, reader, card_access, PasswordID.PIN).connection.set_new_pin()
        assert reader.requests[1:] == [pin_pad.new_pin_request()]
