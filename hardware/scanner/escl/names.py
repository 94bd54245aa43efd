"""The names of eSCL documents, and reading them: elements by their local names, as devices differ in the rest."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from hardware.errors import ScannerProtocolError

SCAN: Final = "http://schemas.hp.com/imaging/escl/2011/05/03"
PWG: Final = "http://www.pwg.org/schemas/2010/12/sm"


def parse_document(content: bytes, root: str) -> Element:
    """Return the root element of a document.

    Raises:
        ScannerProtocolError: it is no XML, or another document.
    """
    try:
        element: Element = fromstring(content, forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError, LookupError):
        raise ScannerProtocolError("the scanner's answer is no XML") from None
    if local_name(element) != root:
        raise ScannerProtocolError(f"the scanner's answer is no {root}")
    return element


def local_name(element: Element) -> str:
    """Return the name without its namespace."""
    return element.tag.rpartition("}")[2]


def descendants(element: Element | None, name: str) -> Iterator[Element]:
    """Give all elements of that name below this one."""
    if element is not None:
        yield from (each for each in element.iter() if local_name(each) == name and each is not element)


def descendant(element: Element | None, name: str) -> Element | None:
    """Return the first element of that name below this one."""
    return next(descendants(element, name), None)


def texts(element: Element | None, name: str) -> tuple[str, ...]:
    """Return the texts of all elements of that name."""
    return tuple((each.text or "").strip() for each in descendants(element, name))


def text(element: Element | None, name: str) -> str:
    """Return the text of the first element of that name, empty if there is none."""
    return next(iter(texts(element, name)), "")


def number(element: Element | None, name: str) -> int | None:
    """Return the number in the first element of that name."""
    content = text(element, name)
    return int(content) if content.isascii() and content.isdigit() and len(content) < 10 else None
