"""The simulated authority of documents, checked by OpenSSL's code and the terminal's."""

from __future__ import annotations

import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest

from hardware.eid.passive_authentication import verify_card_security
from hardware.eid.signer_certificate import SignerCertificate
from hardware.eid.simulated import SimulationCSCA
from hardware.errors import CardProtocolError

INFOS = bytes.fromhex("310F300D060804007F0007020202020102")
MOMENT = datetime(2026, 11, 1, tzinfo=UTC)


@pytest.fixture(scope="module")
def csca() -> SimulationCSCA:
    return SimulationCSCA.generate()


def test_openssl_verifies_a_signed_object(csca: SimulationCSCA, tmp_path: Path) -> None:
    openssl = shutil.which("openssl")
    assert openssl is not None, "the package openssl is not installed"
    (tmp_path / "signed").write_bytes(csca.issue_signer().sign(INFOS))
    verify = [openssl, "cms", "-verify", "-noverify", "-inform", "DER", "-in", str(tmp_path / "signed")]
    assert subprocess.run(verify, capture_output=True, check=True).stdout == INFOS


def test_the_terminal_verifies_it_up_to_the_authority(csca: SimulationCSCA) -> None:
    signed = csca.issue_signer().sign(INFOS)
    security = verify_card_security(signed, [SignerCertificate.from_bytes(csca.certificate)], MOMENT)
    assert len(security.infos) == 1


def test_an_authority_kept_as_text_is_the_same(csca: SimulationCSCA) -> None:
    again = SimulationCSCA.from_json(csca.to_json())
    signed = again.issue_signer().sign(INFOS)
    verify_card_security(signed, [SignerCertificate.from_bytes(csca.certificate)], MOMENT)


def test_another_authority_does_not_vouch_for_it(csca: SimulationCSCA) -> None:
    other = SignerCertificate.from_bytes(SimulationCSCA.generate().certificate)
    with pytest.raises(CardProtocolError):
        verify_card_security(csca.issue_signer().sign(INFOS), [other], MOMENT)


def test_the_key_is_in_no_log(csca: SimulationCSCA) -> None:
    assert str(csca.private_key) not in repr((csca, csca.issue_signer()))
