"""Terminal authentication, version 2 (TR-03110-3, A.6 and B.3).

The kiosk relays: it asks for the challenge, shows the card the certificates and hands the signature on. The service
that holds the terminal's key signs.
"""

from __future__ import annotations

from collections.abc import Sequence

from cryptography.hazmat.primitives.asymmetric import ec

from hardware.card import tlv
from hardware.card.apdu import CommandAPDU
from hardware.card.reader import CardConnection
from hardware.card.tlv import DataObject
from hardware.eid import asn1, cv_certificate
from hardware.eid.cv_certificate import CVCertificate
from hardware.eid.cv_public_key import EllipticCurveKey
from hardware.eid.ecdsa_plain import encode_signature
from hardware.errors import CardProtocolError

CHALLENGE_SIZE = 8


class TerminalRefused(CardProtocolError):
    """The card does not accept a certificate or the signature of the terminal."""


def get_challenge(connection: CardConnection) -> bytes:
    """Return eight random bytes of the card; it keeps them until the signature comes, certificates in between.

    Raises:
        CardProtocolError, CardLost, CardServiceUnavailable.
    """
    response = connection.transmit(CommandAPDU(0x00, 0x84, 0x00, 0x00, le=CHALLENGE_SIZE))
    if not response.is_ok or len(response.data) != CHALLENGE_SIZE:
        raise CardProtocolError(f"the card gave no challenge ({response.status:04X})")
    return response.data


def authenticate(
    connection: CardConnection,
    chain: Sequence[CVCertificate],
    compressed_key: bytes,
    auxiliary_data: bytes,
    signature: bytes,
) -> None:
    """Show the card the certificates, in the order of `build_chain`, and the signature over its challenge.

    `compressed_key` is the x of the service's ephemeral key for chip authentication; `auxiliary_data` the data
    object 67, or nothing.

    Raises:
        TerminalRefused, CardProtocolError, CardLost, CardServiceUnavailable.
    """
    for certificate in chain:
        _demand_ok(connection, _set_dst(certificate), "authority")
        _demand_ok(connection, _verify_certificate(certificate), "certificate")
    _demand_ok(connection, _set_at(chain[-1], compressed_key, auxiliary_data), "terminal key")
    _demand_ok(connection, CommandAPDU(0x00, 0x82, 0x00, 0x00, signature), "signature")


def signed_message(id_picc: bytes, challenge: bytes, compressed_key: bytes, auxiliary_data: bytes) -> bytes:
    """Return what the terminal signs (TR-03110-2, 3.3: ID_PICC, r_PICC, Comp(PK_PCD), A_PCD)."""
    return id_picc + challenge + compressed_key + auxiliary_data


def sign_challenge(private_key: ec.EllipticCurvePrivateKey, certificate: CVCertificate, message: bytes) -> bytes:
    """Return the signature of the terminal's key holder, plain; the certificate names the hash function.

    Raises:
        CertificateInvalid: the certificate's algorithm is not ECDSA with SHA-2.
    """
    der = private_key.sign(message, ec.ECDSA(certificate.hash_algorithm))
    return encode_signature(der, (private_key.curve.group_order.bit_length() + 7) // 8)


def _set_dst(certificate: CVCertificate) -> CommandAPDU:
    reference = certificate.authority_reference.encode("latin-1")
    return CommandAPDU(0x00, 0x22, 0x81, 0xB6, tlv.encode(0x83, reference))


def _verify_certificate(certificate: CVCertificate) -> CommandAPDU:
    data = certificate.body_bytes + tlv.encode(cv_certificate.SIGNATURE, certificate.signature)
    return CommandAPDU(0x00, 0x2A, 0x00, 0xBE, data)


def _set_at(certificate: CVCertificate, compressed_key: bytes, auxiliary_data: bytes) -> CommandAPDU:
    key = certificate.body.public_key
    if not isinstance(key, EllipticCurveKey):
        raise TerminalRefused("terminal authentication with RSA is not supported")
    data = tlv.encode_all(
        (
            DataObject(0x80, asn1.encode_oid(key.oid)),
            DataObject(0x83, certificate.holder_reference.encode("latin-1")),
        )
    )
    return CommandAPDU(0x00, 0x22, 0x81, 0xA4, data + auxiliary_data + tlv.encode(0x91, compressed_key))


def _demand_ok(connection: CardConnection, command: CommandAPDU, what: str) -> None:
    response = connection.transmit(command)
    if not response.is_ok:
        raise TerminalRefused(f"the card does not accept the {what} ({response.status:04X})")
