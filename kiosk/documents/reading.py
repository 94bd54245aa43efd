"""Reads the words of a page beside the visit: nobody waits for them, and what is late is left out."""

from __future__ import annotations

import threading
import time
from typing import Final

from kiosk.documents import tesseract
from kiosk.documents.page import Page, Word
from kiosk.documents.page_messages import Band

READING_SECONDS: Final = 20.0


class Reading:
    """Words being read, each band of the page in a process of its own."""

    def __init__(self, page: Page, bands: tuple[Band, ...]) -> None:
        self._page = page
        self._bands = bands if tesseract.is_installed() else ()
        self._conversations = [tesseract.reader(round(each.resolution_dpi)) for each in self._bands]
        self._words: dict[int, tuple[Word, ...]] = {}
        self._threads = [
            threading.Thread(target=self._read, args=(number,), daemon=True, name="reading")
            for number in range(len(self._bands))
        ]
        for each in self._threads:
            each.start()

    def cancel(self) -> None:
        """Stop: the page was thrown away."""
        for each in self._conversations:
            each.end()

    def page(self, timeout_seconds: float) -> Page:
        """Return the page with the words that were found within the time, all or none of them."""
        end = time.monotonic() + timeout_seconds
        for each in self._threads:
            each.join(max(0.0, end - time.monotonic()))
        if any(each.is_alive() for each in self._threads):
            return self._page
        return self._page.read(tuple(word for number in sorted(self._words) for word in self._words[number]))

    def _read(self, number: int) -> None:
        band = self._bands[number]
        scale = self._page.resolution_dpi / band.resolution_dpi
        answer = self._conversations[number].answer(band.pgm, READING_SECONDS)
        self._words[number] = tuple(_scaled(each, scale, band.top) for each in tesseract.words_in(answer))


def _scaled(word: Word, scale: float, top: int) -> Word:
    """Return the word with its box in pixels of the page's picture."""
    left, upper = round(word.left * scale), round((word.top + top) * scale)
    return Word(word.text, left, upper, max(1, round(word.width * scale)), max(1, round(word.height * scale)))
