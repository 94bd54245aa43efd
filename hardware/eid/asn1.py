"""The few DER types of the card's structures (X.690, 8): OBJECT IDENTIFIER, INTEGER and character strings."""

from __future__ import annotations

from functools import lru_cache

from hardware.card import tlv
from hardware.card.tlv import DataObject, MalformedError

BOOLEAN = 0x01
INTEGER = 0x02
BIT_STRING = 0x03
OCTET_STRING = 0x04
NULL = 0x05
OBJECT_IDENTIFIER = 0x06
UTF8_STRING = 0x0C
NUMERIC_STRING = 0x12
PRINTABLE_STRING = 0x13
TELETEX_STRING = 0x14
IA5_STRING = 0x16
VISIBLE_STRING = 0x1A
BMP_STRING = 0x1E
SEQUENCE = 0x30
SET = 0x31

_ENCODINGS = {
    UTF8_STRING: "utf-8",
    NUMERIC_STRING: "ascii",
    PRINTABLE_STRING: "ascii",
    IA5_STRING: "ascii",
    VISIBLE_STRING: "ascii",
    TELETEX_STRING: "latin-1",  # what everybody writes into it, whatever T.61 says
    BMP_STRING: "utf-16-be",
}
_MAX_OID_BYTES = 64


@lru_cache(maxsize=256)
def encode_oid(dotted: str) -> bytes:
    """Return the content octets of an object identifier given as dotted numbers."""
    first, second, *rest = (int(part) for part in dotted.split("."))
    return b"".join(_base128(arc) for arc in (40 * first + second, *rest))


def decode_oid(content: bytes) -> str:
    """Return the dotted numbers of an object identifier's content octets.

    Raises:
        MalformedError: empty, cut off, too long, or not in the shortest form.
    """
    if not content or content[-1] & 0x80 or len(content) > _MAX_OID_BYTES:
        raise MalformedError("an object identifier is empty, cut off or too long")
    arcs: list[int] = []
    value = 0
    for byte in content:
        if value == 0 and byte == 0x80:
            raise MalformedError("an object identifier is not in its shortest form")
        value = value << 7 | byte & 0x7F
        if not byte & 0x80:
            arcs.append(value)
            value = 0
    first = min(arcs[0] // 40, 2)
    return ".".join(map(str, (first, arcs[0] - 40 * first, *arcs[1:])))


def oid(dotted: str) -> DataObject:
    """Return an OBJECT IDENTIFIER."""
    return DataObject(OBJECT_IDENTIFIER, encode_oid(dotted))


def integer(value: int) -> DataObject:
    """Return a non-negative INTEGER."""
    return DataObject(INTEGER, value.to_bytes(value.bit_length() // 8 + 1, "big"))


def unsigned(value: int) -> bytes:
    """Return a number in as few bytes as it needs, at least one, without a sign (TR-03110-3, D.2.1.1)."""
    return value.to_bytes(max(1, (value.bit_length() + 7) // 8), "big")


def sequence(*members: DataObject) -> DataObject:
    """Return a SEQUENCE of the members."""
    return DataObject(SEQUENCE, tlv.encode_all(members))


def read_oid(member: DataObject) -> str:
    """Return the dotted numbers of an OBJECT IDENTIFIER.

    Raises:
        MalformedError: it is something else, or malformed.
    """
    return decode_oid(expect(member, OBJECT_IDENTIFIER).value)


def read_integer(member: DataObject) -> int:
    """Return the value of a non-negative INTEGER.

    Raises:
        MalformedError: it is something else, empty or negative.
    """
    content = expect(member, INTEGER).value
    if not content or content[0] & 0x80:
        raise MalformedError("an integer is empty or negative")
    return int.from_bytes(content, "big")


def read_text(member: DataObject) -> str:
    """Return the text of a character string of any of the types the cards use.

    Raises:
        MalformedError: it is no character string, or its bytes do not belong to its type.
    """
    encoding = _ENCODINGS.get(member.tag)
    if encoding is None:
        raise MalformedError(f"{member.tag:X} is not a character string")
    try:
        return member.value.decode(encoding)
    except UnicodeDecodeError:
        raise MalformedError("a character string has bytes that its type forbids") from None


def expect(member: DataObject, tag: int) -> DataObject:
    """Return the data object if it has the tag.

    Raises:
        MalformedError: it has another.
    """
    if member.tag != tag:
        raise MalformedError(f"{tag:X} was expected and {member.tag:X} found")
    return member


def only_child(parent: DataObject) -> DataObject:
    """Return the one data object inside an explicit tag.

    Raises:
        MalformedError: there is none, or more than one.
    """
    children = parent.children
    if len(children) != 1:
        raise MalformedError(f"{parent.tag:X} must hold exactly one data object")
    return children[0]


def _base128(arc: int) -> bytes:
    groups = [arc & 0x7F]
    while arc := arc >> 7:
        groups.append(arc & 0x7F | 0x80)
    return bytes(reversed(groups))
