"""PACE with generic mapping on elliptic curves, the terminal's side (TR-03110-3, A.3 and B.1)."""

from __future__ import annotations

import hmac
from collections.abc import Callable
from dataclasses import dataclass

from cryptography.hazmat.primitives.ciphers import Cipher as BlockCipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC

from hardware.card import tlv
from hardware.card.apdu import MAX_SHORT_LE, CommandAPDU, ResponseAPDU, StatusWord
from hardware.card.reader import CardConnection
from hardware.card.tlv import DataObject, MalformedError
from hardware.eid import asn1, password
from hardware.eid.card_access import CardAccess
from hardware.eid.chat import CHAT
from hardware.eid.domain_parameters import DomainParameters, compress
from hardware.eid.key_derivation import BLOCK_SIZE, Cipher, authentication_token, overwrite
from hardware.eid.password import PasswordID
from hardware.eid.secure_messaging import SecureConnection, SecureMessaging
from hardware.eid.security_infos import PACEInfo
from hardware.errors import (
    CardDeactivated,
    CardError,
    CardProtocolError,
    CardUnsuitable,
    PasswordBlocked,
    PasswordSuspended,
    PasswordWrong,
)

KeySource = Callable[[DomainParameters], int]
"""Where the two ephemeral private keys come from, mapping first."""

INITIAL_PIN_RETRIES = 3
_CHAINED, _LAST = 0x10, 0x00
_DYNAMIC_AUTHENTICATION_DATA = 0x7C
_NONCE, _MAPPING, _MAPPED, _EPHEMERAL, _EPHEMERAL_OF_CARD, _TOKEN, _TOKEN_OF_CARD, _CAR, _PREVIOUS_CAR = range(
    0x80, 0x89
)


@dataclass(frozen=True, slots=True)
class PACEResult:
    """A protected connection, the card's identity for terminal authentication, and the keys it trusts.

    `id_picc` is the compressed ephemeral key of the card; `trust_anchors` are references of CVCA keys, the most
    recent first, and empty where no CHAT was sent.
    """

    connection: SecureConnection
    id_picc: bytes
    trust_anchors: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PINStatus:
    """How the card stands with its PIN; `retries_left` is None where it does not say, being deactivated."""

    retries_left: int | None
    is_deactivated: bool = False

    @property
    def is_suspended(self) -> bool:
        """Whether the CAN must come first."""
        return self.retries_left == 1

    @property
    def is_blocked(self) -> bool:
        """Whether the PUK must come first."""
        return self.retries_left == 0


@dataclass(frozen=True, slots=True)
class _Agreement:
    """The protocol, curve and cipher that were chosen for one run."""

    info: PACEInfo
    domain: DomainParameters
    cipher: Cipher


def establish(
    connection: CardConnection,
    card_access: CardAccess,
    password_id: PasswordID,
    secret: bytearray,
    chat: CHAT | None = None,
    *,
    resume: bool = False,
    key_source: KeySource = DomainParameters.generate_scalar,
) -> PACEResult:
    """Prove to the card that the password is known, and agree on keys; `secret` is overwritten in any case.

    With `chat` the card prepares for terminal authentication with at most these rights. With `resume` a suspended
    PIN is tried all the same: `connection` must then be the protected one that PACE with the CAN gave, and the new
    keys replace its own.

    Raises:
        PasswordWrong: with what is left; the last try that fails is reported by it too, with 0.
        PasswordSuspended, PasswordBlocked: before the password was tried.
        CardDeactivated, CardUnsuitable, CardProtocolError, CardLost, CardServiceUnavailable.
    """
    try:
        agreement = _agree(card_access)
        _select(connection, card_access, agreement, password_id, chat, resume=resume)
        key = password.derive_key(password_id, secret, agreement.cipher)
        try:
            return _run(connection, agreement, key, key_source)
        finally:
            overwrite(key)
    except MalformedError as error:
        raise CardProtocolError(f"PACE: {error}") from None
    finally:
        overwrite(secret)


def read_pin_status(connection: CardConnection, card_access: CardAccess) -> PINStatus:
    """Ask the card how many tries of the PIN are left; nothing is tried.

    Raises:
        CardUnsuitable, CardProtocolError, CardLost, CardServiceUnavailable.
    """
    agreement = _agree(card_access)
    status = connection.transmit(_set_at(card_access, agreement, PasswordID.PIN, None)).status
    if status == StatusWord.DEACTIVATED:
        return PINStatus(None, is_deactivated=True)
    if status == StatusWord.OK:
        return PINStatus(INITIAL_PIN_RETRIES)
    retries_left = retries_in(status)
    if retries_left is None:
        raise error_of(status)
    return PINStatus(retries_left)


def _agree(card_access: CardAccess) -> _Agreement:
    info = card_access.choose_pace()
    cipher = info.cipher
    if cipher is None:
        raise CardUnsuitable("the card offers no PACE with AES")
    return _Agreement(info, card_access.pace_domain(info), cipher)


def _set_at(card_access: CardAccess, agreement: _Agreement, password_id: PasswordID, chat: CHAT | None) -> CommandAPDU:
    members = [
        DataObject(0x80, asn1.encode_oid(agreement.info.protocol)),
        DataObject(0x83, bytes((password_id.value,))),
    ]
    if card_access.is_pace_ambiguous and agreement.info.parameter_id is not None:
        members.append(DataObject(0x84, asn1.unsigned(agreement.info.parameter_id)))
    if chat is not None:
        members.append(chat.to_data_object())
    return CommandAPDU(0x00, 0x22, 0xC1, 0xA4, tlv.encode_all(members))


def _select(
    connection: CardConnection,
    card_access: CardAccess,
    agreement: _Agreement,
    password_id: PasswordID,
    chat: CHAT | None,
    *,
    resume: bool,
) -> None:
    status = connection.transmit(_set_at(card_access, agreement, password_id, chat)).status
    if status == StatusWord.OK:
        return
    if status == StatusWord.DEACTIVATED:
        raise CardDeactivated
    retries_left = retries_in(status)
    if retries_left is None:
        raise error_of(status)
    if retries_left == 0:
        raise PasswordBlocked
    if retries_left == 1 and password_id is PasswordID.PIN and not resume:
        raise PasswordSuspended


def _run(connection: CardConnection, agreement: _Agreement, key: bytearray, key_source: KeySource) -> PACEResult:
    domain = agreement.domain
    nonce = _decrypt_nonce(key, _exchange(connection, _CHAINED, _NONCE, None, _NONCE))
    generator = _map_nonce(connection, domain, nonce, key_source(domain))
    scalar = key_source(domain)
    ours = domain.multiply(scalar, generator)
    theirs = _exchange(connection, _CHAINED, _EPHEMERAL, ours, _EPHEMERAL_OF_CARD)
    if theirs == ours:
        raise CardProtocolError("the card sent our own ephemeral key back")
    shared_secret = domain.shared_x(scalar, theirs)
    trust_anchors = _authenticate(connection, agreement, shared_secret, ours, theirs)
    messaging = SecureMessaging.from_shared_secret(agreement.cipher, shared_secret)
    below = connection.unprotected if isinstance(connection, SecureConnection) else connection
    return PACEResult(SecureConnection(below, messaging), compress(theirs), trust_anchors)


def _decrypt_nonce(key: bytearray, encrypted: bytes) -> int:
    if not encrypted or len(encrypted) % BLOCK_SIZE:
        raise MalformedError("the encrypted nonce does not consist of blocks")
    cipher = BlockCipher(AES(key), CBC(bytes(BLOCK_SIZE)))
    return int.from_bytes(cipher.decryptor().update(encrypted), "big")


def _map_nonce(connection: CardConnection, domain: DomainParameters, nonce: int, scalar: int) -> bytes:
    """Return the generator G' = s·G + H, with H from an anonymous key agreement (A.3.4.1)."""
    theirs = _exchange(connection, _CHAINED, _MAPPING, domain.multiply_generator(scalar), _MAPPED)
    secret_point = domain.multiply(scalar, theirs)
    factor = nonce % domain.curve.n
    return domain.add(domain.multiply_generator(factor), secret_point) if factor else secret_point


def _authenticate(
    connection: CardConnection, agreement: _Agreement, shared_secret: bytes, ours: bytes, theirs: bytes
) -> tuple[str, ...]:
    """Exchange the tokens, and return the references of the keys that the card trusts."""
    oid = agreement.info.protocol
    key = agreement.cipher.authentication_key(shared_secret)
    data = DataObject(_TOKEN, authentication_token(key, oid, theirs))
    response = connection.transmit(_general_authenticate(_LAST, (data,)))
    if response.status == StatusWord.WARNING or retries_in(response.status) is not None:
        raise PasswordWrong(retries_in(response.status))
    answer = _read_answer(response)
    expected = authentication_token(key, oid, ours)
    if not hmac.compare_digest(answer.require(_TOKEN_OF_CARD).value, expected):
        raise CardProtocolError("the card could not prove that it knows the password")
    references = (answer.find(_CAR), answer.find(_PREVIOUS_CAR))
    return tuple(each.value.decode("latin-1") for each in references if each is not None)


def _exchange(connection: CardConnection, cla: int, tag: int, value: bytes | None, answer_tag: int) -> bytes:
    members = () if value is None else (DataObject(tag, value),)
    return _read_answer(connection.transmit(_general_authenticate(cla, members))).require(answer_tag).value


def _general_authenticate(cla: int, members: tuple[DataObject, ...]) -> CommandAPDU:
    data = tlv.encode(_DYNAMIC_AUTHENTICATION_DATA, tlv.encode_all(members))
    return CommandAPDU(cla, 0x86, 0x00, 0x00, data, MAX_SHORT_LE)


def _read_answer(response: ResponseAPDU) -> DataObject:
    if not response.is_ok:
        raise error_of(response.status)
    return asn1.expect(tlv.decode(response.data), _DYNAMIC_AUTHENTICATION_DATA)


def retries_in(status: int) -> int | None:
    """Return the tries that a status word says are left, or None where it does not speak of tries."""
    return status & 0xF if status & 0xFFF0 == 0x63C0 else None


def error_of(status: int) -> CardError:
    """Return the error that a status word of MSE:Set AT or GENERAL AUTHENTICATE means (B.11.1, B.11.2)."""
    match status:
        case StatusWord.AUTHENTICATION_BLOCKED:
            return PasswordBlocked()
        case 0x6984:
            return CardDeactivated()
        case StatusWord.CONDITIONS_NOT_SATISFIED:
            return PasswordSuspended()
        case StatusWord.REFERENCED_DATA_NOT_FOUND:
            return CardUnsuitable("the card does not have the password or the curve")
    return CardProtocolError(f"the card refused PACE with {status:04X}")
