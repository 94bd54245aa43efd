"""What passes between the worker and the process that makes pages: a closed set, as on every channel of ours."""

from __future__ import annotations

import socket
from dataclasses import dataclass

from kiosk.channel.messages import MessageStream
from kiosk.documents.page import Page
from kiosk.domain.document import PageFault


@dataclass(frozen=True, slots=True, repr=False)
class MakePage:
    """Make a page of this file; unless it is judged, one that is hard to read is good enough."""

    file: bytes
    resolution_dpi: int
    is_judged: bool = True


@dataclass(frozen=True, slots=True, repr=False)
class PreviewMade:
    """A first look at the page."""

    jpeg: bytes


@dataclass(frozen=True, slots=True, repr=False)
class Band:
    """A part of the page for reading: a grey PNM picture, its first row in it, and its resolution."""

    pgm: bytes
    top: int
    resolution_dpi: float


@dataclass(frozen=True, slots=True, repr=False)
class PageMade:
    """The page is done."""

    page: Page
    bands: tuple[Band, ...]


@dataclass(frozen=True, slots=True)
class PageRefused:
    """The page must be scanned again."""

    fault: PageFault


PageAnswer = PreviewMade | PageMade | PageRefused


def to_page_process(connection: socket.socket) -> MessageStream[PageAnswer]:
    """Return the worker's end."""
    return MessageStream(connection, (PreviewMade, PageMade, PageRefused))


def to_page_client(connection: socket.socket) -> MessageStream[MakePage]:
    """Return the end of the process that makes pages."""
    return MessageStream(connection, (MakePage,))
