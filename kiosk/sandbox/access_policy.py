"""What the city may ask a card for one service: data, comparisons, a pseudonym (TR-03110-4, 2.2; PAuswG § 18)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from hardware.eid.auxiliary_data import AuxiliaryData
from hardware.eid.chat import CHAT, Right
from kiosk.domain.identity import Attribute
from kiosk.eid_client.attribute_rights import rights_for


@dataclass(frozen=True, slots=True)
class AccessPolicy:
    """Required data, data that the citizen may keep to herself, and what the card shall only say yes or no to.

    `required_age` is in years; `community_id` the beginning of a municipality's number, as octets;
    `transaction_info` a text that the client shows with the request. `on_site`: a clerk is there, and the CAN will do.
    """

    required: tuple[Attribute, ...]
    optional: tuple[Attribute, ...] = ()
    required_age: int | None = None
    community_id: bytes | None = None
    takes_pseudonym: bool = False
    transaction_info: str = ""
    on_site: bool = False

    @property
    def required_chat(self) -> CHAT:
        """What the client must allow."""
        rights = set(rights_for(self.required))
        if self.required_age is not None:
            rights.add(Right.AGE_VERIFICATION)
        if self.community_id is not None:
            rights.add(Right.COMMUNITY_ID_VERIFICATION)
        if self.takes_pseudonym:
            rights.add(Right.RESTRICTED_IDENTIFICATION)
        if self.on_site:
            rights.add(Right.CAN_ALLOWED)
        return CHAT.of(rights)

    @property
    def optional_chat(self) -> CHAT | None:
        """What the client may allow on top, None where there is nothing."""
        rights = rights_for(self.optional) - self.required_chat.rights
        return CHAT.of(rights) if rights else None

    @property
    def rights(self) -> frozenset[Right]:
        """Everything that may be asked for."""
        optional = self.optional_chat
        return self.required_chat.rights | (optional.rights if optional else frozenset())

    @property
    def attributes(self) -> tuple[Attribute, ...]:
        """Everything that may be told."""
        return tuple(dict.fromkeys((*self.required, *self.optional)))

    def admits(self, chat: CHAT) -> bool:
        """Whether a client's CHAT holds all that is required and nothing that was not offered."""
        offered = self.required_chat if self.optional_chat is None else self.required_chat | self.optional_chat
        return self.required_chat.is_within(chat) and chat.is_within(offered)

    def auxiliary_data(self, today: date) -> AuxiliaryData:
        """Return what the card shall compare: its validity always."""
        birth = None if self.required_age is None else _years_before(today, self.required_age)
        return AuxiliaryData(required_birth_date=birth, validity_date=today, community_id=self.community_id)


def _years_before(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        # The leap day of a common year: who was born on the first of March is a day too young still.
        return date(day.year - years, 2, 28)
