"""The commands of PACE, as the chip answers them (TR-03110-3, B.1)."""

from __future__ import annotations

from hardware.card.apdu import CommandAPDU, ResponseAPDU, StatusWord
from hardware.card.tlv import DataObject
from hardware.eid import asn1
from hardware.eid.chat import CHAT, Right, TerminalType
from hardware.eid.chat import TAG as CHAT_TAG
from hardware.eid.password import PasswordID
from hardware.eid.simulated import dynamic_data
from hardware.eid.simulated.pace import PACEProtocol, PACERun
from hardware.eid.simulated.refusal import Refusal
from hardware.eid.simulated.session import ChipContents, Session
from hardware.eid.simulated.terminal_authentication import TerminalAuthentication

_PROTOCOL, _PASSWORD, _PARAMETERS = 0x80, 0x83, 0x84
_AUTHORITY_TAGS = (0x87, 0x88)


class PACECommands:
    """MSE:Set AT with its look at the password, and the four steps of GENERAL AUTHENTICATE."""

    def __init__(self, contents: ChipContents, session: Session) -> None:
        self._contents = contents
        self._session = session

    def prepare(self, objects: DataObject) -> ResponseAPDU:
        """Take protocol, password and CHAT, and announce how the password stands."""
        password_id = _password_id(objects.require(_PASSWORD).value)
        protocol = self._protocol(objects)
        chat_object = objects.find(CHAT_TAG)
        chat = None if chat_object is None else _terminal_chat(chat_object, password_id)
        passwords = self._contents.passwords
        run = PACERun(protocol, password_id, passwords.secret(password_id), chat)
        self._session.authenticating = lambda command: self._continue(run, command)
        return ResponseAPDU(b"", passwords.announcement(password_id))

    def _protocol(self, objects: DataObject) -> PACEProtocol:
        oid = asn1.decode_oid(objects.require(_PROTOCOL).value)
        parameters = objects.find(_PARAMETERS)
        offered = [each for each in self._contents.pace if each.oid == oid]
        if not offered:
            raise Refusal(StatusWord.WRONG_DATA)
        if parameters is not None:
            number = int.from_bytes(parameters.value, "big")
            offered = [each for each in offered if each.parameter_id == number]
        if len(offered) != 1:
            raise Refusal(StatusWord.REFERENCED_DATA_NOT_FOUND)
        return offered[0]

    def _continue(self, run: PACERun, command: CommandAPDU) -> ResponseAPDU:
        request = dynamic_data.read(command)
        match [(each.tag, each.value) for each in request.children]:
            case []:
                return dynamic_data.answer((0x80, run.encrypted_nonce()))
            case [(0x81, point)]:
                return dynamic_data.answer((0x82, run.map_nonce(point)))
            case [(0x83, point)]:
                return dynamic_data.answer((0x84, run.agree(point)))
            case [(0x85, token)]:
                return self._finish(run, token)
        raise Refusal(StatusWord.WRONG_DATA)

    def _finish(self, run: PACERun, terminal_token: bytes) -> ResponseAPDU:
        contents, session = self._contents, self._session
        session.authenticating = None
        # Only a CAN in this very session resumes the PIN (TR-03110-2, 2.3).
        is_resumed = session.pace is not None and session.pace.password_id is PasswordID.CAN
        contents.passwords.check(run.password_id, lambda: run.accepts(terminal_token), is_resumed=is_resumed)
        token, result = run.result()
        is_followed = result.chat is not None
        session.begin(result, TerminalAuthentication(contents.state, result) if is_followed else None)
        references = contents.state.authority_references if is_followed else ()
        names = (reference.encode("latin-1") for reference in references)
        return dynamic_data.answer(
            (0x86, contents.faults.spoil_token(token)), *zip(_AUTHORITY_TAGS, names, strict=False)
        )


def _password_id(value: bytes) -> PasswordID:
    try:
        return PasswordID(int.from_bytes(value, "big"))
    except ValueError:
        raise Refusal(StatusWord.REFERENCED_DATA_NOT_FOUND) from None


def _terminal_chat(chat_object: DataObject, password_id: PasswordID) -> CHAT:
    chat = CHAT.from_data_object(chat_object)
    if chat.terminal_type is not TerminalType.AUTHENTICATION_TERMINAL:
        raise Refusal(StatusWord.REFERENCED_DATA_NOT_FOUND)
    if password_id is PasswordID.PIN or (password_id is PasswordID.CAN and Right.CAN_ALLOWED in chat):
        return chat
    raise Refusal(StatusWord.WRONG_DATA)
