"""The readiness report: the newest result of every check, in the words of the handbook."""

from __future__ import annotations

from hardware.errors import SecurityModuleError
from kiosk.diagnostics.surroundings import Surroundings
from kiosk.domain.diagnosis import Check, CheckResult, CheckStatus
from kiosk.domain.handbook import Handbook
from kiosk.domain.printable import ReadinessReport, ReadinessRow
from kiosk.version import program_version


def make_report(kiosk: Surroundings, results: tuple[CheckResult, ...], handbook: Handbook) -> ReadinessReport:
    """Return the report on this kiosk as of now."""
    return ReadinessReport(
        device_id=device_id(kiosk),
        branch=f"{kiosk.config.branch.name} · {kiosk.config.branch.id}",
        version=f"Bürgerschalter {program_version()}",
        tested_at=kiosk.now().astimezone().isoformat(timespec="seconds"),
        language=handbook.language,
        rows=report_of(results, handbook),
    )


def report_of(results: tuple[CheckResult, ...], handbook: Handbook) -> tuple[ReadinessRow, ...]:
    """Return a row for every check, in the words of the handbook."""
    by_check = {each.check: each for each in results}
    return tuple(_row(check, by_check.get(check), handbook) for check in Check)


def device_id(kiosk: Surroundings) -> str:
    """Return the name that the city gave the device; its branch's where the keyring does not say it."""
    try:
        return kiosk.open_keys().transport().device_id
    except SecurityModuleError:
        return kiosk.config.branch.id


def _row(check: Check, result: CheckResult | None, handbook: Handbook) -> ReadinessRow:
    if result is None or result.status is CheckStatus.NOT_TRIED:
        return ReadinessRow(handbook.titles[check], "", is_well=True, mark=handbook.states[CheckStatus.NOT_TRIED])
    return ReadinessRow(
        handbook.titles[check],
        f"{handbook.found(result)} [{result.code}]" if result.code else handbook.found(result),
        is_well=result.status is not CheckStatus.FAULTY,
        remedy=handbook.remedy(result),
        mark=handbook.states[result.status],
    )
