"""A whole authentication with the simulated card: in this process, and behind the real PC/SC service."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from hardware.card.pcsc import PCSCReader
from hardware.card.reader import CardReader, ReaderState
from hardware.card.simulated import SimulatedReader
from hardware.card.slot import CardSlot
from hardware.card.virtual_pcd import VirtualPCD
from hardware.eid import application
from hardware.eid.chat import Right
from hardware.eid.data_groups import DataGroup, Text
from hardware.eid.simulated import SimulatedEIDCard, SimulationCSCA, load_profile
from hardware.errors import CardLost, PasswordWrong
from tests.fixtures.eac import Holder, Terminal, make_cvca
from tests.fixtures.pcscd import READER_NAME, PCSCService, eventually

PROFILES = Path(__file__).parents[2] / "resources" / "simulation" / "cards"
RIGHTS = {Right.READ_DG4, Right.READ_DG17}


@pytest.fixture(scope="module")
def cvca() -> Holder:
    return make_cvca()


@pytest.fixture(scope="module")
def csca() -> SimulationCSCA:
    return SimulationCSCA.generate()


@pytest.fixture
def card(cvca: Holder, csca: SimulationCSCA) -> SimulatedEIDCard:
    return load_profile("mustermann", [cvca.certificate.to_bytes()], directory=PROFILES, csca=csca)


@pytest.fixture(params=["simulated", "pcsc"])
def desk(request: pytest.FixtureRequest, card: SimulatedEIDCard) -> Iterator[tuple[CardReader, CardSlot]]:
    if request.param == "simulated":
        simulated = SimulatedReader()
        simulated.insert(card)
        yield simulated, simulated
        return
    service: PCSCService = request.getfixturevalue("pcsc_service")
    reader, slot = PCSCReader([f"{READER_NAME} 00 00"]), VirtualPCD(service.ports[0])
    assert eventually(lambda: reader.state() is ReaderState.NO_CARD)
    slot.start()
    slot.insert(card)
    assert eventually(lambda: reader.state() is ReaderState.CARD_PRESENT)
    yield reader, slot
    slot.stop()


class TestEIDCard:
    def test_the_address_is_read(self, desk: tuple[CardReader, CardSlot], cvca: Holder, csca: SimulationCSCA) -> None:
        connection = desk[0].connect()
        opened = Terminal(cvca, RIGHTS).open(connection, csca.certificate)
        assert application.read_data_group(opened, DataGroup.GIVEN_NAMES) == Text("ERIKA")
        connection.close()

    def test_a_wrong_pin_is_counted_over_two_conversations(
        self, desk: tuple[CardReader, CardSlot], cvca: Holder, csca: SimulationCSCA
    ) -> None:
        for retries_left in (2, 1):
            connection = desk[0].connect()
            with pytest.raises(PasswordWrong) as wrong:
                Terminal(cvca, RIGHTS).open(connection, csca.certificate, secret="000000")
            assert wrong.value.retries_left == retries_left
            connection.close()

    def test_a_card_pulled_in_the_middle_can_be_put_back(
        self, desk: tuple[CardReader, CardSlot], card: SimulatedEIDCard, cvca: Holder, csca: SimulationCSCA
    ) -> None:
        reader, slot = desk
        connection = reader.connect()
        slot.pull_at(9)
        with pytest.raises(CardLost):
            Terminal(cvca, RIGHTS).open(connection, csca.certificate)
        connection.close()
        assert eventually(lambda: reader.state() is ReaderState.NO_CARD)
        slot.insert(card)
        assert eventually(lambda: reader.state() is ReaderState.CARD_PRESENT)
        connection = reader.connect()
        Terminal(cvca, RIGHTS).open(connection, csca.certificate)
        connection.close()
