"""Reading after the whole authentication: the terminal against the simulated chip."""

from __future__ import annotations

import pytest

from hardware.eid import application
from hardware.eid.chat import Right
from hardware.eid.chip_authentication import EphemeralKey
from hardware.eid.data_groups import DataGroup, NoPlace, PartialDate, StructuredPlace, Text
from hardware.eid.password import PasswordID
from hardware.eid.simulated import SimulationCSCA
from hardware.eid.terminal_authentication import TerminalRefused
from hardware.errors import (
    CardError,
    CardProtocolError,
)
from tests.fixtures.eac import ALL_RIGHTS, DOMAIN
from tests.unit.hardware.eid.desk import Desk, Seat

ADDRESS_RIGHTS = {Right.READ_DG4, Right.READ_DG5, Right.READ_DG8, Right.READ_DG17}


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
