"""The sectors: which card is on the list of lost ones."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from hardware.card.tlv import DataObject, decode
from hardware.eid.cv_certificate import sector_extension
from hardware.eid.domain_parameters import DomainParameters
from hardware.eid.simulated.key_agreement import IdentifierKey
from hardware.eid.simulated.terminal_authentication import TerminalResult
from kiosk.sandbox.sectors import Sectors

DOMAIN = DomainParameters.from_id(13)


@pytest.fixture
def sectors(tmp_path: Path) -> Sectors:
    return Sectors(tmp_path)


def _name_that_the_card_gives(card_key: IdentifierKey, sectors: Sectors) -> bytes:
    """Ask the simulated chip, which knows nothing of our arithmetic."""
    terminal = TerminalResult(frozenset(), {}, b"", sectors.key_hashes, "sha256")
    request = DataObject(0x7C, DataObject(0xA2, decode(sectors.revocation_key).value).to_bytes())
    ((_, name),) = card_key.identify(terminal, request)
    return name


def test_nobody_is_on_a_fresh_list(sectors: Sectors) -> None:
    assert sectors.block_list() == frozenset()


def test_lost_card_is_listed_under_the_name_that_it_gives_itself(sectors: Sectors) -> None:
    lost, kept = (IdentifierKey(1, 13, DOMAIN.generate_scalar(), is_for_authorized_only=False) for _ in range(2))

    sectors.revoke([lost.public_key])

    assert _name_that_the_card_gives(lost, sectors) in sectors.block_list()
    assert _name_that_the_card_gives(kept, sectors) not in sectors.block_list()


def test_list_outlives_its_keeper_and_grows(tmp_path: Path, sectors: Sectors) -> None:
    first, second = (DOMAIN.multiply_generator(DOMAIN.generate_scalar()) for _ in range(2))
    sectors.revoke([first])

    Sectors(tmp_path).revoke([second, first])

    assert len(sectors.block_list()) == 2


def test_certificate_says_the_hash_of_each_key_with_its_curve(sectors: Sectors) -> None:
    hashes = tuple(hashlib.sha256(each).digest() for each in (sectors.pseudonym_key, sectors.revocation_key))

    assert sectors.key_hashes == hashes
    assert sector_extension(*hashes).values[1].value == hashes[1]
