"""The terminal's side and the simulated chip, held against each other: two implementations that share no arithmetic."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from hardware.card.apdu import CommandAPDU
from hardware.card.chip import ForeignCard
from hardware.card.reader import CardConnection
from hardware.card.simulated import SimulatedReader
from hardware.eid import application, pace, pin_management, restricted_identification, tlv
from hardware.eid.auxiliary_data import COMMUNITY_ID, DATE_OF_BIRTH, DATE_OF_EXPIRY, AuxiliaryData
from hardware.eid.card_access import CardAccess
from hardware.eid.chat import CHAT, Right, Role
from hardware.eid.chip_authentication import EphemeralKey
from hardware.eid.cv_certificate import CVCertificate
from hardware.eid.data_groups import DataGroup, NoPlace, PartialDate, StructuredPlace, Text
from hardware.eid.password import PasswordID
from hardware.eid.security_infos import RestrictedIdentificationInfo
from hardware.eid.simulated import SimulatedEIDCard, SimulationCSCA, load_profile
from hardware.eid.terminal_authentication import TerminalRefused
from hardware.errors import (
    CardDeactivated,
    CardError,
    CardLost,
    CardProtocolError,
    CardUnsuitable,
    PasswordBlocked,
    PasswordSuspended,
    PasswordWrong,
)
from tests.fixtures.eac import ALL_RIGHTS, DOMAIN, Holder, Terminal, make_cvca

PROFILES = Path(__file__).parents[4] / "resources" / "simulation" / "cards"
ADDRESS_RIGHTS = {Right.READ_DG4, Right.READ_DG5, Right.READ_DG8, Right.READ_DG17}
NAME_AND_AGE = {Right.READ_DG4, Right.AGE_VERIFICATION}
PARAMETER_SETS = {"brainpoolP256r1": 13, "secp256r1": 12, "brainpoolP384r1": 16, "secp384r1": 15, "brainpoolP512r1": 17}
CIPHERS = {"AES-128": 2, "AES-192": 3, "AES-256": 4}


@dataclass(frozen=True)
class Desk:
    """A reader with a simulated card in it, and the PKI that the card knows."""

    reader: SimulatedReader
    card: SimulatedEIDCard
    connection: CardConnection
    cvca: Holder
    csca: bytes

    def access(self) -> CardAccess:
        return application.read_card_access(self.connection)

    def pace(self, password_id: PasswordID, secret: str, chat: CHAT | None = None) -> pace.PACEResult:
        return pace.establish(self.connection, self.access(), password_id, bytearray(secret.encode()), chat)

    def terminal(self, rights: set[Right] | frozenset[Right] = ALL_RIGHTS) -> Terminal:
        return Terminal(self.cvca, rights)


Seat = Callable[[str], Desk]


@pytest.fixture(scope="module")
def cvca() -> Holder:
    return make_cvca()


@pytest.fixture(scope="module")
def csca() -> SimulationCSCA:
    return SimulationCSCA.generate()


@pytest.fixture
def seat(cvca: Holder, csca: SimulationCSCA) -> Seat:
    def seat_card(name: str | Path) -> Desk:
        reader = SimulatedReader()
        card = load_profile(name, [cvca.certificate.to_bytes()], directory=PROFILES, csca=csca)
        reader.insert(card)
        return Desk(reader, card, reader.connect(), cvca, csca.certificate)

    return seat_card


@pytest.fixture
def desk(seat: Seat) -> Desk:
    return seat("mustermann")


@pytest.fixture(scope="module")
def apdus(cvca: Holder, csca: SimulationCSCA) -> int:
    """How many APDUs reading the address takes."""
    reader = SimulatedReader()
    reader.insert(load_profile("mustermann", [cvca.certificate.to_bytes()], directory=PROFILES, csca=csca))
    _read_address(reader.connect(), Terminal(cvca, ADDRESS_RIGHTS), csca.certificate)
    return reader.apdu_count


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


class TestReading:
    def test_the_whole_authentication_reads_what_it_may(self, desk: Desk) -> None:
        opened = desk.terminal(ADDRESS_RIGHTS).open(desk.connection, desk.csca)
        assert application.read_data_group(opened, DataGroup.GIVEN_NAMES) == Text("ERIKA")
        assert application.read_data_group(opened, DataGroup.FAMILY_NAMES) == Text("MUSTERMANN")
        assert application.read_data_group(opened, DataGroup.DATE_OF_BIRTH) == PartialDate(1964, 8, 12)
        assert application.read_data_group(opened, DataGroup.PLACE_OF_RESIDENCE) == StructuredPlace(
            city="KÖLN", street="HEIDESTRAẞE 17", zip_code="51147"
        )

    def test_nothing_else_is_read(self, desk: Desk) -> None:
        opened = desk.terminal(ADDRESS_RIGHTS).open(desk.connection, desk.csca)
        with pytest.raises(CardProtocolError):
            application.read_data_group(opened, DataGroup.PLACE_OF_BIRTH)

    def test_what_the_holder_switched_off_is_not_read(self, desk: Desk) -> None:
        terminal = desk.terminal(ADDRESS_RIGHTS)
        terminal.rights = frozenset({Right.READ_DG4})
        opened = terminal.open(desk.connection, desk.csca)
        assert application.read_data_group(opened, DataGroup.GIVEN_NAMES) == Text("ERIKA")
        with pytest.raises(CardProtocolError):
            application.read_data_group(opened, DataGroup.FAMILY_NAMES)

    def test_a_chat_beyond_the_certificate_gains_nothing(self, desk: Desk) -> None:
        terminal = desk.terminal({Right.READ_DG4})
        terminal.rights = ALL_RIGHTS
        opened = terminal.open(desk.connection, desk.csca)
        with pytest.raises(CardProtocolError):
            application.read_data_group(opened, DataGroup.FAMILY_NAMES)

    def test_data_groups_are_closed_until_the_chip_is_authenticated(self, desk: Desk) -> None:
        terminal = desk.terminal()
        session = terminal.establish(desk.connection, PasswordID.PIN, "123456")
        terminal.authenticate_terminal(session, EphemeralKey.generate(DOMAIN))
        assert session.connection.transmit(application.select_application()).is_ok
        with pytest.raises(CardProtocolError):
            application.read_data_group(session.connection, DataGroup.GIVEN_NAMES)

    def test_card_security_is_closed_until_the_terminal_is_authenticated(self, desk: Desk) -> None:
        session = desk.terminal().establish(desk.connection, PasswordID.PIN, "123456")
        with pytest.raises(CardProtocolError):
            application.read_card_security(session.connection)

    @pytest.mark.parametrize(
        ("profile", "group", "content"),
        [
            ("partial-birth-date", DataGroup.DATE_OF_BIRTH, PartialDate(1989, None, None)),
            ("no-address", DataGroup.PLACE_OF_RESIDENCE, NoPlace("keine Hauptwohnung in Deutschland")),
            ("residence-permit", DataGroup.NATIONALITY, Text("TUR")),
            ("residence-permit", DataGroup.RESIDENCE_PERMIT_1, Text("NIEDERLASSUNGSERLAUBNIS")),
            ("eu-citizen", DataGroup.DOCUMENT_TYPE, Text("UB")),
            ("umlauts-long-names", DataGroup.BIRTH_NAME, Text("ØSTERGÅRD-MÜLLER-LÜDENSCHEIDT")),
            ("expired", DataGroup.DATE_OF_EXPIRY, PartialDate(2021, 5, 31)),
        ],
    )
    def test_the_profiles_say_what_they_are_for(
        self, seat: Seat, profile: str, group: DataGroup, content: object
    ) -> None:
        desk = seat(profile)
        assert application.read_data_group(desk.terminal().open(desk.connection, desk.csca), group) == content

    def test_a_data_group_that_a_card_lacks_is_refused(self, seat: Seat) -> None:
        desk = seat("no-address")
        opened = desk.terminal().open(desk.connection, desk.csca)
        assert opened.transmit(application.read_binary(DataGroup.MUNICIPALITY_ID)).status == 0x6A82

    def test_with_the_can_only_a_terminal_that_may_use_it_reads(self, desk: Desk) -> None:
        allowed = desk.terminal({Right.READ_DG4, Right.CAN_ALLOWED})
        opened = allowed.open(desk.connection, desk.csca, password_id=PasswordID.CAN, secret="500540")
        assert application.read_data_group(opened, DataGroup.GIVEN_NAMES) == Text("ERIKA")

        pretender = desk.terminal({Right.READ_DG4})
        with pytest.raises(CardError):
            pretender.open(desk.connection, desk.csca, password_id=PasswordID.CAN, secret="500540")
        pretender.rights = frozenset({Right.READ_DG4, Right.CAN_ALLOWED})
        with pytest.raises(TerminalRefused):
            pretender.open(desk.connection, desk.csca, password_id=PasswordID.CAN, secret="500540")

    def test_a_deactivated_card_is_read_with_the_can(self, seat: Seat) -> None:
        desk = seat("deactivated")
        terminal = desk.terminal({Right.READ_DG4, Right.CAN_ALLOWED})
        opened = terminal.open(desk.connection, desk.csca, password_id=PasswordID.CAN, secret="500549")
        assert application.read_data_group(opened, DataGroup.GIVEN_NAMES) == Text("ERIKA")

    def test_a_wrong_token_in_chip_authentication_is_noticed(self, desk: Desk) -> None:
        terminal = desk.terminal()
        access = desk.access()
        session = terminal.establish(desk.connection, PasswordID.PIN, "123456")
        ephemeral = EphemeralKey.generate(DOMAIN)
        terminal.authenticate_terminal(session, ephemeral)
        desk.card.faults.wrong_token()
        with pytest.raises(CardProtocolError):
            terminal.authenticate_chip(session, access, ephemeral, desk.csca)

    def test_another_ephemeral_key_than_the_signed_one_is_refused(self, desk: Desk) -> None:
        terminal = desk.terminal()
        access = desk.access()
        session = terminal.establish(desk.connection, PasswordID.PIN, "123456")
        terminal.authenticate_terminal(session, EphemeralKey.generate(DOMAIN))
        with pytest.raises(CardProtocolError):
            terminal.authenticate_chip(session, access, EphemeralKey.generate(DOMAIN), desk.csca)

    def test_a_card_of_another_authority_is_not_genuine(self, desk: Desk) -> None:
        with pytest.raises(CardProtocolError):
            desk.terminal().open(desk.connection, SimulationCSCA.generate().certificate)


class TestCertificates:
    def test_a_chain_to_an_unknown_root_is_refused(self, desk: Desk) -> None:
        terminal = Terminal(make_cvca(desk.cvca.certificate.holder_reference), ADDRESS_RIGHTS)
        with pytest.raises(TerminalRefused):
            terminal.open(desk.connection, desk.csca)

    def test_a_signature_of_another_key_is_refused(self, desk: Desk) -> None:
        terminal, other = desk.terminal(), desk.terminal()
        terminal.holder = Holder(other.holder.scalar, terminal.holder.certificate)
        with pytest.raises(TerminalRefused):
            terminal.open(desk.connection, desk.csca)

    def test_a_certificate_that_ended_before_the_card_s_today_is_refused(self, desk: Desk) -> None:
        desk.card.state.today = date(2029, 1, 1)
        with pytest.raises(TerminalRefused):
            desk.terminal().open(desk.connection, desk.csca)

    def test_a_link_certificate_becomes_the_newest_trust_anchor(self, desk: Desk) -> None:
        link = desk.cvca.issue("DETESTCVCA00002", Role.CVCA)
        terminal = Terminal(link, ADDRESS_RIGHTS)
        terminal.certificates.append(link.certificate)
        terminal.open(desk.connection, desk.csca)
        session = terminal.establish(desk.connection, PasswordID.PIN, "123456")
        assert session.trust_anchors == ("DETESTCVCA00002", desk.cvca.certificate.holder_reference)

    def test_only_a_domestic_verifier_moves_the_card_s_date(self, desk: Desk) -> None:
        before = desk.card.state.today
        desk.terminal().open(desk.connection, desk.csca)
        assert desk.card.state.today == before
        official = Terminal(desk.cvca, ADDRESS_RIGHTS, dv_role=Role.DOCUMENT_VERIFIER_DOMESTIC)
        official.open(desk.connection, desk.csca)
        assert desk.card.state.today == date(2026, 1, 1)

    def test_a_terminal_cannot_vouch_for_another(self, desk: Desk) -> None:
        terminal = desk.terminal()
        impostor = terminal.holder.issue("DETESTAT00002", Role.TERMINAL)
        session = terminal.establish(desk.connection, PasswordID.PIN, "123456")
        assert _show(session, terminal.verifier.certificate) == 0x9000
        assert _show(session, terminal.holder.certificate) == 0x9000
        assert _show(session, impostor.certificate) == 0x6984


class TestComparisons:
    @pytest.mark.parametrize(("born_by", "status"), [(date(2008, 11, 22), 0x9000), (date(1964, 8, 11), 0x6300)])
    def test_age(self, desk: Desk, born_by: date, status: int) -> None:
        auxiliary = AuxiliaryData(required_birth_date=born_by)
        opened = desk.terminal(NAME_AND_AGE).open(desk.connection, desk.csca, auxiliary=auxiliary)
        assert opened.transmit(application.verify_auxiliary_data(DATE_OF_BIRTH)).status == status

    @pytest.mark.parametrize(("born_by", "status"), [(date(1989, 12, 31), 0x9000), (date(1989, 12, 30), 0x6300)])
    def test_an_unknown_day_of_birth_counts_as_the_last_possible(self, seat: Seat, born_by: date, status: int) -> None:
        desk = seat("partial-birth-date")
        auxiliary = AuxiliaryData(required_birth_date=born_by)
        opened = desk.terminal(NAME_AND_AGE).open(desk.connection, desk.csca, auxiliary=auxiliary)
        assert opened.transmit(application.verify_auxiliary_data(DATE_OF_BIRTH)).status == status

    @pytest.mark.parametrize(("profile", "status"), [("mustermann", 0x9000), ("expired", 0x6300)])
    def test_validity_needs_no_right(self, seat: Seat, profile: str, status: int) -> None:
        desk = seat(profile)
        auxiliary = AuxiliaryData(validity_date=date(2026, 11, 22))
        opened = desk.terminal({Right.READ_DG4}).open(desk.connection, desk.csca, auxiliary=auxiliary)
        assert opened.transmit(application.verify_auxiliary_data(DATE_OF_EXPIRY)).status == status

    @pytest.mark.parametrize(("community", "status"), [("027605", 0x9000), ("027614", 0x6300)])
    def test_community(self, desk: Desk, community: str, status: int) -> None:
        auxiliary = AuxiliaryData(community_id=bytes.fromhex(community))
        rights = {Right.COMMUNITY_ID_VERIFICATION}
        opened = desk.terminal(rights).open(desk.connection, desk.csca, auxiliary=auxiliary)
        assert opened.transmit(application.verify_auxiliary_data(COMMUNITY_ID)).status == status

    def test_age_is_not_told_without_the_right(self, desk: Desk) -> None:
        auxiliary = AuxiliaryData(required_birth_date=date(2008, 11, 22))
        opened = desk.terminal({Right.READ_DG4}).open(desk.connection, desk.csca, auxiliary=auxiliary)
        assert opened.transmit(application.verify_auxiliary_data(DATE_OF_BIRTH)).status == 0x6982

    def test_what_the_terminal_has_not_signed_is_not_compared(self, desk: Desk) -> None:
        opened = desk.terminal().open(desk.connection, desk.csca)
        assert opened.transmit(application.verify_auxiliary_data(DATE_OF_BIRTH)).status == 0x6A88


class TestRestrictedIdentification:
    @staticmethod
    def _identify(desk: Desk, terminal: Terminal, key_id: int = 2) -> bytes:
        opened = terminal.open(desk.connection, desk.csca)
        info = RestrictedIdentificationInfo("0.4.0.127.0.7.2.2.5.2.3", 1, key_id, key_id == 2)
        assert opened.transmit(restricted_identification.select_key(info)).is_ok
        answer = opened.transmit(restricted_identification.ask_identifier(terminal.sector_key.to_bytes()))
        return restricted_identification.read_identifier(answer)

    def test_a_card_has_one_identifier_per_sector(self, desk: Desk) -> None:
        terminal, other = desk.terminal(), desk.terminal()
        identifier = self._identify(desk, terminal)
        assert len(identifier) == 32
        assert self._identify(desk, terminal) == identifier
        assert self._identify(desk, other) != identifier

    def test_two_cards_differ_and_a_card_made_anew_does_not(self, seat: Seat, desk: Desk) -> None:
        terminal = desk.terminal()
        identifier = self._identify(desk, terminal)
        assert self._identify(seat("mustermann"), terminal) == identifier
        assert self._identify(seat("revoked"), terminal) != identifier

    def test_the_pseudonym_needs_the_right_and_the_revocation_identifier_does_not(self, desk: Desk) -> None:
        terminal = desk.terminal({Right.READ_DG4})
        assert len(self._identify(desk, terminal, key_id=1)) == 32
        with pytest.raises(CardProtocolError):
            self._identify(desk, terminal, key_id=2)

    def test_a_sector_that_the_certificate_does_not_name_is_refused(self, desk: Desk) -> None:
        terminal = desk.terminal()
        terminal.sector_key = desk.terminal().sector_key
        with pytest.raises(CardProtocolError):
            self._identify(desk, terminal)


class TestFaults:
    @pytest.mark.parametrize("after_chip", [False, True])
    def test_a_card_pulled_at_any_apdu_is_lost_and_works_again(self, seat: Seat, apdus: int, after_chip: bool) -> None:
        assert apdus > 15
        desk = seat("mustermann")
        terminal = desk.terminal(ADDRESS_RIGHTS)
        connection = desk.connection
        for apdu in range(1, apdus + 1):
            desk.reader.pull_at(apdu, after_chip=after_chip)
            with pytest.raises(CardLost):
                _read_address(connection, terminal, desk.csca)
            connection.close()
            desk.reader.insert(desk.card)
            connection = desk.reader.connect()
        assert _read_address(connection, terminal, desk.csca) == Text("ERIKA")
        assert desk.card.state.pin_tries_left == 3

    def test_a_spoiled_checksum_at_any_answer_ends_the_session_and_the_card_works_again(
        self, desk: Desk, apdus: int
    ) -> None:
        terminal = desk.terminal(ADDRESS_RIGHTS)
        for answer in range(1, apdus - 6):
            desk.card.faults.wrong_mac_at(answer)
            with pytest.raises(CardProtocolError):
                _read_address(desk.connection, terminal, desk.csca)
        assert _read_address(desk.connection, terminal, desk.csca) == Text("ERIKA")

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


def _read_address(connection: CardConnection, terminal: Terminal, csca: bytes) -> object:
    opened = terminal.open(connection, csca)
    application.read_data_group(opened, DataGroup.PLACE_OF_RESIDENCE)
    return application.read_data_group(opened, DataGroup.GIVEN_NAMES)


def _show(session: pace.PACEResult, certificate: CVCertificate) -> int:
    """Show the card one certificate, and return the status word of the check."""
    reference = tlv.encode(0x83, certificate.authority_reference.encode())
    assert session.connection.transmit(CommandAPDU(0x00, 0x22, 0x81, 0xB6, reference)).is_ok
    data = certificate.body_bytes + tlv.encode(0x5F37, certificate.signature)
    return session.connection.transmit(CommandAPDU(0x00, 0x2A, 0x00, 0xBE, data)).status
