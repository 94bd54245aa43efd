"""What every staff card and every driver must do together: simulated here and in the dock, and by the real PC/SC."""

from __future__ import annotations

import pytest

from hardware.card.chip import Chip, ForeignCard
from hardware.card.reader import CardConnection, ReaderState
from hardware.errors import (
    CardLost,
    CardNotGenuine,
    CardProtocolError,
    CardUnsuitable,
    PasswordBlocked,
    PasswordWrong,
)
from hardware.piv.application import Algorithm, PIVApplication
from hardware.piv.data_objects import PIVKey
from hardware.piv.signature import prove_possession, sign
from tests.fixtures.card_desk import Desk
from tests.fixtures.staff_cards import PIN, PrivateKey, ec_key, rsa_key, self_signed, staff_card

KINDS = {"p256": ec_key, "rsa2048": rsa_key}
WRONG = b"111111"


def connected(desk: Desk, card: Chip) -> CardConnection:
    desk.slot.insert(card)
    assert desk.sees(ReaderState.CARD_PRESENT)
    return desk.reader.connect()


@pytest.fixture(params=KINDS)
def keys(request: pytest.FixtureRequest) -> list[PrivateKey]:
    make = KINDS[request.param]
    return [make(1), make(2)]


class TestPIVCard:
    @pytest.mark.parametrize("compressed", [False, True])
    def test_a_certificate_is_read_whole_without_a_pin(
        self, desk: Desk, keys: list[PrivateKey], compressed: bool
    ) -> None:
        connection = connected(desk, staff_card(keys, compressed=compressed))
        application = PIVApplication(connection)
        for reference, key in zip(PIVKey, keys, strict=True):
            expected = self_signed(key).public_key()
            assert application.certificate(reference).public_key() == expected
        connection.close()

    def test_the_card_proves_its_key_after_the_pin_and_signs_with_the_other_one(
        self, desk: Desk, keys: list[PrivateKey]
    ) -> None:
        connection = connected(desk, staff_card(keys))
        application = PIVApplication(connection)
        application.verify_pin(bytearray(PIN.encode()))
        prove_possession(application, application.certificate(PIVKey.AUTHENTICATION))
        certificate = application.certificate(PIVKey.SIGNATURE)
        application.verify_pin(bytearray(PIN.encode()))
        assert sign(application, PIVKey.SIGNATURE, certificate, b"message").value
        connection.close()

    def test_the_signature_key_wants_the_pin_at_each_use(self, desk: Desk) -> None:
        connection = connected(desk, staff_card([ec_key(1), ec_key(2)]))
        application = PIVApplication(connection)
        certificate = application.certificate(PIVKey.SIGNATURE)
        application.verify_pin(bytearray(PIN.encode()))
        sign(application, PIVKey.SIGNATURE, certificate, b"once")
        with pytest.raises(CardProtocolError, match="6982"):
            sign(application, PIVKey.SIGNATURE, certificate, b"twice")
        connection.close()

    def test_no_key_works_without_the_pin(self, desk: Desk) -> None:
        connection = connected(desk, staff_card([ec_key(1), ec_key(2)]))
        application = PIVApplication(connection)
        with pytest.raises(CardProtocolError, match="6982"):
            application.authenticate(PIVKey.AUTHENTICATION, Algorithm.ECC_P256, bytes(32))
        connection.close()

    def test_the_counter_is_the_cards_and_outlives_the_conversation(self, desk: Desk) -> None:
        connection = connected(desk, staff_card([ec_key(1), ec_key(2)]))
        application = PIVApplication(connection)
        assert application.retries_left() == 3
        with pytest.raises(PasswordWrong) as refused:
            application.verify_pin(bytearray(WRONG))
        assert refused.value.retries_left == 2
        connection.close()
        connection = desk.reader.connect()
        application = PIVApplication(connection)
        assert application.retries_left() == 2
        application.verify_pin(bytearray(PIN.encode()))
        assert application.retries_left() is None
        connection.close()

    def test_the_third_wrong_pin_blocks_the_card_even_for_the_right_one(self, desk: Desk) -> None:
        connection = connected(desk, staff_card([ec_key(1), ec_key(2)]))
        application = PIVApplication(connection)
        for _ in range(2):
            with pytest.raises(PasswordWrong):
                application.verify_pin(bytearray(WRONG))
        for pin in (WRONG, PIN.encode()):
            with pytest.raises(PasswordBlocked):
                application.verify_pin(bytearray(pin))
        with pytest.raises(PasswordBlocked):
            application.retries_left()
        connection.close()

    def test_closing_forgets_the_pin(self, desk: Desk) -> None:
        connection = connected(desk, staff_card([ec_key(1), ec_key(2)]))
        PIVApplication(connection).verify_pin(bytearray(PIN.encode()))
        connection.close()
        connection = desk.reader.connect()
        assert PIVApplication(connection).retries_left() == 3
        connection.close()

    def test_a_copied_certificate_without_its_key_is_found_out(self, desk: Desk, keys: list[PrivateKey]) -> None:
        copied = [self_signed(each) for each in keys]
        others = [keys[1], keys[0]]
        connection = connected(desk, staff_card(others, copied))
        application = PIVApplication(connection)
        application.verify_pin(bytearray(PIN.encode()))
        with pytest.raises(CardNotGenuine):
            prove_possession(application, application.certificate(PIVKey.AUTHENTICATION))
        connection.close()

    def test_another_card_is_told_apart(self, desk: Desk) -> None:
        connection = connected(desk, ForeignCard())
        with pytest.raises(CardUnsuitable):
            PIVApplication(connection)
        connection.close()

    @pytest.mark.parametrize("apdu", [2, *(pytest.param(each, marks=pytest.mark.soak) for each in (1, 3, 4, 5))])
    def test_a_card_pulled_at_any_command_is_lost(self, desk: Desk, apdu: int) -> None:
        connection = connected(desk, staff_card([ec_key(1), ec_key(2)]))
        desk.slot.pull_at(apdu)
        with pytest.raises(CardLost):
            for _ in range(2):
                application = PIVApplication(connection)
                application.verify_pin(bytearray(PIN.encode()))
                prove_possession(application, application.certificate(PIVKey.AUTHENTICATION))
        connection.close()
