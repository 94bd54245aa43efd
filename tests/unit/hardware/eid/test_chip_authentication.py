from __future__ import annotations

import pytest

from hardware.card import tlv
from hardware.card.apdu import CommandAPDU, ResponseAPDU
from hardware.eid.chip_authentication import ChipAnswer, EphemeralKey, agree, authenticate
from hardware.eid.domain_parameters import DomainParameters
from hardware.eid.key_derivation import Cipher
from hardware.eid.secure_messaging import SecureConnection, SecureMessaging
from hardware.eid.security_infos import ChipAuthenticationInfo
from hardware.errors import CardProtocolError
from tests.unit.hardware.eid.scripted_card import ScriptedCard
from tests.unit.hardware.eid.test_secure_messaging import SECRET, answer

DOMAIN = DomainParameters.from_id(13)
INFO = ChipAuthenticationInfo("0.4.0.127.0.7.2.2.3.2.2", 2, 0x41)
OK = tlv.encode(0x99, b"\x90\x00")


def bsi_key(worked_example: dict[str, bytes]) -> EphemeralKey:
    scalar = int.from_bytes(worked_example["tc_ecdh_ca_pcd_priv_key"], "big")
    return EphemeralKey.generate(DOMAIN, lambda _: scalar)


def test_key_agreement_of_the_bsi_worked_example(worked_example: dict[str, bytes]) -> None:
    ephemeral = bsi_key(worked_example)
    assert ephemeral.point == worked_example["tc_ecdh_ca_pcd_pub_key"]
    chip_point = worked_example["tc_ecdh_ca_picc_pub_key"]
    shared_x = DOMAIN.shared_x(ephemeral.scalar, chip_point)
    assert shared_x == worked_example["tc_ecdh_ca_shared_secret_k"]
    chip_answer = ChipAnswer(worked_example["tc_ecdh_ca_nonce"], worked_example["tc_ecdh_ca_picc_token"])
    messaging = agree(ephemeral, INFO, chip_point, chip_answer)
    keys = (bytearray(worked_example[f"tc_ecdh_ca_k_{name}"]) for name in ("enc", "mac"))
    command = CommandAPDU(0x00, 0xA4, 0x04, 0x0C, b"application")
    assert messaging.wrap(command) == SecureMessaging(*keys).wrap(command)


@pytest.mark.parametrize(
    "changes",
    [
        {"token": bytes(8)},
        {"nonce": bytes(8)},
        {"nonce": bytes(7)},
        {"chip_point": bytes(65)},
        {"protocol": "0.4.0.127.0.7.2.2.3.2.1"},
    ],
)
def test_chip_without_the_key_is_refused(changes: dict[str, bytes | str], worked_example: dict[str, bytes]) -> None:
    values: dict[str, bytes | str] = {
        "nonce": worked_example["tc_ecdh_ca_nonce"],
        "token": worked_example["tc_ecdh_ca_picc_token"],
        "chip_point": worked_example["tc_ecdh_ca_picc_pub_key"],
        "protocol": INFO.protocol,
        **changes,
    }
    nonce, token, chip_point = (values[name] for name in ("nonce", "token", "chip_point"))
    assert isinstance(nonce, bytes)
    assert isinstance(token, bytes)
    assert isinstance(chip_point, bytes)
    info = ChipAuthenticationInfo(str(values["protocol"]), 2, 1)
    with pytest.raises(CardProtocolError):
        agree(bsi_key(worked_example), info, chip_point, ChipAnswer(nonce, token))


def test_private_half_stays_out_of_the_representation(worked_example: dict[str, bytes]) -> None:
    key = bsi_key(worked_example)
    assert repr(key) == f"EphemeralKey({key.compressed.hex()})"


def test_new_key_pair_is_random() -> None:
    assert EphemeralKey.generate(DOMAIN) != EphemeralKey.generate(DOMAIN)


def protected(*answers: ResponseAPDU) -> tuple[ScriptedCard, SecureConnection]:
    card = ScriptedCard(answers)
    return card, SecureConnection(card, SecureMessaging.from_shared_secret(Cipher.AES_128, SECRET))


def encrypted(data: bytes, number: int) -> ResponseAPDU:
    messaging = SecureMessaging.from_shared_secret(Cipher.AES_128, SECRET)
    padded = data + b"\x80" + bytes(-(len(data) + 1) % 16)
    cryptogram = messaging._block_cipher((2 * number).to_bytes(16, "big")).encryptor().update(padded)
    return answer(tlv.encode(0x87, b"\x01" + cryptogram) + OK, number)


def test_cards_answer_is_handed_on_and_the_old_keys_are_destroyed() -> None:
    members = tlv.encode(0x81, b"12345678") + tlv.encode(0x82, b"abcdefgh")
    card, connection = protected(answer(OK, 1), encrypted(tlv.encode(0x7C, members), 2))
    assert authenticate(connection, INFO, DOMAIN.curve.generator) == ChipAnswer(b"12345678", b"abcdefgh")
    assert not connection.messaging.is_open
    assert [each.to_bytes()[:4].hex() for each in card.commands] == ["0c2241a4", "0c860000"]


def test_answer_without_nonce_or_token_is_a_protocol_error() -> None:
    _, connection = protected(answer(OK, 1), encrypted(tlv.encode(0x7C, tlv.encode(0x81, b"12345678")), 2))
    with pytest.raises(CardProtocolError):
        authenticate(connection, INFO, DOMAIN.curve.generator)


@pytest.mark.parametrize("refused_at", [1, 2])
def test_refusal_is_a_protocol_error(refused_at: int) -> None:
    answers = [answer(OK, number) for number in range(1, refused_at)]
    _, connection = protected(*answers, answer(tlv.encode(0x99, b"\x6a\x80"), refused_at))
    with pytest.raises(CardProtocolError):
        authenticate(connection, ChipAuthenticationInfo(INFO.protocol, 2), DOMAIN.curve.generator)
