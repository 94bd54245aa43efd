from __future__ import annotations

import pytest

from tests.fixtures.staff_cards import PIN, ec_key, rsa_key, staff_card

SELECT = "00A404000BA00000030800001000010000"
VERIFY = "0020008008" + PIN.encode().hex() + "FFFF"
SIGN_9A = "0087119A267C2482008120" + "11" * 32 + "00"
SIGN_9C = SIGN_9A.replace("119A", "119C")


def answers(*commands: str, card: object = None) -> list[str]:
    """The status words of the commands, one after the other, after SELECT."""
    chip = staff_card([ec_key(1), ec_key(2)])
    chip.power_on()
    chip.transmit(bytes.fromhex(SELECT))
    return [chip.transmit(bytes.fromhex(each))[-2:].hex().upper() for each in commands]


def test_the_application_may_be_selected_without_its_version() -> None:
    chip = staff_card([ec_key(1), ec_key(2)])
    answer = chip.transmit(bytes.fromhex("00A4040009A0000003080000100000"))
    assert answer[-2:] == b"\x90\0"
    assert answer[0] == 0x61


def test_nothing_is_told_before_the_application_is_selected() -> None:
    chip = staff_card([ec_key(1), ec_key(2)])
    for command in (VERIFY, SIGN_9A, "00CB3FFF055C035FC10500"):
        assert chip.transmit(bytes.fromhex(command)) == b"\x6d\0"


@pytest.mark.parametrize(
    ("commands", "statuses"),
    [
        ((SIGN_9A,), ["6982"]),
        ((VERIFY, SIGN_9A, SIGN_9A), ["9000", "9000", "9000"]),
        ((VERIFY, SIGN_9C, SIGN_9C), ["9000", "9000", "6982"]),
        ((VERIFY, "00CB3FFF055C035FC10500", SIGN_9C), ["9000", "6135", "6982"]),
        ((VERIFY, SELECT, SIGN_9A), ["9000", "9000", "6982"]),
        (("0020008008313131313131FFFF", "00200080"), ["63C2", "63C2"]),
        (("0020008006313131313131", "00200080"), ["6A80", "63C3"]),
        (("0020008008313131FFFFFFFFFF", "00200080"), ["6A80", "63C3"]),
        (("0020008108313131313131FFFF",), ["6A88"]),
        (("00CB3FFF055C035FFFFF00",), ["6A82"]),
        ((VERIFY, SIGN_9A.replace("119A", "079A")), ["9000", "6A86"]),
        ((VERIFY, SIGN_9A.replace("119A", "119D")), ["9000", "6A86"]),
        ((VERIFY, "0087119A087C068200810211110" + "0"), ["9000", "6A80"]),
        (("00C0000000",), ["6985"]),
        (("80200080",), ["6E00"]),
        (("00B0000000",), ["6D00"]),
        (("00CB3FFF0000055C035FC1050000",), ["6700"]),
    ],
)
def test_the_card_answers_as_the_standard_says(commands: tuple[str, ...], statuses: list[str]) -> None:
    assert [each if not each.startswith("61") else "6135" for each in answers(*commands)] == statuses


def test_another_command_within_a_chain_ends_it() -> None:
    chip = staff_card([rsa_key(1), rsa_key(2)])
    for command, status in ((SELECT, "9000"), (VERIFY, "9000"), ("1087079A02" + "7C82", "9000"), (VERIFY, "6883")):
        assert chip.transmit(bytes.fromhex(command))[-2:].hex() == status
    assert chip.transmit(bytes.fromhex("00200080"))[-2:].hex() == "9000"


def test_the_issuer_gives_a_blocked_card_its_tries_back() -> None:
    chip = staff_card([ec_key(1), ec_key(2)])
    chip.contents.tries_left = 0
    chip.transmit(bytes.fromhex(SELECT))
    assert chip.transmit(bytes.fromhex(VERIFY)) == b"\x69\x83"
    chip.unblock()
    assert chip.transmit(bytes.fromhex(VERIFY)) == b"\x90\0"
