"""The citizen's part in what is done with her card: what is asked becomes events, what she does becomes answers."""

from __future__ import annotations

import contextlib
import queue
import threading

from hardware.card.reader import CardConnection, CardReader, ReaderState, obstacle
from hardware.eid.key_derivation import overwrite
from kiosk.domain.identity import Provider
from kiosk.errors import IdentificationCancelled
from kiosk.journey.events import (
    CardAwaited,
    CardFound,
    ProviderShown,
    ReaderPadAwaited,
    ReadingProgressed,
    SecretAwaited,
)
from kiosk.journey.journey import SecretKind
from kiosk.tasks.visit import TaskControl

POLL_SECONDS = 0.2
CARD_PATIENCE_SECONDS = 60.0
"""The visit has deadlines of its own: this one is only how long the driver is left alone."""
SETTLE_SECONDS = 1.0
"""A card on its way into the slot may be felt before it answers."""


class CitizenInteraction:
    """Between a task, in its own thread, and the citizen, whose effects come from the worker's main thread."""

    def __init__(self, reader: CardReader, control: TaskControl) -> None:
        self._reader, self._control = reader, control
        self._accepted, self._over = threading.Event(), threading.Event()
        self._granted: frozenset[str] = frozenset()
        self._secrets: queue.SimpleQueue[bytearray] = queue.SimpleQueue()

    def accept(self, optional: tuple[str, ...]) -> None:
        """Note that the citizen lets the provider read, and what beyond the required (from the main thread)."""
        self._granted = frozenset(optional)
        self._accepted.set()

    def submit(self, secret: bytearray) -> None:
        """Hand in what the citizen typed (from the worker's main thread); too late, it is overwritten at once."""
        self._secrets.put(secret)
        if self._over.is_set():
            self.forget()

    def reconsider(self) -> None:
        """Note that she would rather choose another new PIN than repeat this one (from the worker's main thread)."""
        self.submit(bytearray())

    def accept_provider(self, provider: Provider) -> frozenset[str]:
        """Show who wants to read what, wait for the citizen's consent, and return what she grants of the optional.

        Raises:
            IdentificationCancelled
        """
        self._control.report(ProviderShown(provider))
        while not self._accepted.wait(POLL_SECONDS):
            self._check()
        return self._granted

    def card_connection(self) -> CardConnection:
        """Wait for a card and connect to it.

        Raises:
            IdentificationCancelled, CardServiceUnavailable, ReaderUnavailable, ReaderBusy, CardMute, CardLost.
        """
        was_awaited = False
        while (state := self._settled()) is not ReaderState.CARD_PRESENT:
            if state is not ReaderState.NO_CARD:
                raise obstacle(state)
            if not was_awaited:
                self._control.report(CardAwaited())
                was_awaited = True
            self._reader.wait(state, CARD_PATIENCE_SECONDS, self._control.cancelled)
            self._check()
        self._control.report(CardFound())
        return self._reader.connect()

    def ask_secret(
        self, kind: SecretKind, retries_left: int | None, was_refused: bool, is_easy: bool = False
    ) -> bytearray:
        """Ask for a secret on the screen's pad and wait for it, as long as the card lies there.

        Raises:
            IdentificationCancelled, CardLost, CardMute, ReaderUnavailable, CardServiceUnavailable.
        """
        self._control.report(SecretAwaited(kind, retries_left, was_refused, is_easy))
        while True:
            with contextlib.suppress(queue.Empty):
                secret = self._secrets.get(timeout=POLL_SECONDS)
                if len(secret) == kind.length or (not secret and kind is SecretKind.NEW_PIN_REPEATED):
                    return secret
                overwrite(secret)
            self._check()
            self._demand_card()

    def use_pin_pad(self, kind: SecretKind, retries_left: int | None, was_refused: bool) -> None:
        """Say that the secret is to be typed on the reader."""
        self._check()
        self._control.report(ReaderPadAwaited(kind, retries_left, was_refused))

    def progress(self, fraction: float) -> None:
        """Say how far the reading is."""
        self._control.report(ReadingProgressed(fraction))

    def forget(self) -> None:
        """Overwrite the secrets that nobody has fetched, and from now on every further one."""
        self._over.set()
        with contextlib.suppress(queue.Empty):
            while True:
                overwrite(self._secrets.get_nowait())

    def _settled(self) -> ReaderState:
        state = self._reader.state()
        if state is not ReaderState.CARD_MUTE:
            return state
        return self._reader.wait(state, SETTLE_SECONDS, self._control.cancelled)

    def _demand_card(self) -> None:
        """A secret that is typed over an empty reader could meet another card."""
        state = self._reader.state()
        if state is not ReaderState.CARD_PRESENT:
            raise obstacle(state)

    def _check(self) -> None:
        if self._control.cancelled.is_set():
            raise IdentificationCancelled("the citizen broke off")
