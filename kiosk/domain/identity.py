"""Who the citizen is, as the city's eService confirmed it from the eID card."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum


class Attribute(Enum):
    """What an identity can say (the data groups of TR-03110-4, the place of residence in its parts)."""

    DOCUMENT_TYPE = "document_type"
    ISSUING_STATE = "issuing_state"
    DATE_OF_EXPIRY = "date_of_expiry"
    GIVEN_NAMES = "given_names"
    FAMILY_NAMES = "family_names"
    ARTISTIC_NAME = "artistic_name"
    DOCTORAL_DEGREE = "doctoral_degree"
    DATE_OF_BIRTH = "date_of_birth"
    PLACE_OF_BIRTH = "place_of_birth"
    NATIONALITY = "nationality"
    BIRTH_NAME = "birth_name"
    STREET = "street"
    POSTCODE = "postcode"
    CITY = "city"
    COUNTRY = "country"
    MUNICIPALITY_ID = "municipality_id"


class CardFunction(Enum):
    """What a card can do for a service beside giving its data (PAuswG § 18(3): the comparisons, and the pseudonym)."""

    AGE_VERIFICATION = "age_verification"
    COMMUNITY_VERIFICATION = "community_verification"
    PSEUDONYM = "pseudonym"


@dataclass(frozen=True, slots=True, repr=False)
class Identity:
    """The attributes, dates as ISO 8601 (unknown parts missing), and the signed report they come from.

    `report` is the compact JWS of the eService (identification report), byte for byte.
    """

    attributes: Mapping[Attribute, str]
    report: str

    def __repr__(self) -> str:
        """Say nothing: an identity is personal data."""
        return "Identity(…)"

    def words(self, attributes: tuple[Attribute, ...]) -> str:
        """Return the values of several attributes in a row, as far as the card has them."""
        return " ".join(each for each in map(self.get, attributes) if each)

    def get(self, attribute: Attribute) -> str:
        """Return the attribute's value, or the empty text where the card has none."""
        return self.attributes.get(attribute, "")


@dataclass(frozen=True, slots=True)
class Provider:
    """Who wants to read the card, as shown before the PIN (PAuswG § 18(4); TR-03124-1, 3.6).

    `address` is the provider's name, address and e-mail as its certificate description says them;
    `valid_until` is an ISO 8601 date; `required` and `optional` are names of data groups in the words of
    `hardware.eid.chat`'s rights (`DG4`, `AGE_VERIFICATION`): those that the service needs, and those that the citizen
    may keep to herself. `required_age` is in full years, where the card shall say whether its holder has reached it.
    `terms_url` is where the provider can be asked for his terms, if they are a document that is not shown here.
    """

    name: str
    url: str
    address: str
    purpose: str
    authority: str
    issuer: str
    issuer_url: str
    valid_until: str
    required: tuple[str, ...]
    optional: tuple[str, ...] = ()
    transaction_text: str = ""
    required_age: int | None = None
    terms_url: str = ""
