"""The simulated eID card: commands in, answers out, with the states and refusals of a German card (TR-03110-3, B)."""

from __future__ import annotations

from collections.abc import Callable

from hardware.card.apdu import CommandAPDU, ResponseAPDU, StatusWord
from hardware.card.tlv import DataObject
from hardware.eid.simulated import files
from hardware.eid.simulated.authentication_commands import AuthenticationCommands
from hardware.eid.simulated.channel import SECURE_MESSAGING_BITS
from hardware.eid.simulated.faults import ChipFaults
from hardware.eid.simulated.files import Access, File
from hardware.eid.simulated.pace_commands import PACECommands
from hardware.eid.simulated.pin_commands import PINCommands
from hardware.eid.simulated.refusal import Refusal
from hardware.eid.simulated.session import ChipContents, Handler, Session
from hardware.eid.simulated.state import CardState

ATR = bytes.fromhex("3B8A80018031F873F741E082900075")
_CHAINING = 0x10
_PROPRIETARY = 0x80
_VERIFY = 0x20


class SimulatedEIDCard:
    """A chip for a slot. `on_change` is called when what it keeps has changed."""

    atr = ATR

    def __init__(self, contents: ChipContents, on_change: Callable[[], None] | None = None) -> None:
        self._contents = contents
        self._on_change = on_change
        self._session = Session()
        self._pace = PACECommands(contents, self._session)
        self._authentication = AuthenticationCommands(contents, self._session)
        pin = PINCommands(contents, self._session)
        self._handlers: dict[int, Handler] = {
            0x04: pin.deactivate,
            _VERIFY: self._authentication.compare,
            0x22: self._manage_security_environment,
            0x2A: self._authentication.verify_certificate,
            0x2C: pin.reset_retry_counter,
            0x44: pin.activate,
            0x82: self._authentication.external_authenticate,
            0x84: self._authentication.get_challenge,
            0x86: self._general_authenticate,
            0xA4: self._select,
            0xB0: self._read_binary,
        }

    @property
    def state(self) -> CardState:
        """What the chip keeps without power."""
        return self._contents.state

    @property
    def faults(self) -> ChipFaults:
        """The misdeeds of the chip itself; those of reader and hand are the slot's."""
        return self._contents.faults

    def power_on(self) -> None:
        """Start with no session."""
        self._forget()

    def power_off(self) -> None:
        """Forget the session."""
        self._forget()

    def transmit(self, command: bytes) -> bytes:
        """Take one command APDU and return one response APDU."""
        before = self.state.to_json()
        answer = self._answer(command)
        if self._on_change is not None and self.state.to_json() != before:
            self._on_change()
        return self.faults.spoil(answer.to_bytes())

    def _answer(self, raw: bytes) -> ResponseAPDU:
        try:
            command = CommandAPDU.from_bytes(raw)
        except ValueError:
            return ResponseAPDU(b"", StatusWord.WRONG_LENGTH)
        if command.cla & SECURE_MESSAGING_BITS == SECURE_MESSAGING_BITS:
            return self._answer_protected(command)
        if self._session.channel is not None:
            # A plain command ends the session (TR-03110-3, F.4).
            self._forget()
        answer = self._execute(command)
        self._session.change_channel()
        return answer

    def _answer_protected(self, command: CommandAPDU) -> ResponseAPDU:
        channel = self._session.channel
        if channel is None:
            return ResponseAPDU(b"", StatusWord.SM_NOT_SUPPORTED)
        try:
            plain = channel.open(command)
        except Refusal as refusal:
            self._forget()
            return ResponseAPDU(b"", refusal.status)
        answer = self.faults.spoil_mac(channel.seal(self._execute(plain)))
        self._session.change_channel()
        return answer

    def _execute(self, command: CommandAPDU) -> ResponseAPDU:
        expected_class = _PROPRIETARY if command.ins == _VERIFY else 0
        if command.cla & ~_CHAINING != expected_class:
            return ResponseAPDU(b"", StatusWord.CLASS_NOT_SUPPORTED)
        handler = self._handlers.get(command.ins)
        if handler is None:
            return ResponseAPDU(b"", StatusWord.INSTRUCTION_NOT_SUPPORTED)
        try:
            return handler(command)
        except Refusal as refusal:
            return ResponseAPDU(b"", refusal.status)
        except ValueError:
            return ResponseAPDU(b"", StatusWord.WRONG_DATA)

    def _forget(self) -> None:
        self._session.clear()
        self._contents.files.start()

    def _select(self, command: CommandAPDU) -> ResponseAPDU:
        self._contents.files.select(command)
        return ResponseAPDU(b"", StatusWord.OK)

    def _read_binary(self, command: CommandAPDU) -> ResponseAPDU:
        file, offset = self._contents.files.address(command)
        if not self._may_read(file):
            raise Refusal(StatusWord.SECURITY_STATUS_NOT_SATISFIED)
        return files.read(file, offset, command.le)

    def _may_read(self, file: File) -> bool:
        match file.access:
            case Access.FREE:
                return True
            case Access.AUTHENTICATED_TERMINAL:
                return self._session.authenticated is not None
            case right:
                return right in self._session.rights

    def _manage_security_environment(self, command: CommandAPDU) -> ResponseAPDU:
        objects = DataObject(0, command.data)
        match command.p1, command.p2:
            case 0xC1, 0xA4:
                return self._pace.prepare(objects)
            case 0x81, 0xB6:
                return self._authentication.set_verification_key(objects)
            case 0x81, 0xA4:
                return self._authentication.set_terminal_key(objects)
            case 0x41, 0xA4:
                return self._authentication.prepare_key_agreement(objects)
        raise Refusal(StatusWord.WRONG_P1P2)

    def _general_authenticate(self, command: CommandAPDU) -> ResponseAPDU:
        if self._session.authenticating is None:
            raise Refusal(StatusWord.CONDITIONS_NOT_SATISFIED)
        return self._session.authenticating(command)
