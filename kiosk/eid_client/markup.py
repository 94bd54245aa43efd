"""Hostile XML: parsing within limits, without entities, elements found by their local names."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

MAX_BYTES: Final = 1_000_000
_MAX_ELEMENTS: Final = 10_000
_XSI_TYPE: Final = "{http://www.w3.org/2001/XMLSchema-instance}type"


class MarkupError(ValueError):
    """The bytes are not the XML that was expected."""


def parse(raw: bytes) -> Element:
    """Return the root element.

    Raises:
        MarkupError: too long, not well-formed, with a document type or entities, or with too many elements.
    """
    if len(raw) > MAX_BYTES:
        raise MarkupError("the document is too long")
    try:
        root: Element = fromstring(raw, forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError, LookupError) as error:
        raise MarkupError(f"the document is not well-formed or not allowed: {type(error).__name__}") from None
    if sum(1 for _ in root.iter()) > _MAX_ELEMENTS:
        raise MarkupError("the document has too many elements")
    return root


def local_name(element: Element) -> str:
    """Return the element's name without its namespace."""
    return element.tag.rpartition("}")[2]


def children(parent: Element, name: str) -> Iterator[Element]:
    """Yield the children with the local name."""
    return (each for each in parent if local_name(each) == name)


def find(parent: Element, name: str) -> Element | None:
    """Return the child with the local name, or None.

    Raises:
        MarkupError: there are several.
    """
    found = list(children(parent, name))
    if len(found) > 1:
        raise MarkupError(f"there are several elements {name}")
    return found[0] if found else None


def require(parent: Element, name: str) -> Element:
    """Return the only child with the local name.

    Raises:
        MarkupError: there is none, or several.
    """
    found = find(parent, name)
    if found is None:
        raise MarkupError(f"the element {name} is missing")
    return found


def text(element: Element | None) -> str:
    """Return the text without the space around it; empty where there is none."""
    return (element.text or "").strip() if element is not None else ""


def type_name(element: Element) -> str:
    """Return the local name of the element's `xsi:type`."""
    return element.get(_XSI_TYPE, "").rpartition(":")[2]


def read_hex(element: Element) -> bytes:
    """Return the element's hexadecimal text as bytes.

    An odd number of digits is read with a leading zero: published samples contain such. White space between the
    digits is passed over: some servers break their lines.

    Raises:
        MarkupError: other characters, or none.
    """
    digits = "".join(text(element).split())
    if not digits.isascii() or not digits.isalnum():
        raise MarkupError(f"the element {local_name(element)} is not hexadecimal")
    try:
        return bytes.fromhex(digits.rjust(len(digits) + len(digits) % 2, "0"))
    except ValueError:
        raise MarkupError(f"the element {local_name(element)} is not hexadecimal") from None
