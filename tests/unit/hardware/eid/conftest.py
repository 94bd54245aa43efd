"""The published vectors, and a desk with a card, as fixtures."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from hardware.card.simulated import SimulatedReader
from hardware.eid.simulated import SimulationCSCA, load_profile
from tests.fixtures.eac import Holder, make_cvca
from tests.unit.hardware.eid.desk import Desk, Seat
from tests.unit.hardware.eid.simulated_cards import PROFILES
from tests.unit.hardware.eid.vectors import VECTORS, Vectors


@pytest.fixture(scope="session")
def worked_example() -> Vectors:
    """The BSI "EAC Worked Example" and further samples: name → bytes."""
    entries = json.loads((VECTORS / "eac-worked-example.json").read_text())
    return Vectors("eac-worked-example.json#", {name: bytes.fromhex(text) for name, text in entries.items()})


@pytest.fixture(scope="session")
def card_files() -> Vectors:
    """The files of AusweisApp's simulated card: file identifier in hexadecimal → content."""
    files = json.loads((VECTORS / "card" / "simulatorFiles.json").read_text())["files"]
    return Vectors("card/simulatorFiles.json#", {each["fileId"]: bytes.fromhex(each["content"]) for each in files})


@pytest.fixture(scope="session")
def german_certificates() -> Vectors:
    """The CV certificates of the German test and live PKI: name → bytes."""
    certificates = {each.stem: bytes.fromhex(each.read_text()) for each in (VECTORS / "cvc").glob("*.hex")}
    return Vectors("cvc/", certificates)


@pytest.fixture(scope="session")
def cvca() -> Holder:
    return make_cvca()


@pytest.fixture(scope="session")
def csca() -> SimulationCSCA:
    return SimulationCSCA.generate()


@pytest.fixture
def seat(cvca: Holder, csca: SimulationCSCA) -> Seat:
    """Put the card of a profile onto a reader of its own."""

    def seat_card(name: str | Path) -> Desk:
        reader = SimulatedReader()
        card = load_profile(name, [cvca.certificate.to_bytes()], directory=PROFILES, csca=csca)
        reader.insert(card)
        return Desk(reader, card, reader.connect(), cvca, csca.certificate)

    return seat_card


@pytest.fixture
def desk(seat: Seat) -> Desk:
    """Erika Mustermann's card."""
    return seat("mustermann")
