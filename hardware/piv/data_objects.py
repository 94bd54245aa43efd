"""The PIV data objects with an X.509 certificate (NIST SP 800-73-4 Part 1, appendix A)."""

from __future__ import annotations

import zlib
from enum import IntEnum, IntFlag
from typing import Final

from cryptography import x509

from hardware.card import tlv
from hardware.errors import CardProtocolError

_CONTENT: Final = 0x53
_CERTIFICATE: Final = 0x70
_CERT_INFO: Final = 0x71
_ERROR_DETECTION_CODE: Final = 0xFE
_GZIP: Final = zlib.MAX_WBITS | 16
MAX_CERTIFICATE_BYTES: Final = 32_768
"""Far more than any card holds: a compressed certificate may not fill the memory."""


class PIVKey(IntEnum):
    """The key references that staff cards are used with."""

    AUTHENTICATION = 0x9A
    SIGNATURE = 0x9C


class CertInfo(IntFlag):
    """What is said of a stored certificate."""

    GZIP = 0x01


CERTIFICATE_TAGS: Final = {PIVKey.AUTHENTICATION: 0x5FC105, PIVKey.SIGNATURE: 0x5FC10A}
"""The BER-TLV tags of the certificates' data objects."""


def encode_certificate(certificate: bytes, *, compressed: bool = False) -> bytes:
    """Return the data object of a certificate (DER), as GET DATA answers it."""
    info = CertInfo.GZIP if compressed else CertInfo(0)
    stored = _compressed(certificate) if compressed else certificate
    content = (
        tlv.encode(_CERTIFICATE, stored)
        + tlv.encode(_CERT_INFO, bytes((info,)))
        + tlv.encode(_ERROR_DETECTION_CODE, b"")
    )
    return tlv.encode(_CONTENT, content)


def decode_certificate(raw: bytes) -> x509.Certificate:
    """Read the certificate out of its data object.

    Raises:
        CardProtocolError: it is not well-formed, or holds no certificate.
    """
    try:
        content = tlv.decode(raw)
        if content.tag != _CONTENT:
            raise CardProtocolError("the card gave another data object than the one asked for")
        stored, info = content.require(_CERTIFICATE).value, content.find(_CERT_INFO)
        is_compressed = info is not None and CertInfo.GZIP in CertInfo(info.value[0] if info.value else 0)
        return x509.load_der_x509_certificate(_decompressed(stored) if is_compressed else stored)
    except ValueError as error:
        raise CardProtocolError("the certificate on the card cannot be read") from error


def _compressed(content: bytes) -> bytes:
    compressor = zlib.compressobj(level=9, wbits=_GZIP)
    return compressor.compress(content) + compressor.flush()


def _decompressed(content: bytes) -> bytes:
    try:
        return zlib.decompressobj(wbits=_GZIP).decompress(content, MAX_CERTIFICATE_BYTES)
    except zlib.error as error:
        raise ValueError("no gzip") from error
