"""The commands of PIN management, as the chip answers them (TR-03110-3, B.6)."""

from __future__ import annotations

from hardware.card.apdu import CommandAPDU, ResponseAPDU, StatusWord
from hardware.eid.chat import Right
from hardware.eid.password import PasswordID
from hardware.eid.simulated.refusal import Refusal
from hardware.eid.simulated.session import ChipContents, Session

_OK = ResponseAPDU(b"", StatusWord.OK)


class PINCommands:
    """RESET RETRY COUNTER, ACTIVATE and DEACTIVATE."""

    def __init__(self, contents: ChipContents, session: Session) -> None:
        self._contents = contents
        self._session = session

    def reset_retry_counter(self, command: CommandAPDU) -> ResponseAPDU:
        """Set a password, or give the PIN its tries back."""
        passwords = self._contents.passwords
        password_id = None if self._session.pace is None else self._session.pace.password_id
        match command.p1, command.p2:
            case 0x02, 0x03:
                passwords.change_pin(command.data, may=self._is_manager or password_id is PasswordID.PIN)
            case 0x02, 0x02:
                passwords.change_can(command.data, may=self._is_manager)
            case 0x03, 0x03:
                passwords.unblock_pin(may=self._is_manager, has_puk=password_id is PasswordID.PUK)
            case _:
                raise Refusal(StatusWord.WRONG_P1P2)
        return _OK

    def activate(self, command: CommandAPDU) -> ResponseAPDU:
        """Switch the online function on."""
        return self._switch(command, is_active=True)

    def deactivate(self, command: CommandAPDU) -> ResponseAPDU:
        """Switch the online function off."""
        return self._switch(command, is_active=False)

    def _switch(self, command: CommandAPDU, *, is_active: bool) -> ResponseAPDU:
        if (command.p1, command.p2) != (0x10, PasswordID.PIN.value):
            raise Refusal(StatusWord.WRONG_P1P2)
        if not self._is_manager:
            raise Refusal(StatusWord.SECURITY_STATUS_NOT_SATISFIED)
        self._contents.state.pin_is_active = is_active
        return _OK

    @property
    def _is_manager(self) -> bool:
        return Right.PIN_MANAGEMENT in self._session.rights
