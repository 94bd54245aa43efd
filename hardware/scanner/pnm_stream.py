"""Pages as `scanimage` writes them into a pipe: binary PNM files, one directly after the other."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from hardware.errors import ScanCutShort, ScanMismatch
from hardware.scanner.pnm import HEADER_LIMIT, PnmError, PnmHeader, parse_header

_BEGINNINGS: Final = (b"P4", b"P5", b"P6")


class PnmStream:
    """Takes bytes as they come and gives whole pages; `check` looks at each header before its page is waited for.

    A page that is cut short with success reported looks whole when another follows, hence a page counts only
    when the next one begins exactly at its end, or when the scan has ended there.
    """

    def __init__(self, check: Callable[[PnmHeader], None]) -> None:
        self._check = check
        self._waiting = bytearray()
        self._header: PnmHeader | None = None

    def feed(self, data: bytes | bytearray) -> None:
        """Take what was read.

        Raises:
            ScanMismatch: it is no page, or not the one that was asked for.
        """
        self._waiting += data
        if self._header is None and self._waiting:
            self._header = self._parsed_header()

    def take(self) -> bytes | None:
        """Return a page that another one follows, if there is one.

        Raises:
            ScanCutShort: what follows is not the beginning of a page.
            ScanMismatch: the next page is not one that was asked for.
        """
        if self._header is None or len(self._waiting) < self._header.file_size + len(_BEGINNINGS[0]):
            return None
        following = bytes(self._waiting[self._header.file_size :][: len(_BEGINNINGS[0])])
        if following not in _BEGINNINGS:
            raise ScanCutShort("the pages are longer or shorter than they say")
        return self._cut_off()

    def end(self) -> bytes | None:
        """Return the last page after a good end, None if there was nothing more.

        Raises:
            ScanCutShort: there is something, but no whole page.
        """
        if not self._waiting:
            return None
        if self._header is None or len(self._waiting) != self._header.file_size:
            raise ScanCutShort("the scanner delivered a part of a page")
        return self._cut_off()

    def _cut_off(self) -> bytes:
        if self._header is None:
            raise AssertionError("a page is cut off only behind its header")
        size = self._header.file_size
        page = bytes(memoryview(self._waiting)[:size])
        self._waiting = self._waiting[size:]
        self._header = None
        self.feed(b"")
        return page

    def _parsed_header(self) -> PnmHeader | None:
        try:
            header = parse_header(self._waiting)
        except PnmError as error:
            if len(self._waiting) < HEADER_LIMIT:
                return None
            raise ScanMismatch(str(error)) from None
        self._check(header)
        return header
