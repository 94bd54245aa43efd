"""What the chip refuses inside a session, and with which status word: terminal authentication and what it opens."""

from __future__ import annotations

import dataclasses

import pytest

from hardware.card import tlv
from hardware.card.apdu import CommandAPDU
from hardware.card.reader import CardConnection
from hardware.card.tlv import DataObject
from hardware.eid import application, asn1, restricted_identification, terminal_authentication
from hardware.eid.auxiliary_data import COMMUNITY_ID, DATE_OF_BIRTH, DATE_OF_EXPIRY, AuxiliaryData
from hardware.eid.chat import Role
from hardware.eid.cv_certificate import CVCertificate, sign_certificate
from hardware.eid.cv_public_key import RSAKey
from hardware.eid.domain_parameters import DomainParameters
from hardware.eid.pace import PACEResult
from hardware.eid.password import PasswordID
from hardware.eid.security_infos import RestrictedIdentificationInfo
from tests.fixtures.eac import Holder
from tests.unit.hardware.eid.desk import Desk, Seat

ECDSA = bytes.fromhex("800A04007F00070202020203")


@pytest.fixture
def session(desk: Desk) -> PACEResult:
    return desk.terminal().establish(desk.connection, PasswordID.PIN, "123456")


def set_key(reference: str) -> CommandAPDU:
    return CommandAPDU(0x00, 0x22, 0x81, 0xB6, tlv.encode(0x83, reference.encode()))


def show(certificate: CVCertificate) -> CommandAPDU:
    data = certificate.body_bytes + tlv.encode(0x5F37, certificate.signature)
    return CommandAPDU(0x00, 0x2A, 0x00, 0xBE, data)


def set_terminal(reference: str, algorithm: bytes = ECDSA) -> CommandAPDU:
    data = algorithm + tlv.encode(0x83, reference.encode()) + tlv.encode(0x91, bytes(32))
    return CommandAPDU(0x00, 0x22, 0x81, 0xA4, data)


def statuses(connection: CardConnection, *commands: CommandAPDU) -> list[int]:
    return [connection.transmit(each).status for each in commands]


class TestCertificates:
    def test_unknown_key_is_not_found(self, session: PACEResult) -> None:
        assert statuses(session.connection, set_key("DENOBODY00001")) == [0x6A88]

    def test_certificate_needs_a_key_to_check_it_with(self, session: PACEResult, desk: Desk) -> None:
        assert statuses(session.connection, show(desk.terminal().verifier.certificate)) == [0x6985]

    def test_certificate_of_another_authority_is_refused(self, session: PACEResult, desk: Desk) -> None:
        commands = (set_key(desk.cvca.certificate.holder_reference), show(desk.terminal().holder.certificate))
        assert statuses(session.connection, *commands) == [0x9000, 0x6A88]

    def test_what_is_no_certificate_is_refused(self, session: PACEResult, desk: Desk) -> None:
        key = set_key(desk.cvca.certificate.holder_reference)
        for data in (b"", b"\x7f\x4e\x00", b"\x7f\x4e\x00\x5f\x37\x00", b"\xff"):
            assert statuses(session.connection, key, CommandAPDU(0x00, 0x2A, 0x00, 0xBE, data)) == [0x9000, 0x6A80]

    @pytest.mark.parametrize("fault", ["rsa", "off the curve"])
    def test_key_that_the_chip_cannot_use_is_refused(self, session: PACEResult, desk: Desk, fault: str) -> None:
        body = desk.cvca.issue("DEDV00009", Role.DOCUMENT_VERIFIER_DOMESTIC).certificate.body
        key = (
            RSAKey("0.4.0.127.0.7.2.2.2.1.2", 3233, 17)
            if fault == "rsa"
            else dataclasses.replace(body.public_key, point=b"\x04" + bytes(64))  # type: ignore[type-var]
        )
        signed = sign_certificate(dataclasses.replace(body, public_key=key), desk.cvca.private_key)
        commands = (set_key(desk.cvca.certificate.holder_reference), show(signed))
        assert statuses(session.connection, *commands) == [0x9000, 0x6984]


class TestTerminal:
    def show_chain(self, session: PACEResult, desk: Desk) -> Holder:
        terminal = desk.terminal()
        for each in (terminal.verifier.certificate, terminal.holder.certificate):
            assert statuses(session.connection, set_key(each.authority_reference), show(each)) == [0x9000] * 2
        return terminal.holder

    def test_its_key_comes_behind_its_certificate(self, session: PACEResult) -> None:
        assert statuses(session.connection, set_terminal("DETESTAT00001")) == [0x6985]

    def test_its_key_is_the_one_of_its_certificate(self, session: PACEResult, desk: Desk) -> None:
        self.show_chain(session, desk)
        other = bytes.fromhex("800A04007F00070202020204")
        assert statuses(session.connection, set_terminal("DETESTAT00002")) == [0x6A88]
        assert statuses(session.connection, set_terminal("DETESTAT00001", other)) == [0x6A80]

    def test_it_signs_nothing_without_a_challenge(self, session: PACEResult, desk: Desk) -> None:
        self.show_chain(session, desk)
        commands = (set_terminal("DETESTAT00001"), CommandAPDU(0x00, 0x82, 0x00, 0x00, bytes(64)))
        assert statuses(session.connection, *commands) == [0x9000, 0x6985]

    def test_a_challenge_has_one_length(self, session: PACEResult) -> None:
        assert statuses(session.connection, CommandAPDU(0x00, 0x84, 0x00, 0x00, le=16)) == [0x6700]

    def test_a_wrong_signature_uses_the_challenge_up(self, session: PACEResult, desk: Desk) -> None:
        self.show_chain(session, desk)
        signature = CommandAPDU(0x00, 0x82, 0x00, 0x00, bytes(64))
        terminal_authentication.get_challenge(session.connection)
        assert statuses(session.connection, set_terminal("DETESTAT00001"), signature, signature) == [
            0x9000,
            0x6300,
            0x6985,
        ]


class TestKeyAgreement:
    def test_unknown_protocols_and_keys_are_refused(self, session: PACEResult) -> None:
        def set_at(oid: str, key_id: int) -> CommandAPDU:
            data = DataObject(0x80, asn1.encode_oid(oid)).to_bytes() + bytes((0x84, 1, key_id))
            return CommandAPDU(0x00, 0x22, 0x41, 0xA4, data)

        commands = (set_at("1.2.3", 1), set_at("0.4.0.127.0.7.2.2.5.2.3", 9), set_at("0.4.0.127.0.7.2.2.3.2.2", 9))
        assert statuses(session.connection, *commands) == [0x6A80, 0x6A88, 0x6A88]

    def test_chip_authenticates_only_to_an_authenticated_terminal(self, session: PACEResult) -> None:
        data = DataObject(0x80, asn1.encode_oid("0.4.0.127.0.7.2.2.3.2.2")).to_bytes()
        point = tlv.encode(0x7C, tlv.encode(0x80, DomainParameters.from_id(13).curve.generator))
        commands = (CommandAPDU(0x00, 0x22, 0x41, 0xA4, data), CommandAPDU(0x00, 0x86, 0x00, 0x00, point, 256))
        assert statuses(session.connection, *commands) == [0x9000, 0x6982]

    def test_general_authenticate_has_one_form(self, session: PACEResult, desk: Desk) -> None:
        data = DataObject(0x80, asn1.encode_oid("0.4.0.127.0.7.2.2.3.2.2")).to_bytes()
        select = CommandAPDU(0x00, 0x22, 0x41, 0xA4, data)
        wrong = CommandAPDU(0x00, 0x86, 0x01, 0x00, b"\x7c\x00", 256)
        opened = desk.terminal().open(desk.connection, desk.csca)
        assert statuses(opened, select, wrong) == [0x9000, 0x6A86]

    @pytest.mark.parametrize("request_bytes", ["7C00", "7C02A000", "7C04A0028600"])
    def test_identifier_without_a_sector_of_the_certificate_is_refused(self, desk: Desk, request_bytes: str) -> None:
        opened = desk.terminal().open(desk.connection, desk.csca)
        info = RestrictedIdentificationInfo("0.4.0.127.0.7.2.2.5.2.3", 1, 1, authorized_only=False)
        command = CommandAPDU(0x00, 0x86, 0x00, 0x00, bytes.fromhex(request_bytes), 256)
        assert statuses(opened, restricted_identification.select_key(info), command) == [0x9000, 0x6A80]


class TestFunctions:
    @pytest.mark.parametrize("oid", [DATE_OF_BIRTH, "1.2.3"])
    def test_nothing_is_compared_that_was_not_signed(self, desk: Desk, oid: str) -> None:
        opened = desk.terminal().open(desk.connection, desk.csca, auxiliary=AuxiliaryData(community_id=b"\x02"))
        assert statuses(opened, application.verify_auxiliary_data(oid)) == [0x6A88]

    def test_card_without_an_address_compares_no_community(self, seat: Seat) -> None:
        desk = seat("no-address")
        auxiliary = AuxiliaryData(community_id=bytes.fromhex("0276"))
        opened = desk.terminal().open(desk.connection, desk.csca, auxiliary=auxiliary)
        assert statuses(opened, application.verify_auxiliary_data(COMMUNITY_ID)) == [0x6A88]

    def test_comparisons_come_behind_chip_authentication(self, session: PACEResult) -> None:
        assert statuses(session.connection, application.verify_auxiliary_data(DATE_OF_EXPIRY)) == [0x6982]


class TestPasswords:
    def test_pin_of_a_deactivated_card_is_not_changed(self, desk: Desk) -> None:
        session = desk.terminal().establish(desk.connection, PasswordID.PIN, "123456")
        desk.card.state.pin_is_active = False
        assert statuses(session.connection, CommandAPDU(0x00, 0x2C, 0x02, 0x03, b"654321")) == [0x6984]
