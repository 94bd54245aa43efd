"""What may be read from the card, in the official words (TR-03110-4; PAuswG § 18(3)), and what the card said."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.domain.identity import Attribute, Identity
from kiosk.viewmodels import wording
from kiosk.viewmodels.breaking import breakable
from kiosk.viewmodels.marking import QT_TRANSLATE_NOOP

AGE_VERIFICATION = "AGE_VERIFICATION"
_RIGHTS = {
    "DG1": QT_TRANSLATE_NOOP("DataGroup", "Type of document"),
    "DG2": QT_TRANSLATE_NOOP("DataGroup", "Issuing country"),
    "DG3": QT_TRANSLATE_NOOP("DataGroup", "Expiry date"),
    "DG4": QT_TRANSLATE_NOOP("DataGroup", "Given name(s)"),
    "DG5": QT_TRANSLATE_NOOP("DataGroup", "Family name"),
    "DG6": QT_TRANSLATE_NOOP("DataGroup", "Religious name or stage name"),
    "DG7": QT_TRANSLATE_NOOP("DataGroup", "Doctoral degree"),
    "DG8": QT_TRANSLATE_NOOP("DataGroup", "Date of birth"),
    "DG9": QT_TRANSLATE_NOOP("DataGroup", "Place of birth"),
    "DG10": QT_TRANSLATE_NOOP("DataGroup", "Nationality"),
    "DG11": QT_TRANSLATE_NOOP("DataGroup", "Sex"),
    "DG12": QT_TRANSLATE_NOOP("DataGroup", "Optional data"),
    "DG13": QT_TRANSLATE_NOOP("DataGroup", "Birth name"),
    "DG14": QT_TRANSLATE_NOOP("DataGroup", "Written signature"),
    "DG15": QT_TRANSLATE_NOOP("DataGroup", "Date of issue"),
    "DG16": QT_TRANSLATE_NOOP("DataGroup", "Reserved data group"),
    "DG17": QT_TRANSLATE_NOOP("DataGroup", "Address"),
    "DG18": QT_TRANSLATE_NOOP("DataGroup", "Community ID"),
    "DG19": QT_TRANSLATE_NOOP("DataGroup", "Residence permit"),
    "DG20": QT_TRANSLATE_NOOP("DataGroup", "Supplementary conditions"),
    "DG21": QT_TRANSLATE_NOOP("DataGroup", "Telephone number"),
    "DG22": QT_TRANSLATE_NOOP("DataGroup", "E-mail address"),
    AGE_VERIFICATION: QT_TRANSLATE_NOOP("DataGroup", "Age verification"),
    "COMMUNITY_ID_VERIFICATION": QT_TRANSLATE_NOOP("DataGroup", "Verification of place of residence"),
    "RESTRICTED_IDENTIFICATION": QT_TRANSLATE_NOOP("DataGroup", "Pseudonym"),
    "PRIVILEGED_TERMINAL": QT_TRANSLATE_NOOP("DataGroup", "Device-specific security check"),
    "CAN_ALLOWED": QT_TRANSLATE_NOOP("DataGroup", "On-site reading"),
    "PIN_MANAGEMENT": QT_TRANSLATE_NOOP("DataGroup", "PIN management"),
    "INSTALL_CERTIFICATE": QT_TRANSLATE_NOOP("DataGroup", "Installing a signature certificate"),
    "INSTALL_QUALIFIED_CERTIFICATE": QT_TRANSLATE_NOOP("DataGroup", "Installing a qualified signature certificate"),
}

_ATTRIBUTES = {
    Attribute.DOCUMENT_TYPE: "DG1",
    Attribute.ISSUING_STATE: "DG2",
    Attribute.DATE_OF_EXPIRY: "DG3",
    Attribute.GIVEN_NAMES: "DG4",
    Attribute.FAMILY_NAMES: "DG5",
    Attribute.ARTISTIC_NAME: "DG6",
    Attribute.DOCTORAL_DEGREE: "DG7",
    Attribute.DATE_OF_BIRTH: "DG8",
    Attribute.PLACE_OF_BIRTH: "DG9",
    Attribute.NATIONALITY: "DG10",
    Attribute.BIRTH_NAME: "DG13",
    Attribute.STREET: "DG17",
    Attribute.POSTCODE: "DG17",
    Attribute.CITY: "DG17",
    Attribute.COUNTRY: "DG17",
    Attribute.MUNICIPALITY_ID: "DG18",
}

ADDRESS_REST = frozenset({Attribute.POSTCODE, Attribute.CITY, Attribute.COUNTRY})
"""What is shown in one value together with the street."""

_DATES = {Attribute.DATE_OF_BIRTH, Attribute.DATE_OF_EXPIRY}

_CODES = {
    Attribute.DOCUMENT_TYPE: {
        "ID": QT_TRANSLATE_NOOP("DataGroup", "German identity card"),
        "AR": QT_TRANSLATE_NOOP("DataGroup", "Electronic residence permit"),
        "AS": QT_TRANSLATE_NOOP("DataGroup", "Electronic residence permit"),
        "AF": QT_TRANSLATE_NOOP("DataGroup", "Electronic residence permit"),
        "UB": QT_TRANSLATE_NOOP("DataGroup", "eID card for citizens of the European Union"),
    },
    Attribute.NATIONALITY: {"D": QT_TRANSLATE_NOOP("DataGroup", "German")},
}
"""What the card says in codes; one that is not known is shown as it is."""


def right_words(right: str) -> str:
    """Return the official name of a right or data group (`DG4`, `AGE_VERIFICATION`); an unknown one names itself."""
    name = right.removeprefix("READ_")
    if name.startswith("WRITE_"):
        written = _words(_RIGHTS.get(name.removeprefix("WRITE_"), name))
        return QCoreApplication.translate("DataGroup", "Change: {0}").format(written)
    return _words(_RIGHTS.get(name, name))


def attribute_words(attribute: Attribute) -> str:
    """Return the official name of what the card said."""
    return _words(_RIGHTS[_ATTRIBUTES[attribute]])


def attribute_value(attribute: Attribute, identity: Identity, language: str) -> str:
    """Return what the card said, for people: dates in words, the whole address with its street."""
    value = identity.get(attribute)
    if attribute in _DATES:
        return wording.day(value, language)
    if value in _CODES.get(attribute, {}):
        return _words(_CODES[attribute][value])
    if attribute is Attribute.STREET:
        town = f"{identity.get(Attribute.POSTCODE)} {identity.get(Attribute.CITY)}".strip()
        return breakable("\n".join(each for each in (value, town) if each))
    return breakable(value)


def _words(source: str) -> str:
    return QCoreApplication.translate("DataGroup", source)
