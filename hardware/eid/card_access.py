"""EF.CardAccess: what a card says of itself before anybody has entered a password (TR-03110-3, A.1.2.1)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from hardware.card import tlv
from hardware.eid import security_infos
from hardware.eid.domain_parameters import CurveUnsupported, DomainParameters
from hardware.eid.security_infos import (
    ChipAuthenticationDomainParameterInfo,
    ChipAuthenticationInfo,
    PACEDomainParameterInfo,
    PACEInfo,
    SecurityInfo,
)
from hardware.errors import CardUnsuitable

_PACE_VERSION = 2
_CHIP_AUTHENTICATION_VERSION = 2
_LAST_STANDARD_ID = 31


@dataclass(frozen=True, slots=True)
class CardAccess:
    """The security infos of a card, and the file as it was read."""

    infos: tuple[SecurityInfo, ...]
    raw: bytes

    @classmethod
    def from_bytes(cls, raw: bytes) -> CardAccess:
        """Read the file; padding behind it is dropped.

        Raises:
            MalformedError: not a SET of security infos.
        """
        file, _ = tlv.decode_first(raw)
        return cls(security_infos.parse(file), file.to_bytes())

    @classmethod
    def of(cls, infos: Iterable[SecurityInfo]) -> CardAccess:
        """Return the file with the infos."""
        kept = tuple(infos)
        return cls(kept, security_infos.encode(kept).to_bytes())

    @property
    def pace_infos(self) -> tuple[PACEInfo, ...]:
        """Every PACEInfo, those of protocols we do not speak included."""
        return tuple(each for each in self.infos if isinstance(each, PACEInfo))

    @property
    def is_pace_ambiguous(self) -> bool:
        """Whether the card offers several curves, so that the command must name one."""
        return len({each.parameter_id for each in self.pace_infos}) > 1

    def choose_pace(self) -> PACEInfo:
        """Return the first PACEInfo that we speak: generic mapping with AES on a curve of ours.

        Raises:
            CardUnsuitable: there is none.
        """
        for each in self.pace_infos:
            if each.version == _PACE_VERSION and each.cipher and self._speaks(each):
                return each
        raise CardUnsuitable("the card offers no PACE with generic mapping and AES on a known curve")

    def pace_domain(self, info: PACEInfo) -> DomainParameters:
        """Return the curve of a PACEInfo: one of the table, or one that another info of the card describes.

        Raises:
            CurveUnsupported: it names none, or none of ours.
        """
        if info.parameter_id is not None and info.parameter_id <= _LAST_STANDARD_ID:
            return DomainParameters.from_id(info.parameter_id)
        for each in self.infos:
            if isinstance(each, PACEDomainParameterInfo) and each.parameter_id == info.parameter_id:
                return each.domain
        raise CurveUnsupported("the PACEInfo names no domain parameters")

    def choose_chip_authentication(self) -> ChipAuthenticationInfo:
        """Return the first info of chip authentication version 2, on a curve of ours, that every terminal may use.

        Raises:
            CardUnsuitable: there is none.
        """
        for each in self.infos:
            if not isinstance(each, ChipAuthenticationInfo):
                continue
            if each.version == _CHIP_AUTHENTICATION_VERSION and each.cipher and self._chip_domain(each):
                return each
        raise CardUnsuitable("the card offers no chip authentication in version 2 with AES on a known curve")

    def chip_authentication_domain(self, info: ChipAuthenticationInfo) -> DomainParameters:
        """Return the curve of the key that the info names.

        Raises:
            CardUnsuitable: the card names none, or none of ours.
        """
        domain = self._chip_domain(info)
        if domain is None:
            raise CardUnsuitable("the card names no known curve for chip authentication")
        return domain

    def _speaks(self, info: PACEInfo) -> bool:
        try:
            self.pace_domain(info)
        except CurveUnsupported:
            return False
        return True

    def _chip_domain(self, info: ChipAuthenticationInfo) -> DomainParameters | None:
        offered = (each for each in self.infos if isinstance(each, ChipAuthenticationDomainParameterInfo))
        return next((each.domain for each in offered if each.key_id == info.key_id), None)
