"""Comparisons and pseudonyms: the terminal against the simulated chip."""

from __future__ import annotations

from datetime import date

import pytest

from hardware.eid import application, restricted_identification
from hardware.eid.auxiliary_data import COMMUNITY_ID, DATE_OF_BIRTH, DATE_OF_EXPIRY, AuxiliaryData
from hardware.eid.chat import Right
from hardware.eid.security_infos import RestrictedIdentificationInfo
from hardware.errors import (
    CardProtocolError,
)
from tests.fixtures.eac import Terminal
from tests.unit.hardware.eid.desk import Desk, Seat

NAME_AND_AGE = {Right.READ_DG4, Right.AGE_VERIFICATION}


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
