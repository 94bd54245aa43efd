"""The same messages as other servers would write them: prefixes, white space, comments, encodings, optional parts."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from defusedxml.ElementTree import fromstring

from kiosk.eid_client.markup import MarkupError
from kiosk.eid_client.paos.messages import (
    EAC1Input,
    EAC2Input,
    InputAPDU,
    StartPAOSResponse,
    Transmit,
)
from kiosk.eid_client.paos.reader import read_message
from kiosk.eid_client.paos.results import ResultMinor

VECTORS = Path(__file__).parents[4] / "vectors" / "paos"
SAMPLES = sorted(VECTORS.glob("*.xml"))

Variant = Callable[[bytes], bytes]


def _other_prefixes(document: bytes) -> bytes:
    return bytes(ET.tostring(fromstring(document), encoding="utf-8"))


def _pretty(document: bytes) -> bytes:
    root = fromstring(document)
    for each in root.iter():
        each.text = f"\r\n\t\t{each.text or ''}\r\n\t"
        each.tail = "\n\n"
    return bytes(ET.tostring(root, encoding="utf-8"))


def _commented(document: bytes) -> bytes:
    root = fromstring(document)
    for each in list(root.iter()):
        each.insert(0, ET.Comment(" about this "))
        each.append(ET.ProcessingInstruction("by", "hand"))
    return bytes(ET.tostring(root, encoding="utf-8"))


def _as_character_data(document: bytes) -> bytes:
    return re.sub(rb">([0-9A-Za-z]{2,})<", rb"><![CDATA[\1]]><", document)


def _in(encoding: str) -> Variant:
    def encode(document: bytes) -> bytes:
        return bytes(ET.tostring(fromstring(document), encoding=encoding, xml_declaration=True))

    return encode


def _extended(document: bytes) -> bytes:
    """Add elements of a later version everywhere, and another header."""
    root = fromstring(document)
    for each in list(root.iter()):
        if len(each) and not each.tag.endswith("}Body"):
            ET.SubElement(each, "{urn:example:later}Extension", {"a": "b"}).text = "0"
    return bytes(ET.tostring(root, encoding="utf-8"))


VARIANTS: dict[str, Variant] = {
    "other prefixes": _other_prefixes,
    "pretty": _pretty,
    "commented": _commented,
    "CDATA": _as_character_data,
    "byte order mark": lambda document: b"\xef\xbb\xbf" + document,
    "UTF-16": _in("utf-16"),
    "Latin 1": _in("iso-8859-1"),
    "extended": _extended,
}


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_message_says_the_same_however_it_is_written(sample: Path, variant: str) -> None:
    document = sample.read_bytes()

    assert read_message(VARIANTS[variant](document)) == read_message(document)


def _enveloped(body: str) -> bytes:
    return (
        '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" xmlns:i="http://www.w3.org/2001/XMLSchema-'
        f'instance" xmlns:t="urn:iso:std:iso-iec:24727:tech:schema"><s:Body>{body}</s:Body></s:Envelope>'
    ).encode()


def _authenticate(kind: str, content: str) -> bytes:
    data = f'<t:AuthenticationProtocolData i:type="t:{kind}">{content}</t:AuthenticationProtocolData>'
    return _enveloped(f"<t:DIDAuthenticate><t:DIDName>PIN</t:DIDName>{data}</t:DIDAuthenticate>")


def test_request_for_access_may_lack_everything_but_certificates_and_description() -> None:
    content = "<t:Certificate>7F2100</t:Certificate><t:CertificateDescription>3000</t:CertificateDescription>"

    message = read_message(_authenticate("EAC1InputType", content)).message

    assert message == EAC1Input((b"\x7f\x21\x00",), b"\x30\x00")


@pytest.mark.parametrize("name", ["RequiredCHAT", "OptionalCHAT", "AuthenticatedAuxiliaryData", "TransactionInfo"])
def test_empty_optional_part_is_as_good_as_none(name: str) -> None:
    needed = "<t:Certificate>7F2100</t:Certificate><t:CertificateDescription>3000</t:CertificateDescription>"

    message = read_message(_authenticate("EAC1InputType", f"{needed}<t:{name}/>")).message

    assert message == EAC1Input((b"\x7f\x21\x00",), b"\x30\x00")


def test_what_a_request_says_of_the_provider_is_passed_over() -> None:
    needed = "<t:Certificate>7F2100</t:Certificate><t:CertificateDescription>3000</t:CertificateDescription>"
    provider = (
        '<t:ProviderInfo i:type="t:AnyType"><t:Certificate>7F2101</t:Certificate><t:TransactionInfo>other'
        "</t:TransactionInfo><t:RequiredCHAT>00</t:RequiredCHAT>words<x/></t:ProviderInfo>"
    )

    for content in (f"{provider}{needed}", f"{needed}{provider}{provider}", f"{needed}<t:ProviderInfo/>"):
        message = read_message(_authenticate("EAC1InputType", content)).message
        assert message == EAC1Input((b"\x7f\x21\x00",), b"\x30\x00")


@pytest.mark.parametrize("name", ["DIDList", "Disconnect", "CardApplicationConnect"])
def test_message_outside_the_sequence_of_an_authentication_is_refused(name: str) -> None:
    with pytest.raises(MarkupError, match="unknown kind"):
        read_message(_enveloped(f"<t:{name}><t:SlotHandle>00</t:SlotHandle></t:{name}>"))


def test_second_request_may_lack_certificates_and_signature() -> None:
    message = read_message(_authenticate("EAC2InputType", "<t:EphemeralPublicKey>04AB</t:EphemeralPublicKey>")).message

    assert message == EAC2Input((), b"\x04\xab")


@pytest.mark.parametrize(
    ("kind", "content"),
    [
        ("EAC1InputType", "<t:Certificate>7F2100</t:Certificate>"),
        ("EAC2InputType", "<t:Signature>00</t:Signature>"),
        ("EACAdditionalInputType", ""),
        ("EACAdditionalInputType", "<t:Signature>00</t:Signature><t:Signature>00</t:Signature>"),
        ("PinCompareInputType", "<t:Pin>123456</t:Pin>"),
    ],
)
def test_request_without_its_parts_is_refused(kind: str, content: str) -> None:
    with pytest.raises(MarkupError):
        read_message(_authenticate(kind, content))


def test_batch_knows_status_words_by_their_beginning() -> None:
    inputs = (
        "<t:InputAPDUInfo><t:InputAPDU>00A4</t:InputAPDU></t:InputAPDUInfo>"
        "<t:InputAPDUInfo><t:InputAPDU>00B0</t:InputAPDU><t:AcceptableStatusCode>90</t:AcceptableStatusCode>"
        "<t:AcceptableStatusCode>6282</t:AcceptableStatusCode></t:InputAPDUInfo>"
    )

    message = read_message(_enveloped(f"<t:Transmit><t:SlotHandle>00</t:SlotHandle>{inputs}</t:Transmit>")).message

    assert message == Transmit(b"\0", (InputAPDU(b"\x00\xa4"), InputAPDU(b"\x00\xb0", (b"\x90", b"\x62\x82"))))
    anything, picky = message.inputs
    assert all(anything.accepts(status) for status in (b"\x90\x00", b"\x6a\x82"))
    assert [picky.accepts(status) for status in (b"\x90\x00", b"\x90\x01", b"\x62\x82", b"\x62\x83", b"\x6a\x82")] == [
        True,
        True,
        True,
        False,
        False,
    ]


def _start_response(result: str) -> bytes:
    namespace = 'xmlns="urn:oasis:names:tc:dss:1.0:core:schema"'
    return _enveloped(f"<t:StartPAOSResponse><Result {namespace}>{result}</Result></t:StartPAOSResponse>")


@pytest.mark.parametrize("major", ["ok", "warning", "error"])
@pytest.mark.parametrize("minor", list(ResultMinor))
def test_results_carry_the_codes_of_the_framework(major: str, minor: ResultMinor) -> None:
    uri = f"http://www.bsi.bund.de/ecard/api/1.1/resultmajor#{major}"
    document = _start_response(f"<ResultMajor>{uri}</ResultMajor><ResultMinor>\n{minor.value} </ResultMinor>")

    message = read_message(document).message

    assert isinstance(message, StartPAOSResponse)
    assert (message.result.major, message.result.minor) == (uri, minor.value)
    assert message.result.is_ok is (major != "error")
    assert message.result.is_cancellation is (minor is ResultMinor.CANCELLATION_BY_USER)


def test_unknown_major_is_no_success() -> None:
    message = read_message(_start_response("<ResultMajor>urn:example:fine</ResultMajor>")).message

    assert isinstance(message, StartPAOSResponse)
    assert not message.result.is_ok
