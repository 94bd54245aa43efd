"""The terminal's side of Extended Access Control, spoken through a client: nothing it says is believed unchecked.

What the messages carry is of TR-03112-7, 3.6; what must hold of TR-03110-2, 3.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Final

from hardware.eid import chip_authentication, passive_authentication, terminal_authentication
from hardware.eid.card_access import CardAccess
from hardware.eid.certificate_chain import build_chain
from hardware.eid.chat import CHAT
from hardware.eid.chip_authentication import ChipAnswer, EphemeralKey
from hardware.eid.cv_certificate import CertificateInvalid, CVCertificate
from hardware.eid.passive_authentication import CardSecurity
from hardware.eid.secure_messaging import SecureMessaging
from hardware.eid.security_infos import ChipAuthenticationInfo
from hardware.eid.signer_certificate import SignerCertificate
from kiosk.eid_client.paos.messages import EAC1Input, EAC1Output, EAC2Output
from kiosk.eid_client.paos.results import ResultMinor
from kiosk.sandbox.eid_session import EIDSession

_CHALLENGE_SIZE: Final = 8


class Refused(Exception):
    """The client's message ends the session."""

    def __init__(self, minor: ResultMinor | str, reason: str = "") -> None:
        super().__init__(reason)
        self.minor = minor.value if isinstance(minor, ResultMinor) else minor
        self.reason = reason


def request_access(session: EIDSession, *, with_links: bool) -> EAC1Input:
    """Return what is asked for; the certificates come terminal first, as their order is no matter of the standard."""
    policy, terminal = session.policy, session.terminal
    session.auxiliary_data = policy.auxiliary_data(date.today()).to_bytes()
    certificates = (terminal.certificate, terminal.document_verifier, *(terminal.links if with_links else ()))
    optional = policy.optional_chat
    return EAC1Input(
        certificates=tuple(each.to_bytes() for each in certificates),
        certificate_description=terminal.description.to_bytes(),
        required_chat=policy.required_chat.to_bytes(),
        optional_chat=optional.to_bytes() if optional is not None else None,
        auxiliary_data=session.auxiliary_data,
        transaction_info=policy.transaction_info,
    )


def take_access(session: EIDSession, output: EAC1Output) -> tuple[CVCertificate, ...]:
    """Take what PACE gave; return the certificates that the card needs beside those it was sent already.

    Raises:
        Refused: the rights are not those asked for, or the card knows no authority of ours.
        MalformedError, CardUnsuitable: CHAT or EF.CardAccess are none, or not one we can work with.
    """
    session.chat = _check_chat(session, CHAT.from_bytes(output.chat))
    session.card_access = CardAccess.from_bytes(output.ef_card_access)
    pace = session.card_access.pace_domain(session.card_access.choose_pace())
    if len(output.id_picc) != pace.curve.field_size:
        raise Refused(ResultMinor.PARAMETER_ERROR, "The identifier of the chip has a wrong length.")
    session.id_picc = output.id_picc
    session.challenge = _check_challenge(output.challenge)
    chip = session.card_access.choose_chip_authentication()
    session.ephemeral = EphemeralKey.generate(session.card_access.chip_authentication_domain(chip))
    return _missing_links(session, output.certification_authority_references)


def sign(session: EIDSession, challenge: bytes) -> bytes:
    """Return the terminal's signature over the challenge.

    Raises:
        Refused: it is not one.
    """
    message = terminal_authentication.signed_message(
        session.id_picc, _check_challenge(challenge), session.ephemeral.compressed, session.auxiliary_data
    )
    return terminal_authentication.sign_challenge(session.terminal.private_key, session.terminal.certificate, message)


def verify_chip(
    session: EIDSession, output: EAC2Output, authorities: tuple[SignerCertificate, ...]
) -> tuple[SecureMessaging, CardSecurity]:
    """Check that the chip is genuine; return the keys that it and we alone have, and what is signed of it.

    Raises:
        Refused: EF.CardAccess was not what has been signed.
        CardError, MalformedError: the chip is not genuine.
    """
    moment = datetime.now(UTC)
    security = passive_authentication.verify_card_security(output.ef_card_security, authorities, moment)
    info = session.card_access.choose_chip_authentication()
    _compare(session.card_access, info, security.infos)
    answer = ChipAnswer(output.nonce, output.authentication_token)
    messaging = chip_authentication.agree(session.ephemeral, info, security.chip_key(info).point, answer)
    return messaging, security


def _check_chat(session: EIDSession, chat: CHAT) -> CHAT:
    if not session.policy.required_chat.is_within(chat):
        raise Refused(ResultMinor.NO_PERMISSION, "A required right was not granted.")
    if not session.policy.admits(chat):
        raise Refused(ResultMinor.PARAMETER_ERROR, "A right was granted that was not asked for.")
    return chat


def _check_challenge(challenge: bytes) -> bytes:
    if len(challenge) != _CHALLENGE_SIZE:
        raise Refused(ResultMinor.PARAMETER_ERROR, "The challenge has a wrong length.")
    return challenge


def _missing_links(session: EIDSession, references: tuple[str, ...]) -> tuple[CVCertificate, ...]:
    """Return the links that a card with these trust anchors needs; a client that needs no more may name none."""
    terminal = session.terminal
    if not references:
        return ()
    try:
        chain = build_chain((*terminal.links, *terminal.chain), references)
    except CertificateInvalid:
        reason = "The card knows none of our authorities."
        raise Refused(ResultMinor.SECURITY_CONDITION_NOT_SATISFIED, reason) from None
    return tuple(each for each in chain if each in terminal.links)


def _compare(card_access: CardAccess, info: ChipAuthenticationInfo, signed: tuple[object, ...]) -> None:
    """Hold EF.CardAccess, which nobody signs, against the signed EF.CardSecurity (TR-03110-3, A.1.2.5)."""
    if not {info, *card_access.pace_infos} <= set(signed):
        raise Refused(ResultMinor.SECURITY_CONDITION_NOT_SATISFIED, "EF.CardAccess is not what was signed.")
