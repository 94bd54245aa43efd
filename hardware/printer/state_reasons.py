"""What printer-state-reasons and its companions mean (RFC 8011, 5.4.11 to 5.4.13; PWG 5100.1 adds to them)."""

from __future__ import annotations

from typing import Final

from hardware.printer.ipp import Group
from hardware.printer.printer import PrinterState, PrinterWarning

READY: Final = PrinterState.READY
_STOPPED: Final = 5
_SEVERITIES: Final = ("-report", "-warning", "-error")

_ALWAYS: Final = {
    "media-jam": PrinterState.JAMMED,
    "media-empty": PrinterState.OUT_OF_PAPER,
    "media-needed": PrinterState.OUT_OF_PAPER,
    "offline": PrinterState.OFFLINE,
    "connecting-to-device": PrinterState.READY,
}
"""Count at every severity: a kiosk's printer has one tray, and at rest an empty one is only a `-report`.

`offline` is what the backends of CUPS say of a device that does not answer.
"""

_UNLESS_REPORTED: Final = {
    "input-tray-missing": PrinterState.OUT_OF_PAPER,
    "cover-open": PrinterState.DOOR_OPEN,
    "door-open": PrinterState.DOOR_OPEN,
    "interlock-open": PrinterState.DOOR_OPEN,
    "toner-empty": PrinterState.OUT_OF_TONER,
    "marker-supply-empty": PrinterState.OUT_OF_TONER,
    "developer-empty": PrinterState.OUT_OF_TONER,
    "marker-waste-full": PrinterState.OUT_OF_TONER,
    "opc-life-over": PrinterState.OUT_OF_TONER,
    "timed-out": PrinterState.OFFLINE,
    "shutdown": PrinterState.OFFLINE,
    "paused": PrinterState.UNAVAILABLE,
    "fuser-over-temp": PrinterState.UNAVAILABLE,
    "fuser-under-temp": PrinterState.UNAVAILABLE,
    "output-area-full": PrinterState.JAMMED,
}
"""Stop a job unless they are a `-report`."""

_WARNINGS: Final = {
    "media-low": PrinterWarning.PAPER_LOW,
    "toner-low": PrinterWarning.TONER_LOW,
    "marker-supply-low": PrinterWarning.TONER_LOW,
    "developer-low": PrinterWarning.TONER_LOW,
}

_ORDER: Final = (
    PrinterState.OFFLINE,
    PrinterState.DOOR_OPEN,
    PrinterState.JAMMED,
    PrinterState.OUT_OF_PAPER,
    PrinterState.OUT_OF_TONER,
    PrinterState.UNAVAILABLE,
)
"""What to tell of several at once: what has to be mended first."""


def state_of(printer: Group) -> PrinterState:
    """Return the state that reasons, printer-state and printer-is-accepting-jobs add up to."""
    meant = {_meaning(each) for each in printer.texts("printer-state-reasons")}
    for state in _ORDER:
        if state in meant:
            return state
    idle = printer.number("printer-state") != _STOPPED and printer.number("printer-is-accepting-jobs") != 0
    return READY if idle else PrinterState.UNAVAILABLE


def standing_of(queue: Group) -> PrinterState:
    """Return whether a queue takes and forwards jobs, whatever it remembers of its device from the last one."""
    is_halted = queue.number("printer-state") == _STOPPED or queue.number("printer-is-accepting-jobs") == 0
    is_paused = "paused" in map(_without_severity, queue.texts("printer-state-reasons"))
    return state_of(queue) if is_halted or is_paused else READY


def warnings_of(printer: Group) -> frozenset[PrinterWarning]:
    """Return what is about to run out."""
    reasons = map(_without_severity, printer.texts("printer-state-reasons"))
    return frozenset(_WARNINGS[each] for each in reasons if each in _WARNINGS)


def _meaning(reason: str) -> PrinterState:
    plain = _without_severity(reason)
    if plain in _ALWAYS:
        return _ALWAYS[plain]
    return READY if reason.endswith("-report") else _UNLESS_REPORTED.get(plain, READY)


def _without_severity(reason: str) -> str:
    return next((reason.removesuffix(each) for each in _SEVERITIES if reason.endswith(each)), reason)
