"""The sandbox's authorities."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from hardware.card.tlv import MalformedError
from hardware.eid.certificate_chain import build_chain, verify_chain
from hardware.eid.chat import Right
from hardware.eid.cv_certificate import verify_signature
from hardware.eid.cv_public_key import EllipticCurveKey
from hardware.eid.simulated import SimulationCSCA
from kiosk.sandbox.eid_service import describe
from kiosk.sandbox.pki import SandboxPKI


@pytest.fixture
def pki(tmp_path: Path) -> SandboxPKI:
    return SandboxPKI(tmp_path)


def test_everything_is_the_same_after_a_restart(tmp_path: Path) -> None:
    first, second = SandboxPKI(tmp_path), SandboxPKI(tmp_path)

    assert first.cvca == second.cvca
    assert first.report_key_path.read_bytes() == second.report_key_path.read_bytes()
    assert first.report_key.private_numbers() == second.report_key.private_numbers()


def test_cvca_vouches_for_itself_and_spells_out_its_curve(pki: SandboxPKI) -> None:
    key = pki.cvca.body.public_key

    assert isinstance(key, EllipticCurveKey)
    assert key.curve is not None
    verify_signature(pki.cvca, key, key.curve)
    assert pki.cvca.is_self_signed


def test_terminal_stands_below_the_cvca_with_its_rights(pki: SandboxPKI) -> None:
    terminal = pki.issue_terminal(describe("https://a.example", b"tls"), {Right.READ_DG4})

    chain = build_chain(terminal.chain, (pki.cvca.holder_reference,))

    assert chain == terminal.chain
    assert verify_chain(chain, pki.cvca.body.public_key, pki.cvca.chat).rights == {Right.READ_DG4}
    assert terminal.description.matches(terminal.certificate)


def test_link_leads_a_card_of_the_older_cvca_to_the_terminal(pki: SandboxPKI) -> None:
    terminal = pki.issue_terminal(describe("https://a.example", b"tls"), {Right.READ_DG4})
    older = pki.authority.old_certificate

    chain = build_chain((*terminal.chain, *terminal.links), (older.holder_reference,))

    assert chain == (pki.authority.link, *terminal.chain)
    assert verify_chain(chain, older.body.public_key, older.chat).rights == {Right.READ_DG4}


def test_every_sandbox_has_authorities_of_its_own(tmp_path: Path) -> None:
    one, other = SandboxPKI(tmp_path / "one"), SandboxPKI(tmp_path / "other")

    assert one.cvca.body.public_key != other.cvca.body.public_key
    assert one.sectors.key_hashes != other.sectors.key_hashes


def test_terminal_certificate_names_both_sectors(pki: SandboxPKI) -> None:
    terminal = pki.issue_terminal(describe("https://a.example", b"tls"), {Right.READ_DG4})

    assert terminal.certificate.sector_key_hashes == pki.sectors.key_hashes


def test_terminal_certificate_lives_for_days(pki: SandboxPKI) -> None:
    certificate = pki.issue_terminal(describe("https://a.example", b"tls"), {Right.READ_DG4}).certificate

    assert certificate.is_valid_on(date.today())
    assert not certificate.is_valid_on(date.today() + timedelta(days=3))


def test_private_keys_are_readable_by_their_owner_alone(pki: SandboxPKI) -> None:
    pki.issue_terminal(describe("https://a.example", b"tls"), {Right.READ_DG4})

    keys = list(pki.directory.rglob("*.key"))
    assert {path.name for path in keys} == {
        "ca.key",
        "cvca.key",
        "cvca-old.key",
        "dv.key",
        "terminal.key",
        "report.key",
        "pseudonym-sector.key",
        "revocation-sector.key",
    }
    assert all(path.stat().st_mode & 0o077 == 0 for path in keys)


def test_chip_authorities_are_those_that_lie_there_now(pki: SandboxPKI) -> None:
    assert pki.chip_authorities() == ()
    csca = SimulationCSCA.generate()
    pki.trust_chips_of(csca.certificate)

    assert [each.raw for each in pki.chip_authorities()] == [csca.certificate]


def test_file_that_is_no_certificate_is_not_passed_over(pki: SandboxPKI) -> None:
    pki.csca_directory.mkdir()
    (pki.csca_directory / "broken.der").write_bytes(b"\x30\x00")

    with pytest.raises(MalformedError):
        pki.chip_authorities()
