"""Secure messaging, the chip's side: commands are opened, answers are sealed (TR-03110-3, F; ISO/IEC 7816-4, 10)."""

from __future__ import annotations

import hmac

from hardware.card import tlv
from hardware.card.apdu import MAX_EXTENDED, MAX_SHORT_LE, CommandAPDU, ResponseAPDU, StatusWord
from hardware.card.tlv import DataObject
from hardware.eid.simulated.refusal import Refusal
from hardware.eid.simulated.symmetric import BLOCK, MAC_SIZE, KeyPair, decrypt, encrypt, mac, pad, unpad

SECURE_MESSAGING_BITS = 0x0C
_DATA_ODD, _DATA, _MAC, _LE, _STATUS = 0x85, 0x87, 0x8E, 0x97, 0x99
_MAC_OBJECT_SIZE = 2 + MAC_SIZE
_PADDED = b"\x01"


class SecureChannel:
    """The session keys and the send sequence counter. After a refusal the channel must not be used any more."""

    def __init__(self, keys: KeyPair) -> None:
        self._keys = keys
        self._counter = 0

    def open(self, command: CommandAPDU) -> CommandAPDU:
        """Return the command that is wrapped in this one.

        Raises:
            Refusal: an object is missing or incorrect; the session is over.
        """
        self._counter += 1
        body, checksum = self._split(command.data)
        header = bytes((command.cla, command.ins, command.p1, command.p2))
        expected = self._mac(pad(header) + (pad(body) if body else b""))
        if not hmac.compare_digest(expected, checksum):
            raise Refusal(StatusWord.SM_OBJECTS_INCORRECT)
        try:
            data, le = self._read(list(tlv.decode_all(body)), is_odd=bool(command.ins & 1))
        except ValueError:
            raise Refusal(StatusWord.SM_OBJECTS_INCORRECT) from None
        cla = command.cla & ~SECURE_MESSAGING_BITS
        return CommandAPDU(cla, command.ins, command.p1, command.p2, data, le)

    def seal(self, response: ResponseAPDU) -> ResponseAPDU:
        """Return the answer wrapped for the terminal."""
        self._counter += 1
        body = tlv.encode(_STATUS, response.status.to_bytes(2, "big"))
        if response.data:
            cryptogram = encrypt(self._keys.encryption, pad(response.data), self._initial_vector())
            body = tlv.encode(_DATA, _PADDED + cryptogram) + body
        return ResponseAPDU(body + tlv.encode(_MAC, self._mac(pad(body))), response.status)

    def _split(self, data: bytes) -> tuple[bytes, bytes]:
        body, last = data[:-_MAC_OBJECT_SIZE], data[-_MAC_OBJECT_SIZE:]
        if last[:2] != bytes((_MAC, MAC_SIZE)):
            raise Refusal(StatusWord.SM_OBJECTS_MISSING)
        return body, last[2:]

    def _read(self, objects: list[DataObject], *, is_odd: bool) -> tuple[bytes, int | None]:
        data, le = b"", None
        if objects and objects[0].tag == (_DATA_ODD if is_odd else _DATA):
            data = self._decrypt(objects.pop(0).value, has_indicator=not is_odd)
        if objects and objects[0].tag == _LE:
            le = _read_le(objects.pop(0).value)
        if objects:
            raise ValueError("unknown or misplaced objects")
        return data, le

    def _decrypt(self, value: bytes, *, has_indicator: bool) -> bytes:
        if has_indicator:
            if value[:1] != _PADDED:
                raise ValueError("an unknown padding indicator")
            value = value[1:]
        return unpad(decrypt(self._keys.encryption, value, self._initial_vector()))

    def _initial_vector(self) -> bytes:
        return encrypt(self._keys.encryption, self._counter_block())

    def _mac(self, data: bytes) -> bytes:
        return mac(self._keys.authentication, self._counter_block() + data)

    def _counter_block(self) -> bytes:
        return self._counter.to_bytes(BLOCK, "big")


def _read_le(value: bytes) -> int:
    if len(value) not in {1, 2}:
        raise ValueError("the expected length has one byte or two")
    return int.from_bytes(value, "big") or (MAX_SHORT_LE if len(value) == 1 else MAX_EXTENDED)
