"""A reader with a simulated card, and everything a terminal does with it, for tests that spoil each step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from hardware.card.reader import CardConnection
from hardware.card.simulated import SimulatedReader
from hardware.eid import application, pace, pin_management, restricted_identification
from hardware.eid.auxiliary_data import DATE_OF_BIRTH, AuxiliaryData
from hardware.eid.card_access import CardAccess
from hardware.eid.chat import Right
from hardware.eid.data_groups import DataGroup, Text
from hardware.eid.password import PasswordID
from hardware.eid.security_infos import RestrictedIdentificationInfo
from hardware.eid.simulated import CardState, SimulatedEIDCard, SimulationCSCA, load_profile
from tests.fixtures.eac import ALL_RIGHTS, Holder, Terminal, make_cvca

PROFILES = Path(__file__).parents[2] / "resources" / "simulation" / "cards"
PIN, NEW_PIN, CAN, PUK = "123456", "654321", "500540", "9876543210"
AGE = AuxiliaryData(required_birth_date=date(2008, 11, 22))


@cache
def city() -> tuple[Holder, SimulationCSCA, Terminal]:
    """Return the root of the terminals, that of the cards, and a terminal."""
    cvca = make_cvca()
    return cvca, SimulationCSCA.generate(), Terminal(cvca, ALL_RIGHTS)


@cache
def _new_card_state(pin_tries_left: int) -> str:
    card = load_profile("mustermann", [city()[0].certificate.to_bytes()], directory=PROFILES)
    card.state.pin_tries_left = pin_tries_left
    return card.state.to_json()


@dataclass
class CardDesk:
    """A card on a reader."""

    reader: SimulatedReader
    card: SimulatedEIDCard

    @classmethod
    def set_up(cls, pin_tries_left: int = 3) -> CardDesk:
        cvca, csca, _ = city()
        reader = SimulatedReader()
        state = CardState.from_json(_new_card_state(pin_tries_left))
        card = load_profile("mustermann", [cvca.certificate.to_bytes()], directory=PROFILES, csca=csca, state=state)
        reader.insert(card)
        return cls(reader, card)

    def is_usable(self) -> bool:
        """Whether an authentication with the card's own PIN reads the card, now that nothing is spoiled."""
        self.reader.clear_faults()
        self.card.faults.clear()
        if self.reader.card is None:
            self.reader.insert(self.card)
        connection = self.reader.connect()
        try:
            opened = city()[2].open(connection, city()[1].certificate, secret=self.card.state.pin)
            return application.read_data_group(opened, DataGroup.GIVEN_NAMES) == Text("ERIKA")
        finally:
            connection.close()


Work = Callable[[CardConnection], object]


def read(connection: CardConnection) -> object:
    """Read the card with its PIN: names, address, a comparison, the pseudonym."""
    return _read_with(connection, PasswordID.PIN, PIN)


def read_on_site(connection: CardConnection) -> object:
    """Read the card with its CAN."""
    return _read_with(connection, PasswordID.CAN, CAN)


def change_pin(connection: CardConnection) -> object:
    """Change the PIN."""
    return pin_management.change_pin(connection, _access(connection), _secret(PIN), _secret(NEW_PIN))


def resume(connection: CardConnection) -> object:
    """Use the last try of the PIN, after the CAN."""
    return pin_management.resume(connection, _access(connection), _secret(CAN), _secret(PIN)).trust_anchors


def unblock(connection: CardConnection) -> object:
    """Give the PIN its tries back."""
    return pin_management.unblock(connection, _access(connection), _secret(PUK))


def ask_for_tries(connection: CardConnection) -> object:
    """Ask how many tries are left, with no password."""
    return pace.read_pin_status(connection, _access(connection))


def _access(connection: CardConnection) -> CardAccess:
    return application.read_card_access(connection)


def _secret(digits: str) -> bytearray:
    return bytearray(digits, "ascii")


def _read_with(connection: CardConnection, password_id: PasswordID, secret: str) -> object:
    _, csca, terminal = city()
    terminal.rights = ALL_RIGHTS if password_id is PasswordID.CAN else ALL_RIGHTS - {Right.CAN_ALLOWED}
    opened = terminal.open(connection, csca.certificate, password_id=password_id, secret=secret, auxiliary=AGE)
    names = application.read_data_group(opened, DataGroup.GIVEN_NAMES)
    address = application.read_data_group(opened, DataGroup.PLACE_OF_RESIDENCE)
    is_old_enough = opened.transmit(application.verify_auxiliary_data(DATE_OF_BIRTH)).is_ok
    key = RestrictedIdentificationInfo("0.4.0.127.0.7.2.2.5.2.3", 1, 2, authorized_only=True)
    is_chosen = opened.transmit(restricted_identification.select_key(key)).is_ok
    answer = opened.transmit(restricted_identification.ask_identifier(terminal.sector_key.to_bytes()))
    return names, address, is_old_enough, is_chosen, restricted_identification.read_identifier(answer)
