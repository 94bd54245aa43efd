"""`resources/diagnostics/handbook.*.toml` → Handbook; errors name file and key."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from kiosk.domain.diagnosis import Check, CheckGroup, CheckStatus
from kiosk.domain.handbook import CodeText, Handbook
from kiosk.errors import CatalogueError

STAFF_LANGUAGES: Final = ("de", "en")


def load_handbook(resources: Path, language: str) -> Handbook:
    """Return the handbook in the language, or in English where there is none.

    Raises:
        CatalogueError: a text is missing; names file and key.
    """
    known = language if language in STAFF_LANGUAGES else "en"
    path = resources / "diagnostics" / f"handbook.{known}.toml"
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
        return _handbook(known, raw)
    except KeyError as error:
        raise CatalogueError(f"{path}: {error.args[0]} is missing") from error
    except (OSError, ValueError) as error:
        raise CatalogueError(f"{path}: cannot be read: {error}") from error


def _handbook(language: str, raw: Mapping[str, Any]) -> Handbook:
    return Handbook(
        language,
        {each: raw["checks"][each.value]["title"] for each in Check},
        {each: raw["checks"][each.value]["well"] for each in Check},
        {each: raw["groups"][each.value] for each in CheckGroup},
        {each: raw["states"][each.value] for each in CheckStatus},
        {code: CodeText(each["what"], each["remedy"]) for code, each in raw["codes"].items()},
    )
