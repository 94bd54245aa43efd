"""Messages to XML, of either direction."""

from __future__ import annotations

from typing import Final, assert_never
from xml.etree.ElementTree import Element, SubElement, register_namespace, tostring

from kiosk.eid_client.paos.messages import (
    DIDAuthenticateError,
    EAC1Input,
    EAC1Output,
    EAC2Challenge,
    EAC2Input,
    EAC2Output,
    EACAdditionalInput,
    Envelope,
    InitializeFramework,
    InitializeFrameworkResponse,
    Message,
    StartPAOS,
    StartPAOSResponse,
    Transmit,
    TransmitResponse,
)
from kiosk.eid_client.paos.results import Result

_SOAP: Final = "http://schemas.xmlsoap.org/soap/envelope/"
_PAOS: Final = "urn:liberty:paos:2006-08"
_WSA: Final = "http://www.w3.org/2005/03/addressing"
_ISO: Final = "urn:iso:std:iso-iec:24727:tech:schema"
_DSS: Final = "urn:oasis:names:tc:dss:1.0:core:schema"
_ECARD: Final = "http://www.bsi.bund.de/ecard/api/1.1"
_XSI: Final = "http://www.w3.org/2001/XMLSchema-instance"
_ROLE: Final = "http://www.projectliberty.org/2006/01/role/paos"
_REPLY_ROLE: Final = "http://www.projectliberty.org/2006/02/role/paos"
_NEXT_ACTOR: Final = "http://schemas.xmlsoap.org/soap/actor/next"
_NEXT_COMMAND: Final = f"{_ECARD}/PAOS/GetNextCommand"
_PROTOCOL: Final = "urn:oid:1.3.162.15480.3.0.14.2"
_INTERFACE_VERSION: Final = ("1", "1", "5")
_USER_AGENT: Final = (("Name", "Buergerschalter"), ("VersionMajor", "0"), ("VersionMinor", "1"))
_SLOT_HANDLE: Final = b"\0"
_PREFIXES: Final = {"soap": _SOAP, "paos": _PAOS, "wsa": _WSA, "iso": _ISO, "dss": _DSS, "ecard": _ECARD}


def write_message(envelope: Envelope) -> bytes:
    """Return the message with its addresses as a SOAP document in UTF-8."""
    for prefix, namespace in _PREFIXES.items():
        register_namespace(prefix, namespace)
    root = Element(f"{{{_SOAP}}}Envelope")
    _write_header(SubElement(root, f"{{{_SOAP}}}Header"), envelope)
    _write_body(SubElement(root, f"{{{_SOAP}}}Body"), envelope.message)
    return bytes(tostring(root, encoding="UTF-8", xml_declaration=True))


def _write_header(header: Element, envelope: Envelope) -> None:
    paos = SubElement(header, f"{{{_PAOS}}}PAOS")
    paos.set(f"{{{_SOAP}}}mustUnderstand", "1")
    paos.set(f"{{{_SOAP}}}actor", _NEXT_ACTOR)
    _add(paos, "Version", _PAOS, _PAOS)
    endpoint = _add(paos, "EndpointReference", namespace=_PAOS)
    _add(endpoint, "Address", _ROLE, _PAOS)
    _add(_add(endpoint, "MetaData", namespace=_PAOS), "ServiceType", _NEXT_COMMAND, _PAOS)
    _add(_add(header, "ReplyTo", namespace=_WSA), "Address", _REPLY_ROLE, _WSA)
    if envelope.relates_to:
        _add(header, "RelatesTo", envelope.relates_to, _WSA)
    _add(header, "MessageID", envelope.message_id, _WSA)


def _write_body(body: Element, message: Message) -> None:
    match message:
        case StartPAOS():
            _write_start(body, message)
        case StartPAOSResponse(result):
            _write_response(body, "StartPAOSResponse", result)
        case InitializeFramework():
            _add(body, "InitializeFramework", namespace=_ECARD)
        case InitializeFrameworkResponse(result):
            response = _write_response(body, "InitializeFrameworkResponse", result, _ECARD)
            # The eCard API spells the last number otherwise than ISO/IEC 24727 does.
            _write_version(_add(response, "Version", namespace=_ECARD), _ECARD, ("Major", "Minor", "SubMinor"))
        case EAC1Input() | EAC2Input() | EACAdditionalInput():
            _write_did_authenticate(body, message)
        case EAC1Output() | EAC2Challenge() | EAC2Output():
            _write_did_authenticate_response(body, message)
        case DIDAuthenticateError(result):
            _write_response(body, "DIDAuthenticateResponse", result)
        case Transmit():
            _write_transmit(body, message)
        case TransmitResponse(result, outputs):
            response = _write_response(body, "TransmitResponse", result)
            _add_all(response, "OutputAPDU", outputs)
        case _:
            assert_never(message)


def _write_start(body: Element, message: StartPAOS) -> None:
    start = _add(body, "StartPAOS")
    _add(start, "SessionIdentifier", message.session_identifier)
    handle = _add(start, "ConnectionHandle")
    handle.set(f"{{{_XSI}}}type", "iso:ConnectionHandleType")
    _add(handle, "CardApplication", message.card_application)
    _add(handle, "SlotHandle", _SLOT_HANDLE)
    agent = _add(start, "UserAgent")
    for name, value in _USER_AGENT:
        _add(agent, name, value)
    _write_version(_add(start, "SupportedAPIVersions"), _ISO, ("Major", "Minor", "Subminor"))


def _write_version(parent: Element, namespace: str, names: tuple[str, ...]) -> None:
    for name, value in zip(names, _INTERFACE_VERSION, strict=True):
        _add(parent, name, value, namespace)


def _write_did_authenticate(body: Element, message: EAC1Input | EAC2Input | EACAdditionalInput) -> None:
    call = _add(body, "DIDAuthenticate")
    _add(_add(call, "ConnectionHandle"), "SlotHandle", _SLOT_HANDLE)
    _add(call, "DIDName", "PIN")
    match message:
        case EAC1Input():
            data = _protocol_data(call, "EAC1InputType")
            _add_all(data, "Certificate", message.certificates)
            _add(data, "CertificateDescription", message.certificate_description)
            _add_optional(data, "RequiredCHAT", message.required_chat)
            _add_optional(data, "OptionalCHAT", message.optional_chat)
            _add_optional(data, "AuthenticatedAuxiliaryData", message.auxiliary_data)
            _add_optional(data, "TransactionInfo", message.transaction_info or None)
        case EAC2Input():
            data = _protocol_data(call, "EAC2InputType")
            _add_all(data, "Certificate", message.certificates)
            _add(data, "EphemeralPublicKey", message.ephemeral_public_key)
            _add_optional(data, "Signature", message.signature)
        case EACAdditionalInput(signature):
            _add(_protocol_data(call, "EACAdditionalInputType"), "Signature", signature)
        case _:
            assert_never(message)


def _write_did_authenticate_response(body: Element, message: EAC1Output | EAC2Challenge | EAC2Output) -> None:
    response = _write_response(body, "DIDAuthenticateResponse", Result())
    match message:
        case EAC1Output():
            data = _protocol_data(response, "EAC1OutputType")
            _add(data, "CertificateHolderAuthorizationTemplate", message.chat)
            for reference in message.certification_authority_references:
                _add(data, "CertificationAuthorityReference", reference)
            _add(data, "EFCardAccess", message.ef_card_access)
            _add(data, "IDPICC", message.id_picc)
            _add(data, "Challenge", message.challenge)
        case EAC2Challenge(challenge):
            _add(_protocol_data(response, "EAC2OutputType"), "Challenge", challenge)
        case EAC2Output():
            data = _protocol_data(response, "EAC2OutputType")
            _add(data, "EFCardSecurity", message.ef_card_security)
            _add(data, "AuthenticationToken", message.authentication_token)
            _add(data, "Nonce", message.nonce)
        case _:
            assert_never(message)


def _write_transmit(body: Element, message: Transmit) -> None:
    call = _add(body, "Transmit")
    _add(call, "SlotHandle", message.slot_handle)
    for each in message.inputs:
        info = _add(call, "InputAPDUInfo")
        _add(info, "InputAPDU", each.command)
        _add_all(info, "AcceptableStatusCode", each.acceptable_status)


def _write_response(body: Element, name: str, result: Result, namespace: str = _ISO) -> Element:
    response = _add(body, name, namespace=namespace)
    response.set("Profile", _ECARD)
    element = _add(response, "Result", namespace=_DSS)
    _add(element, "ResultMajor", result.major, _DSS)
    if result.minor:
        _add(element, "ResultMinor", result.minor, _DSS)
    if result.message:
        message = _add(element, "ResultMessage", result.message, _DSS)
        message.set("{http://www.w3.org/XML/1998/namespace}lang", "en")
    return response


def _protocol_data(parent: Element, type_name: str) -> Element:
    data = _add(parent, "AuthenticationProtocolData")
    data.set("Protocol", _PROTOCOL)
    data.set(f"{{{_XSI}}}type", f"iso:{type_name}")
    return data


def _add(parent: Element, name: str, content: str | bytes = "", namespace: str = _ISO) -> Element:
    child = SubElement(parent, f"{{{namespace}}}{name}")
    if content:
        child.text = content.hex().upper() if isinstance(content, bytes) else content
    return child


def _add_all(parent: Element, name: str, contents: tuple[bytes, ...]) -> None:
    for each in contents:
        _add(parent, name, each)


def _add_optional(parent: Element, name: str, content: str | bytes | None) -> None:
    if content is not None:
        _add(parent, name, content)
