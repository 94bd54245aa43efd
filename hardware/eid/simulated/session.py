"""What a chip holds while it has power: its contents, and the session with one terminal."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields

from hardware.card.apdu import CommandAPDU, ResponseAPDU
from hardware.eid.chat import Right
from hardware.eid.simulated.channel import SecureChannel
from hardware.eid.simulated.faults import ChipFaults
from hardware.eid.simulated.files import FileSystem
from hardware.eid.simulated.key_agreement import ChipKey, IdentifierKey
from hardware.eid.simulated.pace import PACEProtocol, PACEResult
from hardware.eid.simulated.passwords import Passwords
from hardware.eid.simulated.state import CardState
from hardware.eid.simulated.terminal_authentication import TerminalAuthentication, TerminalResult

Handler = Callable[[CommandAPDU], ResponseAPDU]


@dataclass(frozen=True, slots=True, repr=False)
class ChipContents:
    """What a chip was made with, the state that it keeps, and the misdeeds that it was told."""

    state: CardState
    passwords: Passwords
    files: FileSystem
    pace: Sequence[PACEProtocol]
    chip_key: ChipKey
    identifier_keys: Sequence[IdentifierKey]
    data_groups: Mapping[int, bytes]
    faults: ChipFaults


@dataclass(slots=True, repr=False)
class Session:
    """What the chip forgets when it loses power or the channel breaks.

    `next_channel` takes over when the answer under way has been sealed with the old one. `authenticating` is
    what GENERAL AUTHENTICATE goes on with, as the last MSE:Set AT has set it.
    """

    channel: SecureChannel | None = None
    next_channel: SecureChannel | None = None
    authenticating: Handler | None = None
    pace: PACEResult | None = None
    terminal: TerminalAuthentication | None = None
    authenticated: TerminalResult | None = None
    chip_is_authenticated: bool = False

    @property
    def rights(self) -> frozenset[Right]:
        """What the terminal may do now: nothing before chip authentication is done."""
        if self.authenticated is None or not self.chip_is_authenticated:
            return frozenset()
        return self.authenticated.rights

    def clear(self) -> None:
        """Forget everything."""
        for each in fields(self):
            setattr(self, each.name, each.default)

    def begin(self, pace: PACEResult, terminal: TerminalAuthentication | None) -> None:
        """Begin anew with the keys of PACE; the answer under way still goes through the channel of before."""
        channel = self.channel
        self.clear()
        self.channel, self.next_channel = channel, SecureChannel(pace.keys)
        self.pace, self.terminal = pace, terminal

    def change_channel(self) -> None:
        """Let the next channel take over, if there is one."""
        if self.next_channel is not None:
            self.channel, self.next_channel = self.next_channel, None
