"""What lies around the devices of a demo: the dock's port for the city and the keyring of this machine."""

from __future__ import annotations

import os
import signal
from pathlib import Path
from typing import Final

from kiosk.demo.place import Place
from kiosk.sandbox.operator import OperatorClient

_KNOWN: Final = "https://127.0.0.1:"
_FORGOTTEN: Final = "https://city.kiosk.invalid:"
"""No name below `invalid` is ever known (RFC 6761, 6.4)."""

_KEYRING: Final = "gnome-keyring-d"


class DemoSurroundings:
    """Reaches the city by its operator's desk, names by the kiosk's configuration, and the keyring by a signal."""

    def __init__(self, place: Place) -> None:
        self._place = place

    def set_clock(self, seconds: float) -> None:
        """Set it at the city."""
        self._operator.set_clock(seconds)

    def expire_certificate(self) -> None:
        """Change it at the gateway."""
        self._operator.change_certificate(is_good=False)

    def renew_certificate(self) -> None:
        """Change it back."""
        self._operator.change_certificate(is_good=True)

    def forget_names(self) -> None:
        """Name the city's servers in the configuration as nobody knows them."""
        self._rename(_KNOWN, _FORGOTTEN)

    def know_names(self) -> None:
        """Name them as they are."""
        self._rename(_FORGOTTEN, _KNOWN)

    def freeze_keyring(self) -> None:
        """Stop its process."""
        os.kill(self._keyring(), signal.SIGSTOP)

    def thaw_keyring(self) -> None:
        """Let it go on."""
        os.kill(self._keyring(), signal.SIGCONT)

    @property
    def _operator(self) -> OperatorClient:
        port = self._place.ports.operator
        return OperatorClient(f"https://127.0.0.1:{port}", self._place.pki / "tls" / "ca.pem")

    def _rename(self, old: str, new: str) -> None:
        path = self._place.config
        temporary = path.with_suffix(".new")
        temporary.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
        temporary.replace(path)

    def _keyring(self) -> int:
        """Return its process, and no other that has got its number meanwhile."""
        pid = int((self._place.secrets / "keyring.pid").read_text(encoding="ascii"))
        if Path(f"/proc/{pid}/comm").read_text(encoding="utf-8").strip() != _KEYRING:
            raise OSError("the keyring's process is gone")
        return pid
