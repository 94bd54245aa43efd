"""Several simulated readers as PC/SC shows them: of all of them the one that is best to use."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence

from hardware.card.reader import CardConnection, ReaderState, listing
from hardware.card.simulated import SimulatedReader, wait_on


class SeveralReaders:
    """Readers of one PC/SC service that share one condition; the first counts where they are alike."""

    def __init__(self, readers: Sequence[SimulatedReader]) -> None:
        self._readers = tuple(readers)
        self._changed = self._readers[0].changed

    def state(self) -> ReaderState:
        """Return what is there now, of several readers the best."""
        return self._best().state()

    def readers(self) -> Mapping[str, ReaderState]:
        """Return the readers that are plugged in, numbered from 1."""
        named = (listing(f"Simulated reader {n}", each.state()) for n, each in enumerate(self._readers, 1))
        return {name: state for each in named for name, state in each.items()}

    def wait(self, known: ReaderState, timeout_seconds: float, cancelled: threading.Event) -> ReaderState:
        """Wait as long as the state is the known one, and return what it is then."""
        return wait_on(self._changed, self.state, known, timeout_seconds, cancelled)

    def connect(self) -> CardConnection:
        """Open an exclusive conversation with the first card that is found.

        Raises:
            CardServiceUnavailable, ReaderUnavailable, ReaderBusy, CardLost, CardMute.
        """
        return self._best().connect()

    def _best(self) -> SimulatedReader:
        order = [*list(ReaderState)[1:], ReaderState.SERVICE_DOWN]
        return max(self._readers, key=lambda each: order.index(each.state()))
