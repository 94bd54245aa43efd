"""The card's part of one identification: PACE with the citizen's secrets, then relaying (TR-03110-2, 3)."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from hardware.card.apdu import CommandAPDU
from hardware.card.reader import CardConnection
from hardware.eid import application, chip_authentication, terminal_authentication
from hardware.eid.card_access import CardAccess
from hardware.eid.chat import CHAT
from hardware.eid.chip_authentication import ChipAnswer
from hardware.eid.cv_certificate import CVCertificate
from hardware.eid.domain_parameters import compress
from hardware.eid.pin_pad import PadConnection
from hardware.eid.secure_messaging import SecureConnection
from hardware.errors import CardProtocolError
from kiosk.eid_client.interaction import Interaction
from kiosk.eid_client.paos.messages import InputAPDU
from kiosk.eid_client.password_entry import OpenedCard, PasswordEntry
from kiosk.errors import EIDServiceRefused


class CardSession:
    """One conversation with the card, from EF.CardAccess until it is closed and the card reset."""

    def __init__(self, interaction: Interaction) -> None:
        """Wait for a card and look at it.

        Raises:
            CardUnsuitable, CardProtocolError, CardLost, CardServiceUnavailable, IdentificationCancelled.
        """
        self._interaction = interaction
        self._connection: CardConnection = interaction.card_connection()
        self._protected: SecureConnection | PadConnection | None = None
        try:
            self.card_access: CardAccess = application.read_card_access(self._connection)
        except BaseException:
            self.close()
            raise

    def establish_pace(self, chat: CHAT, certificate_description: bytes = b"") -> OpenedCard:
        """Ask for the PIN until the card accepts it; a reader with a large display shows the description before.

        Raises:
            CardDeactivated, PasswordBlocked, PinPadCancelled, PinPadTimedOut, CardUnsuitable, CardProtocolError,
            CardLost, CardServiceUnavailable, IdentificationCancelled.
        """
        opened = PasswordEntry(self._interaction, self._connection, self.card_access).enter_pin(
            chat=chat, certificate_description=certificate_description
        )
        self._protected = opened.connection
        return opened

    def establish_pace_on_site(self, chat: CHAT) -> OpenedCard:
        """Ask for the CAN until the card accepts it; the chat must say that the CAN is allowed.

        Raises:
            CardUnsuitable, CardProtocolError, CardLost, CardServiceUnavailable, IdentificationCancelled.
        """
        opened = PasswordEntry(self._interaction, self._connection, self.card_access).enter_can(chat)
        self._protected = opened.connection
        return opened

    def get_challenge(self) -> bytes:
        """Return the card's challenge for the terminal.

        Raises:
            CardProtocolError, CardLost, CardServiceUnavailable.
        """
        return terminal_authentication.get_challenge(self._demand_protected())

    def authenticate(
        self, chain: Sequence[CVCertificate], ephemeral_point: bytes, auxiliary_data: bytes, signature: bytes
    ) -> tuple[bytes, ChipAnswer]:
        """Relay terminal and chip authentication; return EF.CardSecurity and the chip's answer.

        From here on the server alone has the keys.

        Raises:
            TerminalRefused, CardProtocolError, CardLost, CardServiceUnavailable.
        """
        protected = self._demand_protected()
        info = self.card_access.choose_chip_authentication()
        terminal_authentication.authenticate(protected, chain, compress(ephemeral_point), auxiliary_data, signature)
        card_security = application.read_card_security(protected)
        return card_security, chip_authentication.authenticate(protected, info, ephemeral_point)

    def transmit(self, inputs: Sequence[InputAPDU], answered: Callable[[int], None]) -> tuple[tuple[bytes, ...], bool]:
        """Relay commands; return the answers, and whether every status word was acceptable.

        The batch ends at the first that is not. `answered` hears the number of answers so far.

        Raises:
            EIDServiceRefused: a command is malformed; CardLost, CardServiceUnavailable.
        """
        relay = self._demand_protected().unprotected
        outputs: list[bytes] = []
        for each in inputs:
            output = relay.transmit(_read_command(each.command)).to_bytes()
            outputs.append(output)
            answered(len(outputs))
            if not each.accepts(output[-2:]):
                return tuple(outputs), False
        return tuple(outputs), True

    def close(self) -> None:
        """Forget every key and reset the card. Never raises."""
        if self._protected is not None:
            self._protected.close()
        self._connection.close()

    def _demand_protected(self) -> SecureConnection | PadConnection:
        if self._protected is None:
            raise CardProtocolError("the card has not been asked for a secret yet")
        return self._protected


def _read_command(raw: bytes) -> CommandAPDU:
    try:
        return CommandAPDU.from_bytes(raw)
    except ValueError as error:
        raise EIDServiceRefused(f"a command for the card: {error}") from None
