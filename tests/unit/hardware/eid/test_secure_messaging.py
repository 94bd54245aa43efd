from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.card import tlv
from hardware.card.apdu import CommandAPDU, ResponseAPDU
from hardware.eid.key_derivation import Cipher, mac
from hardware.eid.secure_messaging import SecureConnection, SecureMessaging
from hardware.errors import CardProtocolError
from tests.unit.hardware.eid.scripted_card import ScriptedCard

SECRET = b"shared secret"
SELECT = CommandAPDU(0x00, 0xA4, 0x04, 0x0C, b"\xe8\x07")
READ = CommandAPDU(0x00, 0xB0, 0x84, 0x00, le=256)
OK = tlv.encode(0x99, b"\x90\x00")


def session(cipher: Cipher = Cipher.AES_128) -> SecureMessaging:
    return SecureMessaging.from_shared_secret(cipher, SECRET)


def answer(objects: bytes, number: int, status: int = 0x9000, cipher: Cipher = Cipher.AES_128) -> ResponseAPDU:
    """Return an answer with the right checksum for the number of the exchange, 1 being the first."""
    padded = objects + b"\x80" + bytes(-(len(objects) + 1) % 16)
    checksum = mac(cipher.authentication_key(SECRET), (2 * number).to_bytes(16, "big") + padded)
    return ResponseAPDU(objects + tlv.encode(0x8E, checksum), status)


def cryptogram(data: bytes) -> bytes:
    """Return encrypted data as the card would send it in its first answer."""
    padded = data + b"\x80" + bytes(-(len(data) + 1) % 16)
    encryptor = session()._block_cipher((2).to_bytes(16, "big")).encryptor()
    return tlv.encode(0x87, b"\x01" + encryptor.update(padded))


def test_command_of_the_bsi_worked_example_is_protected(worked_example: dict[str, bytes]) -> None:
    shared_secret = worked_example["tc_ecdh_shared_secret_k"]
    messaging = SecureMessaging.from_shared_secret(Cipher.AES_128, shared_secret)
    wrapped = messaging.wrap(CommandAPDU(0x00, 0x22, 0x81, 0xB6, worked_example["tc_ecdh_d1"]))
    cryptogram, _ = tlv.decode_all(wrapped.data)
    assert (wrapped.cla, cryptogram.tag, wrapped.le) == (0x0C, 0x87, 256)
    assert cryptogram.value == b"\x01" + worked_example["tc_ecdh_e1"]


def test_answer_of_the_bsi_worked_example_is_authentic(worked_example: dict[str, bytes]) -> None:
    shared_secret = worked_example["tc_ecdh_shared_secret_k"]
    messaging = SecureMessaging.from_shared_secret(Cipher.AES_128, shared_secret)
    messaging.wrap(SELECT)
    raw = worked_example["tc_ecdh_ad1"] + tlv.encode(0x8E, worked_example["tc_ecdh_a1"])
    assert messaging.unwrap(ResponseAPDU(raw, 0x9000)) == ResponseAPDU(b"", 0x9000)


@pytest.mark.parametrize("cipher", Cipher)
def test_command_with_neither_data_nor_le_is_authenticated_without_a_padding_block(cipher: Cipher) -> None:
    wrapped = session(cipher).wrap(CommandAPDU(0x00, 0x2C, 0x03, 0x03))
    message = (1).to_bytes(16, "big") + bytes.fromhex("0C2C030380") + bytes(11)
    assert wrapped.data == tlv.encode(0x8E, mac(cipher.authentication_key(SECRET), message))


@pytest.mark.parametrize(("le", "expected"), [(8, "970108"), (256, "970100"), (65536, "97020000"), (1000, "970203E8")])
def test_length_wanted_is_protected_in_its_own_form(le: int, expected: str) -> None:
    wrapped = session().wrap(CommandAPDU(0x00, 0xB0, 0x9D, 0x00, le=le))
    assert wrapped.data.hex().upper().startswith(expected + "8E08")
    assert wrapped.le == (256 if le <= 256 else 65536)


def test_long_data_makes_the_command_extended() -> None:
    wrapped = session().wrap(CommandAPDU(0x00, 0x2A, 0x00, 0xBE, bytes(400)))
    assert wrapped.is_extended
    assert wrapped.le == 65536
    assert CommandAPDU.from_bytes(wrapped.to_bytes()) == wrapped


def test_odd_instruction_has_no_padding_indicator() -> None:
    messaging = session()
    wrapped = messaging.wrap(CommandAPDU(0x00, 0xB1, 0x00, 0x00, bytes.fromhex("540101"), 256))
    tags = [each.tag for each in tlv.decode_all(wrapped.data)]
    assert tags == [0x85, 0x97, 0x8E]
    cryptogram = next(tlv.decode_all(wrapped.data)).value
    assert len(cryptogram) == 16


def test_chaining_and_the_proprietary_class_stay_visible() -> None:
    messaging = session()
    assert messaging.wrap(CommandAPDU(0x10, 0x86, 0x00, 0x00, b"\x7c\x00", 256)).cla == 0x1C
    assert messaging.wrap(CommandAPDU(0x80, 0x20, 0x80, 0x00, b"\x06\x00")).cla == 0x8C


def test_secret_is_protected_like_any_data() -> None:
    secret = bytearray(b"123456")
    command = CommandAPDU(0x00, 0x2C, 0x02, 0x03)
    assert session().wrap_secret(command, secret) == session().wrap(CommandAPDU(0x00, 0x2C, 0x02, 0x03, b"123456"))
    assert secret == b"123456"


def test_protected_status_counts_and_not_that_of_the_line() -> None:
    messaging = session()
    messaging.wrap(SELECT)
    response = answer(tlv.encode(0x99, b"\x6a\x82"), 1, status=0x9000)
    assert messaging.unwrap(response).status == 0x6A82
    assert messaging.is_open


def test_checksum_covers_the_lengths_as_they_were_written() -> None:
    messaging = session()
    messaging.wrap(SELECT)
    assert messaging.unwrap(answer(bytes.fromhex("9981029000"), 1)).is_ok


def test_answers_to_commands_wrapped_ahead_are_unwrapped_in_order() -> None:
    messaging = session()
    ahead = [messaging.wrap(READ) for _ in range(3)]
    assert len({each.data for each in ahead}) == 3
    for number in range(1, 4):
        assert messaging.unwrap(answer(OK, number)).is_ok


@given(st.binary(max_size=40), st.sampled_from(Cipher), st.sampled_from([0x87, 0x85]))
def test_encrypted_data_comes_back(data: bytes, cipher: Cipher, tag: int) -> None:
    # What the terminal encrypts under an odd counter the card cannot send back, so the card's half is built here.
    messaging, card = session(cipher), session(cipher)
    messaging.wrap(READ)
    padded = data + b"\x80" + bytes(-(len(data) + 1) % 16)
    cryptogram = card._block_cipher((2).to_bytes(16, "big")).encryptor().update(padded)
    objects = tlv.encode(tag, (b"\x01" if tag == 0x87 else b"") + cryptogram) + OK
    assert messaging.unwrap(answer(objects, 1, cipher=cipher)) == ResponseAPDU(data, 0x9000)


def _flip(response: ResponseAPDU) -> ResponseAPDU:
    return ResponseAPDU(response.data[:-1] + bytes((response.data[-1] ^ 1,)), response.status)


@pytest.mark.parametrize(
    "make",
    [
        lambda: _flip(answer(OK, 1)),
        lambda: answer(OK, 2),  # of another exchange
        lambda: ResponseAPDU(b"", 0x6988),  # the card has dropped the session
        lambda: ResponseAPDU(b"", 0x9000),
        lambda: ResponseAPDU(OK, 0x9000),
        lambda: ResponseAPDU(b"\x87", 0x9000),
        lambda: answer(b"", 1),
        lambda: answer(tlv.encode(0x99, b"\x90"), 1),
        lambda: answer(tlv.encode(0x81, b"plain") + OK, 1),
        lambda: answer(tlv.encode(0x87, b"\x02" + bytes(16)) + OK, 1),
        lambda: answer(tlv.encode(0x87, b"\x01" + bytes(15)) + OK, 1),
        lambda: answer(tlv.encode(0x87, b"\x01") + OK, 1),
        lambda: answer(tlv.encode(0x85, bytes(16)) + OK, 1),  # decrypts to no padding
        lambda: answer(cryptogram(b"once") + cryptogram(b"twice") + OK, 1),
    ],
)
def test_answer_that_is_not_right_ends_the_session(make: Callable[[], ResponseAPDU]) -> None:
    messaging = session()
    messaging.wrap(READ)
    with pytest.raises(CardProtocolError):
        messaging.unwrap(make())
    assert not messaging.is_open
    for action in (lambda: messaging.wrap(READ), lambda: messaging.unwrap(answer(OK, 1))):
        with pytest.raises(CardProtocolError):
            action()


def test_answer_that_was_not_asked_for_ends_the_session() -> None:
    messaging = session()
    with pytest.raises(CardProtocolError):
        messaging.unwrap(answer(OK, 1))
    assert not messaging.is_open


@given(st.binary(max_size=80), st.integers(0, 0xFFFF))
def test_random_answer_gives_no_error_but_ours(data: bytes, status: int) -> None:
    messaging = session()
    messaging.wrap(READ)
    with pytest.raises(CardProtocolError):
        messaging.unwrap(ResponseAPDU(data, status))


def test_destroyed_session_has_no_keys() -> None:
    encryption_key, authentication_key = bytearray(b"e" * 16), bytearray(b"a" * 16)
    messaging = SecureMessaging(encryption_key, authentication_key)
    messaging.destroy()
    assert encryption_key == authentication_key == bytes(16)
    assert repr(messaging) == "SecureMessaging(destroyed)"


def test_keys_stay_out_of_the_representation() -> None:
    assert repr(session()) == "SecureMessaging(open)"


def test_connection_sends_protected_commands_and_forgets_its_keys_when_closed() -> None:
    card = ScriptedCard([answer(OK, 1)])
    connection = SecureConnection(card, session())
    assert connection.transmit(SELECT).is_ok
    assert card.commands[0].cla == 0x0C
    assert connection.unprotected is card
    connection.close()
    assert card.is_closed
    assert not connection.messaging.is_open


def test_secret_is_overwritten_once_it_is_sent() -> None:
    card = ScriptedCard([answer(OK, 1)])
    secret = bytearray(b"123456")
    assert SecureConnection(card, session()).transmit_secret(CommandAPDU(0x00, 0x2C, 0x02, 0x03), secret).is_ok
    assert secret == bytes(6)


def test_secret_is_overwritten_when_the_session_is_over() -> None:
    messaging = session()
    messaging.destroy()
    secret = bytearray(b"123456")
    with pytest.raises(CardProtocolError):
        SecureConnection(ScriptedCard([]), messaging).transmit_secret(SELECT, secret)
    assert secret == bytes(6)
