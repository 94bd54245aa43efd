"""Which channel a session belongs to."""

from __future__ import annotations

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding

from kiosk.domain.identity import Attribute
from kiosk.sandbox.access_policy import AccessPolicy
from kiosk.sandbox.eid_session import EIDSession, Phase
from kiosk.sandbox.http_server import PeerCertificate, Request
from kiosk.sandbox.tls import TLSAuthority

POLICY = AccessPolicy((Attribute.GIVEN_NAMES,))


@pytest.fixture(scope="module")
def peers(tmp_path_factory: pytest.TempPathFactory) -> tuple[PeerCertificate, PeerCertificate]:
    authority = TLSAuthority(tmp_path_factory.mktemp("tls"))
    return _peer(authority), _peer(authority)


def _peer(authority: TLSAuthority) -> PeerCertificate:
    key = ec.generate_private_key(ec.SECP256R1())
    request = x509.CertificateSigningRequestBuilder().subject_name(x509.Name([])).sign(key, hashes.SHA256())
    return PeerCertificate.from_der(authority.issue_client_certificate(request, "kiosk").public_bytes(Encoding.DER))


def _request(
    peer: PeerCertificate | None, connection: int, *, psk_identity: str = "", is_resumed: bool = False
) -> Request:
    return Request("POST", "/paos", {}, {}, b"", {}, peer, connection, psk_identity, is_resumed)


def test_attached_session_belongs_to_client_and_connection(peers: tuple[PeerCertificate, PeerCertificate]) -> None:
    client, other = peers
    session = EIDSession("x", POLICY, client.fingerprint, 1)

    assert session.is_on(_request(client, 1))
    assert not session.is_on(_request(client, 2))
    assert not session.is_on(_request(other, 1))
    assert not session.is_on(_request(None, 1))
    assert not session.is_on(_request(client, 1, psk_identity=session.identifier))


def test_attached_client_may_resume_its_own_tls_session_only(peers: tuple[PeerCertificate, PeerCertificate]) -> None:
    client, other = peers
    session = EIDSession("x", POLICY, client.fingerprint, 1)

    assert session.is_on(_request(client, 2, is_resumed=True))
    assert not session.is_on(_request(other, 2, is_resumed=True))


def test_client_without_certificate_cannot_resume_what_may_be_anybodys() -> None:
    session = EIDSession("x", POLICY, "", 1)

    assert session.is_on(_request(None, 1))
    assert not session.is_on(_request(None, 2, is_resumed=True))


def test_session_with_psk_belongs_to_whoever_proves_it(peers: tuple[PeerCertificate, PeerCertificate]) -> None:
    client, _ = peers
    session = EIDSession("x", POLICY, client.fingerprint, 1, bytes(32))

    assert session.is_on(_request(None, 2, psk_identity=session.identifier))
    assert session.is_on(_request(None, 3, psk_identity=session.identifier))
    assert not session.is_on(_request(None, 2, psk_identity="another session"))
    assert not session.is_on(_request(client, 1))


def test_failed_session_forgets() -> None:
    session = EIDSession("x", POLICY, "", 1)

    session.fail()

    assert session.phase is Phase.FAILED
    assert session.findings is None
    assert session.reading is None
