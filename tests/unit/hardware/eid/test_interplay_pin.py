"""The states of PIN, CAN and PUK: the terminal against the simulated chip."""

from __future__ import annotations

import pytest

from hardware.eid import application, pace, pin_management
from hardware.eid.password import PasswordID
from hardware.errors import (
    CardDeactivated,
    CardError,
    CardProtocolError,
    PasswordBlocked,
    PasswordSuspended,
    PasswordWrong,
)
from tests.unit.hardware.eid.desk import Desk, Seat


class TestPIN:
    def test_wrong_pins_count_down_to_the_can_and_the_right_pin_gives_all_tries_back(self, desk: Desk) -> None:
        with pytest.raises(PasswordWrong) as wrong:
            desk.pace(PasswordID.PIN, "000000")
        assert wrong.value.retries_left == 2
        desk.pace(PasswordID.PIN, "123456")
        assert pace.read_pin_status(desk.connection, desk.access()).retries_left == 3
        for expected in (2, 1):
            with pytest.raises(PasswordWrong) as wrong:
                desk.pace(PasswordID.PIN, "000000")
            assert wrong.value.retries_left == expected
        with pytest.raises(PasswordSuspended):
            desk.pace(PasswordID.PIN, "123456")

    def test_a_suspended_pin_is_resumed_by_the_can(self, seat: Seat) -> None:
        desk = seat("suspended")
        pin_management.resume(desk.connection, desk.access(), bytearray(b"500547"), bytearray(b"123456"))
        assert pace.read_pin_status(desk.connection, desk.access()).retries_left == 3

    def test_the_last_try_blocks_and_only_the_puk_helps(self, seat: Seat) -> None:
        desk = seat("suspended")
        with pytest.raises(PasswordWrong) as wrong:
            pin_management.resume(desk.connection, desk.access(), bytearray(b"500547"), bytearray(b"000000"))
        assert wrong.value.retries_left == 0
        with pytest.raises(PasswordBlocked):
            desk.pace(PasswordID.PIN, "123456")
        with pytest.raises(PasswordBlocked):
            pin_management.resume(desk.connection, desk.access(), bytearray(b"500547"), bytearray(b"123456"))
        pin_management.unblock(desk.connection, desk.access(), bytearray(b"9876543210"))
        desk.pace(PasswordID.PIN, "123456")

    def test_the_can_of_an_earlier_session_resumes_nothing(self, seat: Seat) -> None:
        desk = seat("suspended")
        desk.pace(PasswordID.CAN, "500547")
        desk.connection.close()
        connection = desk.reader.connect()
        access = application.read_card_access(connection)
        with pytest.raises(CardError):
            pace.establish(connection, access, PasswordID.PIN, bytearray(b"123456"), resume=True)
        assert desk.card.state.pin_tries_left == 1

    def test_a_suspended_pin_cannot_be_blocked_without_the_can(self, seat: Seat) -> None:
        desk = seat("suspended")
        with pytest.raises(CardError):
            pace.establish(desk.connection, desk.access(), PasswordID.PIN, bytearray(b"000000"), resume=True)
        assert desk.card.state.pin_tries_left == 1

    def test_a_wrong_can_is_never_counted(self, desk: Desk) -> None:
        for _ in range(12):
            with pytest.raises(PasswordWrong) as wrong:
                desk.pace(PasswordID.CAN, "000000")
            assert wrong.value.retries_left is None
        desk.pace(PasswordID.CAN, "500540")

    def test_a_blocked_card_says_so_before_anything_is_tried(self, seat: Seat) -> None:
        with pytest.raises(PasswordBlocked):
            seat("blocked").pace(PasswordID.PIN, "123456")

    @pytest.mark.parametrize("profile", ["deactivated", "under-16"])
    def test_a_card_without_online_function_says_so(self, seat: Seat, profile: str) -> None:
        with pytest.raises(CardDeactivated):
            seat(profile).pace(PasswordID.PIN, "123456")

    def test_the_pin_can_be_changed_with_the_old_one(self, desk: Desk) -> None:
        pin_management.change_pin(desk.connection, desk.access(), bytearray(b"123456"), bytearray(b"654321"))
        with pytest.raises(PasswordWrong):
            desk.pace(PasswordID.PIN, "123456")
        desk.pace(PasswordID.PIN, "654321")

    def test_a_transport_pin_becomes_a_pin_and_identifies_nobody_before(self, seat: Seat) -> None:
        desk = seat("transport-pin")
        with pytest.raises(CardProtocolError):
            desk.terminal().open(desk.connection, desk.csca, secret="12345")
        pin_management.change_pin(desk.connection, desk.access(), bytearray(b"12345"), bytearray(b"654321"))
        desk.terminal().open(desk.connection, desk.csca, secret="654321")

    def test_the_card_takes_no_pin_of_another_length(self, desk: Desk) -> None:
        with pytest.raises(CardProtocolError):
            pin_management.change_pin(desk.connection, desk.access(), bytearray(b"123456"), bytearray(b"12345"))
        desk.pace(PasswordID.PIN, "123456")

    def test_the_puk_works_ten_times_and_sets_no_pin(self, seat: Seat) -> None:
        desk = seat("blocked")
        session = desk.pace(PasswordID.PUK, "9876543210")
        with pytest.raises(CardProtocolError):
            pin_management.set_new_pin(session.connection, bytearray(b"654321"))
        for _ in range(10):
            pin_management.unblock(desk.connection, desk.access(), bytearray(b"9876543210"))
        with pytest.raises(CardError):
            pin_management.unblock(desk.connection, desk.access(), bytearray(b"9876543210"))
