"""The simulated eID card: commands in, answers out, with the states and refusals of a German card (TR-03110-3, B)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from hardware.card.apdu import CommandAPDU, ResponseAPDU, StatusWord
from hardware.eid import asn1, tlv
from hardware.eid.chat import CHAT, Right, TerminalType
from hardware.eid.chat import TAG as CHAT_TAG
from hardware.eid.password import PasswordID
from hardware.eid.simulated import auxiliary_comparison, files
from hardware.eid.simulated.channel import SECURE_MESSAGING_BITS, SecureChannel
from hardware.eid.simulated.faults import ChipFaults
from hardware.eid.simulated.files import Access, File, FileSystem
from hardware.eid.simulated.key_agreement import ChipKey, IdentifierKey
from hardware.eid.simulated.pace import PACEProtocol, PACEResult, PACERun
from hardware.eid.simulated.passwords import Passwords
from hardware.eid.simulated.refusal import Refusal
from hardware.eid.simulated.state import CardState
from hardware.eid.simulated.terminal_authentication import TerminalAuthentication, TerminalResult
from hardware.eid.tlv import DataObject

ATR = bytes.fromhex("3B8A80018031F873F741E082900075")
_CHAINING = 0x10
_PROPRIETARY = 0x80
_DYNAMIC = 0x7C
_ALGORITHM, _REFERENCE, _KEY_ID = 0x80, 0x83, 0x84
_OK = ResponseAPDU(b"", StatusWord.OK)
_Handler = Callable[[CommandAPDU], ResponseAPDU]


@dataclass(slots=True)
class _Session:
    """What the chip forgets when it loses power or the channel breaks."""

    channel: SecureChannel | None = None
    next_channel: SecureChannel | None = None
    pace_run: PACERun | None = None
    pace: PACEResult | None = None
    terminal: TerminalAuthentication | None = None
    authenticated: TerminalResult | None = None
    chip_is_authenticated: bool = False
    selected_key: ChipKey | IdentifierKey | None = None
    authenticating: _Handler | None = field(default=None, repr=False)

    @property
    def rights(self) -> frozenset[Right]:
        """What the terminal may do now: nothing before chip authentication is done."""
        if self.authenticated is None or not self.chip_is_authenticated:
            return frozenset()
        return self.authenticated.rights


class SimulatedEIDCard:
    """A chip for a slot. `state` is what it keeps; `on_change` is called when that has changed.

    `faults` are the misdeeds of the chip itself; those of reader and hand are the slot's.
    """

    atr = ATR

    def __init__(
        self,
        *,
        state: CardState,
        passwords: Passwords,
        file_system: FileSystem,
        pace: Sequence[PACEProtocol],
        chip_key: ChipKey,
        identifier_keys: Sequence[IdentifierKey],
        data_groups: Mapping[int, bytes],
        on_change: Callable[[], None] | None = None,
    ) -> None:
        self.state = state
        self.faults = ChipFaults()
        self._passwords = passwords
        self._files = file_system
        self._pace = {(each.oid, each.parameter_id): each for each in pace}
        self._chip_key = chip_key
        self._identifier_keys = {key.key_id: key for key in identifier_keys}
        self._data_groups = data_groups
        self._on_change = on_change
        self._session = _Session()
        self._handlers: dict[int, _Handler] = {
            0x04: self._deactivate,
            0x20: self._compare,
            0x22: self._manage_security_environment,
            0x2A: self._verify_certificate,
            0x2C: self._reset_retry_counter,
            0x44: self._activate,
            0x82: self._external_authenticate,
            0x84: self._get_challenge,
            0x86: self._general_authenticate,
            0xA4: self._select,
            0xB0: self._read_binary,
        }

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
        return answer.to_bytes()

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
        self._change_channel()
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
        self._change_channel()
        return answer

    def _change_channel(self) -> None:
        session = self._session
        if session.next_channel is not None:
            session.channel, session.next_channel = session.next_channel, None

    def _execute(self, command: CommandAPDU) -> ResponseAPDU:
        is_comparison = command.ins == 0x20
        handler = self._handlers.get(command.ins)
        if command.cla & ~_CHAINING != (_PROPRIETARY if is_comparison else 0):
            return ResponseAPDU(b"", StatusWord.CLASS_NOT_SUPPORTED)
        if handler is None:
            return ResponseAPDU(b"", StatusWord.INSTRUCTION_NOT_SUPPORTED)
        try:
            return handler(command)
        except Refusal as refusal:
            return ResponseAPDU(b"", refusal.status)
        except ValueError:
            return ResponseAPDU(b"", StatusWord.WRONG_DATA)

    def _forget(self) -> None:
        self._session = _Session()
        self._files.start()

    def _select(self, command: CommandAPDU) -> ResponseAPDU:
        self._files.select(command)
        return _OK

    def _read_binary(self, command: CommandAPDU) -> ResponseAPDU:
        file, offset = self._files.address(command)
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
                return self._prepare_pace(objects)
            case 0x81, 0xB6:
                reference = objects.require(_REFERENCE).value
                self._terminal_authentication().set_verification_key(reference.decode("latin-1"))
            case 0x81, 0xA4:
                self._terminal_authentication().set_terminal_key(objects)
            case 0x41, 0xA4:
                self._prepare_key_agreement(objects)
            case _:
                raise Refusal(StatusWord.WRONG_P1P2)
        return _OK

    def _prepare_pace(self, objects: DataObject) -> ResponseAPDU:
        password_id = _password_id(objects.require(_REFERENCE).value)
        password = self._passwords.secret(password_id)
        protocol = self._pace_protocol(objects)
        chat_object = objects.find(CHAT_TAG)
        chat = None if chat_object is None else _terminal_chat(chat_object, password_id)
        self._session.pace_run = PACERun(protocol, password_id, password, chat)
        self._session.authenticating = self._continue_pace
        return ResponseAPDU(b"", self._passwords.announcement(password_id))

    def _pace_protocol(self, objects: DataObject) -> PACEProtocol:
        oid = asn1.decode_oid(objects.require(_ALGORITHM).value)
        chosen = objects.find(_KEY_ID)
        offered = [each for each in self._pace.values() if each.oid == oid]
        if not offered:
            raise Refusal(StatusWord.WRONG_DATA)
        if chosen is not None:
            number = int.from_bytes(chosen.value, "big")
            offered = [each for each in offered if each.parameter_id == number]
        if len(offered) != 1:
            raise Refusal(StatusWord.REFERENCED_DATA_NOT_FOUND)
        return offered[0]

    def _general_authenticate(self, command: CommandAPDU) -> ResponseAPDU:
        if self._session.authenticating is None:
            raise Refusal(StatusWord.CONDITIONS_NOT_SATISFIED)
        return self._session.authenticating(command)

    def _continue_pace(self, command: CommandAPDU) -> ResponseAPDU:
        run = self._session.pace_run
        if run is None:
            raise Refusal(StatusWord.CONDITIONS_NOT_SATISFIED)
        request = _dynamic_data(command)
        match [(each.tag, each.value) for each in request.children]:
            case []:
                return _dynamic_answer(tlv.encode(0x80, run.encrypted_nonce()))
            case [(0x81, point)]:
                return _dynamic_answer(tlv.encode(0x82, run.map_nonce(point)))
            case [(0x83, point)]:
                return _dynamic_answer(tlv.encode(0x84, run.agree(point)))
            case [(0x85, token)]:
                return self._finish_pace(run, token)
        raise Refusal(StatusWord.WRONG_DATA)

    def _finish_pace(self, run: PACERun, terminal_token: bytes) -> ResponseAPDU:
        resumed_by = self._session.pace
        self._session.pace_run = self._session.authenticating = None
        self._passwords.check(
            run.password_id,
            lambda: run.accepts(terminal_token),
            is_resumed=resumed_by is not None and resumed_by.password_id is PasswordID.CAN,
        )
        token, result = run.result()
        self._session = _Session(channel=self._session.channel, pace=result, next_channel=SecureChannel(result.keys))
        if result.chat is not None:
            self._session.terminal = TerminalAuthentication(self.state, result)
        answer = tlv.encode(0x86, self.faults.spoil_token(token))
        return _dynamic_answer(answer + self._authority_references(result.chat))

    def _authority_references(self, chat: CHAT | None) -> bytes:
        if chat is None:
            return b""
        named = zip((0x87, 0x88), self.state.authority_references, strict=False)
        return b"".join(tlv.encode(tag, reference.encode("latin-1")) for tag, reference in named)

    def _terminal_authentication(self) -> TerminalAuthentication:
        session = self._session
        if session.channel is None or session.terminal is None or session.authenticated is not None:
            raise Refusal(StatusWord.SECURITY_STATUS_NOT_SATISFIED)
        if session.terminal.pace.password_id is PasswordID.PIN and self.state.has_transport_pin:
            raise Refusal(StatusWord.CONDITIONS_NOT_SATISFIED)
        return session.terminal

    def _verify_certificate(self, command: CommandAPDU) -> ResponseAPDU:
        if (command.p1, command.p2) != (0x00, 0xBE):
            raise Refusal(StatusWord.WRONG_P1P2)
        self._terminal_authentication().verify_certificate(command.data)
        return _OK

    def _get_challenge(self, command: CommandAPDU) -> ResponseAPDU:
        challenge = self._terminal_authentication().challenge()
        if command.le != len(challenge):
            raise Refusal(StatusWord.WRONG_LENGTH)
        return ResponseAPDU(challenge, StatusWord.OK)

    def _external_authenticate(self, command: CommandAPDU) -> ResponseAPDU:
        terminal = self._terminal_authentication()
        result = terminal.authenticate(command.data)
        if terminal.pace.password_id is PasswordID.CAN and Right.CAN_ALLOWED not in result.rights:
            raise Refusal(StatusWord.SECURITY_STATUS_NOT_SATISFIED)
        self._session.authenticated = result
        return _OK

    def _prepare_key_agreement(self, objects: DataObject) -> None:
        oid = asn1.decode_oid(objects.require(_ALGORITHM).value)
        reference = objects.find(_KEY_ID)
        key_id = None if reference is None else int.from_bytes(reference.value, "big")
        self._session.selected_key = self._static_key(oid, key_id)
        self._session.authenticating = self._agree

    def _static_key(self, oid: str, key_id: int | None) -> ChipKey | IdentifierKey:
        if oid == self._chip_key.oid:
            if key_id in {None, self._chip_key.key_id}:
                return self._chip_key
        elif oid != IdentifierKey.OID:
            raise Refusal(StatusWord.WRONG_DATA)
        elif key_id in self._identifier_keys:
            return self._identifier_keys[key_id]
        raise Refusal(StatusWord.REFERENCED_DATA_NOT_FOUND)

    def _agree(self, command: CommandAPDU) -> ResponseAPDU:
        terminal, key = self._session.authenticated, self._session.selected_key
        if terminal is None:
            raise Refusal(StatusWord.SECURITY_STATUS_NOT_SATISFIED)
        request = _dynamic_data(command)
        if isinstance(key, IdentifierKey):
            if not self._session.chip_is_authenticated:
                raise Refusal(StatusWord.SECURITY_STATUS_NOT_SATISFIED)
            return _dynamic_answer(key.identify(terminal, request))
        nonce, token, keys = self._chip_key.authenticate(terminal, request.require(0x80).value)
        self._session.chip_is_authenticated = True
        self._session.next_channel = SecureChannel(keys)
        return _dynamic_answer(tlv.encode(0x81, nonce) + tlv.encode(0x82, self.faults.spoil_token(token)))

    def _compare(self, command: CommandAPDU) -> ResponseAPDU:
        terminal = self._session.authenticated
        if (command.p1, command.p2) != (0x80, 0x00):
            raise Refusal(StatusWord.WRONG_P1P2)
        if terminal is None or not self._session.chip_is_authenticated:
            raise Refusal(StatusWord.SECURITY_STATUS_NOT_SATISFIED)
        oid = asn1.read_oid(tlv.decode(command.data))
        is_met = auxiliary_comparison.is_met(oid, terminal, self._data_groups)
        return _OK if is_met else ResponseAPDU(b"", StatusWord.WARNING)

    def _reset_retry_counter(self, command: CommandAPDU) -> ResponseAPDU:
        password_id = None if self._session.pace is None else self._session.pace.password_id
        is_manager = Right.PIN_MANAGEMENT in self._session.rights
        match command.p1, command.p2:
            case 0x02, 0x03:
                self._passwords.change_pin(command.data, may=is_manager or password_id is PasswordID.PIN)
            case 0x02, 0x02:
                self._passwords.change_can(command.data, may=is_manager)
            case 0x03, 0x03:
                self._passwords.unblock_pin(may=is_manager, has_puk=password_id is PasswordID.PUK)
            case _:
                raise Refusal(StatusWord.WRONG_P1P2)
        return _OK

    def _activate(self, command: CommandAPDU) -> ResponseAPDU:
        return self._switch_pin(command, is_active=True)

    def _deactivate(self, command: CommandAPDU) -> ResponseAPDU:
        return self._switch_pin(command, is_active=False)

    def _switch_pin(self, command: CommandAPDU, *, is_active: bool) -> ResponseAPDU:
        if (command.p1, command.p2) != (0x10, PasswordID.PIN.value):
            raise Refusal(StatusWord.WRONG_P1P2)
        if Right.PIN_MANAGEMENT not in self._session.rights:
            raise Refusal(StatusWord.SECURITY_STATUS_NOT_SATISFIED)
        self.state.pin_is_active = is_active
        return _OK


def _password_id(value: bytes) -> PasswordID:
    try:
        return PasswordID(int.from_bytes(value, "big"))
    except ValueError:
        raise Refusal(StatusWord.REFERENCED_DATA_NOT_FOUND) from None


def _terminal_chat(chat_object: DataObject, password_id: PasswordID) -> CHAT:
    chat = CHAT.from_data_object(chat_object)
    if chat.terminal_type is not TerminalType.AUTHENTICATION_TERMINAL:
        raise Refusal(StatusWord.REFERENCED_DATA_NOT_FOUND)
    is_allowed = password_id is PasswordID.PIN or (password_id is PasswordID.CAN and Right.CAN_ALLOWED in chat)
    if not is_allowed:
        raise Refusal(StatusWord.WRONG_DATA)
    return chat


def _dynamic_data(command: CommandAPDU) -> DataObject:
    if (command.p1, command.p2) != (0, 0):
        raise Refusal(StatusWord.WRONG_P1P2)
    return asn1.expect(tlv.decode(command.data), _DYNAMIC)


def _dynamic_answer(objects: bytes) -> ResponseAPDU:
    return ResponseAPDU(tlv.encode(_DYNAMIC, objects), StatusWord.OK)
