from __future__ import annotations

from pathlib import Path

import pytest

from hardware.eid import pace, pin_management
from hardware.eid.application import read_card_access
from hardware.eid.pace import PINStatus
from hardware.eid.password import PasswordID
from hardware.errors import CardError, CardProtocolError, PasswordBlocked, PasswordSuspended, PasswordWrong
from tests.unit.hardware.eid.simulated_cards import CAN, PIN, PUK, DirectConnection, simulated_card

NEW, WRONG = b"654321", b"999999"


@pytest.fixture
def connection(tmp_path: Path) -> DirectConnection:
    return DirectConnection(simulated_card(tmp_path))


def test_pin_is_changed_and_the_secrets_are_overwritten(connection: DirectConnection) -> None:
    card_access = read_card_access(connection)
    old, new = bytearray(PIN), bytearray(NEW)
    pin_management.change_pin(connection, card_access, old, new)
    assert old == new == bytes(6)
    pace.establish(connection, card_access, PasswordID.PIN, bytearray(NEW))
    with pytest.raises(PasswordWrong):
        pace.establish(connection, card_access, PasswordID.PIN, bytearray(PIN))


def test_transport_pin_becomes_a_first_pin(tmp_path: Path) -> None:
    connection = DirectConnection(simulated_card(tmp_path, pin="12345"))
    card_access = read_card_access(connection)
    pin_management.change_pin(connection, card_access, bytearray(b"12345"), bytearray(NEW))
    pace.establish(connection, card_access, PasswordID.PIN, bytearray(NEW))


def test_wrong_old_pin_changes_nothing_and_overwrites_the_new_one(connection: DirectConnection) -> None:
    card_access = read_card_access(connection)
    new = bytearray(NEW)
    with pytest.raises(PasswordWrong) as caught:
        pin_management.change_pin(connection, card_access, bytearray(WRONG), new)
    assert caught.value.retries_left == 2
    assert new == bytes(6)
    pace.establish(connection, card_access, PasswordID.PIN, bytearray(PIN))


def test_pin_that_the_card_refuses_is_a_protocol_error(connection: DirectConnection) -> None:
    with pytest.raises(CardProtocolError):
        pin_management.change_pin(connection, read_card_access(connection), bytearray(PIN), bytearray(b"1"))


def test_pin_cannot_be_set_after_the_puk(connection: DirectConnection) -> None:
    session = pace.establish(connection, read_card_access(connection), PasswordID.PUK, bytearray(PUK)).connection
    with pytest.raises(CardProtocolError):
        pin_management.set_new_pin(session, bytearray(NEW))


def test_suspended_pin_is_resumed_with_the_can(tmp_path: Path) -> None:
    connection = DirectConnection(simulated_card(tmp_path, pin_tries_left=1))
    card_access = read_card_access(connection)
    with pytest.raises(PasswordSuspended):
        pace.establish(connection, card_access, PasswordID.PIN, bytearray(PIN))
    can, pin = bytearray(CAN), bytearray(PIN)
    result = pin_management.resume(connection, card_access, can, pin)
    assert result.connection.unprotected is connection
    assert can == pin == bytes(6)
    assert pace.read_pin_status(result.connection, card_access) == PINStatus(3)


def test_wrong_can_does_not_try_the_pin(tmp_path: Path) -> None:
    connection = DirectConnection(simulated_card(tmp_path, pin_tries_left=1))
    card_access = read_card_access(connection)
    pin = bytearray(PIN)
    with pytest.raises(PasswordWrong) as caught:
        pin_management.resume(connection, card_access, bytearray(WRONG), pin)
    assert caught.value.retries_left is None
    assert pin == bytes(6)
    assert pace.read_pin_status(connection, card_access) == PINStatus(1)


def test_wrong_pin_after_the_can_blocks(tmp_path: Path) -> None:
    connection = DirectConnection(simulated_card(tmp_path, pin_tries_left=1))
    card_access = read_card_access(connection)
    with pytest.raises(PasswordWrong) as caught:
        pin_management.resume(connection, card_access, bytearray(CAN), bytearray(WRONG))
    assert caught.value.retries_left == 0


def test_blocked_pin_is_unblocked_with_the_puk(tmp_path: Path) -> None:
    connection = DirectConnection(simulated_card(tmp_path, pin_tries_left=0))
    card_access = read_card_access(connection)
    with pytest.raises(PasswordBlocked):
        pace.establish(connection, card_access, PasswordID.PIN, bytearray(PIN))
    puk = bytearray(PUK)
    pin_management.unblock(connection, card_access, puk)
    assert puk == bytes(10)
    pace.establish(connection, card_access, PasswordID.PIN, bytearray(PIN))


def test_puk_that_is_used_up_unblocks_nothing(tmp_path: Path) -> None:
    connection = DirectConnection(simulated_card(tmp_path, pin_tries_left=0, puk_uses_left=0))
    puk = bytearray(PUK)
    with pytest.raises(CardError):
        pin_management.unblock(connection, read_card_access(connection), puk)
    assert puk == bytes(10)
