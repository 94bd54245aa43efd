"""The port of what lies around the devices and can go wrong too: names, the city's clock, certificate, keyring."""

from __future__ import annotations

from typing import Protocol


class Surroundings(Protocol):
    """Hands for it. All raise OSError where it cannot be reached, ValueError where the argument is none."""

    def set_clock(self, seconds: float) -> None:
        """Let the city's clock be so many seconds ahead of ours, as if ours were behind."""
        ...

    def expire_certificate(self) -> None:
        """Let the gateway show a certificate that has ended."""
        ...

    def renew_certificate(self) -> None:
        """Let it show a good one again."""
        ...

    def forget_names(self) -> None:
        """Let the names of the city's servers be known to nobody, for whatever starts from now on."""
        ...

    def know_names(self) -> None:
        """Let them be known again."""
        ...

    def freeze_keyring(self) -> None:
        """Let the keyring answer nobody."""
        ...

    def thaw_keyring(self) -> None:
        """Let it answer again."""
        ...
