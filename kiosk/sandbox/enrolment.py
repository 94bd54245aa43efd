"""The city enrols devices: Enrollment over Secure Transport (RFC 7030, 4.2), one-time code first, certificate then."""

from __future__ import annotations

import binascii
from base64 import b64decode, encodebytes
from http import HTTPStatus

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, pkcs7
from joserfc.jwk import ECKey

from kiosk.sandbox.gateway_store import GatewayStore
from kiosk.sandbox.http_server import Problem, Request, Response, Route
from kiosk.sandbox.tls import TLSAuthority


class Enrolment:
    """Issues certificates to devices that the city has given a code."""

    def __init__(self, store: GatewayStore, authority: TLSAuthority) -> None:
        self._store = store
        self._authority = authority

    @property
    def routes(self) -> tuple[Route, ...]:
        """What the HTTP server must route here; `seal` is a label as in RFC 7030, 3.2.2."""
        return (
            Route("POST", "/.well-known/est/simpleenroll", self.enrol_transport_key),
            Route("POST", "/.well-known/est/seal/simpleenroll", self.enrol_seal_key),
            Route("POST", "/.well-known/est/simplereenroll", self.renew_transport_key),
            Route("POST", "/.well-known/est/seal/simplereenroll", self.renew_seal_key),
        )

    def enrol_transport_key(self, request: Request) -> Response:
        """Certify a transport key for whoever knows the device's code (RFC 7030, 3.2.3)."""
        device_id, code = _credentials(request.headers.get("authorization", ""))
        if not self._store.is_code(device_id, code):
            raise Problem(HTTPStatus.UNAUTHORIZED, headers={"WWW-Authenticate": 'Basic realm="enrolment"'})
        certificate = self._issued(request, device_id, seal=False)
        self._store.add_certificate(device_id, certificate)
        return _certs_only(certificate)

    def enrol_seal_key(self, request: Request) -> Response:
        """Certify a seal key for the device that shows its transport certificate, and use up the code."""
        device_id = self._known(request)
        with self._store.transaction():
            certificate = self._seal_certificate(request, device_id)
            self._store.use_up_codes(device_id)
        return _certs_only(certificate)

    def renew_transport_key(self, request: Request) -> Response:
        """Certify another transport key for the device that shows its present certificate (RFC 7030, 3.2.2)."""
        device_id = self._known(request)
        certificate = self._issued(request, device_id, seal=False)
        self._store.add_certificate(device_id, certificate)
        return _certs_only(certificate)

    def renew_seal_key(self, request: Request) -> Response:
        """Certify another seal key; what the earlier one has sealed may still be on its way."""
        return _certs_only(self._seal_certificate(request, self._known(request)))

    def _known(self, request: Request) -> str:
        """Return the id of the device whose certificate was shown."""
        device = self._store.device(request.peer.common_name) if request.peer else None
        if device is None or device.revoked or request.peer is None:
            raise Problem(HTTPStatus.UNAUTHORIZED)
        if request.peer.fingerprint not in device.fingerprints:
            raise Problem(HTTPStatus.UNAUTHORIZED)
        return device.device_id

    def _seal_certificate(self, request: Request, device_id: str) -> x509.Certificate:
        certificate = self._issued(request, device_id, seal=True)
        public_key = certificate.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
        self._store.add_seal_key(device_id, ECKey.import_key(public_key).thumbprint(), certificate)
        return certificate

    def _issued(self, request: Request, device_id: str, *, seal: bool) -> x509.Certificate:
        issue = self._authority.issue_seal_certificate if seal else self._authority.issue_client_certificate
        try:
            asked = x509.load_der_x509_csr(b64decode(request.body, validate=False))
            return issue(asked, device_id)
        except ValueError as error:
            raise Problem(HTTPStatus.BAD_REQUEST, "The certification request cannot be used.") from error


def _credentials(header: str) -> tuple[str, str]:
    scheme, _, encoded = header.partition(" ")
    try:
        name, _, password = b64decode(encoded, validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError):
        return "", ""
    return (name, password) if scheme.lower() == "basic" else ("", "")


def _certs_only(certificate: x509.Certificate) -> Response:
    content = encodebytes(pkcs7.serialize_certificates([certificate], Encoding.DER))
    headers = {"Content-Transfer-Encoding": "base64"}
    return Response(HTTPStatus.OK, content, "application/pkcs7-mime; smime-type=certs-only", headers)
