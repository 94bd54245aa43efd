"""The languages of the kiosk, as `translations/languages.toml` lists them."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path

from kiosk.config import data_dir
from kiosk.domain.language import Language
from kiosk.errors import ConfigError


def read_languages(path: Path) -> tuple[Language, ...]:
    """Return the complete languages in the order of the file; the first is the kiosk's own.

    Raises:
        ConfigError: the file is missing or wrong; the message names file and key.
    """
    complete = tuple(each for each, is_complete in _listed(path).items() if is_complete)
    if not complete:
        raise ConfigError(f"{path}: no language is complete")
    return complete


def growing_languages(path: Path | None = None) -> frozenset[str]:
    """Return the codes of the languages, by default the kiosk's own, whose texts need not be there yet.

    Raises:
        ConfigError: as above.
    """
    listed = _listed(path or data_dir() / "translations" / "languages.toml")
    return frozenset(each.code for each, is_complete in listed.items() if not is_complete)


def _listed(path: Path) -> Mapping[Language, bool]:
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise ConfigError(f"{path}: cannot be read: {error}") from error
    return dict(_language(path, code, table) for code, table in raw.items())


def _language(path: Path, code: str, table: object) -> tuple[Language, bool]:
    if not isinstance(table, dict):
        raise ConfigError(f"{path}: {code} must be a section")
    name, direction = table.get("name"), table.get("direction")
    if not isinstance(name, str) or not name:
        raise ConfigError(f"{path}: {code}.name must be the language's own name")
    if direction not in {"ltr", "rtl"}:
        raise ConfigError(f'{path}: {code}.direction must be "ltr" or "rtl"')
    return Language(code, name, direction == "rtl"), bool(table.get("complete"))
