from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from hardware.card import tlv
from hardware.eid import pace
from hardware.eid.application import read_card_access
from hardware.eid.card_access import CardAccess
from hardware.eid.domain_parameters import DomainParameters
from hardware.eid.pace import PINStatus
from hardware.eid.password import PasswordID
from hardware.eid.security_infos import PACEInfo
from hardware.errors import (
    CardDeactivated,
    CardLost,
    CardProtocolError,
    CardUnsuitable,
    PasswordBlocked,
    PasswordSuspended,
    PasswordWrong,
)
from tests.unit.hardware.eid.scripted_card import ScriptedCard
from tests.unit.hardware.eid.simulated_cards import CAN, PIN, PUK, DirectConnection, simulated_card

GM = "0.4.0.127.0.7.2.2.4.2"
ONE_CURVE = CardAccess.of([PACEInfo(f"{GM}.2", 2, 13)])
NONCE, MAPPED, EPHEMERAL, TOKEN, CAR, PREVIOUS_CAR = 0x80, 0x82, 0x84, 0x86, 0x87, 0x88


def dynamic(*objects: tuple[int, bytes], status: str = "9000") -> str:
    members = b"".join(tlv.encode(tag, value) for tag, value in objects)
    return tlv.encode(0x7C, members).hex() + status


def establish(answers: Sequence[str], password_id: PasswordID = PasswordID.PIN, **options: bool) -> pace.PACEResult:
    return pace.establish(ScriptedCard(answers), ONE_CURVE, password_id, bytearray(PIN), **options)


@pytest.fixture
def bsi_answers(worked_example: dict[str, bytes]) -> list[str]:
    return [
        "9000",
        dynamic((NONCE, worked_example["tc_ecdh_nonce_enc"])),
        dynamic((MAPPED, worked_example["tc_ecdh_map_picc_pub_key"])),
        dynamic((EPHEMERAL, worked_example["tc_ecdh_picc_pub_key"])),
        dynamic(
            (TOKEN, worked_example["tc_ecdh_authentication_token_picc"]),
            (CAR, b"DECVCAAT00002"),
            (PREVIOUS_CAR, b"DECVCAAT00001"),
        ),
    ]


def run_bsi_example(card: ScriptedCard, worked_example: dict[str, bytes], secret: bytearray) -> pace.PACEResult:
    keys = iter(int.from_bytes(worked_example[f"tc_ecdh_{name}_priv_key"], "big") for name in ("map_pcd", "pcd"))
    card_access = CardAccess.from_bytes(worked_example["tc_ecdh_ef_cardaccess"])
    return pace.establish(card, card_access, PasswordID.PIN, secret, key_source=lambda _: next(keys))


def test_pace_of_the_bsi_worked_example(worked_example: dict[str, bytes], bsi_answers: list[str]) -> None:
    card, secret = ScriptedCard(bsi_answers), bytearray(PIN)
    result = run_bsi_example(card, worked_example, secret)
    sent = [each.data for each in card.commands]
    assert sent[0].hex() == "800a04007f00070202040202830103"
    assert sent[1].hex() == "7c00"
    assert sent[2][4:] == worked_example["tc_ecdh_map_pcd_pub_key"]
    assert sent[3][4:] == worked_example["tc_ecdh_pcd_pub_key"]
    assert sent[4][4:] == worked_example["tc_ecdh_authentication_token_pcd"]
    assert [each.cla for each in card.commands] == [0x00, 0x10, 0x10, 0x10, 0x00]
    assert result.id_picc == worked_example["tc_ecdh_picc_pub_key"][1:33]
    assert result.trust_anchors == ("DECVCAAT00002", "DECVCAAT00001")
    assert secret == bytes(6)


def test_generator_of_the_bsi_worked_example(worked_example: dict[str, bytes]) -> None:
    domain = DomainParameters.from_id(13)
    scalar = int.from_bytes(worked_example["tc_ecdh_map_pcd_priv_key"], "big")
    secret_point = domain.multiply(scalar, worked_example["tc_ecdh_map_picc_pub_key"])
    assert secret_point == worked_example["tc_ecdh_map_shared_secret_h"]
    nonce = int.from_bytes(worked_example["tc_ecdh_nonce"], "big")
    generator = domain.add(domain.multiply_generator(nonce), secret_point)
    assert generator == worked_example["tc_ecdh_map_generator"]


@pytest.mark.parametrize("arc", [2, 3, 4])
@pytest.mark.parametrize("parameter_id", [12, 13, 15, 16, 17, 18])
def test_every_cipher_and_curve_agrees_with_the_simulated_card(arc: int, parameter_id: int, tmp_path: Path) -> None:
    card = simulated_card(tmp_path, pace=[{"oid": f"{GM}.{arc}", "parameter_id": parameter_id}])
    connection = DirectConnection(card)
    card_access = read_card_access(connection)
    result = pace.establish(connection, card_access, PasswordID.CAN, bytearray(CAN))
    assert pace.read_pin_status(result.connection, card_access) == PINStatus(3)


@pytest.mark.parametrize(
    ("password_id", "secret"),
    [
        (PasswordID.MRZ, b"T22000129364081253407312"),
        (PasswordID.CAN, CAN),
        (PasswordID.PIN, PIN),
        (PasswordID.PUK, PUK),
    ],
)
def test_every_password_opens_the_simulated_card(password_id: PasswordID, secret: bytes, tmp_path: Path) -> None:
    connection = DirectConnection(simulated_card(tmp_path))
    given = bytearray(secret)
    result = pace.establish(connection, read_card_access(connection), password_id, given)
    assert result.connection.messaging.is_open
    assert given == bytes(len(secret))


def test_curve_is_named_where_the_card_offers_several(tmp_path: Path) -> None:
    offers = [{"oid": f"{GM}.2", "parameter_id": 16}, {"oid": f"{GM}.4", "parameter_id": 17}]
    connection = DirectConnection(simulated_card(tmp_path, pace=offers))
    pace.establish(connection, read_card_access(connection), PasswordID.PIN, bytearray(PIN))
    selection = next(each for each in connection.commands if each.ins == 0x22)
    assert selection.data.hex() == "800a04007f00070202040202830103840110"


def test_wrong_pin_tells_what_is_left_until_the_card_is_blocked(tmp_path: Path) -> None:
    connection = DirectConnection(simulated_card(tmp_path))
    card_access = read_card_access(connection)
    for left in (2, 1):
        with pytest.raises(PasswordWrong) as caught:
            pace.establish(connection, card_access, PasswordID.PIN, bytearray(b"999999"))
        assert caught.value.retries_left == left
        assert pace.read_pin_status(connection, card_access) == PINStatus(left)
    assert pace.read_pin_status(connection, card_access).is_suspended
    with pytest.raises(PasswordSuspended):
        pace.establish(connection, card_access, PasswordID.PIN, bytearray(PIN))
    with_can = pace.establish(connection, card_access, PasswordID.CAN, bytearray(CAN))
    with pytest.raises(PasswordWrong) as caught:
        pace.establish(with_can.connection, card_access, PasswordID.PIN, bytearray(b"999999"), resume=True)
    assert caught.value.retries_left == 0
    fresh = DirectConnection(connection._chip)
    assert pace.read_pin_status(fresh, card_access).is_blocked
    with pytest.raises(PasswordBlocked):
        pace.establish(fresh, card_access, PasswordID.PIN, bytearray(PIN))


def test_wrong_can_has_no_counter(tmp_path: Path) -> None:
    connection = DirectConnection(simulated_card(tmp_path))
    with pytest.raises(PasswordWrong) as caught:
        pace.establish(connection, read_card_access(connection), PasswordID.CAN, bytearray(b"999999"))
    assert caught.value.retries_left is None


def test_deactivated_card_is_recognised_before_anything_is_tried(tmp_path: Path) -> None:
    connection = DirectConnection(simulated_card(tmp_path, pin_is_active=False))
    card_access = read_card_access(connection)
    assert pace.read_pin_status(connection, card_access) == PINStatus(None, is_deactivated=True)
    with pytest.raises(CardDeactivated):
        pace.establish(connection, card_access, PasswordID.PIN, bytearray(PIN))


def test_card_that_cannot_prove_the_password_is_refused(tmp_path: Path) -> None:
    card = simulated_card(tmp_path)
    connection = DirectConnection(card)
    card_access = read_card_access(connection)
    card.faults.wrong_token()
    with pytest.raises(CardProtocolError):
        pace.establish(connection, card_access, PasswordID.CAN, bytearray(CAN))


@pytest.mark.parametrize(
    ("answers", "error"),
    [
        (["63C0"], PasswordBlocked),
        (["63C1"], PasswordSuspended),
        (["6283"], CardDeactivated),
        (["6A88"], CardUnsuitable),
        (["6A80"], CardProtocolError),
        (["9000", "6983"], PasswordBlocked),
        (["9000", "6984"], CardDeactivated),
        (["9000", "6985"], PasswordSuspended),
        (["63C2", "6982"], CardProtocolError),
        (["9000", "9000"], CardProtocolError),
        (["9000", dynamic()], CardProtocolError),
        (["9000", dynamic((NONCE, bytes(15)))], CardProtocolError),
        (["9000", dynamic((NONCE, b""))], CardProtocolError),
        (["9000", dynamic((NONCE, bytes(16))), dynamic((MAPPED, bytes(65)))], CardProtocolError),
        (["9000", dynamic((NONCE, bytes(16))), dynamic((MAPPED, b"\x04"))], CardProtocolError),
        (["9000"], CardLost),
        ([], CardLost),
    ],
)
def test_answer_that_ends_pace_becomes_its_error_and_the_secret_is_overwritten(
    answers: list[str], error: type[Exception]
) -> None:
    secret = bytearray(PIN)
    with pytest.raises(error) as caught:
        pace.establish(ScriptedCard(answers), ONE_CURVE, PasswordID.PIN, secret)
    assert type(caught.value) is error
    assert secret == bytes(6)


@pytest.mark.parametrize(("status", "left"), [("6300", None), ("63C2", 2), ("63C1", 1), ("63C0", 0)])
def test_refused_token_is_a_wrong_password(
    status: str, left: int | None, worked_example: dict[str, bytes], bsi_answers: list[str]
) -> None:
    with pytest.raises(PasswordWrong) as caught:
        run_bsi_example(ScriptedCard([*bsi_answers[:4], status]), worked_example, bytearray(PIN))
    assert caught.value.retries_left == left


@pytest.mark.parametrize("last", ["6983", "6A80", dynamic(), dynamic((TOKEN, bytes(8)))])
def test_other_last_answers_are_no_wrong_password(
    last: str, worked_example: dict[str, bytes], bsi_answers: list[str]
) -> None:
    with pytest.raises((CardProtocolError, PasswordBlocked)):
        run_bsi_example(ScriptedCard([*bsi_answers[:4], last]), worked_example, bytearray(PIN))


def test_own_key_sent_back_is_refused(worked_example: dict[str, bytes], bsi_answers: list[str]) -> None:
    mirrored = dynamic((EPHEMERAL, worked_example["tc_ecdh_pcd_pub_key"]))
    with pytest.raises(CardProtocolError):
        run_bsi_example(ScriptedCard([*bsi_answers[:3], mirrored]), worked_example, bytearray(PIN))


def test_nonce_of_zero_maps_to_the_secret_point() -> None:
    domain = DomainParameters.from_id(13)
    card = ScriptedCard([dynamic((MAPPED, domain.multiply_generator(3)))])
    assert pace._map_nonce(card, domain, domain.curve.n, 5) == domain.multiply_generator(15)


def test_suspended_puk_is_tried_all_the_same() -> None:
    with pytest.raises(CardLost):
        establish(["63C1"], PasswordID.PUK)


def test_card_without_a_protocol_of_ours_is_unsuitable(worked_example: dict[str, bytes]) -> None:
    card_access = CardAccess.from_bytes(worked_example["tc_dh_ef_cardaccess"])
    secret = bytearray(PIN)
    with pytest.raises(CardUnsuitable):
        pace.establish(ScriptedCard([]), card_access, PasswordID.PIN, secret)
    assert secret == bytes(6)
    with pytest.raises(CardUnsuitable):
        pace.read_pin_status(ScriptedCard([]), card_access)


def test_status_that_says_nothing_of_the_pin_is_an_error() -> None:
    with pytest.raises(CardUnsuitable):
        pace.read_pin_status(ScriptedCard(["6A88"]), ONE_CURVE)
    with pytest.raises(CardProtocolError):
        pace.read_pin_status(ScriptedCard(["6F00"]), ONE_CURVE)
