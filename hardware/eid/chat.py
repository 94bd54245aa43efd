"""The certificate holder authorization template, CHAT: role and rights of a terminal (TR-03110-3, C.4)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from hardware.card import tlv
from hardware.card.tlv import DataObject, MalformedError
from hardware.eid import asn1

TAG = 0x7F4C
_DISCRETIONARY_DATA = 0x53
_ROLE_BITS = 6


class TerminalType(Enum):
    """The type of a terminal: its object identifier below id-roles, and the bytes of its template."""

    INSPECTION_SYSTEM = ("0.4.0.127.0.7.3.1.2.1", 1)
    AUTHENTICATION_TERMINAL = ("0.4.0.127.0.7.3.1.2.2", 5)
    SIGNATURE_TERMINAL = ("0.4.0.127.0.7.3.1.2.3", 1)

    @property
    def oid(self) -> str:
        """The object identifier, dotted."""
        return self.value[0]

    @property
    def template_size(self) -> int:
        """The bytes of the discretionary data."""
        return self.value[1]


class Role(Enum):
    """The place of a certificate's holder in the chain: the two most significant bits of the template."""

    TERMINAL = 0b00
    DOCUMENT_VERIFIER_FOREIGN = 0b01
    DOCUMENT_VERIFIER_DOMESTIC = 0b10
    CVCA = 0b11

    @property
    def is_document_verifier(self) -> bool:
        """Whether the holder issues certificates for terminals."""
        return self in {Role.DOCUMENT_VERIFIER_DOMESTIC, Role.DOCUMENT_VERIFIER_FOREIGN}


class Right(Enum):
    """The rights of an authentication terminal; the value is the number of the bit, the last bit is 0.

    Document verifiers for official domestic and for non-official or foreign terminals carry the same bits.
    """

    AGE_VERIFICATION = 0
    COMMUNITY_ID_VERIFICATION = 1
    RESTRICTED_IDENTIFICATION = 2
    PRIVILEGED_TERMINAL = 3
    CAN_ALLOWED = 4
    PIN_MANAGEMENT = 5
    INSTALL_CERTIFICATE = 6
    INSTALL_QUALIFIED_CERTIFICATE = 7
    READ_DG1 = 8
    READ_DG2 = 9
    READ_DG3 = 10
    READ_DG4 = 11
    READ_DG5 = 12
    READ_DG6 = 13
    READ_DG7 = 14
    READ_DG8 = 15
    READ_DG9 = 16
    READ_DG10 = 17
    READ_DG11 = 18
    READ_DG12 = 19
    READ_DG13 = 20
    READ_DG14 = 21
    READ_DG15 = 22
    READ_DG16 = 23
    READ_DG17 = 24
    READ_DG18 = 25
    READ_DG19 = 26
    READ_DG20 = 27
    READ_DG21 = 28
    READ_DG22 = 29
    WRITE_DG22 = 32
    WRITE_DG21 = 33
    WRITE_DG20 = 34
    WRITE_DG19 = 35
    WRITE_DG18 = 36
    WRITE_DG17 = 37

    @classmethod
    def read(cls, number: int) -> Right:
        """Return the right to read the data group with the number, 1 to 22."""
        return cls[f"READ_DG{number}"]


@dataclass(frozen=True, slots=True)
class CHAT:
    """Role and rights of a terminal, or of an authority that may pass them on.

    `template` is the discretionary data as it stands in the certificate, reserved bits included.
    """

    terminal_type: TerminalType
    template: bytes

    def __post_init__(self) -> None:
        if len(self.template) != self.terminal_type.template_size:
            raise MalformedError("the template of a CHAT has the wrong length")

    @classmethod
    def of(cls, rights: Iterable[Right], role: Role = Role.TERMINAL) -> CHAT:
        """Return the CHAT of an authentication terminal, or of an authority above it, with the rights."""
        terminal_type = TerminalType.AUTHENTICATION_TERMINAL
        size = terminal_type.template_size
        bits = role.value << (8 * size - 2) | sum(1 << right.value for right in set(rights))
        return cls(terminal_type, bits.to_bytes(size, "big"))

    @classmethod
    def from_bytes(cls, raw: bytes) -> CHAT:
        """Read the data object 7F4C.

        Raises:
            MalformedError: not a CHAT, or of an unknown terminal type.
        """
        return cls.from_data_object(tlv.decode(raw))

    @classmethod
    def from_data_object(cls, chat: DataObject) -> CHAT:
        """Read the data object 7F4C.

        Raises:
            MalformedError: not a CHAT, or of an unknown terminal type.
        """
        asn1.expect(chat, TAG)
        oid = asn1.read_oid(chat.require(asn1.OBJECT_IDENTIFIER))
        for terminal_type in TerminalType:
            if terminal_type.oid == oid:
                return cls(terminal_type, chat.require(_DISCRETIONARY_DATA).value)
        raise MalformedError("the CHAT belongs to an unknown type of terminal")

    def to_data_object(self) -> DataObject:
        """Return the data object 7F4C."""
        members = (asn1.oid(self.terminal_type.oid), DataObject(_DISCRETIONARY_DATA, self.template))
        return DataObject(TAG, tlv.encode_all(members))

    def to_bytes(self) -> bytes:
        """Return the data object 7F4C as bytes."""
        return self.to_data_object().to_bytes()

    @property
    def role(self) -> Role:
        """The role that the two most significant bits name."""
        return Role(self.template[0] >> _ROLE_BITS)

    @property
    def rights(self) -> frozenset[Right]:
        """The rights; none for inspection systems and signature terminals, whose bits mean other things."""
        if self.terminal_type is not TerminalType.AUTHENTICATION_TERMINAL:
            return frozenset()
        bits = int.from_bytes(self.template, "big")
        return frozenset(right for right in Right if bits >> right.value & 1)

    def __contains__(self, right: Right) -> bool:
        return right in self.rights

    def __and__(self, other: CHAT) -> CHAT:
        """Return what both allow: how a chain of certificates and the holder narrow the rights, step by step.

        Raises:
            MalformedError: they belong to different types of terminals.
        """
        if other.terminal_type is not self.terminal_type:
            raise MalformedError("CHATs of different types of terminals cannot be combined")
        both = bytes(mine & theirs for mine, theirs in zip(self.template, other.template, strict=True))
        return CHAT(self.terminal_type, both)

    def __or__(self, other: CHAT) -> CHAT:
        """Return what either allows: required and optional rights together.

        Raises:
            MalformedError: they belong to different types of terminals.
        """
        if other.terminal_type is not self.terminal_type:
            raise MalformedError("CHATs of different types of terminals cannot be combined")
        either = bytes(mine | theirs for mine, theirs in zip(self.template, other.template, strict=True))
        return CHAT(self.terminal_type, either)

    def without(self, rights: Iterable[Right]) -> CHAT:
        """Return the CHAT of an authentication terminal without the rights."""
        bits = int.from_bytes(self.template, "big")
        for right in rights:
            bits &= ~(1 << right.value)
        return CHAT(self.terminal_type, bits.to_bytes(len(self.template), "big"))

    def is_within(self, other: CHAT) -> bool:
        """Whether every bit that is set here, the role's aside, is set in the other too."""
        if other.terminal_type is not self.terminal_type:
            return False
        mask = (1 << 8 * len(self.template) - 2) - 1
        mine = int.from_bytes(self.template, "big") & mask
        return not mine & ~int.from_bytes(other.template, "big")
