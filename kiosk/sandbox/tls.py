"""The sandbox's own certificate authority for TLS: servers on loopback, and clients that enrol."""

from __future__ import annotations

import ipaddress
import ssl
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from kiosk.sandbox.key_files import PrivateKey, load_or_make_ec_key, load_or_make_rsa_key, write_atomically

_AUTHORITY_LIFE: Final = timedelta(days=3650)
_LEAF_LIFE: Final = timedelta(days=365)
_RENEW_BEFORE: Final = timedelta(days=30)
_ENDED: Final = timedelta(minutes=1)
_BACKDATED: Final = timedelta(hours=1)
_KEY_USAGES: Final = (
    "digital_signature",
    "content_commitment",
    "key_encipherment",
    "data_encipherment",
    "key_agreement",
    "key_cert_sign",
    "crl_sign",
    "encipher_only",
    "decipher_only",
)
_LOOPBACK: Final = (
    x509.DNSName("localhost"),
    x509.IPAddress(ipaddress.ip_address("127.0.0.1")),
    x509.IPAddress(ipaddress.ip_address("::1")),
)

PublicKey = ec.EllipticCurvePublicKey | rsa.RSAPublicKey


@dataclass(frozen=True, slots=True)
class ServerCredentials:
    """A server's certificate and key as PEM files, the form that `ssl` takes."""

    certificate_path: Path
    key_path: Path

    @property
    def certificate(self) -> x509.Certificate:
        """The server's certificate."""
        return x509.load_pem_x509_certificate(self.certificate_path.read_bytes())


class TLSAuthority:
    """The certificate authority, made at its first start and the same ever after."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        self._key = load_or_make_ec_key(directory / "ca.key")
        self.certificate_path = directory / "ca.pem"
        if not self.certificate_path.exists():
            write_atomically(self.certificate_path, _pem(_self_signed(self._key)))
        self.certificate = x509.load_pem_x509_certificate(self.certificate_path.read_bytes())

    def server_credentials(self, name: str) -> ServerCredentials:
        """Return certificate and key of the named server on loopback, renewed when they are about to expire."""
        credentials = self._credentials(name)
        return self._certified(credentials, load_or_make_ec_key(credentials.key_path), name, "digital_signature")

    def expired_credentials(self, name: str) -> ServerCredentials:
        """Return certificate and key of the named server with a certificate that ended a minute ago."""
        key = load_or_make_ec_key(self._credentials(name).key_path)
        builder = self._leaf(_name(name), key.public_key(), ExtendedKeyUsageOID.SERVER_AUTH, -_ENDED)
        builder = builder.add_extension(x509.SubjectAlternativeName(_LOOPBACK), critical=False)
        path = self._directory / f"{name}.expired.pem"
        write_atomically(path, _pem(builder.sign(self._key, hashes.SHA256())))
        return ServerCredentials(path, self._credentials(name).key_path)

    def psk_server_credentials(self, name: str) -> ServerCredentials:
        """Return the same for a server whose clients encrypt the premaster secret to its RSA key (RFC 4279, 4)."""
        credentials = self._credentials(name)
        key = load_or_make_rsa_key(credentials.key_path)
        return self._certified(credentials, key, name, "digital_signature", "key_encipherment")

    def issue_client_certificate(
        self, request: x509.CertificateSigningRequest, common_name: str, life: timedelta = _LEAF_LIFE
    ) -> x509.Certificate:
        """Return a client certificate for the key of the request, under the name that we give it.

        Raises:
            ValueError: the request is not signed by its own key, or the key is not on P-256.
        """
        builder = self._leaf(_name(common_name), _requested_key(request), ExtendedKeyUsageOID.CLIENT_AUTH, life)
        return builder.sign(self._key, hashes.SHA256())

    def issue_seal_certificate(
        self, request: x509.CertificateSigningRequest, common_name: str, life: timedelta = _LEAF_LIFE
    ) -> x509.Certificate:
        """Return a certificate for the key that a device signs submissions with.

        Raises:
            ValueError: the request is not signed by its own key, or the key is not on P-256.
        """
        builder = self._end_entity(_name(common_name), _requested_key(request), life)
        builder = builder.add_extension(key_usage("digital_signature", "content_commitment"), critical=True)
        return builder.sign(self._key, hashes.SHA256())

    def issue_encryption_certificate(
        self, key: rsa.RSAPublicKey, common_name: str, life: timedelta = _LEAF_LIFE
    ) -> x509.Certificate:
        """Return a certificate for a key that others encrypt for."""
        builder = self._end_entity(_name(common_name), key, life)
        builder = builder.add_extension(key_usage("key_encipherment"), critical=True)
        return builder.sign(self._key, hashes.SHA256())

    def _credentials(self, name: str) -> ServerCredentials:
        return ServerCredentials(self._directory / f"{name}.pem", self._directory / f"{name}.key")

    def _certified(self, credentials: ServerCredentials, key: PrivateKey, name: str, *usages: str) -> ServerCredentials:
        if not credentials.certificate_path.exists() or _expires_soon(credentials.certificate):
            builder = self._leaf(_name(name), key.public_key(), ExtendedKeyUsageOID.SERVER_AUTH, _LEAF_LIFE, usages)
            builder = builder.add_extension(x509.SubjectAlternativeName(_LOOPBACK), critical=False)
            write_atomically(credentials.certificate_path, _pem(builder.sign(self._key, hashes.SHA256())))
        return credentials

    def _leaf(
        self,
        subject: x509.Name,
        key: PublicKey,
        extended_usage: x509.ObjectIdentifier,
        life: timedelta = _LEAF_LIFE,
        usages: tuple[str, ...] = ("digital_signature",),
    ) -> x509.CertificateBuilder:
        builder = self._end_entity(subject, key, life)
        builder = builder.add_extension(key_usage(*usages), critical=True)
        return builder.add_extension(x509.ExtendedKeyUsage([extended_usage]), critical=False)

    def _end_entity(self, subject: x509.Name, key: PublicKey, life: timedelta) -> x509.CertificateBuilder:
        authority_key = self._key.public_key()
        return (
            _builder(subject, self.certificate.subject, key, life)
            .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
            .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(authority_key), critical=False)
        )


def server_context(
    credentials: ServerCredentials, client_authority: Path | None = None, *, client_required: bool = True
) -> ssl.SSLContext:
    """Return a context for TLS 1.2 and later; with `client_authority` clients show a certificate issued by it."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.load_cert_chain(credentials.certificate_path, credentials.key_path)
    if client_authority is not None:
        context.load_verify_locations(client_authority)
        context.verify_mode = ssl.CERT_REQUIRED if client_required else ssl.CERT_OPTIONAL
    return context


def _self_signed(key: ec.EllipticCurvePrivateKey) -> x509.Certificate:
    subject = _name("Bürgerschalter Sandbox TLS CA")
    builder = _builder(subject, subject, key.public_key(), _AUTHORITY_LIFE)
    builder = builder.add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
    builder = builder.add_extension(key_usage("key_cert_sign", "crl_sign"), critical=True)
    return builder.sign(key, hashes.SHA256())


def _builder(subject: x509.Name, issuer: x509.Name, key: PublicKey, life: timedelta) -> x509.CertificateBuilder:
    now = datetime.now(UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - _BACKDATED)
        .not_valid_after(now + life)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key), critical=False)
    )


def _requested_key(request: x509.CertificateSigningRequest) -> ec.EllipticCurvePublicKey:
    key = request.public_key()
    if not request.is_signature_valid:
        raise ValueError("the request is not signed by its own key")
    if not isinstance(key, ec.EllipticCurvePublicKey) or not isinstance(key.curve, ec.SECP256R1):
        raise ValueError("the key of the request is not on P-256")
    return key


def key_usage(*usages: str) -> x509.KeyUsage:
    """Return the extension that allows the uses, named as `cryptography` names them."""
    return x509.KeyUsage(**{name: name in usages for name in _KEY_USAGES})


def _name(common_name: str) -> x509.Name:
    return x509.Name(
        [
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Bürgerschalter Sandbox"),
            x509.NameAttribute(NameOID.COMMON_NAME, common_name),
        ]
    )


def _expires_soon(certificate: x509.Certificate) -> bool:
    return certificate.not_valid_after_utc - datetime.now(UTC) < _RENEW_BEFORE


def _pem(certificate: x509.Certificate) -> bytes:
    return certificate.public_bytes(serialization.Encoding.PEM)
