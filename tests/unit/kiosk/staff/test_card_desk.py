"""The staff reader: the card counts the PINs, proves its key, and is believed in nothing that it does not prove."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from hardware.errors import CardNotGenuine, PasswordBlocked, PasswordWrong
from hardware.piv.data_objects import CERTIFICATE_TAGS, PIVKey, decode_certificate
from hardware.piv.simulated.card import SimulatedPIVCard
from hardware.piv.simulated.contents import PIVContents
from kiosk.domain.staff import StaffRole
from kiosk.errors import StaffCardRevoked, StaffCardUnknown, StaffOfOtherBranch
from kiosk.sandbox.staff_authority import StaffCardOrder
from tests.fixtures.staff_cards import PIN, PrivateKey, chip_key, ec_key, rsa_key
from tests.fixtures.staff_desk import CLERK, TECHNICIAN, StaffDesk

WRONG = "111111"
CONTENT = b'{"branch":"0042"}'
AUTHENTICATION, SIGNATURE = CERTIFICATE_TAGS[PIVKey.AUTHENTICATION], CERTIFICATE_TAGS[PIVKey.SIGNATURE]


@pytest.fixture
def counter(tmp_path: Path) -> StaffDesk:
    return StaffDesk.set_up(tmp_path)


@dataclass
class Shown:
    """Objects of a card that shows some of them once, and others ever after."""

    first: Mapping[int, bytes]
    later: Mapping[int, bytes]

    def get(self, tag: int) -> bytes | None:
        found = self.first.get(tag)
        self.first = {each: value for each, value in self.first.items() if each != tag}
        return found or self.later.get(tag)


def typed(counter: StaffDesk, pin: str = PIN) -> bytearray:
    """The PIN as it comes from the pad; the desk has it, too."""
    digits = bytearray(pin.encode())
    counter.desk.submit_pin(digits)
    return digits


@pytest.mark.parametrize("order", [CLERK, TECHNICIAN], ids=["clerk", "technician"])
def test_pin_and_key_sign_in_in_the_role_of_the_certificate(counter: StaffDesk, order: StaffCardOrder) -> None:
    counter.insert(counter.card(order))
    assert counter.desk.recognise() is order.role
    pin = typed(counter)
    assert counter.desk.sign_in() is order.role
    assert pin == bytearray(len(PIN))


def test_a_pin_serves_once(counter: StaffDesk) -> None:
    counter.insert(counter.card())
    typed(counter)
    counter.desk.sign_in()
    with pytest.raises(ValueError, match="six to eight digits"):
        counter.desk.sign_in()


def test_a_pin_that_nobody_has_used_is_overwritten(counter: StaffDesk) -> None:
    first = typed(counter)
    second = typed(counter)
    assert first == bytearray(len(PIN))
    counter.desk.forget_pin()
    assert second == bytearray(len(PIN))


def test_the_counter_is_the_cards_whoever_asks(counter: StaffDesk) -> None:
    """Another kiosk, or another program, has counted on the same card meanwhile."""
    card = counter.insert(counter.card())
    pin = typed(counter, WRONG)
    with pytest.raises(PasswordWrong) as refused:
        counter.desk.sign_in()
    assert (refused.value.retries_left, card.contents.tries_left) == (2, 2)
    assert pin == bytearray(len(WRONG))
    card.contents.tries_left = 1
    typed(counter, WRONG)
    with pytest.raises(PasswordBlocked):
        counter.desk.sign_in()
    typed(counter)
    with pytest.raises(PasswordBlocked):
        counter.desk.sign_in()


def test_the_right_pin_gives_the_tries_back(counter: StaffDesk) -> None:
    card = counter.insert(counter.card())
    card.contents.tries_left = 1
    typed(counter)
    counter.desk.sign_in()
    assert card.contents.tries_left == 3


@pytest.mark.parametrize("keys", [[ec_key(3), ec_key(4)], [rsa_key(1), rsa_key(2)]], ids=["p256", "rsa2048"])
def test_a_copied_certificate_without_its_key_neither_signs_in_nor_signs(
    counter: StaffDesk, keys: list[PrivateKey]
) -> None:
    genuine = counter.card(keys=keys)
    others = {PIVKey.AUTHENTICATION: chip_key(keys[1]), PIVKey.SIGNATURE: chip_key(keys[0])}
    counter.insert(SimulatedPIVCard(PIVContents(PIN, others, genuine.contents.objects)))
    assert counter.desk.recognise() is StaffRole.CLERK
    for use in (counter.desk.sign_in, lambda: counter.desk.countersign(CONTENT)):
        pin = typed(counter)
        with pytest.raises(CardNotGenuine):
            use()
        assert pin == bytearray(len(PIN))


def test_a_card_that_shows_a_clerks_certificate_and_proves_its_own_is_found_out(
    counter: StaffDesk, tmp_path: Path
) -> None:
    stranger = StaffDesk.set_up(tmp_path / "stranger")
    own, copied = stranger.card(keys=[ec_key(5), ec_key(6)]), counter.card()
    own.contents.objects = Shown(copied.contents.objects, own.contents.objects)  # type: ignore[assignment]
    counter.insert(own)
    typed(counter)
    with pytest.raises(CardNotGenuine):
        counter.desk.sign_in()


def test_a_card_of_two_people_does_not_sign(counter: StaffDesk) -> None:
    card = counter.insert(counter.card())
    other = counter.card(replace(CLERK, name="SK-2000"))
    card.contents.objects = {**card.contents.objects, SIGNATURE: other.contents.objects[SIGNATURE]}
    typed(counter)
    with pytest.raises(StaffCardUnknown):
        counter.desk.countersign(CONTENT)


def test_a_technician_is_no_clerk(counter: StaffDesk) -> None:
    counter.insert(counter.card(TECHNICIAN))
    typed(counter)
    with pytest.raises(StaffCardUnknown):
        counter.desk.clerk()
    with pytest.raises(StaffCardUnknown):
        counter.desk.countersign(CONTENT)


def test_who_may_not_sign_in_here_shows_no_pin_to_the_card(counter: StaffDesk, tmp_path: Path) -> None:
    elsewhere = StaffDesk.set_up(tmp_path / "elsewhere", counter.authority, "0099")
    card = elsewhere.insert(counter.card())
    for use in (elsewhere.desk.sign_in, lambda: elsewhere.desk.countersign(CONTENT)):
        pin = typed(elsewhere, WRONG)
        with pytest.raises(StaffOfOtherBranch):
            use()
        assert (card.contents.tries_left, pin) == (3, bytearray(len(WRONG)))


@pytest.mark.parametrize("revoked", [AUTHENTICATION, SIGNATURE])
def test_each_certificate_of_a_card_can_be_revoked(counter: StaffDesk, revoked: int) -> None:
    card = counter.insert(counter.card())
    counter.authority.revoke(decode_certificate(card.contents.objects[revoked]))
    counter.publish()
    typed(counter, WRONG)
    with pytest.raises(StaffCardRevoked):
        counter.desk.countersign(CONTENT)
    assert card.contents.tries_left == 3
