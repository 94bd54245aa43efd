"""The port to the citizen: what an identification must ask and tell while it runs."""

from __future__ import annotations

from typing import Protocol

from hardware.card.reader import CardConnection
from kiosk.domain.identity import Provider
from kiosk.journey.journey import SecretKind


class Interaction(Protocol):
    """Every call may block as long as the citizen takes; each raises IdentificationCancelled when she leaves."""

    def accept_provider(self, provider: Provider) -> frozenset[str]:
        """Show who wants to read what; return what the citizen grants of `provider.optional`, once she consents."""
        ...

    def card_connection(self) -> CardConnection:
        """Return a conversation with the card that lies, or is put, on the reader; the caller closes it.

        Raises:
            CardServiceUnavailable, ReaderUnavailable.
        """
        ...

    def ask_secret(self, kind: SecretKind, retries_left: int | None, was_refused: bool) -> bytearray:
        """Return the digits entered; the caller overwrites them."""
        ...

    def progress(self, fraction: float) -> None:
        """Tell how far the reading is, from 0 to 1."""
        ...
