"""Asking for the card's passwords until it accepts one, on the screen's pad or on the reader's (TR-03110-2, 2.3)."""

from __future__ import annotations

from typing import Final

from hardware.card.pin_pad import PinPad, pin_pad_of
from hardware.card.reader import CardConnection
from hardware.eid import pace, pin_pad
from hardware.eid.card_access import CardAccess
from hardware.eid.chat import CHAT
from hardware.eid.pace import PACEResult
from hardware.eid.password import PasswordID
from hardware.eid.pin_pad import PadResult
from hardware.errors import CardDeactivated, PasswordBlocked, PasswordWrong, PUKBlocked, PUKWrong
from kiosk.eid_client.interaction import SecretInteraction
from kiosk.journey.journey import SecretKind

OpenedCard = PACEResult | PadResult
"""What a password has opened; the reader's own channel where the reader has a pad."""

MAX_PUKS: Final = 3
_UNTRIED = pace.INITIAL_PIN_RETRIES


class PasswordEntry:
    """The passwords of one card in one conversation; each that was typed is used once and overwritten."""

    def __init__(self, interaction: SecretInteraction, connection: CardConnection, card_access: CardAccess) -> None:
        self._interaction, self._connection, self._card_access = interaction, connection, card_access
        self._pad = pin_pad_of(connection)

    def tries_left(self) -> int:
        """Return how many tries of the PIN the card says are left.

        Raises:
            CardDeactivated, CardUnsuitable, CardProtocolError, CardLost, CardServiceUnavailable.
        """
        status = pace.read_pin_status(self._connection, self._card_access)
        if status.is_deactivated or status.retries_left is None:
            raise CardDeactivated
        return status.retries_left

    def enter_pin(
        self, kind: SecretKind = SecretKind.PIN, chat: CHAT | None = None, certificate_description: bytes = b""
    ) -> OpenedCard:
        """Ask for the PIN until the card accepts it; with one try left, for the CAN first.

        Raises:
            CardDeactivated, PasswordBlocked, PinPadCancelled, PinPadTimedOut, CardUnsuitable, CardProtocolError,
            CardLost, CardServiceUnavailable, IdentificationCancelled.
        """
        tries_left, was_refused = self.tries_left(), False
        while tries_left != 0:
            below = self.enter_can().connection if tries_left == 1 else self._connection
            shown = None if tries_left == _UNTRIED else tries_left
            try:
                if self._pad is None:
                    return self._try_typed(below, self._interaction.ask_secret(kind, shown, was_refused), chat)
                self._interaction.use_pin_pad(kind, shown, was_refused)
                return self._try_on_pad(self._pad, PasswordID.PIN, chat, certificate_description)
            except PasswordWrong as error:
                tries_left, was_refused = error.retries_left or 0, True
        raise PasswordBlocked

    def enter_can(self, chat: CHAT | None = None) -> OpenedCard:
        """Ask for the CAN until the card accepts it, which it may refuse for ever.

        Raises:
            CardUnsuitable, CardProtocolError, CardLost, CardServiceUnavailable, IdentificationCancelled.
        """
        was_refused = False
        while True:
            can = self._interaction.ask_secret(SecretKind.CAN, None, was_refused)
            try:
                return self._try_can(can, chat)
            except PasswordWrong:
                was_refused = True

    def enter_puk(self) -> OpenedCard:
        """Ask for the PUK, three times at most: who has it reads it off a letter, and need not guess.

        Raises:
            PUKWrong, PUKBlocked, PinPadCancelled, PinPadTimedOut, CardUnsuitable, CardProtocolError, CardLost,
            CardServiceUnavailable, IdentificationCancelled.
        """
        for number in range(MAX_PUKS):
            try:
                return self._try_puk(was_refused=number > 0)
            except PasswordBlocked:
                raise PUKBlocked from None
            except PasswordWrong as error:
                if error.retries_left == 0:
                    raise PUKBlocked from None
        raise PUKWrong

    def _try_typed(self, below: CardConnection, pin: bytearray, chat: CHAT | None) -> OpenedCard:
        is_resumed = below is not self._connection
        return pace.establish(below, self._card_access, PasswordID.PIN, pin, chat, resume=is_resumed)

    def _try_can(self, can: bytearray, chat: CHAT | None) -> OpenedCard:
        if self._pad is None:
            return pace.establish(self._connection, self._card_access, PasswordID.CAN, can, chat)
        # It is no secret: whoever sees the card has it. So it is typed where the picture shows where it stands.
        return self._try_on_pad(self._pad, PasswordID.CAN, chat, can=can)

    def _try_puk(self, *, was_refused: bool) -> OpenedCard:
        if self._pad is None:
            puk = self._interaction.ask_secret(SecretKind.PUK, None, was_refused)
            return pace.establish(self._connection, self._card_access, PasswordID.PUK, puk)
        self._interaction.use_pin_pad(SecretKind.PUK, None, was_refused)
        return self._try_on_pad(self._pad, PasswordID.PUK)

    def _try_on_pad(
        self,
        pad: PinPad,
        password_id: PasswordID,
        chat: CHAT | None = None,
        certificate_description: bytes = b"",
        can: bytearray | None = None,
    ) -> OpenedCard:
        description = certificate_description if chat is not None else b""
        return pin_pad.establish(
            self._connection, pad, self._card_access, password_id, chat, certificate_description=description, can=can
        )
