"""Everything that must hold before the citizen is asked for a secret (BSI TR-03124-1, 2.7; TR-03112-7, 3.6.4)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Final

from hardware.eid.auxiliary_data import AuxiliaryData
from hardware.eid.certificate_chain import terminal_certificate
from hardware.eid.certificate_description import CertificateDescription
from hardware.eid.chat import CHAT, Right, Role, TerminalType
from hardware.eid.cv_certificate import CVCertificate
from hardware.eid.tlv import MalformedError
from kiosk.eid_client.https_channel import Origin
from kiosk.eid_client.paos.messages import EAC1Input
from kiosk.eid_client.tc_token import FetchedToken
from kiosk.errors import EIDServiceRefused, ProviderNotTrusted

_DOCUMENT_VERIFIERS: Final = frozenset({Role.DOCUMENT_VERIFIER_DOMESTIC, Role.DOCUMENT_VERIFIER_FOREIGN})


@dataclass(frozen=True, slots=True)
class AccessRequest:
    """What the server asks for, read; `chat` is what the card will be asked to allow at most."""

    certificates: tuple[CVCertificate, ...]
    terminal: CVCertificate
    description: CertificateDescription
    chat: CHAT
    optional: frozenset[Right]
    auxiliary_data: bytes
    transaction_info: str


def read_request(message: EAC1Input) -> AccessRequest:
    """Return the request.

    Optional rights are not taken: nobody has been asked about them.

    Raises:
        EIDServiceRefused: certificates, description, CHATs or auxiliary data are malformed.
    """
    try:
        certificates = tuple(CVCertificate.from_bytes(each) for each in message.certificates)
        terminal = terminal_certificate(certificates)
        optional = CHAT.from_bytes(message.optional_chat).rights if message.optional_chat else frozenset()
        if message.auxiliary_data:
            AuxiliaryData.from_bytes(message.auxiliary_data)
        return AccessRequest(
            certificates=certificates,
            terminal=terminal,
            description=CertificateDescription.from_bytes(message.certificate_description),
            chat=CHAT.from_bytes(message.required_chat) if message.required_chat else terminal.chat,
            optional=optional,
            auxiliary_data=message.auxiliary_data or b"",
            transaction_info=message.transaction_info,
        )
    except MalformedError as error:
        raise EIDServiceRefused(f"the request for access: {error}") from None


def check_request(request: AccessRequest, fetched: FetchedToken, allowed: Collection[Right], today: date) -> None:
    """Hold the request against the channel it came on and against what the service may ask.

    Raises:
        ProviderNotTrusted: the first check that failed.
    """
    _check_description(request)
    _check_validity(request, today)
    _check_origins(request.description, fetched)
    _check_tls_certificates(request.description, fetched.certificates)
    _check_chat(request, allowed)


def check_tls_certificate(description: CertificateDescription, certificate: bytes) -> None:
    """Check one more TLS certificate against those that the description names.

    Raises:
        ProviderNotTrusted: it is none of them.
    """
    _check_tls_certificates(description, (certificate,))


def subject_origin(description: CertificateDescription) -> Origin:
    """Return the origin that the provider's certificate stands for.

    Raises:
        ProviderNotTrusted: the description names no https address.
    """
    try:
        return Origin.of(description.subject_url or "")
    except ValueError:
        raise ProviderNotTrusted("the certificate description names no https address") from None


def _check_description(request: AccessRequest) -> None:
    if not request.description.matches(request.terminal):
        raise ProviderNotTrusted("the certificate was not issued for this description")


def _check_validity(request: AccessRequest, today: date) -> None:
    issuers = {each.holder_reference: each for each in request.certificates}
    issuer = issuers.get(request.terminal.authority_reference)
    if issuer is None or issuer.chat.role not in _DOCUMENT_VERIFIERS:
        raise ProviderNotTrusted("the certificate of the document verifier is missing")
    if not request.terminal.is_valid_on(today) or not issuer.is_valid_on(today):
        raise ProviderNotTrusted("a certificate is not valid today")


def _check_origins(description: CertificateDescription, fetched: FetchedToken) -> None:
    subject = subject_origin(description)
    for address in (fetched.address, fetched.token.refresh_address):
        if Origin.of(address) != subject:
            raise ProviderNotTrusted("the certificate belongs to another site")


def _check_tls_certificates(description: CertificateDescription, certificates: Collection[bytes]) -> None:
    if not certificates or not all(description.admits(each) for each in certificates):
        raise ProviderNotTrusted("a TLS certificate is not one of the provider's")


def _check_chat(request: AccessRequest, allowed: Collection[Right]) -> None:
    if request.chat.terminal_type is not TerminalType.AUTHENTICATION_TERMINAL:
        raise ProviderNotTrusted("the certificate is not that of an authentication terminal")
    if not request.chat.is_within(request.terminal.chat):
        raise ProviderNotTrusted("more is asked for than the certificate allows")
    if not (request.chat.rights | request.optional) <= set(allowed):
        raise ProviderNotTrusted("more is asked for than the service needs")
