"""A simulated scanner with a glass and a duplex feeder: the port on one side, hands on the other."""

from __future__ import annotations

import io
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PIL import Image

from hardware.errors import (
    ScanCancelled,
    ScannerBusy,
    ScannerCoverOpen,
    ScannerError,
    ScannerFeederEmpty,
    ScannerJammed,
    ScannerSilent,
    ScannerUnavailable,
)
from hardware.scanner.capabilities import Area, ScannerCapabilities, ScanSource, SourceCapabilities, fitted_area
from hardware.scanner.scanner import (
    A4_MM,
    FeederState,
    Pages,
    Progress,
    ScannedImage,
    ScannerState,
    ScanSettings,
    first_of,
)

_MM_PER_INCH: Final = 25.4
_GLASS: Final = SourceCapabilities(range(50, 1201), color=True, grey=True, width_mm=216.0, height_mm=297.0)
_FEEDER: Final = SourceCapabilities(range(50, 601), color=True, grey=True, width_mm=216.0, height_mm=356.0)
_CAPABILITIES: Final = ScannerCapabilities(
    {ScanSource.FLATBED: _GLASS, ScanSource.FEEDER: _FEEDER, ScanSource.FEEDER_DUPLEX: _FEEDER}, "Simulated scanner"
)
_LID: Final = (255, 255, 255)
_STRIPES: Final = 20
_FORMATS: Final = ("PPM", "PNG")

_FAULTS: Final = {
    ScannerState.UNAVAILABLE: ScannerUnavailable,
    ScannerState.COVER_OPEN: ScannerCoverOpen,
    ScannerState.JAMMED: ScannerJammed,
    ScannerState.BUSY: ScannerBusy,
}


@dataclass(frozen=True, slots=True)
class _Sheet:
    """Two sides of paper; nothing is on one without a picture."""

    front: Image.Image
    back: Image.Image | None


class SimulatedScanner:
    """A flatbed with a white lid, and a feeder.

    Without paper the glass gives a blank white sheet, as a real flatbed does. Hands may move while it scans:
    it looks at its own state before each stripe.
    """

    def __init__(self, *, seconds_per_page: float = 0.0, silence_timeout_seconds: float = 2.0) -> None:
        self._seconds_per_page = seconds_per_page
        self.silence_timeout_seconds = silence_timeout_seconds
        self._sheet: Image.Image | None = None
        self._stack: deque[_Sheet] = deque()
        self._malfunction: type[ScannerError] | None = None
        self._plugged = True
        self._cover_open = False
        self._jammed = False
        self._busy = False
        self._moving = threading.Event()
        self._moving.set()
        self._turn = threading.Lock()

    # The hands.

    @property
    def has_paper(self) -> bool:
        """Return whether a sheet lies on the glass."""
        return self._sheet is not None

    def lay(self, image: bytes) -> None:
        """Lay a sheet on the glass: a PNM or PNG picture that covers the A4 width of the glass from its corner."""
        self._sheet = _opened(image)

    def lift(self) -> None:
        """Take the sheet away."""
        self._sheet = None

    def load(self, front: bytes, back: bytes | None = None) -> None:
        """Put a sheet under those that lie in the feeder: PNM or PNG pictures of its sides."""
        self._stack.append(_Sheet(_opened(front), _opened(back) if back else None))

    def unload(self) -> None:
        """Take all sheets out of the feeder."""
        self._stack.clear()

    def malfunction(self, error: type[ScannerError]) -> None:
        """Let every scan end in this way, from now on."""
        self._malfunction = error

    def repair(self) -> None:
        """End the malfunction."""
        self._malfunction = None

    def open_cover(self) -> None:
        """Open the cover of the electronics, so that the device refuses to work."""
        self._cover_open = True

    def close_cover(self) -> None:
        """Close it again."""
        self._cover_open = False

    def jam(self) -> None:
        """Block the carriage."""
        self._jammed = True

    def clear(self) -> None:
        """Free the carriage."""
        self._jammed = False

    def unplug(self) -> None:
        """Pull the cable."""
        self._plugged = False

    def plug(self) -> None:
        """Put the cable back."""
        self._plugged = True

    def occupy(self) -> None:
        """Let somebody else use the scanner."""
        self._busy = True

    def vacate(self) -> None:
        """Let the other one be done."""
        self._busy = False

    def hang(self) -> None:
        """Stop answering, from now on."""
        self._moving.clear()

    def release(self) -> None:
        """Answer again."""
        self._moving.set()

    # The port.

    def state(self) -> ScannerState:
        """Return what is known without moving anything."""
        if not self._moving.is_set():
            return ScannerState.UNAVAILABLE
        hindrance = self._hindrance()
        if hindrance is None:
            return ScannerState.BUSY if self._turn.locked() else ScannerState.READY
        return hindrance

    def feeder(self) -> FeederState:
        """Return whether sheets lie in the feeder."""
        return FeederState.LOADED if self._stack else FeederState.EMPTY

    def capabilities(self) -> ScannerCapabilities:
        """Return what it can do.

        Raises:
            ScannerUnavailable: it is unplugged.
        """
        if not self._plugged:
            raise ScannerUnavailable("the simulated scanner is unplugged")
        return _CAPABILITIES

    def scan(self, settings: ScanSettings, cancel: threading.Event, progress: Progress) -> ScannedImage:
        """Scan what lies on the glass, or the first sheet of the feeder.

        Raises:
            ScannerError: every fault has its own subclass; `ScanCancelled` after `cancel` was set.
        """
        return first_of(self.scan_pages(settings, cancel, progress))

    def scan_pages(self, settings: ScanSettings, cancel: threading.Event, progress: Progress) -> Pages:
        """Scan what lies on the glass, or every sheet in the feeder.

        Raises, from the iteration:
            ScannerError: every fault has its own subclass; `ScanCancelled` after `cancel` was set.
        """
        if not self._turn.acquire(blocking=False):
            raise ScannerBusy("another scan is running")
        try:
            area = _area(settings)
            if settings.source is ScanSource.FLATBED:
                yield self._side(lambda: self._sheet, area, settings, cancel, progress)
                return
            if not self._stack:
                self._move(cancel)
                raise ScannerFeederEmpty("no sheet lies in the feeder")
            while self._stack:
                yield from self._sheet_of_the_stack(area, settings, cancel, progress)
        finally:
            self._turn.release()

    def _sheet_of_the_stack(
        self, area: Area, settings: ScanSettings, cancel: threading.Event, progress: Progress
    ) -> Pages:
        """Draw in the uppermost sheet; one that was not scanned to its end stays in the feeder."""
        sheet = self._stack[0]
        front = self._side(lambda: sheet.front, area, settings, cancel, progress)
        if settings.source is not ScanSource.FEEDER_DUPLEX:
            self._stack.popleft()
            yield front
            return
        back = self._side(lambda: sheet.back, area, settings, cancel, progress)
        self._stack.popleft()
        yield front
        yield back

    def _side(
        self,
        paper: Callable[[], Image.Image | None],
        area: Area,
        settings: ScanSettings,
        cancel: threading.Event,
        progress: Progress,
    ) -> ScannedImage:
        for stripe in range(_STRIPES):
            progress(stripe / _STRIPES)
            self._move(cancel)
        return ScannedImage(_pnm(_picture(paper(), area, settings)), settings.resolution_dpi)

    def _move(self, cancel: threading.Event) -> None:
        """Move the carriage by one stripe."""
        self._await_answer(cancel)
        if cancel.wait(self._seconds_per_page / _STRIPES):
            raise ScanCancelled("cancelled from our side")
        hindrance = self._hindrance()
        if hindrance is not None:
            raise _FAULTS[hindrance]("the simulated scanner cannot scan")
        if self._malfunction is not None:
            raise self._malfunction("the simulated scanner has a malfunction")

    def _hindrance(self) -> ScannerState | None:
        hindrances = (
            (not self._plugged, ScannerState.UNAVAILABLE),
            (self._cover_open, ScannerState.COVER_OPEN),
            (self._jammed, ScannerState.JAMMED),
            (self._busy, ScannerState.BUSY),
        )
        return next((state for holds, state in hindrances if holds), None)

    def _await_answer(self, cancel: threading.Event) -> None:
        deadline = time.monotonic() + self.silence_timeout_seconds
        while not self._moving.wait(0.01):
            if cancel.is_set():
                raise ScanCancelled("cancelled from our side")
            if time.monotonic() > deadline:
                raise ScannerSilent("the scanner fell silent")


def _opened(image: bytes) -> Image.Image:
    with Image.open(io.BytesIO(image), formats=_FORMATS) as picture:
        return picture.convert("RGB")


def _picture(sheet: Image.Image | None, area: Area, settings: ScanSettings) -> Image.Image:
    """Return the asked part of the glass at the asked resolution, the lid where no paper lies."""
    size = _pixels(area.width_mm, settings), _pixels(area.height_mm, settings)
    seen = Image.new("RGB", size, _LID)
    if sheet is not None:
        width = _pixels(A4_MM[0], settings)
        height = max(1, round(sheet.height * width / sheet.width))
        seen.paste(sheet.resize((width, height), Image.Resampling.BICUBIC), (0, 0))
    return seen.convert("RGB" if settings.color else "L")


def _area(settings: ScanSettings) -> Area:
    wanted = Area(settings.width_mm, settings.height_mm)
    return fitted_area(_CAPABILITIES, settings.source, settings.resolution_dpi, color=settings.color, wanted=wanted)


def _pixels(length_mm: float, settings: ScanSettings) -> int:
    return round(length_mm / _MM_PER_INCH * settings.resolution_dpi)


def _pnm(picture: Image.Image) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, format="PPM")
    return buffer.getvalue()
