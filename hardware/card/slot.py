"""A simulated slot with hands: a card is put in, pulled out, and made to misbehave at a chosen APDU."""

from __future__ import annotations

from enum import Enum
from threading import Condition

from hardware.card.chip import Chip
from hardware.errors import CardLost


class _Fault(Enum):
    PULL_BEFORE = "pull_before"
    PULL_AFTER = "pull_after"
    RESET = "reset"
    HANG = "hang"


class CardSlot:
    """The place where a card lies, with the hand of the person in front of it.

    Hands may be used from any thread, also while an APDU is under way. Faults are counted from now:
    1 is the next APDU. A fault that has happened is over.

    Every insertion, removal and reset starts a new *session*; an APDU that belongs to an older one
    ends in CardLost, as it does on a real reader.
    """

    def __init__(self, changed: Condition | None = None) -> None:
        """Make an empty slot; slots that are waited for together share one condition."""
        self._changed = changed or Condition()
        self._chip: Chip | None = None
        self._insertions = 0
        self._session = 0
        self._busy = False
        self._released = False
        self._faults: dict[_Fault, int] = {}
        self._seconds_per_apdu = 0.0
        self._apdu_count = 0

    @property
    def changed(self) -> Condition:
        """What is notified of every change."""
        return self._changed

    @property
    def card(self) -> Chip | None:
        """The card in the slot, or None."""
        with self._changed:
            return self._chip

    @property
    def apdu_count(self) -> int:
        """How many APDUs the cards in this slot have been sent so far."""
        with self._changed:
            return self._apdu_count

    def insert(self, card: Chip) -> None:
        """Put a card into the empty slot.

        Raises:
            ValueError: there is a card in the slot.
        """
        with self._changed:
            if self._chip is not None:
                raise ValueError("there is a card in the slot")
            self._chip = card
            self._insertions += 1
            self._power_up()

    def remove(self) -> None:
        """Take the card out; with an empty slot, do nothing."""
        with self._changed:
            if self._chip is not None:
                self._power_down()
                self._chip = None

    def reset_card(self) -> None:
        """Let the card lose its power for a moment: it stays in the slot, the conversation is lost."""
        with self._changed:
            if self._chip is not None:
                self._power_down()
                self._power_up()

    def pull_at(self, apdu: int, *, after_chip: bool = False) -> None:
        """Take the card out during the APDU: before the chip has worked on it, or after, its answer lost."""
        self._plan(_Fault.PULL_AFTER if after_chip else _Fault.PULL_BEFORE, apdu)

    def reset_at(self, apdu: int) -> None:
        """Let the card lose its power during the APDU."""
        self._plan(_Fault.RESET, apdu)

    def hang_at(self, apdu: int) -> None:
        """Let the card fall silent at the APDU until `release`, or until it is taken out."""
        self._plan(_Fault.HANG, apdu)

    def release(self) -> None:
        """Let a hanging card go on."""
        with self._changed:
            self._released = True
            self._changed.notify_all()

    def slow(self, seconds_per_apdu: float) -> None:
        """Let every answer take so long; 0 is normal again."""
        with self._changed:
            self._seconds_per_apdu = seconds_per_apdu

    def clear_faults(self) -> None:
        """Forget the faults that have not happened yet, and let every answer come at once."""
        with self._changed:
            self._faults.clear()
            self._seconds_per_apdu = 0.0

    def _exchange(self, session: int, command: bytes) -> bytes:
        """Send a command of the session to the card and return its answer.

        Raises:
            CardLost: the card is gone or was reset, or goes during the exchange.
        """
        with self._changed:
            self._begin(session)
            try:
                return self._run(session, command)
            finally:
                self._busy = False
                self._changed.notify_all()

    def _begin(self, session: int) -> None:
        self._changed.wait_for(lambda: not self._busy)
        self._check(session)
        self._busy = True
        self._apdu_count += 1

    def _run(self, session: int, command: bytes) -> bytes:
        fault = self._due_fault()
        if fault is _Fault.PULL_BEFORE:
            self.remove()
        elif fault is _Fault.RESET:
            self.reset_card()
        elif fault is _Fault.HANG:
            self._released = False
            self._changed.wait_for(lambda: self._released or session != self._session)
        chip = self._check(session)
        answer = chip.transmit(command)
        if fault is _Fault.PULL_AFTER:
            self.remove()
        if self._seconds_per_apdu:
            self._changed.wait_for(lambda: session != self._session, self._seconds_per_apdu)
        self._check(session)
        return answer

    def _check(self, session: int) -> Chip:
        if self._chip is None or session != self._session:
            raise CardLost("the card was taken out or lost its power")
        return self._chip

    def _due_fault(self) -> _Fault | None:
        self._faults = {fault: count - 1 for fault, count in self._faults.items()}
        due = next((fault for fault, count in self._faults.items() if count == 0), None)
        if due is not None:
            del self._faults[due]
        return due

    def _plan(self, fault: _Fault, apdu: int) -> None:
        if apdu < 1:
            raise ValueError("faults are counted from 1, the next APDU")
        with self._changed:
            self._faults[fault] = apdu

    def _power_up(self) -> None:
        if self._chip is not None:
            self._chip.power_on()
        self._new_session()

    def _power_down(self) -> None:
        if self._chip is not None:
            self._chip.power_off()
        self._new_session()

    def _new_session(self) -> None:
        self._session += 1
        self._changed.notify_all()
