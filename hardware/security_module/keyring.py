"""The device's keys in the session's keyring, over the Secret Service and nothing else."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import closing
from typing import Final, TypeVar

import secretstorage
from keyring.backend import KeyringBackend
from keyring.backends.SecretService import Keyring
from keyring.errors import KeyringError, PasswordDeleteError

from hardware.errors import SecurityModuleError
from hardware.security_module.kept_keys import KeptKeys

ANSWER_SECONDS: Final = 3.0
_SERVICE: Final = "de.leipzig.buergerschalter"
_TURN: Final = threading.Lock()
"""One call at a time: while a silent keyring is waited for, no more calls pile up behind it."""

Result = TypeVar("Result")


def open_keyring() -> KeptKeys:
    """Return the keys in the keyring.

    The backend is pinned: `keyring` left to itself would take one that writes plain text where there is no bus.

    Raises:
        SecurityModuleError: there is no keyring, or it is locked.
    """
    _answered(_check_unlocked)
    return KeptKeys(_KeyringKeeper(Keyring()))  # type: ignore[no-untyped-call]


class _KeyringKeeper:
    def __init__(self, keyring: KeyringBackend) -> None:
        self._keyring = keyring

    def load(self, name: str) -> str | None:
        return _answered(lambda: self._keyring.get_password(_SERVICE, name))

    def store(self, name: str, text: str) -> None:
        _answered(lambda: self._keyring.set_password(_SERVICE, name, text))

    def delete(self, name: str) -> None:
        _answered(lambda: self._delete(name))

    def _delete(self, name: str) -> None:
        try:
            self._keyring.delete_password(_SERVICE, name)
        except PasswordDeleteError:
            return  # it is not there, as wanted


def _check_unlocked() -> None:
    """A locked keyring would ask for its password in a window of its own and wait for ever."""
    with closing(secretstorage.dbus_init()) as connection:
        if secretstorage.get_default_collection(connection).is_locked():
            raise SecurityModuleError("the keyring is locked")


def _answered(call: Callable[[], Result]) -> Result:
    """Return what the call returns; jeepney breaks with errors of many kinds when the bus goes away.

    It waits for ever where a keyring is silent, so it is called in a thread of its own, which ends with the process.
    """
    if not _TURN.acquire(timeout=ANSWER_SECONDS):
        raise SecurityModuleError("the keyring is silent")
    answer: Future[Result] = Future()

    def ask() -> None:
        try:
            answer.set_result(call())
        except Exception as error:
            answer.set_exception(error)
        finally:
            _TURN.release()

    threading.Thread(target=ask, daemon=True, name="keyring").start()
    try:
        return answer.result(ANSWER_SECONDS)
    except SecurityModuleError:
        raise
    except (KeyringError, secretstorage.SecretStorageException, OSError, RuntimeError, EOFError, ValueError) as error:
        raise SecurityModuleError(f"the keyring does not answer: {type(error).__name__}") from error
