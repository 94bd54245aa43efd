from __future__ import annotations

import pytest

from hardware.card.apdu import CommandAPDU, ResponseAPDU
from hardware.errors import CardProtocolError, CardUnsuitable, PasswordBlocked, PasswordWrong
from hardware.piv.application import Algorithm, PIVApplication
from hardware.piv.data_objects import PIVKey


class ScriptedCard:
    """Notes the commands as bytes and answers with what was prepared; first comes the answer to SELECT."""

    def __init__(self, *answers: str, select: str = "9000") -> None:
        self.commands: list[str] = []
        self._answers = [select, *answers]

    def transmit(self, command: CommandAPDU) -> ResponseAPDU:
        self.commands.append(command.to_bytes().hex().upper())
        return ResponseAPDU.from_bytes(bytes.fromhex(self._answers.pop(0)))

    def close(self) -> None:
        """Nothing is held."""


def application(*answers: str) -> tuple[PIVApplication, ScriptedCard]:
    card = ScriptedCard(*answers)
    return PIVApplication(card), card


def test_the_application_is_selected_by_its_whole_identifier() -> None:
    _, card = application()
    assert card.commands == ["00A404000BA00000030800001000010000"]


def test_a_card_without_the_application_is_unsuitable() -> None:
    with pytest.raises(CardUnsuitable):
        PIVApplication(ScriptedCard(select="6A82"))


@pytest.mark.parametrize(
    ("key", "command"),
    [(PIVKey.AUTHENTICATION, "00CB3FFF055C035FC10500"), (PIVKey.SIGNATURE, "00CB3FFF055C035FC10A00")],
)
def test_a_certificate_is_asked_for_by_its_tag(key: PIVKey, command: str) -> None:
    piv, card = application("6A82")
    with pytest.raises(CardUnsuitable):
        piv.certificate(key)
    assert card.commands[1:] == [command]


@pytest.mark.parametrize(
    ("pin", "sent"),
    [(b"123456", "313233343536FFFF"), (b"1234567", "31323334353637FF"), (b"12345678", "3132333435363738")],
)
def test_a_pin_is_padded_to_eight_bytes(pin: bytes, sent: str) -> None:
    piv, card = application("9000")
    piv.verify_pin(bytearray(pin))
    assert card.commands[1:] == [f"0020008008{sent}"]


@pytest.mark.parametrize("pin", [b"12345", b"123456789"])
def test_a_pin_of_another_length_never_reaches_the_card(pin: bytes) -> None:
    piv, card = application()
    with pytest.raises(ValueError, match="six to eight"):
        piv.verify_pin(bytearray(pin))
    assert card.commands[1:] == []


@pytest.mark.parametrize(("status", "left"), [("63C2", 2), ("63C1", 1), ("63CF", 15)])
def test_a_wrong_pin_says_what_is_left(status: str, left: int) -> None:
    piv, _ = application(status)
    with pytest.raises(PasswordWrong) as refused:
        piv.verify_pin(bytearray(b"123456"))
    assert refused.value.retries_left == left


@pytest.mark.parametrize("status", ["63C0", "6983"])
def test_no_try_left_is_blocked(status: str) -> None:
    piv, _ = application(status, status)
    with pytest.raises(PasswordBlocked):
        piv.verify_pin(bytearray(b"123456"))
    with pytest.raises(PasswordBlocked):
        piv.retries_left()


def test_the_counter_is_asked_for_without_a_pin() -> None:
    piv, card = application("63C3", "9000")
    assert piv.retries_left() == 3
    assert piv.retries_left() is None
    assert card.commands[1:] == ["00200080", "00200080"]


@pytest.mark.parametrize("status", ["6A80", "6D00", "6300"])
def test_any_other_answer_to_verify_is_against_the_standard(status: str) -> None:
    piv, _ = application(status)
    with pytest.raises(CardProtocolError):
        piv.verify_pin(bytearray(b"123456"))


def test_a_hash_goes_to_the_card_in_a_dynamic_authentication_template() -> None:
    piv, card = application("7C048202ABCD9000")
    assert piv.authenticate(PIVKey.AUTHENTICATION, Algorithm.ECC_P256, bytes(32)) == b"\xab\xcd"
    assert card.commands[1:] == ["0087119A267C2482008120" + "00" * 32 + "00"]


def test_a_block_of_rsa_goes_in_a_chain_and_its_signature_comes_in_pieces() -> None:
    signature = "7C820104" + "82820100" + "5A" * 256
    piv, card = application("9000", signature[:512] + "6108", signature[512:] + "9000")
    assert piv.authenticate(PIVKey.SIGNATURE, Algorithm.RSA_2048, bytes(256)) == b"\x5a" * 256
    first, last, response = card.commands[1:]
    template = "7C82010682008182010" + "0" + "00" * 256
    assert first == "1087079CFF" + template[:510]
    assert last == "0087079C" + f"{len(template) // 2 - 255:02X}" + template[510:] + "00"
    assert response == "00C0000008"


def test_a_chain_that_the_card_breaks_off_ends_with_its_answer() -> None:
    piv, card = application("6884")
    with pytest.raises(CardProtocolError, match="6884"):
        piv.authenticate(PIVKey.SIGNATURE, Algorithm.RSA_2048, bytes(256))
    assert len(card.commands) == 2


@pytest.mark.parametrize("answer", ["9000", "7C9000", "7C029000", "7C0481020000" + "9000", "0102039000"])
def test_an_answer_that_is_no_template_is_against_the_standard(answer: str) -> None:
    piv, _ = application(answer)
    with pytest.raises(CardProtocolError):
        piv.authenticate(PIVKey.AUTHENTICATION, Algorithm.ECC_P256, bytes(32))
