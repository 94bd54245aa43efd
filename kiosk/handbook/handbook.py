"""The texts of checks and codes in one language, and how a result reads in it."""

from __future__ import annotations

import tomllib
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from kiosk.domain.diagnosis import Check, CheckGroup, CheckResult, CheckStatus
from kiosk.errors import CatalogueError

LANGUAGES: Final = ("de", "en")
_UNKNOWN: Final = "?"


@dataclass(frozen=True, slots=True)
class CodeText:
    """What a code means, and what to do."""

    what: str
    remedy: str


@dataclass(frozen=True, slots=True)
class Handbook:
    """Texts by key; one may name facts of the result in braces."""

    language: str
    titles: Mapping[Check, str]
    well: Mapping[Check, str]
    groups: Mapping[CheckGroup, str]
    states: Mapping[CheckStatus, str]
    codes: Mapping[str, CodeText]

    def found(self, result: CheckResult) -> str:
        """Return what was found, in words."""
        if result.status is CheckStatus.NOT_TRIED:
            return self.states[result.status]
        text = self.codes[result.code].what if result.code in self.codes else self.well[result.check]
        return text.format_map(defaultdict(lambda: _UNKNOWN, result.facts))

    def remedy(self, result: CheckResult) -> str:
        """Return what to do; nothing where it is well."""
        return self.codes[result.code].remedy if result.code in self.codes else ""


def load_handbook(resources: Path, language: str) -> Handbook:
    """Return the handbook in the language, or in English where there is none.

    Raises:
        CatalogueError: a text is missing; names file and key.
    """
    known = language if language in LANGUAGES else "en"
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
