"""Runs one online identification and lets the citizen take part in it."""

from __future__ import annotations

import contextlib
import queue
import threading

from hardware.card.reader import CardConnection, CardReader, ReaderState
from hardware.errors import CardServiceUnavailable, ReaderUnavailable
from kiosk.domain.identity import Provider
from kiosk.eid_client.authentication import authenticate
from kiosk.eid_client.settings import EIDSettings
from kiosk.errors import IdentificationCancelled
from kiosk.journey.effects import ReadIdentity
from kiosk.journey.events import (
    CardAwaited,
    CardFound,
    Identified,
    ProviderShown,
    ReadingProgressed,
    SecretAwaited,
)
from kiosk.journey.journey import SecretKind
from kiosk.tasks.visit import TaskControl, Visit

POLL_SECONDS = 0.2


class CitizenInteraction:
    """The citizen's part: what the identification asks becomes events, what she does becomes its answers."""

    def __init__(self, reader: CardReader, control: TaskControl) -> None:
        self._reader, self._control = reader, control
        self._accepted, self._over = threading.Event(), threading.Event()
        self._granted: frozenset[str] = frozenset()
        self._secrets: queue.SimpleQueue[bytearray] = queue.SimpleQueue()

    def accept(self, optional: tuple[str, ...]) -> None:
        """Note that the citizen lets the provider read, and what beyond the required (from the worker's main thread)."""
        self._granted = frozenset(optional)
        self._accepted.set()

    def submit(self, secret: bytearray) -> None:
        """Hand in what the citizen typed (from the worker's main thread); too late, it is overwritten at once."""
        self._secrets.put(secret)
        if self._over.is_set():
            self.forget()

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
            IdentificationCancelled, CardServiceUnavailable, ReaderUnavailable, CardLost.
        """
        was_awaited = False
        while (state := self._reader.state()) is not ReaderState.CARD_PRESENT:
            if state is ReaderState.SERVICE_DOWN:
                raise CardServiceUnavailable("the PC/SC service does not answer")
            if state is ReaderState.NO_READER:
                raise ReaderUnavailable("there is no reader")
            if not was_awaited:
                self._control.report(CardAwaited())
                was_awaited = True
            self._control.cancelled.wait(POLL_SECONDS)
            self._check()
        self._control.report(CardFound())
        return self._reader.connect()

    def ask_secret(self, kind: SecretKind, retries_left: int | None, was_refused: bool) -> bytearray:
        """Ask for the PIN or the CAN and wait for it.

        Raises:
            IdentificationCancelled
        """
        self._control.report(SecretAwaited(kind, retries_left, was_refused))
        while True:
            try:
                return self._secrets.get(timeout=POLL_SECONDS)
            except queue.Empty:
                self._check()

    def progress(self, fraction: float) -> None:
        """Say how far the reading is."""
        self._control.report(ReadingProgressed(fraction))

    def forget(self) -> None:
        """Overwrite the secrets that nobody has fetched, and from now on every further one."""
        self._over.set()
        with contextlib.suppress(queue.Empty):
            while True:
                secret = self._secrets.get_nowait()
                secret[:] = bytes(len(secret))

    def _check(self) -> None:
        if self._control.cancelled.is_set():
            raise IdentificationCancelled("the citizen ended the identification")


def eid_settings(visit: Visit) -> EIDSettings:
    """Return where the eID service is and how this device proves itself to it.

    Raises:
        SecurityModuleError: the transport key cannot be read.
    """
    city, credentials = visit.config.city, visit.open_keys().transport()
    return EIDSettings(
        city.tc_token_url,
        city.certificate_authority,
        city.report_key,
        credentials.certificate_pem,
        credentials.private_key_pem,
        city.proxy,
    )


def read_identity(effect: ReadIdentity, visit: Visit, control: TaskControl, interaction: CitizenInteraction) -> None:
    """Identify the citizen for the service.

    Raises:
        HardwareError, IdentificationError: as the identification does.
    """
    service = visit.services[effect.service]
    try:
        settings = eid_settings(visit)
        identity = authenticate(settings, service.slug, service.attributes, interaction, control.cancelled)
        control.report(Identified(identity))
    finally:
        interaction.forget()
