"""What a simulated chip says of itself: the security infos of EF.CardAccess and EF.CardSecurity (TR-03110-3, A.1)."""

from __future__ import annotations

from collections.abc import Iterable

from hardware.card import tlv
from hardware.card.tlv import DataObject
from hardware.eid import asn1
from hardware.eid.asn1 import sequence
from hardware.eid.simulated.document_signer import DocumentSigner
from hardware.eid.simulated.key_agreement import CA_ECDH, RI_ECDH_SHA256, ChipKey, IdentifierKey
from hardware.eid.simulated.pace import PACEProtocol

_TERMINAL_AUTHENTICATION = "0.4.0.127.0.7.2.2.2"
_CARD_INFO, _CARD_INFO_URL = "0.4.0.127.0.7.2.2.6", b"http://bsi.bund.de/cif/npa.xml"
_PUBLIC_KEY_ECDH = "0.4.0.127.0.7.2.2.1.2"
_RI_ECDH = RI_ECDH_SHA256.rpartition(".")[0]
_STANDARDIZED_PARAMETERS = "0.4.0.127.0.7.1.2"
_VERSION = asn1.integer(2)


def card_access(pace: Iterable[PACEProtocol], chip_key: ChipKey, foreign: Iterable[bytes] = ()) -> bytes:
    """Return EF.CardAccess; `foreign` are infos that this chip shows first and no terminal has to know."""
    return _security_infos([*foreign, *_public_infos(pace, chip_key)])


def card_security(
    pace: Iterable[PACEProtocol],
    chip_key: ChipKey,
    identifier_keys: Iterable[IdentifierKey],
    signer: DocumentSigner,
    foreign: Iterable[bytes] = (),
) -> bytes:
    """Return EF.CardSecurity: the same infos, the static public keys, and the signature over all."""
    infos = [*foreign, *_public_infos(pace, chip_key), _public_key_info(chip_key), *_identifier_infos(identifier_keys)]
    return signer.sign(_security_infos(infos))


def _security_infos(infos: list[bytes]) -> bytes:
    return tlv.encode(asn1.SET, b"".join(infos))


def _public_infos(pace: Iterable[PACEProtocol], chip_key: ChipKey) -> list[bytes]:
    key_id = asn1.integer(chip_key.key_id)
    infos = [
        *(sequence(asn1.oid(each.oid), _VERSION, asn1.integer(each.parameter_id)) for each in pace),
        sequence(asn1.oid(_TERMINAL_AUTHENTICATION), _VERSION),
        sequence(asn1.oid(chip_key.oid), _VERSION, key_id),
        sequence(asn1.oid(CA_ECDH), _standardized(chip_key.parameter_id), key_id),
        sequence(asn1.oid(_CARD_INFO), DataObject(asn1.IA5_STRING, _CARD_INFO_URL)),
    ]
    return [info.to_bytes() for info in infos]


def _public_key_info(chip_key: ChipKey) -> bytes:
    bits = DataObject(asn1.BIT_STRING, b"\0" + chip_key.public_key)
    public_key = sequence(_standardized(chip_key.parameter_id), bits)
    return sequence(asn1.oid(_PUBLIC_KEY_ECDH), public_key, asn1.integer(chip_key.key_id)).to_bytes()


def _identifier_infos(keys: Iterable[IdentifierKey]) -> list[bytes]:
    infos = []
    for key in keys:
        authorized = DataObject(asn1.BOOLEAN, b"\xff" if key.is_for_authorized_only else b"\0")
        parameters = sequence(asn1.integer(1), asn1.integer(key.key_id), authorized)
        infos.append(sequence(asn1.oid(RI_ECDH_SHA256), parameters).to_bytes())
    curves = {key.parameter_id for key in keys}
    return infos + [sequence(asn1.oid(_RI_ECDH), _standardized(curve)).to_bytes() for curve in sorted(curves)]


def _standardized(parameter_id: int) -> DataObject:
    return sequence(asn1.oid(_STANDARDIZED_PARAMETERS), asn1.integer(parameter_id))
