"""Signatures of X.509 certificates and of CMS, by keys whose curve may be written out in numbers (RFC 5280, 5652).

OpenSSL's own parsers refuse German document signers for that, so the structures are read here.
"""

from __future__ import annotations

from typing import Final

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.serialization import load_der_public_key

from hardware.card.tlv import DataObject, MalformedError
from hardware.eid import algorithm_identifier, asn1, public_ecdsa
from hardware.eid.domain_parameters import DomainParameters
from hardware.eid.ecdsa_plain import decode_signature

_ECDSA: Final[dict[str, type[hashes.HashAlgorithm]]] = {
    "1.2.840.10045.4.3.1": hashes.SHA224,
    "1.2.840.10045.4.3.2": hashes.SHA256,
    "1.2.840.10045.4.3.3": hashes.SHA384,
    "1.2.840.10045.4.3.4": hashes.SHA512,
}
_PLAIN_ECDSA: Final[dict[str, type[hashes.HashAlgorithm]]] = {
    "0.4.0.127.0.7.1.1.4.1.2": hashes.SHA224,
    "0.4.0.127.0.7.1.1.4.1.3": hashes.SHA256,
    "0.4.0.127.0.7.1.1.4.1.4": hashes.SHA384,
    "0.4.0.127.0.7.1.1.4.1.5": hashes.SHA512,
}
_DIGESTS: Final[dict[str, type[hashes.HashAlgorithm]]] = {
    "2.16.840.1.101.3.4.2.1": hashes.SHA256,
    "2.16.840.1.101.3.4.2.2": hashes.SHA384,
    "2.16.840.1.101.3.4.2.3": hashes.SHA512,
    "2.16.840.1.101.3.4.2.4": hashes.SHA224,
}
_RSA: Final[dict[str, type[hashes.HashAlgorithm]]] = {
    "1.2.840.113549.1.1.11": hashes.SHA256,
    "1.2.840.113549.1.1.12": hashes.SHA384,
    "1.2.840.113549.1.1.13": hashes.SHA512,
    "1.2.840.113549.1.1.14": hashes.SHA224,
}
_RSA_ENCRYPTION = "1.2.840.113549.1.1.1"
_RSASSA_PSS = "1.2.840.113549.1.1.10"
_MGF1 = "1.2.840.113549.1.1.8"
_PSS_HASH, _PSS_MASK, _PSS_SALT = 0xA0, 0xA1, 0xA2


class SignatureInvalid(MalformedError):
    """A signature is not right, or of an algorithm that is not accepted."""


def digest_algorithm(algorithm: DataObject) -> hashes.HashAlgorithm:
    """Return the hash function of an AlgorithmIdentifier.

    Raises:
        SignatureInvalid: it is not one of the SHA-2 family.
        MalformedError: not an AlgorithmIdentifier.
    """
    oid = asn1.read_oid(asn1.expect(algorithm, asn1.SEQUENCE).require(asn1.OBJECT_IDENTIFIER))
    if oid not in _DIGESTS:
        raise SignatureInvalid("the hash function is not accepted")
    return _DIGESTS[oid]()


def verify(
    algorithm: DataObject,
    public_key: DataObject,
    signature: bytes,
    message: bytes,
    digest: hashes.HashAlgorithm | None = None,
) -> None:
    """Check a signature: AlgorithmIdentifier and SubjectPublicKeyInfo say how.

    `digest` is the hash function of a CMS signer, who may name plain RSA and the function apart (RFC 3370, 3.2).

    Raises:
        SignatureInvalid: it is not right, or ECDSA and RSA with SHA-2 are not what it uses.
        MalformedError: the structures are malformed.
    """
    oid = asn1.read_oid(asn1.expect(algorithm, asn1.SEQUENCE).require(asn1.OBJECT_IDENTIFIER))
    try:
        if oid == _RSASSA_PSS:
            _verify_pss(algorithm, public_key, signature, message)
        elif oid in _RSA:
            _load_rsa(public_key).verify(signature, message, padding.PKCS1v15(), _RSA[oid]())
        elif oid == _RSA_ENCRYPTION and digest is not None:
            _load_rsa(public_key).verify(signature, message, padding.PKCS1v15(), digest)
        elif oid in _ECDSA:
            _verify_ecdsa(_ECDSA[oid](), public_key, signature, message)
        elif oid in _PLAIN_ECDSA:
            _verify_ecdsa(_PLAIN_ECDSA[oid](), public_key, decode_signature(signature), message)
        else:
            raise SignatureInvalid("the signature algorithm is not accepted")
    except InvalidSignature:
        raise SignatureInvalid("a signature is not right") from None


def _verify_ecdsa(digest: hashes.HashAlgorithm, public_key: DataObject, signature: bytes, message: bytes) -> None:
    curve, point = algorithm_identifier.read_curve_and_point(public_key)
    if curve in public_ecdsa.SUPPORTED:
        if not public_ecdsa.is_signed(curve, point, _decode(signature), message, digest):
            raise InvalidSignature
        return
    DomainParameters.from_curve(curve).load_point(point).verify(signature, message, ec.ECDSA(digest))


def _decode(signature: bytes) -> tuple[int, int]:
    try:
        return decode_dss_signature(signature)
    except ValueError:
        raise InvalidSignature from None


def _verify_pss(algorithm: DataObject, public_key: DataObject, signature: bytes, message: bytes) -> None:
    parameters = algorithm.require(asn1.SEQUENCE)
    digest = digest_algorithm(asn1.only_child(parameters.require(_PSS_HASH)))
    mask_oid, mask_digest = _read_mask(asn1.only_child(parameters.require(_PSS_MASK)))
    salt_length = asn1.read_integer(asn1.only_child(parameters.require(_PSS_SALT)))
    if mask_oid != _MGF1 or salt_length != digest.digest_size:
        raise SignatureInvalid("the parameters of RSA-PSS are not accepted")
    _load_rsa(public_key).verify(signature, message, padding.PSS(padding.MGF1(mask_digest), salt_length), digest)


def _load_rsa(public_key: DataObject) -> rsa.RSAPublicKey:
    try:
        key = load_der_public_key(public_key.to_bytes())
    except (ValueError, UnsupportedAlgorithm):
        raise SignatureInvalid("an RSA key cannot be read") from None
    if not isinstance(key, rsa.RSAPublicKey):
        raise SignatureInvalid("the key does not belong to the algorithm")
    return key


def _read_mask(mask: DataObject) -> tuple[str, hashes.HashAlgorithm]:
    children = asn1.expect(mask, asn1.SEQUENCE).children
    if len(children) != 2:
        raise MalformedError("a mask generation function has two members")
    return asn1.read_oid(children[0]), digest_algorithm(children[1])
