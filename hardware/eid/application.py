"""The files of the card and of its eID application: selecting, reading, comparing (TR-03110-3, A.1.2, B.5 and B.8)."""

from __future__ import annotations

from hardware.card import tlv
from hardware.card.apdu import MAX_EXTENDED, MAX_SHORT_LE, CommandAPDU, StatusWord
from hardware.card.reader import CardConnection
from hardware.card.tlv import MalformedError, TLVError
from hardware.eid import asn1, data_groups
from hardware.eid.card_access import CardAccess
from hardware.eid.data_groups import Content, DataGroup
from hardware.errors import CardProtocolError, CardUnsuitable

APPLICATION_ID = bytes.fromhex("E80704007F00070302")
EF_CARD_ACCESS = 0x1C
EF_CARD_SECURITY = 0x1D
_MASTER_FILE = b"\x3f\x00"
_SHORT_FILE_IDENTIFIER = 0x80
_END_OF_FILE = 0x6282
_MAX_OFFSET = 0x7FFF
_TOO_MUCH_AT_ONCE = (StatusWord.WRONG_LENGTH, 0x6C00)
# Under secure messaging an answer of this length still fits into 256 bytes, for cards without extended length.
_CHUNK = 0xDF


def select_master_file() -> CommandAPDU:
    """Return the command that leaves every application."""
    return CommandAPDU(0x00, 0xA4, 0x00, 0x0C, _MASTER_FILE)


def select_application() -> CommandAPDU:
    """Return the command that enters the eID application."""
    return CommandAPDU(0x00, 0xA4, 0x04, 0x0C, APPLICATION_ID)


def read_binary(short_file_identifier: int, le: int = MAX_SHORT_LE) -> CommandAPDU:
    """Return the command that reads a file from its beginning."""
    return CommandAPDU(0x00, 0xB0, _SHORT_FILE_IDENTIFIER | short_file_identifier, 0x00, le=le)


def read_binary_at(offset: int, le: int = MAX_SHORT_LE) -> CommandAPDU:
    """Return the command that goes on reading the current file."""
    return CommandAPDU(0x00, 0xB0, offset >> 8, offset & 0xFF, le=le)


def verify_auxiliary_data(oid: str) -> CommandAPDU:
    """Return the command that asks the card for one comparison: 9000 says yes, 6300 no (B.11.8)."""
    return CommandAPDU(0x80, 0x20, 0x80, 0x00, asn1.oid(oid).to_bytes())


def read_card_access(connection: CardConnection) -> CardAccess:
    """Read EF.CardAccess, which every card shows without a password.

    Raises:
        CardUnsuitable: there is none, so this is no eID card.
        CardProtocolError, CardLost, CardServiceUnavailable.
    """
    connection.transmit(select_master_file())
    first = connection.transmit(read_binary(EF_CARD_ACCESS))
    if not first.is_ok and first.status != _END_OF_FILE:
        raise CardUnsuitable(f"the card has no EF.CardAccess ({first.status:04X})")
    try:
        return CardAccess.from_bytes(_read_rest(connection, first.data, MAX_SHORT_LE))
    except MalformedError as error:
        raise CardUnsuitable(f"EF.CardAccess: {error}") from None


def read_file(connection: CardConnection, short_file_identifier: int, *, extended: bool = False) -> bytes:
    """Read a file that holds one data object, in as many pieces as the card gives.

    With `extended` it is asked for at once, where the card does not say that this is too much.

    Raises:
        CardProtocolError, CardLost, CardServiceUnavailable.
    """
    le = MAX_EXTENDED if extended else _CHUNK
    first = connection.transmit(read_binary(short_file_identifier, le))
    if extended and first.status & 0xFF00 in _TOO_MUCH_AT_ONCE:
        return read_file(connection, short_file_identifier)
    if not first.is_ok and first.status != _END_OF_FILE:
        raise CardProtocolError(f"the card does not let the file be read ({first.status:04X})")
    return _read_rest(connection, first.data, le)


def read_card_security(connection: CardConnection) -> bytes:
    """Read EF.CardSecurity, unchecked; it opens after PACE, and on some cards after terminal authentication.

    Raises:
        CardProtocolError, CardLost, CardServiceUnavailable.
    """
    return read_file(connection, EF_CARD_SECURITY, extended=True)


def read_data_group(connection: CardConnection, data_group: DataGroup) -> Content:
    """Read and decode one data group; the application must be selected, and the right be granted.

    Raises:
        CardProtocolError, CardLost, CardServiceUnavailable.
    """
    try:
        return data_groups.decode(data_group, read_file(connection, data_group.value))
    except MalformedError as error:
        raise CardProtocolError(f"{data_group.name}: {error}") from None


def _read_rest(connection: CardConnection, beginning: bytes, le: int) -> bytes:
    content = beginning
    size = _size_of_first_object(content)
    while len(content) < size:
        if len(content) > _MAX_OFFSET:
            raise CardProtocolError("a file is too long to be read")
        response = connection.transmit(read_binary_at(len(content), le))
        if not response.data or not (response.is_ok or response.status == _END_OF_FILE):
            raise CardProtocolError(f"a file ended before its data did ({response.status:04X})")
        content += response.data
    return content[:size]


def _size_of_first_object(content: bytes) -> int:
    try:
        return tlv.size_of_first(content)
    except TLVError:
        raise CardProtocolError("a file does not begin with a data object") from None
