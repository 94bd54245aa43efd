"""PACE and its sessions: the terminal and the simulated chip, two implementations that share no arithmetic."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from hardware.card.apdu import CommandAPDU
from hardware.card.chip import ForeignCard
from hardware.card.simulated import SimulatedReader
from hardware.eid import application, pace
from hardware.eid.chat import CHAT, Right
from hardware.eid.password import PasswordID
from hardware.errors import (
    CardLost,
    CardProtocolError,
    CardUnsuitable,
)
from tests.unit.hardware.eid.desk import Desk, Seat
from tests.unit.hardware.eid.simulated_cards import PROFILES

PARAMETER_SETS = {"brainpoolP256r1": 13, "secp256r1": 12, "brainpoolP384r1": 16, "secp384r1": 15, "brainpoolP512r1": 17}
CIPHERS = {"AES-128": 2, "AES-192": 3, "AES-256": 4}


class TestPACE:
    def test_every_password_opens_a_session(self, desk: Desk) -> None:
        mrz = "T220001293" + "6408125" + "3407312"
        for password_id, secret in (
            (PasswordID.PIN, "123456"),
            (PasswordID.CAN, "500540"),
            (PasswordID.PUK, "9876543210"),
            (PasswordID.MRZ, mrz),
        ):
            session = desk.pace(password_id, secret)
            assert session.connection.transmit(application.select_application()).is_ok

    @pytest.mark.parametrize("cipher", CIPHERS.values(), ids=CIPHERS)
    @pytest.mark.parametrize("parameter_id", PARAMETER_SETS.values(), ids=PARAMETER_SETS)
    def test_every_curve_and_key_length_of_a_card_agrees(
        self, seat: Seat, tmp_path: Path, parameter_id: int, cipher: int
    ) -> None:
        profile = json.loads((PROFILES / "mustermann.json").read_text())
        profile["pace"] = [{"oid": f"0.4.0.127.0.7.2.2.4.2.{cipher}", "parameter_id": parameter_id}]
        path = tmp_path / "card.json"
        path.write_text(json.dumps(profile))
        session = seat(path).pace(PasswordID.PIN, "123456")
        assert session.connection.transmit(application.select_application()).is_ok

    def test_the_card_names_its_trust_anchor_when_a_terminal_follows(self, desk: Desk) -> None:
        session = desk.pace(PasswordID.PIN, "123456", CHAT.of({Right.READ_DG4}))
        assert session.trust_anchors == (desk.cvca.certificate.holder_reference,)

    def test_a_wrong_token_of_the_card_is_noticed(self, desk: Desk) -> None:
        desk.card.faults.wrong_token()
        with pytest.raises(CardProtocolError):
            desk.pace(PasswordID.PIN, "123456")

    def test_a_wrong_checksum_of_the_card_is_noticed(self, desk: Desk) -> None:
        session = desk.pace(PasswordID.PIN, "123456")
        desk.card.faults.wrong_mac_at(2)
        assert session.connection.transmit(application.select_application()).is_ok
        with pytest.raises(CardProtocolError):
            session.connection.transmit(application.select_application())

    def test_a_card_with_protocols_that_nobody_knows_is_used_all_the_same(self, seat: Seat) -> None:
        session = seat("eu-citizen").pace(PasswordID.PIN, "123456")
        assert session.connection.transmit(application.select_application()).is_ok


class TestSessions:
    def test_pulling_the_card_does_not_save_a_wrong_try(self, desk: Desk) -> None:
        access = desk.access()
        desk.reader.pull_at(5, after_chip=True)
        with pytest.raises(CardLost):
            pace.establish(desk.connection, access, PasswordID.PIN, bytearray(b"000000"))
        assert desk.card.state.pin_tries_left == 2

    def test_a_plain_command_ends_the_session(self, desk: Desk) -> None:
        session = desk.pace(PasswordID.PIN, "123456")
        assert desk.connection.transmit(application.select_application()).is_ok
        with pytest.raises(CardProtocolError):
            session.connection.transmit(application.select_application())

    def test_a_command_with_a_wrong_checksum_ends_the_session(self, desk: Desk) -> None:
        session = desk.pace(PasswordID.PIN, "123456")
        forged = CommandAPDU(0x0C, 0xA4, 0x04, 0x0C, bytes.fromhex("8E080000000000000000"), 256)
        assert [desk.connection.transmit(forged).status for _ in range(2)] == [0x6988, 0x6882]
        with pytest.raises(CardProtocolError):
            session.connection.transmit(application.select_application())

    def test_a_bank_card_is_not_an_eid_card(self) -> None:
        reader = SimulatedReader()
        reader.insert(ForeignCard())
        with pytest.raises(CardUnsuitable):
            application.read_card_access(reader.connect())
