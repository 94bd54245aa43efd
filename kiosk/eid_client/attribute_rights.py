"""Which right of a terminal a service needs for which attribute or function of the card (TR-03110-4, 2.2)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from hardware.eid.chat import Right
from kiosk.domain.identity import Attribute, CardFunction

RIGHTS: Final[Mapping[Attribute, Right]] = {
    Attribute.DOCUMENT_TYPE: Right.READ_DG1,
    Attribute.ISSUING_STATE: Right.READ_DG2,
    Attribute.DATE_OF_EXPIRY: Right.READ_DG3,
    Attribute.GIVEN_NAMES: Right.READ_DG4,
    Attribute.FAMILY_NAMES: Right.READ_DG5,
    Attribute.ARTISTIC_NAME: Right.READ_DG6,
    Attribute.DOCTORAL_DEGREE: Right.READ_DG7,
    Attribute.DATE_OF_BIRTH: Right.READ_DG8,
    Attribute.PLACE_OF_BIRTH: Right.READ_DG9,
    Attribute.NATIONALITY: Right.READ_DG10,
    Attribute.BIRTH_NAME: Right.READ_DG13,
    Attribute.STREET: Right.READ_DG17,
    Attribute.POSTCODE: Right.READ_DG17,
    Attribute.CITY: Right.READ_DG17,
    Attribute.COUNTRY: Right.READ_DG17,
    Attribute.MUNICIPALITY_ID: Right.READ_DG18,
}
FUNCTION_RIGHTS: Final[Mapping[CardFunction, Right]] = {
    CardFunction.AGE_VERIFICATION: Right.AGE_VERIFICATION,
    CardFunction.COMMUNITY_VERIFICATION: Right.COMMUNITY_ID_VERIFICATION,
    CardFunction.PSEUDONYM: Right.RESTRICTED_IDENTIFICATION,
}


def rights_for(attributes: Iterable[Attribute], functions: Iterable[CardFunction] = ()) -> frozenset[Right]:
    """Return the rights that reading the attributes and using the functions takes."""
    return frozenset(RIGHTS[each] for each in attributes) | {FUNCTION_RIGHTS[each] for each in functions}
