"""The commands of terminal and chip authentication and of what they open (TR-03110-3, B.2 to B.4, B.8)."""

from __future__ import annotations

from hardware.card import tlv
from hardware.card.apdu import CommandAPDU, ResponseAPDU, StatusWord
from hardware.card.tlv import DataObject
from hardware.eid import asn1
from hardware.eid.chat import Right
from hardware.eid.password import PasswordID
from hardware.eid.simulated import auxiliary_comparison, dynamic_data
from hardware.eid.simulated.channel import SecureChannel
from hardware.eid.simulated.key_agreement import IdentifierKey
from hardware.eid.simulated.refusal import Refusal
from hardware.eid.simulated.session import ChipContents, Handler, Session
from hardware.eid.simulated.terminal_authentication import TerminalAuthentication, TerminalResult

_PROTOCOL, _REFERENCE, _KEY_ID, _EPHEMERAL_KEY = 0x80, 0x83, 0x84, 0x80
_NONCE, _TOKEN = 0x81, 0x82
_OK = ResponseAPDU(b"", StatusWord.OK)


class AuthenticationCommands:
    """From the first certificate to the comparisons, in their order."""

    def __init__(self, contents: ChipContents, session: Session) -> None:
        self._contents = contents
        self._session = session

    def set_verification_key(self, objects: DataObject) -> ResponseAPDU:
        """Take the name of the key for the next certificate."""
        reference = objects.require(_REFERENCE).value
        self._terminal().set_verification_key(reference.decode("latin-1"))
        return _OK

    def verify_certificate(self, command: CommandAPDU) -> ResponseAPDU:
        """Check one certificate."""
        if (command.p1, command.p2) != (0x00, 0xBE):
            raise Refusal(StatusWord.WRONG_P1P2)
        self._terminal().verify_certificate(command.data)
        return _OK

    def set_terminal_key(self, objects: DataObject) -> ResponseAPDU:
        """Take what the terminal is going to sign."""
        self._terminal().set_terminal_key(objects)
        return _OK

    def get_challenge(self, command: CommandAPDU) -> ResponseAPDU:
        """Return a challenge; it waits for its signature, certificates in between."""
        challenge = self._terminal().challenge()
        if command.le != len(challenge):
            raise Refusal(StatusWord.WRONG_LENGTH)
        return ResponseAPDU(challenge, StatusWord.OK)

    def external_authenticate(self, command: CommandAPDU) -> ResponseAPDU:
        """Check the terminal's signature."""
        terminal = self._terminal()
        result = terminal.authenticate(command.data)
        if terminal.pace.password_id is PasswordID.CAN and Right.CAN_ALLOWED not in result.rights:
            raise Refusal(StatusWord.SECURITY_STATUS_NOT_SATISFIED)
        self._session.authenticated = result
        return _OK

    def prepare_key_agreement(self, objects: DataObject) -> ResponseAPDU:
        """Take protocol and key, for chip authentication or restricted identification."""
        oid = asn1.decode_oid(objects.require(_PROTOCOL).value)
        reference = objects.find(_KEY_ID)
        key_id = None if reference is None else int.from_bytes(reference.value, "big")
        self._session.authenticating = self._key_agreement(oid, key_id)
        return _OK

    def compare(self, command: CommandAPDU) -> ResponseAPDU:
        """Compare what the terminal has signed with what the card stores."""
        if (command.p1, command.p2) != (0x80, 0x00):
            raise Refusal(StatusWord.WRONG_P1P2)
        terminal = self._authenticated_through_chip()
        oid = asn1.read_oid(tlv.decode(command.data))
        is_met = auxiliary_comparison.is_met(oid, terminal, self._contents.data_groups)
        return _OK if is_met else ResponseAPDU(b"", StatusWord.WARNING)

    def _key_agreement(self, oid: str, key_id: int | None) -> Handler:
        chip_key = self._contents.chip_key
        if oid == chip_key.oid and key_id in {None, chip_key.key_id}:
            return self._authenticate_chip
        if oid not in {chip_key.oid, IdentifierKey.OID}:
            raise Refusal(StatusWord.WRONG_DATA)
        for key in self._contents.identifier_keys:
            if (oid, key_id) == (IdentifierKey.OID, key.key_id):
                return lambda command: self._identify(key, command)
        raise Refusal(StatusWord.REFERENCED_DATA_NOT_FOUND)

    def _authenticate_chip(self, command: CommandAPDU) -> ResponseAPDU:
        terminal = self._session.authenticated
        if terminal is None:
            raise Refusal(StatusWord.SECURITY_STATUS_NOT_SATISFIED)
        point = dynamic_data.read(command).require(_EPHEMERAL_KEY).value
        nonce, token, keys = self._contents.chip_key.authenticate(terminal, point)
        self._session.chip_is_authenticated = True
        self._session.next_channel = SecureChannel(keys)
        return dynamic_data.answer((_NONCE, nonce), (_TOKEN, self._contents.faults.spoil_token(token)))

    def _identify(self, key: IdentifierKey, command: CommandAPDU) -> ResponseAPDU:
        terminal = self._authenticated_through_chip()
        return dynamic_data.answer(*key.identify(terminal, dynamic_data.read(command)))

    def _terminal(self) -> TerminalAuthentication:
        """Return the authentication under way: it can succeed once in a session."""
        session = self._session
        if session.channel is None or session.terminal is None or session.authenticated is not None:
            raise Refusal(StatusWord.SECURITY_STATUS_NOT_SATISFIED)
        if session.terminal.pace.password_id is PasswordID.PIN and self._contents.state.has_transport_pin:
            raise Refusal(StatusWord.CONDITIONS_NOT_SATISFIED)
        return session.terminal

    def _authenticated_through_chip(self) -> TerminalResult:
        if self._session.authenticated is None or not self._session.chip_is_authenticated:
            raise Refusal(StatusWord.SECURITY_STATUS_NOT_SATISFIED)
        return self._session.authenticated
