"""tesseract as a separate program: which way up a page is, and its words; pictures go in and text comes out by pipe."""

from __future__ import annotations

import csv
import io
import os
import shutil
import subprocess
import threading
from typing import Final

from kiosk.documents.page import Word

_LANGUAGES: Final = "deu+eng"
_LIMITS: Final = ("setpriv", "--pdeathsig", "KILL", "prlimit", "--fsize=0", "--core=0", "--as=1500000000", "--cpu=60")
"""It ends with the process that asks, and can write no file, not even a temporary one."""
_SURE: Final = 1.5
_WORD_LEVEL: Final = "5"
_LEAST_CONFIDENCE: Final = 30.0
_ENVIRONMENT: Final = ("PATH", "LANG", "LC_ALL", "TESSDATA_PREFIX")


def is_installed() -> bool:
    """Whether there is a tesseract on this machine."""
    return shutil.which("tesseract") is not None


class Conversation:
    """One picture given to one tesseract, and its answer."""

    def __init__(self, *arguments: str) -> None:
        environment = {name: value for name in _ENVIRONMENT if (value := os.environ.get(name))}
        self._process = subprocess.Popen(
            [*_LIMITS, "tesseract", "stdin", "stdout", *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**environment, "OMP_THREAD_LIMIT": "1"},
        )

    def answer(self, pgm: bytes, timeout_seconds: float) -> str:
        """Return what it says of a grey PNM picture; nothing if it is late, ended, or cannot."""
        end = threading.Timer(timeout_seconds, self.end)
        end.start()
        try:
            output, _ = self._process.communicate(pgm)
        finally:
            end.cancel()
        return output.decode("utf-8", "replace") if self._process.returncode == 0 else ""

    def end(self) -> None:
        """End it; whoever waits for its answer gets none."""
        self._process.kill()


class OrientationQuestion:
    """Asks which way up a grey page is, while other work goes on."""

    def __init__(self, pgm: bytes, resolution_dpi: int, timeout_seconds: float) -> None:
        self._output = ""
        self._conversation = Conversation("--psm", "0", "--dpi", str(resolution_dpi), "-l", "osd")
        self._thread = threading.Thread(target=self._converse, args=(pgm, timeout_seconds), daemon=True)
        self._thread.start()

    def _converse(self, pgm: bytes, timeout_seconds: float) -> None:
        self._output = self._conversation.answer(pgm, timeout_seconds)

    def answer(self) -> int | None:
        """Return the quarter turns clockwise that make it upright, None if it does not know or not in time."""
        self._thread.join()
        facts = dict(line.split(": ", 1) for line in self._output.splitlines() if ": " in line)
        try:
            degrees, confidence = int(facts["Rotate"]), float(facts["Orientation confidence"])
        except (KeyError, ValueError):
            return None
        return degrees // 90 % 4 if confidence >= _SURE else None


def reader(resolution_dpi: int) -> Conversation:
    """Return a conversation about the words of an upright page; `words_in` understands its answer."""
    return Conversation("--psm", "3", "--dpi", str(resolution_dpi), "-l", _LANGUAGES, "tsv")


def words_in(answer: str) -> tuple[Word, ...]:
    """Return the words of a table (TSV) that tesseract is sure enough of."""
    rows = csv.DictReader(io.StringIO(answer), delimiter="\t", quoting=csv.QUOTE_NONE)
    return tuple(word for row in rows if (word := _word(row)) is not None)


def _word(row: dict[str, str]) -> Word | None:
    text = (row.get("text") or "").strip()
    if row.get("level") != _WORD_LEVEL or not text or float(row["conf"]) < _LEAST_CONFIDENCE:
        return None
    return Word(text, int(row["left"]), int(row["top"]), int(row["width"]), int(row["height"]))
