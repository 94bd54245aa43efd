"""The device's keys in the session's keyring, over the Secret Service and nothing else."""

from __future__ import annotations

import atexit
import os
import threading
import time
from collections.abc import Callable
from functools import cache
from typing import Any, Final, TypeVar

import secretstorage
from jeepney import DBusAddress, Message, new_method_call
from keyring.backends.SecretService import Keyring
from keyring.errors import KeyringError, PasswordDeleteError

from hardware.errors import SecurityModuleError
from hardware.security_module.kept_keys import KeptKeys

_SERVICE: Final = "de.leipzig.buergerschalter"
_PEER: Final = DBusAddress("/org/freedesktop/secrets", "org.freedesktop.secrets", "org.freedesktop.DBus.Peer")
_ANSWER_SECONDS: Final = 3.0
_SETTLING_SECONDS: Final = 0.05
_FAILURES: Final = (KeyringError, secretstorage.SecretStorageException, OSError, RuntimeError, EOFError, ValueError)

Result = TypeVar("Result")


def open_keyring() -> KeptKeys:
    """Return the keys in the keyring.

    The backend is pinned: `keyring` left to itself would take one that writes plain text where there is no bus.

    Raises:
        SecurityModuleError: there is no keyring, or it is locked.
    """
    keeper = _keeper_at(os.environ.get("DBUS_SESSION_BUS_ADDRESS", ""))
    keeper.check_unlocked()
    return KeptKeys(keeper)


class _KeyringKeeper:
    """Speaks to the keyring from any thread; what fails is tried once more on a new connection."""

    def __init__(self) -> None:
        self._keyring = _LastingKeyring()
        self._lock = threading.Lock()

    def check_unlocked(self) -> None:
        self._answered(self._keyring.get_preferred_collection)

    def load(self, name: str) -> str | None:
        return self._answered(lambda: self._keyring.get_password(_SERVICE, name))  # type: ignore[no-any-return,no-untyped-call]

    def store(self, name: str, text: str) -> None:
        self._answered(lambda: self._keyring.set_password(_SERVICE, name, text))  # type: ignore[no-untyped-call]

    def delete(self, name: str) -> None:
        self._answered(lambda: self._delete(name))

    def _delete(self, name: str) -> None:
        try:
            self._keyring.delete_password(_SERVICE, name)  # type: ignore[no-untyped-call]
        except PasswordDeleteError:
            return  # it is not there, as wanted

    def hang_up(self) -> None:
        """Let go of the bus until the next access."""
        self._keyring.hang_up()

    def _answered(self, call: Callable[[], Result]) -> Result:
        """Return what the call returns; jeepney breaks with errors of many kinds when the bus goes away."""
        with self._lock:
            try:
                return call()
            except TimeoutError as error:
                self._keyring.hang_up()
                raise SecurityModuleError("the keyring is silent") from error
            except _FAILURES:
                self._keyring.hang_up()
            try:
                return call()
            except _FAILURES as error:
                self._keyring.hang_up()
                raise SecurityModuleError(f"the keyring does not answer: {type(error).__name__}") from error


class _LastingKeyring(Keyring):
    """Keeps one connection for the life of the process, where the library makes one for each access.

    gnome-keyring can abort over a client that asks before it has been noted as one, about once in some thousand
    connections (GNOME/gnome-keyring#195): so there are few, and the first question waits a moment.
    """

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._connection: _LastingConnection | None = None

    def get_preferred_collection(self) -> Any:
        """Return the default collection; a locked one would ask for its password in a window, and wait for ever."""
        if self._connection is None:
            self._connection = _LastingConnection()
        collection = secretstorage.get_default_collection(self._connection)
        if collection.is_locked():
            raise SecurityModuleError("the keyring is locked")
        return collection

    def hang_up(self) -> None:
        """Connect anew with the next access."""
        if self._connection is not None:
            self._connection.hang_up()
            self._connection = None


class _LastingConnection:
    """A connection to the bus that waits for no answer for ever, and stays open when the library closes it."""

    def __init__(self) -> None:
        self._connection = secretstorage.dbus_init()
        try:
            self.send_and_get_reply(new_method_call(_PEER, "Ping"))
        except BaseException:
            self.hang_up()
            raise
        time.sleep(_SETTLING_SECONDS)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._connection, name)

    def send_and_get_reply(self, message: Message) -> Message:
        """Return the answer to the message.

        Raises:
            TimeoutError: there is none.
        """
        return self._connection.send_and_get_reply(message, timeout=_ANSWER_SECONDS)

    def close(self) -> None:
        """Stay open."""

    def hang_up(self) -> None:
        """Close it for good."""
        self._connection.close()


@cache
def _keeper_at(_bus_address: str) -> _KeyringKeeper:
    keeper = _KeyringKeeper()
    atexit.register(keeper.hang_up)
    return keeper
