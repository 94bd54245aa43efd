"""The languages of the kiosk, as `translations/languages.toml` lists them."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

from kiosk.errors import ConfigError


@dataclass(frozen=True, slots=True)
class Language:
    """A language that every screen speaks: its code (BCP 47), its own name, its direction of writing."""

    code: str
    name: str
    is_right_to_left: bool = False


def read_languages(path: Path) -> tuple[Language, ...]:
    """Return the complete languages in the order of the file; the first is the kiosk's own.

    Raises:
        ConfigError: the file is missing or wrong; the message names file and key.
    """
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise ConfigError(f"{path}: cannot be read: {error}") from error
    languages = tuple(each for code, table in raw.items() if (each := _language(path, code, table)))
    if not languages:
        raise ConfigError(f"{path}: no language is complete")
    return languages


def _language(path: Path, code: str, table: object) -> Language | None:
    if not isinstance(table, dict):
        raise ConfigError(f"{path}: {code} must be a section")
    name, direction = table.get("name"), table.get("direction")
    if not isinstance(name, str) or not name:
        raise ConfigError(f"{path}: {code}.name must be the language's own name")
    if direction not in {"ltr", "rtl"}:
        raise ConfigError(f'{path}: {code}.direction must be "ltr" or "rtl"')
    return Language(code, name, direction == "rtl") if table.get("complete") else None
