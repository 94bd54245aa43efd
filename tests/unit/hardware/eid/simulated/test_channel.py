"""The chip's secure messaging against commands that a terminal must not send."""

from __future__ import annotations

import pytest

from hardware.card.apdu import CommandAPDU, ResponseAPDU
from hardware.eid.key_derivation import Cipher
from hardware.eid.secure_messaging import SecureMessaging
from hardware.eid.simulated.channel import SecureChannel
from hardware.eid.simulated.refusal import Refusal
from hardware.eid.simulated.symmetric import Suite, mac, pad

SECRET = bytes(range(32))
KEYS = Suite(16).session_keys(SECRET)
HEADER = bytes.fromhex("0CA4000C")


def forged(body: bytes) -> CommandAPDU:
    """Return a first command whose checksum is right, whatever else it holds."""
    checksum = mac(KEYS.authentication, (1).to_bytes(16, "big") + pad(HEADER) + (pad(body) if body else b""))
    return CommandAPDU(*HEADER, body + b"\x8e\x08" + checksum, 256)


@pytest.mark.parametrize(
    "command",
    [
        CommandAPDU(0x00, 0xA4, 0x00, 0x0C),
        CommandAPDU(0x00, 0xB0, 0x9C, 0x00, le=256),
        CommandAPDU(0x00, 0xB0, 0x9C, 0x00, le=65536),
        CommandAPDU(0x00, 0xA4, 0x00, 0x0C, b"\x3f\x00"),
        CommandAPDU(0x00, 0x86, 0x00, 0x00, bytes(300), 256),
        CommandAPDU(0x10, 0x86, 0x00, 0x00, b"\x7c\x00", 256),
        CommandAPDU(0x80, 0x20, 0x80, 0x00, b"\x06\x01\x00"),
        CommandAPDU(0x00, 0xB1, 0x00, 0x00, b"\x54\x01\x00", 256),
    ],
    ids=repr,
)
def test_what_the_terminal_wraps_the_chip_opens(command: CommandAPDU) -> None:
    terminal, chip = SecureMessaging.from_shared_secret(Cipher.AES_128, SECRET), SecureChannel(KEYS)
    assert chip.open(terminal.wrap(command)) == command
    for answer in (ResponseAPDU(b"", 0x9000), ResponseAPDU(bytes(500), 0x9000), ResponseAPDU(b"", 0x6A82)):
        assert terminal.unwrap(chip.seal(answer)) == answer
        assert chip.open(terminal.wrap(command)) == command


@pytest.mark.parametrize(
    ("command", "status"),
    [
        (CommandAPDU(*HEADER, b"", 256), 0x6987),
        (CommandAPDU(*HEADER, b"\x97\x01\x00", 256), 0x6987),
        (CommandAPDU(*HEADER, b"\x8e\x08" + bytes(8), 256), 0x6988),
        (forged(b"\x97\x03\x00\x00\x00"), 0x6988),
        (forged(b"\x97\x01\x00\x97\x01\x00"), 0x6988),
        (forged(b"\x99\x02\x90\x00"), 0x6988),
        (forged(b"\x87\x11\x02" + bytes(16)), 0x6988),
        (forged(b"\x87\x11\x01" + bytes(16)), 0x6988),
        (forged(b"\x87\x02\x01\x00"), 0x6988),
        (forged(b"\x85\x10" + bytes(16)), 0x6988),
        (forged(b"\x87"), 0x6988),
    ],
)
def test_what_is_missing_or_incorrect_is_refused(command: CommandAPDU, status: int) -> None:
    with pytest.raises(Refusal) as refusal:
        SecureChannel(KEYS).open(command)
    assert refusal.value.status == status


def test_a_command_that_is_sent_twice_is_refused() -> None:
    chip, command = SecureChannel(KEYS), forged(b"")
    chip.open(command)
    with pytest.raises(Refusal):
        chip.open(command)
