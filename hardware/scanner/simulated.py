"""A simulated flatbed scanner: the port on one side, hands on the other."""

from __future__ import annotations

import io
import threading
import time
from collections.abc import Callable
from typing import Final

from PIL import Image

from hardware.errors import (
    ScanCancelled,
    ScannerBusy,
    ScannerCoverOpen,
    ScannerJammed,
    ScannerUnavailable,
    ScannerUnsuitable,
)
from hardware.scanner.scanner import ScannedImage, ScannerState, ScanSettings

_MM_PER_INCH: Final = 25.4
_GLASS_MM: Final = (216.0, 297.0)
_RESOLUTIONS: Final = range(50, 1201)
_LID: Final = (255, 255, 255)
_STRIPES: Final = 20
_FORMATS: Final = ("PPM", "PNG")

_FAULTS: Final = {
    ScannerState.UNAVAILABLE: ScannerUnavailable,
    ScannerState.COVER_OPEN: ScannerCoverOpen,
    ScannerState.JAMMED: ScannerJammed,
    ScannerState.BUSY: ScannerBusy,
}


class SimulatedScanner:
    """A flatbed with a white lid.

    Without paper it delivers a blank white sheet, as a real flatbed does. Hands may move while it scans:
    it looks at its own state before each stripe.
    """

    def __init__(self, *, seconds_per_page: float = 0.0, silence_timeout_seconds: float = 60.0) -> None:
        self._seconds_per_page = seconds_per_page
        self._silence_timeout_seconds = silence_timeout_seconds
        self._sheet: Image.Image | None = None
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
        with Image.open(io.BytesIO(image), formats=_FORMATS) as picture:
            self._sheet = picture.convert("RGB")

    def lift(self) -> None:
        """Take the sheet away."""
        self._sheet = None

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

    def scan(
        self,
        settings: ScanSettings,
        cancel: threading.Event,
        progress: Callable[[float], None],
    ) -> ScannedImage:
        """Scan what lies on the glass.

        Raises:
            ScannerError: every fault has its own subclass; `ScanCancelled` after `cancel` was set.
        """
        if not self._turn.acquire(blocking=False):
            raise ScannerBusy("another scan is running")
        try:
            _check_settings(settings)
            for stripe in range(_STRIPES):
                progress(stripe / _STRIPES)
                self._move(cancel)
            return ScannedImage(_pnm(self._picture(settings)), settings.resolution_dpi)
        finally:
            self._turn.release()

    def _move(self, cancel: threading.Event) -> None:
        """Move the carriage by one stripe."""
        self._await_answer(cancel)
        if cancel.wait(self._seconds_per_page / _STRIPES):
            raise ScanCancelled("cancelled from our side")
        hindrance = self._hindrance()
        if hindrance is not None:
            raise _FAULTS[hindrance]("the simulated scanner cannot scan")

    def _hindrance(self) -> ScannerState | None:
        hindrances = (
            (not self._plugged, ScannerState.UNAVAILABLE),
            (self._cover_open, ScannerState.COVER_OPEN),
            (self._jammed, ScannerState.JAMMED),
            (self._busy, ScannerState.BUSY),
        )
        return next((state for holds, state in hindrances if holds), None)

    def _await_answer(self, cancel: threading.Event) -> None:
        deadline = time.monotonic() + self._silence_timeout_seconds
        while not self._moving.wait(0.01):
            if cancel.is_set():
                raise ScanCancelled("cancelled from our side")
            if time.monotonic() > deadline:
                raise ScannerUnavailable("the scanner fell silent")

    def _picture(self, settings: ScanSettings) -> Image.Image:
        """Return the asked part of the glass at the asked resolution, the lid where no paper lies."""
        size = _pixels(settings.width_mm, settings), _pixels(settings.height_mm, settings)
        mode = "RGB" if settings.color else "L"
        glass = Image.new("RGB", size, _LID)
        sheet = self._sheet
        if sheet is not None:
            width = _pixels(210.0, settings)
            height = max(1, round(sheet.height * width / sheet.width))
            glass.paste(sheet.resize((width, height), Image.Resampling.BICUBIC), (0, 0))
        return glass.convert(mode)


def _check_settings(settings: ScanSettings) -> None:
    if settings.resolution_dpi not in _RESOLUTIONS:
        raise ScannerUnsuitable(f"the scanner has no {settings.resolution_dpi} dpi")
    if settings.width_mm > _GLASS_MM[0] or settings.height_mm > _GLASS_MM[1]:
        raise ScannerUnsuitable("the glass is smaller than the sheet")


def _pixels(length_mm: float, settings: ScanSettings) -> int:
    return round(length_mm / _MM_PER_INCH * settings.resolution_dpi)


def _pnm(picture: Image.Image) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, format="PPM")
    return buffer.getvalue()
