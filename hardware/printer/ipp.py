"""The Internet Printing Protocol: requests and answers as bytes (RFC 8010) over HTTP, TCP or a local socket."""

from __future__ import annotations

import contextlib
import http.client
import itertools
import socket
import struct
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from typing import Final
from urllib.parse import urlsplit

from hardware.errors import PrinterUnavailable

_VERSION: Final = b"\x02\x00"
_ANSWER_LIMIT: Final = 1 << 20
_DEFAULT_PORT: Final = 631
_LOWEST_VALUE_TAG: Final = 0x10


class Operation(IntEnum):
    """Operation identifiers (RFC 8011, 5.4.15)."""

    PRINT_JOB = 0x0002
    CANCEL_JOB = 0x0008
    GET_JOB_ATTRIBUTES = 0x0009
    GET_JOBS = 0x000A
    GET_PRINTER_ATTRIBUTES = 0x000B


class Tag(IntEnum):
    """Delimiter and value tags (RFC 8010, 3.5.1 and 3.5.2)."""

    OPERATION_ATTRIBUTES = 0x01
    JOB_ATTRIBUTES = 0x02
    END_OF_ATTRIBUTES = 0x03
    PRINTER_ATTRIBUTES = 0x04
    INTEGER = 0x21
    BOOLEAN = 0x22
    ENUM = 0x23
    NAME = 0x42
    KEYWORD = 0x44
    URI = 0x45
    CHARSET = 0x47
    NATURAL_LANGUAGE = 0x48
    MIME_MEDIA_TYPE = 0x49


Value = int | bool | str
Attribute = tuple[Tag, str, Value | tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Group:
    """One group of an answer; of the values only texts and numbers are kept."""

    tag: int
    attributes: dict[str, tuple[Value, ...]]

    def number(self, name: str) -> int | None:
        """Return the first value of an attribute if it is a number."""
        value = next(iter(self.attributes.get(name, ())), None)
        return value if isinstance(value, int) else None

    def texts(self, name: str) -> tuple[str, ...]:
        """Return the values of an attribute that are text."""
        return tuple(value for value in self.attributes.get(name, ()) if isinstance(value, str))


@dataclass(frozen=True, slots=True)
class Answer:
    """The status code (below 0x0100: success) and the groups."""

    status: int
    groups: tuple[Group, ...]

    @property
    def successful(self) -> bool:
        """Return whether the operation was done (RFC 8011, 4.1.8)."""
        return self.status < 0x0100

    def all(self, tag: Tag) -> tuple[Group, ...]:
        """Return all groups of a kind: one for each job in an answer to Get-Jobs."""
        return tuple(group for group in self.groups if group.tag == tag)

    def first(self, tag: Tag) -> Group:
        """Return the first group of a kind, an empty one if there is none."""
        return next(iter(self.all(tag)), Group(tag, {}))


class IPPConnection:
    """Sends one request at a time, each over a connection of its own.

    `server` is `host`, `host:port`, or the absolute path of a local socket.
    """

    def __init__(self, server: str, *, timeout_seconds: float = 5.0) -> None:
        self._server = server
        self._timeout_seconds = timeout_seconds
        self._request_ids = itertools.count(1)

    def request(
        self,
        operation: Operation,
        uri: str,
        *,
        operation_attributes: Iterable[Attribute] = (),
        job_attributes: Iterable[Attribute] = (),
        document: bytes = b"",
    ) -> Answer:
        """Send a request about the printer or job `uri` and return the answer, whatever its status.

        Raises:
            PrinterUnavailable: nobody answers, or what answers does not speak IPP.
        """
        head = encode_request(operation, next(self._request_ids), uri, operation_attributes, job_attributes)
        return decode_answer(self._post(uri, head + document))

    def _post(self, uri: str, body: bytes) -> bytes:
        try:
            path = urlsplit(uri).path or "/"
            with contextlib.closing(self._connection()) as connection:
                connection.request("POST", path, body, {"Content-Type": "application/ipp"})
                response = connection.getresponse()
                content = response.read(_ANSWER_LIMIT)
        # ValueError: an address, which a print server may have named, that is none.
        except (OSError, http.client.HTTPException, ValueError) as error:
            raise PrinterUnavailable(f"no answer from the print server: {type(error).__name__}") from None
        if response.status != http.client.OK:
            raise PrinterUnavailable(f"the print server answered with HTTP {response.status}")
        return content

    def _connection(self) -> http.client.HTTPConnection:
        if self._server.startswith("/"):
            return _LocalHTTPConnection(self._server, self._timeout_seconds)
        parts = urlsplit(f"//{self._server}")
        return http.client.HTTPConnection(
            parts.hostname or "localhost", parts.port or _DEFAULT_PORT, timeout=self._timeout_seconds
        )


class _LocalHTTPConnection(http.client.HTTPConnection):
    """HTTP over a Unix domain socket."""

    def __init__(self, socket_path: str, timeout_seconds: float) -> None:
        super().__init__("localhost", timeout=timeout_seconds)
        self._socket_path = socket_path

    def connect(self) -> None:
        """Connect to the socket file."""
        self.sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.sock.settimeout(self.timeout)
        self.sock.connect(self._socket_path)


def encode_request(
    operation: Operation,
    request_id: int,
    uri: str,
    operation_attributes: Iterable[Attribute] = (),
    job_attributes: Iterable[Attribute] = (),
) -> bytes:
    """Return a request without its document (RFC 8010, 3.1.1)."""
    job = [_encode(attribute) for attribute in job_attributes]
    operational: list[Attribute] = [
        (Tag.CHARSET, "attributes-charset", "utf-8"),
        (Tag.NATURAL_LANGUAGE, "attributes-natural-language", "en"),
        (Tag.URI, "printer-uri", uri),
        *operation_attributes,
    ]
    return b"".join(
        (
            _VERSION + struct.pack(">hI", operation, request_id),
            bytes([Tag.OPERATION_ATTRIBUTES]),
            *map(_encode, operational),
            *((bytes([Tag.JOB_ATTRIBUTES]), *job) if job else ()),
            bytes([Tag.END_OF_ATTRIBUTES]),
        )
    )


def _encode(attribute: Attribute) -> bytes:
    """Return an attribute; further values of a set carry no name (RFC 8010, 3.1.5)."""
    tag, name, value = attribute
    values = value if isinstance(value, tuple) else (value,)
    names = itertools.chain([name.encode("ascii")], itertools.repeat(b""))
    return b"".join(
        bytes([tag]) + _counted(each_name) + _counted(_value_bytes(tag, each))
        for each_name, each in zip(names, values, strict=False)
    )


def _value_bytes(tag: Tag, value: Value) -> bytes:
    if tag is Tag.BOOLEAN:
        return bytes([bool(value)])
    return struct.pack(">i", value) if isinstance(value, int) else value.encode()


def _counted(content: bytes) -> bytes:
    return struct.pack(">H", len(content)) + content


def decode_answer(content: bytes) -> Answer:
    """Return an answer with its text and number values.

    Raises:
        PrinterUnavailable: the bytes are no answer.
    """
    try:
        (status,) = struct.unpack_from(">H", content, 2)
        return Answer(status, tuple(_groups(content)))
    except (struct.error, IndexError, UnicodeDecodeError):
        raise PrinterUnavailable("the answer is not IPP") from None


def _groups(content: bytes) -> Iterable[Group]:
    position = 8
    groups: list[Group] = []
    name = ""
    while (tag := content[position]) != Tag.END_OF_ATTRIBUTES:
        position += 1
        if tag < _LOWEST_VALUE_TAG:
            groups.append(Group(tag, {}))
            continue
        own_name, position = _take(content, position)
        value, position = _take(content, position)
        name = own_name.decode() or name
        kept = _kept(tag, value)
        if kept is not None and groups:
            values = groups[-1].attributes
            values[name] = (*values.get(name, ()), kept)
    return groups


def _take(content: bytes, position: int) -> tuple[bytes, int]:
    (length,) = struct.unpack_from(">H", content, position)
    end = position + 2 + length
    if end > len(content):
        raise PrinterUnavailable("the answer is cut off")
    return content[position + 2 : end], end


def _kept(tag: int, value: bytes) -> Value | None:
    if tag in (Tag.INTEGER, Tag.ENUM) and len(value) == 4:
        return int.from_bytes(value, "big", signed=True)
    if tag == Tag.BOOLEAN:
        return value != b"\x00"
    if 0x40 <= tag <= 0x49:
        return value.decode(errors="replace")
    return None
