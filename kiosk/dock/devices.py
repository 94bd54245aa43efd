"""What stands in the dock: slots with a box of cards, a scanner with a pile of papers, a printer, a cable."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from hardware.card.chip import Chip
from hardware.card.reader import CardReader
from hardware.card.several import SeveralReaders
from hardware.card.simulated import SimulatedReader
from hardware.card.slot import CardSlot
from hardware.eid.simulated.pin_pad import SimulatedPinPad
from hardware.printer.simulated import SimulatedPrinter
from hardware.scanner.simulated import SimulatedScanner
from hardware.speech.simulated import SimulatedSpeech
from kiosk.dock.network import Network
from kiosk.dock.surroundings import Surroundings


class CardBox:
    """The cards at hand, each made when first asked for and kept, since its counters outlive a visit."""

    def __init__(self, makers: Mapping[str, Callable[[], Chip]]) -> None:
        self._makers = makers
        self._made: dict[str, Chip] = {}

    @property
    def names(self) -> tuple[str, ...]:
        """The cards there are."""
        return tuple(self._makers)

    def card(self, name: str) -> Chip:
        """Return the card.

        Raises:
            KeyError: there is none of that name.
        """
        if name not in self._made:
            self._made[name] = self._makers[name]()
        return self._made[name]

    def replace(self) -> None:
        """Throw the cards away: the next ones are fresh, with all their tries."""
        self._made.clear()

    def name_of(self, chip: Chip | None) -> str:
        """Return the name of the card, or the empty text."""
        return next((name for name, made in self._made.items() if made is chip), "")


@dataclass(slots=True)
class DockDevices:
    """The devices. `slot` is the simulated reader, or a slot of vpcd behind the real PC/SC service.

    `staff_slot` is the same for staff cards, which lie in a box of their own.
    """

    slot: CardSlot
    cards: CardBox
    scanner: SimulatedScanner
    printer: SimulatedPrinter
    network: Network
    papers: Path
    surroundings: Surroundings | None = None
    pad: SimulatedPinPad = field(default_factory=SimulatedPinPad)
    speech: SimulatedSpeech = field(default_factory=SimulatedSpeech)
    staff_slot: CardSlot = field(default_factory=SimulatedReader)
    staff_cards: CardBox = field(default_factory=lambda: CardBox({}))
    _second: SimulatedReader | None = field(default=None, init=False)

    @property
    def reader(self) -> SimulatedReader | None:
        """The simulated reader, where the slot is one."""
        return self.slot if isinstance(self.slot, SimulatedReader) else None

    @property
    def second_reader(self) -> SimulatedReader | None:
        """A further simulated reader, in a drawer until it is plugged in."""
        if self._second is None and self.reader is not None:
            self._second = SimulatedReader(self.reader.changed, plugged_in=False)
        return self._second if self.reader is not None else None

    @property
    def readers(self) -> SeveralReaders | None:
        """The simulated readers, as a driver sees them."""
        if self.reader is None or self.second_reader is None:
            return None
        return SeveralReaders((self.reader, self.second_reader))

    def reader_at(self, place: str) -> CardReader | None:
        """Return the simulated reader for staff cards at `staff`, for citizens' without a name, where it is simulated.

        Raises:
            ValueError: there is no such place.
        """
        match place:
            case "":
                return self.readers
            case "staff":
                return self.staff_slot if isinstance(self.staff_slot, SimulatedReader) else None
        raise ValueError(f"there is no reader at {place!r}")

    def interrupt_cards(self, place: str) -> None:
        """Let every card at the place lose its power for a moment, so that nobody waits for one that hangs."""
        if place:
            self.staff_slot.reset_card()
            return
        self.slot.reset_card()
        if self.second_reader is not None:
            self.second_reader.reset_card()

    @property
    def paper_names(self) -> tuple[str, ...]:
        """The papers that can be laid on the scanner."""
        return tuple(sorted(each.stem for each in self.papers.glob("*.png")))
