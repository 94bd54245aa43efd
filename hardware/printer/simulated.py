"""A simulated printer: the port on one side, hands and an output tray on the other."""

from __future__ import annotations

import threading
import time
from typing import Final

from hardware.errors import (
    PrintCancelled,
    PrinterDoorOpen,
    PrinterJammed,
    PrinterOffline,
    PrinterOutOfPaper,
    PrinterOutOfToner,
    PrinterUnavailable,
)
from hardware.printer.printer import PrinterState, PrinterWarning, refuse_unless_pdf

_TICK_SECONDS: Final = 0.01

_FAULTS: Final = {
    PrinterState.UNAVAILABLE: PrinterUnavailable,
    PrinterState.OFFLINE: PrinterOffline,
    PrinterState.OUT_OF_PAPER: PrinterOutOfPaper,
    PrinterState.OUT_OF_TONER: PrinterOutOfToner,
    PrinterState.DOOR_OPEN: PrinterDoorOpen,
    PrinterState.JAMMED: PrinterJammed,
}


class SimulatedPrinter:
    """Prints PDFs into a tray in memory."""

    def __init__(self, *, seconds_per_job: float = 0.0, deadline_seconds: float = 60.0) -> None:
        self._seconds_per_job = seconds_per_job
        self.deadline_seconds = deadline_seconds
        self._tray: list[bytes] = []
        self._plugged = True
        self._jammed = False
        self._has_paper = True
        self._has_toner = True
        self._door_open = False
        self._low: set[PrinterWarning] = set()
        self._moving = threading.Event()
        self._moving.set()

    # The hands.

    def tray(self) -> tuple[bytes, ...]:
        """Return the PDFs that lie in the tray, the oldest first."""
        return tuple(self._tray)

    def take(self) -> tuple[bytes, ...]:
        """Take everything out of the tray and return it."""
        taken = self.tray()
        self._tray.clear()
        return taken

    def jam(self) -> None:
        """Crumple a sheet in the paper path."""
        self._jammed = True

    def clear(self) -> None:
        """Pull the crumpled sheet out."""
        self._jammed = False

    def out_of_paper(self) -> None:
        """Take all blank paper away."""
        self._has_paper = False

    def refill(self) -> None:
        """Put blank paper in."""
        self._has_paper = True
        self._low.discard(PrinterWarning.PAPER_LOW)

    def out_of_toner(self) -> None:
        """Use the toner up."""
        self._has_toner = False

    def change_toner(self) -> None:
        """Put in a new cartridge."""
        self._has_toner = True
        self._low.discard(PrinterWarning.TONER_LOW)

    def run_low(self, warning: PrinterWarning) -> None:
        """Leave only a little of something."""
        self._low.add(warning)

    def open_door(self) -> None:
        """Open a door, so that the device refuses to work."""
        self._door_open = True

    def close_door(self) -> None:
        """Close it again."""
        self._door_open = False

    def unplug(self) -> None:
        """Pull the cable."""
        self._plugged = False

    def plug(self) -> None:
        """Put the cable back."""
        self._plugged = True

    def hang(self) -> None:
        """Take jobs and never finish them, from now on."""
        self._moving.clear()

    def release(self) -> None:
        """Finish jobs again."""
        self._moving.set()

    # The port.

    def state(self) -> PrinterState:
        """Return what is known without printing."""
        hindrances = (
            (not self._plugged, PrinterState.OFFLINE),
            (self._door_open, PrinterState.DOOR_OPEN),
            (self._jammed, PrinterState.JAMMED),
            (not self._has_paper, PrinterState.OUT_OF_PAPER),
            (not self._has_toner, PrinterState.OUT_OF_TONER),
        )
        return next((state for holds, state in hindrances if holds), PrinterState.READY)

    def warnings(self) -> frozenset[PrinterWarning]:
        """Return what is about to run out."""
        return frozenset(self._low) if self._plugged else frozenset()

    def print_pdf(self, pdf: bytes, cancel: threading.Event) -> None:
        """Print the PDF into the tray.

        Raises:
            PrinterError: every fault has its own subclass.
        """
        self._refuse_unless_ready(cancel)
        refuse_unless_pdf(pdf)
        started = time.monotonic()
        while not self._done(started):
            if time.monotonic() - started > self.deadline_seconds:
                raise PrinterUnavailable("the job did not end in time")
            cancel.wait(_TICK_SECONDS)
            self._refuse_unless_ready(cancel)
        self._tray.append(pdf)

    def _done(self, started: float) -> bool:
        return self._moving.is_set() and time.monotonic() - started >= self._seconds_per_job

    def _refuse_unless_ready(self, cancel: threading.Event) -> None:
        if cancel.is_set():
            raise PrintCancelled("cancelled from our side")
        state = self.state()
        if state is not PrinterState.READY:
            raise _FAULTS[state](f"the printer is {state.value}")
