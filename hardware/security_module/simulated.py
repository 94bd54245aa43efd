"""The device's keys in memory: as good as the real ones, and gone with the process."""

from __future__ import annotations

from hardware.errors import SecurityModuleError
from hardware.security_module.kept_keys import KeptKeys


def open_simulated(*, production: bool) -> KeptKeys:
    """Return keys that nobody keeps.

    Raises:
        SecurityModuleError: in a production profile.
    """
    if production:
        raise SecurityModuleError("a simulated security module does not serve a production kiosk")
    return KeptKeys(_MemoryKeeper())


class _MemoryKeeper:
    def __init__(self) -> None:
        self._texts: dict[str, str] = {}

    def load(self, name: str) -> str | None:
        return self._texts.get(name)

    def store(self, name: str, text: str) -> None:
        self._texts[name] = text

    def delete(self, name: str) -> None:
        self._texts.pop(name, None)
