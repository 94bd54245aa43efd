"""The security infos of a card: which protocols it speaks, on which curves, with which keys (TR-03110-3, A.1.1)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from hardware.card import tlv
from hardware.card.tlv import DataObject, MalformedError
from hardware.eid import algorithm_identifier as algorithms
from hardware.eid import asn1
from hardware.eid.asn1 import sequence
from hardware.eid.domain_parameters import DomainParameters
from hardware.eid.key_derivation import Cipher

ID_PK_ECDH = "0.4.0.127.0.7.2.2.1.2"
ID_TA = "0.4.0.127.0.7.2.2.2"
ID_CA_ECDH = "0.4.0.127.0.7.2.2.3.2"
ID_PACE = "0.4.0.127.0.7.2.2.4"
ID_PACE_ECDH_GM = f"{ID_PACE}.2"
ID_RI_ECDH = "0.4.0.127.0.7.2.2.5.2"
ID_CI = "0.4.0.127.0.7.2.2.6"
ID_PT = "0.4.0.127.0.7.2.2.8"


@dataclass(frozen=True, slots=True)
class PACEInfo:
    """PACE: protocol, version, and the number of the domain parameters."""

    protocol: str
    version: int
    parameter_id: int | None = None

    @property
    def cipher(self) -> Cipher | None:
        """The cipher of generic mapping on elliptic curves with AES, None for what this kiosk does not speak."""
        return Cipher.from_oid(self.protocol, ID_PACE_ECDH_GM)

    def to_data_object(self) -> DataObject:
        """Return the SEQUENCE."""
        return sequence(asn1.oid(self.protocol), asn1.integer(self.version), *_optional(self.parameter_id))


@dataclass(frozen=True, slots=True)
class PACEDomainParameterInfo:
    """A curve for PACE that is not named by its number alone: a PACEInfo refers to it."""

    domain: DomainParameters
    parameter_id: int | None = None

    def to_data_object(self) -> DataObject:
        """Return the SEQUENCE."""
        return sequence(asn1.oid(ID_PACE_ECDH_GM), algorithms.standardized(self.domain), *_optional(self.parameter_id))


@dataclass(frozen=True, slots=True)
class ChipAuthenticationInfo:
    """Chip authentication: protocol, version, and which key."""

    protocol: str
    version: int
    key_id: int | None = None

    @property
    def cipher(self) -> Cipher | None:
        """The cipher of the protocol, None for what this kiosk does not speak."""
        return Cipher.from_oid(self.protocol, ID_CA_ECDH)

    def to_data_object(self) -> DataObject:
        """Return the SEQUENCE."""
        return sequence(asn1.oid(self.protocol), asn1.integer(self.version), *_optional(self.key_id))


@dataclass(frozen=True, slots=True)
class ChipAuthenticationDomainParameterInfo:
    """The curve of a key for chip authentication."""

    domain: DomainParameters
    key_id: int | None = None

    def to_data_object(self) -> DataObject:
        """Return the SEQUENCE."""
        curve = algorithms.standardized(self.domain)
        return sequence(asn1.oid(ID_CA_ECDH), curve, *_optional(self.key_id))


@dataclass(frozen=True, slots=True)
class ChipAuthenticationPublicKeyInfo:
    """A public key for chip authentication."""

    domain: DomainParameters
    point: bytes
    key_id: int | None = None

    def to_data_object(self) -> DataObject:
        """Return the SEQUENCE."""
        subject_public_key = DataObject(asn1.BIT_STRING, b"\0" + self.point)
        key = sequence(algorithms.standardized(self.domain), subject_public_key)
        return sequence(asn1.oid(ID_PK_ECDH), key, *_optional(self.key_id))


@dataclass(frozen=True, slots=True)
class TerminalAuthenticationInfo:
    """Terminal authentication in version 2."""

    version: int

    def to_data_object(self) -> DataObject:
        """Return the SEQUENCE."""
        return sequence(asn1.oid(ID_TA), asn1.integer(self.version))


@dataclass(frozen=True, slots=True)
class RestrictedIdentificationInfo:
    """Restricted identification: protocol, version, which key, and whether the right is needed to use it."""

    protocol: str
    version: int
    key_id: int
    authorized_only: bool

    def to_data_object(self) -> DataObject:
        """Return the SEQUENCE."""
        flag = DataObject(asn1.BOOLEAN, b"\xff" if self.authorized_only else b"\0")
        parameters = sequence(asn1.integer(self.version), asn1.integer(self.key_id), flag)
        return sequence(asn1.oid(self.protocol), parameters)


@dataclass(frozen=True, slots=True)
class RestrictedIdentificationDomainParameterInfo:
    """The curve of the keys for restricted identification."""

    domain: DomainParameters

    def to_data_object(self) -> DataObject:
        """Return the SEQUENCE."""
        return sequence(asn1.oid(ID_RI_ECDH), algorithms.standardized(self.domain))


@dataclass(frozen=True, slots=True)
class CardInfoLocator:
    """Where the card's type is described."""

    url: str

    def to_data_object(self) -> DataObject:
        """Return the SEQUENCE."""
        return sequence(asn1.oid(ID_CI), DataObject(asn1.IA5_STRING, self.url.encode("ascii")))


@dataclass(frozen=True, slots=True)
class PrivilegedTerminalInfo:
    """The infos of keys that only privileged terminals may use."""

    infos: tuple[SecurityInfo, ...]

    def to_data_object(self) -> DataObject:
        """Return the SEQUENCE."""
        return sequence(asn1.oid(ID_PT), encode(self.infos))


@dataclass(frozen=True, slots=True)
class UnknownInfo:
    """An info of a protocol, version or curve that this kiosk does not speak."""

    protocol: str
    raw: bytes

    def to_data_object(self) -> DataObject:
        """Return the SEQUENCE as it was read."""
        return tlv.decode(self.raw)


SecurityInfo = (
    PACEInfo
    | PACEDomainParameterInfo
    | ChipAuthenticationInfo
    | ChipAuthenticationDomainParameterInfo
    | ChipAuthenticationPublicKeyInfo
    | TerminalAuthenticationInfo
    | RestrictedIdentificationInfo
    | RestrictedIdentificationDomainParameterInfo
    | CardInfoLocator
    | PrivilegedTerminalInfo
    | UnknownInfo
)

_Reader = Callable[[str, list[DataObject]], SecurityInfo]


def parse(security_infos: DataObject) -> tuple[SecurityInfo, ...]:
    """Read a SET of security infos; what is not known, or has another shape than ours, becomes `UnknownInfo`.

    Raises:
        MalformedError: not a SET of SEQUENCES that begin with an object identifier.
    """
    members = asn1.expect(security_infos, asn1.SET).children
    return tuple(_parse_info(each, _READERS) for each in members)


def encode(infos: Iterable[SecurityInfo]) -> DataObject:
    """Return a SET of the infos, in the order given."""
    return DataObject(asn1.SET, tlv.encode_all(each.to_data_object() for each in infos))


def _parse_info(info: DataObject, readers: Mapping[str, _Reader]) -> SecurityInfo:
    protocol, *members = asn1.expect(info, asn1.SEQUENCE).children or (info,)
    oid = asn1.read_oid(protocol)
    for family, reader in readers.items():
        if oid == family or oid.startswith(f"{family}."):
            try:
                return reader(oid, members)
            except (MalformedError, ValueError):
                break
    return UnknownInfo(oid, info.to_bytes())


def _read_pace(oid: str, members: list[DataObject]) -> SecurityInfo:
    if oid == ID_PACE_ECDH_GM:
        first, *rest = members
        return PACEDomainParameterInfo(algorithms.read(first), asn1.read_integer(rest[0]) if rest else None)
    version, *parameter_id = (asn1.read_integer(each) for each in members)
    return PACEInfo(oid, version, *parameter_id[:1])


def _read_chip_authentication(oid: str, members: list[DataObject]) -> SecurityInfo:
    first, *rest = members
    key_id = asn1.read_integer(rest[0]) if rest else None
    if oid == ID_CA_ECDH:
        return ChipAuthenticationDomainParameterInfo(algorithms.read(first), key_id)
    return ChipAuthenticationInfo(oid, asn1.read_integer(first), key_id)


def _read_public_key(_: str, members: list[DataObject]) -> SecurityInfo:
    first, *rest = members
    domain, point = algorithms.read_public_key(first)
    return ChipAuthenticationPublicKeyInfo(domain, point, asn1.read_integer(rest[0]) if rest else None)


def _read_terminal_authentication(_: str, members: list[DataObject]) -> SecurityInfo:
    (version,) = members
    return TerminalAuthenticationInfo(asn1.read_integer(version))


def _read_restricted_identification(oid: str, members: list[DataObject]) -> SecurityInfo:
    if oid == ID_RI_ECDH:
        return RestrictedIdentificationDomainParameterInfo(algorithms.read(members[0]))
    version, key_id, authorized_only = asn1.expect(members[0], asn1.SEQUENCE).children
    flag = asn1.expect(authorized_only, asn1.BOOLEAN).value != b"\0"
    return RestrictedIdentificationInfo(oid, asn1.read_integer(version), asn1.read_integer(key_id), flag)


def _read_card_info_locator(_: str, members: list[DataObject]) -> SecurityInfo:
    (url,) = members
    return CardInfoLocator(asn1.read_text(url))


def _read_privileged_terminal(_: str, members: list[DataObject]) -> SecurityInfo:
    (infos,) = members
    # One level and no deeper: a card must not be able to exhaust the stack.
    inner = asn1.expect(infos, asn1.SET).children
    return PrivilegedTerminalInfo(tuple(_parse_info(each, _FLAT_READERS) for each in inner))


def _optional(number: int | None) -> tuple[DataObject, ...]:
    return () if number is None else (asn1.integer(number),)


_FLAT_READERS: dict[str, _Reader] = {
    ID_PK_ECDH: _read_public_key,
    ID_TA: _read_terminal_authentication,
    ID_CA_ECDH: _read_chip_authentication,
    ID_PACE: _read_pace,
    ID_RI_ECDH: _read_restricted_identification,
    ID_CI: _read_card_info_locator,
}
_READERS: dict[str, _Reader] = _FLAT_READERS | {ID_PT: _read_privileged_terminal}
