"""The process that makes pages, `python -m kiosk.documents FD`: limited, writes no file, and ends with its client."""

from __future__ import annotations

import os
import resource
import select
import socket
import sys
import threading
from pathlib import Path
from typing import Final

from kiosk.channel.messages import Message, MessageStream
from kiosk.documents.page_messages import MakePage, PageMade, PageRefused, PreviewMade, to_page_client
from kiosk.documents.pipeline import made_page
from kiosk.domain.document import PageFault
from kiosk.errors import ChannelError, PageUnusable

MEMORY_BYTES: Final = 900_000_000
"""What the address space may grow by: an A4 page in colour takes a third of it."""
CPU_SECONDS: Final = 20
_FILES: Final = 64


def main() -> None:
    """Make one page after the other until the client is gone."""
    connection = socket.socket(fileno=int(sys.argv[1]))
    _limit()
    threading.Thread(target=_end_with_client, args=(connection.fileno(),), daemon=True).start()
    stream = to_page_client(connection)
    try:
        while isinstance(message := stream.receive(), Message):
            _answer(stream, message)
    except ChannelError:
        return


def _answer(stream: MessageStream[MakePage], message: Message[MakePage]) -> None:
    _allow_cpu_time()
    wanted = message.body
    try:
        page, bands = made_page(
            wanted.file,
            wanted.resolution_dpi,
            lambda jpeg: stream.send(message.task, PreviewMade(jpeg)),
            is_judged=wanted.is_judged,
        )
    except PageUnusable as refused:
        stream.send(message.task, PageRefused(refused.reason))
    except ChannelError:
        raise
    # What nobody foresaw about one image must not cost the next its process; nothing of it is said.
    except Exception:
        stream.send(message.task, PageRefused(PageFault.UNREADABLE))
    else:
        stream.send(message.task, PageMade(page, bands))


def _limit() -> None:
    taken = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (taken + MEMORY_BYTES,) * 2)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_NOFILE, (_FILES, _FILES))


def _allow_cpu_time() -> None:
    """Let the next page take its time: at the limit the kernel ends this process."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (round(used.ru_utime + used.ru_stime) + CPU_SECONDS, hard))


def _end_with_client(fd: int) -> None:
    """End in the middle of a page when nobody waits for it any more."""
    poll = select.poll()
    poll.register(fd, select.POLLRDHUP)
    poll.poll()
    os._exit(0)


if __name__ == "__main__":
    main()
