"""Choosing a new PIN: entered twice, compared here, and never seen by anybody else."""

from __future__ import annotations

import hmac
import itertools

from hardware.eid.key_derivation import overwrite
from kiosk.eid_client.interaction import SecretInteraction
from kiosk.journey.journey import SecretKind

_ZERO = ord("0")


def ask_new_pin(interaction: SecretInteraction) -> bytearray:
    """Return a new PIN that was entered twice in the same way; the caller overwrites it.

    Raises:
        CardLost, IdentificationCancelled.
    """
    differed = False
    while True:
        pin = interaction.ask_secret(SecretKind.NEW_PIN, None, differed)
        try:
            if _is_repeated(interaction, pin):
                return pin
        except _Reconsidered:
            differed = False
        except BaseException:
            overwrite(pin)
            raise
        else:
            differed = True
        overwrite(pin)


def is_easy(pin: bytearray) -> bool:
    """Return whether the PIN is among those that a thief would try first: rows, repetitions, and dates."""
    steps = {second - first for first, second in itertools.pairwise(pin)}
    is_regular = steps in ({0}, {1}, {-1})
    # Digit by digit: a slice would leave a part of the PIN behind that nobody overwrites.
    is_repetition = any(all(pin[at] == pin[at - part] for at in range(part, len(pin))) for part in (2, 3))
    return is_regular or is_repetition or _is_date(pin)


class _Reconsidered(Exception):
    """The citizen would rather choose another PIN."""


def _is_repeated(interaction: SecretInteraction, pin: bytearray) -> bool:
    repeated = interaction.ask_secret(SecretKind.NEW_PIN_REPEATED, None, False, is_easy(pin))
    try:
        if not repeated:
            raise _Reconsidered
        return hmac.compare_digest(pin, repeated)
    finally:
        overwrite(repeated)


def _is_date(pin: bytearray) -> bool:
    """Whether it reads as day and month with a year of two digits, or as month and year."""
    first, second = (10 * (pin[at] - _ZERO) + pin[at + 1] - _ZERO for at in (0, 2))
    is_year = second in (19, 20)
    return (1 <= first <= 31 and 1 <= second <= 12) or (1 <= first <= 12 and is_year)
