"""Messages from XML, of either direction; namespaces and order of the elements do not matter."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final
from xml.etree.ElementTree import Element

from kiosk.eid_client import markup
from kiosk.eid_client.markup import MarkupError
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
    InputAPDU,
    Message,
    StartPAOS,
    StartPAOSResponse,
    Transmit,
    TransmitResponse,
)
from kiosk.eid_client.paos.results import Result

_MAX_APDUS: Final = 1_000


def read_message(raw: bytes) -> Envelope:
    """Return the message and its addresses.

    Raises:
        MarkupError: not a message that we know.
    """
    root = markup.parse(raw)
    if markup.local_name(root) != "Envelope":
        raise MarkupError("the document is not a SOAP envelope")
    content = list(markup.require(root, "Body"))
    if len(content) != 1:
        raise MarkupError("the body does not hold exactly one message")
    read = _READERS.get(markup.local_name(content[0]))
    if read is None:
        raise MarkupError("the message is of an unknown kind")
    header = markup.find(root, "Header")
    return Envelope(read(content[0]), _address(header, "MessageID"), _address(header, "RelatesTo"))


def _address(header: Element | None, name: str) -> str:
    return markup.text(markup.find(header, name)) if header is not None else ""


def _read_start(message: Element) -> Message:
    return StartPAOS(
        session_identifier=markup.text(markup.require(message, "SessionIdentifier")),
        card_application=_read_handle(markup.require(message, "ConnectionHandle"), "CardApplication"),
    )


def _read_handle(handle: Element, name: str) -> bytes:
    found = markup.find(handle, name)
    return markup.read_hex(found) if found is not None else b""


def _read_did_authenticate(message: Element) -> Message:
    data = markup.require(message, "AuthenticationProtocolData")
    read = _INPUT_READERS.get(markup.type_name(data))
    if read is None:
        raise MarkupError("the authentication protocol data is of an unknown type")
    return read(data)


def _read_eac1_input(data: Element) -> Message:
    return EAC1Input(
        certificates=_read_all(data, "Certificate"),
        certificate_description=markup.read_hex(markup.require(data, "CertificateDescription")),
        required_chat=_read_optional(data, "RequiredCHAT"),
        optional_chat=_read_optional(data, "OptionalCHAT"),
        auxiliary_data=_read_optional(data, "AuthenticatedAuxiliaryData"),
        transaction_info=markup.text(markup.find(data, "TransactionInfo")),
    )


def _read_eac2_input(data: Element) -> Message:
    return EAC2Input(
        certificates=_read_all(data, "Certificate"),
        ephemeral_public_key=markup.read_hex(markup.require(data, "EphemeralPublicKey")),
        signature=_read_optional(data, "Signature"),
    )


def _read_additional_input(data: Element) -> Message:
    return EACAdditionalInput(markup.read_hex(markup.require(data, "Signature")))


def _read_did_authenticate_response(message: Element) -> Message:
    result = _read_result(message)
    if not result.is_ok:
        return DIDAuthenticateError(result)
    data = markup.require(message, "AuthenticationProtocolData")
    if markup.type_name(data) == "EAC1OutputType":
        return _read_eac1_output(data)
    if markup.type_name(data) != "EAC2OutputType":
        raise MarkupError("the authentication protocol data is of an unknown type")
    challenge = _read_optional(data, "Challenge")
    return EAC2Challenge(challenge) if challenge is not None else _read_eac2_output(data)


def _read_eac1_output(data: Element) -> EAC1Output:
    references = markup.children(data, "CertificationAuthorityReference")
    return EAC1Output(
        chat=markup.read_hex(markup.require(data, "CertificateHolderAuthorizationTemplate")),
        certification_authority_references=tuple(markup.text(each) for each in references),
        ef_card_access=markup.read_hex(markup.require(data, "EFCardAccess")),
        id_picc=markup.read_hex(markup.require(data, "IDPICC")),
        challenge=markup.read_hex(markup.require(data, "Challenge")),
    )


def _read_eac2_output(data: Element) -> EAC2Output:
    return EAC2Output(
        ef_card_security=markup.read_hex(markup.require(data, "EFCardSecurity")),
        authentication_token=markup.read_hex(markup.require(data, "AuthenticationToken")),
        nonce=markup.read_hex(markup.require(data, "Nonce")),
    )


def _read_transmit(message: Element) -> Message:
    infos = list(markup.children(message, "InputAPDUInfo"))
    if not 0 < len(infos) <= _MAX_APDUS:
        raise MarkupError("the batch is empty or too long")
    return Transmit(
        slot_handle=_read_handle(message, "SlotHandle"),
        inputs=tuple(
            InputAPDU(markup.read_hex(markup.require(info, "InputAPDU")), _read_all(info, "AcceptableStatusCode"))
            for info in infos
        ),
    )


def _read_transmit_response(message: Element) -> Message:
    return TransmitResponse(_read_result(message), _read_all(message, "OutputAPDU"))


def _read_result(message: Element) -> Result:
    result = markup.require(message, "Result")
    return Result(
        major=markup.text(markup.require(result, "ResultMajor")),
        minor=markup.text(markup.find(result, "ResultMinor")),
        message=markup.text(markup.find(result, "ResultMessage")),
    )


def _read_all(parent: Element, name: str) -> tuple[bytes, ...]:
    return tuple(markup.read_hex(each) for each in markup.children(parent, name))


def _read_optional(parent: Element, name: str) -> bytes | None:
    found = markup.find(parent, name)
    return markup.read_hex(found) if found is not None and markup.text(found) else None


_READERS: Final[Mapping[str, Callable[[Element], Message]]] = {
    "StartPAOS": _read_start,
    "StartPAOSResponse": lambda message: StartPAOSResponse(_read_result(message)),
    "InitializeFramework": lambda _: InitializeFramework(),
    "InitializeFrameworkResponse": lambda message: InitializeFrameworkResponse(_read_result(message)),
    "DIDAuthenticate": _read_did_authenticate,
    "DIDAuthenticateResponse": _read_did_authenticate_response,
    "Transmit": _read_transmit,
    "TransmitResponse": _read_transmit_response,
}
_INPUT_READERS: Final[Mapping[str, Callable[[Element], Message]]] = {
    "EAC1InputType": _read_eac1_input,
    "EAC2InputType": _read_eac2_input,
    "EACAdditionalInputType": _read_additional_input,
}
