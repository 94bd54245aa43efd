"""`kiosk doctor`: all checks that run by themselves, as a table for people or as JSON for monitoring."""

from __future__ import annotations

import json
import os
import sys
from typing import Final

from kiosk.catalogue.handbook import load_handbook
from kiosk.config import Config, data_dir
from kiosk.diagnostics.running import run_checks
from kiosk.diagnostics.surroundings import surroundings_of
from kiosk.domain.diagnosis import CheckResult, CheckStatus, worst
from kiosk.domain.handbook import Handbook
from kiosk.version import program_version

SCHEMA: Final = 1
_EXIT: Final = {CheckStatus.WARNING: 1, CheckStatus.FAULTY: 2}
_MARKS: Final = {
    CheckStatus.WELL: "ok",
    CheckStatus.WARNING: "WARN",
    CheckStatus.FAULTY: "FAIL",
    CheckStatus.NOT_TRIED: "-",
}


def examine(config: Config, *, as_json: bool, language: str) -> int:
    """Run the checks and print them; return 0 when all is well, 1 with a warning, 2 with a fault."""
    results = run_checks(surroundings_of(config))
    handbook = load_handbook(data_dir() / "resources", language)
    print(to_json(config, results, handbook) if as_json else to_table(results, handbook))
    return _EXIT.get(worst(results), 0)


def run(config: Config, *, as_json: bool, language: str) -> int:
    """Do the same as a command: the process ends, whatever device still hangs."""
    code = examine(config, as_json=as_json, language=language)
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


def to_table(results: tuple[CheckResult, ...], handbook: Handbook) -> str:
    """Return a line for each check, and below one that is not well its code and what to do."""
    width = max(len(handbook.titles[each.check]) for each in results)
    lines: list[str] = []
    for each in results:
        found = handbook.found(each)
        lines.append(f"{_MARKS[each.status]:<5} {handbook.titles[each.check]:<{width}}  {found}")
        if each.code:
            lines.append(f"{'':<6}{'':<{width}}  [{each.code}] {handbook.remedy(each)}")
    counts = {status: sum(each.status is status for each in results) for status in CheckStatus}
    summary = ", ".join(f"{handbook.states[status]}: {count}" for status, count in counts.items() if count)
    return "\n".join([*lines, summary])


def to_json(config: Config, results: tuple[CheckResult, ...], handbook: Handbook) -> str:
    """Return the document of docs/operations.md, "Monitoring"."""
    document = {
        "schema": SCHEMA,
        "version": program_version(),
        "branch": config.branch.id,
        "at": max(each.at for each in results),
        "status": worst(results).value,
        "checks": [
            {
                "check": each.check.value,
                "group": each.check.group.value,
                "status": each.status.value,
                "code": each.code,
                "title": handbook.titles[each.check],
                "found": handbook.found(each),
                "remedy": handbook.remedy(each),
                "facts": dict(each.facts),
            }
            for each in results
        ],
    }
    return json.dumps(document, ensure_ascii=False, indent=1)
