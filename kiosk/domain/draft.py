"""Everything the citizen is about to send, in plain text, for the moment between confirming and sealing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.domain.assistance import Assistance
from kiosk.domain.citizen_copy import Reviewed
from kiosk.domain.identity import Identity
from kiosk.domain.on_site import OnSiteConfirmation


@dataclass(frozen=True, slots=True, repr=False)
class Draft:
    """The citizen's answers, her identity, the ids of the pages in order, and her consent.

    `reference` is the case reference, made at the start of the visit: one visit seals one submission, and sealing the
    same reference again changes nothing. `declaration` is the whole text she agreed to, in the language she read it in.
    `on_site` is there where the identity was read with the CAN, in the presence of a clerk. `reviewed` is what her copy
    will show. `assistance` is there where a clerk has helped, who signs it, too.
    """

    reference: str
    service: str
    language: str
    answers: Mapping[str, str]
    identity: Identity | None
    page_ids: tuple[str, ...]
    declaration: str
    on_site: OnSiteConfirmation | None = None
    reviewed: Reviewed | None = None
    assistance: Assistance | None = None

    def __repr__(self) -> str:
        """Say reference and service only: the rest is personal data."""
        return f"Draft({self.reference}, {self.service})"
