"""The city's offices as the sandbox's appointment system knows them. Hours and capacities are made up."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time
from typing import Final

SLOT_MINUTES: Final = 20

OTHER_MATTERS: Final = {2101: "PIN des Personalausweises neu setzen", 2102: "Personalausweis oder Reisepass abholen"}
"""What the offices do beside the services of the kiosk, by its number in the appointment system."""

Hours = tuple[time, time]


@dataclass(frozen=True, slots=True)
class SandboxOffice:
    """One office: where, when it is open (Monday is 0), and how many people it can see at once."""

    office_id: int
    name: str
    street: str
    house_number: str
    postcode: str
    latitude: float
    longitude: float
    hours: Mapping[int, Hours]
    desks: int = 2
    hint: str = ""
    takes_telephone: bool = True
    telephone_required: bool = False
    email_required: bool = True

    @property
    def address(self) -> str:
        """Street and town in one line."""
        return f"{self.street} {self.house_number}, {self.postcode} Leipzig"


def _week(*days: tuple[int, int, int]) -> Mapping[int, Hours]:
    return {day: (time(opens), time(closes)) for day, opens, closes in days}


_LONG: Final = _week((0, 8, 17), (1, 9, 19), (2, 8, 13), (3, 9, 18), (4, 8, 13))
_SHORT: Final = _week((0, 9, 15), (1, 9, 18), (3, 9, 18), (4, 9, 12))

OFFICES: Final[tuple[SandboxOffice, ...]] = (
    SandboxOffice(
        100, "Bürgerbüro Otto-Schill-Straße", "Otto-Schill-Straße", "2", "04109", 51.3369, 12.3706, _LONG, desks=4,
        hint="Der Eingang ist stufenlos. Einen Aufzug gibt es im Foyer.",
    ),
    SandboxOffice(
        101, "Bürgerbüro Wiedebach-Passage", "Biedermannstraße", "9", "04277", 51.3068, 12.3806, _LONG, desks=3,
        hint="Stufenlos zu erreichen.",
    ),
    SandboxOffice(102, "Bürgerbüro Südvorstadt", "Karl-Liebknecht-Straße", "143", "04275", 51.3175, 12.3730, _SHORT),
    SandboxOffice(103, "Bürgerbüro Grünau-Mitte", "Stuttgarter Allee", "19", "04209", 51.3155, 12.2872, _LONG, desks=3),
    SandboxOffice(104, "Bürgerbüro Leutzsch", "Georg-Schwarz-Straße", "140", "04179", 51.3457, 12.3121, _SHORT, 1),
    SandboxOffice(105, "Bürgerbüro Gohlis-Center", "Elsbethstraße", "19", "04155", 51.3588, 12.3702, _SHORT),
    SandboxOffice(
        106, "Bürgerbüro Schönefeld", "Ossietzkystraße", "37", "04347", 51.3616, 12.4093, _SHORT, desks=1,
        telephone_required=True, email_required=False,
    ),
    SandboxOffice(107, "Bürgerbüro Paunsdorf-Center", "Paunsdorfer Allee", "1", "04329", 51.3493, 12.4518, _LONG),
)  # fmt: skip
