"""What a card says of itself in words: EF.CardAccess and the state of its PIN."""

from __future__ import annotations

from hardware.eid.card_access import CardAccess
from hardware.eid.domain_parameters import CurveUnsupported, DomainParameters
from hardware.eid.key_derivation import Cipher
from hardware.eid.pace import PINStatus
from hardware.eid.security_infos import (
    CardInfoLocator,
    ChipAuthenticationDomainParameterInfo,
    ChipAuthenticationInfo,
    ChipAuthenticationPublicKeyInfo,
    PACEInfo,
    PrivilegedTerminalInfo,
    RestrictedIdentificationDomainParameterInfo,
    RestrictedIdentificationInfo,
    SecurityInfo,
    TerminalAuthenticationInfo,
    UnknownInfo,
)
from kiosk.eid_command.outcome import Fact, Facts


def card_access_lines(card_access: CardAccess) -> tuple[str, ...]:
    """Return one line for each security info, in the card's order."""
    return tuple(describe(each) for each in card_access.infos)


def pin_facts(status: PINStatus) -> Facts:
    """Return how the PIN stands."""
    return {"pin": _pin_state(status), "pin_tries_left": status.retries_left}


def describe(info: SecurityInfo) -> str:
    """Return one security info in words; one of an unknown protocol by its object identifier."""
    match info:
        case PACEInfo():
            return f"PACE {_cipher(info.cipher, info.protocol)}, {_curve(info.parameter_id)}, version {info.version}"
        case ChipAuthenticationInfo():
            text = f"chip authentication {_cipher(info.cipher, info.protocol)}, version {info.version}"
            return text + _key(info.key_id)
        case ChipAuthenticationDomainParameterInfo():
            return f"chip authentication on {_name(info.domain)}{_key(info.key_id)}"
        case ChipAuthenticationPublicKeyInfo():
            return f"chip authentication key on {_name(info.domain)}{_key(info.key_id)}"
        case TerminalAuthenticationInfo():
            return f"terminal authentication, version {info.version}"
        case RestrictedIdentificationInfo():
            limit = ", authorized terminals only" if info.authorized_only else ""
            return f"restricted identification, version {info.version}{_key(info.key_id)}{limit}"
        case RestrictedIdentificationDomainParameterInfo():
            return f"restricted identification on {_name(info.domain)}"
        case CardInfoLocator():
            return f"card info at {info.url}"
        case PrivilegedTerminalInfo():
            return "for privileged terminals: " + "; ".join(describe(each) for each in info.infos)
        case UnknownInfo():
            return f"unknown protocol {info.protocol}"
    return type(info).__name__


def _pin_state(status: PINStatus) -> Fact:
    if status.is_deactivated:
        return "deactivated: the online function is switched off"
    if status.is_blocked:
        return "blocked: the PUK unblocks it"
    if status.is_suspended:
        return "suspended: the CAN must come before the last try"
    return "ready"


def _cipher(cipher: Cipher | None, protocol: str) -> str:
    return cipher.name.replace("_", "-") if cipher else f"by a protocol we do not speak ({protocol})"


def _curve(parameter_id: int | None) -> str:
    if parameter_id is None:
        return "parameters of its own"
    try:
        return _name(DomainParameters.from_id(parameter_id))
    except CurveUnsupported:
        return f"parameters {parameter_id}"


def _name(domain: DomainParameters) -> str:
    return domain.openssl().name


def _key(key_id: int | None) -> str:
    return "" if key_id is None else f", key {key_id}"
