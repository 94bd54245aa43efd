"""A P-256 key in this process's memory: ES256 signatures (RFC 7518, 3.4) under its thumbprint (RFC 7638)."""

from __future__ import annotations

import json
from base64 import urlsafe_b64encode
from hashlib import sha256

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.x509.oid import NameOID

from hardware.errors import SecurityModuleError

_COORDINATE_BYTES = 32


class SoftwareKey:
    """Implements the port `Signer`; the key's bytes come from a keeper such as the keyring."""

    def __init__(self, private_key: ec.EllipticCurvePrivateKey) -> None:
        self._private_key = private_key
        self._key_id = thumbprint(private_key.public_key())

    @classmethod
    def generate(cls) -> SoftwareKey:
        """Return a new key."""
        return cls(ec.generate_private_key(ec.SECP256R1()))

    @classmethod
    def from_pem(cls, pem: bytes) -> SoftwareKey:
        """Return the key in the PEM text.

        Raises:
            SecurityModuleError: it holds none on P-256.
        """
        try:
            key = serialization.load_pem_private_key(pem, password=None)
        except ValueError as error:
            raise SecurityModuleError("the keeper does not hold a readable key") from error
        if not isinstance(key, ec.EllipticCurvePrivateKey) or not isinstance(key.curve, ec.SECP256R1):
            raise SecurityModuleError("the keeper's key is not on P-256")
        return cls(key)

    @property
    def key_id(self) -> str:
        """The thumbprint of the public key."""
        return self._key_id

    @property
    def public_key(self) -> ec.EllipticCurvePublicKey:
        """The public key."""
        return self._private_key.public_key()

    def sign(self, message: bytes) -> bytes:
        """Return r and s, 32 bytes each."""
        r, s = decode_dss_signature(self._private_key.sign(message, ec.ECDSA(hashes.SHA256())))
        return r.to_bytes(_COORDINATE_BYTES) + s.to_bytes(_COORDINATE_BYTES)

    def request(self, device_id: str, purpose: str) -> bytes:
        """Return a certification request (PKCS #10) as DER."""
        subject = x509.Name(
            [
                x509.NameAttribute(NameOID.ORGANIZATIONAL_UNIT_NAME, purpose),
                x509.NameAttribute(NameOID.COMMON_NAME, device_id),
            ]
        )
        builder = x509.CertificateSigningRequestBuilder().subject_name(subject)
        return builder.sign(self._private_key, hashes.SHA256()).public_bytes(serialization.Encoding.DER)

    def to_pem(self) -> bytes:
        """Return the private key as PKCS #8 in PEM, for its keeper alone."""
        return self._private_key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )

    def check_certificate(self, certificate_pem: bytes) -> None:
        """Check that the (first) certificate is one of this key.

        Raises:
            SecurityModuleError: it is not.
        """
        try:
            certified = x509.load_pem_x509_certificate(certificate_pem).public_key()
        except ValueError as error:
            raise SecurityModuleError("the certificate cannot be read") from error
        if certified != self.public_key:
            raise SecurityModuleError("the certificate is not one of this key")


def thumbprint(public_key: ec.EllipticCurvePublicKey) -> str:
    """Return the JWK thumbprint of a P-256 key with SHA-256 (RFC 7638, 3), base64url."""
    numbers = public_key.public_numbers()
    members = {"crv": "P-256", "kty": "EC", "x": _base64url(numbers.x), "y": _base64url(numbers.y)}
    return _encoded(sha256(json.dumps(members, separators=(",", ":")).encode()).digest())


def _base64url(coordinate: int) -> str:
    return _encoded(coordinate.to_bytes(_COORDINATE_BYTES))


def _encoded(content: bytes) -> str:
    return urlsafe_b64encode(content).rstrip(b"=").decode()
