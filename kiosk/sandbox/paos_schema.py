"""What a client's message must look like: namespaces, elements, their order and number (TR-03112-7; ISO/IEC 24727-3).

Reading takes whatever carries the right names; this holds a message against its schema first.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final
from xml.etree.ElementTree import Element

from kiosk.eid_client import markup
from kiosk.eid_client.markup import MarkupError

_SOAP: Final = "{http://schemas.xmlsoap.org/soap/envelope/}"
_WSA: Final = "{http://www.w3.org/2005/03/addressing}"
_ISO: Final = "{urn:iso:std:iso-iec:24727:tech:schema}"
_DSS: Final = "{urn:oasis:names:tc:dss:1.0:core:schema}"
_ECARD: Final = "{http://www.bsi.bund.de/ecard/api/1.1}"
_EAC_PROTOCOLS: Final = frozenset({"urn:oid:1.3.162.15480.3.0.14.2", "urn:oid:1.3.162.15480.3.0.14"})
_DATA: Final = f"{_ISO}AuthenticationProtocolData"
_MANY: Final = 1_000


@dataclass(frozen=True, slots=True)
class _Part:
    """An element of a sequence: how often, and with which sequence inside; None leaves the inside open."""

    name: str
    least: int = 1
    most: int = 1
    inside: tuple[_Part, ...] | None = ()


def _optional(name: str, inside: tuple[_Part, ...] | None = ()) -> _Part:
    return _Part(name, 0, 1, inside)


_RESULT: Final = _Part(
    f"{_DSS}Result",
    inside=(_Part(f"{_DSS}ResultMajor"), _optional(f"{_DSS}ResultMinor"), _optional(f"{_DSS}ResultMessage")),
)
_HANDLE: Final = (
    *(_optional(f"{_ISO}{name}") for name in ("ChannelHandle", "ContextHandle", "IFDName", "SlotIndex")),
    _optional(f"{_ISO}CardApplication"),
    _optional(f"{_ISO}SlotHandle"),
    _optional(f"{_ISO}RecognitionInfo", None),
    _optional(f"{_ISO}SlotInfo", None),
)
_USER_AGENT: Final = (
    *(_Part(f"{_ISO}{name}") for name in ("Name", "VersionMajor", "VersionMinor")),
    _optional(f"{_ISO}VersionSubminor"),
)
_MESSAGES: Final[Mapping[str, tuple[_Part, ...]]] = {
    f"{_ISO}StartPAOS": (
        _Part(f"{_ISO}SessionIdentifier"),
        _Part(f"{_ISO}ConnectionHandle", 1, _MANY, _HANDLE),
        _optional(f"{_ISO}UserAgent", _USER_AGENT),
        _Part(
            f"{_ISO}SupportedAPIVersions",
            0,
            _MANY,
            tuple(_optional(f"{_ISO}{each}") for each in ("Major", "Minor", "Subminor")),
        ),
        _Part(f"{_ISO}SupportedDIDProtocols", 0, _MANY),
    ),
    f"{_ECARD}InitializeFrameworkResponse": (
        _RESULT,
        _optional(f"{_ECARD}Version", tuple(_optional(f"{_ECARD}{each}") for each in ("Major", "Minor", "SubMinor"))),
    ),
    f"{_ISO}DIDAuthenticateResponse": (_RESULT, _optional(_DATA, None)),
    f"{_ISO}TransmitResponse": (_RESULT, _Part(f"{_ISO}OutputAPDU", 0, _MANY)),
}
_PROTOCOL_DATA: Final[Mapping[str, tuple[tuple[_Part, ...], ...]]] = {
    "EAC1OutputType": (
        (
            _optional(f"{_ISO}RetryCounter"),
            _Part(f"{_ISO}CertificateHolderAuthorizationTemplate"),
            _Part(f"{_ISO}CertificationAuthorityReference", 0, _MANY),
            _Part(f"{_ISO}EFCardAccess"),
            _Part(f"{_ISO}IDPICC"),
            _Part(f"{_ISO}Challenge"),
        ),
    ),
    "EAC2OutputType": (
        (_Part(f"{_ISO}Challenge"),),
        (_Part(f"{_ISO}EFCardSecurity"), _Part(f"{_ISO}AuthenticationToken"), _Part(f"{_ISO}Nonce")),
    ),
}


def check(raw: bytes) -> None:
    """Hold one message of a client against its schema.

    Raises:
        MarkupError: it differs, or is no message of a client.
    """
    envelope = markup.parse(raw)
    if envelope.tag != f"{_SOAP}Envelope":
        raise MarkupError("the document is not a SOAP envelope")
    _check_sequence(envelope, (_Part(f"{_SOAP}Header", inside=None), _Part(f"{_SOAP}Body", inside=None)))
    header, body = envelope
    _check_header(header)
    if len(body) != 1 or body[0].tag not in _MESSAGES:
        raise MarkupError("the body does not hold one message of a client")
    message = body[0]
    _check_sequence(message, _MESSAGES[message.tag])
    for data in message.iterfind(_DATA):
        _check_protocol_data(data)


def _check_header(header: Element) -> None:
    if len(header.findall(f"{_WSA}MessageID")) != 1 or len(header.findall(f"{_WSA}RelatesTo")) > 1:
        raise MarkupError("the message has not one id, or answers several messages")


def _check_protocol_data(data: Element) -> None:
    if data.get("Protocol") not in _EAC_PROTOCOLS:
        raise MarkupError("the authentication protocol is not Extended Access Control")
    sequences = _PROTOCOL_DATA.get(markup.type_name(data), ())
    names = [each.tag for each in data]
    for sequence in sequences:
        if sequence[0].name in names or sequence is sequences[-1]:
            _check_sequence(data, sequence)
            return
    raise MarkupError("the authentication protocol data is not of a client's type")


def _check_sequence(parent: Element, parts: Sequence[_Part]) -> None:
    children = list(parent)
    for part in parts:
        count = next((at for at, child in enumerate(children) if child.tag != part.name), len(children))
        if not part.least <= count <= part.most:
            raise MarkupError(f"{markup.local_name(parent)}: wrong number of {part.name.rpartition('}')[2]}")
        for child in children[:count]:
            if part.inside is not None:
                _check_sequence(child, part.inside)
        children = children[count:]
    if children:
        raise MarkupError(f"{markup.local_name(parent)}: {markup.local_name(children[0])} has no place here")
