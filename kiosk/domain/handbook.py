"""What staff are told of checks and codes in one language, and how a result reads in it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from kiosk.domain.diagnosis import Check, CheckGroup, CheckResult, CheckStatus
from kiosk.domain.failure import FailureCode

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
        text = self._explained(result.code).what if result.code else self.well[result.check]
        return text.format_map(defaultdict(lambda: _UNKNOWN, result.facts))

    def remedy(self, result: CheckResult) -> str:
        """Return what to do; nothing where it is well."""
        return self._explained(result.code).remedy if result.code else ""

    def _explained(self, code: str) -> CodeText:
        return self.codes.get(code) or self.codes[FailureCode.UNEXPECTED.value]
