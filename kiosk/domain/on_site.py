"""On-site reading in assisted mode: what the clerk has done before the card is read with its CAN (PAuswG § 18a)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, repr=False)
class OnSiteConfirmation:
    """That the clerk has compared the photo on the card with the person who stands before her.

    `clerk` names her as her staff card does; `compared_at` is the time, ISO 8601 with its offset.
    """

    clerk: str
    compared_at: str

    def __repr__(self) -> str:
        """Say the time only: who works where at which hour is personal data."""
        return f"OnSiteConfirmation({self.compared_at})"
