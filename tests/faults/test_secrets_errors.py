"""Whatever goes wrong at whichever APDU: no exception, nor the locals of its frames, shows a secret."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable
from pathlib import Path

import pytest

from hardware.card.reader import CardConnection
from hardware.card.simulated import SimulatedReader
from hardware.eid import application, pin_management
from hardware.eid.card_access import CardAccess
from hardware.eid.simulated import load_profile
from hardware.errors import CardError
from tests.fixtures.eid_command import CARDS

PIN, NEW_PIN, CAN, PUK = "123456", "864975", "500540", "9876543210"
SECRETS = (PIN, NEW_PIN, CAN, PUK, "999999")
SIMULATED = "simulated"

Errand = Callable[[CardConnection, CardAccess], object]


def typed(digits: str) -> bytearray:
    return bytearray(digits.encode())


ERRANDS: dict[str, tuple[str, Errand]] = {
    "change": ("mustermann", lambda c, a: pin_management.change_pin(c, a, typed(PIN), typed(NEW_PIN))),
    "wrong": ("mustermann", lambda c, a: pin_management.change_pin(c, a, typed("999999"), typed(NEW_PIN))),
    "resume": ("suspended", lambda c, a: pin_management.resume(c, a, typed(CAN), typed(PIN))),
    "unblock": ("blocked", lambda c, a: pin_management.unblock(c, a, typed(PUK))),
}
MOST_APDUS = 14


def told(error: BaseException) -> str:
    """Return everything that the error and the locals of the kiosk's frames say; the chip may know its secrets."""
    summary = traceback.TracebackException.from_exception(error, capture_locals=True)
    ours = [
        each for each in summary.stack if SIMULATED not in each.filename and Path(__file__).name not in each.filename
    ]
    return str(error) + repr(error) + "".join(str(each.locals) for each in ours)


@pytest.mark.parametrize("step", [3, pytest.param(1, marks=pytest.mark.soak)], ids=["some APDUs", "every APDU"])
@pytest.mark.parametrize("name", ERRANDS)
def test_no_error_and_no_log_shows_a_secret(name: str, step: int, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    profile, errand = ERRANDS[name]
    failures = 0
    for apdu in range(1, MOST_APDUS, step):
        reader = SimulatedReader()
        reader.insert(load_profile(profile, [b""], directory=CARDS))
        connection = reader.connect()
        access = application.read_card_access(connection)
        reader.pull_at(apdu)
        try:
            errand(connection, access)
        except CardError as error:
            failures += 1
            text = told(error)
            assert "transmit" in text or "connection" in text, "the frames are not seen"
            assert [each for each in SECRETS if each in text] == []
            assert [each for each in SECRETS if str(list(each.encode())) in text] == []
        finally:
            connection.close()
    assert failures >= 2
    assert [each for each in SECRETS if each in caplog.text] == []
