"""Secure messaging with AES: encrypt, then authenticate, and count (TR-03110-3, E)."""

from __future__ import annotations

import hmac

from cryptography.hazmat.primitives.ciphers import Cipher as BlockCipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC

from hardware.card import tlv
from hardware.card.apdu import MAX_EXTENDED, MAX_SHORT_DATA, MAX_SHORT_LE, CommandAPDU, ResponseAPDU
from hardware.card.reader import CardConnection
from hardware.card.tlv import DataObject, MalformedError
from hardware.eid.key_derivation import BLOCK_SIZE, Cipher, mac, overwrite
from hardware.errors import CardProtocolError

CLA_SECURE = 0x0C
_BER_CRYPTOGRAM, _CRYPTOGRAM, _LE, _STATUS, _MAC = 0x85, 0x87, 0x97, 0x99, 0x8E
_PADDING_INDICATOR = b"\x01"
_NO_IV = bytes(BLOCK_SIZE)


class SecureMessaging:
    """The keys of one session and its counter; it knows no connection.

    Commands may be wrapped ahead: the n-th answer belongs to the n-th command. Any answer that is not right ends
    the session for good.
    """

    def __init__(self, encryption_key: bytearray, authentication_key: bytearray) -> None:
        self._encryption_key = encryption_key
        self._authentication_key = authentication_key
        self._commands = 0
        self._responses = 0
        self._is_open = True

    @classmethod
    def from_shared_secret(cls, cipher: Cipher, shared_secret: bytes, nonce: bytes = b"") -> SecureMessaging:
        """Return a new session from what a key agreement gave."""
        encryption_key = cipher.encryption_key(shared_secret, nonce)
        return cls(encryption_key, cipher.authentication_key(shared_secret, nonce))

    def __repr__(self) -> str:
        """Return the state only: the keys are secret."""
        return f"SecureMessaging({'open' if self._is_open else 'destroyed'})"

    @property
    def is_open(self) -> bool:
        """Whether the session can still protect commands."""
        return self._is_open

    def wrap(self, command: CommandAPDU) -> CommandAPDU:
        """Return the command as the card expects it.

        Raises:
            CardProtocolError: the session is over.
        """
        return self._wrap(command, command.data)

    def wrap_secret(self, command: CommandAPDU, secret: bytearray) -> CommandAPDU:
        """Return a command with a secret as its data; no copy of the secret stays. It is not overwritten itself.

        Raises:
            CardProtocolError: the session is over.
        """
        return self._wrap(command, secret)

    def unwrap(self, response: ResponseAPDU) -> ResponseAPDU:
        """Return what the card answered to the oldest command that is not answered yet.

        The status is the protected one. An answer without protection carries no meaning: the card has dropped the
        session, or somebody else answers.

        Raises:
            CardProtocolError: the answer is not protected, not authentic, or was not asked for.
        """
        self._demand_open()
        try:
            return self._unwrap(response)
        except MalformedError:
            self.destroy()
            raise CardProtocolError(
                f"an answer of status {response.status:04X} was not protected as it must be"
            ) from None

    def destroy(self) -> None:
        """Overwrite the keys; the session is over."""
        self._is_open = False
        overwrite(self._encryption_key)
        overwrite(self._authentication_key)

    def _wrap(self, command: CommandAPDU, data: bytes | bytearray) -> CommandAPDU:
        self._demand_open()
        self._commands += 1
        counter = _counter(2 * self._commands - 1)
        header = bytes((command.cla | CLA_SECURE, command.ins, command.p1, command.p2))
        objects = self._protect_data(counter, command.ins, data) + _protect_le(command.le)
        message = counter + _pad(header) + (_pad(objects) if objects else b"")
        body = objects + tlv.encode(_MAC, mac(self._authentication_key, message))
        extended = len(body) > MAX_SHORT_DATA or (command.le or 0) > MAX_SHORT_LE
        le = MAX_EXTENDED if extended else MAX_SHORT_LE
        return CommandAPDU(command.cla | CLA_SECURE, command.ins, command.p1, command.p2, body, le)

    def _protect_data(self, counter: bytes, ins: int, data: bytes | bytearray) -> bytes:
        if not data:
            return b""
        padded = bytearray(len(data) + BLOCK_SIZE - len(data) % BLOCK_SIZE)
        padded[: len(data)] = data
        padded[len(data)] = 0x80
        cryptogram = self._block_cipher(counter).encryptor().update(padded)
        overwrite(padded)
        # An odd instruction says that its data is BER-TLV, so the indicator of the padding has no place.
        return (
            tlv.encode(_BER_CRYPTOGRAM, cryptogram)
            if ins & 1
            else tlv.encode(_CRYPTOGRAM, _PADDING_INDICATOR + cryptogram)
        )

    def _unwrap(self, response: ResponseAPDU) -> ResponseAPDU:
        if self._responses == self._commands:
            raise MalformedError("an answer came that was not asked for")
        self._responses += 1
        counter = _counter(2 * self._responses)
        *objects, checksum = tuple(tlv.decode_all(response.data)) or (DataObject(0, b""),)
        expected = mac(self._authentication_key, counter + _pad(tlv.encode_all(objects)))
        if checksum.tag != _MAC or not hmac.compare_digest(expected, checksum.value):
            raise MalformedError("the checksum of an answer is missing or wrong")
        return self._read_objects(counter, objects)

    def _read_objects(self, counter: bytes, objects: list[DataObject]) -> ResponseAPDU:
        *data_objects, status = objects or (DataObject(0, b""),)
        if status.tag != _STATUS or len(status.value) != 2 or len(data_objects) > 1:
            raise MalformedError("the data objects of an answer are not those of the standard")
        data = b"".join(self._reveal(counter, each) for each in data_objects)
        return ResponseAPDU(data, int.from_bytes(status.value, "big"))

    def _reveal(self, counter: bytes, protected: DataObject) -> bytes:
        cryptogram = protected.value
        if protected.tag == _CRYPTOGRAM and cryptogram[:1] == _PADDING_INDICATOR:
            cryptogram = cryptogram[1:]
        elif protected.tag != _BER_CRYPTOGRAM:
            raise MalformedError("the data of an answer is not encrypted")
        if not cryptogram or len(cryptogram) % BLOCK_SIZE:
            raise MalformedError("a cryptogram does not consist of blocks")
        return _unpad(self._block_cipher(counter).decryptor().update(cryptogram))

    def _block_cipher(self, counter: bytes) -> BlockCipher[CBC]:
        algorithm = AES(self._encryption_key)
        initialisation_vector = BlockCipher(algorithm, CBC(_NO_IV)).encryptor().update(counter)
        return BlockCipher(algorithm, CBC(initialisation_vector))

    def _demand_open(self) -> None:
        if not self._is_open:
            raise CardProtocolError("the secure messaging session is over")


class SecureConnection:
    """A conversation with a card in which everything is protected: the port `CardConnection` over another one."""

    def __init__(self, connection: CardConnection, messaging: SecureMessaging) -> None:
        self._connection = connection
        self._messaging = messaging

    @property
    def unprotected(self) -> CardConnection:
        """The connection below, for commands that somebody else has protected."""
        return self._connection

    @property
    def messaging(self) -> SecureMessaging:
        """The session that protects the commands."""
        return self._messaging

    def transmit(self, command: CommandAPDU) -> ResponseAPDU:
        """Send one command protected and return the card's answer.

        Raises:
            CardProtocolError: the answer was not protected as it must be; the session is over.
            CardLost, CardServiceUnavailable: see the port.
        """
        return self._messaging.unwrap(self._connection.transmit(self._messaging.wrap(command)))

    def transmit_secret(self, command: CommandAPDU, secret: bytearray) -> ResponseAPDU:
        """Send a command whose data is a secret, and overwrite the secret.

        Raises:
            CardProtocolError, CardLost, CardServiceUnavailable: as `transmit`.
        """
        try:
            wrapped = self._messaging.wrap_secret(command, secret)
        finally:
            overwrite(secret)
        return self._messaging.unwrap(self._connection.transmit(wrapped))

    def close(self) -> None:
        """Forget the keys and end the conversation."""
        self._messaging.destroy()
        self._connection.close()


def _counter(value: int) -> bytes:
    return value.to_bytes(BLOCK_SIZE, "big")


def _protect_le(le: int | None) -> bytes:
    if le is None:
        return b""
    if le > MAX_SHORT_LE:
        return tlv.encode(_LE, (le % MAX_EXTENDED).to_bytes(2, "big"))
    return tlv.encode(_LE, bytes((le % MAX_SHORT_LE,)))


def _pad(data: bytes) -> bytes:
    return data + b"\x80" + bytes(-(len(data) + 1) % BLOCK_SIZE)


def _unpad(padded: bytes) -> bytes:
    data = padded.rstrip(b"\0")
    if data[-1:] != b"\x80":
        raise MalformedError("the padding of an answer is wrong")
    return data[:-1]
