"""Two tests with a card on the reader: it answers quickly, and the service card opens a protected connection (PACE)."""

from __future__ import annotations

import time
from contextlib import closing
from typing import Final

from hardware.card.pin_pad import pin_pad_of
from hardware.card.reader import CardReader, ReaderState, SelfDescribing
from hardware.eid.application import read_card_access, select_master_file
from hardware.eid.key_derivation import overwrite
from hardware.eid.pace import establish
from hardware.eid.password import PasswordID
from hardware.errors import CardUnsuitable, PasswordWrong
from kiosk.diagnostics.finding import Finding, faulty, well
from kiosk.domain.diagnosis import StaffCode

_ECHOES: Final = 20
_MILLI: Final = 1000
_THERE, _MISSING = "✓", "–"


def card_echo(reader: CardReader) -> Finding:
    """Ask any card the same thing again and again, and measure how long it takes; what it answers does not matter.

    Raises:
        CardError: it does not answer, or is gone.
    """
    if not reader.state().has_card:
        return faulty(StaffCode.NO_SERVICE_CARD)
    began = time.monotonic()
    with closing(reader.connect()) as connection:
        for _ in range(_ECHOES):
            connection.transmit(select_master_file())
        milliseconds = (time.monotonic() - began) * _MILLI
        details = connection.describe() if isinstance(connection, SelfDescribing) else {}
        keypad = _THERE if pin_pad_of(connection) is not None else _MISSING
    facts = {"firmware": _MISSING, "atr": _MISSING, **details, "keypad": keypad, "reader": _names(reader)}
    return well(commands=str(_ECHOES), milliseconds=f"{milliseconds:.0f}", **facts)


def card_pace(reader: CardReader, can: str) -> Finding:
    """Open a protected connection to the service card with its CAN, which can never be blocked.

    Raises:
        CardError: the card does not take part.
    """
    if not can or reader.state() is ReaderState.NO_CARD:
        return faulty(StaffCode.NO_SERVICE_CARD)
    secret = bytearray(can.encode())
    began = time.monotonic()
    try:
        with closing(reader.connect()) as connection:
            establish(connection, read_card_access(connection), PasswordID.CAN, secret)
    except (PasswordWrong, CardUnsuitable):
        return faulty(StaffCode.NO_SERVICE_CARD)
    finally:
        overwrite(secret)
    return well(milliseconds=f"{(time.monotonic() - began) * _MILLI:.0f}")


def _names(reader: CardReader) -> str:
    return ", ".join(name for name, state in reader.readers().items() if state.has_card)
