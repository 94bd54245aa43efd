"""What must hold before the citizen is asked for a secret."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import Encoding

from hardware.eid.auxiliary_data import AuxiliaryData
from hardware.eid.certificate_description import CertificateDescription, sha256
from hardware.eid.chat import CHAT, Right, Role, TerminalType
from kiosk.eid_client.checks import AccessRequest, check_request, read_request
from kiosk.eid_client.https_channel import HTTPSChannel
from kiosk.eid_client.paos.messages import EAC1Input
from kiosk.eid_client.paos.reader import read_message
from kiosk.eid_client.server_certificates import ServerCertificates
from kiosk.eid_client.tc_token import FetchedToken, TCToken
from kiosk.errors import EIDServiceRefused, ProviderNotTrusted
from kiosk.sandbox.eid_service import describe
from kiosk.sandbox.pki import SandboxPKI

SAMPLE = Path(__file__).parents[3] / "vectors" / "paos" / "DIDAuthenticateEAC1.xml"
SITE = "https://eid.leipzig.example"
TLS_CERTIFICATE = b"the DER of a TLS certificate"
RIGHTS = {Right.READ_DG4, Right.READ_DG5}
TODAY = date.today()


@dataclass(frozen=True)
class Case:
    """A request that passes every check, and what to change of it."""

    message: EAC1Input
    fetched: FetchedToken
    pki: SandboxPKI
    tls_certificates: tuple[bytes, ...] = (TLS_CERTIFICATE,)

    def check(self, allowed: set[Right] | None = None, today: date = TODAY) -> AccessRequest:
        request = read_request(self.message)
        certificates = ServerCertificates()
        for each in self.tls_certificates:
            certificates.note(each)
        check_request(request, self.fetched, certificates, RIGHTS if allowed is None else allowed, today)
        return request

    def with_message(self, **changes: object) -> Case:
        return replace(self, message=replace(self.message, **changes))

    def described(self, description: CertificateDescription) -> Case:
        terminal = self.pki.issue_terminal(description, RIGHTS)
        chain = tuple(each.to_bytes() for each in terminal.chain)
        return self.with_message(certificates=chain, certificate_description=description.to_bytes())


class _NoChannel(HTTPSChannel):
    def __init__(self) -> None:
        """Stand where a channel would: the checks do not use it."""


@pytest.fixture(scope="module")
def pki(tmp_path_factory: pytest.TempPathFactory) -> SandboxPKI:
    return SandboxPKI(tmp_path_factory.mktemp("pki"))


@pytest.fixture
def case(pki: SandboxPKI) -> Case:
    token = TCToken(f"{SITE}/paos", "id", f"{SITE}/refresh", f"{SITE}/error", None)
    fetched = FetchedToken(token, f"{SITE}/tctoken?service=x", _NoChannel())
    message = EAC1Input((), b"", CHAT.of(RIGHTS).to_bytes())
    return Case(message, fetched, pki).described(describe(SITE, TLS_CERTIFICATE))


def test_request_in_order_passes(case: Case) -> None:
    request = case.check()

    assert request.required == RIGHTS
    assert request.chat(()).rights == RIGHTS
    assert request.terminal.holder_reference == "DESIMTERM00001"


def test_sample_of_ausweisapp_is_read() -> None:
    message = read_message(SAMPLE.read_bytes()).message
    assert isinstance(message, EAC1Input)

    request = read_request(message)

    assert request.description.subject_name == "Governikus GmbH & Co. KG"
    assert request.description.matches(request.terminal)
    assert request.optional


@pytest.mark.parametrize(
    "changes",
    [
        {"certificates": ()},
        {"certificates": (b"\x7f\x21\x00",)},
        {"certificate_description": b"\x30\x00"},
        {"required_chat": b"\x53\x00"},
        {"optional_chat": b"\x53\x00"},
        {"auxiliary_data": b"\x67\x81"},
    ],
)
def test_malformed_request_is_refused(case: Case, changes: dict[str, object]) -> None:
    with pytest.raises(EIDServiceRefused):
        case.with_message(**changes).check()


def test_description_of_another_certificate_is_not_trusted(case: Case) -> None:
    other = replace(describe(SITE, TLS_CERTIFICATE), subject_name="Stadt Laipzig")

    with pytest.raises(ProviderNotTrusted, match="description"):
        case.with_message(certificate_description=other.to_bytes()).check()


def test_missing_document_verifier_is_not_trusted(case: Case) -> None:
    with pytest.raises(ProviderNotTrusted, match="verifier"):
        case.with_message(certificates=case.message.certificates[1:]).check()


@pytest.mark.parametrize("day", [TODAY - timedelta(days=1), TODAY + timedelta(days=3)])
def test_certificate_is_trusted_on_its_days_only(case: Case, day: date) -> None:
    with pytest.raises(ProviderNotTrusted, match="valid today"):
        case.check(today=day)


@pytest.mark.parametrize("url", ["https://other.example", "https://eid.leipzig.example:8443", "http://x", None])
def test_certificate_of_another_site_is_not_trusted(case: Case, url: str | None) -> None:
    description = replace(describe(SITE, TLS_CERTIFICATE), subject_url=url)

    with pytest.raises(ProviderNotTrusted):
        case.described(description).check()


@pytest.mark.parametrize("hashes", [(), (sha256(b"another certificate"),)])
def test_tls_certificate_that_is_not_named_is_not_trusted(case: Case, hashes: tuple[bytes, ...]) -> None:
    description = replace(describe(SITE, TLS_CERTIFICATE), comm_certificates=hashes)

    with pytest.raises(ProviderNotTrusted, match="TLS"):
        case.described(description).check()


def test_every_tls_certificate_on_the_way_must_be_named(case: Case) -> None:
    with pytest.raises(ProviderNotTrusted, match="TLS"):
        replace(case, tls_certificates=(TLS_CERTIFICATE, b"of a redirecting server")).check()


def test_request_that_came_over_no_tls_is_not_trusted(case: Case) -> None:
    with pytest.raises(ProviderNotTrusted, match="TLS"):
        replace(case, tls_certificates=()).check()


def test_token_of_another_site_is_not_trusted(case: Case) -> None:
    with pytest.raises(ProviderNotTrusted, match="site"):
        replace(case, fetched=replace(case.fetched, address="https://other.example/tctoken")).check()


def test_refresh_address_may_lie_elsewhere_and_lead_to_the_site(case: Case) -> None:
    token = replace(case.fetched.token, refresh_address="https://other.example/refresh")

    request = replace(case, fetched=replace(case.fetched, token=token)).check()

    assert request.required == RIGHTS


def test_more_than_the_certificate_allows_is_not_trusted(case: Case) -> None:
    chat = CHAT.of({*RIGHTS, Right.READ_DG8}).to_bytes()

    with pytest.raises(ProviderNotTrusted, match="certificate allows"):
        case.with_message(required_chat=chat).check({*RIGHTS, Right.READ_DG8})


def test_more_than_the_service_needs_is_not_trusted(case: Case) -> None:
    with pytest.raises(ProviderNotTrusted, match="service needs"):
        case.check({Right.READ_DG4})


@pytest.mark.parametrize("member", ["required_chat", "optional_chat"])
def test_right_that_the_authority_may_not_pass_on_is_not_trusted(case: Case, member: str) -> None:
    chat = CHAT.of({Right.READ_DG4, Right.WRITE_DG17}).to_bytes()

    with pytest.raises(ProviderNotTrusted, match="certificate allows"):
        case.with_message(**{member: chat}).check({*RIGHTS, Right.WRITE_DG17})


def test_terminal_may_ask_for_no_more_than_its_authority(case: Case) -> None:
    request = read_request(case.message)
    narrow = CHAT.of({Right.READ_DG4}, Role.DOCUMENT_VERIFIER_DOMESTIC)
    issuers = tuple(
        replace(each, body=replace(each.body, chat=narrow)) if each.chat.role.is_document_verifier else each
        for each in request.certificates
    )
    certificates = ServerCertificates()
    certificates.note(TLS_CERTIFICATE)

    with pytest.raises(ProviderNotTrusted, match="certificate allows"):
        check_request(replace(request, certificates=issuers), case.fetched, certificates, RIGHTS, TODAY)


def test_certificate_of_another_type_of_terminal_is_not_trusted(case: Case) -> None:
    request = read_request(case.message)
    chat = CHAT(TerminalType.SIGNATURE_TERMINAL, b"\x03")
    terminal = replace(request.terminal, body=replace(request.terminal.body, chat=chat))
    certificates = ServerCertificates()
    certificates.note(TLS_CERTIFICATE)

    with pytest.raises(ProviderNotTrusted, match="authentication terminal"):
        check_request(replace(request, terminal=terminal), case.fetched, certificates, RIGHTS, TODAY)


def test_chat_of_another_type_of_terminal_is_not_trusted(case: Case) -> None:
    chat = CHAT(TerminalType.SIGNATURE_TERMINAL, b"\x03").to_bytes()

    with pytest.raises(ProviderNotTrusted):
        case.with_message(required_chat=chat).check()


def test_optional_rights_are_taken_as_far_as_they_are_granted(case: Case) -> None:
    asked = case.with_message(
        required_chat=CHAT.of({Right.READ_DG4}).to_bytes(), optional_chat=CHAT.of(RIGHTS).to_bytes()
    ).check()

    assert (asked.required, asked.optional) == ({Right.READ_DG4}, {Right.READ_DG5})
    assert asked.chat(()) == CHAT.of({Right.READ_DG4})
    assert asked.chat({Right.READ_DG5, Right.READ_DG8}) == CHAT.of(RIGHTS)


def test_optional_rights_count_as_asked_for(case: Case) -> None:
    asked = case.with_message(
        required_chat=CHAT.of({Right.READ_DG4}).to_bytes(), optional_chat=CHAT.of({Right.READ_DG5}).to_bytes()
    )

    with pytest.raises(ProviderNotTrusted, match="service needs"):
        asked.check({Right.READ_DG4})


def test_without_a_required_chat_nothing_is_required(case: Case) -> None:
    asked = case.with_message(required_chat=None, optional_chat=CHAT.of({Right.READ_DG5}).to_bytes()).check()

    assert (asked.required, asked.optional) == (set(), {Right.READ_DG5})


def test_without_any_chat_the_certificate_itself_asks(case: Case) -> None:
    asked = case.with_message(required_chat=None)

    assert (asked.check().required, asked.check().optional) == (set(), RIGHTS)
    with pytest.raises(ProviderNotTrusted, match="service needs"):
        asked.check({Right.READ_DG4})


COMPARISONS = {Right.AGE_VERIFICATION, Right.COMMUNITY_ID_VERIFICATION}


def test_comparisons_are_asked_for_with_what_to_compare(pki: SandboxPKI, case: Case) -> None:
    auxiliary = AuxiliaryData(required_birth_date=date(2008, 11, 23), community_id=b"\x02\x76\x04\x01")
    terminal = pki.issue_terminal(describe(SITE, TLS_CERTIFICATE), {*RIGHTS, *COMPARISONS})
    asked = case.with_message(
        certificates=tuple(each.to_bytes() for each in terminal.chain),
        required_chat=CHAT.of({*RIGHTS, *COMPARISONS}).to_bytes(),
        auxiliary_data=auxiliary.to_bytes(),
    )

    assert asked.check({*RIGHTS, *COMPARISONS}).required == {*RIGHTS, *COMPARISONS}
    with pytest.raises(ProviderNotTrusted, match="service needs"):
        asked.check()
    assert asked.with_message(auxiliary_data=None).check().required == RIGHTS


def test_sandbox_certificate_names_the_tls_certificate_of_the_server(pki: SandboxPKI) -> None:
    certificate = pki.tls.server_credentials("eid").certificate.public_bytes(Encoding.DER)

    assert describe(SITE, certificate).admits(certificate)
