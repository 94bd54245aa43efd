"""The ports to the citizen: what an identification, or an errand with the PIN, must ask and tell while it runs."""

from __future__ import annotations

from typing import Protocol

from hardware.card.reader import CardConnection
from kiosk.domain.identity import Provider
from kiosk.journey.journey import SecretKind


class SecretInteraction(Protocol):
    """Every call may block as long as the citizen takes; each raises IdentificationCancelled when she leaves."""

    def card_connection(self) -> CardConnection:
        """Return a conversation with the card that lies, or is put, on the reader; the caller closes it.

        Raises:
            CardServiceUnavailable, ReaderUnavailable.
        """
        ...

    def ask_secret(
        self, kind: SecretKind, retries_left: int | None, was_refused: bool, is_easy: bool = False
    ) -> bytearray:
        """Return the digits entered, as many as the secret has; the caller overwrites them.

        Only a repetition of a new PIN may also be empty: then the citizen would rather choose another one.

        Raises:
            CardLost: the card was taken away; what was being typed is forgotten.
        """
        ...

    def use_pin_pad(self, kind: SecretKind, retries_left: int | None, was_refused: bool) -> None:
        """Tell the citizen to enter the secret on the reader; return at once."""
        ...


class Interaction(SecretInteraction, Protocol):
    """The citizen's part in an identification."""

    def accept_provider(self, provider: Provider) -> frozenset[str]:
        """Show who wants to read what; return what the citizen grants of `provider.optional`, once she consents."""
        ...

    def progress(self, fraction: float) -> None:
        """Tell how far the reading is, from 0 to 1."""
        ...
