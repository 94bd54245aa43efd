"""The scanner driver over SANE's `scanimage`, whose exit code is the SANE_Status of the scan."""

from __future__ import annotations

import contextlib
import os
import tempfile
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from hardware.errors import (
    ScanCancelled,
    ScanCutShort,
    ScanMismatch,
    ScannerBusy,
    ScannerError,
    ScannerFaulty,
    ScannerFeederEmpty,
)
from hardware.scanner.capabilities import Area, ScannerCapabilities, ScanSource, check_size, fitted_area
from hardware.scanner.pnm import PnmHeader, ends_in_filler
from hardware.scanner.pnm_stream import PnmStream
from hardware.scanner.sane_options import SaneOptions, parse_options
from hardware.scanner.sane_status import STATUS_GOOD, exit_error, scan_error
from hardware.scanner.scanimage import Limits, ScanimageRun
from hardware.scanner.scanner import (
    FeederState,
    Pages,
    Progress,
    ScannedImage,
    ScannerState,
    ScanSettings,
    first_of,
)

CONFIG_DIR: Final = Path("/etc/buergerschalter/sane.d")
_POLL_SECONDS: Final = 0.02
_LAMP_SECONDS: Final = 30.0
"""How long a device with a lamp may be silent until it is warm."""
_MOST_PAGES: Final = 200


Advice = Callable[[ScanSource, threading.Event], ScannerError | None]
"""What the device says of itself by another way than SANE: why it cannot scan from the source now, if so."""


class SaneScanner:
    """One SANE device, reached through a private configuration directory that names only its backend.

    `advice` is asked before each scan and after a fault that SANE has no name for: sane-airscan knows an open
    cover only as an I/O error, and waits ten seconds for a scanner that is busy.
    `warm_up_seconds` is for models that are silent for longer before their first line than `silence_timeout_seconds`.
    `limits` count for the runs that begin after they were set.
    """

    def __init__(
        self,
        device: str,
        config_dir: Path = CONFIG_DIR,
        *,
        extra_options: Sequence[str] = (),
        advice: Advice | None = None,
        warm_up_seconds: float = 0.0,
        silence_timeout_seconds: float = 2.0,
        kill_after_seconds: float = 3.0,
        program: str = "scanimage",
    ) -> None:
        self._command = (program, "--device-name", device, *extra_options)
        self._environment = environment(config_dir)
        self._advice = advice
        self._warm_up_seconds = warm_up_seconds
        self.limits = Limits(silence_timeout_seconds, kill_after_seconds)
        self._options: dict[ScanSource | None, SaneOptions] = {}
        self._turn = threading.Lock()
        self._leaving: ScanimageRun | None = None

    def state(self) -> ScannerState:
        """Return whether the device can be opened; SANE tells of paper and cover only while it scans."""
        try:
            with self._my_turn(threading.Event()) as never:
                self._look(never, "--dont-scan")
        except ScannerBusy:
            return ScannerState.BUSY
        except ScannerError:
            return ScannerState.UNAVAILABLE
        return ScannerState.READY

    def feeder(self) -> FeederState:
        """Return what the device says of its feeder; most say nothing."""
        try:
            with self._my_turn(threading.Event()) as never:
                return self._asked(never).feeder
        except ScannerError:
            return FeederState.UNKNOWN

    def capabilities(self) -> ScannerCapabilities:
        """Return what every source can do.

        Raises:
            ScannerError: the device could not be asked.
        """
        with self._my_turn(threading.Event()) as never:
            offered = self._offered(never, None)
            each = {source: self._offered(never, source).capabilities().sources[source] for source in offered.sources}
            return ScannerCapabilities(each)

    def scan(self, settings: ScanSettings, cancel: threading.Event, progress: Progress) -> ScannedImage:
        """Scan one side; after `cancel` it returns at once, and the process ends in its own time.

        Raises:
            ScannerError: every fault has its own subclass.
        """
        return first_of(self.scan_pages(settings, cancel, progress))

    def scan_pages(self, settings: ScanSettings, cancel: threading.Event, progress: Progress) -> Pages:
        """Scan one side from the glass, or all that lies in the feeder.

        Raises, from the iteration:
            ScannerError: every fault has its own subclass.
        """
        with self._my_turn(cancel):
            try:
                self._refuse_if_hindered(settings.source, cancel)
                offered = self._offered(cancel, settings.source)
                area = _area(offered, settings)
                limits = self._limits_of(offered)
                names = _names_of_pages() if settings.source.is_feeder else None
                command = (*self._command, *_arguments(settings, offered, area), *_batch(names))
                run = ScanimageRun(command, self._environment, limits, names)
                yield from self._acquire(run, area, settings, cancel, progress)
            except ScannerFaulty:
                self._options.clear()
                self._refuse_if_hindered(settings.source, cancel)
                raise
            except ScannerError:
                self._options.clear()
                raise

    def _refuse_if_hindered(self, source: ScanSource, cancel: threading.Event) -> None:
        if self._advice is not None and (fault := self._advice(source, cancel)) is not None:
            raise fault

    def _acquire(
        self, run: ScanimageRun, area: Area, settings: ScanSettings, cancel: threading.Event, progress: Progress
    ) -> Pages:
        """Give the pages of a run, which is ended and left behind if its consumer or the scan stops early."""
        pages = _RunningPages(run, area, settings)
        told = -1.0
        try:
            while not run.wait(_POLL_SECONDS) and not pages.nothing_follows:
                _refuse_if(cancel)
                yield from pages.whole()
                if run.progress != told:
                    told = run.progress
                    progress(told)
            yield from pages.last()
        finally:
            self._leave(run)

    @contextlib.contextmanager
    def _my_turn(self, cancel: threading.Event) -> Iterator[threading.Event]:
        """Have the device for ourselves, once a scan that was walked away from has ended."""
        if not self._turn.acquire(blocking=False):
            raise ScannerBusy("another scan is running")
        try:
            _refuse_if(cancel)
            if self._leaving is not None:
                _await(self._leaving, cancel, self.limits.verdict_seconds + self.limits.kill_after_seconds + 1)
            self._leaving = None
            yield cancel
        finally:
            self._turn.release()

    def _leave(self, run: ScanimageRun) -> None:
        """Let a run end in its own time; the next one waits for it."""
        run.stop()
        self._leaving = None if run.wait(0) else run

    def _look(self, cancel: threading.Event, *arguments: str) -> str:
        """Return what a run that scans nothing prints."""
        run = ScanimageRun((*self._command, *arguments), self._environment, self.limits)
        try:
            _await(run, cancel)
        finally:
            self._leave(run)
        if run.result() != STATUS_GOOD:
            raise exit_error(run.result(), run.messages)
        return run.collect().decode(errors="replace")

    def _asked(self, cancel: threading.Event, *arguments: str) -> SaneOptions:
        return parse_options(self._look(cancel, *arguments, "--all-options"))

    def _offered(self, cancel: threading.Event, source: ScanSource | None) -> SaneOptions:
        """Return the options, with the sizes of the source: devices change them with it."""
        if None not in self._options:
            self._options[None] = self._asked(cancel)
        arguments = self._options[None].sources.get(source, ()) if source else ()
        if source not in self._options:
            self._options[source] = self._asked(cancel, *arguments) if arguments else self._options[None]
        return self._options[source]

    def _limits_of(self, offered: SaneOptions) -> Limits:
        warm_up = max(self._warm_up_seconds, _LAMP_SECONDS if offered.has_lamp else 0.0)
        return replace(self.limits, warm_up_seconds=warm_up)


class _RunningPages:
    """The pages of one run, and why there are no more."""

    def __init__(self, run: ScanimageRun, area: Area, settings: ScanSettings) -> None:
        self._run, self._area, self._settings = run, area, settings
        self._stream = PnmStream(self._check)
        self._count = 0

    def whole(self) -> Iterator[ScannedImage]:
        """Give those that are complete by now."""
        self._stream.feed(self._run.collect())
        while (page := self._stream.take()) is not None:
            yield self._image(page)

    @property
    def nothing_follows(self) -> bool:
        """Return whether it is known why the scan failed; from a feeder, whole pages may be on their way still."""
        return self._run.verdict is not None and (self._run.interrupted or not self._settings.source.is_feeder)

    def last(self) -> Iterator[ScannedImage]:
        """Give what is left after the end of the run.

        Raises:
            ScannerError: the run did not end well. An empty feeder is the good end of a batch.
        """
        yield from self.whole()
        if (fault := self._fault()) is None:
            if (page := self._stream.end()) is not None:
                yield self._image(page)
            if not self._count:
                raise ScanCutShort("the scanner delivered no page")
            return
        with contextlib.suppress(ScanCutShort):
            if (page := self._stream.end()) is not None:
                yield self._image(page)
        if not (self._count and isinstance(fault, ScannerFeederEmpty)):
            raise fault

    def _fault(self) -> ScannerError | None:
        if self._run.verdict is not None:
            return scan_error(self._run.verdict)
        if self._run.interrupted and self._run.progress == 1.0:
            return None  # drivers hang while they close the device too, with the page delivered
        status = self._run.result()
        return None if status == STATUS_GOOD else exit_error(status, self._run.messages)

    def _image(self, page: bytes) -> ScannedImage:
        if ends_in_filler(page):
            raise ScanCutShort("the scanner delivered a part of a page, and its driver filled it up")
        self._count += 1
        return ScannedImage(page, self._settings.resolution_dpi)

    def _check(self, header: PnmHeader) -> None:
        settings = self._settings
        if header.channels != (3 if settings.color else 1):
            raise ScanMismatch("the scanner delivered another colour mode")
        if not header.width or not header.height:
            raise ScanCutShort("the scanner delivered an image without pixels")
        check_size(header.width, header.height, self._area, settings.resolution_dpi, settings.source)


def environment(config_dir: Path) -> dict[str, str]:
    """Return the environment of a `scanimage` that reads this configuration and speaks English."""
    return {"PATH": os.environ.get("PATH", os.defpath), "LC_ALL": "C", "SANE_CONFIG_DIR": str(config_dir)}


def _area(offered: SaneOptions, settings: ScanSettings) -> Area:
    wanted = Area(settings.width_mm, settings.height_mm)
    return fitted_area(
        offered.capabilities(), settings.source, settings.resolution_dpi, color=settings.color, wanted=wanted
    )


def _arguments(settings: ScanSettings, offered: SaneOptions, area: Area) -> list[str]:
    """Return the options in the order in which devices expect them: the source first, since it changes the others."""
    return [
        *offered.sources[settings.source],
        f"--mode={offered.mode(settings.color)}",
        f"--resolution={settings.resolution_dpi}",
        *("-x", f"{area.width_mm:g}", "-y", f"{area.height_mm:g}"),
        *(("--preview=yes",) if settings.preview and offered.has_preview else ()),
        "--format=pnm",
        "--progress",
    ]


def _names_of_pages() -> Path:
    """Return a directory for the pages of a batch, in which every name leads back to the standard output.

    `scanimage` writes each page to a file of its own, and so no page is ever in a file.
    """
    names = Path(tempfile.mkdtemp(prefix="scan-"))
    for number in range(1, _MOST_PAGES + 1):
        (names / f"{number}.part").symlink_to("/proc/self/fd/1")
    return names


def _batch(names: Path | None) -> tuple[str, ...]:
    return () if names is None else (f"--batch={names}/%d", f"--batch-count={_MOST_PAGES}")


def _await(run: ScanimageRun, cancel: threading.Event, most_seconds: float = 60.0) -> None:
    for _ in range(round(most_seconds / _POLL_SECONDS)):
        if run.wait(_POLL_SECONDS):
            return
        _refuse_if(cancel)
    raise ScannerBusy("the last scan has not ended yet")


def _refuse_if(cancel: threading.Event) -> None:
    if cancel.is_set():
        raise ScanCancelled("cancelled from our side")
