"""The sectors of the city's terminal: under which names it knows cards, and which of them were reported lost.

Restricted identification gives a card one name for each sector (TR-03110-2, 3.5). In the first sector it is the
holder's pseudonym. The second serves revocation: who keeps the list of lost cards knows the public half of each
card's revocation key, and from it derives the card's name in this sector, which the terminal asks the card for.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.asymmetric import ec

from hardware.eid.certificate_description import sha256
from hardware.eid.cv_public_key import EllipticCurveKey
from hardware.eid.domain_parameters import DomainParameters, encode_point
from kiosk.sandbox.key_files import load_or_make_ec_key, write_atomically

_BRAINPOOL_P256R1: Final = 13
_RI_ECDH_SHA256: Final = "0.4.0.127.0.7.2.2.5.2.3"


class Sectors:
    """Both sectors' keys, and the list of lost cards; the files are those of `kiosk.sandbox.pki`."""

    def __init__(self, directory: Path) -> None:
        self._domain = DomainParameters.from_id(_BRAINPOOL_P256R1)
        curve = self._domain.openssl()
        self._revocation_key = load_or_make_ec_key(directory / "revocation-sector.key", curve)
        self._list_path = directory / "revoked.json"
        self.pseudonym_key = self._describe(load_or_make_ec_key(directory / "pseudonym-sector.key", curve))
        self.revocation_key = self._describe(self._revocation_key)

    @property
    def key_hashes(self) -> tuple[bytes, bytes]:
        """What the terminal's certificate says of both sectors, the pseudonyms' first."""
        return sha256(self.pseudonym_key), sha256(self.revocation_key)

    def revoke(self, card_keys: Iterable[bytes]) -> None:
        """Report cards lost: the uncompressed points of their revocation keys."""
        listed = {each.hex() for each in (*self._revoked_keys(), *card_keys)}
        write_atomically(self._list_path, json.dumps(sorted(listed), indent=1).encode())

    def block_list(self) -> frozenset[bytes]:
        """Return the names in the revocation sector of all cards that are reported lost now."""
        return frozenset(self._name_of(each) for each in self._revoked_keys())

    def _revoked_keys(self) -> tuple[bytes, ...]:
        if not self._list_path.exists():
            return ()
        return tuple(bytes.fromhex(each) for each in json.loads(self._list_path.read_bytes()))

    def _name_of(self, card_key: bytes) -> bytes:
        scalar = self._revocation_key.private_numbers().private_value
        return sha256(self._domain.shared_x(scalar, card_key))

    def _describe(self, key: ec.EllipticCurvePrivateKey) -> bytes:
        point = encode_point(key.public_key())
        return EllipticCurveKey(_RI_ECDH_SHA256, point, self._domain.curve).to_data_object().to_bytes()
