"""One table of a TOML file, read key by key; every complaint names the file, the key and what to do."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from enum import Enum
from pathlib import Path
from typing import NoReturn, TypeVar

from kiosk.errors import CatalogueError

E = TypeVar("E", bound=Enum)


class Table:
    """A table that remembers which keys were read, so that a misspelt key is found and not ignored."""

    def __init__(self, path: Path, entries: Mapping[str, object], prefix: str = "") -> None:
        self.path = path
        self._entries = entries
        self._prefix = prefix
        self._read: set[str] = set()

    def fail(self, key: str, advice: str) -> NoReturn:
        """Raise a `CatalogueError` about one key of this table."""
        raise CatalogueError(f"{self.path}: {self._prefix}{key}: {advice}")

    def has(self, key: str) -> bool:
        """Return whether the key is there, and count it as known."""
        self._read.add(key)
        return key in self._entries

    def close(self) -> None:
        """Raise a `CatalogueError` if the table holds a key that nobody asked for."""
        for key in self._entries:
            if key not in self._read:
                self.fail(key, f"unknown key; known here: {', '.join(sorted(self._read))}")

    def text(self, key: str, default: str | None = None) -> str:
        """Return a text, which must not be empty where it is given."""
        value = self._take(key, default)
        if not isinstance(value, str) or not (value or value == default):
            self.fail(key, "write a text in quotation marks")
        return value

    def integer(self, key: str, default: int | None = None, *, least: int, most: int) -> int:
        """Return a whole number between the two bounds."""
        value = self._take(key, default)
        if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
            self.fail(key, f"write a whole number from {least} to {most}")
        return value

    def optional_integer(self, key: str, *, least: int, most: int) -> int | None:
        """Return a whole number between the two bounds, or None if the key is not there."""
        return self.integer(key, least=least, most=most) if self.has(key) else None

    def flag(self, key: str, default: bool | None = None) -> bool:
        """Return true or false."""
        value = self._take(key, default)
        if not isinstance(value, bool):
            self.fail(key, "write true or false")
        return value

    def texts(self, key: str, default: tuple[str, ...] | None = None) -> tuple[str, ...]:
        """Return a list of different texts, none empty."""
        value = self._take(key, default)
        if value is default and default is not None:
            return default
        texts = tuple(each for each in value if isinstance(each, str) and each) if isinstance(value, list) else ()
        if not isinstance(value, list) or len(texts) != len(value) or not texts:
            self.fail(key, "write a list of texts in square brackets")
        if len(set(texts)) != len(texts):
            self.fail(key, "write each text of the list once")
        return texts

    def choice(self, key: str, kind: type[E], default: E | None = None) -> E:
        """Return a member of a closed set by its value."""
        if default is not None and not self.has(key):
            return default
        return self._member(key, self.text(key), kind)

    def choices(self, key: str, kind: type[E], default: tuple[E, ...] | None = None) -> tuple[E, ...]:
        """Return several members of a closed set by their values."""
        if default is not None and not self.has(key):
            return default
        return tuple(self._member(key, each, kind) for each in self.texts(key))

    def tables(self, key: str) -> tuple[Table, ...]:
        """Return the tables of an array of tables, named by their place counted from 1; none if it is not there."""
        value = self._take(key, [])
        if not isinstance(value, list) or not all(isinstance(each, dict) for each in value):
            self.fail(key, f"write each entry as a table of its own, [[{key}]]")
        return tuple(Table(self.path, each, f"{self._prefix}{key}[{n}].") for n, each in enumerate(value, start=1))

    def is_table(self, key: str) -> bool:
        """Return whether a table stands there."""
        return self.has(key) and isinstance(self._entries[key], dict)

    def is_list(self, key: str) -> bool:
        """Return whether a list stands there."""
        return self.has(key) and isinstance(self._entries[key], list)

    def optional_table(self, key: str) -> Table | None:
        """Return a table inside this one, or None."""
        return self.table(key) if self.has(key) else None

    def table(self, key: str) -> Table:
        """Return a table inside this one."""
        value = self._take(key, None)
        if not isinstance(value, dict):
            self.fail(key, "write a table in braces")
        return Table(self.path, value, f"{self._prefix}{key}.")

    def _take(self, key: str, default: object) -> object:
        self._read.add(key)
        value = self._entries.get(key, default)
        if value is None:
            self.fail(key, "is missing")
        return value

    def _member(self, key: str, value: str, kind: type[E]) -> E:
        try:
            return kind(value)
        except ValueError:
            self.fail(key, f"unknown value {value!r}; possible: {', '.join(each.value for each in kind)}")


def read_toml(path: Path) -> dict[str, object]:
    """Return the whole file as nested tables.

    Raises:
        CatalogueError: the file cannot be read, is not UTF-8, or is not TOML.
    """
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise CatalogueError(f"{path}: cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise CatalogueError(f"{path}: is not UTF-8 at byte {error.start}; save it as UTF-8") from error
    except tomllib.TOMLDecodeError as error:
        raise CatalogueError(f"{path}: is not TOML: {error}") from error
