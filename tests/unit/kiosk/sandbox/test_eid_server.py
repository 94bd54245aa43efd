"""The eID server against clients that break the rules, without sockets."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hardware.eid import security_infos
from hardware.eid.card_access import CardAccess
from hardware.eid.chat import CHAT, Right
from hardware.eid.security_infos import PACEInfo
from hardware.eid.simulated import SimulationCSCA
from kiosk.domain.identity import Attribute
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
    TransmitResponse,
)
from kiosk.eid_client.paos.reader import read_message
from kiosk.eid_client.paos.results import Result, ResultMinor
from kiosk.eid_client.paos.writer import write_message
from kiosk.eid_client.tc_token import parse
from kiosk.sandbox.access_policy import AccessPolicy
from kiosk.sandbox.eid_server import ServerHabits
from kiosk.sandbox.eid_service import EIDService
from kiosk.sandbox.eid_session import EIDSessions
from kiosk.sandbox.eservice import Addresses, EServiceSettings
from kiosk.sandbox.http_server import PeerCertificate, Problem, Request, Response
from kiosk.sandbox.pki import SandboxPKI

URL = "https://127.0.0.1:1"
POLICY = AccessPolicy((Attribute.GIVEN_NAMES, Attribute.CITY), (Attribute.BIRTH_NAME,))
RIGHTS = {Right.READ_DG4, Right.READ_DG17}
HEADERS = {"content-type": "application/vnd.paos+xml", "paos": 'ver="urn:liberty:paos:2006-08"'}
CARD_ACCESS = Path(__file__).parents[3] / "vectors" / "card" / "efCardAccess.hex"


class Client:
    """Speaks to the routes as the HTTP server would; time stands still unless it is moved on."""

    def __init__(self, pki: SandboxPKI, habits: ServerHabits) -> None:
        self.time = 0.0
        settings = EServiceSettings(pki.directory, {"ummeldung": POLICY}, habits=habits)
        service = EIDService(settings, pki, Addresses(URL, URL), EIDSessions(60, lambda: self.time))
        self._routes = (*service.eservice_routes, *service.paos_routes)
        self.peer: PeerCertificate | None = _peer(pki)
        self.connection = 1
        self.last_id = ""
        self._count = 0

    def request(
        self, method: str, path: str, query: dict[str, str] | None = None, body: bytes = b"", **headers: str
    ) -> Response:
        for route in self._routes:
            parameters = route.match(path)
            if parameters is not None and route.method == method:
                return route.handler(
                    Request(method, path, query or {}, headers, body, parameters, self.peer, self.connection)
                )
        raise AssertionError("there is no such route")

    def open(self) -> str:
        """Fetch a token and return the path of its refresh address."""
        token = parse(self.request("GET", "/tctoken", {"service": "ummeldung"}).body)
        self.identifier = token.session_identifier
        return token.refresh_address.removeprefix(URL)

    def post(self, body: bytes) -> Message:
        response = self.request("POST", "/paos", body=body, **HEADERS)
        envelope = read_message(response.body)
        self.last_id = envelope.message_id
        return envelope.message

    def send(self, message: Message, relates_to: str | None = None) -> Message:
        self._count += 1
        related = self.last_id if relates_to is None else relates_to
        return self.post(write_message(Envelope(message, f"urn:uuid:{self._count}", related)))

    def start(self) -> Message:
        self.open()
        return self.send(StartPAOS(self.identifier))


@pytest.fixture(scope="module")
def pki(tmp_path_factory: pytest.TempPathFactory) -> SandboxPKI:
    return SandboxPKI(tmp_path_factory.mktemp("pki"))


@pytest.fixture
def client(pki: SandboxPKI) -> Iterator[Client]:
    yield Client(pki, ServerHabits())


def _peer(pki: SandboxPKI) -> PeerCertificate:
    key = ec.generate_private_key(ec.SECP256R1())
    request = x509.CertificateSigningRequestBuilder().subject_name(x509.Name([])).sign(key, hashes.SHA256())
    return PeerCertificate.from_der(pki.tls.issue_client_certificate(request, "kiosk").public_bytes(Encoding.DER))


def _eac1_output(pki: SandboxPKI, **changes: object) -> EAC1Output:
    output = EAC1Output(
        chat=CHAT.of(RIGHTS).to_bytes(),
        certification_authority_references=(pki.cvca.holder_reference,),
        ef_card_access=bytes.fromhex(CARD_ACCESS.read_text().strip()),
        id_picc=bytes(32),
        challenge=bytes(8),
    )
    return replace(output, **changes)


def _minor(message: Message) -> str:
    assert isinstance(message, StartPAOSResponse)
    assert not message.result.is_ok
    return message.result.minor


def test_server_asks_for_what_the_service_reads_and_no_more(client: Client) -> None:
    asked = client.start()

    assert isinstance(asked, EAC1Input)
    assert asked.required_chat is not None
    assert CHAT.from_bytes(asked.required_chat).rights == RIGHTS


def test_server_signs_the_challenge(client: Client, pki: SandboxPKI) -> None:
    client.start()

    answer = client.send(_eac1_output(pki))

    assert isinstance(answer, EAC2Input)
    assert answer.signature is not None
    assert len(answer.signature) == 64


def test_client_that_needs_no_more_certificates_names_no_authority(client: Client, pki: SandboxPKI) -> None:
    client.start()

    answer = client.send(_eac1_output(pki, certification_authority_references=()))

    assert isinstance(answer, EAC2Input)
    assert answer.certificates == ()


def test_card_that_knows_the_older_authority_alone_is_sent_the_link(client: Client, pki: SandboxPKI) -> None:
    client.start()
    older = pki.authority.old_certificate.holder_reference

    answer = client.send(_eac1_output(pki, certification_authority_references=(older,)))

    assert isinstance(answer, EAC2Input)
    assert answer.certificates == (pki.authority.link.to_bytes(),)


def test_server_with_other_habits_asks_and_signs_later(pki: SandboxPKI) -> None:
    client = Client(pki, ServerHabits(initializes_framework=True, signs_late=True))

    assert isinstance(client.start(), InitializeFramework)
    assert isinstance(client.send(InitializeFrameworkResponse()), EAC1Input)
    late = client.send(_eac1_output(pki))
    assert isinstance(late, EAC2Input)
    assert late.signature is None
    assert isinstance(client.send(EAC2Challenge(bytes(8))), EACAdditionalInput)


@pytest.mark.parametrize(
    ("changes", "minor"),
    [
        ({"chat": CHAT.of({Right.READ_DG4}).to_bytes()}, ResultMinor.NO_PERMISSION),
        ({"chat": CHAT.of(RIGHTS | {Right.READ_DG8}).to_bytes()}, ResultMinor.PARAMETER_ERROR),
        ({"id_picc": bytes(31)}, ResultMinor.PARAMETER_ERROR),
        ({"certification_authority_references": ("DECVCAeID00102",)}, ResultMinor.SECURITY_CONDITION_NOT_SATISFIED),
        ({"challenge": bytes(7)}, ResultMinor.PARAMETER_ERROR),
        ({"ef_card_access": b"\x31\x00"}, ResultMinor.SECURITY_CONDITION_NOT_SATISFIED),
        ({"ef_card_access": b"\x00"}, ResultMinor.SECURITY_CONDITION_NOT_SATISFIED),
        ({"chat": b"\x00"}, ResultMinor.SECURITY_CONDITION_NOT_SATISFIED),
    ],
)
def test_wrong_answer_to_eac1_ends_the_session(
    client: Client, pki: SandboxPKI, changes: dict[str, object], minor: ResultMinor
) -> None:
    client.start()

    assert _minor(client.send(_eac1_output(pki, **changes))) == minor.value


def test_forged_chip_ends_the_session(client: Client, pki: SandboxPKI) -> None:
    client.start()
    client.send(_eac1_output(pki))

    answer = client.send(EAC2Output(b"\x30\x00", bytes(8), bytes(8)))

    assert _minor(answer) == ResultMinor.SECURITY_CONDITION_NOT_SATISFIED.value


def test_card_access_that_was_not_signed_ends_the_session(client: Client, pki: SandboxPKI) -> None:
    csca = SimulationCSCA.generate()
    pki.trust_chips_of(csca.certificate)
    infos = CardAccess.from_bytes(bytes.fromhex(CARD_ACCESS.read_text().strip())).infos
    signed = security_infos.encode(each for each in infos if not isinstance(each, PACEInfo)).to_bytes()
    client.start()
    client.send(_eac1_output(pki))

    answer = client.send(EAC2Output(csca.issue_signer().sign(signed), bytes(8), bytes(8)))

    assert _minor(answer) == ResultMinor.SECURITY_CONDITION_NOT_SATISFIED.value
    assert isinstance(answer, StartPAOSResponse)
    assert "EF.CardAccess" in answer.result.message


@pytest.mark.parametrize(
    "message",
    [
        InitializeFrameworkResponse(),
        EAC2Challenge(bytes(8)),
        EAC2Output(b"a", b"b", b"c"),
        TransmitResponse(Result()),
    ],
)
def test_message_out_of_order_ends_the_session(client: Client, message: Message) -> None:
    client.start()

    assert _minor(client.send(message)) == ResultMinor.UNKNOWN_API_FUNCTION.value


@pytest.mark.parametrize("message", [EAC1Input((), b"a"), StartPAOSResponse(Result())])
def test_message_of_a_server_ends_the_session(client: Client, message: Message) -> None:
    client.start()

    assert _minor(client.send(message)) == ResultMinor.PARAMETER_ERROR.value


@pytest.mark.parametrize("relates_to", ["", "urn:uuid:other"])
def test_message_that_does_not_relate_to_the_last_one_ends_the_session(
    client: Client, pki: SandboxPKI, relates_to: str
) -> None:
    client.start()

    assert _minor(client.send(_eac1_output(pki), relates_to)) == ResultMinor.PARAMETER_ERROR.value


def test_message_without_an_id_ends_the_session(client: Client, pki: SandboxPKI) -> None:
    client.start()

    answer = client.post(write_message(Envelope(_eac1_output(pki), "", client.last_id)))

    assert _minor(answer) == ResultMinor.PARAMETER_ERROR.value


def test_message_that_cannot_be_read_ends_the_session(client: Client) -> None:
    client.start()

    assert _minor(client.post(b"<a/>")) == ResultMinor.PARAMETER_ERROR.value


def test_clients_reason_to_give_up_comes_back(client: Client) -> None:
    client.start()

    answer = client.send(DIDAuthenticateError(Result.error(ResultMinor.CANCELLATION_BY_USER)))

    assert _minor(answer) == ResultMinor.CANCELLATION_BY_USER.value


def test_ended_session_takes_no_more_messages(client: Client, pki: SandboxPKI) -> None:
    client.start()
    client.post(b"<a/>")

    with pytest.raises(Problem):
        client.send(_eac1_output(pki))


def test_session_cannot_be_started_twice(client: Client) -> None:
    client.start()

    with pytest.raises(Problem):
        client.send(StartPAOS(client.identifier))


def test_session_starts_on_the_channel_of_its_token_only(client: Client) -> None:
    client.open()
    client.connection = 2

    with pytest.raises(Problem):
        client.send(StartPAOS(client.identifier))


def test_session_starts_for_the_client_of_its_token_only(client: Client, pki: SandboxPKI) -> None:
    client.open()
    client.peer = _peer(pki)

    with pytest.raises(Problem):
        client.send(StartPAOS(client.identifier))


def test_card_application_must_be_the_eid(client: Client) -> None:
    client.open()

    answer = client.send(StartPAOS(client.identifier, b"\xa0\x00"))

    assert _minor(answer) == ResultMinor.PARAMETER_ERROR.value


def test_session_is_over_after_a_while_of_silence(client: Client, pki: SandboxPKI) -> None:
    client.start()
    client.time += 61

    with pytest.raises(Problem):
        client.send(_eac1_output(pki))


def test_other_content_than_paos_is_not_looked_at(client: Client) -> None:
    with pytest.raises(Problem) as caught:
        client.request("POST", "/paos", body=b"<a/>", **{"content-type": "text/xml"})

    assert caught.value.status == 415


def test_message_without_the_paos_header_is_not_looked_at(client: Client) -> None:
    client.open()

    with pytest.raises(Problem) as caught:
        client.request("POST", "/paos", body=b"<a/>", **{"content-type": HEADERS["content-type"]})

    assert caught.value.status == 400
    assert "PAOS" in caught.value.detail


def test_unknown_service_gets_no_token(client: Client) -> None:
    with pytest.raises(Problem) as caught:
        client.request("GET", "/tctoken", {"service": "other"})

    assert caught.value.status == 404


def test_client_without_certificate_gets_no_token(client: Client) -> None:
    client.peer = None

    with pytest.raises(Problem) as caught:
        client.request("GET", "/tctoken", {"service": "ummeldung"})

    assert caught.value.status == 403


def test_there_is_no_report_where_nobody_was_identified(client: Client) -> None:
    refresh = client.open()

    with pytest.raises(Problem) as caught:
        client.request("GET", refresh, {"ResultMajor": "ok"})

    assert caught.value.status == 409


def test_refresh_address_is_for_the_client_that_opened_the_session(client: Client, pki: SandboxPKI) -> None:
    refresh = client.open()
    client.peer = _peer(pki)

    with pytest.raises(Problem) as caught:
        client.request("GET", refresh, {"ResultMajor": "ok"})

    assert caught.value.status == 403


def test_failed_session_is_forgotten_when_the_refresh_address_hears_of_it(client: Client) -> None:
    refresh = client.open()

    assert client.request("GET", refresh, {"ResultMajor": "error", "ResultMinor": "clientError"}).status == 200
    with pytest.raises(Problem) as caught:
        client.request("GET", refresh, {"ResultMajor": "ok"})

    assert caught.value.status == 410


_CARD_ACCESS = bytes.fromhex(CARD_ACCESS.read_text().strip())
_CARD_SECURITY = bytes.fromhex(CARD_ACCESS.with_name("efCardSecurity.hex").read_text().strip())
_SPOILED = st.builds(
    lambda raw, at, byte: raw[: at % len(raw)] + bytes([byte]) + raw[at % len(raw) + 1 :],
    st.sampled_from((_CARD_ACCESS, _CARD_SECURITY, CHAT.of(RIGHTS).to_bytes())),
    st.integers(0, 1000),
    st.integers(0, 255),
)
_ANYTHING = st.binary(min_size=1, max_size=200) | _SPOILED


@given(
    chat=_ANYTHING | st.just(CHAT.of(RIGHTS).to_bytes()),
    card_access=_ANYTHING | st.just(_CARD_ACCESS),
    id_picc=st.binary(min_size=1, max_size=40) | st.just(bytes(32)),
    rest=_ANYTHING,
)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_a_client_says_the_session_ends_in_good_order(
    client: Client, pki: SandboxPKI, *, chat: bytes, card_access: bytes, id_picc: bytes, rest: bytes
) -> None:
    client.start()

    answer = client.send(_eac1_output(pki, chat=chat, ef_card_access=card_access, id_picc=id_picc))
    if isinstance(answer, EAC2Input):
        answer = client.send(EAC2Output(rest, rest, rest))

    assert _minor(answer)
