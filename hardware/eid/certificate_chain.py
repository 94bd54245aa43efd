"""Chains of card-verifiable certificates, from a key the card trusts to the terminal (TR-03110-3, 2.5 and 2.6)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from hardware.eid.chat import CHAT, Role
from hardware.eid.cv_certificate import CertificateInvalid, CVCertificate, verify_signature
from hardware.eid.cv_public_key import CurveParameters, CVPublicKey, EllipticCurveKey


def terminal_certificate(certificates: Iterable[CVCertificate]) -> CVCertificate:
    """Return the one certificate of a terminal.

    Raises:
        CertificateInvalid: there is none, or more than one.
    """
    found = {each for each in certificates if each.chat.role is Role.TERMINAL}
    if len(found) != 1:
        raise CertificateInvalid("there must be exactly one terminal certificate")
    return found.pop()


def build_chain(certificates: Iterable[CVCertificate], trust_anchors: Sequence[str]) -> tuple[CVCertificate, ...]:
    """Return the certificates to show the card, in order: links of the CVCA, document verifier, terminal.

    `certificates` come in any order, with others among them. `trust_anchors` are the references the card named
    after PACE; of several chains the shortest is taken, as the card need import least.

    Raises:
        CertificateInvalid: there is not exactly one terminal certificate, or no chain to an anchor.
    """
    pool = tuple(dict.fromkeys(certificates))
    chains: list[tuple[CVCertificate, ...]] = [(terminal_certificate(pool),)]
    unused = dict.fromkeys(pool)
    while chains:
        finished = [chain for chain in chains if chain[0].authority_reference in trust_anchors]
        if finished:
            return min(finished, key=lambda chain: trust_anchors.index(chain[0].authority_reference))
        chains = [longer for chain in chains for longer in _lengthen(chain, unused)]
    raise CertificateInvalid("no chain of certificates leads to a key that the card trusts")


def verify_chain(chain: Sequence[CVCertificate], anchor_key: CVPublicKey, anchor_chat: CHAT) -> CHAT:
    """Check every signature and role of a chain and return the rights that are left at its end.

    Raises:
        CertificateInvalid: a signature, a reference, a role or a curve is not right.
    """
    curve = _own_curve(anchor_key)
    if curve is None:
        raise CertificateInvalid("the trust anchor must carry the parameters of its curve")
    key, effective = anchor_key, anchor_chat
    for issuer, certificate in zip((None, *chain), chain, strict=False):
        if issuer is not None and issuer.holder_reference != certificate.authority_reference:
            raise CertificateInvalid("a certificate of the chain names another authority")
        _check_role(issuer.chat.role if issuer else anchor_chat.role, certificate.chat.role)
        verify_signature(certificate, key, curve)
        key = certificate.body.public_key
        if certificate.is_link:
            curve, effective = _own_curve(key) or curve, certificate.chat
        elif certificate.chat.terminal_type is effective.terminal_type:
            effective = effective & certificate.chat
        else:
            raise CertificateInvalid("a certificate of the chain belongs to another type of terminal")
    return effective


def _lengthen(
    chain: tuple[CVCertificate, ...], unused: dict[CVCertificate, None]
) -> Iterable[tuple[CVCertificate, ...]]:
    """Return the chain with each issuer of its first certificate; every certificate is used once, so it ends."""
    for each in tuple(unused):
        fits = each.holder_reference == chain[0].authority_reference
        if fits and each.chat.role is not Role.TERMINAL:
            del unused[each]
            yield (each, *chain)


def _check_role(issuer: Role, holder: Role) -> None:
    allowed = {Role.CVCA: holder is not Role.TERMINAL, Role.TERMINAL: False}
    if not allowed.get(issuer, holder is Role.TERMINAL):
        raise CertificateInvalid("a certificate of the chain was issued by somebody who may not")


def _own_curve(key: CVPublicKey) -> CurveParameters | None:
    return key.curve if isinstance(key, EllipticCurveKey) else None
