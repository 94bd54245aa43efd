"""The scanner driver over eSCL: one job for each scan, and the scanner asked for its state wherever that matters."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Iterator
from typing import Final

from hardware.errors import (
    ScanCancelled,
    ScanCutShort,
    ScanMismatch,
    ScannerAccessDenied,
    ScannerBusy,
    ScannerConnectionLost,
    ScannerError,
    ScannerFaulty,
    ScannerFeederEmpty,
    ScannerProtocolError,
    ScannerUnsuitable,
)
from hardware.scanner.capabilities import Area, ScannerCapabilities, ScanSource, check_size, fitted_area
from hardware.scanner.escl.capabilities import EsclCapabilities, parse_capabilities
from hardware.scanner.escl.connection import EsclConnection, Reply
from hardware.scanner.escl.download import Download
from hardware.scanner.escl.life import Life, Patience, http_error, status_of
from hardware.scanner.escl.settings import scan_settings
from hardware.scanner.escl.status import Activity, EsclStatus, parse_status
from hardware.scanner.jpeg import JpegError, check_complete
from hardware.scanner.scanner import (
    FeederState,
    MediaType,
    Pages,
    Progress,
    ScannedImage,
    ScannerState,
    ScanSettings,
    first_of,
)

_POLL_SECONDS: Final = 0.02
_ADVICE_SHARE: Final = 0.2
"""Of the time of silence: so long is asked about a fault that is known already."""
_FAREWELL_SECONDS: Final = 0.3
_DOCUMENT_BYTES: Final = 1 << 20
_IMAGE_BYTES: Final = 64 << 20
_OK, _CREATED, _CONFLICT, _UNAVAILABLE = 200, 201, 409, 503
_NO_MORE: Final = (404, 410)
_REFUSALS: Final = (400, 409, 415, 422)
_FORBIDDEN: Final = (401, 403)


class EsclScanner:
    """The scanner at one address, such as `https://192.0.2.7/eSCL`; `fingerprint` pins a self-signed certificate.

    `patience` counts for what is asked after it was set.
    """

    def __init__(self, address: str, *, fingerprint: str = "", patience: Patience | None = None) -> None:
        self._connection = EsclConnection(address, fingerprint)
        self.patience = patience or Patience()
        self._known: EsclCapabilities | None = None
        self._turn = threading.Lock()
        self._leaving: list[Download] = []

    def state(self) -> ScannerState:
        """Return what the scanner says of itself."""
        if self._turn.locked():
            return ScannerState.BUSY
        try:
            return self._status(threading.Event()).scanner_state()
        except ScannerBusy:
            return ScannerState.BUSY
        except ScannerError:
            return ScannerState.UNAVAILABLE

    def feeder(self) -> FeederState:
        """Return what the scanner says of its feeder."""
        try:
            never = threading.Event()
            return self._status(never).feeder_state(tells_paper=self._capabilities(never).tells_paper)
        except ScannerError:
            return FeederState.UNKNOWN

    def capabilities(self) -> ScannerCapabilities:
        """Return what every source can do.

        Raises:
            ScannerError: the scanner could not be asked.
        """
        return self._capabilities(threading.Event()).scanner

    def scan(self, settings: ScanSettings, cancel: threading.Event, progress: Progress) -> ScannedImage:
        """Scan one side; after `cancel` it returns at once, and the job is deleted behind it.

        Raises:
            ScannerError: every fault has its own subclass.
        """
        return first_of(self.scan_pages(settings, cancel, progress))

    def scan_pages(self, settings: ScanSettings, cancel: threading.Event, progress: Progress) -> Pages:
        """Scan one side from the glass, or all that lies in the feeder.

        Raises, from the iteration:
            ScannerError: every fault has its own subclass.
        """
        if not self._turn.acquire(blocking=False):
            raise ScannerBusy("another scan is running")
        try:
            self._let_leave(cancel)
            offered = self._capabilities(cancel)
            area = _area(offered, settings)
            self._refuse_if_hindered(settings, offered, cancel)
            yield from self._job(scan_settings(settings, area, offered), area, settings, cancel, progress)
        except ScannerError:
            self._known = None
            raise
        finally:
            self._turn.release()

    def hindrance(self, source: ScanSource, cancel: threading.Event) -> ScannerError | None:
        """Return why the scanner cannot scan from the source now, for a driver that speaks to it in another way."""
        try:
            status = self._status(cancel)
        except ScannerError as error:
            return error
        return status.fault(uses_feeder=source.is_feeder) or status.busy()

    def _job(
        self, wish: bytes, area: Area, settings: ScanSettings, cancel: threading.Event, progress: Progress
    ) -> Pages:
        job = self._create(wish, settings, cancel)
        count = 0
        try:
            progress(0.0)
            while (content := self._next_document(job, count, settings, cancel, progress)) is not None:
                count += 1
                yield _checked(content, area, settings)
                if not settings.source.is_feeder:
                    return
                progress(0.0)
        finally:
            self._start_to_leave("DELETE", job)

    def _create(self, wish: bytes, settings: ScanSettings, cancel: threading.Event) -> str:
        """Return the path of a new job.

        Raises:
            ScannerError: the scanner refuses it, or is busy for longer than it may be silent.
        """
        deadline = time.monotonic() + self.patience.silence_seconds
        while True:
            reply, _ = self._await(self._download("POST", "ScanJobs", wish), cancel, "", settings)
            if reply.status == _CREATED:
                if not (location := reply.headers.get("location", "").rstrip("/")):
                    raise ScannerProtocolError("a job without a location")
                return location
            if reply.status != _UNAVAILABLE or time.monotonic() + _POLL_SECONDS > deadline:
                raise self._refusal(reply, settings)
            self._pause(min(reply.retry_after_seconds, max(deadline - time.monotonic(), 0)), cancel)

    def _refusal(self, reply: Reply, settings: ScanSettings) -> ScannerError:
        """Return why there is no job: what the scanner says of itself counts more than the number."""
        if reply.status in _FORBIDDEN:
            return ScannerAccessDenied(f"HTTP {reply.status}")
        status = self._advice()
        if status is not None and (fault := status.fault(uses_feeder=settings.source.is_feeder)) is not None:
            return fault
        if reply.status == _CONFLICT and settings.source.is_feeder and status and status.feeder == "ScannerAdfEmpty":
            return ScannerFeederEmpty("no sheet lies in the feeder")
        if reply.status == _UNAVAILABLE:
            return ScannerBusy("the scanner has no time")
        if reply.status in _REFUSALS:
            return ScannerUnsuitable(f"the scanner refuses the settings: HTTP {reply.status}")
        return http_error(reply)

    def _next_document(
        self, job: str, count: int, settings: ScanSettings, cancel: threading.Event, progress: Progress
    ) -> bytes | None:
        """Return the next page of a job, None if there are no more.

        Raises:
            ScannerError: the job ended badly.
        """
        deadline = time.monotonic() + self.patience.page_seconds
        refused_since: float | None = None
        while True:
            download = self._download("GET", f"{job}/NextDocument", most_bytes=_IMAGE_BYTES)
            try:
                reply, content = self._await(download, cancel, job, settings, progress)
            except ScannerConnectionLost as error:
                raise self._fault_of(job, settings) or error from None
            if reply.status == _OK:
                if reply.media_type != MediaType.JPEG.value:
                    raise ScannerProtocolError(f"a page of type {reply.media_type}")
                return content
            if reply.status != _UNAVAILABLE:
                self._check_end(reply, job, count, settings)
                return None
            now = time.monotonic()
            refused_since = refused_since or now
            status = self._advice()
            if status is not None and (fault := _fault(status, job, settings)) is not None:
                raise fault
            works = status is not None and status.activity is Activity.PROCESSING
            if now > deadline or (not works and now - refused_since > self.patience.silence_seconds - 0.5):
                raise ScannerBusy("the scanner has no time for the next page")
            self._pause(min(reply.retry_after_seconds, 1.0), cancel)

    def _check_end(self, reply: Reply, job: str, count: int, settings: ScanSettings) -> None:
        """Tell the good end of a job from a bad one, which many scanners answer in the same way."""
        if reply.status in _FORBIDDEN:
            raise ScannerAccessDenied(f"HTTP {reply.status}")
        status = self._advice()
        if status is not None and (fault := _fault(status, job, settings)) is not None:
            raise fault
        if reply.status in _NO_MORE and count:
            return
        if reply.status in _NO_MORE and settings.source.is_feeder:
            raise ScannerFeederEmpty("no sheet lies in the feeder")
        raise ScannerFaulty(f"no page: HTTP {reply.status}")

    def _refuse_if_hindered(self, settings: ScanSettings, offered: EsclCapabilities, cancel: threading.Event) -> None:
        status = self._status(cancel)
        if (fault := status.fault(uses_feeder=settings.source.is_feeder)) is not None:
            raise fault
        if settings.source.is_feeder and status.feeder_state(tells_paper=offered.tells_paper) is FeederState.EMPTY:
            raise ScannerFeederEmpty("no sheet lies in the feeder")

    def _fault_of(self, job: str, settings: ScanSettings) -> ScannerError | None:
        status = self._advice()
        return _fault(status, job, settings) if status is not None else None

    def _capabilities(self, cancel: threading.Event) -> EsclCapabilities:
        if self._known is None:
            self._known = parse_capabilities(self._document("ScannerCapabilities", cancel))
        return self._known

    def _status(self, cancel: threading.Event) -> EsclStatus:
        return parse_status(self._document("ScannerStatus", cancel))

    def _advice(self) -> EsclStatus | None:
        """Return what the scanner says of itself in a moment in which a fault is known already."""
        seconds = self.patience.silence_seconds * _ADVICE_SHARE
        download = self._download("GET", "ScannerStatus", most_seconds=seconds)
        with self._kept(download), contextlib.suppress(ScannerError):
            download.wait(seconds)
            return status_of(download)
        return None

    def _document(self, path: str, cancel: threading.Event) -> bytes:
        """Return a small document.

        Raises:
            ScannerError: there is none, or it does not come in time.
        """
        download = self._download("GET", path, most_seconds=self.patience.silence_seconds)
        with self._kept(download):
            while not download.wait(_POLL_SECONDS):
                _refuse_if(cancel)
            reply, content = download.result()
        if reply.status != _OK:
            raise http_error(reply)
        return content

    def _await(
        self,
        download: Download,
        cancel: threading.Event,
        job: str,
        settings: ScanSettings,
        progress: Progress | None = None,
    ) -> tuple[Reply, bytes]:
        """Wait for an answer that takes its time, as long as the scanner lives.

        Raises:
            ScannerError: it does not live, or says why nothing comes.
        """
        life = Life(self.patience)
        with self._kept(download):
            while not download.wait(_POLL_SECONDS):
                _refuse_if(cancel)
                if progress is not None and (done := download.fraction) is not None:
                    progress(done)
                life.see(download.received)
                if life.asks_now():
                    life.pulse = self._download("GET", "ScannerStatus", most_seconds=self.patience.silence_seconds)
                    self._leaving.append(life.pulse)
                if (status := life.answer()) is not None and (fault := _fault(status, job, settings)) is not None:
                    raise fault
                life.refuse_if_over()
            return download.result()

    def _download(
        self,
        method: str,
        path: str,
        body: bytes = b"",
        *,
        most_bytes: int = _DOCUMENT_BYTES,
        most_seconds: float | None = None,
    ) -> Download:
        exchange = self._connection.exchange(method, path, body)
        return Download(exchange, most_bytes=most_bytes, most_seconds=most_seconds or self.patience.page_seconds)

    @contextlib.contextmanager
    def _kept(self, download: Download) -> Iterator[None]:
        """Never leave an exchange running that nobody waits for."""
        try:
            yield
        finally:
            if not download.wait(0):
                download.give_up()
                self._leaving.append(download)

    def _start_to_leave(self, method: str, path: str) -> None:
        self._leaving.append(self._download(method, path, most_seconds=self.patience.silence_seconds))

    def _let_leave(self, cancel: threading.Event) -> None:
        """Let the last job be deleted before the next; a scanner that is slow at it will say that it is busy."""
        deadline = time.monotonic() + _FAREWELL_SECONDS
        for download in self._leaving:
            while not download.wait(_POLL_SECONDS) and time.monotonic() < deadline:
                _refuse_if(cancel)
        self._leaving = [each for each in self._leaving if not each.wait(0)]
        _refuse_if(cancel)

    @staticmethod
    def _pause(seconds: float, cancel: threading.Event) -> None:
        cancel.wait(max(seconds, _POLL_SECONDS))
        _refuse_if(cancel)


def _fault(status: EsclStatus, job: str, settings: ScanSettings) -> ScannerError | None:
    ended = status.job_fault(job) if job else None
    hindrance = status.fault(uses_feeder=settings.source.is_feeder)
    return hindrance if hindrance is not None and (ended is None or type(ended) is ScannerFaulty) else ended


def _area(offered: EsclCapabilities, settings: ScanSettings) -> Area:
    wanted = Area(settings.width_mm, settings.height_mm)
    return fitted_area(offered.scanner, settings.source, settings.resolution_dpi, color=settings.color, wanted=wanted)


def _checked(content: bytes, area: Area, settings: ScanSettings) -> ScannedImage:
    try:
        frame = check_complete(content)
    except JpegError as error:
        raise ScanCutShort(f"the scanner delivered no whole page: {error}") from None
    if frame.channels != (3 if settings.color else 1):
        raise ScanMismatch("the scanner delivered another colour mode")
    check_size(frame.width, frame.height, area, settings.resolution_dpi, settings.source)
    return ScannedImage(content, settings.resolution_dpi, MediaType.JPEG)


def _refuse_if(cancel: threading.Event) -> None:
    if cancel.is_set():
        raise ScanCancelled("cancelled from our side")
