"""The printer driver over a CUPS queue, spoken to in IPP (RFC 8011).

The command-line tools cannot tell a job that was printed from one that was aborted; the protocol can.
"""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Iterable, Iterator
from enum import IntEnum
from typing import Final

from hardware.errors import (
    PrintCancelled,
    PrinterDoorOpen,
    PrinterError,
    PrinterJammed,
    PrinterOffline,
    PrinterOutOfPaper,
    PrinterOutOfToner,
    PrinterUnavailable,
)
from hardware.printer.ipp import Answer, Attribute, Group, IPPConnection, Operation, Tag
from hardware.printer.printer import PrinterState, PrinterWarning, refuse_unless_pdf
from hardware.printer.state_reasons import READY, standing_of, state_of, warnings_of

_LOCAL_SOCKET: Final = "/run/cups/cups.sock"
_IPP: Final = "ipp://"
_POLL_SECONDS: Final = 0.25
_PURGE_SECONDS: Final = 3.0
_PURGE_POLL_SECONDS: Final = 0.02
_USER: Final = "kiosk"
_JOB_NAME: Final = "Kiosk"
_DEVICE_SECONDS: Final = 2.0
_BACKEND_SECONDS: Final = 2.0
"""So long a job's backend has to find the device out of order, or mended since the last job."""
_COUNTERS: Final = ("job-impressions-completed", "job-media-sheets-completed")

_ERRORS: Final[dict[PrinterState, type[PrinterError]]] = {
    PrinterState.UNAVAILABLE: PrinterUnavailable,
    PrinterState.OFFLINE: PrinterOffline,
    PrinterState.OUT_OF_PAPER: PrinterOutOfPaper,
    PrinterState.OUT_OF_TONER: PrinterOutOfToner,
    PrinterState.DOOR_OPEN: PrinterDoorOpen,
    PrinterState.JAMMED: PrinterJammed,
}


class JobState(IntEnum):
    """States of a job (RFC 8011, 5.3.7) that are its end."""

    CANCELED = 7
    ABORTED = 8
    COMPLETED = 9


class CupsPrinter:
    """One queue of a CUPS server that the kiosk has for itself.

    `server` is `host:port`, the path of a local socket, or empty for the machine's own cupsd. A device that is
    reached by `ipp://` is asked for its state too, because the queue learns of an empty tray only while it prints.
    `deadline_seconds` begin anew with each page, where the printer counts them.
    """

    def __init__(
        self,
        queue: str,
        server: str = "",
        *,
        deadline_seconds: float = 60.0,
        media: str = "iso_a4_210x297mm",
    ) -> None:
        self._cups = IPPConnection(server or _LOCAL_SOCKET)
        self._uri = f"ipp://localhost/printers/{queue}"
        self._deadline_seconds = deadline_seconds
        self._media = media

    def state(self) -> PrinterState:
        """Return what the device says of itself, or what its queue remembers of one that cannot be asked."""
        return self._hindrance(believes_queue=True)

    def _hindrance(self, *, believes_queue: bool) -> PrinterState:
        """Return what keeps the device from printing.

        What a queue says of its device is as old as the last job: it would keep a mended printer from the next one.
        """
        try:
            queue, *device = self._looks()
        except PrinterOffline:
            return PrinterState.OFFLINE
        except PrinterError:
            return PrinterState.UNAVAILABLE
        of_queue = state_of(queue) if believes_queue and not device else standing_of(queue)
        return next((state for state in (of_queue, *map(state_of, device)) if state is not READY), READY)

    def warnings(self) -> frozenset[PrinterWarning]:
        """Return what the device says is about to run out; its queue remembers only how it was at the last job."""
        with contextlib.suppress(PrinterError):
            return warnings_of(list(self._looks())[-1])
        return frozenset()

    def _looks(self) -> Iterator[Group]:
        """Give what the queue says and, if it can be asked, what the device says.

        Raises, from the iteration:
            PrinterUnavailable: there is no such queue.
            PrinterOffline: the device behind it does not answer.
        """
        queue = self._attributes(self._cups, self._uri)
        yield queue
        device_uri = next(iter(queue.texts("device-uri")), "")
        if device_uri.startswith(_IPP):
            host, _, _ = device_uri.removeprefix(_IPP).partition("/")
            try:
                yield self._attributes(IPPConnection(host, timeout_seconds=_DEVICE_SECONDS), device_uri)
            except PrinterUnavailable as error:
                raise PrinterOffline(str(error)) from None

    def print_pdf(self, pdf: bytes, cancel: threading.Event) -> None:
        """Print the PDF and return when the device says that it is done; the job is purged in any case.

        Raises:
            PrinterError: every fault has its own subclass; one that stops a job ends it.
        """
        _refuse_if(cancel)
        refuse_unless_pdf(pdf)
        self._refuse_unless_ready(believes_queue=False)
        self._purge_leftovers()
        job = self._submit(pdf)
        try:
            self._await_end(job, cancel)
        finally:
            self._purge(job)

    def _await_end(self, job: int, cancel: threading.Event) -> None:
        begun = time.monotonic()
        deadline, printed = begun + self._deadline_seconds, 0
        while (progress := self._progress(job))[0] != JobState.COMPLETED:
            state, pages = progress
            if pages > printed:
                deadline, printed = time.monotonic() + self._deadline_seconds, pages
            if state in (JobState.CANCELED, JobState.ABORTED):
                raise PrinterUnavailable(f"the printer ended the job in state {state}")
            self._refuse_unless_ready(believes_queue=time.monotonic() > begun + _BACKEND_SECONDS)
            if time.monotonic() > deadline:
                raise PrinterUnavailable("the job did not end in time")
            cancel.wait(_POLL_SECONDS)
            _refuse_if(cancel)

    def _submit(self, pdf: bytes) -> int:
        answer = self._ask(
            Operation.PRINT_JOB,
            (
                (Tag.NAME, "job-name", _JOB_NAME),
                (Tag.MIME_MEDIA_TYPE, "document-format", "application/pdf"),
            ),
            job_attributes=((Tag.KEYWORD, "media", self._media), (Tag.KEYWORD, "print-scaling", "none")),
            document=pdf,
        )
        job = answer.first(Tag.JOB_ATTRIBUTES).number("job-id")
        if not answer.successful or job is None:
            raise PrinterUnavailable(f"the queue refused the job: IPP status {answer.status:#06x}")
        return job

    def _progress(self, job: int) -> tuple[int | None, int]:
        """Return the state of the job and how many pages of it are printed, as far as the printer counts them."""
        answer = self._ask(
            Operation.GET_JOB_ATTRIBUTES,
            ((Tag.INTEGER, "job-id", job), (Tag.KEYWORD, "requested-attributes", ("job-state", *_COUNTERS))),
        )
        if not answer.successful:
            raise PrinterUnavailable(f"the job is gone: IPP status {answer.status:#06x}")
        said = answer.first(Tag.JOB_ATTRIBUTES)
        return said.number("job-state"), max(said.number(each) or 0 for each in _COUNTERS)

    def _purge(self, job: int) -> None:
        """Remove a job with its data and history (`purge-job` is CUPS's own attribute).

        A job that prints is cancelled first and stays until its backend has ended; until it is gone, ask again.
        """
        deadline = time.monotonic() + _PURGE_SECONDS
        request = ((Tag.INTEGER, "job-id", job), (Tag.BOOLEAN, "purge-job", True))
        with contextlib.suppress(PrinterError):
            while self._knows(job) and time.monotonic() < deadline:
                self._ask(Operation.CANCEL_JOB, request)
                time.sleep(_PURGE_POLL_SECONDS)

    def _knows(self, job: int) -> bool:
        return self._ask(Operation.GET_JOB_ATTRIBUTES, ((Tag.INTEGER, "job-id", job),)).successful

    def _purge_leftovers(self) -> None:
        """Remove what a worker left that was killed while it printed."""
        answer = self._ask(
            Operation.GET_JOBS,
            ((Tag.KEYWORD, "which-jobs", "all"), (Tag.KEYWORD, "requested-attributes", "job-id")),
        )
        for group in answer.all(Tag.JOB_ATTRIBUTES):
            if (job := group.number("job-id")) is not None:
                self._purge(job)

    def _refuse_unless_ready(self, *, believes_queue: bool) -> None:
        state = self._hindrance(believes_queue=believes_queue)
        if state is not READY:
            raise _ERRORS[state](f"the printer is {state.value}")

    def _ask(
        self,
        operation: Operation,
        attributes: Iterable[Attribute],
        *,
        job_attributes: Iterable[Attribute] = (),
        document: bytes = b"",
    ) -> Answer:
        # RFC 8011, 4.1.5: the target (printer-uri, job-id) comes directly after charset and language.
        user: Attribute = (Tag.NAME, "requesting-user-name", _USER)
        attributes = tuple(attributes)
        target = tuple(each for each in attributes if each[1] == "job-id")
        others = tuple(each for each in attributes if each[1] != "job-id")
        return self._cups.request(
            operation,
            self._uri,
            operation_attributes=(*target, user, *others),
            job_attributes=job_attributes,
            document=document,
        )

    @staticmethod
    def _attributes(connection: IPPConnection, uri: str) -> Group:
        wanted = ("printer-state", "printer-state-reasons", "printer-is-accepting-jobs", "device-uri")
        answer = connection.request(
            Operation.GET_PRINTER_ATTRIBUTES,
            uri,
            operation_attributes=((Tag.KEYWORD, "requested-attributes", wanted),),
        )
        if not answer.successful:
            raise PrinterUnavailable(f"no such printer: IPP status {answer.status:#06x}")
        return answer.first(Tag.PRINTER_ATTRIBUTES)


def _refuse_if(cancel: threading.Event) -> None:
    if cancel.is_set():
        raise PrintCancelled("cancelled from our side")
