"""Everything that must hold before the citizen is asked for a secret (BSI TR-03124-1, 2.7; TR-03112-7, 3.6.4)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from hardware.card.tlv import MalformedError
from hardware.eid.auxiliary_data import AuxiliaryData
from hardware.eid.certificate_chain import terminal_certificate
from hardware.eid.certificate_description import CertificateDescription
from hardware.eid.chat import CHAT, Right, TerminalType
from hardware.eid.cv_certificate import CVCertificate
from kiosk.eid_client.address import Origin
from kiosk.eid_client.paos.messages import EAC1Input
from kiosk.eid_client.server_certificates import ServerCertificates
from kiosk.eid_client.tc_token import FetchedToken
from kiosk.errors import EIDServiceRefused, ProviderNotTrusted


@dataclass(frozen=True, slots=True)
class AccessRequest:
    """What the server asks for, read; the CHATs as they were sent, None where none was."""

    certificates: tuple[CVCertificate, ...]
    terminal: CVCertificate
    description: CertificateDescription
    required_chat: CHAT | None
    optional_chat: CHAT | None
    auxiliary_data: AuxiliaryData
    transaction_info: str

    @property
    def required(self) -> frozenset[Right]:
        """The rights that the citizen grants with her consent."""
        return self._usable(self.required_chat)

    @property
    def optional(self) -> frozenset[Right]:
        """The rights that she may grant besides; without any CHAT those of the certificate."""
        if self.required_chat is None and self.optional_chat is None:
            return self._usable(self.terminal.chat)
        return self._usable(self.optional_chat) - self.required

    def chat(self, granted: Collection[Right]) -> CHAT:
        """Return what the card is asked to allow: the required rights, and of the optional ones those granted."""
        return CHAT.of(self.required | (self.optional & set(granted)))

    def _usable(self, chat: CHAT | None) -> frozenset[Right]:
        """Return the rights without the comparisons for which there is nothing to compare with."""
        rights = chat.rights if chat is not None else frozenset()
        if self.auxiliary_data.required_birth_date is None:
            rights -= {Right.AGE_VERIFICATION}
        if self.auxiliary_data.community_id is None:
            rights -= {Right.COMMUNITY_ID_VERIFICATION}
        return rights


def read_request(message: EAC1Input) -> AccessRequest:
    """Return the request.

    Raises:
        EIDServiceRefused: certificates, description, CHATs or auxiliary data are malformed.
    """
    try:
        certificates = tuple(CVCertificate.from_bytes(each) for each in message.certificates)
        auxiliary_data = AuxiliaryData.from_bytes(message.auxiliary_data) if message.auxiliary_data else AuxiliaryData()
        return AccessRequest(
            certificates=certificates,
            terminal=terminal_certificate(certificates),
            description=CertificateDescription.from_bytes(message.certificate_description),
            required_chat=CHAT.from_bytes(message.required_chat) if message.required_chat else None,
            optional_chat=CHAT.from_bytes(message.optional_chat) if message.optional_chat else None,
            auxiliary_data=auxiliary_data,
            transaction_info=message.transaction_info,
        )
    except MalformedError as error:
        raise EIDServiceRefused(f"the request for access: {error}") from None


def check_request(
    request: AccessRequest,
    fetched: FetchedToken,
    certificates: ServerCertificates,
    allowed: Collection[Right],
    today: date,
) -> None:
    """Hold the request against the servers it came from and against what the service may ask.

    From here on no other server than those that the provider names takes part.

    Raises:
        ProviderNotTrusted: the first check that failed.
    """
    _check_description(request)
    issuer = _find_issuer(request)
    _check_validity((request.terminal, issuer), today)
    _check_origin(request.description, fetched)
    certificates.bind(request.description)
    _check_rights(request, issuer, allowed)


def check_on_site(request: AccessRequest) -> None:
    """Demand that the terminal may read with the CAN, and asks for no less (TR-03110-2, 3.2.1; PAuswG § 18a).

    Raises:
        ProviderNotTrusted
    """
    if Right.CAN_ALLOWED not in request.required:
        raise ProviderNotTrusted("the certificate does not allow on-site reading, or it was not asked for")


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


def _find_issuer(request: AccessRequest) -> CVCertificate:
    issuers = {each.holder_reference: each for each in request.certificates}
    issuer = issuers.get(request.terminal.authority_reference)
    if issuer is None or not issuer.chat.role.is_document_verifier:
        raise ProviderNotTrusted("the certificate of the document verifier is missing")
    return issuer


def _check_validity(certificates: Collection[CVCertificate], today: date) -> None:
    if not all(each.is_valid_on(today) for each in certificates):
        raise ProviderNotTrusted("a certificate is not valid today")


def _check_origin(description: CertificateDescription, fetched: FetchedToken) -> None:
    # The refresh address may lie elsewhere and lead there: `refresh_address` follows it when all is read.
    if Origin.of(fetched.address) != subject_origin(description):
        raise ProviderNotTrusted("the certificate belongs to another site")


def _check_rights(request: AccessRequest, issuer: CVCertificate, allowed: Collection[Right]) -> None:
    if request.terminal.chat.terminal_type is not TerminalType.AUTHENTICATION_TERMINAL:
        raise ProviderNotTrusted("the certificate is not that of an authentication terminal")
    for chat in (request.required_chat, request.optional_chat):
        if chat is not None and not (chat.is_within(request.terminal.chat) and chat.is_within(issuer.chat)):
            raise ProviderNotTrusted("more is asked for than the certificate allows")
    if not request.required | request.optional <= set(allowed):
        raise ProviderNotTrusted("more is asked for than the service needs")
