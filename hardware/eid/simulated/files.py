"""The file system of the chip: master file, eID application, and who may read what (TR-03110-2, 2; TR-03127)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto

from hardware.card.apdu import MAX_EXTENDED, MAX_SHORT_LE, CommandAPDU, ResponseAPDU, StatusWord
from hardware.eid.chat import Right
from hardware.eid.simulated.refusal import Refusal

EID_APPLICATION = bytes.fromhex("E80704007F00070302")
MASTER_FILE, EF_CARD_ACCESS, EF_CARD_SECURITY, EF_DIR = 0x3F00, 0x011C, 0x011D, 0x2F00
_EF_DIR_SHORT = 0x1E
_DATA_GROUPS = 0x0100
_DIRECTORY = bytes.fromhex("610B4F09E80704007F00070302")
_SHORT_IDENTIFIER = 0x80


class Access(Enum):
    """What a terminal needs besides a password to read a file; the data groups need a right each."""

    FREE = auto()
    AUTHENTICATED_TERMINAL = auto()


@dataclass(frozen=True, slots=True, repr=False)
class File:
    """An elementary file."""

    content: bytes
    access: Access | Right


class FileSystem:
    """The files of one card, and where the terminal stands among them."""

    def __init__(self, card_access: bytes, card_security: bytes, data_groups: Mapping[int, bytes]) -> None:
        self._master = {
            EF_CARD_ACCESS: File(card_access, Access.FREE),
            EF_CARD_SECURITY: File(card_security, Access.AUTHENTICATED_TERMINAL),
            EF_DIR: File(_DIRECTORY, Access.FREE),
        }
        self._eid = {
            _DATA_GROUPS | number: File(content, Right.read(number)) for number, content in data_groups.items()
        }
        self._directory = self._master
        self._current: File | None = None

    def start(self) -> None:
        """Stand at the master file, no file selected."""
        self._directory = self._master
        self._current = None

    def select(self, command: CommandAPDU) -> None:
        """Select an application, the master file, or a file of the current directory."""
        match command.p1:
            case 0x04 if command.data == EID_APPLICATION:
                self._directory, self._current = self._eid, None
            case 0x00 if int.from_bytes(command.data or b"\x3f\x00", "big") == MASTER_FILE:
                self.start()
            case 0x00 | 0x02 if len(command.data) == 2:
                self._current = self._find(int.from_bytes(command.data, "big"))
            case 0x04 | 0x00 | 0x02:
                raise Refusal(StatusWord.FILE_NOT_FOUND)
            case _:
                raise Refusal(StatusWord.WRONG_P1P2)

    def address(self, command: CommandAPDU) -> tuple[File, int]:
        """Return the file that a READ BINARY means, which is the current one from then on, and the offset."""
        offset = command.p2
        if command.p1 & _SHORT_IDENTIFIER:
            self._current = self._find(self._full_identifier(command.p1 & 0x1F))
        else:
            offset |= command.p1 << 8
        if self._current is None:
            raise Refusal(StatusWord.NO_CURRENT_FILE)
        return self._current, offset

    def _full_identifier(self, short: int) -> int:
        return EF_DIR if short == _EF_DIR_SHORT else _DATA_GROUPS | short

    def _find(self, identifier: int) -> File:
        if identifier not in self._directory:
            raise Refusal(StatusWord.FILE_NOT_FOUND)
        return self._directory[identifier]


def read(file: File, offset: int, le: int | None) -> ResponseAPDU:
    """Return up to `le` bytes of a file; a terminal that asks for more than there is gets a warning."""
    if le is None:
        raise Refusal(StatusWord.WRONG_LENGTH)
    if offset >= len(file.content):
        raise Refusal(StatusWord.WRONG_OFFSET)
    part = file.content[offset : offset + le]
    is_short = len(part) < le and le not in {MAX_SHORT_LE, MAX_EXTENDED}
    return ResponseAPDU(part, StatusWord.END_OF_FILE if is_short else StatusWord.OK)
