"""The worker's side of the process that makes pages: kept warm, killed at its deadline, replaced when it dies."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading
from collections.abc import Callable
from typing import Final

from kiosk.channel.frames import MAX_FRAME_BYTES
from kiosk.channel.messages import Message, MessageStream
from kiosk.documents.page_messages import MakePage, PageAnswer, PageMade, PageRefused, PreviewMade, to_page_process
from kiosk.domain.document import PageFault
from kiosk.errors import ChannelError, PageUnusable

DEADLINE_SECONDS: Final = 20.0
_INHERITED: Final = ("PATH", "LANG", "LC_ALL", "PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "TESSDATA_PREFIX")
_SET: Final = {
    "OPENBLAS_NUM_THREADS": "1",
    # Pages are some large blocks: giving each back to the kernel costs a tenth of the time.
    "MALLOC_MMAP_THRESHOLD_": str(1 << 28),
    "MALLOC_TRIM_THRESHOLD_": str(1 << 28),
    "MALLOC_ARENA_MAX": "2",
}


def _nobody(_jpeg: bytes) -> None:
    pass


class PageProcess:
    """Makes pages in a process of its own, one at a time."""

    def __init__(self, deadline_seconds: float = DEADLINE_SECONDS) -> None:
        self._deadline_seconds = deadline_seconds
        self._process: subprocess.Popen[bytes] | None = None
        self._stream: MessageStream[PageAnswer] | None = None
        self._turn = threading.Lock()
        self._tasks = 0

    @property
    def pid(self) -> int | None:
        """The process that waits for the next page, if one does."""
        return self._process.pid if self._process else None

    def start(self) -> None:
        """Have a process ready; its start takes as long as a page."""
        with self._turn:
            self._ready()

    def make_page(
        self,
        file: bytes,
        resolution_dpi: int,
        on_preview: Callable[[bytes], None] = _nobody,
        *,
        is_judged: bool = True,
    ) -> PageMade:
        """Return the page that the scanned image shows; `on_preview` gets a first look at it early.

        Unless it is judged, a page that is hard to read is good enough.

        Raises:
            PageUnusable: the image is not one of ours, the page must be scanned again, or its maker died of it.
        """
        if len(file) > MAX_FRAME_BYTES:
            raise PageUnusable(PageFault.UNREADABLE)
        with self._turn:
            process, stream = self._ready()
            end = threading.Timer(self._deadline_seconds, process.kill)
            end.start()
            try:
                return self._converse(stream, MakePage(file, resolution_dpi, is_judged), on_preview)
            except ChannelError:
                self._end()
                self._ready()
                raise PageUnusable(PageFault.UNREADABLE) from None
            finally:
                end.cancel()

    def close(self) -> None:
        """End the process."""
        with self._turn:
            self._end()

    def _converse(
        self, stream: MessageStream[PageAnswer], wanted: MakePage, on_preview: Callable[[bytes], None]
    ) -> PageMade:
        self._tasks += 1
        stream.send(self._tasks, wanted)
        while isinstance(message := stream.receive(), Message) and message.task == self._tasks:
            match message.body:
                case PreviewMade(jpeg):
                    on_preview(jpeg)
                case PageMade() as made:
                    return made
                case PageRefused(fault):
                    raise PageUnusable(fault)
        raise ChannelError("the maker of pages is gone")

    def _ready(self) -> tuple[subprocess.Popen[bytes], MessageStream[PageAnswer]]:
        if self._process is None or self._stream is None or self._process.poll() is not None:
            self._end()
            self._process, self._stream = _started()
        return self._process, self._stream

    def _end(self) -> None:
        process, stream, self._process, self._stream = self._process, self._stream, None, None
        if stream is not None:
            stream.close()
        if process is not None:
            process.kill()
            process.wait()


def _started() -> tuple[subprocess.Popen[bytes], MessageStream[PageAnswer]]:
    ours, theirs = socket.socketpair()
    environment = {name: value for name in _INHERITED if (value := os.environ.get(name))}
    with theirs:
        process = subprocess.Popen(
            [sys.executable, "-m", "kiosk.documents", str(theirs.fileno())],
            pass_fds=(theirs.fileno(),),
            env={**environment, **_SET},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
    return process, to_page_process(ours)
