"""The scanner driver over SANE's `scanimage`, whose exit code is the SANE_Status of the scan."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from hardware.errors import (
    ScanCancelled,
    ScannerBusy,
    ScannerCoverOpen,
    ScannerError,
    ScannerJammed,
    ScannerUnavailable,
    ScannerUnsuitable,
    ScanUnusable,
)
from hardware.scanner.pnm import PnmError, PnmHeader, check_complete
from hardware.scanner.sane_options import SaneOptions, parse_options
from hardware.scanner.scanimage import Limits, ScanimageRun
from hardware.scanner.scanner import ScannedImage, ScannerState, ScanSettings

_CONFIG_DIR: Final = Path("/etc/buergerschalter/sane.d")
_STATUS_GOOD: Final = 0
_STATUS_BUSY: Final = 3
_FAULTS: Final[dict[int, type[ScannerError]]] = {
    2: ScanUnusable,
    _STATUS_BUSY: ScannerBusy,
    4: ScannerUnsuitable,
    5: ScanUnusable,
    6: ScannerJammed,
    8: ScannerCoverOpen,
}
"""Cancelled (2) at the device itself: whoever cancels from our side has left before the answer comes."""

_VERDICTS: Final[dict[str, type[ScannerError]]] = {
    "Operation was canceled": ScanUnusable,
    "Device busy": ScannerBusy,
    "Invalid argument": ScannerUnsuitable,
    "End of file reached": ScanUnusable,
    "Document feeder jammed": ScannerJammed,
    "Scanner cover is open": ScannerCoverOpen,
}
"""The same by the words of sane_strstatus, which come even from a run that never ends."""
_POLL_SECONDS: Final = 0.02
_LOOK_SECONDS: Final = 10.0
_OUTPUT_LIMIT: Final = 256 * 1024 * 1024
_MM_PER_INCH: Final = 25.4
_MISSING_GLASS_MM: Final = 5.0
"""Many flatbeds end a few millimetres before the edge of A4; more missing than that would lose text."""
_SIZE_TOLERANCE: Final = 0.02


class SaneScanner:
    """One SANE device, reached through a private configuration directory that names only its backend."""

    def __init__(
        self,
        device: str,
        config_dir: Path = _CONFIG_DIR,
        *,
        extra_options: Sequence[str] = (),
        silence_timeout_seconds: float = 30.0,
        kill_after_seconds: float = 3.0,
        program: str = "scanimage",
    ) -> None:
        self._command = (program, "--device-name", device, *extra_options)
        self._environment = {
            "PATH": os.environ.get("PATH", os.defpath),
            "LC_ALL": "C",
            "SANE_CONFIG_DIR": str(config_dir),
        }
        self._limits = Limits(silence_timeout_seconds, kill_after_seconds, _OUTPUT_LIMIT)
        self._options: SaneOptions | None = None
        self._turn = threading.Lock()
        self._leaving: ScanimageRun | None = None

    def state(self) -> ScannerState:
        """Return whether the device can be opened; SANE tells of paper and cover only while it scans."""
        if not self._turn.acquire(blocking=False):
            return ScannerState.BUSY
        try:
            self._await_leaving()
            status = self._look("--dont-scan").status
        except ScannerBusy:
            return ScannerState.BUSY
        except ScannerError:
            return ScannerState.UNAVAILABLE
        finally:
            self._turn.release()
        return ScannerState.READY if status == _STATUS_GOOD else ScannerState.UNAVAILABLE

    def scan(
        self,
        settings: ScanSettings,
        cancel: threading.Event,
        progress: Callable[[float], None],
    ) -> ScannedImage:
        """Scan the sheet on the glass; after `cancel` it returns at once, and the process ends in its own time.

        Raises:
            ScannerError: every fault has its own subclass.
        """
        if not self._turn.acquire(blocking=False):
            raise ScannerBusy("another scan is running")
        try:
            self._await_leaving()
            _refuse_if(cancel)
            arguments = self._arguments(settings, self._offered())
            _refuse_if(cancel)
            run = self._acquire(arguments, cancel, progress)
            return _checked(run, settings)
        except ScannerError:
            self._options = None
            raise
        finally:
            self._turn.release()

    def _acquire(
        self, arguments: Sequence[str], cancel: threading.Event, progress: Callable[[float], None]
    ) -> ScanimageRun:
        run = ScanimageRun((*self._command, *arguments), self._environment, self._limits)
        told = -1.0
        try:
            while not run.wait(_POLL_SECONDS):
                _refuse_if(cancel)
                if run.verdict is not None:
                    self._leaving = run
                    break
                if run.progress > told:
                    told = run.progress
                    progress(told)
        except BaseException:
            run.stop()
            self._leaving = run
            raise
        if run.verdict is not None:
            raise _VERDICTS.get(run.verdict, ScannerUnavailable)(run.verdict)
        return run

    def _await_leaving(self) -> None:
        """Let a scan that was walked away from end before the device is touched again."""
        longest = self._limits.verdict_seconds + self._limits.kill_after_seconds + 1
        if self._leaving is not None and not self._leaving.wait(longest):
            raise ScannerBusy("the last scan has not ended yet")
        self._leaving = None

    def _look(self, *arguments: str) -> ScanimageRun:
        limits = Limits(_LOOK_SECONDS, self._limits.kill_after_seconds, _OUTPUT_LIMIT)
        run = ScanimageRun((*self._command, *arguments), self._environment, limits)
        run.wait()
        if run.result() == _STATUS_BUSY or "Device busy" in run.messages:
            raise ScannerBusy("the scanner works for somebody else")
        return run

    def _offered(self) -> SaneOptions:
        if self._options is None:
            run = self._look("--all-options")
            if run.status != _STATUS_GOOD:
                raise ScannerUnavailable(f"the scanner did not open: SANE status {run.status}")
            self._options = parse_options(run.output.decode(errors="replace"))
        return self._options

    def _arguments(self, settings: ScanSettings, offered: SaneOptions) -> list[str]:
        """Check before the scan what SANE would round silently: 99999 dpi becomes 1 dpi with status 0."""
        if not offered.has_resolution(settings.resolution_dpi):
            raise ScannerUnsuitable(f"the scanner has no {settings.resolution_dpi} dpi")
        mode = offered.mode(settings.color)
        if mode is None:
            raise ScannerUnsuitable("the scanner has no such colour mode")
        width = _fitted(settings.width_mm, offered.width_mm)
        height = _fitted(settings.height_mm, offered.height_mm)
        return [
            "--format=pnm",
            "--progress",
            f"--mode={mode}",
            f"--resolution={settings.resolution_dpi}",
            *("-x", f"{width:g}", "-y", f"{height:g}"),
        ]


def _refuse_if(cancel: threading.Event) -> None:
    if cancel.is_set():
        raise ScanCancelled("cancelled from our side")


def _fitted(wanted_mm: float, glass_mm: float | None) -> float:
    if glass_mm is None or wanted_mm <= glass_mm:
        return wanted_mm
    if wanted_mm - glass_mm > _MISSING_GLASS_MM:
        raise ScannerUnsuitable("the glass is smaller than the sheet")
    return glass_mm


def _checked(run: ScanimageRun, settings: ScanSettings) -> ScannedImage:
    status = run.result()
    if status != _STATUS_GOOD:
        fault = _FAULTS.get(status, ScannerBusy if "Device busy" in run.messages else ScannerUnavailable)
        raise fault(f"SANE status {status}")
    try:
        header = check_complete(run.output)
    except PnmError as error:
        raise ScanUnusable(f"the scanner delivered no page: {error}") from None
    if header.channels != (3 if settings.color else 1):
        raise ScanUnusable("the scanner delivered another colour mode")
    _check_size(header, settings)
    return ScannedImage(bytes(run.output), settings.resolution_dpi)


def _check_size(header: PnmHeader, settings: ScanSettings) -> None:
    """A device that rounds an option delivers another size than the one asked for, with status 0."""
    for pixels, length_mm in ((header.width, settings.width_mm), (header.height, settings.height_mm)):
        wanted = length_mm / _MM_PER_INCH * settings.resolution_dpi
        missing_allowed = _MISSING_GLASS_MM / length_mm + _SIZE_TOLERANCE
        if not wanted * (1 - missing_allowed) - 2 <= pixels <= wanted * (1 + _SIZE_TOLERANCE) + 2:
            raise ScanUnusable(f"{pixels} pixels where about {wanted:.0f} were asked for")
