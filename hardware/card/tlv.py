"""BER-TLV data objects (ISO/IEC 7816-4, 5.2.2; X.690, 8.1): definite lengths, tags of up to three bytes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

MAX_TAG_BYTES = 3
MAX_LENGTH_BYTES = 3


class MalformedError(ValueError):
    """The bytes are not what the standard describes; every parser of this package raises it or a subclass."""


class TLVError(MalformedError):
    """The bytes are not well-formed BER-TLV."""


@dataclass(frozen=True, slots=True)
class DataObject:
    """One data object: its tag as the number its bytes spell (0x7F4E) and its value.

    One that was read remembers the bytes it was read from: signatures and checksums are made over those, and the
    same length can be written in more than one way.
    """

    tag: int
    value: bytes
    _read_from: bytes = field(default=b"", repr=False, compare=False)

    def to_bytes(self) -> bytes:
        """Return tag, length and value: as they were read, or with the length in its shortest form."""
        return self._read_from or encode(self.tag, self.value)

    @property
    def children(self) -> tuple[DataObject, ...]:
        """The data objects inside the value.

        Raises:
            TLVError: the value is not a sequence of data objects.
        """
        return tuple(decode_all(self.value))

    def find(self, tag: int) -> DataObject | None:
        """Return the first child with the tag, or None."""
        return next((child for child in self.children if child.tag == tag), None)

    def require(self, tag: int) -> DataObject:
        """Return the first child with the tag.

        Raises:
            TLVError: there is none.
        """
        child = self.find(tag)
        if child is None:
            raise TLVError(f"data object {tag:X} is missing in {self.tag:X}")
        return child


def encode(tag: int, value: bytes) -> bytes:
    """Return one data object as bytes, its length in the shortest form."""
    tag_bytes = tag.to_bytes(max(1, (tag.bit_length() + 7) // 8), "big")
    return tag_bytes + _encode_length(len(value)) + value


def encode_all(objects: Iterable[DataObject]) -> bytes:
    """Return the data objects as bytes, one after the other."""
    return b"".join(each.to_bytes() for each in objects)


def decode(raw: bytes) -> DataObject:
    """Read exactly one data object.

    Raises:
        TLVError: malformed, or bytes are left over.
    """
    first, end = _decode_at(raw, 0)
    if end != len(raw):
        raise TLVError("bytes are left over after the data object")
    return first


def decode_first(raw: bytes) -> tuple[DataObject, bytes]:
    """Read one data object and return it with the bytes behind it.

    Raises:
        TLVError: malformed.
    """
    first, end = _decode_at(raw, 0)
    return first, raw[end:]


def size_of_first(raw: bytes) -> int:
    """Return how many bytes the first data object takes, of which `raw` may hold the beginning only.

    Raises:
        TLVError: tag or length are malformed or cut off.
    """
    _, position = _decode_tag(raw, 0)
    length, position = _decode_length(raw, position)
    return position + length


def decode_all(raw: bytes) -> Iterator[DataObject]:
    """Read data objects until the end.

    Raises:
        TLVError: malformed.
    """
    position = 0
    while position < len(raw):
        each, position = _decode_at(raw, position)
        yield each


def _encode_length(length: int) -> bytes:
    if length < 0x80:
        return bytes((length,))
    size = (length.bit_length() + 7) // 8
    if size > MAX_LENGTH_BYTES:
        raise TLVError("the value is too long")
    return bytes((0x80 | size,)) + length.to_bytes(size, "big")


def _decode_at(raw: bytes, start: int) -> tuple[DataObject, int]:
    tag, position = _decode_tag(raw, start)
    length, position = _decode_length(raw, position)
    end = position + length
    if end > len(raw):
        raise TLVError(f"data object {tag:X} is cut off")
    return DataObject(tag, bytes(raw[position:end]), bytes(raw[start:end])), end


def _decode_tag(raw: bytes, start: int) -> tuple[int, int]:
    if start >= len(raw):
        raise TLVError("a tag is missing")
    end = start + 1
    if raw[start] & 0x1F == 0x1F:
        while end < len(raw) and raw[end] & 0x80:
            end += 1
        end += 1
    if end > len(raw) or end - start > MAX_TAG_BYTES:
        raise TLVError("a tag is cut off or too long")
    return int.from_bytes(raw[start:end], "big"), end


def _decode_length(raw: bytes, start: int) -> tuple[int, int]:
    if start >= len(raw):
        raise TLVError("a length is missing")
    first = raw[start]
    if first < 0x80:
        return first, start + 1
    size = first & 0x7F
    end = start + 1 + size
    if not 1 <= size <= MAX_LENGTH_BYTES or end > len(raw):
        raise TLVError("a length is indefinite, too long or cut off")
    return int.from_bytes(raw[start + 1 : end], "big"), end
