"""Chains of certificates and the card's idea of today: the terminal against the simulated chip."""

from __future__ import annotations

from datetime import date

import pytest

from hardware.card import tlv
from hardware.card.apdu import CommandAPDU
from hardware.eid import pace
from hardware.eid.chat import Right, Role
from hardware.eid.cv_certificate import CVCertificate
from hardware.eid.password import PasswordID
from hardware.eid.terminal_authentication import TerminalRefused
from tests.fixtures.eac import Holder, Terminal, make_cvca
from tests.unit.hardware.eid.desk import Desk

ADDRESS_RIGHTS = {Right.READ_DG4, Right.READ_DG5, Right.READ_DG8, Right.READ_DG17}


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


def _show(session: pace.PACEResult, certificate: CVCertificate) -> int:
    """Show the card one certificate, and return the status word of the check."""
    reference = tlv.encode(0x83, certificate.authority_reference.encode())
    assert session.connection.transmit(CommandAPDU(0x00, 0x22, 0x81, 0xB6, reference)).is_ok
    data = certificate.body_bytes + tlv.encode(0x5F37, certificate.signature)
    return session.connection.transmit(CommandAPDU(0x00, 0x2A, 0x00, 0xBE, data)).status
